"""A text made ready for the questions that follow: its tokens, its sentences, and what the lexicon finds at each token.

Positions are token numbers; a range of tokens is half open, like a span.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache, cached_property, lru_cache
from itertools import pairwise
from typing import NamedTuple

from dipcli.extract.layout import Sentence
from dipcli.lexicon import Entry, Lexicon
from dipcli.model import Span
from dipcli.text import LOWER, UPPER, canonical, is_vietnamese_syllable

_TOKEN = re.compile(
    rf"[{UPPER}]{{1,2}}\.[{UPPER}]+(?![{LOWER}])|"
    r"[^\W\d_]+(?:[-'’][^\W\d_]+)*|\d+(?:[./-]\d+)*|[^\w\s]|_"
)
_BORDER = "\n"
"""Stands between two sentences, so that no phrase runs from one into the next."""
_GRAMMAR = (
    "auxiliary",
    "future",
    "negation",
    "classifier",
    "linker",
    "conjunction",
    "filler",
    "opener",
    "form",
    "reporting",
)
_SHORT, _MOST = 20, 0.75
"""A sentence of more than 20 letters, more than three in four of them capitals, is set in capitals throughout."""
_CAMEL = re.compile(rf"(?:[{LOWER}]+|[{UPPER}]{{3,}})(?=[{UPPER}][{LOWER}])")


class Token(NamedTuple):
    """A word, a number or one mark of punctuation; ``word`` tells whether it is made of letters."""

    start: int
    end: int
    text: str
    low: str
    word: bool
    capital: bool

    @property
    def vietnamese(self) -> bool:
        """Whether each of its hyphenated parts could be a Vietnamese syllable."""
        return _vietnamese(self.low)


@lru_cache(maxsize=65536)
def _vietnamese(word: str) -> bool:
    return all(is_vietnamese_syllable(part) for part in re.split(r"[-'’]", word))


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
        self.sentences: list[tuple[Sentence, int, int]] = []
        countries = lexicon.words("country"), lexicon.words("country", strong=True)
        self._shouted: list[tuple[int, int]] = []
        for sentence in sentences:
            first = len(self.tokens)
            tokens = _tokens(text, sentence.span, countries)
            if _is_shouted(sentence.span.of(text)):
                self.tokens.extend(_lowered(token, lexicon) for token in tokens)
                self._shouted.append((first, len(self.tokens)))
            else:
                self.tokens.extend(tokens)
            self.sentences.append((sentence, first, len(self.tokens)))
            end = sentence.span.end
            self.tokens.append(Token(end, end, _BORDER, _BORDER, word=False, capital=False))
        self._count = len(self.tokens)
        self._texts = [token.text for token in self.tokens]
        self._lows = [token.low for token in self.tokens]
        self._found = self._look_up(lexicon)

    def _look_up(self, lexicon: Lexicon) -> dict[int, list[Found]]:
        starts = {token.start: i for i, token in enumerate(self.tokens) if token.text != _BORDER}
        ends = {token.end: i + 1 for i, token in enumerate(self.tokens) if token.text != _BORDER}
        found: dict[int, list[Found]] = defaultdict(list)
        for hit in lexicon.between(self.text, starts, ends):
            first = starts[hit.start]
            found[first].append(Found(first, ends[hit.end], hit.entry))
        for several in found.values():
            several.sort(key=lambda f: -f.last)
        return found

    def at(self, i: int, *kinds: str) -> Found | None:
        """The longest entry of one of ``kinds`` that begins at token ``i``."""
        if i in self._found:
            for found in self._found[i]:
                if found.entry.kind in kinds:
                    return found
        return None

    def all_at(self, i: int, *kinds: str) -> Iterator[Found]:
        """Every entry of ``kinds`` that begins at token ``i``, the longest first."""
        return (found for found in self._found.get(i, ()) if found.entry.kind in kinds)

    def within(self, first: int, last: int, *kinds: str) -> Iterator[Found]:
        """Every entry of ``kinds`` that lies in the tokens ``[first, last)``, by start."""
        for i in range(first, last):
            for found in self._found.get(i, ()):
                if found.last <= last and found.entry.kind in kinds:
                    yield found

    @cached_property
    def forms(self) -> list[int]:
        """Every token at which words for a meeting begin, in order."""
        return sorted(i for i, several in self._found.items() if any(f.entry.kind == "form" for f in several))

    @cached_property
    def countries(self) -> list[Found]:
        """Every country named in the text, by position."""
        found: list[Found] = []
        for country in self.within(0, len(self.tokens), "country"):
            if not found or country.first >= found[-1].last:
                found.append(country)
        return found

    def word(self, i: int) -> str:
        """The token at ``i`` as printed; an empty string outside the text."""
        return self._texts[i] if 0 <= i < self._count else ""

    def low(self, i: int) -> str:
        """The token at ``i`` in lower case; an empty string outside the text."""
        return self._lows[i] if 0 <= i < self._count else ""

    def shouted(self, i: int) -> bool:
        """Whether the token stands in a sentence in capitals alone, where a capital says nothing."""
        return any(first <= i < last for first, last in self._shouted)

    def traps_at(self, i: int) -> Iterator[Found]:
        """The phrases at ``i`` that only look like something else; none where a capital shows that they are not meant.

        "tiếp thị" is one, "tiếp Thị trưởng" is not.
        """
        for trap in self.all_at(i, "trap"):
            small = trap.entry.phrase == trap.entry.phrase.lower() and not self.shouted(i)
            if not (small and any(self.tokens[j].capital for j in range(i + 1, trap.last))):
                yield trap

    def known(self, i: int) -> bool:
        """Whether any entry begins at token ``i``."""
        return i in self._found

    def span(self, first: int, last: int) -> Span:
        """The characters of the tokens ``[first, last)``."""
        return Span(self.tokens[first].start, self.tokens[last - 1].end)

    def printed(self, first: int, last: int) -> str:
        """The text of the tokens ``[first, last)`` as it stands, with one blank between words."""
        return " ".join(self.span(first, last).of(self.text).split()) if last > first else ""

    def sentence_of(self, i: int) -> int:
        """The number of the sentence that holds token ``i``."""
        return self._sentence_numbers[i]

    @cached_property
    def _sentence_numbers(self) -> list[int]:
        return [n for n, (_, first, last) in enumerate(self.sentences) for _ in range(first, last + 1)]


def _tokens(text: str, span: Span, countries: tuple[frozenset[str], frozenset[str]]) -> list[Token]:
    found: list[Token] = []
    for match in _TOKEN.finditer(text, span.start, span.end):
        start, end = match.span()
        word = match[0]
        if "-" in word:
            for cut in _cuts(word, text[max(0, match.start() - 12) : match.start()], countries):
                hyphen = match.start() + cut
                found += (_token(text, start, hyphen), _token(text, hyphen, hyphen + 1))
                start = hyphen + 1
        if not word[1:].islower() and (lost_blank := _CAMEL.match(text, start, end)):
            found.append(_token(text, start, lost_blank.end()))
            start = lost_blank.end()
        if start != match.start():
            word = text[start:end]
        found.append(Token(start, end, word, word.lower(), word[0].isalpha(), word[0].isupper()))
    return found


def _cuts(word: str, before: str, countries: tuple[frozenset[str], frozenset[str]]) -> Iterator[int]:
    """The hyphens that join two countries rather than the parts of one name: "(Việt) Nam-Cuba", "Mỹ-Trung".

    ``countries`` are all names of countries, and those that mean nothing else.
    """
    every, strong = countries
    if canonical(word) in every:
        return
    parts = word.split("-")
    at = -1
    for left, right in pairwise(parts):
        at += len(left) + 1
        pair = {canonical(left), canonical(right)}
        whole = at == len(left) and canonical(" ".join([*before.split()[-1:], left])) in every
        if left[:1].isupper() and right[:1].isupper() and (whole or pair & strong or pair <= every):
            yield at


def _is_shouted(text: str) -> bool:
    capitals = sum(map(str.isupper, text))
    if capitals <= _MOST * _SHORT:
        return False
    letters = sum(map(str.isalpha, text))
    return letters > _SHORT and capitals > _MOST * letters


def _lowered(token: Token, lexicon: Lexicon) -> Token:
    """A word of grammar in a sentence in capitals counts as written small; all others may be names."""
    return token._replace(capital=False) if canonical(token.text) in _grammar(lexicon) else token


@cache
def _grammar(lexicon: Lexicon) -> frozenset[str]:
    return frozenset(phrase for kind in _GRAMMAR for phrase in lexicon.words(kind) if " " not in phrase)


def _token(text: str, start: int, end: int) -> Token:
    word = text[start:end]
    return Token(start, end, word, word.lower(), word[0].isalpha(), word[0].isupper())
