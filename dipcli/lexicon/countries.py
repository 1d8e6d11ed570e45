"""Countries and international bodies as people type them, to codes and back.

``data/countries.csv`` gives codes and usual names, ``data/country_names.csv`` every other name and the cities that
stand for governments.
"""

from __future__ import annotations

from collections.abc import Iterator
from difflib import get_close_matches
from functools import cache
from typing import Literal

from dipcli.lexicon.tables import rows
from dipcli.text import canonical, fold, normalize

Language = Literal["vi", "en"]
_TYPED_KINDS = frozenset({"name", "official", "press", "former", "transliteration", "short", "body", "english"})
_SUGGESTIONS = 3


def country_code(text: str) -> str | None:
    """The code that ``text`` names: by code in capitals, else by name with or without diacritics, else by code.

    Capitals come first, so ``MY`` is Malaysia and ``My`` is Mỹ, the United States. None when nothing fits.
    """
    typed = normalize(text).strip()
    codes, exact, folded = _codes(), _exact_names(), _folded_names()
    return codes.get(typed) or exact.get(canonical(typed)) or folded.get(fold(typed)) or codes.get(typed.upper())


def country_name(code: str, language: Language) -> str:
    """The usual name of ``code`` in a language; the code itself when it is unknown."""
    return _names(language).get(code, code)


def similar_countries(text: str) -> list[str]:
    """Up to three names that look like ``text``, best first: for a message about a name that is not known."""
    names = {fold(name): name for name, _ in _all_names()}
    return [names[close] for close in get_close_matches(fold(text), names, _SUGGESTIONS)]


@cache
def _codes() -> dict[str, str]:
    known = {row["alpha3"]: row["code"] for row in rows("countries") if row["alpha3"]}
    return known | {row["code"]: row["code"] for row in rows("countries")}


@cache
def _names(language: Language) -> dict[str, str]:
    return {row["code"]: row[f"name_{language}"] for row in rows("countries") if row[f"name_{language}"]}


def _all_names() -> Iterator[tuple[str, str]]:
    for row in rows("countries"):
        for column in ("name_vi", "name_en", "official_vi"):
            if row[column]:
                yield row[column], row["code"]
    for row in rows("country_names"):
        if row["kind"] in _TYPED_KINDS:
            yield row["name"], row["code"]


@cache
def _exact_names() -> dict[str, str]:
    names: dict[str, str] = {}
    for name, code in _all_names():
        names.setdefault(canonical(name), code)
    return names


@cache
def _folded_names() -> dict[str, str]:
    names: dict[str, str] = {}
    for name, code in _all_names():
        names.setdefault(fold(name), code)
    return names
