"""Topics of a passage, in the terms of the Comparative Agendas Project and what diplomacy adds to them.

``data/topics.csv`` names the topics, ``data/topic_words.csv`` weighs the words that show them: 3 for a term of the
subject, 2 for a clear sign, 1 for a hint. A word without a topic keeps a shorter one inside it from counting ("môi
trường hòa bình" says nothing of the environment).
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from functools import cache

from dipcli.extract.content.phrases import form_of
from dipcli.lexicon.engine import Entry, Hit, Lexicon
from dipcli.lexicon.tables import rows
from dipcli.model import Span

THRESHOLD = 3
"""The weight from which a topic counts. Set by reading 114 passages of 1,500 characters; counted over 40 of
them, 31 in 36 of the topics that reach just 3 were subjects of the passage, but 10 in 26 of those that reach only 2."""

REPEATS_COUNTED = 2
"""How often one word counts at most: a name that a passage repeats ("Bộ Công Thương") says no more the third time."""


def topics(text: str, spans: Sequence[Span]) -> tuple[str, ...]:
    """Codes of the topics that the passage of ``spans`` is about, the heaviest first, at most once each."""
    weights: dict[str, int] = defaultdict(int)
    for (_, code, weight), times in _words(text, spans).items():
        weights[code] += weight * min(times, REPEATS_COUNTED)
    found = [code for code, weight in weights.items() if code and weight >= THRESHOLD]
    return tuple(sorted(found, key=lambda code: (-weights[code], code)))


def _words(text: str, spans: Sequence[Span]) -> Counter[tuple[str, str, int]]:
    form = form_of(text)
    counted: Counter[tuple[str, str, int]] = Counter()
    for span in spans:
        for hit in _longest(_lexicon().hits(span.of(text), span.of(form))):
            row = hit.entry.row
            counted[row["word"], row["topic"], int(row["weight"])] += 1
    return counted


def _longest(hits: Iterable[Hit]) -> Iterable[Hit]:
    """The hits that lie in no longer one before them; equal ones (one word, two topics) all stay."""
    start = end = -1
    for hit in hits:
        if hit.end > end or (hit.start, hit.end) == (start, end):
            start, end = hit.start, hit.end
            yield hit


@cache
def _lexicon() -> Lexicon:
    return Lexicon(Entry("topic", row["word"], row) for row in rows("topic_words"))
