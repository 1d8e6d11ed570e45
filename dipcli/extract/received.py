"""Question 6, those received as a group: who of them speaks in the sentences behind.

"Thủ tướng A tiếp lãnh đạo một số tập đoàn Hàn Quốc. Ông B, Chủ tịch Tập đoàn C, cho biết ..." tells that A met B.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

from dipcli.extract.clauses import Clause, acts
from dipcli.extract.context import Context, Group
from dipcli.extract.events import Event
from dipcli.extract.mentions import Mention
from dipcli.extract.offices import HIGHEST
from dipcli.extract.persons import Person
from dipcli.extract.reading import Reading

_REACH = 8
"""Most sentences from one that tells of a group to one of its members who speaks."""
_OPENING = 5
"""Most tokens before who speaks: "Về phần mình, ông B", "Thay mặt đoàn, ông B"."""
_PHRASE = 12
"""Most tokens of the phrase for the group."""
_MEMBERS = frozenset("các những một hai ba bốn năm nhiều lãnh đại đoàn doanh đông hơn chủ".split())
"""Words that begin a phrase for several people."""
_KINDS = frozenset(
    tuple(words.split())
    for words in ("doanh nghiệp", "tập đoàn", "công ty", "nhà đầu", "hãng thông", "đoàn đại", "trưởng đoàn", "hiệp hội")
)
"""Words in the phrase for a group that meets somebody to speak with him: "lãnh đạo các tập đoàn"."""


def of_groups(context: Context, found: Sequence[Event]) -> Iterator[Event]:
    """One event for each member of a group who speaks before another meeting is told."""
    clauses = context.clauses
    for group in context.groups:
        phrase = _phrase(context.reading, group)
        if not phrase or group.status != "held":
            continue
        country = _country(context.reading, phrase)
        known = {person for event in found for person in event.people}
        later = [event.sentence for event in found if event.sentence > group.sentence and not event.implied]
        last = min([group.sentence + _REACH, *(number - 1 for number in later)])
        for number in range(group.sentence + 1, min(last + 1, len(clauses))):
            member = _member(context, clauses[number], group, country)
            if member and member not in known:
                known.add(member)
                member.affiliation = member.affiliation or country
                trigger = group.trigger
                yield Event(
                    group.sentence,
                    trigger,
                    trigger.form,
                    group.host,
                    (member,),
                    trigger.subject,
                    group.status,
                    trigger.last,
                    how="implied",
                )


def _phrase(reading: Reading, group: Group) -> range:
    """The tokens that name the group behind the word for the meeting; empty where it is none that would speak."""
    i = group.trigger.last
    i += reading.low(i) in {"với", "cùng"}
    if group.trigger.form == "call" or not (reading.low(i) in _MEMBERS or reading.word(i).isdigit()):
        return range(0)
    end = next((j for j in range(i, i + _PHRASE) if reading.word(j) in {",", ".", ";"}), i + _PHRASE)
    return range(i, end) if not _KINDS.isdisjoint(pairwise(reading.lows(i, end))) else range(0)


def _country(reading: Reading, phrase: range) -> str | None:
    """The country printed in the phrase for the group: "một số tập đoàn hàng đầu Trung Quốc"."""
    found = (reading.at(i, "country") for i in phrase)
    return next((f.entry.row["code"] for f in found if f and not f.entry.weak), None)


def _member(context: Context, clause: Clause, group: Group, country: str | None) -> Person | None:
    """Who speaks in a sentence, if he holds an office apart from the host's country, none that leads a group."""
    speaker = next(iter(clause.mentions), None)
    if speaker is None or not _opens(context.reading, clause, speaker):
        return None
    person = context.people.of(speaker)
    offices = context.people.offices(person) if person else ()
    if person is None or not offices or any(office.head.form in HIGHEST for office in offices):
        return None
    own = person.affiliation or country
    apart = own and all(host.affiliation and host.affiliation != own for host in group.host)
    return person if apart else None


def _opens(reading: Reading, clause: Clause, speaker: Mention) -> bool:
    named = speaker.name is not None and not speaker.spokesperson and speaker.first - clause.first <= _OPENING
    return named and acts(reading, clause, speaker)
