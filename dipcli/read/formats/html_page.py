"""Saved web pages: the article that trafilatura finds in each."""

from __future__ import annotations

import re
from collections.abc import Iterator

from dipcli.model import Article
from dipcli.read.failure import Failure, Unreadable
from dipcli.read.fields import Values, build
from dipcli.read.format import Format
from dipcli.read.options import Options
from dipcli.read.source import Source
from dipcli.text import normalize

_BEGINS = re.compile(
    r"\s*(?:<\?xml[^>]*>\s*)?(?:<!--.*?-->\s*)*<(?:!doctype\s+html|html|head|body|article|div|p)\b",
    re.IGNORECASE | re.DOTALL,
)
# An extensive search would take "© 2017" at the foot of a page for the first of January of that year.
_DATE_SEARCH = {"extensive_search": False, "original_date": True, "outputformat": "%Y-%m-%d"}


def _read(source: Source, options: Options) -> Iterator[Article | Failure]:
    from trafilatura import bare_extraction

    page = bare_extraction(
        source.text(), with_metadata=True, include_comments=False, date_extraction_params=_DATE_SEARCH
    )
    if page is None or isinstance(page, dict) or not page.text:
        raise Unreadable("no_article")
    found: Values = {"title": page.title, "published": page.date, "url": page.url, "source": page.sitename}
    values: Values = {field: value for field, value in found.items() if value}
    yield from build(normalize(page.text), values, source.name, options)


def _claims(sample: str) -> bool:
    return bool(_BEGINS.match(sample))


FORMAT = Format((".html", ".htm"), _read, claims=_claims)
