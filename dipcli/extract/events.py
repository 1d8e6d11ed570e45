"""Question 6, meetings: who met whom, sentence by sentence, before the sentences are put together.

Each trigger of a sentence becomes an event when both sides are named people who speak for different countries or
bodies.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise, product

from dipcli.extract.clauses import Clause, after_preposition
from dipcli.extract.context import Context, Group, is_spokesperson
from dipcli.extract.ellipsis import PAIRED, has_object, last_two, left_of, understood
from dipcli.extract.layout import Sentence
from dipcli.extract.mentions import Mention
from dipcli.extract.objects import met
from dipcli.extract.people import People
from dipcli.extract.persons import Person
from dipcli.extract.reading import Found, Reading
from dipcli.extract.spoken import told_to
from dipcli.extract.status import opens_days_before, status_of
from dipcli.extract.subjects import How, Subject, who_welcomes
from dipcli.extract.triggers import Trigger, triggers
from dipcli.extract.words import word_around
from dipcli.model import Form, Status

_BOTH = 2
_CONSORTS = frozenset({"hoàng hậu", "vương hậu", "vương phi", "thân vương phi", "công nương", "phu nhân", "phu quân"})
_AT_THE_DOOR = frozenset({"talks", "meeting", "audience"})
"""Forms of what follows a welcome: "A đón B và hội đàm"."""
_UNION = "EU"
"""The one body whose several presidents speak for it together."""
_DONE_REACH = 6
_OPENER = 6
"""Most tokens of the noun that opens a sentence: "Tại các cuộc hội kiến song phương"."""
_BREAKS_OFF = frozenset({",", ":", "rằng", "là", '"', "“", "”"})
"""What parts the verb of saying from what is said."""
_TELLING = ("say", "joy", "thank", "convey", "praise", "welcome")
"""What somebody does who tells a third person of a meeting, by ``data/reporting_verbs.csv``."""


@dataclass(frozen=True, slots=True)
class Event:
    """One meeting as one sentence tells it: the ``left`` side in the sentence's own order, then the ``right``.

    ``vague``: a noun names the meeting and nothing says that it took place. ``end`` is the token behind those who are
    met, ``how`` the way in which the left side was found; ``told_by``: who speaks of it in this sentence.
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
    how: How = "direct"
    told_by: Person | None = None

    @property
    def implied(self) -> bool:
        """Whether the sides are not told of the meeting itself, but named beside it."""
        return self.how == "implied"

    @property
    def people(self) -> tuple[Person, ...]:
        """Everybody who meets."""
        return (*self.left, *self.right)


def events(context: Context) -> list[Event]:
    """The events of every sentence, in order; those of ``context`` go with ``reading.sentences`` one to one."""
    reading, clauses = context.reading, context.clauses
    found: list[Event] = []
    for number, ((sentence, _, _), clause) in enumerate(zip(reading.sentences, clauses, strict=True)):
        if sentence.kind == "link":
            continue
        found.extend(_of_sentence(context, number, sentence, clause))
        context.remember(clause)
    return found


def _of_sentence(context: Context, number: int, sentence: Sentence, clause: Clause) -> Iterator[Event]:
    inherited: Subject | None = None
    taken: set[int] = set()
    found = triggers(context.reading, clause.first, clause.last)
    for n, trigger in enumerate(found):
        groups = met(context.reading, clause, trigger) or told_to(context.reading, clause, trigger)
        groups = groups or _shared(context.reading, clause, trigger, found[n + 1 :])
        if trigger.nominal and len(groups) < _BOTH and _attended(context.reading, trigger):
            continue
        if groups and trigger.weak and not trigger.nominal and _glued(context.reading, sentence, trigger):
            continue
        left = left_of(context, clause, trigger, groups, inherited, taken)
        if left and left.people:
            inherited = left
            host = context.persons(left.people)
            others = {person for group in groups for person in context.persons(group)}.difference(host)
            if host and not others and has_object(context.reading, trigger):
                status = status_of(context.reading, clause, trigger, left, trigger.last)
                context.groups.append(Group(number, trigger, host, status))
                context.lead = host if status == "held" else context.lead
                context.host = host if trigger.subject == "host" else context.host
        taken |= {m.first for group in groups for m in group}
        yield from _events(context, number, clause, trigger, left, groups)


def _shared(reading: Reading, clause: Clause, trigger: Trigger, later: Sequence[Trigger]) -> list[list[Mention]]:
    """Who is met in all clauses of a list and named in the last: "A đã tiếp; C hội đàm; D hội kiến B"."""
    i = trigger.last
    while i < clause.last and i - trigger.last < _DONE_REACH and i not in clause.starts and reading.word(i) != ";":
        i += 1
    if trigger.nominal or reading.word(i) != ";":
        return []
    return next((groups for one in later if (groups := met(reading, clause, one))), [])


def _attended(reading: Reading, trigger: Trigger) -> bool:
    """Whether the subject only attended the meeting that a noun names: "A cũng tham dự cuộc gặp với B"."""
    return any(f.last == trigger.start for i in (1, 2, 3) for f in reading.all_at(trigger.start - i, "attendance"))


def _glued(reading: Reading, sentence: Sentence, trigger: Trigger) -> bool:
    """Whether a short verb is only a part of a longer word in small letters ("tiếp" in "tiếp lửa")."""
    beside = [i for i in (trigger.first - 1, trigger.last) if i >= 0 and _may_glue(reading, i)]
    word = word_around(reading.text, sentence.span, reading.span(trigger.first, trigger.last)) if beside else None
    return word is not None and any(word.covers(reading.span(i, i + 1)) for i in beside)


def _may_glue(reading: Reading, i: int) -> bool:
    token = reading.tokens[i]
    return token.word and not token.capital and not reading.known(i)


def _events(
    context: Context,
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
    shown = _named_first(context.reading, clause, trigger) or trigger
    form = shown.form
    if form == "meeting" and trigger.start == clause.first + 1 and context.host in (first, second):
        # "A tiếp các tập đoàn. | Tại cuộc gặp với A, ông B cho biết" tells more of the reception.
        form, left_is = "reception", "host" if first == context.host else "guest"
    parties = _parties(context.people, trigger, second) if groups else [second]
    end = max([trigger.last, *(m.last for group in groups for m in group)])
    counted = _counted(context.reading, clause, left)
    vague = counted or (trigger.nominal and not _told_as_done(context.reading, clause, trigger))
    status = status_of(context.reading, clause, trigger, left, end)
    if status == "held" and not left and not groups and _goes_on_with_plan(context.reading, number, clause):
        status = "planned"
    elif status == "held" and _is_history(context, clause, trigger, first, second, vague=vague):
        status = "background"
    told_by = _told_by(context, clause, trigger)
    one_by_one = trigger.several or trigger.form == "audience" or _received_in_turn(context.reading, number, trigger)
    in_turn = one_by_one and len(first) > 1 and len(second) == 1
    lefts = [(person,) for person in first] if in_turn else [first]
    for own, right in product(lefts, parties):
        if _different(own, right) and any(context.people.official(person) for person in (*own, *right)):
            context.told = context.told or status == "held"
            context.lead = own
            how = left.how if left else "direct" if groups else "pair"
            yield Event(number, shown, form, own, right, left_is, status, end, vague, how, told_by)
            context.pair = (own, right)


def _is_history(
    context: Context,
    clause: Clause,
    trigger: Trigger,
    first: tuple[Person, ...],
    second: tuple[Person, ...],
    *,
    vague: bool,
) -> bool:
    """Whether a meeting that is told as held was held in other days than those of the news."""
    people = (*first, *second)
    if _with_the_dead(context, people) or (vague and _spoken_of(context, clause, trigger, people)):
        return True
    return opens_days_before(context.reading, clause) and not _goes_on_with_news(context, first)


def _named_first(reading: Reading, clause: Clause, trigger: Trigger) -> Trigger | None:
    """The noun that names the meeting at which somebody is glad to see another: "Tại hội đàm, A vui mừng gặp lại B"."""
    if trigger.nominal or not _glad(reading, trigger) or reading.low(clause.first) not in {"tại", "trong"}:
        return None
    opening = triggers(reading, clause.first, min(clause.first + _OPENER, trigger.start))
    return next((noun for noun in opening if noun.form != trigger.form), None)


def _glad(reading: Reading, trigger: Trigger) -> bool:
    """Whether what somebody says or feels stands right before a trigger: "bày tỏ vui mừng (được) gặp lại"."""
    return reading.holds(trigger.start - 3, trigger.start, "reporting")


def _counted(reading: Reading, clause: Clause, left: Subject | None) -> bool:
    """Whether the sentence only says the how-manieth meeting it is or will be: "Đây là lần đầu tiên A gặp B"."""
    before = reading.lows(clause.first, left.first) if left else []
    return ("là", "lần") in pairwise(before) and "đã" not in before


def _goes_on_with_news(context: Context, people: Sequence[Person]) -> bool:
    """Whether one of these met somebody in what was told last."""
    return any(person in side for side in context.pair or () for person in people)


def _with_the_dead(context: Context, people: Sequence[Person]) -> bool:
    """Whether one of them is no longer alive ("cố Tổng thống B"), so that the meeting is only remembered."""
    offices = (office for person in people for mention in person.named() for office in mention.offices)
    return any(office.former and context.reading.low(office.first) == "cố" for office in offices)


def _goes_on_with_plan(reading: Reading, number: int, clause: Clause) -> bool:
    """Whether "hai bên tiến hành hội đàm" goes on with what the sentence before announces."""
    if number == 0 or "đã" in reading.lows(clause.first, clause.last):
        return False
    _, first, last = reading.sentences[number - 1]
    before = reading.lows(first, last)
    return "đã" not in before and ("sẽ" in before or ("dự", "kiến") in pairwise(before))


def _spoken_of(context: Context, clause: Clause, trigger: Trigger, people: Sequence[Person]) -> bool:
    """Whether those who were not there only speak of the meeting: "C chúc mừng kết quả cuộc gặp của A với B".

    "Hai bên" and the like are those of the meeting told last.
    """
    said = _speaker(context, clause, trigger)
    speaker = context.people.of(said) if said else None
    if speaker:
        return speaker not in people and not is_spokesperson(speaker)
    both = context.reading.low(clause.first) == "hai" and context.reading.low(clause.first + 1) in PAIRED
    spoken = context.reading.holds(clause.first, trigger.start, "reporting")
    met = {person for side in context.pair or () for person in side}
    return both and spoken and bool(met) and met.isdisjoint(people)


def _told_by(context: Context, clause: Clause, trigger: Trigger) -> Person | None:
    """Who tells of the meeting: B in "B cho biết đã có cuộc hội đàm với C", "B vui mừng về cuộc gặp với C"."""
    glad = not trigger.nominal and _glad(context.reading, trigger)
    said = None if glad else _speaker(context, clause, trigger, *_TELLING)
    return context.people.of(said) if said else None


def _speaker(context: Context, clause: Clause, trigger: Trigger, *acts: str) -> Mention | None:
    """Who, before a trigger, does more than say something, or does one of ``acts``."""
    for verb in context.reading.within(clause.first, trigger.start, "reporting"):
        act = verb.entry.row["act"]
        if (act in acts if acts else act != "say") and not _spoke_after(context.reading, verb, trigger):
            before = [m for m in clause.mentions if m.last <= verb.first and not after_preposition(context.reading, m)]
            return before[-1] if before else None
    return None


def _spoke_after(reading: Reading, verb: Found, trigger: Trigger) -> bool:
    """Whether the meeting only says when somebody spoke: "A phát biểu như vậy sau khi gặp B"."""
    between = reading.lows(verb.last, trigger.start)
    return "sau" in between and _BREAKS_OFF.isdisjoint(between)


def _told_as_done(reading: Reading, clause: Clause, trigger: Trigger) -> bool:
    """Whether the words before a noun say that the meeting took place: "đã có cuộc gặp", "sau cuộc gặp"."""
    before = set(reading.lows(max(clause.first, trigger.start - _DONE_REACH), trigger.start))
    return bool(before & {"đã", "vừa", "sau", "diễn"}) or reading.low(trigger.start - 1) == "có"


def _sides(
    context: Context, clause: Clause, trigger: Trigger, left: Subject | None, groups: list[list[Mention]]
) -> tuple[tuple[Person, ...], tuple[Person, ...], str | None] | None:
    """The two sides, the left one's role, or None when one of them is nobody."""
    right = context.persons(groups[0]) if groups else ()
    if len(groups) > 1:
        return right, context.persons(groups[1]), trigger.subject
    subject_people = (
        context.persons(left.people) if left else understood(context, clause, trigger, groups[-1] if groups else ())
    )
    if left and left.passive:
        return subject_people, context.persons(left.passive), trigger.subject
    subject_people = tuple(p for p in subject_people if p not in right) or subject_people
    if subject_people and right:
        return subject_people, right, trigger.subject
    if left and trigger.form in _AT_THE_DOOR and not has_object(context.reading, trigger):
        host = who_welcomes(context.reading, clause, left.people[0])
        if host and (persons := context.persons([host])):
            return persons, subject_people, "host"
    chaired = context.reading.low(trigger.first) == "đồng"
    if len(subject_people) > 1 and not right and (chaired or not has_object(context.reading, trigger)):
        return _split(subject_people, trigger)
    pair = last_two(context, clause, trigger)
    return (*pair, None) if pair else None


def _split(people: tuple[Person, ...], trigger: Trigger) -> tuple[tuple[Person, ...], tuple[Person, ...], str | None]:
    """Of the people in "A và B hội đàm": those who speak for A's country, and the others."""
    own = tuple(p for p in people if p.affiliation == people[0].affiliation)
    return own, tuple(p for p in people if p not in own), trigger.subject


def _different(left: Sequence[Person], right: Sequence[Person]) -> bool:
    """Whether two sides speak for different countries or bodies; unknown ones count as different."""
    own = {p.affiliation for p in left}
    return bool(left and right) and not set(left) & set(right) and any(p.affiliation not in own for p in right)


def _parties(people: People, trigger: Trigger, right: tuple[Person, ...]) -> list[tuple[Person, ...]]:
    """Who of several people named on one side were met at once; a couple and the heads of the EU always are."""
    if _together(people, trigger, right):
        return [right]
    parties = [right[:1]]
    for before, person in pairwise(right):
        if _of_one_party(people, before, person):
            parties[-1] += (person,)
        else:
            parties.append((person,))
    return parties


def _of_one_party(people: People, before: Person, person: Person) -> bool:
    """Whether two people named one after the other are a couple or both speak for the European Union."""
    wed = any(office.head.form in _CONSORTS for office in people.offices(person))
    return before.affiliation == person.affiliation and (wed or person.affiliation == _UNION)


def _together(people: People, trigger: Trigger, right: Sequence[Person]) -> bool:
    """Whether several people named on one side were met at once; see docs/guidelines.md, "One record per meeting"."""
    if len(right) < _BOTH or trigger.several:
        return len(right) < _BOTH
    match trigger.form:
        case "reception" if trigger.subject != "guest":
            return len(right) == _BOTH or _colleagues(people, right)
        case "consultation":
            return True
        case "credentials":
            return trigger.subject != "host"
        case "audience" | "reception":
            return len(right) == _BOTH and _chambers(people, right)
    countries = len({p.affiliation for p in right})
    apart = all(p.affiliation for p in right) and countries == len(right) == _BOTH
    of_two = trigger.form == "talks" and (trigger.nominal or apart)
    return of_two or (countries == 1 and (trigger.nominal or trigger.form == "call"))


def _colleagues(people: People, them: Sequence[Person]) -> bool:
    """Whether some of them come from one body, as those of one delegation do."""
    bodies = [body for person in them if (body := people.organization(person))]
    return len(set(bodies)) < len(bodies)


def _received_in_turn(reading: Reading, number: int, trigger: Trigger) -> bool:
    """Whether ambassadors who presented their credentials are said next to have been received one after another."""
    if trigger.form != "credentials":
        return False
    _, _, last = reading.sentences[number]
    behind = reading.sentences[number : number + 2][-1][2]
    return ("lần", "lượt") in pairwise(reading.lows(last, behind))


def _chambers(people: People, them: Sequence[Person]) -> bool:
    """Whether they lead the two chambers of one parliament, who receive a guest together."""
    heads = [office.head for person in them for office in people.offices(person)[:1]]
    one_country = len({person.affiliation for person in them}) == 1
    return one_country and len(heads) == len(them) and all(" viện" in head.phrase.lower() for head in heads)
