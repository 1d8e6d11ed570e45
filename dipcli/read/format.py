"""What a file of ``read/formats`` has to offer."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from dipcli.model import Article
from dipcli.read.failure import Failure
from dipcli.read.options import Options
from dipcli.read.source import Source


def _one(_: Source) -> int:
    return 1


def _never(_: str) -> bool:
    return False


@dataclass(frozen=True, slots=True)
class Format:
    """A kind of file. ``suffixes`` are lower case, with the dot.

    ``read`` may raise Unreadable, OSError and UnicodeError, which end that source only. ``count`` is an upper bound of
    the records. ``claims`` tells from its first characters that a text of unknown kind is of this format; no two
    formats may claim the same text.
    """

    suffixes: tuple[str, ...]
    read: Callable[[Source, Options], Iterator[Article | Failure]]
    count: Callable[[Source], int] = _one
    claims: Callable[[str], bool] = _never
