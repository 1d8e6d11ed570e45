"""Rows to files, one file a format. A format is a module ``to_<name>`` here: adding one is adding a file.

Such a module has ``write(table, out)`` and ``FILE_ENCODING``, the encoding of a file that people open.
"""

from __future__ import annotations

from functools import cache
from importlib import import_module
from pkgutil import iter_modules
from typing import Protocol, TextIO, cast

from dipcli.export.table import Record, Table

__all__ = ["Format", "Record", "Table", "format_of", "formats"]

_PREFIX = "to_"


class Format(Protocol):
    """What a format's module offers."""

    FILE_ENCODING: str

    def write(self, table: Table, out: TextIO) -> None:
        """Write all of ``table`` as text to ``out``."""


@cache
def formats() -> tuple[str, ...]:
    """The names of the formats, sorted."""
    names = (module.name for module in iter_modules(__path__))
    return tuple(sorted(name.removeprefix(_PREFIX) for name in names if name.startswith(_PREFIX)))


def format_of(name: str) -> Format:
    """The format of one of the names of ``formats()``."""
    return cast("Format", import_module(f"{__name__}.{_PREFIX}{name}"))
