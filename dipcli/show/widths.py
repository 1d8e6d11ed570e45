"""How wide the columns of a table are on a terminal, and which of them there is no room for."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

GAP = 2
"""Blanks between two columns."""
_WORD = 14
"""A longer word is rather cut than a column left out for it."""


@dataclass(frozen=True, slots=True)
class Extent:
    """What a column holds: its widest line, its longest word, and what :class:`~dipcli.show.grid.Column` says of it."""

    whole: int
    word: int
    ratio: int = 0
    least: int = 0
    leave: int = 0

    @property
    def low(self) -> int:
        """The width at which no word is cut; of a column that is never wrapped, all of it."""
        return self.word if self.ratio else self.whole

    @property
    def sensible(self) -> int:
        """The width below which a column that may be left out had better be."""
        return min(self.whole, max(self.least, min(self.word, _WORD))) if self.ratio else self.whole


def kept(extents: Sequence[Extent], width: int) -> list[int]:
    """The indices of the columns that are shown: all, but for those to leave out first while the rest has no room."""
    chosen = list(range(len(extents)))
    while _taken(extents[i].sensible for i in chosen) > width and any(extents[i].leave for i in chosen):
        chosen.remove(max(chosen, key=lambda i: extents[i].leave))
    return chosen


def widths(extents: Sequence[Extent], width: int) -> list[int]:
    """A width for each column: room for its words first, then by its ratio until it is as wide as its lines.

    Where even the words have no room, the longest are cut first, and columns that are never wrapped last.
    """
    found = [extent.low for extent in extents]
    room = width - _taken(found)
    while room < 0 and max(found) > 1:
        widest = max(range(len(found)), key=lambda i: (extents[i].ratio > 0 and found[i] > 1, found[i]))
        found[widest] -= 1
        room += 1
    while room > 0 and (narrow := [i for i, extent in enumerate(extents) if found[i] < extent.whole]):
        found[min(narrow, key=lambda i: found[i] / (extents[i].ratio or 1))] += 1
        room -= 1
    return found


def _taken(columns: Iterable[int]) -> int:
    sizes = list(columns)
    return sum(sizes) + GAP * (len(sizes) - 1)
