"""Question 6, those spoken to: who is met because somebody says something to him in the meeting.

"A đã nói với B trong một cuộc điện đàm"; "Tại buổi tiếp, A chào mừng B".
"""

from __future__ import annotations

from dipcli.extract.clauses import BREAKS, Clause
from dipcli.extract.mentions import Mention
from dipcli.extract.reading import Reading
from dipcli.extract.triggers import Trigger

_IDEA_REACH = 8
"""Most tokens from the verb to whoever brought up what it speaks of ("ghi nhận tích cực đề xuất của B")."""


def told_to(reading: Reading, clause: Clause, trigger: Trigger) -> list[list[Mention]]:
    """Who was spoken to in the meeting named behind him: "A đã nói với B trong một cuộc điện đàm"."""
    start = trigger.start - (reading.low(trigger.start - 1) == "một")
    if not trigger.nominal or reading.low(start - 1) not in {"trong", "qua", "tại"}:
        return []
    partner = clause.ends.get(start - 1) or _spoken_with(reading, clause, start - 1)
    partner = partner or _addressed(reading, clause, trigger.last)
    return [[partner]] if partner and reading.low(partner.first - 1) in {"với", "cho", "tới"} else []


def _spoken_with(reading: Reading, clause: Clause, i: int) -> Mention | None:
    """Who was spoken to about something named in between: "A đã thảo luận với B về Syria trong cuộc gặp"."""
    before = [mention for mention in clause.mentions if mention.last <= i]
    about = bool(before) and reading.low(before[-1].last) == "về"
    return before[-1] if about and not {",", ";"} & {*reading.words(before[-1].last, i)} else None


def _addressed(reading: Reading, clause: Clause, i: int) -> Mention | None:
    """Who is spoken to in the main clause: "Trong cuộc gặp, A nói với B rằng"."""
    for speaker in clause.mentions:
        helped = reading.at(speaker.last, "auxiliary")
        verb = reading.at(helped.last if helped else speaker.last, "reporting") if speaker.first >= i else None
        if verb:
            return clause.starts.get(verb.last) or clause.starts.get(verb.last + 1)
    return None


def is_addressed(reading: Reading, mention: Mention) -> bool:
    """Whether a verb of saying governs the mention: "nói với B"."""
    verbs = (f for i in range(mention.first - 4, mention.first) for f in reading.all_at(i, "reporting"))
    return any(mention.first - 1 <= f.last <= mention.first for f in verbs)


def addressee(reading: Reading, clause: Clause, i: int) -> Mention | None:
    """Whom the verb phrase at ``i`` is addressed to: "cũng đề nghị | B", "đã ghi nhận đề xuất của | B"."""
    i += reading.word(i) == ","
    while not (verb := reading.at(i, "reporting")) and (helped := reading.at(i, "auxiliary", "filler")):
        i = helped.last
    if verb is None or verb.entry.row["act"] == "say":
        return None
    for j in range(verb.last, verb.last + _IDEA_REACH):
        if j in clause.starts:
            near = j == verb.last or reading.low(j - 1) in {"của", "với"}
            return clause.starts[j] if near else None
        if reading.word(j) in BREAKS | {","}:
            return None
    return None
