"""Whether a meeting took place, is expected, is only recalled, was called off or is denied: by the words before it."""

from __future__ import annotations

from dipcli.extract.arguments import Clause
from dipcli.extract.reading import Reading
from dipcli.extract.triggers import Trigger
from dipcli.model import Status

_REACH = 9
"""How many tokens before a trigger without a subject may bear on it."""


def status_of(reading: Reading, clause: Clause, trigger: Trigger, subject: int | None) -> Status:
    """The status that the words between subject (its first token, or None) and trigger give; ``held`` when none does."""
    start = max(clause.first, trigger.start - _REACH) if subject is None or subject > trigger.start else subject
    within = max((m.last for m in clause.mentions if start <= m.first and m.last <= trigger.start), default=start)
    roles = [f.entry.kind for f in reading.within(within, trigger.start, "negation", "cancellation", "future", "past")]
    for role, status in _BY_ROLE:
        if role in roles:
            return status
    return "held"


_BY_ROLE: tuple[tuple[str, Status], ...] = (
    ("cancellation", "cancelled"),
    ("negation", "denied"),
    ("future", "planned"),
    ("past", "background"),
)
