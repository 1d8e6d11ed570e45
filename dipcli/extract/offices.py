"""Question 3, offices: a title with what belongs to it, built as Vietnamese builds it.

[Phó | nguyên | ...] HEAD [portfolio | body | place | của ...] [COUNTRY] [tại COUNTRY] [đắc cử | ...]
"""

from __future__ import annotations

from dataclasses import dataclass

from dipcli.extract.complements import (
    STOPS,
    Walk,
    body_head_at,
    department_at,
    inner_word,
    leads_to_place,
    open_word,
    surname_here,
    take_abbreviation,
    take_duty,
    take_quoted,
    take_term,
    take_territory,
)
from dipcli.extract.names import name_at, native_end
from dipcli.extract.office_heads import NAMED_BODIES, ends_in_body, head_at, mode_of
from dipcli.extract.reading import Found, Reading
from dipcli.extract.visits import visited
from dipcli.lexicon import Entry

_GROUND = frozenset({"của", "ở", "tại", "tới", "đến"})
_TOWN_OF_HOST = frozenset({"tại", "ở", "tới", "đến", "đô", "phố"})
_ANAPHORS = frozenset({"này", "chủ", "sở", "ấy", "đó"})
_OPEN_LIMIT = 18
"""Most words of an open complement ("Chủ tịch Hội đồng Quốc gia về các trường Đại học" has ten)."""
HIGHEST = frozenset(
    {"chủ tịch nước", "tổng thống", "thủ tướng", "chủ tịch quốc hội", "quốc vương", "nhà vua", "ngoại trưởng"}
)
"""Heads that one person never holds two of side by side; two of them in a row are two people."""
_FULL_NAME = 2
"""Fewest words of a name that what somebody is sent for ends at ("về Covid-19" is no name)."""
_LOOSE = frozenset({"và", "của", "về", "các", "những", "tại", "cho"})
"""Words that no title ends in."""


@dataclass(frozen=True, slots=True)
class Office:
    """Tokens ``[first, last)``; the head's row; whose country it is (``country`` code), and where that is printed.

    ``body`` is the first token of the body named in it, or None; ``head_last`` the token behind the head; ``former``
    tells that the office is held no more ("cựu", "nguyên", "cố").
    """

    first: int
    last: int
    head: Entry
    country: str | None = None
    country_at: tuple[int, int] | None = None
    body: int | None = None
    international: bool = False
    head_last: int = 0
    former: bool = False


def office_at(reading: Reading, i: int, *, named: bool = False) -> Office | None:
    """The office that begins at token ``i``, with all that belongs to it, or None.

    ``named``: the holder's name stands before it, so that a foreign name behind a company is the company's.
    """
    j = _skip_prefixes(reading, i)
    head = head_at(reading, j)
    if not head:
        return None
    company = head.entry.row["channel"] == "company" or ends_in_body(reading, head)
    honorary = head.entry.phrase.lower().endswith("lãnh sự danh dự")
    walk = Walk(_behind_town(reading, head), company=company, named=named, honorary=honorary)
    mode = mode_of(reading, head)
    inner = next((f for f in reading.within(j + 1, head.last, "international") if f.last == head.last), None)
    if inner:
        walk.country, walk.international = inner.entry.row["code"], True
    while _step(reading, walk, mode):
        pass
    if head.entry.row["role"] == "office" and _take_department(reading, walk):
        _take_charge(reading, walk)
    _take_country_apart(reading, walk, mode)
    if head.entry.row["country"] and not walk.country:
        walk.country = head.entry.row["country"]
    return Office(
        i,
        walk.i,
        head.entry,
        walk.country,
        walk.country_at,
        walk.body,
        walk.international,
        head.last,
        _former(reading, i),
    )


def _former(reading: Reading, i: int) -> bool:
    return reading.low(i) in {"cựu", "nguyên", "cố"} and reading.low(i + 1) != "vấn"


def state_at(reading: Reading, i: int) -> Found | None:
    """The country or international body named at ``i``, unless its word only begins something else ("Trung ương")."""
    found = reading.at(i, "country", "international")
    if not found:
        return None
    other = reading.at(i, "body", "portfolio", "title", "city", "venue")
    if other and other.last > found.last:
        return None
    return None if found.entry.weak and native_end(reading, i) else found


def _skip_prefixes(reading: Reading, i: int) -> int:
    while (prefix := reading.at(i, "prefix")) and prefix.entry.row["position"] == "before":
        title = reading.at(i, "title")
        if title and title.last >= prefix.last and title.last > i + 1:
            break
        i = prefix.last
    return i


def _step(reading: Reading, walk: Walk, mode: str) -> bool:
    """Takes the next piece of the complement into ``walk``; False when there is none."""
    return not reading.at(walk.i, "person") and (
        _take_suffix(reading, walk)
        or _take_friends(reading, walk)
        or _take_country(reading, walk)
        or _take_posting(reading, walk)
        or _take_brackets(reading, walk)
        or take_abbreviation(reading, walk)
        or take_quoted(reading, walk)
        or _take_known(reading, walk, mode)
        or _take_superior(reading, walk)
        or take_duty(reading, walk)
        or _take_open(reading, walk, mode)
        or _take_charge(reading, walk)
        or take_term(reading, walk)
        or take_territory(reading, walk)
    )


def _take_suffix(reading: Reading, walk: Walk) -> bool:
    suffix = next((f for f in reading.all_at(walk.i, "prefix") if f.entry.row["position"] == "after"), None)
    if suffix:
        walk.i = suffix.last
    return suffix is not None


def _take_friends(reading: Reading, walk: Walk) -> bool:
    """The two countries that a body joins: "Nhóm Nghị sĩ hữu nghị Nhật - Việt"; the first is the body's own."""
    first = reading.at(walk.i, "country")
    if not first or reading.low(walk.i - 1) not in {"nghị", "tác"} or reading.word(first.last) not in {"-", "–"}:
        return False
    second = reading.at(first.last + 1, "country")
    if not second and reading.word(first.last + 1) != "Việt":
        return False
    walk.country = walk.country or first.entry.row["code"]
    walk.i = second.last if second else first.last + 2
    return True


def _take_country(reading: Reading, walk: Walk) -> bool:
    start = walk.i
    if reading.low(start) == "của":
        start += 1
    if reading.low(start) == "nước":
        if reading.low(start + 1) in _ANAPHORS:
            return _take_anaphor(reading, walk, start + 1)
        start += 1
    found = state_at(reading, start)
    if found and _is_branch(reading, walk, start, found):
        walk.i = found.last
        return True
    if not found or (found.entry.kind == "country" and not _may_be(walk, found.entry.row["code"])):
        return False
    walk.country = found.entry.row["code"] if walk.loose else walk.country or found.entry.row["code"]
    walk.country_at = walk.country_at or (walk.i, found.last)
    walk.international = walk.international or found.entry.kind == "international"
    walk.i = found.last
    return True


def _take_country_apart(reading: Reading, walk: Walk, mode: str) -> None:
    """The country of a province or company behind a comma: "Tỉnh trưởng tỉnh Vân Nam, Trung Quốc"."""
    apart = mode == "place" or (walk.company and walk.named)
    if not apart or reading.word(walk.i) != "," or walk.country_at:
        return
    found = state_at(reading, walk.i + 1)
    if found and not reading.word(found.last).isalpha():
        walk.country, walk.country_at, walk.i = found.entry.row["code"], (walk.i, found.last), found.last


def _may_be(walk: Walk, code: str) -> bool:
    """Whether a country printed now can be that of the office: the first printed, and the one its body lies in."""
    return walk.country_at is None and (walk.loose or walk.country in {None, code})


def _is_branch(reading: Reading, walk: Walk, start: int, found: Found) -> bool:
    """Whether a country only closes the name of a branch of a foreign company: "Công ty Intel Việt Nam".

    A company that no table knows is foreign by a name that could be no Vietnamese word.
    """
    if start != walk.i or not walk.company or walk.country_at:
        return False
    code = found.entry.row["code"]
    foreign = code == "VN" and not reading.tokens[start - 1].vietnamese
    return foreign if walk.country is None else walk.country != code


def _take_anaphor(reading: Reading, walk: Walk, i: int) -> bool:
    """For "nước này", "nước chủ nhà": the country printed last before the office."""
    if walk.country_at:
        return False
    end = i + (2 if reading.low(i) in {"chủ", "sở"} else 1)
    named = state_at(reading, end)
    code = named.entry.row["code"] if named else anaphoric_country(reading, walk.i, reading.low(i))
    end = named.last if named else end
    walk.country, walk.country_at, walk.i = code, (walk.i, end), end
    return True


def anaphoric_country(reading: Reading, i: int, word: str) -> str | None:
    """The country that "nước này" or "nước chủ nhà" at token ``i`` means; ``word`` stands behind "nước".

    The host's is that of the town where the sentence plays, if it names one.
    """
    _, first, last = reading.sentences[reading.sentence_of(i)]
    towns = [f for f in reading.within(first, last, "city") if reading.low(f.first - 1) in _TOWN_OF_HOST]
    return towns[-1].entry.row["country"] if towns and word == "chủ" else _country_before(reading, i)


def _country_before(reading: Reading, i: int) -> str | None:
    """One visited, one named as the ground, or the last printed."""
    _, first, _ = reading.sentences[reading.sentence_of(i)]
    ground = [f for f in reading.countries if first <= f.first < i and reading.low(f.first - 1) in _GROUND]
    visits = visited(reading, first, i) or [f.entry.row["code"] for f in ground] or visited(reading, 0, i)
    return (
        visits[-1] if visits else next((f.entry.row["code"] for f in reversed(reading.countries) if f.last <= i), None)
    )


def _take_posting(reading: Reading, walk: Walk) -> bool:
    """Passes "tại Việt Nam" of an ambassador: where he is posted; only an honorary consul is at home there."""
    if reading.low(walk.i) not in {"tại", "ở"}:
        return False
    start = walk.i + 1
    if reading.low(start) == "nước":
        start += 1
    start += 2 * (reading.lows(start, start + 2) == ["khu", "vực"])
    found = reading.at(start, "country", "international", "city")
    if not found:
        return False
    if walk.honorary:
        walk.country = found.entry.row.get("code") or found.entry.row["country"]
    walk.i = found.last
    while reading.word(walk.i) in {"và", ","} and (more := state_at(reading, walk.i + 1)):
        walk.i = more.last
    return True


def _take_brackets(reading: Reading, walk: Walk) -> bool:
    """A short bracket inside the title: "(Chính hiệp)", "(KH&CN)"."""
    if reading.word(walk.i) != "(":
        return False
    inside = state_at(reading, walk.i + 1)
    if inside and reading.word(inside.last) == ")" and walk.country_at is None:
        walk.country, walk.country_at, walk.i = inside.entry.row["code"], (walk.i, inside.last + 1), inside.last + 1
        return True
    for j in range(walk.i + 1, min(walk.i + 9, len(reading.tokens))):
        if reading.word(j) == ")":
            short = j == walk.i + 2 and reading.word(walk.i + 1).isupper()
            follows = short or name_at(reading, j + 1, announced=True) or reading.at(j + 1, "country", "city", "joiner")
            if follows and not name_at(reading, walk.i + 1, announced=False):
                walk.i = j + 1
                return True
            return False
    return False


def _take_known(reading: Reading, walk: Walk, mode: str) -> bool:
    if mode == "none" or walk.country_at:
        return False
    joined = reading.word(walk.i) in {",", "và", "&", "-"}
    start = walk.i + (joined or leads_to_place(reading, walk.i))
    if joined and reading.at(start, "title", "prefix", "honorific"):
        return False
    found = reading.at(start, "portfolio", "body", "city", "venue")
    goes_on = (
        joined and not found and mode == "portfolio" and (reading.word(walk.i) != "," or reading.tokens[start].capital)
    )
    if goes_on and open_word(reading, walk, start, opened=False):
        walk.i = start
        return _take_open(reading, walk, mode)
    if not found or (joined and found.entry.kind != "portfolio") or _names_person(reading, found):
        return False
    if found.entry.kind == "body" and walk.body is None:
        walk.body = start
        walk.loose = walk.country is None and bool(found.entry.row["country"])
        walk.country = walk.country or found.entry.row["country"] or None
        foreign = found.entry.row["country"] not in {"", "VN"}
        walk.company = walk.company or (foreign and found.entry.row["channel"] == "company")
    if found.entry.kind == "city" and walk.country is None:
        walk.country, walk.loose = found.entry.row["country"], True
    walk.i = _behind_town(reading, found)
    return True


def _behind_town(reading: Reading, body: Found) -> int:
    """Behind a body, and behind the town whose name its last words begin: "Ủy ban nhân dân | thành phố Hồ Chí Minh"."""
    towns = (city for i in range(body.first + 1, body.last) for city in reading.all_at(i, "city"))
    return max([body.last, *(city.last for city in towns)])


def _names_person(reading: Reading, found: Found) -> bool:
    """Whether the words of a table are here rather the beginning of somebody's name."""
    if found.entry.kind != "body" and surname_here(reading, found.first):
        return True
    return found.entry.weak and bool(name_at(reading, found.first, announced=True))


def _take_open(reading: Reading, walk: Walk, mode: str) -> bool:
    """Words of a body that no table knows, up to a name or the end of the phrase."""
    if mode == "none" or walk.country_at:
        return False
    head = body_head_at(reading, walk.i)
    start = walk.i
    if head:
        walk.body = walk.body if walk.body is not None else start
        walk.company = walk.company or head.entry.row["kind"] in NAMED_BODIES
        walk.i = head.last
    elif mode not in {"open", "body", "portfolio", "place", "person"} or not inner_word(reading, walk, mode):
        return False
    if mode == "person" and reading.word(walk.i) == "của" and (office := office_at(reading, walk.i + 1)):
        walk.i = office.last
        walk.country, walk.country_at = office.country, office.country_at
        return True
    while walk.i - start < _OPEN_LIMIT and open_word(reading, walk, walk.i, opened=head is not None or walk.i > start):
        walk.i += 1
    if reading.low(walk.i - 1) in _LOOSE:
        walk.i -= 1
    return walk.i > start


def _take_superior(reading: Reading, walk: Walk) -> bool:
    """The office that somebody works for, its holder unnamed: "người phát ngôn của Thủ tướng Đức, ông B"."""
    served = office_at(reading, walk.i + 1) if reading.low(walk.i) == "của" and not walk.country_at else None
    if not served or name_at(reading, served.last, announced=True):
        return False
    walk.i = served.last
    walk.country, walk.country_at = walk.country or served.country, served.country_at
    return True


def _take_charge(reading: Reading, walk: Walk) -> bool:
    """What the holder is in charge of, up to the name: "phụ trách khu vực Đông Á", "của Nga về tình hình biên giới"."""
    task = walk.country_at is not None and not walk.named and reading.low(walk.i) == "về"
    if not task and (reading.low(walk.i), reading.low(walk.i + 1)) != ("phụ", "trách"):
        return False
    j = walk.i + (1 if task else 2)
    while j - walk.i < _OPEN_LIMIT and (reading.tokens[j].word or reading.word(j) in {"-", "–"}):
        region = reading.at(j, "region", "country", "portfolio", "city")
        if not region and reading.tokens[j].capital and name_at(reading, j, announced=True):
            break
        if not region and reading.at(j, *STOPS):
            break
        j = region.last if region else j + 1
    start = j + (reading.word(j) == ",")
    announced = start > j and reading.at(start, "honorific")
    if task and not announced and (name_at(reading, start, announced=True) or 0) - start < _FULL_NAME:
        return False
    walk.i = j
    return True


def _take_department(reading: Reading, walk: Walk) -> bool:
    """The bodies behind commas that say for whom an office is held: "Quốc vụ khanh, Bộ Ngoại giao Anh"."""
    if walk.country or reading.word(walk.i) != ",":
        return False
    for j in range(walk.i, walk.i + _OPEN_LIMIT):
        state = state_at(reading, j)
        if state and state.entry.kind == "country":
            walk.country, walk.country_at, walk.i = state.entry.row["code"], (j, state.last), state.last
            return True
        if reading.word(j) == ",":
            if not department_at(reading, j + 1):
                return False
        elif reading.at(j, "region", *STOPS) or not reading.tokens[j].word:
            return False
    return False


def behind_office(reading: Reading, office: Office) -> int:
    """Behind an office, the brackets that explain its body, and a comma."""
    i = reading.behind_brackets(office.last)
    return i + (reading.word(i) == ",")
