"""Question 6, those who are met: the people named right of a trigger, up to the first word that is not of the phrase.

Lists are followed, delegations give their leader, and what only describes the meeting is passed over ("cuộc hội đàm
quan trọng, rất hiệu quả với B", "gặp riêng và hội đàm với B", "tiếp xúc với lãnh đạo các nước như B, C").
"""

from __future__ import annotations

from dipcli.extract.clauses import BREAKS, LIST_MARKS, Clause, acts, predicate_at, verb_behind
from dipcli.extract.mentions import Mention
from dipcli.extract.reading import Reading
from dipcli.extract.triggers import Trigger

_SKIPS = 8
"""Most phrases that may stand between a trigger and those who are met."""
_DELEGATION_REACH = 34
_LINKER_REACH = 12
"""How far behind a noun its "với" may stand ("cuộc điện đàm đầu tiên kéo dài gần 40 phút với")."""
_FEAST_REACH = 12
_FEASTS = frozenset({"chiêu", "tiệc", "yến"})
_COLLECTIVE_REACH = 12
_AMONG_REACH = 30
"""The same for a list that ", trong đó có" opens."""
_LED = (["dẫn", "đầu"], ["làm", "trưởng", "đoàn"], ["đứng", "đầu"])
"""What may follow the name of who leads a delegation."""
_TO_WHOM = {"call": {"cho", "tới", "đến"}, "credentials": {"từ", "do"}}
"""What stands between some forms and those who are met: "gọi điện cho B", "nhận Quốc thư từ B"."""
_COLLECTIVES = frozenset({"các", "những", "lãnh", "nhiều", "một"})


def met(reading: Reading, clause: Clause, trigger: Trigger) -> list[list[Mention]]:
    """The groups of people named right of the trigger: one for "với B", two for "giữa A và B" or "của A với B"."""
    groups: list[list[Mention]] = []
    fronted = not any(mention.last <= trigger.start for mention in clause.mentions)
    i = trigger.last
    for _ in range(_SKIPS):
        start, i = i, _skip(reading, clause, i)
        owned = reading.low(start - 1) == "của" and trigger.form != "credentials"
        between = owned or any(reading.low(j) == "giữa" for j in range(start, i))
        mention, i = _next_mention(reading, clause, i)
        if mention:
            group, i = _list_from(reading, clause, mention, i, fronted=fronted)
            groups.extend([group[:1], group[1:]] if between and len(group) > 1 else [group])
            if len(groups) > 1 or reading.low(i) not in {"với", "cùng", "và"} or i + 1 not in clause.starts:
                return groups
            i += 1
        else:
            i = _onward(reading, clause, trigger, i, begun=bool(groups))
            if i >= clause.last:
                return groups
    return groups


def _onward(reading: Reading, clause: Clause, trigger: Trigger, i: int, *, begun: bool) -> int:
    """Behind the next phrase that may stand before those who are met; the clause's end where nothing more belongs."""
    if i >= clause.last:
        return clause.last
    if reading.low(i) in _TO_WHOM.get(trigger.form, ()):
        return i + 1
    if reading.word(i) == ":" and reading.low(i + 1) == "với":
        return i + 2
    for step in (_twin_trigger(reading, i), _host_of_feast(reading, clause, i)):
        if step is not None:
            return step
    if reading.low(i) in {"(", "tại", "ở", "nước", "của", "“", '"'}:
        return _pass(reading, clause, i)
    chaired = reading.low(trigger.first) == "đồng"
    return _linker_ahead(reading, clause, i) if (trigger.nominal or chaired) and not begun else clause.last


def _next_mention(reading: Reading, clause: Clause, i: int) -> tuple[Mention | None, int]:
    mention = clause.starts.get(i)
    if mention and mention.delegation:
        mention = _leader(reading, clause, i) or mention
    elif not mention and reading.low(i) == "phái":
        return _next_mention(reading, clause, i + 1)
    if reading.low(i) in _COLLECTIVES and (not mention or not mention.name):
        mention = _leader(reading, clause, i) or _example(reading, clause, i) or mention
    return mention, mention.last if mention else i


def _leader(reading: Reading, clause: Clause, i: int) -> Mention | None:
    """Who leads the delegation named at ``i``: "Đoàn ... do B dẫn đầu", "nhóm ..., đứng đầu là B"."""
    for j in range(i + 1, min(i + _DELEGATION_REACH, clause.last)):
        heads = reading.low(j) in {"do", "bởi"} or (reading.low(j) == "là" and reading.low(j - 1) == "đầu")
        if heads and j + 1 in clause.starts:
            return clause.starts[j + 1]
        if reading.word(j) == ";":
            return None
    return None


def _example(reading: Reading, clause: Clause, i: int) -> Mention | None:
    """The first of those who are named for a collective: "lãnh đạo các nền kinh tế khác như A", ", trong đó có A"."""
    for j in range(i + 1, min(i + _AMONG_REACH, clause.last - 3)):
        if [reading.low(k) for k in range(j, j + 3)] == ["trong", "đó", "có"] and j + 3 in clause.starts:
            return clause.starts[j + 3]
        if reading.word(j) in BREAKS or (j in clause.starts and clause.starts[j].name):
            break
    for j in range(i + 1, min(i + _COLLECTIVE_REACH, clause.last)):
        if reading.low(j) in {"như", "gồm", ":", "là"} and j + 1 in clause.starts:
            return clause.starts[j + 1]
        if reading.word(j) in {";", ","} or (j in clause.starts and clause.starts[j].name):
            return None
    return None


def _list_from(
    reading: Reading, clause: Clause, mention: Mention, i: int, *, fronted: bool
) -> tuple[list[Mention], int]:
    """Everybody listed from ``mention`` on, and the token behind them; ``fronted``: their main clause is to come."""
    group = [mention]
    while True:
        if leader := _next_leader(reading, clause, i):
            group.append(leader)
            i = leader.last
            continue
        behind = _pass(reading, clause, i) if reading.word(i) == "(" else i
        j = behind
        while reading.low(j) in LIST_MARKS or (reading.low(j), reading.low(j + 1)) == ("cũng", "như"):
            j += 1 + (reading.low(j) == "cũng")
        if j > behind and reading.low(j) in {"với", "là"}:
            j += 1
        item = clause.starts.get(j) if j > behind else None
        if item is None or item.pronoun or item.spokesperson or not _is_item(reading, clause, behind, item):
            return group, i
        if fronted and reading.word(behind) == "," and item.first == behind + 1 and verb_behind(reading, item):
            return group, i
        if _next_subject(reading, clause, behind, item):
            return group, i
        group.append(item)
        i = item.last


def _next_leader(reading: Reading, clause: Clause, i: int) -> Mention | None:
    """Who leads the next delegation of a list: "đoàn Lào do A dẫn đầu và đoàn Campuchia do B dẫn đầu"."""
    led = next((words for words in _LED if reading.lows(i, i + len(words)) == words), None)
    if led is None:
        return None
    j = i + len(led) + 1
    joined = reading.low(j - 1) in LIST_MARKS and j in clause.starts and clause.starts[j].delegation
    return _leader(reading, clause, j) if joined else None


def _next_subject(reading: Reading, clause: Clause, i: int, item: Mention) -> bool:
    """Whether ``item`` begins the joined subject behind a fronted phrase: "Trong cuộc gặp với B, A và C nhất trí"."""
    if reading.word(i) != "," or item.first != i + 1 or reading.low(item.last) not in {"và", "cùng"}:
        return False
    partner = clause.starts.get(item.last + 1)
    before = [m for m in clause.mentions if m.last <= i]
    return partner is not None and len(before) == 1 and predicate_at(reading, partner.last)


def _is_item(reading: Reading, clause: Clause, i: int, item: Mention) -> bool:
    """Whether ``item`` goes on the list: behind a comma it must not be the subject of the next clause."""
    return reading.low(i) in {"và", "cùng", "cũng", "lẫn", "&"} or not acts(reading, clause, item)


def _skip(reading: Reading, clause: Clause, i: int) -> int:
    while i < clause.last and i not in clause.starts:
        found = reading.at(i, "filler", "linker")
        if found:
            i = found.last
        elif i in clause.dates:
            i = clause.dates[i]
        elif reading.word(i).isdigit() or reading.word(i) == "+":
            i += 1
        else:
            break
    return i


def _pass(reading: Reading, clause: Clause, i: int) -> int:
    if reading.word(i) == "(":
        return next((j + 1 for j in range(i, min(i + 12, clause.last)) if reading.word(j) == ")"), clause.last)
    if reading.low(i) not in {"tại", "ở"}:
        return i + 1
    at = i + 3 if f"{reading.low(i + 1)} {reading.low(i + 2)}" in {"thủ đô", "thành phố"} else i + 1
    place = reading.at(at, "city", "venue", "country", "body")
    return place.last if place else i + 1


def _twin_trigger(reading: Reading, i: int) -> int | None:
    """Behind a second trigger that shares its objects with the first: "gặp riêng và hội đàm với B"."""
    if reading.word(i) not in {"và", ",", "/"}:
        return None
    j = i + 1
    while found := reading.at(j, "auxiliary", "classifier"):
        j = found.last
    twin = reading.at(j, "form") or (reading.at(j, "reporting") if reading.word(i) == "và" else None)
    if not twin and (spoken := reading.at(j, "filler")) and spoken.entry.phrase.startswith(_EXCHANGES):
        twin = spoken
    return twin.last if twin else None


_EXCHANGES = ("trao đổi", "làm việc", "nói chuyện", "thảo luận")


def _host_of_feast(reading: Reading, clause: Clause, i: int) -> int | None:
    """Where the partner stands whom only the feast behind the talks names: "hội đàm và dự chiêu đãi do B chủ trì"."""
    if reading.word(i) not in {"và", ","}:
        return None
    feast = False
    for j in range(i + 1, min(i + _FEAST_REACH, clause.last)):
        feast = feast or reading.low(j) in _FEASTS
        if feast and j in clause.starts:
            return j
        if reading.word(j) in {";", ".", ","} or j in clause.starts:
            return None
    return None


def _linker_ahead(reading: Reading, clause: Clause, i: int) -> int:
    """The "với" or "giữa" that stands before a mention behind words that describe the meeting.

    The clause's end where there is none ("cuộc điện đàm kéo dài 40 phút với B" has one).
    """
    for j in range(i, min(i + _LINKER_REACH, clause.last - 1)):
        if reading.word(j) in BREAKS or j in clause.starts or reading.at(j, "reporting", "classifier"):
            break
        if reading.low(j) in {"với", "giữa"}:
            behind = _skip(reading, clause, j)
            return j if _next_mention(reading, clause, behind)[0] else clause.last
    return clause.last
