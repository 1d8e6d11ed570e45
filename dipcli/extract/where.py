"""Question 7, where: the place that the text gives for the meeting itself, and the country it lies in."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from dipcli.extract.clauses import Clause
from dipcli.extract.consolidate import Told
from dipcli.extract.events import Event
from dipcli.extract.names import foreign_building
from dipcli.extract.objects import met
from dipcli.extract.people import People
from dipcli.extract.persons import Person
from dipcli.extract.reading import Found, Reading
from dipcli.extract.triggers import Trigger, triggers

_TOWN_WORDS = 3
_AT = frozenset({"tại", "ở", "trong"})
_TO = frozenset({"đến", "tới"})
_GENERIC_PAIRS = frozenset(
    {"thủ đô", "thủ phủ", "thành phố", "thị trấn", "thị xã", "đặc khu", "bán đảo", "hành chính", "tỉnh lỵ"}
)
_TOWNS = frozenset({"tp", "tỉnh", "bang", "đảo"})
_DISTRICTS = frozenset({"phường", "xã", "quận", "huyện"})
"""These only before a name: "xã hội" is no commune."""
_KIND_WORDS = 3
"""Most words that say what a town is known for: "thành phố cảng", "TP nghỉ mát"."""
_SEATS = (
    "hội nghị",
    "diễn đàn",
    "đối thoại",
    "bên lề",
    "khuôn khổ",
    "dự ",
    "kỳ họp",
    "phiên họp",
    "đại hội",
    "họp báo",
)
"""Phrases that a place behind them belongs to, rather than to the meeting."""
_ELSEWHERE = (
    "thăm",
    "phóng viên",
    "sinh",
    "đại sứ quán",
    "doanh nghiệp",
    "họp báo",
    "cộng đồng",
    "đặt vòng",
    "phát biểu",
    "nhiệm vụ",
    "nhiệm kỳ",
    "bổ nhiệm",
)
_FUNCTION = frozenset(
    "ở của và sau trước tại trong nhân ngày hôm đêm rạng lúc hồi vừa chiều sáng tối trưa đã đang là với do để khi theo "
    "cùng bên từ đến thuộc nơi vào".split()
)
_REACH = 4
_PARTS = re.compile(r" [,;] (?!\d+ )")
"""What parts the phrases of a sentence, but for the numbers of a row: "Hội nghị lần thứ 44, 45 tại Lào"."""
_REPORTER = 5
"""Most tokens from "phóng viên" to the place that the report is sent from."""
_PHRASE = 28
"""Most tokens that a place's own phrase is looked at back from it."""
_BEFORE, _BEHIND = 4, 8
"""Sentences before the first and behind the last that tells of a meeting in which its place may be named."""
_CEREMONY = 12
"""The same before one that says that the ceremony is over."""
_OPENING = 5
_NEAR = 10
"""Most tokens between a noun for a meeting and the building that it was held in."""


@dataclass(frozen=True, slots=True)
class Place:
    """Tokens ``[first, last)`` that name a place, its country where known, and how specific it is (0 best)."""

    first: int
    last: int
    country: str | None
    rank: int


def place_of(reading: Reading, clauses: Sequence[Clause], told: Told, people: People) -> Place | None:
    """The most specific place named for the meeting.

    Looked for where it is told of, else in a caption that shows the two sides or a sentence on the talks, else at the
    welcoming ceremony before them.
    """
    if told.best.form in {"call", "video"}:
        return None
    telling = {event.sentence: event.trigger.first for event in told.events}
    first, last = min(telling), max(telling)
    back = _CEREMONY if _after_ceremony(reading, told.best.sentence) else _BEFORE
    near = [n for n in range(max(0, first - _BEFORE), min(len(clauses), last + _BEHIND)) if n not in telling]
    earlier = [n for n in range(max(0, first - back), last) if n not in telling]
    shown = {n: clauses[n].first for n in near if _shows(reading, clauses[n], told.best, people)}
    told_of = {n: t[0].first for n in near if (t := _talks(reading, clauses[n], told.best, people))}
    ceremony = {n: clauses[n].first for n in earlier if _welcomes(reading, clauses[n], told.best, people)}
    best: Place | None = None
    for numbers, ranks in ((telling, {0, 1, 2}), (shown, {0, 1}), (told_of, {0, 1}), (ceremony, {0})):
        found = [
            (place.rank, abs(place.first - anchor), place)
            for number, anchor in sorted(numbers.items())
            for place in _in(reading, clauses[number])
            if place.rank in ranks and _for_meeting(reading, clauses[number], place, anchor)
        ]
        nearest = min(found, key=lambda f: f[:2])[2] if found else None
        if nearest and (best is None or _inside(nearest, best)):
            best = nearest
    return best


def _inside(place: Place, other: Place) -> bool:
    """Whether a place may be the building in the town or country that is named elsewhere."""
    return place.rank == 0 < other.rank and place.country in {other.country, None}


def _after_ceremony(reading: Reading, sentence: int) -> bool:
    """Whether a sentence opens by saying that the welcoming ceremony is over: "Ngay sau lễ đón, A và B"."""
    first = reading.sentences[sentence][1]
    return "lễ đón" in " ".join(reading.lows(first, first + _OPENING))


def _in(reading: Reading, clause: Clause) -> Iterator[Place]:
    return places(reading, clause.first, clause.last)


def _words(reading: Reading, clause: Clause) -> str:
    return reading.printed(clause.first, clause.last).lower()


def _shows(reading: Reading, clause: Clause, event: Event, people: People) -> bool:
    """Whether a sentence is a caption that names somebody of both sides."""
    if reading.sentences[reading.sentence_of(clause.first)][0].kind != "caption":
        return False
    present = {people.of(mention) for mention in clause.mentions}
    return bool(present & set(event.left)) and bool(present & set(event.right))


def _welcomes(reading: Reading, clause: Clause, event: Event, people: People) -> bool:
    """Whether a sentence tells of the ceremony that welcomed one of those who meet, or of one just over, of nobody."""
    named = {people.of(mention) for mention in clause.mentions}
    words = _words(reading, clause)
    theirs = not named.isdisjoint(event.people) or (not named - {None} and _after_ceremony(reading, event.sentence))
    return theirs and "lễ đón" in words and "sân bay" not in words


def _talks(reading: Reading, clause: Clause, event: Event, people: People) -> list[Trigger]:
    """The words in a sentence that speak of the meeting again, with nobody else: "Trong cuộc hội đàm ở Kremlin"."""
    named = {people.of(mention) for mention in clause.mentions} - {None}
    if named and named.isdisjoint(event.people):
        return []
    again = (
        trigger
        for trigger in triggers(reading, clause.first, clause.last)
        if (trigger.form == event.form and not trigger.weak)
        or _in_building(reading, clause, trigger, event, people)
        or _of_group(reading, clause, trigger, event, people)
    )
    return [
        t for t in again if _met(reading, clause, t, people) | _acting(reading, clause, t, people) <= set(event.people)
    ]


def _acting(reading: Reading, clause: Clause, trigger: Trigger, people: People) -> set[Person]:
    """Who does something behind a fronted phrase: C in "Trong cuộc gặp với B tại Oslo, C đề nghị"."""
    behind = (m for m in clause.mentions if m.first > trigger.last and reading.word(m.first - 1) == ",")
    return {person for mention in behind if (person := people.of(mention))}


def _in_building(reading: Reading, clause: Clause, trigger: Trigger, event: Event, people: People) -> bool:
    """Whether a building follows a noun for the meeting of these: "Cuộc gặp kéo dài ba giờ tại Phủ Thủ tướng"."""
    place = next(places(reading, trigger.last, min(trigger.last + _NEAR, clause.last)), None)
    if not trigger.nominal or not place or place.rank or "," in reading.words(trigger.last, place.first):
        return False
    named = [(mention.first, person) for mention in clause.mentions if (person := people.of(mention))]
    before = {person for first, person in named if first < trigger.start} or {person for _, person in named[:1]}
    return before <= set(event.people) if before else trigger.start <= clause.first + _OPENING


def _of_group(reading: Reading, clause: Clause, trigger: Trigger, event: Event, people: People) -> bool:
    """Whether one of those who meet is told before to have met people not named: "Tại Oslo, A tiếp các tập đoàn"."""
    if clause.first > reading.sentences[event.sentence][1] or "sẽ" in reading.lows(clause.first, clause.last):
        return False
    before = {people.of(mention) for mention in clause.mentions if mention.first < trigger.start} - {None}
    group = met(reading, clause, trigger) and not _met(reading, clause, trigger, people)
    return bool(before and group) and before <= set(event.people)


def _met(reading: Reading, clause: Clause, trigger: Trigger, people: People) -> set[Person]:
    found = (people.of(mention) for group in met(reading, clause, trigger) for mention in group)
    return {person for person in found if person}


def places(reading: Reading, first: int, last: int) -> Iterator[Place]:
    """The places in the tokens ``[first, last)`` that "tại" or "ở" introduces, and the buildings that somebody went to.

    The grounds that a building stands in are left out: "tại Phủ Thủ tướng ở Trung tâm hành chính Putrajaya".
    """
    behind = -1
    for i, word in enumerate(reading.lows(first, last), first):
        if word in _AT:
            start = _past_generic(reading, i + 1)
            place = _place_at(reading, start, last) or (_unknown_town(reading, start, last) if start > i + 1 else None)
            if place and (i != behind or place.rank):
                yield place
                behind = place.last
        elif word in _TO and reading.lows(i + 1, i + 3) != ["sân", "bay"]:
            place = _place_at(reading, _past_generic(reading, i + 1), last)
            if place and (place.rank == 0 or (place.rank == 1 and _having_come(reading, i))):
                yield place


def _having_come(reading: Reading, i: int) -> bool:
    """Whether "tới" at ``i`` says where those who meet have just come: "Ngay sau khi tới Oslo, A tiếp B"."""
    return reading.low(i - 1) == "khi" and reading.low(i - 2) != "trước"


def _past_generic(reading: Reading, i: int) -> int:
    while not reading.at(i, "city"):
        pair = f"{reading.word(i)} {reading.word(i + 1)}".lower()
        behind = i + 1 + (reading.low(i) == "tp" and reading.word(i + 1) == ".")
        if pair in _GENERIC_PAIRS:
            i = _past_kind(reading, i + 2)
        elif reading.low(i) in _TOWNS or (reading.low(i) in _DISTRICTS and reading.tokens[behind].capital):
            i = _past_kind(reading, behind)
        else:
            break
    return i


def _past_kind(reading: Reading, i: int) -> int:
    """Behind what a town is known for, where its name follows: "thành phố nghỉ dưỡng Sochi"."""
    last = reading.sentences[reading.sentence_of(i - 1)][2]
    j = i
    while j < min(i + _KIND_WORDS, last) and reading.tokens[j].word and not reading.tokens[j].capital:
        if reading.low(j) in _FUNCTION:
            return i
        j += 1
    return j if j < last and reading.at(j, "city") else i


def _place_at(reading: Reading, i: int, last: int) -> Place | None:
    venue = reading.at(i, "venue")
    city = reading.at(i, "city")
    if city and (not venue or city.last > venue.last):
        return Place(i, city.last, city.entry.row["country"] or None, 1)
    if venue:
        return _venue(reading, venue, last)
    country = reading.at(i, "country")
    if country and not (country.entry.weak and _runs_on(reading, country.last)):
        return Place(i, country.last, country.entry.row["code"], 2)
    body = reading.at(i, "body")
    if body and reading.tokens[i].capital:
        return _extended(reading, body, last)
    building = foreign_building(reading, i)
    return Place(i, building, _country_near(reading, building, last), 0) if building else None


def _unknown_town(reading: Reading, i: int, last: int) -> Place | None:
    """A town that no table has, behind a word for one: "tại thành phố Long Châu"."""
    end = i
    while end < min(i + _TOWN_WORDS, last) and reading.tokens[end].word and reading.tokens[end].capital:
        end += 1
    return Place(i, end, _country_near(reading, end, last), 1) if end > i else None


def _runs_on(reading: Reading, i: int) -> bool:
    """Whether a small-letter word goes on, so that the capital before it is no country: "Đài tưởng niệm"."""
    return i < len(reading.tokens) and reading.tokens[i].word and not reading.tokens[i].capital and not reading.known(i)


def _venue(reading: Reading, venue: Found, last: int) -> Place | None:
    if venue.entry.row["kind"] == "full":
        return Place(venue.first, venue.last, venue.entry.row["country"] or _country_near(reading, venue.last, last), 0)
    return _extended(reading, venue, last)


def _extended(reading: Reading, head: Found, last: int) -> Place | None:
    """A head with the capital words, bodies and countries that follow it: "trụ sở Bộ Ngoại giao Tây Ban Nha"."""
    country = head.entry.row.get("country") or None
    i = head.last + (reading.low(head.last) == "của" and reading.at(head.last + 1, "body") is not None)
    while i < last:
        known = reading.at(i, "country", "body", "venue", "city", "portfolio")
        if known and (known.entry.kind in {"country", "body"} or reading.tokens[i].capital):
            country = country or (known.entry.row["code"] if known.entry.kind == "country" else None)
            i = known.last
        elif (reading.tokens[i].word and reading.tokens[i].capital and not reading.at(i, "title", "opener")) or (
            i > head.last - (head.last - head.first > 1) and _second_syllable(reading, i)
        ):
            i += 1
        else:
            break
    if i == head.last and head.entry.kind == "venue" and not reading.tokens[head.first].capital:
        return None
    return Place(head.first, i, country or _country_near(reading, i, last), 0)


def _second_syllable(reading: Reading, i: int) -> bool:
    """Whether a small word only ends the capital word before it: "Cung Độc lập ở", "Nhà khách Quốc gia,"."""
    if not (reading.tokens[i].word and reading.tokens[i - 1].capital and not reading.tokens[i].capital):
        return False
    if reading.at(i, "auxiliary", "linker", "filler", "conjunction", "form", "future", "honorific", "title"):
        return False
    word = reading.low(i)
    return word not in _FUNCTION and (not reading.tokens[i + 1].word or reading.low(i + 1) in _FUNCTION)


def _country_near(reading: Reading, i: int, last: int) -> str | None:
    """The country or city's country named directly behind a venue: "ở thủ đô Bắc Kinh", "(Pháp)"."""
    for j in range(i, min(i + _REACH + 2, last)):
        found = reading.at(j, "city", "country")
        if found and not (found.entry.weak and _runs_on(reading, found.last)):
            return found.entry.row.get("country") or found.entry.row.get("code")
        if reading.word(j) in {";", "."} or reading.at(j, "title", "honorific"):
            return None
    return None


def spoken_of(reading: Reading, anchor: int, place: Place) -> bool:
    """Whether a place stands in what is said: "tại buổi tiếp B, A hoan nghênh đầu tư tại Việt Nam"."""
    return reading.holds(anchor, place.first, "reporting")


def _byline(reading: Reading, place: Place) -> bool:
    """Whether only a reporter is there: "Theo phóng viên TTXVN tại Oslo"."""
    return "phóng viên" in " ".join(reading.lows(place.first - _REPORTER, place.first))


def _for_meeting(reading: Reading, clause: Clause, place: Place, anchor: int) -> bool:
    """Whether a place is said of the meeting, not of a visit, a summit, a post or another event."""
    venue = reading.at(place.first, "venue")
    if not venue and any(m.first <= place.first < m.last for m in clause.mentions):
        return False
    start = anchor if place.first > anchor else max(clause.first, place.first - _PHRASE)
    taken = {j for m in clause.mentions for j in range(m.first, m.last)}
    before = " ".join("·" if i in taken else reading.low(i) for i in range(start, place.first))
    if place.first > anchor and (";" in before or (place.rank and spoken_of(reading, anchor, place))):
        return False
    phrase = _PARTS.split(before)[-1]
    guest = venue is not None and "đang thăm" in phrase
    other = any(words in phrase for words in _ELSEWHERE) and "lễ đón" not in phrase and not guest
    elsewhere = other or _byline(reading, place)
    if elsewhere and (place.rank or place.first > anchor):
        return False
    if place.rank > 1 and "thăm" in before:
        return False
    if place.rank and any(words in phrase for words in _SEATS) and "lễ đón" not in phrase:
        return False
    return place.rank < 2 or place.first > anchor or place.first <= clause.first + 2
