"""The words of ``data/date_words.csv`` as values and as pieces of patterns over lower-case text."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cache

from dipcli.lexicon.tables import rows

BLANK = r"\s{1,3}"


@cache
def values(kind: str) -> dict[str, str]:
    """Words of one kind with their values, in the table's order."""
    return {row["word"]: row["value"] for row in rows("date_words") if row["kind"] == kind}


@cache
def numbers(kind: str) -> dict[str, int]:
    """Words of one kind with their values as numbers."""
    return {word: int(value) for word, value in values(kind).items()}


@cache
def pattern(*kinds: str) -> str:
    """An alternation of all words of the kinds, the longest first, whole words only."""
    return any_of(word for kind in kinds for word in values(kind))


def any_of(words: Iterable[str]) -> str:
    """A pattern of any of the words, the longest first; blanks stand for any one to three."""
    longest_first = sorted(set(words), key=lambda word: (-len(word), word))
    escaped = (BLANK.join(re.escape(part) for part in word.split()) for word in longest_first)
    return f"(?:{'|'.join(escaped)})(?!\\w)"


def squeezed(words: str) -> str:
    """``words`` with single blanks, as the table writes them."""
    return " ".join(words.split())
