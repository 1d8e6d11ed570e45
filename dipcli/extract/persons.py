"""Question 5, persons: which of the mentions that print a name are one person in this article.

A short form belongs to the fuller one whose words it is made of ("ông DeSombre" to "Michael DeSombre"); two spellings
of one name to one holder of an office.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from difflib import SequenceMatcher
from functools import lru_cache

from dipcli.extract.mentions import Mention
from dipcli.extract.offices import HIGHEST, Office
from dipcli.extract.reading import Reading
from dipcli.text import fold

_AIDES = ("phu nhân", "đặc phái viên", "trợ lý", "cố vấn", "thư ký")
"""Words for those of whom it is said for which holder of a high office they are."""
_HOLDERS = HIGHEST | {"tổng bí thư"}
_AND = frozenset({"và", "cùng", "cũng như", "cùng với"})
_LONGEST_AND = 2
_SPELLED_ALIKE = 0.8
"""The least likeness of two spellings of one name, among people of one office ("Winn Khaing", "Win Khaing")."""
_MISPRINTED = 0.88
"""The same where the country is not printed with both ("Ahmad Zahid Hamidi", "Ahmad Zahid Hamidimong")."""
_LAST_NAMES_ALIKE = 0.75
"""The same of last names with nothing but initials before one of them ("Artamonov", "A.D. Artomanov")."""


@dataclass(slots=True, eq=False)
class Person:
    """One person of one article; ``mentions`` are all that speak of him or her, by position.

    ``guessed``: the affiliation is that of the country the article is about, for want of better.
    """

    words: tuple[str, ...]
    mentions: list[Mention] = field(default_factory=list)
    native: bool = False
    hyphened: bool = False
    affiliation: str | None = None
    guessed: bool = False

    def named(self) -> list[Mention]:
        """The mentions that print a name."""
        return [mention for mention in self.mentions if mention.name]


def words_of(reading: Reading, mention: Mention) -> tuple[str, ...]:
    """The words of the name, folded; none where no name is printed."""
    return _folded(reading.printed(*mention.name)) if mention.name else ()


@lru_cache(maxsize=4096)
def _folded(name: str) -> tuple[str, ...]:
    return tuple(fold(name).split())


def persons_of(reading: Reading, named: Sequence[Mention]) -> list[Person]:
    """The persons whom mentions with a name speak of, in the order in which they are first named."""
    people: list[Person] = []
    spelled = [(words_of(reading, mention), mention) for mention in named]
    for words, mention in sorted(spelled, key=lambda s: (-len(s[0]), -len("".join(s[0])))):
        person = _match(reading, people, words, mention)
        if person is None:
            first, last = mention.name or (0, 0)
            hyphened = any("-" in reading.word(i) for i in range(first, last))
            person = Person(words, native=_native(reading, mention), hyphened=hyphened)
            people.append(person)
        person.mentions.append(mention)
    for person in people:
        person.mentions.sort(key=lambda m: m.first)
    return sorted(_without_spellings(people), key=lambda p: p.mentions[0].first)


def beside_holders(reading: Reading, mentions: Sequence[Mention]) -> dict[int, Mention | None]:
    """The mentions that only say whose wife or envoy somebody is, by that one's name, and the mention of the own name.

    "Phu nhân Thủ tướng A, bà B" is B; "Phu nhân Thủ tướng A" is nobody who is named, where the article tells of A too;
    else the name is the own one ("Phu nhân Tổng thống Kim Yoon-ok").
    """
    holders = {
        words_of(reading, m)
        for m in mentions
        if m.name and any(o.head.form in _HOLDERS for o in m.offices) and not _of_holder(reading, m)
    }
    found: dict[int, Mention | None] = {}
    for mention in (m for m in mentions if m.name and _of_holder(reading, m)):
        own = next((m for m in mentions if m.honorific and m.name and _apposed(reading, m, mention)), None)
        if own or words_of(reading, mention) in holders:
            found[mention.first] = own
    return found


def _of_holder(reading: Reading, mention: Mention) -> bool:
    """Whether a mention opens with "phu nhân Thủ tướng", "đặc phái viên của Tổng thống" and the like."""
    if not mention.offices or not mention.offices[0].head.form.startswith(_AIDES):
        return False
    office = reading.printed(mention.offices[0].first, mention.offices[0].last).lower()
    return any(f" {holder}" in office for holder in _HOLDERS)


def _apposed(reading: Reading, a: Mention, b: Mention) -> bool:
    """Whether nothing but a comma stands between two mentions."""
    first, second = (a, b) if a.first < b.first else (b, a)
    return second.first == first.last + 1 and reading.word(first.last) == ","


def _without_spellings(people: Sequence[Person]) -> list[Person]:
    """Takes two spellings of one holder of one office for one person: "Andrei Kobyakov" and "A. Cô-bi-a-cốp"."""
    kept: list[Person] = []
    for person in people:
        twin = next((other for other in kept if _twins(other, person)), None)
        if twin:
            twin.mentions = sorted((*twin.mentions, *person.mentions), key=lambda m: m.first)
        else:
            kept.append(person)
    return kept


def _twins(a: Person, b: Person) -> bool:
    if a.native != b.native or not _share(_held(a), _held(b)):
        return False
    last_alike = (_only_last(a) or _only_last(b)) and _alike(a.words[-1], b.words[-1], _LAST_NAMES_ALIKE)
    if not a.native and (last_alike or respelled(a.words, b.words)):
        return _countries(a) == _countries(b) or not (_countries(a) and _countries(b))
    if not any(_share(_held(a, country), _held(b, country)) for country in _countries(a) & _countries(b)):
        return False
    last = a.words[-1] == b.words[-1] and not _of_house(a)
    return last or a.hyphened != b.hyphened or _alike("".join(a.words), "".join(b.words))


def respelled(a: Sequence[str], b: Sequence[str]) -> bool:
    """Whether the words of two names differ as a misprint differs from the name meant."""
    return _alike("".join(a), "".join(b), _MISPRINTED)


def initialled(words: Sequence[str]) -> bool:
    """Whether an initial stands for one of the words of a name: "J. Peeters"."""
    return any(len(word) == 1 for word in words)


def _of_house(person: Person) -> bool:
    """Whether the last name is that of a house with many members: "Bandar Al Thani"."""
    return person.words[-2:-1] == ("al",)


def _only_last(person: Person) -> bool:
    """Whether nothing but initials stands before the last name: "A.D. Artamonov"."""
    return all(len(word) == 1 for word in person.words[:-1])


def _alike(a: str, b: str, least: float = _SPELLED_ALIKE) -> bool:
    return SequenceMatcher(None, a, b, autojunk=False).ratio() >= least


def _share(some: set[str], others: set[str]) -> bool:
    """Whether two people hold one office, in full or in short: "Đại sứ" and "Đại sứ Đặc mệnh toàn quyền"."""
    return any(f"{long} ".startswith(f"{short} ") for a in some for b in others for short, long in ((a, b), (b, a)))


def _held(person: Person, country: str | None = None) -> set[str]:
    """The offices of a person; only those of ``country``, where one is asked for."""
    return {office.head.form for office in _offices(person) if country in {None, office.country}}


def _countries(person: Person) -> set[str]:
    return {office.country for office in _offices(person) if office.country}


def _offices(person: Person) -> list[Office]:
    offices = (office for mention in person.mentions for office in mention.offices)
    return [office for office in offices if office.head.row["role"] == "office"]


def _match(reading: Reading, people: Sequence[Person], words: tuple[str, ...], mention: Mention) -> Person | None:
    fitting = [p for p in people if short_form(words, p.words) and _compatible(reading, p, mention)]
    titled = [p for p in fitting if any(o.head.row["role"] != "kin" for m in p.mentions for o in m.offices)]
    exact = [p for p in fitting if p.words == words and _holds_another(p, fitting)]
    return min(exact or titled or fitting, key=lambda p: abs(p.mentions[0].first - mention.first), default=None)


def _holds_another(person: Person, people: Sequence[Person]) -> bool:
    """Whether a person has an office that none of the others has: King "Salman", not Prince "Mohammed bin Salman"."""
    return bool(_held(person)) and not any(_held(person) & _held(other) for other in people if other is not person)


def short_form(short: tuple[str, ...], full: tuple[str, ...]) -> bool:
    """Whether each word of ``short`` is one of ``full`` in order, or the initial of one ("v putin", "putin")."""
    if "".join(short) == "".join(full):
        return True
    if len(short) > 1 and full[-1].rstrip(".") in {"jr", "sr"} and short[-1].rstrip(".") not in {"jr", "sr"}:
        return False
    if len(short) > 1 and sorted(short) == sorted(full):
        return True
    rest = iter(full)
    return bool(short) and all(any(w == s or (len(s) == 1 and w[0] == s) for w in rest) for s in short)


def _compatible(reading: Reading, person: Person, mention: Mention) -> bool:
    countries = {m.country for m in person.mentions if m.country}
    if any(beside(reading, mention, m) for m in person.mentions):
        return False
    return _one_sex(person, mention) and (not mention.country or not countries or mention.country in countries)


def beside(reading: Reading, a: Mention, b: Mention) -> bool:
    """Whether "và" joins the two, so that they are two people: "Quốc vương Faisal và Thái tử Turki bin Faisal"."""
    first, second = (a, b) if a.first < b.first else (b, a)
    return second.first - first.last <= _LONGEST_AND and reading.printed(first.last, second.first).lower() in _AND


def _one_sex(person: Person, mention: Mention) -> bool:
    """Whether "ông" and the wife of somebody are not taken for one: "ông Stone" is not "Phu nhân Mary Stone"."""
    wives = [_is_wife(m) for m in person.mentions]
    return not (_is_wife(mention) and any(m.honorific == "ông" for m in person.mentions)) and not (
        mention.honorific == "ông" and wives and all(wives)
    )


def _is_wife(mention: Mention) -> bool:
    return any("phu nhân" in office.head.phrase.lower() for office in mention.offices)


def _native(reading: Reading, mention: Mention) -> bool:
    first, last = mention.name or (0, 0)
    surname = reading.at(first, "surname")
    return bool(
        surname
        and last - first >= 2
        and any(f.entry.row["origin"] in {"vi", "zh"} for f in reading.all_at(first, "surname"))
        and all(token.vietnamese for token in reading.tokens[first:last])
    )
