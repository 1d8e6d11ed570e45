"""Question 5, people: which mentions are one person in this article, and for whom that person speaks.

A short form belongs to the fuller one whose words it is made of ("ông DeSombre" to "Michael DeSombre"); an office
without a name to the person last said to hold it; a pronoun to the subject before it.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from difflib import SequenceMatcher
from functools import lru_cache

from dipcli.extract.known import known_country, led_body
from dipcli.extract.mentions import Mention
from dipcli.extract.offices import Office
from dipcli.extract.reading import Reading
from dipcli.extract.visits import visited
from dipcli.text import fold, has_diacritics

_MASTERS = ("ông chủ", "bà chủ")
"""Descriptions of a head of state by his house: "ông chủ Nhà Trắng"."""
_SINGULAR = ("nhà ", *_MASTERS, "người đứng đầu", "nguyên thủ")
"""Descriptions that mean one person; "lãnh đạo" and "quan chức" may mean anybody."""
_AND = frozenset({"và", "cùng", "cũng như", "cùng với"})
_LONGEST_AND = 2
HOME = "VN"
"""Whose press this is: a person with a Vietnamese name and no country named speaks for it."""
_SPELLED_ALIKE = 0.8
"""The least likeness of two spellings of one name, among people of one office ("Winn Khaing", "Win Khaing")."""


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


class People:
    """The people of one reading, and who each mention speaks of."""

    def __init__(self, reading: Reading, mentions: Sequence[Mention]) -> None:
        self.reading = reading
        self.all = _clusters(reading, [m for m in mentions if m.name])
        self._by_mention = {m.first: person for person in self.all for m in person.mentions}
        for person in self.all:
            person.affiliation = _affiliation(reading, person)
        self._resolve_nameless([m for m in mentions if not m.name])
        self._fill_affiliations()
        self._resolve_pronouns([m for m in mentions if m.pronoun])

    def of(self, mention: Mention) -> Person | None:
        """Who the mention speaks of, if that is known."""
        return self._by_mention.get(mention.first)

    def name(self, person: Person) -> Mention:
        """The mention that gives the fullest form of the name, the first of equals; a transliteration only for want."""
        return max(person.named(), key=lambda m: (*self._fullness(m), -m.first))

    def _fullness(self, mention: Mention) -> tuple[bool, int, int]:
        first, last = mention.name or (0, 0)
        words = [self.reading.word(i) for i in range(first, last) if self.reading.tokens[i].word]
        spelled = not any("-" in word and has_diacritics(word) for word in words)
        return spelled, sum(len(word) > 1 for word in words), len(_words(self.reading, mention))

    def offices(self, person: Person) -> tuple[Office, ...]:
        """The offices that stand with the name where most of them do; descriptions only when nothing else is known."""
        held = [m for m in person.named() if any(o.head.row["role"] != "description" for o in m.offices)]
        best = max(held or person.named(), key=lambda m: (len(m.offices), -m.first))
        seen: dict[str, Office] = {}
        for office in best.offices:
            seen.setdefault(self.reading.printed(office.first, office.head_last).lower(), office)
        return tuple(seen.values())

    def official(self, person: Person) -> bool:
        """Whether more than fame or learning is said of what the person is; nothing said counts as yes."""
        heads = [o.head.row for m in person.mentions for o in m.offices]
        return not heads or any(row["channel"] != "people" or row["role"] in {"office", "kin"} for row in heads)

    def equals(self, a: Person, b: Person) -> bool:
        """Whether two people hold the same office, each for a country of their own."""
        return bool(_heads(a) & _heads(b))

    def organization(self, person: Person) -> str | None:
        """The body that the person's office names, leads or ends in; None when none is known."""
        for office in reversed(self.offices(person)):
            if office.body is not None:
                end = office.country_at[0] if office.country_at and office.country_at[0] > office.body else office.last
                return self.reading.printed(office.body, end)
            end = office.country_at[0] if office.country_at else office.last
            if led := led_body(self.reading.printed(office.first, end), person.affiliation):
                return led
            bodies = self.reading.within(office.first + 1, end, "body")
            if inside := next((body for body in bodies if body.last == end), None):
                return self.reading.printed(inside.first, inside.last)
        return None

    def assign(self, mention: Mention, person: Person) -> None:
        """Records that ``mention`` speaks of ``person``."""
        self._by_mention[mention.first] = person
        person.mentions.append(mention)
        person.mentions.sort(key=lambda m: m.first)

    def _resolve_nameless(self, nameless: Iterable[Mention]) -> None:
        for mention in nameless:
            person = self._holder(mention)
            if person:
                self.assign(mention, person)
                if mention.country and not person.affiliation:
                    person.affiliation = mention.country

    def _resolve_pronouns(self, pronouns: Iterable[Mention]) -> None:
        for pronoun in pronouns:
            person = self._antecedent(pronoun)
            if person:
                self.assign(pronoun, person)

    def _antecedent(self, pronoun: Mention) -> Person | None:
        """The first person before a pronoun in its sentence, else the first of the sentence before.

        A sentence that leaves its subject out ("Sau đó gặp B") goes on with that of the one before it.
        """
        number = self.reading.sentence_of(pronoun.first)
        fitting = [p for p in self.all if _of_sex(p, pronoun)]
        near = self._first_said(fitting, self.reading.sentences[number][1], pronoun.first, named=True)
        if near or number == 0:
            return self.of(near) if near else None
        before = self._first_said(fitting, *self.reading.sentences[number - 1][1:])
        if before and number > 1 and self._is_object(before):
            before = self._first_said(fitting, *self.reading.sentences[number - 2][1:]) or before
        return self.of(before) if before else None

    def _first_said(self, people: Sequence[Person], first: int, last: int, *, named: bool = False) -> Mention | None:
        said = (m for p in people for m in p.mentions if first <= m.first < last and not (named and m.pronoun))
        return min(said, key=lambda m: m.first, default=None)

    def _is_object(self, mention: Mention) -> bool:
        """Whether a verb for meeting stands right before the mention: "gặp Tổng thống B"."""
        return any(
            form.last == mention.first
            for i in range(mention.first - 3, mention.first)
            for form in self.reading.all_at(i, "form")
        )

    def _holder(self, mention: Mention) -> Person | None:
        if mention.pronoun:
            return None
        if mention.delegation:
            return self._leader(mention)
        fitting = [p for p in self.all if self._holds(p, mention)] or self._described(mention)
        if not mention.country and (home := [p for p in fitting if p.affiliation == HOME]):
            fitting = home
        before = [p for p in fitting if p.mentions[0].first < mention.first]
        if before:
            return max(before, key=lambda p: max(m.first for m in p.mentions if m.first < mention.first))
        return min(fitting, key=lambda p: p.mentions[0].first, default=None)

    def _leader(self, delegation: Mention) -> Person | None:
        """Who leads the delegation: whoever the article says does so, of the right country if one is named."""
        leaders = [p for p in self.all if any(self._leads(m) for m in p.mentions)]
        fitting = [p for p in leaders if not delegation.country or p.affiliation in {None, delegation.country}]
        if fitting or not delegation.country:
            return fitting[0] if len(fitting) == 1 else None
        own = [p for p in self.all if p.affiliation == delegation.country]
        if not own:
            own = [p for p in self.all if p.affiliation is None and len(p.words) > 1 and not p.native]
            own = [p for p in own if any(m.honorific or m.offices for m in p.mentions)]
        if len(own) != 1:
            return None
        own[0].affiliation = delegation.country
        return own[0]

    def _leads(self, mention: Mention) -> bool:
        behind = self.reading.low(mention.last), self.reading.low(mention.last + 1)
        before = self.reading.low(mention.first - 1)
        return (before == "do" and (behind[0] == "dẫn" or behind[1] == "dẫn" or "trưởng" in behind)) or (
            before == "bởi" and self.reading.low(mention.first - 2) == "đầu"
        )

    def _described(self, mention: Mention) -> list[Person]:
        """Those of the country whose leader, diplomat or envoy a mere description speaks of."""
        heads = [o.head.phrase for o in mention.offices if o.head.row["role"] == "description"]
        if not mention.country or not any(head.startswith(_SINGULAR) for head in heads):
            return []
        fitting = [p for p in self.all if p.affiliation == mention.country]
        master = any(head.startswith(_MASTERS) for head in heads)
        return [p for p in fitting if ("tổng thống", False) in _heads(p)] if master else fitting

    def _fill_affiliations(self) -> None:
        """Gives holders of an office whose country is nowhere printed the foreign country that the article is about."""
        unknown = [p for p in self.all if p.affiliation is None and any(m.offices or m.counterpart for m in p.mentions)]
        about = _main_country(self.reading, self.all) if unknown else None
        for person in unknown:
            person.affiliation, person.guessed = self._of_spouse(person) or about, True

    def _of_spouse(self, person: Person) -> str | None:
        """For whom the husband or wife speaks beside whom someone stands: "Tổng thống Mỹ A và phu nhân B"."""
        beside = [m for m in person.mentions if any(o.head.row["role"] == "kin" for o in m.offices)]
        others = (p for p in self.all for m in p.mentions for own in beside if _beside(self.reading, m, own))
        return next((p.affiliation for p in others), None)

    def _holds(self, person: Person, mention: Mention) -> bool:
        if mention.country and person.affiliation != mention.country:
            return bool(person.affiliation is None and self._shares_office(person, mention))
        return self._shares_office(person, mention) or bool(mention.counterpart and mention.country)

    def _company(self, office: Office) -> str | None:
        """The name of the company that the office is held in, where it is printed."""
        name = self.reading.printed(office.head_last, office.last).casefold()
        return name if office.head.row["channel"] == "company" and name else None

    def _shares_office(self, person: Person, mention: Mention) -> bool:
        companies = {name for o in mention.offices if (name := self._company(o))}
        if companies - {self._company(o) for m in person.named() for o in m.offices}:
            return False
        heads = {(o.head.form, o.former) for o in mention.offices}
        return bool(heads & _heads(person, ranks=True))


def _heads(person: Person, *, ranks: bool = False) -> set[tuple[str, bool]]:
    """The heads of the offices named with a person, and whether they are held no more; ranks only on demand."""
    return {
        (office.head.form, office.former)
        for mention in person.named()
        for office in mention.offices
        if ranks or office.head.row["role"] == "office"
    }


def _of_sex(person: Person, pronoun: Mention) -> bool:
    """Whether no honorific of the person speaks against the pronoun."""
    other = {"bà"} if pronoun.honorific in {"ông", "ngài"} else {"ông"}
    return not any(mention.name and mention.honorific in other for mention in person.mentions)


def _words(reading: Reading, mention: Mention) -> tuple[str, ...]:
    return _folded(reading.printed(*mention.name)) if mention.name else ()


@lru_cache(maxsize=4096)
def _folded(name: str) -> tuple[str, ...]:
    return tuple(fold(name).split())


def _clusters(reading: Reading, named: Sequence[Mention]) -> list[Person]:
    people: list[Person] = []
    spelled = [(_words(reading, mention), mention) for mention in named]
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
    if a.native != b.native or not _held_in(a) & _held_in(b):
        return False
    spelled = SequenceMatcher(None, "".join(a.words), "".join(b.words), autojunk=False).ratio() >= _SPELLED_ALIKE
    return a.words[-1] == b.words[-1] or a.hyphened != b.hyphened or spelled


def _held_in(person: Person) -> set[tuple[str, str]]:
    """The offices of a person with their countries, where those are told."""
    return {
        (office.head.form, office.country)
        for mention in person.mentions
        for office in mention.offices
        if office.country and office.head.row["role"] == "office"
    }


def _match(reading: Reading, people: Sequence[Person], words: tuple[str, ...], mention: Mention) -> Person | None:
    fitting = [p for p in people if short_form(words, p.words) and _compatible(reading, p, mention)]
    titled = [p for p in fitting if any(o.head.row["role"] != "kin" for m in p.mentions for o in m.offices)]
    return min(titled or fitting, key=lambda p: abs(p.mentions[0].first - mention.first), default=None)


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
    if any(_beside(reading, mention, m) for m in person.mentions):
        return False
    return _one_sex(person, mention) and (not mention.country or not countries or mention.country in countries)


def _beside(reading: Reading, a: Mention, b: Mention) -> bool:
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


def _affiliation(reading: Reading, person: Person) -> str | None:
    explicit = Counter(m.country for m in person.named() if m.country and _prints_country(m))
    if explicit:
        return explicit.most_common(1)[0][0]
    implied = next((m.country for m in person.mentions if m.country), None)
    names = [reading.printed(*m.name) for m in person.named() if m.name]
    home = (person.native and _at_home(reading, person)) or _given_name(reading, person)
    return implied or known_country(names) or (HOME if home else None)


def _given_name(reading: Reading, person: Person) -> bool:
    """Whether only a Vietnamese given name is told, as the press does of ordinary people: "ông Đượm kể"."""
    mention = person.mentions[0]
    first, last = mention.name or (0, 0)
    alone = all(len(_words(reading, m)) == 1 and not m.offices for m in person.named()) and mention.honorific == "ông"
    return alone and reading.tokens[first].vietnamese and has_diacritics(reading.printed(first, last))


def _at_home(reading: Reading, person: Person) -> bool:
    """Whether the name is one of Vietnam: with a surname borne there ("Tập" is not), and no hyphen ("Kim Hong-min")."""
    firsts = [m.name[0] for m in person.named() if m.name]
    return not person.hyphened and any(
        f.entry.row["origin"] == "vi" for i in firsts for f in reading.all_at(i, "surname")
    )


def _prints_country(mention: Mention) -> bool:
    return mention.counterpart or any(office.country_at for office in mention.offices)


def _main_country(reading: Reading, people: Sequence[Person]) -> str | None:
    """The foreign country visited, else that of most people named, else the one printed most; None on a tie."""
    visits = [code for code in visited(reading, 0, len(reading.tokens)) if code != HOME]
    if visits:
        return Counter(visits).most_common(1)[0][0]
    spoken = Counter(p.affiliation for p in people if p.affiliation not in {None, HOME})
    printed = Counter(found.entry.row["code"] for found in reading.countries if not found.entry.weak)
    del printed[HOME]
    for counted in (spoken, printed):
        ranked = counted.most_common(2)
        if ranked and (len(ranked) == 1 or ranked[0][1] > ranked[1][1]):
            return ranked[0][0]
    return None
