"""One article to one extraction: a cascade of small questions, each a file with a pure function.

1. layout       where sentences and captions are
2. reading      tokens, and what the lexicon finds at them; words: where underthesea sees word borders
3. mentions     offices, honorifics and names as they stand together
4. dates        every expression of a date
5. people       persons: which names are one person; people: who else is meant, and for whom each speaks
6. events       who met whom, sentence by sentence: triggers, arguments, status
7. consolidate  the sentences about one meeting become one record; when, where, sides
8. content      topics, statements, documents, occasion, visit
9. confidence   how often a record like this one is right
10. grounding   every quotation in the article's own characters, blanks and all

The same article gives the same extraction, byte for byte: nothing here knows a clock, a database or a network.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from dipcli.extract.attendance import attendees
from dipcli.extract.clauses import Clause
from dipcli.extract.compose import Scene, compose
from dipcli.extract.consolidate import Told, consolidate
from dipcli.extract.context import Context
from dipcli.extract.events import events
from dipcli.extract.grounding import grounded
from dipcli.extract.headline import from_headline
from dipcli.extract.implied import implied
from dipcli.extract.layout import sentences
from dipcli.extract.mentions import mentions, short_names, surnames_of
from dipcli.extract.people import People
from dipcli.extract.reading import Reading
from dipcli.extract.received import of_groups
from dipcli.extract.sides import settled
from dipcli.extract.triggers import triggers
from dipcli.extract.when import Calendar
from dipcli.lexicon import lexicon
from dipcli.model import Article, Extraction, Meeting, Span
from dipcli.text import with_plain_blanks

__all__ = ["VERSION", "extract"]

VERSION = "1"
"""Raised whenever the same article may give another extraction; the archive then makes it anew."""


def extract(article: Article) -> Extraction:
    """What ``article`` says of meetings, in the order in which it tells them."""
    plain = replace(article, text=with_plain_blanks(article.text))
    meetings = _meetings(plain)
    if plain.text != article.text:
        meetings = tuple(grounded(meeting, article.text) for meeting in meetings)
    return Extraction(article.id, article.sha256, VERSION, meetings)


def _meetings(article: Article) -> tuple[Meeting, ...]:
    reading = Reading(article.text, sentences(article), lexicon())
    if not any(triggers(reading, first, last) for _, first, last in reading.sentences):
        return ()
    calendar = Calendar(article, reading)
    by_sentence = [mentions(reading, first, last) for _, first, last in reading.sentences]
    surnames = surnames_of(reading, (mention for found in by_sentence for mention in found))
    clauses = [
        Clause(first, last, short_names(reading, found, surnames, first, last), calendar.tokens(number))
        for number, ((_, first, last), found) in enumerate(zip(reading.sentences, by_sentence, strict=True))
    ]
    people = People(reading, [mention for clause in clauses for mention in clause.mentions])
    context = Context(reading, people, clauses)
    found = events(context)
    found += of_groups(context, found)
    found += from_headline(article.title, reading, people, clauses, found)
    told = consolidate(reading, calendar, found or implied(reading, people, clauses))
    attending = attendees(reading, people, clauses, told)
    scene = Scene(reading, people, clauses, _countries(reading))
    passages = _passages(reading, told)
    return tuple(settled([compose(scene, *parts) for parts in zip(told, attending, passages, strict=True)]))


def _countries(reading: Reading) -> list[tuple[Span, str]]:
    return [(reading.span(f.first, f.last), f.entry.row["code"]) for f in reading.countries]


def _passages(reading: Reading, told: Sequence[Told]) -> list[list[Span]]:
    """For each meeting the sentences that belong to it: those that tell of it, and on until another one is told of."""
    owners = {event.sentence: index for index, one in reversed([*enumerate(told)]) for event in one.events}
    passages: list[list[Span]] = [[] for _ in told]
    owner = 0 if told else None
    for number, (sentence, _, _) in enumerate(reading.sentences):
        owner = owners.get(number, owner)
        if owner is not None:
            passages[owner].append(sentence.span)
    return passages
