"""Question 7, where: the place that the text gives for the meeting itself, and the country it lies in."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from dipcli.extract.events import Event
from dipcli.extract.reading import Found, Reading

_GENERIC = ("thủ đô", "thành phố", "Thủ đô", "Thành phố", "TP", "tp")
_AT = frozenset({"tại", "ở", "trong"})
_SEAT_WORDS = frozenset("nghị đàn đối thoại đại hội họp lễ kỳ phiên sứ quán đại sứ khuôn dự".split())
_REACH = 4


@dataclass(frozen=True, slots=True)
class Place:
    """Tokens ``[first, last)`` that name a place, the country it lies in where known, and how specific it is (0 best)."""

    first: int
    last: int
    country: str | None
    rank: int


def place_of(reading: Reading, event: Event) -> Place | None:
    """The most specific place named for the meeting in its sentence or in the welcoming ceremony before it."""
    if event.form in {"call", "video"}:
        return None
    _, first, last = reading.sentences[event.sentence]
    own = [place for place in places(reading, first, last) if _for_meeting(reading, place, event)]
    if not own and event.sentence and _after_ceremony(reading, event):
        _, first, last = reading.sentences[event.sentence - 1]
        own = [place for place in places(reading, first, last) if place.rank == 0]
    return min(own, key=lambda p: (p.rank, abs(p.first - event.trigger.first)), default=None)


def places(reading: Reading, first: int, last: int) -> Iterator[Place]:
    """The places in the tokens ``[first, last)`` that "tại" or "ở" introduces."""
    for i in range(first, last):
        if reading.word(i).lower() in _AT:
            place = _place_at(reading, _past_generic(reading, i + 1), last)
            if place:
                yield place


def _past_generic(reading: Reading, i: int) -> int:
    while True:
        pair = f"{reading.word(i)} {reading.word(i + 1)}".lower()
        if pair in {"thủ đô", "thành phố", "thị trấn", "bán đảo", "hành chính", "tỉnh lỵ"}:
            i += 2
        elif reading.word(i).lower() in {"tp", "tỉnh", "bang", "đảo"}:
            i += 1 + (reading.word(i + 1) == ".")
        else:
            return i


def _place_at(reading: Reading, i: int, last: int) -> Place | None:
    venue = reading.at(i, "venue")
    city = reading.at(i, "city")
    if city and (not venue or city.last > venue.last):
        return Place(i, city.last, city.entry.row["country"] or None, 1)
    if venue:
        return _venue(reading, venue, last)
    country = reading.at(i, "country")
    if country:
        return Place(i, country.last, country.entry.row["code"], 2)
    body = reading.at(i, "body")
    if body and reading.tokens[i].capital:
        return _extended(reading, body, last)
    return None


def _venue(reading: Reading, venue: Found, last: int) -> Place | None:
    if venue.entry.row["kind"] == "full":
        return Place(venue.first, venue.last, venue.entry.row["country"] or _country_near(reading, venue.last, last), 0)
    return _extended(reading, venue, last)


def _extended(reading: Reading, head: Found, last: int) -> Place | None:
    """A head with the capital words, bodies and countries that follow it: "trụ sở Bộ Ngoại giao Tây Ban Nha"."""
    i, country = head.last, None
    while i < last:
        known = reading.at(i, "country", "body", "venue", "city", "portfolio")
        if known and (known.entry.kind == "country" or reading.tokens[i].capital or known.entry.kind == "body"):
            if known.entry.kind == "country":
                country = known.entry.row["code"]
            i = known.last
        elif reading.tokens[i].word and reading.tokens[i].capital and not reading.at(i, "title"):
            i += 1
        else:
            break
    if i == head.last and head.entry.kind == "venue":
        return None
    return Place(head.first, i, country or _country_near(reading, i, last), 0)


def _country_near(reading: Reading, i: int, last: int) -> str | None:
    """The country or city's country named directly behind a venue: "ở thủ đô Bắc Kinh", "(Pháp)"."""
    for j in range(i, min(i + _REACH + 2, last)):
        found = reading.at(j, "city", "country")
        if found:
            return found.entry.row.get("country") or found.entry.row.get("code")
        if reading.word(j) in {";", "."}:
            return None
    return None


def _for_meeting(reading: Reading, place: Place, event: Event) -> bool:
    """Whether a place is said of the meeting, not of a visit, a summit, a post or another event."""
    before = [reading.word(i).lower() for i in range(max(0, place.first - 9), place.first)]
    if "," in before:
        before = before[len(before) - before[::-1].index(",") :]
    if place.rank and set(before) & _SEAT_WORDS:
        return False
    if {"thăm", "phóng", "viên"} & set(before) and place.rank:
        return False
    if place.rank == 2:
        return place.first > event.trigger.first and reading.word(place.first - 1).lower() in _AT and not set(before) & {
            "đại", "sứ", "lãnh", "doanh"
        }  # fmt: skip
    return True


def _after_ceremony(reading: Reading, event: Event) -> bool:
    _, first, _ = reading.sentences[event.sentence]
    opening = " ".join(reading.word(i).lower() for i in range(first, first + 6))
    return "lễ đón" in opening or opening.startswith(("ngay sau đó", "sau đó", "tiếp đó"))
