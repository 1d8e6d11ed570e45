"""JSON: one article as an object, or many in an array, which may itself be the only list in an object."""

from __future__ import annotations

import re
from collections.abc import Iterator

from dipcli.model import Article
from dipcli.read.failure import Failure, failure
from dipcli.read.fields import recognise
from dipcli.read.format import Format
from dipcli.read.formats.json_lines import count_lines, from_value, is_lines, parse, read_lines
from dipcli.read.options import Options
from dipcli.read.source import Source

_BEGINS = re.compile(r'\s*(?:\[\s*[{\]]|\{\s*["}])')


def _read(source: Source, options: Options) -> Iterator[Article | Failure]:
    if is_lines(source.sample()):  # many programs call them .json
        yield from read_lines(source, options)
        return
    value = _unwrapped(parse(source.text()), options)
    if not isinstance(value, list):
        yield from from_value(value, source.name, options)
    elif not value:
        yield failure(source.name, "no_records")
    else:
        for number, item in enumerate(value, 1):
            yield from from_value(item, f"{source.name}:{number}", options)


def _unwrapped(value: object, options: Options) -> object:
    """The list of records in an object that is no article itself, as in ``{"articles": [...]}``."""
    if not isinstance(value, dict) or "text" in recognise(value, options.mapping):
        return value
    lists = [inner for inner in value.values() if isinstance(inner, list) and any(isinstance(i, dict) for i in inner)]
    return lists[0] if len(lists) == 1 else value


def _count(source: Source) -> int:
    if is_lines(source.sample()):
        return count_lines(source)
    return max(1, source.text().count("{"))


def _claims(sample: str) -> bool:
    return bool(_BEGINS.match(sample)) and not is_lines(sample)


FORMAT = Format((".json",), _read, _count, _claims)
