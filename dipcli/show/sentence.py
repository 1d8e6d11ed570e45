"""The sentence around some words of an article, for showing them where they stand."""

from __future__ import annotations

import re

from dipcli.model import Span

_END = re.compile(r"[.!?…]+[”\"'’)\]]*(?=\s+[^\W\d_]*[A-ZÀ-ỸĐ“\"(-])")
_CONSONANTS = "bcdđfghjklmnpqrstvwxz"
_ABBREVIATION = re.compile(rf"\b(?:[A-ZĐ]|[{_CONSONANTS.upper()}][{_CONSONANTS}{_CONSONANTS.upper()}]{{1,2}})\.\Z")


def sentence_around(text: str, span: Span, body: int = 0) -> Span:
    """The sentence that holds ``span``, within its line and not before ``body``; all that a longer span touches."""
    first = max(body, text.rfind("\n", 0, span.start) + 1)
    last = text.find("\n", span.end)
    line = text[first : last if last >= 0 else len(text)]
    borders = [first, *(first + end for end in _ends(line)), first + len(line)]
    start = max(border for border in borders if border <= span.start)
    end = min((border for border in borders if border >= span.end), default=span.end)
    return _trimmed(text, Span(start, end))


def _ends(line: str) -> list[int]:
    return [m.end() for m in _END.finditer(line) if not _ABBREVIATION.search(line, 0, m.end())]


def _trimmed(text: str, span: Span) -> Span:
    words = span.of(text)
    start = span.start + len(words) - len(words.lstrip())
    return Span(start, start + len(words.strip()))
