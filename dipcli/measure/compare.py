"""One article: which predicted meeting is which recorded one, and what is left over."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from dipcli.measure.agree import Together, match, together
from dipcli.measure.records import Record


@dataclass(frozen=True, slots=True)
class Couple:
    """A recorded meeting and the predicted one that it is; ``people`` are the principals who are in both."""

    gold: Record
    predicted: Record
    people: tuple[Together, ...]


@dataclass(frozen=True, slots=True)
class Comparison:
    """What became of the held meetings of one article.

    ``leaked`` of the ``false`` ones are in fact recorded as background or planned. ``empty`` says that the article has
    no held meeting, ``unread`` that there is no prediction for it at all.
    """

    article: str
    couples: tuple[Couple, ...]
    missed: tuple[Record, ...]
    false: tuple[Record, ...]
    leaked: int
    empty: bool
    unread: bool = False


def compare(article: str, gold: Sequence[Record], predicted: Sequence[Record] | None) -> Comparison:
    """The two lists of one article against each other; None when nothing was predicted because it was not read."""
    held = [m for m in gold if m.status == "held"]
    certain = [m for m in held if not m.optional]
    counted = _without_optional(certain, [m for m in held if m.optional], predicted or ())
    pairs = match(certain, counted)
    false = _others(counted, {j for _, j in pairs})
    return Comparison(
        article,
        tuple(_couple(certain[i], counted[j]) for i, j in sorted(pairs)),
        tuple(_others(certain, {i for i, _ in pairs})),
        tuple(false),
        len(match([m for m in gold if m.status != "held"], false)),
        empty=not held,
        unread=predicted is None,
    )


def _without_optional(certain: list[Record], optional: list[Record], predicted: Sequence[Record]) -> list[Record]:
    """The held predictions but for those that are an optional record and no other: they are neither right nor wrong."""
    held = [m for m in predicted if m.status == "held"]
    taken = {j for _, j in match(certain, held)}
    loose = [j for j in range(len(held)) if j not in taken]
    neutral = {loose[j] for _, j in match(optional, [held[j] for j in loose])}
    return _others(held, neutral)


def _others(meetings: Sequence[Record], taken: set[int]) -> list[Record]:
    return [m for i, m in enumerate(meetings) if i not in taken]


def _couple(gold: Record, predicted: Record) -> Couple:
    return Couple(gold, predicted, tuple(together(gold.principals, predicted.principals)))
