"""CSV with a header, delimited by commas, semicolons or tabs: one article a row."""

from __future__ import annotations

import csv
from collections.abc import Iterator
from itertools import chain

from dipcli.model import Article
from dipcli.read.encoding import is_decoded
from dipcli.read.failure import Failure, failure
from dipcli.read.fields import from_record, is_text, recognise, without_text
from dipcli.read.format import Format
from dipcli.read.options import Options
from dipcli.read.source import Source

_DELIMITERS = ",;\t"
_Row = list[str] | str  # a string tells why a row cannot be read
_LARGEST_CELL = 1 << 30  # csv's own limit of 131,072 characters is less than a long report


def _read(source: Source, options: Options) -> Iterator[Article | Failure]:
    rows = _rows(source)
    _, header = next(rows, (0, []))
    if isinstance(header, str):
        yield failure(source.name, "csv", detail=header)
        return
    if header and not any(is_text(name, options) for name in header):
        yield without_text(header, source.name, options)
        return
    empty = True
    for line, row in rows:
        empty = False
        yield from _from_row(header, row, f"{source.name}:{line}", options)
    if empty:
        yield failure(source.name, "no_records")


def _from_row(header: list[str], row: _Row, origin: str, options: Options) -> Iterator[Article | Failure]:
    if isinstance(row, str):
        yield failure(origin, "csv", detail=row)
    elif not all(map(is_decoded, row)):
        yield failure(origin, "undecodable")
    elif any(row[len(header) :]):
        yield failure(origin, "csv_width", found=len(row), expected=len(header))
    else:
        yield from from_record(dict(zip(header, row, strict=False)), origin, options)


def _rows(source: Source) -> Iterator[tuple[int, _Row]]:
    """The rows that are not blank, the header first, each with the line it begins on."""
    csv.field_size_limit(_LARGEST_CELL)
    lines = source.lines()
    above, first = next(((n, line) for n, line in enumerate(lines) if line.strip()), (0, ""))
    rows = csv.reader(chain([first], lines), delimiter=_delimiter(first), strict=True)
    while True:
        begin = above + rows.line_num + 1
        try:
            row = next(rows)
        except StopIteration:
            return
        except csv.Error as error:
            yield begin, str(error)
            continue
        if any(cell.strip() for cell in row):
            yield begin, row


def _delimiter(header: str) -> str:
    """The one that cuts the header into most cells."""
    return max(_DELIMITERS, key=lambda delimiter: len(_cells(header, delimiter)))


def _cells(header: str, delimiter: str) -> list[str]:
    try:
        return next(csv.reader([header], delimiter=delimiter), [])
    except csv.Error:
        return []


def _count(source: Source) -> int:
    return max(1, sum(1 for _ in _rows(source)) - 1)


def _claims(sample: str) -> bool:
    """Whether the first line names the text and one more field of an article."""
    header = sample.lstrip().partition("\n")[0].rstrip("\r")
    known = recognise(dict.fromkeys(_cells(header, _delimiter(header)), 1), {})
    return "text" in known and len(known) > 1


FORMAT = Format((".csv", ".tsv"), _read, _count, _claims)
