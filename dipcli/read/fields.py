"""Records with named fields to Articles."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterable, Iterator, Mapping
from functools import lru_cache

from dipcli.model import Article
from dipcli.read.dates import iso_date
from dipcli.read.failure import Failure, failure
from dipcli.read.garbled import is_garbled, restored
from dipcli.read.options import FIELDS, Field, Options
from dipcli.text import fold, normalize

_USUAL: Mapping[Field, tuple[str, ...]] = {
    "id": ("id",),
    "title": ("title", "headline"),
    "text": ("text", "content", "body"),
    "published": ("published", "date", "publish_date", "created_at", "published_at"),
    "retrieved": ("retrieved", "crawl_date", "crawled_at"),
    "url": ("url", "link"),
    "source": ("source", "publisher"),
}
_DATES: tuple[Field, ...] = ("published", "retrieved")
_LOST = "\N{REPLACEMENT CHARACTER}"
_NO_TEXT = re.compile("[\0\ud800-\udfff]")

Values = dict[Field, object]


def recognise(record: Mapping[str, object], mapping: Mapping[str, str]) -> Values:
    """The fields of an Article that ``record`` has a value for, by their mapped or else their usual names.

    Capitals, diacritics, blanks, ``_`` and ``-`` make no difference in a name. Of several usual names the first that
    has a value counts, in the order of the contract. Objects, and lists of anything but strings, are no values.
    """
    known = {_plain(str(name)): value for name, value in reversed(list(record.items())) if _is_value(value)}
    found: Values = {}
    for field in FIELDS:
        names = _names(field, mapping)
        name = next((name for name in names if name in known), None)
        if name is not None:
            found[field] = known[name]
    return found


def from_record(record: Mapping[str, object], origin: str, options: Options) -> Iterator[Article | Failure]:
    """The article of a record of named values, or why there is none; ``origin`` is its id when it has none."""
    values = recognise(record, options.mapping)
    if "text" in values:
        yield from build(_text(values["text"]), values, origin, options)
    elif any(_is_blank(record[name]) for name in record if is_text(name, options)):
        yield failure(origin, "empty")
    else:
        yield without_text(record, origin, options)


def is_text(name: object, options: Options) -> bool:
    """Whether a field of this name holds the text of an article."""
    return _plain(str(name)) in _names("text", options.mapping)


def without_text(names: Iterable[object], origin: str, options: Options) -> Failure:
    """What is said of fields none of which holds the text."""
    fields = ", ".join(map(str, names)) or "none"
    if "text" in options.mapping:
        return failure(origin, "no_field", name=options.mapping["text"], fields=fields)
    return failure(origin, "no_text", fields=fields)


def build(text: str, values: Values, origin: str, options: Options, body: int = 0) -> Iterator[Article | Failure]:
    """The article of a normalised ``text`` and its metadata, behind what is doubtful in it; or why there is none.

    A date that cannot be read is a doubt; the article then has that of ``options``, or none. So are garbled letters;
    they are restored as far as they can be.
    """
    known: dict[Field, str] = {field: _text(value).strip() for field, value in values.items()}
    garbled = is_garbled(text)
    if garbled:
        known = {field: restored(value) for field, value in known.items()}
        opening = restored(text[:body])
        text, body = opening + restored(text[body:]), len(opening)
    known["text"] = text
    if broken := _broken(known):
        field, character = broken
        yield failure(origin, "control", field=field, character=f"U+{ord(character):04X}")
    elif not text[body:].strip():
        yield failure(origin, "empty")
    else:
        yield from _doubts(values, origin)
        if garbled:
            yield failure(origin, "garbled" if is_garbled(text) or _LOST in text else "restored")
        yield _article(values, known, origin, options, body)


def _broken(known: Mapping[Field, str]) -> tuple[Field, str] | None:
    """The first field with a character that no archive can hold, and the character."""
    found = ((field, _NO_TEXT.search(value)) for field, value in known.items())
    return next(((field, match[0]) for field, match in found if match), None)


def _article(values: Values, known: Mapping[Field, str], origin: str, options: Options, body: int) -> Article:
    return Article(
        id=known.get("id") or origin,
        text=known["text"],
        title=known.get("title") or None,
        published=iso_date(values.get("published")) or options.default("published"),
        retrieved=iso_date(values.get("retrieved")) or options.default("retrieved"),
        source=known.get("source") or options.default("source"),
        url=known.get("url") or None,
        body=body,
        origin=origin,
    )


def _doubts(values: Values, origin: str) -> Iterator[Failure]:
    for field in _DATES:
        if field in values and iso_date(values[field]) is None:
            yield failure(origin, "date", field=field, value=_text(values[field]))


def _names(field: Field, mapping: Mapping[str, str]) -> list[str]:
    return [_plain(name) for name in ([mapping[field]] if field in mapping else _USUAL[field])]


@lru_cache(1024)
def _plain(name: str) -> str:
    return fold(name).replace(" ", "")


def _is_blank(value: object) -> bool:
    return not value or (isinstance(value, str) and not value.strip())


def _is_value(value: object) -> bool:
    if isinstance(value, list):
        return bool(value) and all(isinstance(item, str) for item in value)
    return isinstance(value, int | float | dt.date) or (isinstance(value, str) and not _is_blank(value))


def _text(value: object) -> str:
    """A value as characters; a list, such as one of paragraphs, as lines."""
    return normalize("\n".join(value) if isinstance(value, list) else str(value))
