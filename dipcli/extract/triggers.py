"""Question 6, first half: the words that show a meeting ("tiếp", "cuộc hội đàm"), and those that only look like it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from dipcli.extract.reading import Found, Reading
from dipcli.model import Form

_CREDENTIALS_REACH = 6
"""Most tokens from "tiếp" to "trình Quốc thư" ("tiếp các Đại sứ đến trình Quốc thư")."""
_TRAP_REACH = 4
"""No trap of the table begins more than this many tokens before the word that it disarms."""


@dataclass(frozen=True, slots=True)
class Trigger:
    """Tokens ``[first, last)`` that show a meeting; ``start`` is where its classifier ("cuộc") begins.

    ``subject`` is the side that the grammatical subject takes, where the word says it.
    """

    start: int
    first: int
    last: int
    form: Form
    nominal: bool
    several: bool
    weak: bool
    subject: str | None


def triggers(reading: Reading, first: int, last: int) -> list[Trigger]:
    """The triggers in the tokens ``[first, last)``, in order, the longest where two overlap."""
    return list(_scan(reading, first, last))


def _scan(reading: Reading, first: int, last: int) -> Iterator[Trigger]:
    behind = first
    for i in reading.openings(first, last, "form"):
        found = reading.at(i, "form") if i >= behind else None
        if found and found.last <= last and not _trapped(reading, found, first) and _placed(reading, found, first):
            yield _trigger(reading, found, first)
            behind = found.last


def _placed(reading: Reading, found: Found, first: int) -> bool:
    """Whether a word that shows a meeting only where it opens a sentence does so: "(Khi) trao đổi với B, A ..."."""
    return found.entry.row["strength"] != "fronted" or found.first == first + (reading.low(first) == "khi")


def _trapped(reading: Reading, found: Found, first: int) -> bool:
    length = found.last - found.first
    for i in range(max(first, found.first - _TRAP_REACH), found.last):
        for trap in reading.traps_at(i):
            if trap.last > found.first and trap.last - trap.first >= length:
                return True
    return _name_part(reading, found)


def _name_part(reading: Reading, found: Found) -> bool:
    """Whether a capital form word stands inside a run of capitals, as in a name ("Phạm Văn Tiếp")."""
    if found.last - found.first > 1 or not reading.tokens[found.first].capital:
        return False
    before = found.first - 1
    return before >= 0 and reading.tokens[before].word and reading.tokens[before].capital


def _trigger(reading: Reading, found: Found, first: int) -> Trigger:
    row = found.entry.row
    start, several = _classifier(reading, found.first, first)
    return Trigger(
        start,
        found.first,
        found.last,
        _form(reading, found),
        nominal=row["kind"] == "noun" or start < found.first or _as_noun(reading, found),
        several=several,
        weak=row["strength"] != "strong",
        subject=row["subject"] or None,
    )


def _as_noun(reading: Reading, found: Found) -> bool:
    """Whether the verb stands for its noun: "kết quả hội đàm", "kết thúc hội đàm", "hội đàm giữa A và B"."""
    return reading.low(found.last) == "giữa" or reading.low(found.first - 1) in {"quả", "thúc"}


def _form(reading: Reading, found: Found) -> Form:
    """The form that the words show; receiving ambassadors who present their credentials is ``credentials``."""
    form: Form = found.entry.row["form"]  # type: ignore[assignment]
    behind = range(found.last, found.last + _CREDENTIALS_REACH)
    if form == "reception" and any(
        f.entry.row["form"] == "credentials" for i in behind for f in reading.all_at(i, "form")
    ):
        return "credentials"
    return form


def _classifier(reading: Reading, i: int, first: int) -> tuple[int, bool]:
    """Where the classifier before ``i`` begins, and whether it speaks of several meetings."""
    for start in range(max(first, i - 3), i):
        found = reading.at(start, "classifier")
        if found and found.last == i:
            return start, found.last - found.first > (2 if reading.low(start) == "một" else 1)
    if (reading.low(i - 2), reading.low(i - 1)) == ("kết", "quả") and i - 2 >= first:
        return i - 2, False
    in_turn = reading.low(i - 2) == "lần" and reading.low(i - 1) == "lượt"
    return i, in_turn or reading.low(i - 1) in {"các", "những", "nhiều"}
