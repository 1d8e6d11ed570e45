"""Question 5, people: which mentions are one person in this article, and for whom that person speaks.

A short form belongs to the fuller one whose words it is made of ("ông DeSombre" to "Michael DeSombre"); an office
without a name to the person last said to hold it; a pronoun to the subject before it.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import replace

from dipcli.extract.affiliation import HOME, affiliation, fill_affiliations, printed_names
from dipcli.extract.known import known_country, led_body
from dipcli.extract.mentions import Mention
from dipcli.extract.offices import Office
from dipcli.extract.persons import Person, beside_holders, initialled, persons_of, respelled, words_of
from dipcli.extract.reading import Reading
from dipcli.text import has_diacritics

_MASTERS = ("ông chủ", "bà chủ")
"""Descriptions of a head of state by his house: "ông chủ Nhà Trắng"."""
_SINGULAR = ("nhà ", *_MASTERS, "người đứng đầu", "nguyên thủ")
"""Descriptions that mean one person; "lãnh đạo" and "quan chức" may mean anybody."""
_LEADING = ("nhà lãnh đạo", "nguyên thủ")
_LEADERS = frozenset((head, False) for head in ("tổng thống", "thủ tướng", "quốc vương", "chủ tịch nước"))
"""Those whom "nhà lãnh đạo Pháp" means rather than anybody else of the country."""
_CHIEFS = {
    "người đứng đầu chính phủ": frozenset({("thủ tướng", False), ("thủ tướng chính phủ", False)}),
    "người đứng đầu nhà nước": _LEADERS - {("thủ tướng", False)},
}
"""The offices of those whom a description by what they head means."""
_MINISTER = "bộ trưởng"


_INITIAL = re.compile(r"\w\.|\w\Z")
"""What opens a name in a spelling of its own or a transliteration alike: "M.Ma-rin"."""
_SOURCES = frozenset({"theo", "tờ", "báo", "hãng", "trang", "đài", "kênh", "chí"})
"""Words before the name of a paper, an agency or a channel."""


class People:
    """The people of one reading, and who each mention speaks of."""

    def __init__(self, reading: Reading, mentions: Sequence[Mention]) -> None:
        self.reading = reading
        self._names: dict[Person, tuple[int, Mention]] = {}
        named_by = beside_holders(reading, mentions)
        self.all = persons_of(reading, [m for m in mentions if m.name and m.first not in named_by])
        self._by_mention = {m.first: person for person in self.all for m in person.mentions}
        for person in self.all:
            person.affiliation = affiliation(reading, person)
        for mention in mentions:
            if (own := named_by.get(mention.first)) and (bearer := self.of(own)):
                self.assign(replace(mention, name=None), bearer)
                bearer.affiliation = bearer.affiliation or mention.country
        self._resolve_nameless([m for m in mentions if not m.name])
        fill_affiliations(reading, self.all)
        self._resolve_pronouns([m for m in mentions if m.pronoun])

    def of(self, mention: Mention) -> Person | None:
        """Who the mention speaks of, if that is known."""
        return self._by_mention.get(mention.first)

    def name(self, person: Person) -> Mention:
        """The mention that gives the fullest form of the name, spelled as most mentions spell it, the first of equals.

        A transliteration is given only for want of another form.
        """
        known = self._names.get(person)
        if known is None or known[0] != len(person.mentions):
            known = self._names[person] = (len(person.mentions), self._fullest(person))
        return known[1]

    def _fullest(self, person: Person) -> Mention:
        named = [(m, words_of(self.reading, m)) for m in person.named()]
        if len({words for _, words in named}) == 1:
            return max((m for m, _ in named), key=lambda m: (*self._fullness(m), -m.first))
        full = {m.first: self._fullness(m) for m, _ in named}
        fullest = max(full.values())
        model = next(words for m, words in named if full[m.first] == fullest)
        rivals = [(m, w) for m, w in named if full[m.first] == fullest or (not initialled(w) and respelled(w, model))]
        return max(rivals, key=lambda rival: (sum({*rival[1]}.issuperset(w) for _, w in named), -rival[0].first))[0]

    def _fullness(self, mention: Mention) -> tuple[bool, int, int]:
        first, last = mention.name or (0, 0)
        words = [self.reading.word(i) for i in range(first, last) if self.reading.tokens[i].word]
        foreign = any(_syllables(word) for word in words)
        spelled = not (foreign and any(has_diacritics(word) or _INITIAL.match(word) for word in words))
        full = sum(len(word) > 1 and "." not in word for word in words)
        return spelled, full, len(words_of(self.reading, mention))

    def offices(self, person: Person) -> tuple[Office, ...]:
        """The offices that stand with the name where most of them do; descriptions only when nothing else is known.

        One that is printed there without the body it belongs to ("Bộ trưởng") is taken from where it has one.
        """
        held = [m for m in person.named() if any(o.head.row["role"] != "description" for o in m.offices)]
        best = max(held or person.named(), key=lambda m: (_holds_office(m), len(m.offices), -m.first))
        seen: dict[str, Office] = {}
        for office in best.offices:
            seen.setdefault(
                self.reading.printed(office.first, office.head_last).lower(),
                self._in_full(office, person, best.offices),
            )
        return tuple(seen.values())

    def _in_full(self, office: Office, person: Person, beside: Sequence[Office]) -> Office:
        """The same office as it first stands with the name and its body, where ``office`` itself has none.

        One ``beside`` it may have the body for both: "Chủ tịch, Giám đốc điều hành Tập đoàn X".
        """
        if not self._bare(office):
            return office
        shared = {self.reading.printed(other.head_last, other.last) for other in beside}
        told = (other for m in person.named() for other in m.offices if other.head.form == office.head.form)
        full = next((other for other in told if not self._bare(other) and other.former == office.former), office)
        return office if self.reading.printed(full.head_last, full.last) in shared else full

    def _bare(self, office: Office) -> bool:
        """Whether an office that lies in a body is printed without its name: "Bộ trưởng Lào", "Chủ tịch Viện".

        That of a party's head is whole: "Tổng Bí thư".
        """
        row, end = office.head.row, office.country_at[0] if office.country_at else office.last
        if row["complement"] not in {"portfolio", "body"} or row["channel"] == "party":
            return False
        heads = self.reading.all_at(office.head_last, "body_head")
        unnamed = not self.reading.at(office.head_last, "body") and any(head.last == end for head in heads)
        return unnamed or end == office.head_last

    def official(self, person: Person) -> bool:
        """Whether more than fame or learning is said of what the person is; nothing said counts as yes."""
        heads = [o.head.row for m in person.mentions for o in m.offices]
        return not heads or any(row["channel"] != "people" or row["role"] in {"office", "kin"} for row in heads)

    def famous(self, person: Person) -> bool:
        """Whether the tables know the person, so that an office need not stand with the name."""
        return known_country(printed_names(self.reading, person)) is not None

    def equals(self, a: Person, b: Person) -> bool:
        """Whether two people hold the same office, or one is called "người đồng cấp" beside the other."""
        behind = {m.last + 1 for m in a.mentions}
        called = any(m.counterpart and m.first in behind for m in b.mentions)
        return called or bool(_ranks(a) & _ranks(b))

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
            heads = self.reading.within(office.first, end, "body_head")
            if company := next((h for h in heads if h.entry.row["kind"] == "company" and h.last < end), None):
                return self.reading.printed(company.first, end)
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
        return min((m for m in said if not self._is_source(m)), key=lambda m: m.first, default=None)

    def _is_source(self, mention: Mention) -> bool:
        """Whether a bare name is that of a paper: "Theo Le Monde, ông ..."."""
        bare = not (mention.offices or mention.honorific)
        return bare and self.reading.low(mention.first - 1) in _SOURCES

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
        fitting = (
            [p for p in self.all if self._holds(p, mention)] or self._described(mention) or self._ministers(mention)
        )
        if mention.counterpart:
            fitting = self._counterparts(fitting, mention)
        if not mention.country and (home := [p for p in fitting if p.affiliation == HOME]):
            fitting = home
        before = [p for p in fitting if p.mentions[0].first < mention.first]
        if before:
            return max(before, key=lambda p: max(m.first for m in p.mentions if m.first < mention.first))
        return min(fitting, key=lambda p: p.mentions[0].first, default=None)

    def _counterparts(self, people: Sequence[Person], counterpart: Mention) -> list[Person]:
        """Those who hold the office of whoever stands before "người đồng cấp" in its sentence, or one of its rank."""
        first = self.reading.sentences[self.reading.sentence_of(counterpart.first)][1]
        own = self._first_said([p for p in self.all if _heads(p)], first, counterpart.first)
        other = self.of(own) if own else None
        if other is None:
            return list(people)
        equal = [p for p in people if p is not other and self.equals(p, other)]
        return equal or [p for p in people if _leads(p) in {None, _leads(other)}]

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
        i = mention.last + (self.reading.word(mention.last) == ",")
        before, behind = self.reading.low(mention.first - 1), self.reading.lows(i, i + 2)
        led = behind[:1] == ["dẫn"] or "trưởng" in behind or behind == ["đứng", "đầu"]
        return (before == "do" and led) or (before == "bởi" and self.reading.low(mention.first - 2) == "đầu")

    def _ministers(self, mention: Mention) -> list[Person]:
        """The one person of the country whose office is the mention's without its task: "Bộ trưởng Ngoại giao Lào"."""
        heads = {o.head.form for o in mention.offices}
        own = [p for p in self.all if mention.country and p.affiliation == mention.country]
        fitting = [p for p in own if any(head.startswith(f"{held} ") for held, _ in _heads(p) for head in heads)]
        return fitting if len(fitting) == 1 else []

    def _described(self, mention: Mention) -> list[Person]:
        """Those of the country whose leader, diplomat or envoy a mere description speaks of."""
        heads = [o.head.phrase for o in mention.offices if o.head.row["role"] == "description"]
        chief = next((offices for head, offices in _CHIEFS.items() if head in (h.lower() for h in heads)), None)
        if not chief and not (mention.country and any(head.startswith(_SINGULAR) for head in heads)):
            return []
        fitting = [p for p in self.all if p.affiliation == (mention.country or HOME)]
        if chief:
            return [p for p in fitting if not chief.isdisjoint(_heads(p))]
        master = any(head.startswith(_MASTERS) for head in heads)
        if master:
            return [p for p in fitting if ("tổng thống", False) in _heads(p)]
        leads = any(head.startswith(_LEADING) for head in heads)
        return [p for p in fitting if leads and not _LEADERS.isdisjoint(_heads(p))] or fitting

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


def _leads(person: Person) -> bool | None:
    """Whether somebody leads a country rather than a ministry; None when no office tells."""
    heads = {head for head, _ in _heads(person)}
    if not heads:
        return None
    return not any("trưởng" in head for head in heads)


def _holds_office(mention: Mention) -> bool:
    """Whether more than a rank, a degree or a party's membership stands with the name."""
    return any(office.head.row["role"] == "office" for office in mention.offices)


def _ranks(person: Person) -> set[tuple[str, bool]]:
    """The heads of a person's offices, those of all ministers as one."""
    return {(_MINISTER if head.startswith(_MINISTER) else head, former) for head, former in _heads(person)}


def _of_sex(person: Person, pronoun: Mention) -> bool:
    """Whether no honorific of the person speaks against the pronoun."""
    other = {"bà"} if pronoun.honorific in {"ông", "ngài"} else {"ông"}
    return not any(mention.name and mention.honorific in other for mention in person.mentions)


def _syllables(word: str) -> bool:
    """Whether hyphens divide a word into syllables, as transliterations are written: "Xôn-béc", not "López-Palop"."""
    return any(part[:1].islower() for part in word.split("-")[1:])
