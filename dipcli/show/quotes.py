"""The sentences that a record rests on: each once, numbered as they are first referred to, its words marked."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field

from dipcli.archive.rows import EvidenceRow
from dipcli.model import Article, Part, Span
from dipcli.show.grid import Line, Piece
from dipcli.show.sentence import sentence_around

FOUND = "bold yellow"
_Place = tuple[str, Part, Span]


@dataclass
class Quotes:
    """Collects sentences of ``articles``, by the input's own id."""

    articles: Mapping[str, Article]
    _numbers: dict[_Place, int] = field(default_factory=dict)
    _found: dict[_Place, set[Span]] = field(default_factory=dict)

    def numbers(self, evidence: Iterable[EvidenceRow]) -> list[int]:
        """The numbers of the sentences in which the words of ``evidence`` stand, each once."""
        return list(dict.fromkeys(self._number(row) for row in evidence if row.article in self.articles))

    def of(self, article: str) -> Iterator[tuple[int, Line]]:
        """The numbered sentences of one article with their words marked, in the order of the text."""
        places = sorted((place for place in self._numbers if place[0] == article), key=lambda p: (p[1] == "text", p[2]))
        for place in places:
            yield self._numbers[place], _marked(self._text(place[0], place[1]), place[2], self._found[place])

    def _number(self, row: EvidenceRow) -> int:
        words = Span(row.start, row.end)
        body = self.articles[row.article].body if row.part == "text" else 0
        place = (row.article, row.part, sentence_around(self._text(row.article, row.part), words, min(body, row.start)))
        self._found.setdefault(place, set()).add(words)
        return self._numbers.setdefault(place, len(self._numbers) + 1)

    def _text(self, article: str, part: Part) -> str:
        return self.articles[article].text if part == "text" else self.articles[article].title or ""


def _marked(text: str, sentence: Span, found: Iterable[Span]) -> Line:
    """The sentence as pieces; words that were found stand out, unless they are all of it."""
    pieces: list[Piece] = []
    at = sentence.start
    for span in sorted(span for span in found if span != sentence):
        if span.end > at:
            start = max(span.start, at)
            pieces += [Piece(text[at:start]), Piece(text[start : span.end], FOUND)]
            at = span.end
    return (*pieces, Piece(text[at : sentence.end]))
