"""When two values count as the same, and which of several go together."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence

from dipcli.measure.records import Record
from dipcli.model import Participant
from dipcli.text import fold

_ASCII_WORD = re.compile("[a-z0-9]+")

SHARED_AT_LEAST = 0.6
"""The share of words that two titles or two places must have in common: what two careful readers differ by."""

Together = tuple[Participant, Participant]


def plain(text: str | None) -> tuple[str, ...]:
    """The words of ``text`` in the letters a to z and digits, without diacritics and case."""
    return tuple(_ASCII_WORD.findall(fold(text or "")))


def same_name(a: str, b: str) -> bool:
    """Equal but for diacritics and case, or all words of the shorter one, two at least, stand in the other."""
    short, long = sorted((plain(a), plain(b)), key=len)
    return bool(short) and (short == long or (len(short) >= 2 and set(short) <= set(long)))


def same_title(a: str | None, b: str | None) -> bool:
    """Most words shared (F1), or none given on either side."""
    one, other = set(plain(a)), set(plain(b))
    if not one or not other:
        return not one and not other
    return 2 * len(one & other) / (len(one) + len(other)) >= SHARED_AT_LEAST


def same_place(a: str | None, b: str | None) -> bool:
    """Most words of the shorter one shared, or none given on either side."""
    one, other = set(plain(a)), set(plain(b))
    if not one or not other:
        return not one and not other
    return len(one & other) / min(len(one), len(other)) >= SHARED_AT_LEAST


def together(gold: Sequence[Participant], predicted: Sequence[Participant]) -> list[Together]:
    """Those of both lists who are one person by name, each once; equal names go first."""
    pairs: dict[int, int] = {}
    tests: tuple[Callable[[str, str], bool], ...] = (lambda a, b: plain(a) == plain(b), same_name)
    for test in tests:
        for i, person in enumerate(gold):
            free = (j for j, other in enumerate(predicted) if j not in pairs.values() and test(person.name, other.name))
            if i not in pairs and (j := next(free, None)) is not None:
                pairs[i] = j
    return [(gold[i], predicted[j]) for i, j in pairs.items()]


def agreement(gold: Record, predicted: Record) -> float:
    """How well two meetings go together: about the number of shared principals, 0 unless there is one of two sides.

    A little less for each principal added, a little more for the same date: that decides between equals.
    """
    pairs = together(gold.principals, predicted.principals)
    sides = {person.affiliation for person in gold.principals}
    met = {person.affiliation for person, _ in pairs}
    if not pairs or (len(sides) > 1 and len(met) < 2):
        return 0.0
    extra = len(predicted.principals) - len(pairs)
    return len(pairs) - 0.01 * extra + (0.1 if gold.date == predicted.date else 0)


def match(gold: Sequence[Record], predicted: Sequence[Record]) -> list[tuple[int, int]]:
    """Which gold meeting is which predicted one, by their positions; best first, each at most once."""
    scores = [(agreement(g, p), i, j) for i, g in enumerate(gold) for j, p in enumerate(predicted)]
    pairs: list[tuple[int, int]] = []
    for score, i, j in sorted(scores, reverse=True):
        if score > 0 and not any(i == a or j == b for a, b in pairs):
            pairs.append((i, j))
    return pairs
