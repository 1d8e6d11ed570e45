"""Whether the extractor's confidence means what it says."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from dipcli.measure.compare import Comparison
from dipcli.measure.differences import perfect
from dipcli.measure.records import Record

DECILES = 10

Judged = tuple[float, bool]
"""A confidence, and whether the meeting was right."""


@dataclass(frozen=True, slots=True)
class Decile:
    """The predicted held meetings of confidence ``[low, high)``, those of 1.0 in the last: how many, how many right.

    ``confidence`` is their mean one, ``share`` the share that is right; both None where there are no meetings.
    """

    low: float
    high: float
    meetings: int
    right: int
    confidence: float | None

    @property
    def share(self) -> float | None:
        """The share that is right."""
        return self.right / self.meetings if self.meetings else None


def calibration(comparisons: Iterable[Comparison]) -> tuple[Decile, ...]:
    """Predictions by deciles of their confidence; one is right when it is ``perfect`` (see docs/measures.md)."""
    judged = [one for comparison in comparisons for one in _judged(comparison)]
    return tuple(_decile(number, [j for j in judged if _number(j[0]) == number]) for number in range(DECILES))


def _judged(comparison: Comparison) -> Iterable[Judged]:
    yield from ((_known(couple.predicted), perfect(couple)) for couple in comparison.couples)
    yield from ((_known(record), False) for record in comparison.false)


def _known(record: Record) -> float:
    return record.confidence if record.confidence is not None else 1.0


def _number(confidence: float) -> int:
    return min(int(confidence * DECILES), DECILES - 1)


def _decile(number: int, judged: Sequence[Judged]) -> Decile:
    mean = sum(confidence for confidence, _ in judged) / len(judged) if judged else None
    right = sum(is_right for _, is_right in judged)
    return Decile(number / DECILES, (number + 1) / DECILES, len(judged), right, mean)
