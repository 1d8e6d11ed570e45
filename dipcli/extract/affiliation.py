"""Question 5, affiliation: for whom somebody speaks, where the words with the name say it, and where they do not."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from functools import cache

from dipcli.extract.known import known_country
from dipcli.extract.mentions import Mention
from dipcli.extract.offices import HIGHEST
from dipcli.extract.persons import Person, beside, words_of
from dipcli.extract.reading import Reading
from dipcli.extract.visits import visited
from dipcli.lexicon import rows
from dipcli.text import has_diacritics

HOME = "VN"
"""Whose press this is: a person with a Vietnamese name and no country named speaks for it."""
_CHINESE = frozenset({"CN", "HK", "MO", "SG", "TW"})
"""Countries whose people bear names that are spelled like Vietnamese ones."""
_LISTED = 1
"""Most tokens between two people of one list."""


def affiliation(reading: Reading, person: Person) -> str | None:
    """For whom the words with the name say that somebody speaks, else what the name itself tells; None when nothing."""
    explicit = Counter(m.country for m in person.named() if m.country and _prints_country(m))
    if explicit:
        return explicit.most_common(1)[0][0]
    implied = next((m.country for m in person.mentions if m.country), None)
    home = (person.native and _at_home(reading, person)) or _given_name(reading, person)
    return implied or known_country(printed_names(reading, person)) or (HOME if home else None)


def printed_names(reading: Reading, person: Person) -> list[str]:
    """Every form of the name as printed."""
    return [reading.printed(*m.name) for m in person.named() if m.name]


def _given_name(reading: Reading, person: Person) -> bool:
    """Whether only a Vietnamese given name is told, as the press does of ordinary people: "ông Đượm kể"."""
    mention = person.mentions[0]
    first, last = mention.name or (0, 0)
    alone = all(len(words_of(reading, m)) == 1 and not m.offices for m in person.named()) and mention.honorific == "ông"
    return alone and reading.tokens[first].vietnamese and has_diacritics(reading.printed(first, last))


def _at_home(reading: Reading, person: Person) -> bool:
    """Whether the name is one of Vietnam: with a surname borne there ("Tập" is not), and no hyphen ("Kim Hong-min")."""
    firsts = [m.name[0] for m in person.named() if m.name]
    return not person.hyphened and any(
        f.entry.row["origin"] == "vi" for i in firsts for f in reading.all_at(i, "surname")
    )


def _prints_country(mention: Mention) -> bool:
    return mention.counterpart or any(office.country_at for office in mention.offices)


def fill_affiliations(reading: Reading, people: Sequence[Person]) -> None:
    """Gives holders of an office whose country is nowhere printed the foreign country that the article is about."""
    unknown = [p for p in people if p.affiliation is None and any(m.offices or m.counterpart for m in p.mentions)]
    merchants = [p for p in people if _may_be_chinese(reading, p)]
    about = _main_country(reading, people) if unknown or merchants else None
    for person in merchants if about in _CHINESE else ():
        person.affiliation, person.guessed = about, True
    for person in unknown:
        beside_him = (
            _of_spouse(reading, people, person)
            or _of_colleague(reading, people, person)
            or _of_list(reading, people, person)
        )
        person.affiliation = beside_him or _on_ground(reading, person) or about
        person.guessed = True


def _may_be_chinese(reading: Reading, person: Person) -> bool:
    """Whether only a name that is borne in China too speaks for Vietnam, of one who leads a company."""
    if person.affiliation != HOME or any(m.country for m in person.mentions):
        return False
    business = any(office.head.row["channel"] == "company" for m in person.named() for office in m.offices)
    first, _ = person.named()[0].name or (0, 0)
    return business and any(f.entry.row["origin"] == "zh" for f in reading.all_at(first, "surname"))


def _of_colleague(reading: Reading, people: Sequence[Person], person: Person) -> str | None:
    """The country of the one with whom somebody meets a third: "Ngoại trưởng Mỹ A và tướng B gặp Thủ tướng Lào C"."""
    own = person.mentions[0]
    if any(office.head.form in HIGHEST for office in own.offices) or reading.low(own.first - 1) not in {"và", "cùng"}:
        return None
    _, first, last = reading.sentences[reading.sentence_of(own.first)]
    near = [m for p in people for m in p.mentions if m.country and first <= m.first < last]
    country = next((m.country for m in near if m.last == own.first - 1), None)
    third = any(m.first > own.last and m.country != country for m in near)
    return country if third else None


def _of_list(reading: Reading, people: Sequence[Person], person: Person) -> str | None:
    """The country at the end of a list that the person is named in: "A, Chủ tịch B, và C, Chủ tịch D của Pháp"."""
    own = person.mentions[0]
    later = [m for p in people for m in p.mentions if m.first > own.first]
    for mention in sorted(later, key=lambda m: m.first):
        between = {*reading.words(own.last, mention.first)}
        if mention.first - own.last > _LISTED or not between <= {"và", "cùng", ";"}:
            return None
        if mention.country:
            return mention.country if mention.country != HOME else None
        own = mention
    return None


def _on_ground(reading: Reading, person: Person) -> str | None:
    """The foreign country with which the sentence opens that names somebody first: "Tại Brazil, A gặp B"."""
    first = reading.sentences[reading.sentence_of(person.mentions[0].first)][1]
    place = reading.at(first + 1, "country") if reading.low(first) in {"tại", "ở"} else None
    code = place.entry.row["code"] if place else HOME
    return code if code != HOME else None


def _of_spouse(reading: Reading, people: Sequence[Person], person: Person) -> str | None:
    """For whom the husband or wife speaks beside whom someone stands: "Tổng thống Mỹ A và phu nhân B"."""
    kin = [m for m in person.mentions if any(o.head.row["role"] == "kin" for o in m.offices)]
    others = (p for p in people for m in p.mentions for own in kin if beside(reading, m, own))
    return next((p.affiliation for p in others), None)


def _main_country(reading: Reading, people: Sequence[Person]) -> str | None:
    """The foreign country visited, else that of most people named, else the one printed most; None on a tie."""
    visits = [code for code in visited(reading, 0, len(reading.tokens)) if code != HOME]
    if visits:
        return Counter(visits).most_common(1)[0][0]
    spoken = Counter(p.affiliation for p in people if p.affiliation in _countries() and p.affiliation != HOME)
    printed = Counter(found.entry.row["code"] for found in reading.countries if not found.entry.weak)
    del printed[HOME]
    for counted in (spoken, printed):
        ranked = counted.most_common(2)
        if ranked and (len(ranked) == 1 or ranked[0][1] > ranked[1][1]):
            return ranked[0][0]
    return None


@cache
def _countries() -> frozenset[str]:
    return frozenset(row["code"] for row in rows("countries"))
