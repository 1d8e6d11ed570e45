"""What the steps of extraction see in a text, in words: so that tables of cases name people and offices, not tokens."""

from __future__ import annotations

from collections.abc import Iterable

import pytest

from dipcli.extract import extract
from dipcli.extract.compose import title_of
from dipcli.extract.layout import sentences
from dipcli.extract.mentions import Mention, mentions
from dipcli.extract.people import People
from dipcli.extract.reading import Reading
from dipcli.extract.triggers import triggers
from dipcli.lexicon import lexicon
from dipcli.model import Article, Meeting, Participant

PUBLISHED = "2025-03-20"
"""A Thursday; the day that "hôm nay" means where a case says nothing else."""


def wrong(reason: str) -> pytest.MarkDecorator:
    """Marks a fair case to which the extractor does not yet give the right answer."""
    return pytest.mark.xfail(strict=True, reason=reason)


def article(text: str, **fields: str | int | None) -> Article:
    known: dict[str, str | int | None] = {"id": "a", "published": PUBLISHED}
    return Article(text=text, **{**known, **fields})  # type: ignore[arg-type]


def read(text: str) -> Reading:
    return Reading(text, sentences(article(text)), lexicon())


def tokens(text: str) -> list[str]:
    return [token.text for token in read(text).tokens if token.text != "\n"]


def countries(text: str) -> list[str]:
    """The codes of the countries named in a text, names inside longer names left out."""
    found = read(text).countries
    outer = [f for f in found if not any(o is not f and o.first <= f.first and f.last <= o.last for o in found)]
    return [f.entry.row["code"] for f in outer]


def mentions_in(reading: Reading) -> list[Mention]:
    return [mention for _, first, last in reading.sentences for mention in mentions(reading, first, last)]


def names(text: str) -> list[str]:
    reading = read(text)
    return [reading.printed(*mention.name) for mention in mentions_in(reading) if mention.name]


def described(text: str) -> list[str]:
    """Each mention as ``offices | name | country``, with "-" for what is missing."""
    reading = read(text)
    return [_described(reading, mention) for mention in mentions_in(reading)]


def _described(reading: Reading, mention: Mention) -> str:
    offices = ", ".join(title_of(reading, office) for office in mention.offices)
    offices = offices or (
        "đồng cấp" if mention.counterpart else "đoàn" if mention.delegation else mention.honorific or ""
    )
    name = reading.printed(*mention.name) if mention.name else ""
    return " | ".join(part or "-" for part in (offices, name, mention.country))


def people(text: str) -> dict[str, str | None]:
    """Affiliations by name, of everybody whom the text names."""
    reading = read(text)
    everybody = People(reading, mentions_in(reading))
    return {_name(everybody, person.mentions): person.affiliation for person in everybody.all}


def spoken_of(text: str) -> dict[str, list[str]]:
    """All words that speak of each person, as printed, by name."""
    reading = read(text)
    everybody = People(reading, mentions_in(reading))
    return {
        _name(everybody, person.mentions): [reading.printed(m.first, m.last) for m in person.mentions]
        for person in everybody.all
    }


def _name(everybody: People, its: Iterable[Mention]) -> str:
    person = next(found for mention in its if (found := everybody.of(mention)))
    name = everybody.name(person).name
    assert name
    return everybody.reading.printed(*name)


def shown(text: str) -> list[str]:
    """The words that show a meeting, each as ``form: words``."""
    reading = read(text)
    found = [t for _, first, last in reading.sentences for t in triggers(reading, first, last)]
    return [f"{t.form}: {reading.printed(t.first, t.last)}" for t in found]


def meetings(text: str, **fields: str | int | None) -> tuple[Meeting, ...]:
    return extract(article(text, **fields)).meetings


def only(text: str, **fields: str | int | None) -> Meeting:
    """The one meeting of a text."""
    found = meetings(text, **fields)
    assert len(found) == 1, [line(meeting) for meeting in found]
    return found[0]


def line(meeting: Meeting) -> str:
    """A meeting's form and principals: ``talks: A/VN + B/LA``, the people sorted."""
    return f"{meeting.form}: " + _people(f"{p.name}/{p.affiliation}" for p in meeting.principals)


def told(text: str, **fields: str | int | None) -> list[str]:
    """The meetings of a text, held or not, one line each, sorted."""
    return sorted(line(meeting) for meeting in meetings(text, **fields))


def wanted(*lines: str) -> list[str]:
    """Lines of a table in the order of ``told``."""
    pairs = (entry.split(": ") for entry in lines)
    return sorted(f"{form}: " + _people(who.split(" + ")) for form, who in pairs)


def _people(them: Iterable[str]) -> str:
    return " + ".join(sorted(them))


def sides(text: str, **fields: str | int | None) -> dict[str, str | None]:
    """Who is host and who is guest at the one meeting of a text."""
    return {p.name: p.side for p in only(text, **fields).principals}


def participant(text: str, name: str, **fields: str | int | None) -> Participant:
    """The participant of that name at the one meeting of a text."""
    return next(p for p in only(text, **fields).participants if p.name == name)
