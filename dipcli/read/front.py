"""What may stand before the article proper in a text file: YAML front matter, or a date line; and the title."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field

from dipcli.read.dates import iso_date
from dipcli.read.failure import Unreadable

_FRONT_MATTER = re.compile(r"---[ \t]*\n(?P<yaml>.*?)^(?:---|\.\.\.)[ \t]*(?:\n\s*|\Z)", re.DOTALL | re.MULTILINE)
_DATE_LINE = re.compile(r"\s*date:?[ \t]+(?P<date>\d[\d/.-]*)(?:\s+|\Z)", re.IGNORECASE)
_HEADING = re.compile(r"#{1,6}\s+")
_TITLE_LIMIT = 150  # the longest of 1,935 titles of newspapers has 135 characters; nine in ten first paragraphs more
_QUOTES = " \"'“”‘’«»()[]"
_NO_TITLE_END = (".", "…", ":", ";", ",")


@dataclass(frozen=True, slots=True)
class Front:
    """The metadata found, and where the article proper begins."""

    values: Mapping[str, object] = field(default_factory=dict)
    body: int = 0


def front_of(text: str) -> Front:
    """What stands before the article proper of a normalised text; Unreadable for front matter that is not YAML."""
    if found := _FRONT_MATTER.match(text):
        values = _load(found["yaml"])
        return Front() if values is None else Front(values, found.end())
    found = _DATE_LINE.match(text)
    date = iso_date(found["date"]) if found else None
    return Front({"published": date}, found.end()) if found and date else Front()


def title_of(text: str) -> str | None:
    """The first line when it is short, does not end as a sentence does, and is not simply broken off by a line end."""
    head, _, rest = text.lstrip().partition("\n")
    line = head.strip()
    if not rest.strip() or len(line) > _TITLE_LIMIT or rest[0].islower():
        return None
    if line.rstrip(_QUOTES).endswith(_NO_TITLE_END):
        return None
    return _HEADING.sub("", line, count=1) or None


def _load(source: str) -> Mapping[str, object] | None:
    """The fields of the front matter; None when it is text between two rules."""
    import yaml

    try:
        values = yaml.safe_load(source)
    except (yaml.YAMLError, ValueError, RecursionError) as error:
        raise Unreadable("front_matter", detail=_told(error)) from error
    return {} if values is None else values if isinstance(values, dict) else None


def _told(error: Exception) -> str:
    mark = getattr(error, "problem_mark", None)
    what = getattr(error, "problem", None) or str(error).partition("\n")[0]
    return f"{what} (line {mark.line + 2})" if mark else what
