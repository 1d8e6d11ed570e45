"""What the archive says of an error, in the user's language.

The archive knows no languages. Its sentences are the English column of the rows ``archive.*`` of ``data/messages.csv``;
a sentence that is none of them is told as it is.
"""

from __future__ import annotations

import re
from functools import cache

from dipcli.cli.messages import Messages
from dipcli.lexicon.tables import rows

_FAMILY = "archive."
_PLACE = re.compile(r"\\\{(\w+)\\\}")


def translated(text: str, say: Messages) -> str:
    """``text`` in the language of ``say``."""
    for key, pattern in _patterns():
        if found := pattern.fullmatch(text):
            return say(key, **found.groupdict())
    return text


@cache
def _patterns() -> list[tuple[str, re.Pattern[str]]]:
    known = [(row["key"], row["en"]) for row in rows("messages") if row["key"].startswith(_FAMILY)]
    return [(key, re.compile(_PLACE.sub(r"(?P<\1>.+)", re.escape(text)), re.DOTALL)) for key, text in known]
