"""Who is the subject of a verb of saying: a person, both sides, a country, or nobody in this clause."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass, field
from functools import cache, cached_property

from dipcli.extract.content.phrases import UPPER, form_of
from dipcli.extract.content.verbs import words_of
from dipcli.model import Span
from dipcli.text import canonical

BOTH_SIDES = "hai bên"
_HOME = "VN"
_REACH = 160
_NEAR = 60
_WORD = 24


@dataclass(frozen=True, slots=True)
class Speaker:
    """A participant who may be quoted.

    ``mentions`` are all spans of the text that mean the person, title and name together, or the title alone where it
    means nobody else. ``references`` are further words for the person ("Đại sứ"), believed only at a clause's head.
    """

    name: str
    affiliation: str | None
    mentions: tuple[Span, ...] = ()
    references: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Subject:
    """Who speaks, and the characters that say so."""

    name: str
    affiliation: str | None
    span: Span


@dataclass(frozen=True)
class Scene:
    """A text with its speakers and countries, and the questions about what stands before a position in it."""

    text: str
    speakers: Sequence[Speaker]
    countries: Sequence[tuple[Span, str]] = ()
    form: str = field(init=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "form", form_of(self.text))

    @cached_property
    def mentions(self) -> list[tuple[Span, Speaker]]:
        """Every mention of every speaker, by position; of those that end together only the longest."""
        by_end: dict[int, tuple[Span, Speaker]] = {}
        for speaker in self.speakers:
            for span in speaker.mentions:
                if span.end not in by_end or span.start < by_end[span.end][0].start:
                    by_end[span.end] = (span, speaker)
        return sorted(by_end.values(), key=lambda known: known[0])

    @cached_property
    def _starts(self) -> list[int]:
        return [span.start for span, _ in self.mentions]

    @cached_property
    def _countries_by_end(self) -> dict[int, tuple[Span, str]]:
        return {span.end: (span, code) for span, code in self.countries if code in self.affiliations}

    @cached_property
    def _references(self) -> list[tuple[str, Speaker]]:
        return [(canonical(words), speaker) for speaker in self.speakers for words in speaker.references]

    @cached_property
    def affiliations(self) -> frozenset[str]:
        """For whom the speakers speak."""
        return frozenset(speaker.affiliation for speaker in self.speakers if speaker.affiliation)

    @cached_property
    def _sexes(self) -> dict[str, str]:
        """By the speaker's name, "ông" or "bà", where the text calls the speaker so."""
        called = (
            (who.name, _CALLED.search(self.form, max(0, span.start - 4), span.end)) for span, who in self.mentions
        )
        return {name: found[0] for name, found in called if found}

    def within(self, start: int, end: int) -> list[tuple[Span, Speaker]]:
        """The mentions that begin in ``[start, end)``."""
        return self.mentions[bisect_left(self._starts, start) : bisect_left(self._starts, end)]

    def subject(self, sentence: Span, at: int, last: Subject | None) -> Subject | None:
        """The subject that ends where the verb's adverbs begin, at ``at``; ``last`` is what a pronoun stands for."""
        return self._named(sentence, at) or self._generic(sentence, at, last) or self._country(sentence, at)

    def head(self, sentence: Span, before: int) -> Subject | None:
        """The first mention at the head of a clause: the subject of verbs further right that have none."""
        for span, speaker in self.within(sentence.start, before):
            if self.border(sentence, span.start) is not None:
                return Subject(speaker.name, speaker.affiliation, span)
        return None

    def border(self, sentence: Span, at: int) -> int | None:
        """Where the clause that begins at ``at`` is cut off from what is before it; None if it is not."""
        first = max(sentence.start, at - _NEAR)
        found = _border().search(self.form[first:at])
        if found and (found["mark"] or first + found.start() == sentence.start):
            return first + found.start()
        return None

    def other_side(self, affiliation: str | None) -> str | None:
        """The one other side, if there is exactly one."""
        others = self.affiliations - {affiliation}
        return next(iter(others)) if affiliation and len(others) == 1 else None

    def named_at(self, at: int) -> str | None:
        """The affiliation of the country or person named at ``at``, behind no more than "phía", "Chính phủ", ..."""
        far = at + _REACH
        named = [(span, code) for span, code in self.countries if at <= span.start < far]
        named += [(span, who.affiliation) for span, who in self.within(at, far) if who.affiliation]
        for span, code in sorted(named):
            if _collective(self.form, at, span.start) == at:
                return code
        return None

    def _named(self, sentence: Span, at: int) -> Subject | None:
        near = [known for known in self.within(sentence.start, at) if known[0].end <= at]
        for span, speaker in reversed(near[-2:]):
            gap = self.text[span.end : at]
            if not gap.strip() and not self._governed(sentence, span.start):
                return self._joined(sentence, span, speaker)
            if _APPOSITION.fullmatch(gap) and self.border(sentence, span.start) is not None:
                return Subject(speaker.name, speaker.affiliation, span)
        return None

    def _joined(self, sentence: Span, span: Span, speaker: Speaker) -> Subject:
        for first, other in reversed(self.within(sentence.start, span.start)):
            if _AND.fullmatch(self.form[first.end : span.start]) and not self._governed(sentence, first.start):
                both = Span(first.start, span.end)
                if other.affiliation != speaker.affiliation:
                    return Subject(BOTH_SIDES, None, both)
                return Subject(other.name, other.affiliation, both)
        return Subject(speaker.name, speaker.affiliation, span)

    def _generic(self, sentence: Span, at: int, last: Subject | None) -> Subject | None:
        first = max(sentence.start, at - _NEAR)
        before = self.form[first:at].rstrip()
        if found := _joint().search(before):
            span = Span(first + found.start(), first + found.end())
            return None if self._governed(sentence, span.start) else Subject(BOTH_SIDES, None, span)
        found = _pronoun().search(before)
        if found and self.border(sentence, first + found.start()) is not None:
            return self._meant(found[0].split()[0], Span(first + found.start(), first + found.end()), last)
        return self._referred(sentence, first, before, last)

    def _meant(self, pronoun: str, span: Span, last: Subject | None) -> Subject | None:
        """Who "ông" or "bà" is: the last subject unless that is a person of the other sex, else the only one left."""
        fitting = [speaker for speaker in self.speakers if self._sexes.get(speaker.name, pronoun) == pronoun]
        if last and (last.name in {speaker.name for speaker in fitting} or pronoun == "ngài"):
            return Subject(last.name, last.affiliation, span)
        known = [speaker for speaker in fitting if speaker.name in self._sexes]
        return Subject(known[0].name, known[0].affiliation, span) if last and len(known) == 1 else None

    def _referred(self, sentence: Span, first: int, before: str, last: Subject | None) -> Subject | None:
        fitting = [
            (speaker, first + len(before) - len(words))
            for words, speaker in self._references
            if before.endswith(words) and self.border(sentence, first + len(before) - len(words)) is not None
        ]
        if not fitting:
            return None
        speaker, start = min(fitting, key=lambda one: (one[1], one[0].affiliation != _HOME, not _is(one[0], last)))
        return Subject(speaker.name, speaker.affiliation, Span(start, first + len(before)))

    def _country(self, sentence: Span, at: int) -> Subject | None:
        end = sentence.start + len(self.text[sentence.start : at].rstrip())
        span, code = self._countries_by_end.get(end, (None, None))
        if span and span.start >= sentence.start:
            start = _collective(self.form, sentence.start, span.start)
            if self.border(sentence, start) is not None:
                return Subject(self.text[start:end], code, Span(start, end))
        return None

    def _governed(self, sentence: Span, at: int) -> bool:
        return bool(_governor().search(self.form[max(sentence.start, at - _WORD) : at]))


_CALLED = re.compile(r"(?<!\w)(?:ông|bà)(?=\s)")
_AND = re.compile(r"\s*(?:,\s*)?(?:và|cùng)\s+(?:[\w ]{0,12})")
_APPOSITION = re.compile(
    rf"(?:\s+(?:tại\s+)?[{UPPER}]\w*(?:[\s-]+[{UPPER}]\w*){{0,4}})?"
    r"(?:\s*\([^()]{1,60}\))?(?:\s*[,–-]\s[^,;:]{1,100},)?(?:\s+(?:và|cùng)\s+(?:[Pp]hu nhân|[Đđ]oàn)[^,;:]{0,60})?\s*"
)


def _is(speaker: Speaker, subject: Subject | None) -> bool:
    return subject is not None and speaker.name == subject.name


def _collective(form: str, floor: int, at: int) -> int:
    found = _collectives().search(form[floor:at])
    return floor + found.start() if found else at


@cache
def _collectives() -> re.Pattern[str]:
    return re.compile(rf"(?:{words_of('collective')}\s+)+\Z")


@cache
def _border() -> re.Pattern[str]:
    joined = words_of("connector")
    return re.compile(rf"(?P<mark>[,;:\n“\"]\s*|\s+(?={joined})|)(?:{joined}(?:\s*,)?\s+)*\Z")


@cache
def _joint() -> re.Pattern[str]:
    return re.compile(rf"{words_of('joint')}\Z")


@cache
def _pronoun() -> re.Pattern[str]:
    return re.compile(rf"{words_of('pronoun')}\Z")


@cache
def _governor() -> re.Pattern[str]:
    return re.compile(rf"{words_of('preposition')}\s+\Z")
