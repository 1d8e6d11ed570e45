"""Question 6, first half: the words that show a meeting ("tiếp", "cuộc hội đàm"), and those that only look like it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise

from dipcli.extract.reading import Found, Reading
from dipcli.model import Form

_SUMMIT_REACH = 9
"""Most tokens from "hội nghị thượng đỉnh" to the "giữa" that names the two who have it."""
_PARTS = frozenset({",", ";", ".", ":", "(", "\n"})
_OF_MANY = frozenset({"nhóm", "các", "ba", "bốn", "đa", "sự"})
_HAD = ("có", "tổ chức", "tiến hành", "bắt đầu", "kết thúc")
_AT = ("tại", "trong", "sau", *_HAD)
_SUMMIT_ENDS = frozenset({"tại", "ở", "ngày", "hôm", "sáng", "chiều", "tối", "trong", "đầu", "lần", "lịch", ",", "."})
"""What may follow a summit of the two named before it."""
_MANY_REACH = 4
"""Most tokens behind a trigger in which those who are met may be called many ("tiếp lãnh đạo một số tập đoàn")."""
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


def with_many(reading: Reading, trigger: Trigger) -> bool:
    """Whether a trigger tells of several meetings: "nhiều cuộc tiếp xúc", "tiếp lãnh đạo một số tập đoàn"."""
    behind = reading.lows(trigger.last, trigger.last + _MANY_REACH)
    return trigger.several or "nhiều" in behind or ("một", "số") in pairwise(behind)


def _scan(reading: Reading, first: int, last: int) -> Iterator[Trigger]:
    behind = first
    for i in reading.openings(first, last, "form"):
        found = reading.at(i, "form") if i >= behind else None
        if found and found.last <= last and not _trapped(reading, found, first) and _placed(reading, found, first):
            yield _trigger(reading, found, first)
            behind = found.last


def _placed(reading: Reading, found: Found, first: int) -> bool:
    """Whether a word that shows a meeting only in some places stands in one of them.

    ``fronted``: where it opens a sentence, "(Khi) trao đổi với B, A ..."; ``bilateral``: where two people are named
    for it, "hội nghị thượng đỉnh (Mỹ - Triều lần 2) giữa A và B", or have one, "A và B bắt đầu hội nghị thượng đỉnh".
    """
    strength = found.entry.row["strength"]
    if strength == "bilateral":
        stands = found.first == first or " ".join(reading.lows(max(first, found.first - 2), found.first)).endswith(_AT)
        return (stands and _between_two(reading, found)) or _had_by_two(reading, found)
    return strength != "fronted" or found.first == first + (reading.low(first) == "khi")


def _between_two(reading: Reading, found: Found) -> bool:
    """Whether "giữa" or "với" and somebody's office or name follow, with no body or group of countries before them."""
    for i in range(found.last, found.last + _SUMMIT_REACH):
        if reading.low(i) in {"giữa", "với"}:
            return reading.at(i + 1, "title", "honorific", "prefix") is not None or _named(reading, i + 1)
        if reading.word(i) in _PARTS or reading.low(i) in _OF_MANY or reading.at(i, "international", "region"):
            return False
    return False


def _had_by_two(reading: Reading, found: Found) -> bool:
    """Whether it is said to be had or held, and nothing behind it says of whom: "A và B đã có hội nghị thượng đỉnh"."""
    before = " ".join(reading.lows(max(0, found.first - 2), found.first))
    return before.endswith(_HAD) and reading.low(found.last) in _SUMMIT_ENDS


def _named(reading: Reading, i: int) -> bool:
    return reading.tokens[i].capital and not reading.at(i, "country", "international", "region")


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
    if form == "reception":
        end = reading.sentences[reading.sentence_of(found.first)][2]
        stops = (i for i in range(found.last, end) if reading.word(i) == ";")
        others = reading.within(found.last, next(stops, end), "form")
        other = next((f for f in others if f.entry.row["strength"] == "strong"), None)
        if other and (other.entry.row["form"], other.entry.row["subject"]) == ("credentials", "guest"):
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
