"""A text made ready for the questions that follow: its tokens, its sentences, and what the lexicon finds at each token.

Positions are token numbers; a range of tokens is half open, like a span.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property

from dipcli.extract.layout import Sentence
from dipcli.lexicon import Entry, Hit, Lexicon
from dipcli.model import Span
from dipcli.text import LOWER, UPPER, canonical, is_vietnamese_syllable

_TOKEN = re.compile(r"[^\W\d_]+(?:[-'’][^\W\d_]+)*|\d+(?:[./-]\d+)*|[^\w\s]|_")
_BORDER = "\n"
"""Stands between two sentences, so that no phrase runs from one into the next."""
_CAMEL = re.compile(rf"(?:[{LOWER}]+|[{UPPER}]{{3,}})(?=[{UPPER}][{LOWER}])")


@dataclass(frozen=True, slots=True)
class Token:
    """A word, a number or one mark of punctuation."""

    start: int
    end: int
    text: str

    @property
    def capital(self) -> bool:
        """Whether it begins with a capital letter."""
        return self.text[0].isupper()

    @property
    def word(self) -> bool:
        """Whether it is made of letters."""
        return self.text[0].isalpha()

    @property
    def vietnamese(self) -> bool:
        """Whether each of its hyphenated parts could be a Vietnamese syllable."""
        return all(is_vietnamese_syllable(part) for part in re.split(r"[-'’]", self.text))


@dataclass(frozen=True, slots=True)
class Found:
    """An entry that covers the tokens ``[first, last)``."""

    first: int
    last: int
    entry: Entry


class Reading:
    """One text (an article's, or its title) with tokens, sentences and lexicon entries by token."""

    def __init__(self, text: str, sentences: Sequence[Sentence], lexicon: Lexicon) -> None:
        self.text = text
        self.tokens: list[Token] = []
        hits = lexicon.hits(text, canonical(text))
        cuts = _country_borders(text, hits)
        self.sentences: list[tuple[Sentence, int, int]] = []
        for sentence in sentences:
            first = len(self.tokens)
            self.tokens.extend(_tokens(text, sentence.span, cuts))
            self.sentences.append((sentence, first, len(self.tokens)))
            self.tokens.append(Token(sentence.span.end, sentence.span.end, _BORDER))
        self._found = self._by_token(hits)

    def _by_token(self, hits: Sequence[Hit]) -> dict[int, list[Found]]:
        starts = {token.start: i for i, token in enumerate(self.tokens) if token.text != _BORDER}
        ends = {token.end: i + 1 for i, token in enumerate(self.tokens) if token.text != _BORDER}
        found: dict[int, list[Found]] = defaultdict(list)
        for hit in hits:
            first, last = starts.get(hit.start), ends.get(hit.end)
            if first is not None and last is not None:
                found[first].append(Found(first, last, hit.entry))
        return found

    def at(self, i: int, *kinds: str) -> Found | None:
        """The longest entry of one of ``kinds`` that begins at token ``i``."""
        for found in self._found.get(i, ()):
            if found.entry.kind in kinds:
                return found
        return None

    def all_at(self, i: int, *kinds: str) -> Iterator[Found]:
        """Every entry of ``kinds`` that begins at token ``i``, the longest first."""
        return (found for found in self._found.get(i, ()) if found.entry.kind in kinds)

    def within(self, first: int, last: int, *kinds: str) -> Iterator[Found]:
        """Every entry of ``kinds`` that lies in the tokens ``[first, last)``, by start."""
        for i in range(first, last):
            for found in self.all_at(i, *kinds):
                if found.last <= last:
                    yield found

    def word(self, i: int) -> str:
        """The token at ``i`` as printed; an empty string outside the text."""
        return self.tokens[i].text if 0 <= i < len(self.tokens) else ""

    def span(self, first: int, last: int) -> Span:
        """The characters of the tokens ``[first, last)``."""
        return Span(self.tokens[first].start, self.tokens[last - 1].end)

    def printed(self, first: int, last: int) -> str:
        """The text of the tokens ``[first, last)`` exactly as it stands."""
        return self.span(first, last).of(self.text) if last > first else ""

    def sentence_of(self, i: int) -> int:
        """The number of the sentence that holds token ``i``."""
        return self._sentence_numbers[i]

    @cached_property
    def _sentence_numbers(self) -> list[int]:
        return [n for n, (_, first, last) in enumerate(self.sentences) for _ in range(first, last + 1)]


def _country_borders(text: str, hits: Sequence[Hit]) -> frozenset[int]:
    """The hyphens that join the names of countries rather than parts of one name: "Việt Nam-Cuba"."""
    countries = [hit for hit in hits if hit.entry.kind == "country"]
    ends = {hit.end for hit in countries if text[hit.end : hit.end + 1] == "-"}
    return frozenset(ends | {hit.start - 1 for hit in countries if text[hit.start - 1 : hit.start] == "-"})


def _tokens(text: str, span: Span, cuts: frozenset[int]) -> Iterator[Token]:
    for match in _TOKEN.finditer(text, span.start, span.end):
        start = match.start()
        for cut in sorted(c for c in cuts if match.start() < c < match.end()):
            yield from _words(text, start, cut)
            yield Token(cut, cut + 1, text[cut])
            start = cut + 1
        yield from _words(text, start, match.end())


def _words(text: str, start: int, end: int) -> Iterator[Token]:
    """The word ``[start, end)``, in two where a blank was lost before a capital ("thốngPutin")."""
    lost_blank = _CAMEL.match(text, start, end)
    if lost_blank:
        yield Token(start, lost_blank.end(), lost_blank.group())
        start = lost_blank.end()
    yield Token(start, end, text[start:end])
