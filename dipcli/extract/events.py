"""Question 6, meetings: who met whom, sentence by sentence, before the sentences are put together.

Each trigger of a sentence becomes an event when both sides are named people who speak for different countries or
bodies. What a sentence leaves out is taken from what stands before it: the subject of the clause before ("hội đàm
với B; chào xã giao C"), the main clause behind a fronted phrase ("Tiếp B, A khẳng định ..."), the two who were last
together ("hai bên đã tiến hành hội đàm").
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from dipcli.extract.arguments import Clause, Subject, after_preposition, met, predicate_at, subject
from dipcli.extract.layout import Sentence
from dipcli.extract.mentions import Mention
from dipcli.extract.people import People, Person
from dipcli.extract.reading import Reading
from dipcli.extract.status import status_of
from dipcli.extract.triggers import Trigger, triggers
from dipcli.extract.words import word_around
from dipcli.model import Form, Status

_PAIRED = frozenset({"bên", "nhà", "vị", "lãnh", "thủ", "bộ", "ngoại", "chủ", "tổng", "nguyên", "người", "ông", "nước"})


_NO_OBJECT = frozenset(
    "tại ở trong nhân bên vào ngày hôm chiều sáng tối trưa để nhằm và nhau về sau trước kéo dưới theo cùng song".split()
)
_DONE_REACH = 6
_TWO_REACH = 14
"""How far before a verb "hai Thủ tướng" may stand ("hai Thủ tướng dẫn đầu Đoàn đại biểu cấp cao hai nước tiến hành")."""


@dataclass(frozen=True, slots=True)
class Event:
    """One meeting as one sentence tells it: the ``left`` side in the sentence's own order, then the ``right``.

    ``vague``: a noun names the meeting and nothing says that it took place. ``implied``: the sides are not told of the
    meeting itself but taken from around it. ``end`` is the token behind those who are met.
    """

    sentence: int
    trigger: Trigger
    form: Form
    left: tuple[Person, ...]
    right: tuple[Person, ...]
    left_is: str | None
    status: Status
    end: int
    vague: bool = False
    implied: bool = False

    @property
    def people(self) -> tuple[Person, ...]:
        """Everybody who meets."""
        return (*self.left, *self.right)


@dataclass(slots=True)
class _Context:
    """What a later clause may leave out: the last subject, and the last two who were named together."""

    reading: Reading
    people: People
    subject: tuple[Person, ...] = ()
    pair: tuple[tuple[Person, ...], tuple[Person, ...]] | None = None


def events(reading: Reading, people: People, clauses: Sequence[Clause]) -> list[Event]:
    """The events of every sentence, in order; ``clauses`` go with ``reading.sentences`` one to one."""
    context = _Context(reading, people)
    found: list[Event] = []
    for number, ((sentence, _, _), clause) in enumerate(zip(reading.sentences, clauses, strict=True)):
        if sentence.kind == "link":
            continue
        found.extend(_of_sentence(context, number, sentence, clause))
        _remember(context, clause)
    return found


def _of_sentence(context: _Context, number: int, sentence: Sentence, clause: Clause) -> Iterator[Event]:
    inherited: Subject | None = None
    taken: set[int] = set()
    for trigger in triggers(context.reading, clause.first, clause.last):
        groups = met(context.reading, clause, trigger) or _told(context.reading, clause, trigger)
        if groups and trigger.nominal and _attended(context.reading, trigger):
            continue
        if groups and trigger.weak and not trigger.nominal and _glued(context.reading, sentence, trigger):
            continue
        left = _left(context, clause, trigger, groups, inherited, taken)
        if left and left.people:
            inherited = left
        taken |= {m.first for group in groups for m in group}
        yield from _events(context, number, clause, trigger, left, groups)


def _attended(reading: Reading, trigger: Trigger) -> bool:
    """Whether the subject only attended the meeting that a noun names: "A cũng tham dự cuộc gặp với B"."""
    return any(f.last == trigger.start for i in (1, 2, 3) for f in reading.all_at(trigger.start - i, "attendance"))


def _glued(reading: Reading, sentence: Sentence, trigger: Trigger) -> bool:
    """Whether a short verb is only a part of a longer word in small letters ("tiếp" in "tiếp lửa")."""
    own = reading.span(trigger.first, trigger.last)
    word = word_around(reading.text, sentence.span, own)
    around = [i for i in range(trigger.first - 3, trigger.last + 3) if not trigger.first <= i < trigger.last]
    inside = [i for i in around if 0 <= i < len(reading.tokens) and word.covers(reading.span(i, i + 1))]
    return any(not reading.tokens[i].capital and not reading.known(i) for i in inside)


def _told(reading: Reading, clause: Clause, trigger: Trigger) -> list[list[Mention]]:
    """Who was spoken to in the meeting named behind him: "A đã nói với B trong một cuộc điện đàm"."""
    start = trigger.start - (reading.low(trigger.start - 1) == "một")
    partner = clause.ends.get(start - 1)
    if not trigger.nominal or partner is None or reading.low(start - 1) not in {"trong", "qua", "tại"}:
        return []
    return [[partner]] if reading.low(partner.first - 1) in {"với", "cho", "tới"} else []


def _left(
    context: _Context,
    clause: Clause,
    trigger: Trigger,
    groups: list[list[Mention]],
    inherited: Subject | None,
    taken: set[int],
) -> Subject | None:
    """The left side of ``trigger``; ``taken`` are mentions that an earlier trigger of the sentence has on its right."""
    found = subject(context.reading, clause, trigger.start)
    if found and any(m.first in taken for m in found.people):
        found = inherited
    if found or len(groups) > 1:
        return found
    fronted = _fronted(context.reading, clause, trigger)
    if inherited and not fronted:
        return inherited
    main = _main_subject(context.reading, clause, trigger, groups) if fronted else None
    return main or (_around(context.reading, clause, trigger) if groups else None)


def _fronted(reading: Reading, clause: Clause, trigger: Trigger) -> bool:
    """Whether the trigger's phrase stands before the main clause: "Tiếp B, A ..."; "Tại cuộc gặp với B, A ..."."""
    if not any(m.last <= trigger.start and not m.pronoun for m in clause.mentions):
        return True
    return reading.low(trigger.start - 1) in {"trong", "tại", "sau", "trước", "khi", "qua", "nhân", "từ"}


def _around(reading: Reading, clause: Clause, trigger: Trigger) -> Subject | None:
    """The subject of the sentence that a meeting is only an adjunct of: "A nhắc lại ... trong cuộc gặp với B"."""
    if not trigger.nominal and reading.low(trigger.start - 1) != "khi":
        return None
    before = [m for m in clause.mentions if m.last <= trigger.start]
    free = [m for m in before if not after_preposition(reading, m)] or before
    return Subject(free[:1], [], free[0].last) if free else None


def _main_subject(
    reading: Reading, clause: Clause, trigger: Trigger, groups: list[list[Mention]]
) -> Subject | None:
    """The subject of the main clause, behind a fronted phrase or around a relative one."""
    behind = groups[-1][-1].last if groups else trigger.last
    for mention in clause.mentions:
        if mention.first >= behind and predicate_at(reading, mention.last):
            return Subject(_with_partners(reading, clause, mention, behind), [], mention.last)
    return None


def _with_partners(reading: Reading, clause: Clause, mention: Mention, behind: int) -> list[Mention]:
    """``mention`` and, before it, whoever "và" joins to it ("Thủ tướng A và Tổng thống B nhất trí")."""
    before = clause.ends.get(mention.first - 1)
    if before and before.first >= behind and reading.word(mention.first - 1) in {"và", "cùng"}:
        return [before, mention]
    return [mention]


def _events(
    context: _Context,
    number: int,
    clause: Clause,
    trigger: Trigger,
    left: Subject | None,
    groups: list[list[Mention]],
) -> Iterator[Event]:
    sides = _sides(context, clause, trigger, left, groups)
    if not sides:
        return
    first, second, left_is = sides
    together = _together(trigger, second)
    end = max([trigger.last, *(m.last for group in groups for m in group)])
    status = status_of(context.reading, clause, trigger, left.behind if left else None, end)
    vague = trigger.nominal and not _told_as_done(context.reading, clause, trigger)
    if status == "held" and vague and _spoken_of(context, clause, trigger, (*first, *second)):
        status = "background"
    for right in ([second] if together else [(person,) for person in second]):
        if _different(first, right):
            yield Event(number, trigger, trigger.form, first, right, left_is, status, end, vague)
            context.pair = (first, right)


def _spoken_of(context: _Context, clause: Clause, trigger: Trigger, people: Sequence[Person]) -> bool:
    """Whether somebody who was not there only speaks of the meeting: "C chúc mừng kết quả cuộc hội kiến của A với B"."""
    reading = context.reading
    for verb in reading.within(clause.first, trigger.start, "reporting"):
        if verb.entry.row["act"] != "say":
            before = [m for m in clause.mentions if m.last <= verb.first and not after_preposition(reading, m)]
            speaker = context.people.of(before[-1]) if before else None
            return speaker is not None and speaker not in people
    return False


def _told_as_done(reading: Reading, clause: Clause, trigger: Trigger) -> bool:
    """Whether the words before a noun say that the meeting took place: "đã có cuộc gặp", "sau cuộc gặp"."""
    before = {reading.low(i) for i in range(max(clause.first, trigger.start - _DONE_REACH), trigger.start)}
    return bool(before & {"đã", "vừa", "sau", "diễn"})


def _sides(
    context: _Context, clause: Clause, trigger: Trigger, left: Subject | None, groups: list[list[Mention]]
) -> tuple[tuple[Person, ...], tuple[Person, ...], str | None] | None:
    """The two sides, the left one's role, or None when one of them is nobody."""
    right = _persons(context, groups[0]) if groups else ()
    if len(groups) > 1:
        return right, _persons(context, groups[1]), trigger.subject
    subject_people = _persons(context, left.people) if left else ()
    if left and left.passive:
        return subject_people, _persons(context, left.passive), trigger.subject
    if subject_people and right:
        return subject_people, right, trigger.subject
    if len(subject_people) > 1 and not right and not _has_object(context.reading, trigger):
        return _split(subject_people, trigger)
    if _speaks_of_two(context.reading, clause, trigger):
        pair = _equals(context, clause) or context.pair
        return (*pair, None) if pair else None
    return None


def _equals(context: _Context, clause: Clause) -> tuple[tuple[Person, ...], tuple[Person, ...]] | None:
    """The two of different countries who hold one office, when a ceremony has just welcomed one of them."""
    reading = context.reading
    number = reading.sentence_of(clause.first)
    around = " ".join(s.span.of(reading.text).lower() for s, _, _ in reading.sentences[max(0, number - 1) : number + 1])
    if "lễ đón" not in around:
        return None
    pairs = [
        (a, b)
        for n, a in enumerate(context.people.all)
        for b in context.people.all[n + 1 :]
        if a.affiliation and b.affiliation and a.affiliation != b.affiliation and context.people.equals(a, b)
    ]
    return ((pairs[0][0],), (pairs[0][1],)) if len(pairs) == 1 else None


def _has_object(reading: Reading, trigger: Trigger) -> bool:
    """Whether the trigger is followed by somebody met who is not named ("gặp các quan chức Trung Quốc")."""
    word, following = reading.low(trigger.last), reading.low(trigger.last + 1)
    if word in {"với", "giữa", "của"}:
        return following not in {"nhau", "sự", "hai"}
    return word.isalpha() and not (
        word in _NO_OBJECT or reading.at(trigger.last, "filler", "auxiliary", "opener") or word[0].isdigit()
    )


def _split(people: tuple[Person, ...], trigger: Trigger) -> tuple[tuple[Person, ...], tuple[Person, ...], str | None]:
    """ "A và B hội đàm": those who speak for A's country, and the others."""
    own = tuple(p for p in people if p.affiliation == people[0].affiliation)
    return own, tuple(p for p in people if p not in own), trigger.subject


def _persons(context: _Context, mentions: Sequence[Mention]) -> tuple[Person, ...]:
    found = (context.people.of(m) for m in mentions)
    return tuple(dict.fromkeys(person for person in found if person))


def _different(left: Sequence[Person], right: Sequence[Person]) -> bool:
    """Whether two sides speak for different countries or bodies; unknown ones count as different."""
    own = {p.affiliation for p in left}
    return bool(left and right) and not set(left) & set(right) and any(p.affiliation not in own for p in right)


def _together(trigger: Trigger, right: Sequence[Person]) -> bool:
    """Whether several people named on one side were met at once; see docs/guidelines.md, "One record per meeting"."""
    if len(right) < 2:
        return True
    if trigger.several:
        return False
    if trigger.form in {"reception", "credentials"}:
        return True
    if trigger.nominal and trigger.form == "talks":
        return True
    return (trigger.nominal or trigger.form == "call") and len({p.affiliation for p in right}) == 1


def _speaks_of_two(reading: Reading, clause: Clause, trigger: Trigger) -> bool:
    """Whether the subject of a verb is "hai bên", "hai Thủ tướng", "hai nhà lãnh đạo"."""
    if trigger.nominal or _has_object(reading, trigger):
        return False
    for i in range(max(clause.first, trigger.start - _TWO_REACH), trigger.start):
        if reading.low(i) == "hai" and reading.low(i + 1) in _PAIRED:
            between = {reading.word(j) for j in range(i, trigger.start)}
            asked = reading.at(i - 2, "future", "reporting") or reading.at(i - 1, "future", "reporting")
            return not asked and "," not in between and not [*reading.within(i, trigger.start, "reporting", "future")]
    return False


def _remember(context: _Context, clause: Clause) -> None:
    people = _persons(context, clause.mentions)
    if not people:
        return
    context.subject = people[:1]
    other = next((p for p in people if p.affiliation != people[0].affiliation), None)
    if other:
        context.pair = ((people[0],), (other,))
