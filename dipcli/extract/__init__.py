"""One article to one extraction: a cascade of small questions, each a file with a pure function.

1. layout       where sentences and captions are
2. reading      tokens, and what the lexicon finds at them; words: where underthesea sees word borders
3. mentions     offices, honorifics and names as they stand together
4. dates        every expression of a date
5. people       which mentions are one person, and for whom that person speaks
6. events       who met whom, sentence by sentence: triggers, arguments, status
7. consolidate  the sentences about one meeting become one record; when, where, sides
8. content      topics, statements, documents, occasion, visit
9. confidence   how often a record like this one is right

The same article gives the same extraction, byte for byte: nothing here knows a clock, a database or a network.
"""

from __future__ import annotations

from dipcli.extract.arguments import Clause
from dipcli.extract.consolidate import consolidate
from dipcli.extract.events import events
from dipcli.extract.layout import sentences
from dipcli.extract.mentions import mentions, short_names, surnames_of
from dipcli.extract.people import People
from dipcli.extract.reading import Reading
from dipcli.extract.when import Calendar
from dipcli.lexicon import lexicon
from dipcli.model import Article, Extraction

__all__ = ["VERSION", "extract"]

VERSION = "1"
"""Raised whenever the same article may give another extraction; the archive then makes it anew."""


def extract(article: Article) -> Extraction:
    """What ``article`` says of meetings, in the order in which it tells them."""
    reading = Reading(article.text, sentences(article), lexicon())
    calendar = Calendar(article, reading)
    by_sentence = [mentions(reading, first, last) for _, first, last in reading.sentences]
    surnames = surnames_of(reading, (mention for found in by_sentence for mention in found))
    clauses = [
        Clause(first, last, short_names(reading, found, surnames, first, last), calendar.tokens(number))
        for number, ((_, first, last), found) in enumerate(zip(reading.sentences, by_sentence, strict=True))
    ]
    people = People(reading, [mention for clause in clauses for mention in clause.mentions])
    found = events(reading, people, clauses)
    meetings = consolidate(article, reading, people, calendar, found)
    return Extraction(article.id, article.sha256, VERSION, meetings)
