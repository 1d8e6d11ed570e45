"""Verbs of saying: where they stand in a text, and which words may stand before them.

``data/reporting_verbs.csv`` lists them. ``chain`` tells where one may go on with the subject of another: behind a comma
("comma") or only behind a semicolon, since it also occurs inside what is said ("ủng hộ"). ``addressee`` tells whom it
addresses: the ``other`` side, the ``object`` named right behind it or else the other side, or only one ``named`` there.
Rows without an act are look-alikes ("chia sẻ kinh nghiệm").
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import cache
from itertools import zip_longest
from typing import NamedTuple

from dipcli.extract.content.phrases import either, form_of
from dipcli.lexicon.engine import Entry, Hit, Lexicon
from dipcli.lexicon.tables import rows
from dipcli.model import Span

_REACH = 60


class Verb(NamedTuple):
    """A verb of saying at ``[start, end)``; ``opens`` is where its adverbs begin."""

    start: int
    end: int
    opens: int
    act: str
    addressee: str
    strong: bool


def verbs(text: str, sentence: Span) -> Iterator[Verb]:
    """The verbs of saying in ``sentence``, from left to right, without look-alikes and those that lean on the next.

    In "trân trọng cảm ơn" the first word only colours the second.
    """
    hits = _leftmost(_lexicon().hits(sentence.of(text), sentence.of(form_of(text))))
    found = [_verb(form_of(text), sentence, hit) for hit in hits if not _is_name(sentence.of(text), hit)]
    for verb, after in zip_longest(found, found[1:]):
        leans = after and after.strong and not verb.strong and not text[verb.end : after.start].strip()
        if verb.act and not leans:
            yield verb


def _leftmost(hits: Iterable[Hit]) -> Iterator[Hit]:
    floor = 0
    for hit in hits:
        if hit.start >= floor:
            floor = hit.end
            yield hit


def _is_name(text: str, hit: Hit) -> bool:
    """Whether the words are capitalised like a person's ("Ảnh: Thống Nhất")."""
    return not text[hit.start + 1 : hit.end].islower()


def _verb(form: str, sentence: Span, hit: Hit) -> Verb:
    start, end, row = sentence.start + hit.start, sentence.start + hit.end, hit.entry.row
    opens = opening(form, sentence.start, start, adverbs())
    return Verb(start, end, opens, row["act"], row["addressee"], row["chain"] == "comma")


def opening(form: str, floor: int, end: int, run: re.Pattern[str]) -> int:
    """Where the run of words that ends at ``end`` begins, not before ``floor``."""
    first = max(floor, end - _REACH)
    found = run.search(form[first:end])
    return first + found.start() if found else end


@cache
def words_of(role: str) -> str:
    """A pattern for any word of ``role`` in ``data/statement_words.csv``."""
    return either(row["word"] for row in rows("statement_words") if row["role"] == role)


@cache
def adverbs() -> re.Pattern[str]:
    """A run of adverbs at the end of a canonical text."""
    return re.compile(rf"(?:{words_of('adverb')}\s+)+\Z")


@cache
def _lexicon() -> Lexicon:
    return Lexicon(Entry("verb", row["verb"], row, any_case=True) for row in rows("reporting_verbs"))
