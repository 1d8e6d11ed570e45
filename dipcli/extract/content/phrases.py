"""What the questions of content share: the canonical text, computed once an article, and patterns over it."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import lru_cache

from dipcli.model import Span
from dipcli.text import canonical

UPPER = "A-ZÀÁÂÃÈÉÊÌÍÒÓÔÕÙÚÝĂĐĨŨƠƯẠẢẤẦẨẪẬẮẰẲẴẶẸẺẼẾỀỂỄỆỈỊỌỎỐỒỔỖỘỚỜỞỠỢỤỦỨỪỬỮỰỲỴỶỸ"
"""The capitals of Vietnamese, for a character class (a range such as À-Ỹ would take in small letters)."""

_ARTICLES_AT_HAND = 4


@lru_cache(maxsize=_ARTICLES_AT_HAND)
def form_of(text: str) -> str:
    """``canonical(text)``, remembered for the article at hand: every question of every meeting asks for it."""
    return canonical(text)


def either(phrases: Iterable[str]) -> str:
    """A pattern for any of ``phrases`` in a canonical text, the longest first, at the borders of words."""
    longest_first = sorted({canonical(phrase) for phrase in phrases}, key=lambda phrase: (-len(phrase), phrase))
    return r"(?<!\w)(?:" + "|".join(map(re.escape, longest_first)) + r")(?!\w)"


def trimmed(text: str, start: int, end: int, edges: str = " \t\n,;:.…-–—") -> Span:
    """``[start, end)`` without the characters of ``edges`` at either end; empty at ``start`` if nothing is left."""
    while start < end and text[end - 1] in edges:
        end -= 1
    while start < end and text[start] in edges:
        start += 1
    return Span(start, end)
