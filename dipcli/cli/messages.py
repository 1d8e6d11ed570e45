"""Everything that is said to people, in their language: ``data/messages.csv``, a row a message, a column a language."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from functools import cache
from string import Formatter
from typing import Any

from dipcli.lexicon.countries import Language, country_name
from dipcli.lexicon.tables import rows
from dipcli.text import fold

_A_TERM = "3"  # the weight in ``data/topic_words.csv`` of a word that is a term of its topic
_VARIABLES = ("DIP_LANG", "LC_ALL", "LC_MESSAGES", "LANG")


def language_of(env: Mapping[str, str]) -> Language:
    """The language of the first locale variable that is set, ``DIP_LANG`` before all; English for any other."""
    chosen = next((env[name] for name in _VARIABLES if env.get(name)), "")
    return "vi" if chosen.lower().startswith("vi") else "en"


class _Formatter(Formatter):
    """``{count:meeting|meetings}`` is a number with the word that goes with it."""

    def format_field(self, value: Any, format_spec: str) -> str:  # noqa: ANN401 - whatever a message names
        one, bar, many = format_spec.partition("|")
        return f"{value} {one if value == 1 else many}" if bar else str(super().format_field(value, format_spec))


_FORMATTER = _Formatter()


class Messages:
    """Texts in one language: ``say("search.none")``, with the values that the text names in braces."""

    def __init__(self, language: Language) -> None:
        self.language = language

    def __call__(self, key: str, **values: object) -> str:
        """The text of ``key``; KeyError for a key that the table lacks."""
        return _FORMATTER.vformat(_table()[key][self.language], (), values)

    def has(self, key: str) -> bool:
        """Whether there is a text for ``key``."""
        return key in _table()

    def country(self, code: str) -> str:
        """The usual name of a country's or body's code."""
        return country_name(code, self.language)

    def topic(self, code: str) -> str:
        """The label of a topic; the code itself when it is unknown."""
        return _topics(self.language).get(code, code)


def codes_by_name(kind: str) -> dict[str, str]:
    """The codes of a closed list ("form", "status") by their own folded name and those of both languages."""
    found: dict[str, str] = {}
    for key, row in _table().items():
        prefix, _, code = key.partition(".")
        if prefix == kind:
            found |= {fold(name): code for name in (code, row["en"], row["vi"])}
    return found


def topics_by_name() -> dict[str, str]:
    """The codes of topics by what people may call them, folded.

    That is the code, the name in both languages or a part of it between commas, a term of the topic ("thương mại"), and
    a word of its English name that no other has ("trade").
    """
    topics = rows("topics")
    words = Counter(word for row in topics for word in fold(row["name_en"]).split())
    found = {word: row["code"] for row in topics for word in fold(row["name_en"]).split() if words[word] == 1}
    found |= {fold(row["word"]): row["topic"] for row in rows("topic_words") if row["weight"] == _A_TERM}
    found |= {fold(part): row["code"] for row in topics for part in row["name_vi"].split(",")}
    return found | {fold(row[name]): row["code"] for row in topics for name in ("code", "name_en", "name_vi")}


@cache
def _topics(language: Language) -> dict[str, str]:
    return {row["code"]: row[f"name_{language}"] for row in rows("topics")}


@cache
def _table() -> dict[str, dict[str, str]]:
    return {row["key"]: row for row in rows("messages")}
