"""Whether a meeting took place, is expected, is only recalled, was called off or is denied: by the words before it."""

from __future__ import annotations

from itertools import pairwise

from dipcli.extract.clauses import Clause
from dipcli.extract.reading import Found, Reading
from dipcli.extract.subjects import Subject
from dipcli.extract.triggers import Trigger
from dipcli.model import Status

_BOTH = 2
_REACH = 9
"""How many tokens before a trigger without a subject may bear on it."""


def status_of(reading: Reading, clause: Clause, trigger: Trigger, subject: Subject | None, end: int) -> Status:
    """The status that the words around a trigger give; ``held`` when none does.

    ``end`` is the token behind those who are met.
    """
    roles = {"past"} if _remembered(reading, clause, trigger, end) else _roles_before(reading, clause, trigger, subject)
    if subject and subject.behind <= trigger.start:
        roles |= _roles_around(reading, clause, trigger, subject)
    if _several_times(reading, end) or _of_somebody(reading, trigger) or _of_late(reading, clause):
        roles.add("past")
    if _tomorrow(reading, clause, trigger, end) or reading.lows(clause.first, clause.first + 2) == ["dự", "kiến"]:
        roles.add("future")
    if trigger.nominal:
        roles |= _roles_behind(reading, clause, end)
        if _announced(reading, clause, trigger, end):
            roles.add("future")
    return next((status for role, status in _ROLES.items() if role in roles), "held")


def _roles_before(reading: Reading, clause: Clause, trigger: Trigger, subject: Subject | None) -> set[str]:
    """What stands between the subject and the trigger; nothing counts before an adverbial ("sau cuộc gặp")."""
    if trigger.nominal and reading.low(trigger.start - 1) in _ADVERBIAL:
        return set()
    if "quả" in {reading.low(trigger.start - 1), reading.low(trigger.start + 1)}:
        return set()
    if reading.low(trigger.start - 1) == "khi" and _days_later(reading, trigger.start - 2):
        return {"past"}
    behind = subject.behind if subject else None
    start = max(clause.first, trigger.start - _REACH) if behind is None or behind > trigger.start else behind
    start = max([start, *(i for i in range(start, trigger.start - 1) if _while(reading, i))])
    found = list(reading.within(start, trigger.start, *_ROLES))
    return {f.entry.kind for f in found if not (_other_aim(reading, f, trigger) or _elsewhere(reading, f, trigger))}


def _while(reading: Reading, i: int) -> bool:
    """Whether a new clause of time begins: "A đề nghị hợp tác khi ông gặp B", but not "trước khi gặp B"."""
    return reading.low(i) == "khi" and reading.low(i - 1) != "trước"


def _elsewhere(reading: Reading, found: Found, trigger: Trigger) -> bool:
    """Whether "không" is part of another word or denies another thing: "không quân", "không dự lễ, đã gặp B"."""
    if reading.low(found.first) not in _NOT:
        return False
    longer = (f for i in (found.first - 1, found.first) for f in reading.all_at(i, "no_negation"))
    other = any(found.last <= f.last for f in longer)
    return other or not _BREAKS_NEGATION.isdisjoint(reading.lows(found.last, trigger.start))


def _other_aim(reading: Reading, found: Found, trigger: Trigger) -> bool:
    """Whether an aim ends before the trigger: "đến Oslo để dự hội nghị, sau đó gặp B"."""
    between = set(reading.words(found.last, trigger.start))
    return reading.low(found.first) in _AIMS and "," in between


def _remembered(reading: Reading, clause: Clause, trigger: Trigger, end: int) -> bool:
    """Whether a noun only recalls: "kể từ sau cuộc gặp", "đã có 20 cuộc gặp", "nhắc lại kết quả cuộc gặp"."""
    if not trigger.nominal:
        return False
    start = trigger.start
    if any(f.last > start for i in range(start - 3, start) for f in reading.all_at(i, "past")):
        return True
    counted = reading.word(start - 1).isdigit() or reading.word(start).isdigit()
    if (
        counted
        or reading.lows(start - 3, start) in _REACHED_AT
        or _days_later(reading, start - 1)
        or _is_long_ago(reading, trigger.last)
        or _of_its_result(reading, clause.first, trigger, end)
        or (trigger.several and reading.low(start - 1) == "qua")
    ):
        return True
    if trigger.several and reading.low(start) in {"nhiều", "một"}:
        return sum(start < m.first and m.last <= end for m in clause.mentions) < _BOTH
    over = f"{reading.low(trigger.last)} {reading.low(trigger.last + 1)}"
    if reading.low(start - 1) in _ADVERBIAL:
        return over in _OVER_AT_ONCE and "cùng" not in reading.lows(trigger.last, end + _NEAR)
    return over in _OVER or any(
        verb.entry.phrase in _RECALLING and verb.first < start
        for verb in reading.within(clause.first, start, "reporting", "past")
    )


def _of_its_result(reading: Reading, first: int, trigger: Trigger, end: int) -> bool:
    """Whether somebody speaks of what came of a meeting: "thông báo với A kết quả cuộc hội đàm với B".

    Those who met do so themselves where the words name nobody: "họp báo thông báo kết quả hội đàm".
    """
    start = trigger.start
    near = range(max(first, start - _RESULT_REACH), start + (end > trigger.last))
    result = next((i for i in near if reading.lows(i, i + 2) == ["kết", "quả"]), None)
    if result is None:
        return False
    based = reading.low(result - 1) == "sau" or reading.lows(max(0, result - 2), result) == ["cơ", "sở"]
    return based or reading.holds(first, result, "of_result")


def _roles_around(reading: Reading, clause: Clause, trigger: Trigger, subject: Subject) -> set[str]:
    """What governs the subject itself: "kêu gọi A gặp B", "bác tin A gặp B", "chưa rõ A có gặp B", "nơi A gặp B"."""
    first = subject.first
    before = {
        f.entry.kind
        for i in range(max(clause.first, first - 3), first)
        for f in reading.all_at(i, *_GOVERNING)
        if f.last == first
    }
    if _report_denied(reading, clause, first):
        before.add("negation")
    opening = range(clause.first, min(clause.first + _OPENING, first - 1))
    earlier = any(_is_long_ago(reading, i) for i in (*opening, first - 2, subject.behind))
    earlier = earlier or _days_later(reading, first - 2)
    latest = reading.lows(trigger.last, trigger.last + 2) == ["gần", "nhất"]
    if earlier or latest or (trigger.nominal and reading.low(first - 1) == "nơi"):
        before.add("past")
    if reading.lows(clause.first, clause.first + 3) == ["đây", "sẽ", "là"]:
        before.add("future")
    return before


def _roles_behind(reading: Reading, clause: Clause, end: int) -> set[str]:
    """What the predicate of a noun says: "cuộc gặp giữa A và B đã bị hủy", "... là bịa đặt"."""
    reach = range(end, min(end + _REACH, clause.last))
    aim = next((i for i in reach if reading.low(i) in _AIMS), reach.stop)
    called_off = reading.holds(end, aim, "cancellation")
    denied = reading.holds(end, clause.last, "denial")
    long_ago = any(_is_long_ago(reading, i) for i in reach if i < aim - 1)
    said = (("cancellation", called_off), ("negation", denied), ("past", long_ago))
    return {role for role, found in said if found}


def _is_long_ago(reading: Reading, i: int) -> bool:
    return " ".join(reading.lows(i, i + 3)).startswith(_LONG_AGO)


def _report_denied(reading: Reading, clause: Clause, first: int) -> bool:
    """Whether somebody denies the report that opens at ``first``: "bác tin A gặp B", "bác bỏ thông tin cho rằng A"."""
    near = range(max(clause.first, first - _DENIED_REACH), first)
    denies = next((i for i in near if reading.low(i) == "bác" or reading.lows(i, i + 2) == ["phủ", "nhận"]), first)
    return "tin" in reading.lows(denies, first)


def _days_later(reading: Reading, i: int) -> bool:
    """Whether the "sau" at ``i`` ends what says how long ago it was: "một ngày sau khi A gặp B", "vài tuần sau"."""
    counted = reading.word(i - 2).isdigit() or reading.low(i - 2) in _NUMBERS
    return reading.low(i) == "sau" and reading.low(i - 1) in _UNITS and counted


def _of_late(reading: Reading, clause: Clause) -> bool:
    """Whether a sentence behind the first goes back to what was: "Mới đây, A đã gặp B", "Cuối tuần qua, A gặp B"."""
    opening = " ".join(reading.lows(clause.first, min(clause.first + _OPENING + 1, clause.last)))
    return opening.startswith(_LATELY) and reading.sentence_of(clause.first) > 0


def opens_days_before(reading: Reading, clause: Clause) -> bool:
    """Whether a sentence opens with days before what is told: "Trước đó hai ngày, A đã gặp B"."""
    opening = reading.lows(clause.first, min(clause.first + 4, clause.last))
    match opening:
        case ["trước", "đó", count, unit]:
            return (count in _NUMBERS or count.isdigit()) and unit in _UNITS
    return False


def _announced(reading: Reading, clause: Clause, trigger: Trigger, end: int) -> bool:
    """Whether a meeting named by a noun is still to come: "sẽ ... trong cuộc gặp", "cuộc gặp sắp tới"."""
    before = set(reading.lows(clause.first, trigger.start))
    adverbial = reading.low(trigger.start - 1) in _ADVERBIAL
    if before & {"sẽ", "sắp"} and "đã" not in before and not _said_between(reading, clause, trigger):
        return not (adverbial and _reported(reading, clause, trigger))
    if reading.low(trigger.start - 1) in {"trước", "chờ", "đợi", "cho", "thềm"}:
        return True
    if reading.low(end) == "nếu" or _this_month(reading, trigger):
        return True
    if not adverbial and _subject_of_future(reading, clause, end):
        return True
    near = [*range(trigger.last, trigger.last + _NEAR), *range(end, end + _NEAR)]
    behind = [i for i in near if i < clause.last]
    return any(" ".join(reading.lows(i, i + 3)).startswith(_COMING) for i in behind)


def _several_times(reading: Reading, end: int) -> bool:
    """Whether it is only counted how often they met: "đã gặp B ba lần"."""
    counted = reading.word(end).isdigit() or reading.low(end) in _NUMBERS - {"một"}
    return counted and reading.low(end + 1) == "lần"


def _of_somebody(reading: Reading, trigger: Trigger) -> bool:
    """Whether a meeting only tells who somebody is: "ông A, người mới đây đã gặp B, cho rằng"."""
    near = range(trigger.start - _REACH, trigger.start)
    who = next((i for i in near if reading.word(i - 1) == "," and reading.low(i) == "người"), None)
    return who is not None and {"đã", "vừa"} >= {*reading.lows(who + 1, trigger.start)} - {"mới", "đây", "có"}


def _tomorrow(reading: Reading, clause: Clause, trigger: Trigger, end: int) -> bool:
    """Whether a programme opens the sentence or a day to come is near: "Theo kế hoạch, A hội đàm với B chiều mai"."""
    words = reading.lows(clause.first, clause.last)
    if "đã" in words:
        return False
    near = reading.lows(max(clause.first, trigger.start - _REACH), min(end + _NEAR, clause.last))
    to_come = "nay" not in near and any(day in _DAYTIMES and which == "mai" for day, which in pairwise(near))
    return to_come or (words[:1] == ["theo"] and reading.at(clause.first, "future") is not None)


def _this_month(reading: Reading, trigger: Trigger) -> bool:
    """Whether a meeting is said to be this week or month, or the next one, and not to be over."""
    behind = reading.lows(trigger.last, trigger.last + _REACH + 1)
    near = any(unit in {"tuần", "tháng"} and which in {"này", "tới"} for unit, which in pairwise(behind))
    return near and not {"đã", "vừa"} & {*behind}


def _subject_of_future(reading: Reading, clause: Clause, end: int) -> bool:
    """Whether the noun with its sides is the subject of "sẽ": "Cuộc gặp giữa A và B ... sẽ được theo dõi"."""
    for i in range(end, clause.last):
        if reading.low(i) == "sẽ":
            return True
        if reading.low(i) in _CLAUSE_ENDS or i in clause.starts or reading.at(i, "reporting"):
            return False
    return False


def _will(reading: Reading, clause: Clause, trigger: Trigger) -> int:
    return max((i for i in range(clause.first, trigger.start) if reading.low(i) in {"sẽ", "sắp"}), default=clause.first)


def _said_between(reading: Reading, clause: Clause, trigger: Trigger) -> bool:
    """Whether a quotation or another clause ends between "sẽ" and the noun, so that they are apart."""
    return any(reading.word(i) in {'"', "”", ";"} for i in range(_will(reading, clause, trigger), trigger.start))


def _reported(reading: Reading, clause: Clause, trigger: Trigger) -> bool:
    """Whether what will be is only said in the meeting: "A tuyên bố sẽ ... trong cuộc điện đàm với B"."""
    verbs = reading.within(clause.first, _will(reading, clause, trigger), "reporting")
    return any(m.last <= verb.first for verb in verbs for m in clause.mentions)


_GOVERNING = ("future", "negation", "doubt")
_RECALLING = frozenset({"nhắc lại", "nhớ lại", "ôn lại"})
_OVER_AT_ONCE = frozenset({"trước đó", "trước đây"})
"""Behind a noun these say even in an adverbial that another meeting is told of: "trong cuộc gặp trước đó với B"."""
_OVER = _OVER_AT_ONCE | {"vừa qua"}
_NEAR = 4
_DENIED_REACH = 7
"""Most tokens from the word that denies to what the denied report tells of."""
_RESULT_REACH = 6
"""Most tokens from "kết quả" to the noun for the meeting it is the result of."""
_LONG_AGO = ("tuần trước", "tháng trước", "năm ngoái", "năm trước", "trước đây", "gần đây nhất", "lần gần nhất")
_LATELY = (
    "mới đây ,", "gần đây ,", "tuần qua ,", "cuối tuần qua ,", "cuối tuần trước ,", "khi đó ,", "trong chuyến đi đó",
    "trong chuyến thăm đó",
)  # fmt: skip
_NUMBERS = frozenset("một hai ba bốn năm sáu bảy tám chín mười vài nhiều mấy ít".split())
_UNITS = frozenset({"ngày", "hôm", "tuần", "tháng", "năm"})
_DAYTIMES = frozenset({"ngày", "sáng", "trưa", "chiều", "tối"})
_OPENING = 3
"""Most tokens before the words that put a sentence in an earlier time ("Thứ hai tuần trước, A gặp B")."""
_CLAUSE_ENDS = frozenset(
    {";", ":", '"', "”", "“", "đã", "vừa", "rằng", "mà", "là", "diễn", "kết", "bắt", "kéo", "được"}
)
_AIMS = frozenset({"để", "nhằm"})
_NOT = frozenset({"không", "chưa", "chẳng"})
_BREAKS_NEGATION = frozenset({",", ";", "và", "đã", "vừa", "nhưng", "mà", "để"})
"""Words behind which stands what the meeting is to do: "cuộc gặp với B để hoãn giải đấu"."""
_ADVERBIAL = frozenset({"sau", "trong", "tại"})
_REACHED_AT = (["đạt", "được", "trong"], ["đạt", "được", "tại"])
"""What was agreed on at a meeting that is over: "nhận thức chung đạt được trong cuộc hội đàm giữa A và B"."""
_ROLES: dict[str, Status] = {
    "cancellation": "cancelled",
    "negation": "denied",
    "future": "planned",
    "doubt": "planned",
    "past": "background",
}
_COMING = ("dự kiến", "sắp tới", "tới đây", "sẽ diễn", "sẽ được", "có thể diễn", "có thể được")
