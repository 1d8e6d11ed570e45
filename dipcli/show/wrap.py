"""Messages on a terminal: lines broken at blanks."""

from __future__ import annotations

import textwrap


def wrapped(text: str, width: int) -> str:
    """``text`` in lines of ``width`` at most, but for words that are longer, such as paths: they stay whole."""
    lines = (textwrap.wrap(line, width, break_long_words=False, break_on_hyphens=False) for line in text.split("\n"))
    return "\n".join("\n".join(line) for line in lines)
