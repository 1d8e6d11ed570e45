"""The formats that can be read: every module of this folder, by the ``FORMAT`` it holds."""

from __future__ import annotations

import pkgutil
from functools import cache
from importlib import import_module

from dipcli.read.format import Format

_FALLBACK = ".txt"


def by_suffix(suffix: str) -> Format | None:
    """The format of files that end in ``suffix`` (lower case, with the dot), or None."""
    return _table().get(suffix)


def suffixes() -> tuple[str, ...]:
    """All suffixes that are read, sorted."""
    return tuple(sorted(_table()))


def sniffed(sample: str) -> Format:
    """The format that a text of unknown kind is of, by its first characters; plain text when none claims it."""
    return next((known for known in _formats() if known.claims(sample)), _table()[_FALLBACK])


@cache
def _formats() -> tuple[Format, ...]:
    names = sorted(module.name for module in pkgutil.iter_modules(__path__))
    return tuple(import_module(f"{__name__}.{name}").FORMAT for name in names)


@cache
def _table() -> dict[str, Format]:
    return {suffix: known for known in _formats() for suffix in known.suffixes}
