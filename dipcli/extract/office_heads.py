"""Question 3, heads of offices: which words of the tables are the title, and what may follow them."""

from __future__ import annotations

from dipcli.extract.reading import Found, Reading

NAMED_BODIES = frozenset({"company", "bank", "fund", "university"})
"""Kinds of bodies whose names may be foreign words, as people's are."""


def head_at(reading: Reading, i: int) -> Found | None:
    """The longest title at ``i`` whose last words do not begin the name of a body or country.

    "Chủ tịch | Hội đồng Liên bang", "Thủ tướng | Liên bang Nga".
    """
    for title in reading.all_at(i, "title"):
        if any(b.last > title.last for b in reading.all_at(i, "body_head")) and title.last - title.first < 3:
            continue
        inside = range(i + 1, title.last)
        named = (b for k in inside for b in reading.all_at(k, "body", "international", "country"))
        if not any(b.last > title.last and _ends_at(reading, i, b) for b in named):
            return title
    return None


def ends_in_body(reading: Reading, head: Found) -> bool:
    """Whether the head ends in a whole word for a company or the like: "Học viện", not the end of "Thượng viện"."""
    heads = (f for f in reading.within(head.first + 1, head.last, "body_head") if f.last == head.last)
    longest = next(heads, None)
    return longest is not None and longest.entry.row["kind"] in NAMED_BODIES


def _ends_at(reading: Reading, i: int, named: Found) -> bool:
    """Whether a shorter title ends where a country begins, or one that takes a body where a body does.

    A country that is printed with "nước" before it leaves that to the title: "Chủ tịch nước | Lào".
    """
    ends = [title for title in reading.all_at(i, "title") if title.last == named.first]
    if named.entry.kind == "international":
        return bool(ends)
    if named.entry.kind == "country":
        return bool(ends) and reading.low(named.first) != "nước"
    return any(title.entry.row["complement"] == "body" for title in ends)


def mode_of(reading: Reading, head: Found) -> str:
    """What may follow the head; a whole title that ends in a portfolio takes further ones ("... và Hợp tác")."""
    if any(f.last == head.last for f in reading.within(head.first + 1, head.last, "portfolio")):
        return "portfolio"
    return head.entry.row["complement"]
