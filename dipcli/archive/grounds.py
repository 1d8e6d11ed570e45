"""Which of the words that were found stand behind what a record says.

The words of a report whose value lost do not, nor do those behind a value that was set by hand since.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Collection, Iterable, Mapping

from dipcli.archive.rows import ClaimRow, EvidenceRow
from dipcli.text import fold

Grounds = Callable[[str, EvidenceRow], bool]
"""Whether the words stand behind the value that is shown of a field."""


def grounds(claims: Iterable[ClaimRow], by_hand: Collection[str], printed: Mapping[str, str | None]) -> Grounds:
    """Judges by the claims on each field, and by the words of fields that are ``printed`` as the reports have them."""
    agreeing: dict[str, set[str]] = defaultdict(set)
    claimed: set[str] = set()
    for claim in claims:
        claimed.add(claim.field)
        if claim.preferred:
            agreeing[claim.field].update(claim.articles)

    def stands(field: str, row: EvidenceRow) -> bool:
        if field in claimed:
            return row.article in agreeing[field]
        if field in by_hand:
            return False
        return field not in printed or _alike(row.text, printed[field] or "")

    return stands


def _alike(words: str, others: str) -> bool:
    left, right = fold(words), fold(others)
    return bool(right) and (left in right or right in left)
