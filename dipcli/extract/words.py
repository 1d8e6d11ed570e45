"""Question 2, words: where underthesea sees the borders of words; the one file that imports it, and only when asked.

Its words are a signal, not a judge: it glues names to verbs ("Tô Lâm tiếp"), so only what it says of small letters
counts here.
"""

from __future__ import annotations

from functools import cache
from typing import Protocol

from dipcli.model import Span

_LONGEST = 240
"""Its time grows with the square of a line's length; characters further from the word in question are cut off."""


class _Tokenizer(Protocol):
    def __call__(self, sentence: str, *, use_token_normalize: bool) -> list[str]: ...


@cache
def _tokenizer() -> _Tokenizer:
    from underthesea import word_tokenize

    return word_tokenize  # type: ignore[no-any-return]


def word_around(text: str, sentence: Span, inner: Span, *, reach: int = _LONGEST // 2) -> Span:
    """The word of ``sentence`` that holds the characters ``inner``, by underthesea; ``inner`` when that cuts there.

    Several words that share ``inner`` between them are taken together. ``reach``: how many characters on either side
    it is shown.
    """
    start = max(sentence.start, inner.start - reach)
    end = min(sentence.end, inner.end + reach)
    position, first, last = start, inner.start, inner.end
    for word in _tokenizer()(text[start:end], use_token_normalize=False):
        found = text.find(word, position, end)
        if found < 0:
            continue
        position = found + len(word)
        if found < inner.end and inner.start < position:
            first, last = min(first, found), max(last, position)
    return Span(first, last)
