"""What the sides of a meeting are looked for in: one sentence with its mentions and dates by token."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from dipcli.extract.mentions import Mention
from dipcli.extract.reading import Reading

BREAKS = frozenset({";", ":", "”", "“"})
LIST_MARKS = frozenset({",", "và", "cùng", "lẫn", "rồi", ";", "&", "/"})
_PREPOSITIONS = frozenset("của với cho từ về theo bởi do cùng giữa tới đến lên thăm ngoài trừ cạnh".split())


_NO_VERBS = frozenset(
    "và hay hoặc cũng là để nhằm khi mà vốn nguyên luôn thường tại ở ngày hôm sáng trưa chiều tối đêm đang nhân trong "
    "vào sau trước bên được bị cả trên dưới qua giờ".split()
)
"""Small words behind a name that say where, when or with whom, not what somebody does."""


@dataclass(slots=True)
class Clause:
    """The mentions of one sentence by the token at which they begin and at which they end, and its dates' tokens."""

    first: int
    last: int
    mentions: Sequence[Mention]
    dates: dict[int, int] = field(default_factory=dict)
    starts: dict[int, Mention] = field(init=False)
    ends: dict[int, Mention] = field(init=False)

    def __post_init__(self) -> None:
        self.starts = {m.first: m for m in self.mentions}
        self.ends = {m.last: m for m in self.mentions}


def predicate_at(reading: Reading, i: int) -> bool:
    """Whether a verb phrase begins at ``i``."""
    if reading.low(i) in {"để", "nhằm", "cùng", "khi"}:
        return False
    return reading.at(i, "auxiliary", "future", "negation", "reporting", "form") is not None


def acts(reading: Reading, clause: Clause, mention: Mention) -> bool:
    """Whether a predicate follows the mention: "A hôm qua khẳng định", "ông A, Chủ tịch Tập đoàn B, cho biết".

    What stands in brackets between them is passed over: "ông A, Chủ tịch B (công ty mẹ của C) cho biết".
    """
    i = reading.behind_brackets(clause.dates.get(mention.last, mention.last))
    apposed = mention.name is not None and mention.name[1] < mention.last and reading.word(i) == ","
    i += apposed
    return predicate_at(reading, i + (reading.word(i) in {'"', "“"}))


def verb_behind(reading: Reading, mention: Mention) -> bool:
    """Whether somebody named with an office or "ông" is followed by a small word that can only be a verb.

    "Thủ tướng A | họp báo", "ông A | đạt thỏa thuận".
    """
    called = mention.offices or mention.honorific
    if not (called and mention.name and mention.last < len(reading.tokens)):
        return False
    behind = reading.tokens[mention.last]
    return behind.word and not behind.capital and behind.low not in _NO_VERBS | _PREPOSITIONS


def after_preposition(reading: Reading, mention: Mention) -> bool:
    """Whether a preposition governs the mention, so that it is no subject."""
    return mention.first > 0 and is_preposition(reading.low(mention.first - 1))


def is_preposition(word: str) -> bool:
    """Whether the small word makes what follows an object or an adjunct."""
    return word in _PREPOSITIONS
