"""What is known, ready for use: the tables of ``data/`` and the automaton that finds their entries in text."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from functools import cache
from typing import NamedTuple

from dipcli.lexicon.engine import Entry, Hit, Lexicon
from dipcli.lexicon.tables import rows

__all__ = ["Entry", "Hit", "Lexicon", "lexicon", "load", "load_only", "rows", "spelled_out"]


class _Source(NamedTuple):
    table: str
    column: str
    kind: str | None
    any_case: bool = False


_SOURCES = (
    _Source("countries", "name_vi", "country"),
    _Source("countries", "official_vi", "country"),
    _Source("country_names", "name", "country"),
    _Source("cities", "name", "city"),
    _Source("regions", "name", "region"),
    _Source("international_bodies", "name", "international"),
    _Source("titles", "title", "title", any_case=True),
    _Source("title_prefixes", "prefix", "prefix", any_case=True),
    _Source("bodies", "name", "body", any_case=True),
    _Source("portfolios", "name", "portfolio"),
    _Source("body_heads", "word", "body_head", any_case=True),
    _Source("honorifics", "word", "honorific", any_case=True),
    _Source("surnames", "surname", "surname"),
    _Source("venues", "name", "venue", any_case=True),
    _Source("forms", "phrase", "form", any_case=True),
    _Source("form_traps", "phrase", "trap", any_case=True),
    _Source("reporting_verbs", "verb", "reporting", any_case=True),
    _Source("grammar_words", "word", None),
)


_LONG_FORM, _SHORT_FORMS = "Trung ương", ("T.Ư", "TƯ", "TW")
"""How newspapers shorten a word of many offices and bodies: "Ủy viên T.Ư Đảng"."""
_SHORT = re.compile("|".join(rf"\b{re.escape(short)}(?!\w)" for short in _SHORT_FORMS))
_SPELLINGS = frozenset({"press", "english", "transliteration"})
"""Kinds of names that are a state's own, spelled another way."""


@cache
def lexicon() -> Lexicon:
    """The automaton over every table that extraction looks up in text; built once a process."""
    return load(rows)


def load(table: Callable[[str], list[dict[str, str]]]) -> Lexicon:
    """An automaton over the tables that ``table`` gives by name."""
    return Lexicon(_entries(table))


def load_only(*tables: str) -> Lexicon:
    """An automaton over some of the tables alone."""
    return Lexicon(entry for source in _SOURCES if source.table in tables for entry in _entries_of(source, rows))


def spelled_out(office: str) -> str:
    """An office with the words that newspapers shorten in full: "Ủy viên Trung ương Đảng"."""
    return _SHORT.sub(_LONG_FORM, office)


def _entries(table: Callable[[str], list[dict[str, str]]]) -> Iterator[Entry]:
    for source in _SOURCES:
        yield from _entries_of(source, table)
    yield from (Entry("country", name, row, any_case=False) for name, row in _in_full(table))
    for row in table("people"):
        spelled = [row["name"], *row["aliases"].split(";")]
        yield from (Entry("person", name, row, any_case=False) for name in spelled if " " in name)


def _entries_of(source: _Source, table: Callable[[str], list[dict[str, str]]]) -> Iterator[Entry]:
    states = source.table == "countries"
    weak = {row["name"] for row in table("country_names") if row["weak"] == "yes"} if states else set()
    for row in table(source.table):
        phrase = row[source.column]
        if phrase and phrase not in weak:
            kind = source.kind or row["role"]
            yield from (Entry(kind, one, row, source.any_case) for one in (phrase, *_shortened(source, phrase)))


def _shortened(source: _Source, phrase: str) -> Iterator[str]:
    if source.kind in {"title", "body"} and _LONG_FORM in phrase:
        yield from (phrase.replace(_LONG_FORM, short) for short in _SHORT_FORMS)


def _in_full(table: Callable[[str], list[dict[str, str]]]) -> Iterator[tuple[str, dict[str, str]]]:
    """What a state calls itself before each other spelling of its name: "Vương quốc Maroc", so "Vương quốc Morocco"."""
    states = {
        row["code"]: row["official_vi"].removesuffix(row["name_vi"])
        for row in table("countries")
        if row["official_vi"].endswith(f" {row['name_vi']}")
    }
    for row in table("country_names"):
        if row["kind"] in _SPELLINGS and row["code"] in states:
            yield states[row["code"]] + row["name"], row | {"weak": "no"}
