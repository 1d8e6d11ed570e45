"""From counts to measures, and how far each measure may be trusted."""

from __future__ import annotations

import random
from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import NamedTuple, TypeVar

RESAMPLES = 1000
SEED = 20260213
LEVEL = 0.95

Counts = TypeVar("Counts", bound=NamedTuple)
Measures = Mapping[str, Callable[[Counts], float | None]]
Figures = dict[str, float | None]


class Interval(NamedTuple):
    """Between what two values a measure lies in ``LEVEL`` of the samples."""

    low: float
    high: float


def share(part: int, whole: int) -> float | None:
    """The share, None of nothing."""
    return part / whole if whole else None


def f1(hits: int, predicted: int, gold: int) -> float:
    """The harmonic mean of precision and recall; 0 when nothing is right."""
    return 2 * hits / (predicted + gold) if hits else 0.0


def total(nothing: Counts, counts: Iterable[Counts]) -> Counts:
    """The sum of all counts, from ``nothing``, which is all zero."""
    return nothing._make(map(sum, zip(nothing, *counts, strict=True)))


def figures(measures: Measures[Counts], counts: Counts) -> Figures:
    """All measures of a sum of counts."""
    return {name: measure(counts) for name, measure in measures.items()}


def intervals(
    measures: Measures[Counts], nothing: Counts, rows: Sequence[Counts], *, resamples: int = RESAMPLES
) -> dict[str, Interval | None]:
    """For each measure its bootstrap interval: the rows are drawn anew, with replacement, ``resamples`` times.

    None where no sample has anything to measure. The same rows give the same intervals.
    """
    drawn = [figures(measures, total(nothing, sample)) for sample in _samples(rows, resamples)]
    return {name: interval([one[name] for one in drawn]) for name in measures}


def interval(values: Iterable[float | None]) -> Interval | None:
    """The percentiles between which ``LEVEL`` of the values lie; None when there are none."""
    known = sorted(value for value in values if value is not None)
    if not known:
        return None
    cut = round((1 - LEVEL) / 2 * (len(known) - 1))
    return Interval(known[cut], known[-1 - cut])


def _samples(rows: Sequence[Counts], resamples: int) -> Iterable[list[Counts]]:
    """Samples as long as ``rows``. Most rows are alike: each kind is there once, times how often it was drawn."""
    kinds = Counter(rows)
    dice = random.Random(SEED)  # noqa: S311 - chance, not secrecy
    for _ in range(resamples if rows else 0):
        drawn = Counter(dice.choices(list(kinds), list(kinds.values()), k=len(rows)))
        yield [kind._make(times * count for count in kind) for kind, times in drawn.items()]
