"""JSON lines: one object a line, one article an object."""

from __future__ import annotations

import json
from collections.abc import Iterator

from dipcli.model import Article
from dipcli.read.encoding import is_decoded
from dipcli.read.failure import Failure, Unreadable, failure
from dipcli.read.fields import from_record
from dipcli.read.format import Format
from dipcli.read.options import Options
from dipcli.read.source import Source

_KINDS = {list: "a list", str: "a text", int: "a number", float: "a number", bool: "a truth value", type(None): "null"}

_ON_ITS_LINE = {"json": "json_line"}  # the origin of a record names the line already


def is_lines(sample: str) -> bool:
    """Whether a text begins with an object on a line of its own and goes on behind it."""
    first, _, rest = sample.lstrip().partition("\n")
    try:
        return bool(rest.strip()) and isinstance(parse(first), dict)
    except Unreadable:
        return False


def parse(text: str) -> object:
    """The value that the JSON text stands for; Unreadable when it is not JSON."""
    try:
        return json.loads(text)
    except json.JSONDecodeError as error:
        raise Unreadable("json", line=error.lineno, column=error.colno) from error
    except (ValueError, RecursionError) as error:
        raise Unreadable("json_limit") from error


def from_value(value: object, origin: str, options: Options) -> Iterator[Article | Failure]:
    """The article that a JSON value stands for, or why there is none."""
    if isinstance(value, dict):
        yield from from_record(value, origin, options)
    else:
        yield failure(origin, "not_object", found=_KINDS[type(value)])


def read_lines(source: Source, options: Options) -> Iterator[Article | Failure]:
    """The articles of a source of JSON lines; blank lines are passed over."""
    number = 0
    for number, line in _lines(source):
        yield from _from_line(line, f"{source.name}:{number}", options)
    if not number:
        yield failure(source.name, "no_records")


def count_lines(source: Source) -> int:
    """The number of lines that are not blank."""
    return sum(1 for _ in _lines(source))


def _lines(source: Source) -> Iterator[tuple[int, str]]:
    return ((number, line) for number, line in enumerate(source.lines(), 1) if line.strip())


def _from_line(line: str, origin: str, options: Options) -> Iterator[Article | Failure]:
    if not is_decoded(line):
        yield failure(origin, "undecodable")
        return
    try:
        value = parse(line.rstrip())
    except Unreadable as error:
        yield failure(origin, _ON_ITS_LINE.get(error.code, error.code), **error.values)
        return
    yield from from_value(value, origin, options)


FORMAT = Format((".jsonl", ".ndjson"), read_lines, count_lines, is_lines)
