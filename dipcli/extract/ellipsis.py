"""Question 6, ellipsis: what a sentence leaves out of a meeting is taken from what stands around it.

The subject of the clause before ("hội đàm với B; chào xã giao C"), the main clause behind a fronted phrase ("Tiếp B, A
khẳng định ..."), the sentence that a meeting is an adjunct of ("A nhắc lại ... trong cuộc gặp với B"), the two who
were last together ("hai bên đã tiến hành hội đàm").
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from dipcli.extract.clauses import Clause, acts, after_preposition, predicate_at, verb_behind
from dipcli.extract.context import Context, Pair, is_spokesperson
from dipcli.extract.mentions import Mention
from dipcli.extract.persons import Person
from dipcli.extract.reading import Reading
from dipcli.extract.spoken import addressee, is_addressed
from dipcli.extract.subjects import Subject, subject
from dipcli.extract.triggers import Trigger

_BOTH = 2
PAIRED = frozenset({"bên", "nhà", "vị", "lãnh", "thủ", "bộ", "ngoại", "chủ", "tổng", "nguyên", "người", "ông", "nước"})
_TIMES = frozenset({"giờ", "tiếng", "phút", "ngày"})
_COUNTS = frozenset("một hai ba bốn năm sáu bảy tám chín mười vài nhiều".split())
"""Words before what a meeting lasts: "hội đàm hơn ba giờ", not "gặp hơn ba nghìn người"."""
_PEOPLE = frozenset(
    "các những một lãnh đại đoàn giới hơn nhiều cán bà cộng doanh báo cử công nhân người sinh gia thân chuyên quan "
    "đồng".split()
)
"""Words that begin a phrase for people who are not named."""
_ADVERBIAL = frozenset({"trong", "tại", "ở", "sau", "qua"})
_ANSWER_REACH = 5
"""Most sentences from one who speaks in a meeting to the one who answers."""
_TWO_REACH = 14
"""How far before a verb "hai Thủ tướng" may stand ("hai Thủ tướng dẫn đầu Đoàn đại biểu hai nước tiến hành")."""


def left_of(
    context: Context,
    clause: Clause,
    trigger: Trigger,
    groups: list[list[Mention]],
    inherited: Subject | None,
    taken: set[int],
) -> Subject | None:
    """The left side of ``trigger``; ``taken`` are mentions that an earlier trigger of the sentence has on its right."""
    reading = context.reading
    found = subject(reading, clause, trigger.start)
    if found and any(m.first in taken for m in found.people):
        found = _inherit(inherited)
    if found and not groups and not found.passive and reading.low(found.first - 1) == "được":
        main = _main_subject(reading, clause, trigger, groups)
        return replace(found, passive=main.people) if main else found
    if found or len(groups) > 1:
        return found
    if inverted := _inverted(reading, clause, groups):
        return inverted
    fronted = _fronted(context.reading, clause, trigger)
    if inherited and not fronted:
        return _inherit(inherited)
    main = _main_subject(context.reading, clause, trigger, groups) if fronted else None
    return main or (
        _around(context.reading, clause, trigger) or _first(context.reading, clause, trigger) if groups else None
    )


def _inverted(reading: Reading, clause: Clause, groups: list[list[Mention]]) -> Subject | None:
    """The subjects that "có" names behind the object: "trình Quốc thư lên A có: Đại sứ B; Đại sứ C"."""
    i = groups[0][-1].last if groups else clause.last
    if reading.low(i) != "có" or clause.mentions[0] is not groups[0][0]:
        return None
    i += 1 + (reading.word(i + 1) == ":")
    people = [m for m in clause.mentions if m.first >= i and m.name]
    return Subject(people, [], people[0].last, "fronted") if people and people[0].first == i else None


def _inherit(subject_before: Subject | None) -> Subject | None:
    return replace(subject_before, how="inherited") if subject_before else None


def _fronted(reading: Reading, clause: Clause, trigger: Trigger) -> bool:
    """Whether the trigger's phrase stands before the main clause: "Tiếp B, A ..."; "Tại cuộc gặp với B, A ..."."""
    if _has_unknown_subject(reading, clause, trigger):
        return False
    if not any(m.last <= trigger.start and not m.pronoun for m in clause.mentions):
        return True
    return reading.low(trigger.start - 1) in {"trong", "tại", "sau", "trước", "khi", "qua", "nhân", "từ"}


def _has_unknown_subject(reading: Reading, clause: Clause, trigger: Trigger) -> bool:
    """Whether a word that is nobody's name stands before "đã" and the verb: "Cô cũng đã gặp B"."""
    i = trigger.start
    while reading.low(i - 1) in {"đã", "vừa", "cũng"}:
        i -= 1
    alone = clause.first < i < trigger.start and reading.tokens[i - 1].word
    dated = any(end == i for end in clause.dates.values())
    return alone and not trigger.nominal and not dated and clause.ends.get(i) is None


def _around(reading: Reading, clause: Clause, trigger: Trigger) -> Subject | None:
    """The subject of the sentence that a meeting is only an adjunct of: "A nhắc lại ... trong cuộc gặp với B"."""
    if not trigger.nominal and reading.low(trigger.start - 1) != "khi":
        return None
    before = [m for m in clause.mentions if m.last <= trigger.start]
    said = [m for m in before if _quoted_subject(reading, m)]
    free = said[-1:] or [m for m in before if not after_preposition(reading, m)] or before
    return Subject(free[:1], [], free[0].last, "around") if free else None


def _quoted_subject(reading: Reading, mention: Mention) -> bool:
    """Whether the mention is the subject of what another one says: "C cho biết, A đã mở đầu cuộc gặp với B"."""
    if reading.low(mention.last) not in {"đã", "đang", "vừa"}:
        return False
    i = mention.first - (reading.word(mention.first - 1) in {",", ":", "rằng"})
    verbs = (f for k in range(i - 3, i) for f in reading.all_at(k, "reporting"))
    return any(f.last == i and f.entry.row["act"] == "say" for f in verbs)


def _first(reading: Reading, clause: Clause, trigger: Trigger) -> Subject | None:
    """The first subject of the sentence, for a verb that goes on with it: "A thăm ..., hội đàm với B; hội kiến C"."""
    if trigger.nominal or reading.word(trigger.start - 1) not in {",", ";", "và", ":"}:
        return None
    for mention in clause.mentions:
        if (
            mention.last <= trigger.start
            and not after_preposition(reading, mention)
            and predicate_at(reading, mention.last)
        ):
            return Subject([mention], [], mention.last, "inherited")
    return None


def _main_subject(reading: Reading, clause: Clause, trigger: Trigger, groups: list[list[Mention]]) -> Subject | None:
    """The subject of the main clause, behind a fronted phrase or around a relative one."""
    met = [mention for group in groups for mention in group]
    behind = met[-1].last if met and not is_addressed(reading, met[0]) else trigger.last
    for mention in clause.mentions:
        later = mention.first >= behind and mention not in met and not mention.spokesperson
        if later and not met and _witnessed(reading, behind, mention.first):
            return None
        opens = reading.word(mention.first - 1) == "," and verb_behind(reading, mention)
        if later and (opens or acts(reading, clause, mention)):
            return Subject(_with_partners(reading, clause, mention, behind), [], mention.last, "fronted")
    return None


def _witnessed(reading: Reading, first: int, last: int) -> bool:
    """Whether others act before the eyes of those who met: "Sau hội đàm, trước sự chứng kiến của A, | C và D đã ký"."""
    return ("chứng", "kiến") in pairwise(reading.lows(first, last))


def _with_partners(reading: Reading, clause: Clause, mention: Mention, behind: int) -> list[Mention]:
    """``mention`` and, before it, whoever "và" joins to it ("Thủ tướng A và Tổng thống B nhất trí")."""
    before = clause.ends.get(mention.first - 1)
    if before and before.first >= behind and reading.word(mention.first - 1) in {"và", "cùng"}:
        return [before, mention]
    return [mention]


def last_two(context: Context, clause: Clause, trigger: Trigger) -> Pair | None:
    """The two sides that a verb with the subject "hai bên" speaks of, or None."""
    two = _both_have(context.reading, clause, trigger, "lãnh") or _speaks_of_two(context.reading, clause, trigger)
    if two or _both_have(context.reading, clause, trigger, "bên"):
        near = _near(context, clause)
        if context.pair and all(person in near for side in context.pair for person in side):
            return context.pair
        if two:
            return _equals(context, clause) or context.pair
    if joined := _joined_subjects(context, clause, trigger):
        return joined
    if not context.told and context.pair and _of_two(context.reading, clause, trigger):
        pair = _two_of(context, clause) or context.pair
        return pair if all(_in_office(context, p) for side in pair for p in side) else None
    if not context.told and context.pair and _one_speaks(context, clause, trigger):
        return context.pair
    return (
        _of_the_received(context, clause, trigger)
        or _speaks_to(context, clause, trigger)
        or (None if context.told else _answered(context, clause, trigger))
    )


def _of_the_received(context: Context, clause: Clause, trigger: Trigger) -> Pair | None:
    """The host of people not named, and the one of them who speaks: "A tiếp các trưởng đoàn. Tại cuộc tiếp, B nói"."""
    reading = context.reading
    if not context.host or not _is_adjunct(reading, trigger):
        return None
    speakers = (context.people.of(m) for m in clause.mentions if m.name and _says(reading, m))
    speaker = next((person for person in speakers if person), None)
    apart = speaker and all(_speak_apart(context, speaker, host) for host in context.host)
    return (context.host, (speaker,)) if speaker and apart else None


def _speaks_to(context: Context, clause: Clause, trigger: Trigger) -> Pair | None:
    """Who speaks in a meeting, and to whom: "Tại buổi tiếp, A chào mừng B", "A trong cuộc gặp đã cảm ơn B"."""
    reading = context.reading
    if trigger.several or not _is_adjunct(reading, trigger):
        return None
    for mention in clause.mentions:
        if mention.first >= trigger.last and not after_preposition(reading, mention):
            behind = mention.last
        elif mention.last == trigger.start - 1:
            behind = trigger.last
        else:
            continue
        other = addressee(reading, clause, behind)
        a, b = context.people.of(mention), context.people.of(other) if other else None
        return ((a,), (b,)) if a and b and _speak_apart(context, a, b) else None
    return None


def _joined_subjects(context: Context, clause: Clause, trigger: Trigger) -> Pair | None:
    """The joined subject of the clause that a meeting is an adjunct of: "Tại hội đàm, A và B nhất trí"."""
    reading = context.reading
    if trigger.several or not _is_adjunct(reading, trigger):
        return None
    for one in clause.mentions:
        other = clause.starts.get(one.last + 1) if reading.low(one.last) in {"và", "cùng"} else None
        if other is None or after_preposition(reading, one) or not (one.name and other.name):
            continue
        if _witnessed(reading, trigger.last, one.first):
            return None
        acts = predicate_at(reading, other.last) or other.last in clause.dates or other.last == trigger.start - 1
        acts = acts or (trigger.start > other.last and verb_behind(reading, other))
        a, b = context.people.of(one), context.people.of(other)
        if acts and a and b and _speak_apart(context, a, b):
            return (a,), (b,)
    return None


def _answered(context: Context, clause: Clause, trigger: Trigger) -> Pair | None:
    """Who speaks in a meeting and who answers further on: "Tại hội đàm, A nói ... . Ông ... . B khẳng định ..."."""
    reading, number = context.reading, context.reading.sentence_of(clause.first)
    if trigger.several or not _is_adjunct(reading, trigger):
        return None
    own = (m for m in clause.mentions if m.name and not after_preposition(reading, m))
    speaker = next((context.people.of(m) for m in own if _says(reading, m)), None)
    following = context.clauses[number + 1 : number + 1 + _ANSWER_REACH]
    opening = (m for c in following for m in c.mentions[:1] if m.first == c.first and _says(reading, m))
    others = (context.people.of(m) for m in opening)
    other = next((person for person in others if person and person is not speaker), None)
    return ((speaker,), (other,)) if speaker and other and _speak_apart(context, speaker, other) else None


def _is_adjunct(reading: Reading, trigger: Trigger) -> bool:
    """Whether a noun of a meeting without people of its own tells when something was said: "Tại buổi tiếp, A nói"."""
    adverbial = trigger.nominal and reading.low(trigger.start - 1) in _ADVERBIAL
    return adverbial and not has_object(reading, trigger)


def _says(reading: Reading, mention: Mention) -> bool:
    return bool(mention.offices) and bool(reading.at(mention.last, "reporting"))


def _two_of(context: Context, clause: Clause) -> Pair | None:
    """The two people whom the sentence itself names, where they hold offices for two countries."""
    two = tuple(p for p in context.persons(clause.mentions) if not is_spokesperson(p))
    return ((two[0],), (two[1],)) if len(two) == _BOTH and _speak_apart(context, *two) else None


def _one_speaks(context: Context, clause: Clause, trigger: Trigger) -> bool:
    """Whether one of the last two, just named or welcomed, speaks at talks: "Phát biểu sau hội đàm, A nói ..."."""
    reading = context.reading
    if trigger.form != "talks" or trigger.several or not _is_adjunct(reading, trigger):
        return False
    speaker = next((m for m in clause.mentions if m.first >= trigger.last and _says(reading, m)), None)
    two = {person for side in context.pair or () for person in side}
    welcomed = "lễ đón" in reading.printed(trigger.last, speaker.first).lower() if speaker else False
    together = two <= {*_near(context, clause)}
    return speaker is not None and (welcomed or together) and context.people.of(speaker) in two


def _in_office(context: Context, person: Person) -> bool:
    return bool(context.people.offices(person)) or any(m.counterpart for m in person.mentions)


def _speak_apart(context: Context, a: Person, b: Person) -> bool:
    """Whether two people hold offices for two known countries or bodies."""
    apart = a.affiliation and b.affiliation and a.affiliation != b.affiliation
    return bool(apart and _in_office(context, a) and _in_office(context, b))


def _of_two(reading: Reading, clause: Clause, trigger: Trigger) -> bool:
    """Whether both leaders have or use the meeting: "cuộc gặp giữa hai ông", "trong cuộc gặp, hai bên nhất trí"."""
    if trigger.nominal and reading.low(trigger.last) == "giữa" and reading.low(trigger.last + 1) in {"hai", "2"}:
        return not trigger.several and reading.low(trigger.last + 2) in PAIRED - {"nước", "bên"}
    weak = trigger.weak and (trigger.start == trigger.first or trigger.form != "meeting")
    if not trigger.nominal or weak or trigger.several or reading.low(trigger.start - 1) not in _ADVERBIAL:
        return False
    return any(
        reading.low(i) in {"hai", "2"} and reading.low(i + 1) in PAIRED - {"nước"}
        for i in range(clause.first, clause.last - 1)
    )


def _near(context: Context, clause: Clause) -> tuple[Person, ...]:
    """Everybody mentioned in this sentence or the one before."""
    number = context.reading.sentence_of(clause.first)
    return context.persons([m for c in context.clauses[max(0, number - 1) : number + 1] for m in c.mentions])


def _equals(context: Context, clause: Clause) -> tuple[tuple[Person, ...], tuple[Person, ...]] | None:
    """The two of different countries who hold one office, when a ceremony has just welcomed one of them."""
    reading = context.reading
    number = reading.sentence_of(clause.first)
    around = reading.printed(reading.sentences[max(0, number - 1)][1], clause.last).lower()
    if "lễ đón" not in around:
        return None
    welcomed = _near(context, clause)
    pairs = [
        (a, b)
        for n, a in enumerate(context.people.all)
        for b in context.people.all[n + 1 :]
        if a.affiliation and b.affiliation and a.affiliation != b.affiliation and context.people.equals(a, b)
        if not welcomed or a in welcomed or b in welcomed
    ]
    return ((pairs[0][0],), (pairs[0][1],)) if len(pairs) == 1 else None


def understood(context: Context, clause: Clause, trigger: Trigger, met: Sequence[Mention]) -> tuple[Person, ...]:
    """The last subject, for a sentence that leaves its own out.

    "Tại Aarhus, đã gặp Thị trưởng B"; "Trong cuộc gặp với B, hai bên nhất trí ...".
    """
    reading = context.reading
    if met and not any(m.last <= trigger.start for m in clause.mentions) and _both_act(reading, met[-1].last):
        return context.lead
    if trigger.nominal and not reading.at(trigger.start - 1, "auxiliary"):
        return ()
    if _has_unknown_subject(reading, clause, trigger):
        return ()
    if any(m.last <= trigger.start for m in clause.mentions) or trigger.start == clause.first:
        return ()
    return context.lead if reading.word(trigger.start - 1) == "," or reading.at(trigger.start - 1, "auxiliary") else ()


def has_object(reading: Reading, trigger: Trigger) -> bool:
    """Whether the trigger is followed by somebody met who is not named ("gặp các quan chức Trung Quốc")."""
    word, following = reading.low(trigger.last), reading.low(trigger.last + 1)
    if word in {"với", "giữa", "của"}:
        return following not in {"nhau", "sự", "hai"}
    if (word in _PEOPLE and not _lasts(reading, trigger.last)) or reading.at(
        trigger.last, "title", "honorific", "body_head"
    ):
        return True
    first = reading.at(trigger.last, "country")
    if first and reading.word(first.last) in {"-", "–"} and reading.at(first.last + 1, "country"):
        return False
    begins = trigger.last < len(reading.tokens) and reading.tokens[trigger.last].capital
    return begins and not reading.at(trigger.last, "opener", "city", "venue")


def _lasts(reading: Reading, i: int) -> bool:
    """Whether the words at ``i`` say how long a meeting took: "hơn ba giờ", "nhiều giờ", not "người nổi tiếng"."""
    words = reading.lows(i, i + 4)
    counted = [n for n, word in enumerate(words) if word in _TIMES and n]
    return bool(counted) and (words[counted[0] - 1] in _COUNTS or words[counted[0] - 1].isdigit())


def _both_have(reading: Reading, clause: Clause, trigger: Trigger, both: str) -> bool:
    """Whether those of whom ``both`` is a word have a meeting: "hai nhà lãnh đạo (hai bên) đã có cuộc hội đàm"."""
    if not trigger.nominal or has_object(reading, trigger) or reading.low(trigger.start - 1) not in {"có", "hành"}:
        return False
    words = reading.lows(max(clause.first, trigger.start - 8), trigger.start)
    return "hai" in words and both in words


def _speaks_of_two(reading: Reading, clause: Clause, trigger: Trigger) -> bool:
    """Whether the subject of a verb is "hai bên", "hai Thủ tướng", "hai nhà lãnh đạo"."""
    if trigger.nominal or trigger.weak or has_object(reading, trigger):
        return False
    for i in range(max(clause.first, trigger.start - _TWO_REACH), trigger.start):
        if reading.low(i) == "hai" and reading.low(i + 1) in PAIRED:
            between = set(reading.lows(i, trigger.start))
            asked = reading.at(i - 2, "future", "reporting") or reading.at(i - 1, "future", "reporting")
            return (
                not asked
                and not between & {",", "thường"}
                and not [*reading.within(i, trigger.start, "reporting", "future")]
            )
    return False


def _both_act(reading: Reading, i: int) -> bool:
    """Whether a main clause follows whose subject is both sides: ", hai bên nhất trí", ", lãnh đạo hai nước"."""
    if reading.low(i) == "của" and (state := reading.at(i + 1, "country", "international")):
        i = state.last
    words = reading.lows(i + 1, i + 4)
    return reading.word(i) == "," and (
        (words[:1] == ["hai"] and words[1:2] != [] and words[1] in PAIRED) or words == ["lãnh", "đạo", "hai"]
    )
