"""A text made ready for the questions that follow: its tokens, its sentences, and what the lexicon finds at each token.

Positions are token numbers; a range of tokens is half open, like a span.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterator, Sequence
from functools import cache, cached_property, lru_cache
from itertools import pairwise
from operator import attrgetter
from typing import NamedTuple

from dipcli.extract.layout import Sentence
from dipcli.lexicon import Entry, Lexicon
from dipcli.model import Span
from dipcli.text import LOWER, UPPER, canonical, is_vietnamese_syllable

_TOKEN = re.compile(
    rf"[{UPPER}]{{1,2}}\.[{UPPER}]+(?![{LOWER}])|[{UPPER}]{{1,2}}&[{UPPER}]{{1,2}}(?![{UPPER}{LOWER}])|"
    r"[^\W\d_]+(?:[-'’][^\W\d_]+)*|\d+(?:[./-]\d+)*|[^\w\s]|_"
)
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
_WORDS_KEPT = 65536
"""How many different words are remembered with what their letters tell."""
_BRACKETS = 24
"""Most tokens of what brackets explain."""
_LAST = attrgetter("last")


class Token(NamedTuple):
    """A word, a number or one mark of punctuation, wherever it stands: what its letters tell.

    ``word`` tells whether it is made of letters, ``joined`` whether hyphens or a lost blank may hold several words
    together in it.
    """

    text: str
    low: str
    word: bool
    capital: bool
    joined: bool

    @property
    def vietnamese(self) -> bool:
        """Whether each of its hyphenated parts could be a Vietnamese syllable."""
        return _vietnamese(self.low)


@lru_cache(maxsize=_WORDS_KEPT)
def _token(text: str) -> Token:
    joined = "-" in text or _CAMEL.match(text) is not None
    return Token(text, text.lower(), text[0].isalpha(), text[0].isupper(), joined)


@lru_cache(maxsize=_WORDS_KEPT)
def _vietnamese(word: str) -> bool:
    return all(is_vietnamese_syllable(part) for part in re.split(r"[-'’]", word))


_BORDER = Token("\n", "\n", word=False, capital=False, joined=False)
"""Stands between two sentences, so that no phrase runs from one into the next."""


class Found(NamedTuple):
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
        self._starts: list[int] = []
        self._ends: list[int] = []
        self._shouted: list[tuple[int, int]] = []
        by_start: dict[int, int] = {}
        behind_end: dict[int, int] = {}
        countries = lexicon.words("country"), lexicon.words("country", strong=True)
        for sentence in sentences:
            starts, tokens = _tokens(text, sentence.span, countries)
            ends = [start + len(token.text) for start, token in zip(starts, tokens, strict=True)]
            first = len(self.tokens)
            last = first + len(tokens)
            by_start.update(zip(starts, range(first, last), strict=True))
            behind_end.update(zip(ends, range(first + 1, last + 1), strict=True))
            if _is_shouted(sentence.span.of(text)):
                tokens = [_lowered(token, lexicon) for token in tokens]
                self._shouted.append((first, last))
            self.sentences.append((sentence, first, last))
            self.tokens += [*tokens, _BORDER]
            self._starts += [*starts, sentence.span.end]
            self._ends += [*ends, sentence.span.end]
        self._count = len(self.tokens)
        self._texts = [token.text for token in self.tokens]
        self._lows = [token.low for token in self.tokens]
        self._found: dict[int, list[Found]] = defaultdict(list)
        for first, last, entries in lexicon.between(text, by_start, behind_end):
            self._found[first] += [Found(first, last, entry) for entry in entries]
        for several in self._found.values():
            several.sort(key=_LAST, reverse=True)
        self._hide_in_regions()
        self._openings: dict[tuple[str, ...], list[int]] = {}

    def _hide_in_regions(self) -> None:
        """Forgets a country whose name is only part of a region's: "châu Phi", "Nam Mỹ", "Thái Bình Dương"."""
        regions = [f for several in self._found.values() for f in several if f.entry.kind == "region"]
        for region in regions:
            for i in range(region.first, region.last):
                several = [
                    f
                    for f in self._found.get(i, ())
                    if f.entry.kind != "country" or f.last > region.last or (f.first, f.last) == region[:2]
                ]
                if several:
                    self._found[i] = several
                else:
                    self._found.pop(i, None)

    @cached_property
    def _by_kind(self) -> dict[str, set[int]]:
        """By kind the tokens at which an entry of the kind begins."""
        starts: dict[str, set[int]] = defaultdict(set)
        for i, several in self._found.items():
            for found in several:
                starts[found.entry.kind].add(i)
        return starts

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

    def holds(self, first: int, last: int, *kinds: str) -> bool:
        """Whether an entry of ``kinds`` lies in the tokens ``[first, last)``."""
        return next(self.within(first, last, *kinds), None) is not None

    def openings(self, first: int, last: int, *kinds: str) -> list[int]:
        """The tokens of ``[first, last)`` at which an entry of one of ``kinds`` begins, in order."""
        if kinds not in self._openings:
            self._openings[kinds] = sorted(set().union(*(self._by_kind[kind] for kind in kinds)))
        found = self._openings[kinds]
        return found[bisect_left(found, first) : bisect_left(found, last)]

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

    def behind_brackets(self, i: int) -> int:
        """Behind the brackets that open at token ``i``; ``i`` itself where none close within ``_BRACKETS`` tokens."""
        if self.word(i) != "(":
            return i
        return next((j + 1 for j in range(i + 1, i + _BRACKETS) if self.word(j) == ")"), i)

    def words(self, first: int, last: int) -> list[str]:
        """The tokens ``[first, last)`` as printed; those outside the text left out."""
        return self._texts[first:last]

    def lows(self, first: int, last: int) -> list[str]:
        """The tokens ``[first, last)`` in lower case; those outside the text left out."""
        return self._lows[first:last]

    def token_at(self, position: int, first: int, last: int) -> int:
        """The first of the tokens ``[first, last)`` that begins at character ``position`` or behind it."""
        return bisect_left(self._starts, position, first, last)

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
        return Span(self._starts[first], self._ends[last - 1])

    def printed(self, first: int, last: int) -> str:
        """The text of the tokens ``[first, last)`` as it stands, with one blank between words."""
        return " ".join(self.span(first, last).of(self.text).split()) if last > first else ""

    def sentence_of(self, i: int) -> int:
        """The number of the sentence that holds token ``i``."""
        return self._sentence_numbers[i]

    @cached_property
    def _sentence_numbers(self) -> list[int]:
        return [n for n, (_, first, last) in enumerate(self.sentences) for _ in range(first, last + 1)]


def _tokens(text: str, span: Span, countries: tuple[frozenset[str], frozenset[str]]) -> tuple[list[int], list[Token]]:
    """Where the tokens of ``span`` begin, and the tokens."""
    starts: list[int] = []
    tokens: list[Token] = []
    for match in _TOKEN.finditer(text, span.start, span.end):
        token = _token(match[0])
        if token.joined:
            for start, end in pairwise(_borders(text, *match.span(), countries)):
                starts.append(start)
                tokens.append(_token(text[start:end]))
        else:
            starts.append(match.start())
            tokens.append(token)
    return starts, tokens


def _borders(text: str, start: int, end: int, countries: tuple[frozenset[str], frozenset[str]]) -> Iterator[int]:
    """Where the tokens in a run of letters and hyphens begin and end."""
    behind = start
    yield start
    for cut in _cuts(text[start:end], text[max(0, start - 12) : start], countries):
        behind = start + cut + 1
        yield from (behind - 1, behind)
    if lost_blank := _CAMEL.match(text, behind, end):
        yield lost_blank.end()
    yield end


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
