"""Countries and international bodies as people type them, to codes and back."""

from __future__ import annotations

from collections.abc import Iterator
from difflib import get_close_matches
from functools import cache
from typing import Literal

from dipcli.lexicon.tables import rows
from dipcli.text import canonical, fold, normalize

Language = Literal["vi", "en"]
_NOT_TYPED = frozenset({"adjective", "seat"})  # "Trung", "Washington": said of a country, not its name
_SUGGESTIONS = 3
_LIKENESS = 0.7  # lets "Hoa Ki" suggest Hoa Kỳ, but not "Atlantis" Albania


def country_code(text: str) -> str | None:
    """The code that ``text`` names: by code in capitals, else by name with or without diacritics, else by code.

    Capitals come first, so ``MY`` is Malaysia and ``My`` is Mỹ, the United States. None when nothing fits.
    """
    typed = normalize(text).strip()
    codes, exact, folded = _codes(), _exact_names(), _folded_names()
    return codes.get(typed) or exact.get(canonical(typed)) or folded.get(fold(typed)) or codes.get(typed.upper())


@cache
def countries() -> frozenset[str]:
    """The codes of all countries, those of international bodies left out."""
    return frozenset(row["code"] for row in rows("countries"))


def country_name(code: str, language: Language) -> str:
    """The usual name of ``code`` in a language; the code itself when it is unknown."""
    return _usual_names(language).get(code, code)


@cache
def spoken_names(code: str) -> frozenset[str]:
    """The names that a country or body goes by."""
    return frozenset(name for name, owner in _all_names() if owner == code)


def similar_countries(text: str) -> list[str]:
    """Up to three names that look like ``text``, best first: for a message about a name that is not known."""
    names: dict[str, str] = {}
    for name, _ in _all_names():
        names.setdefault(fold(name), name)
    return [names[close] for close in get_close_matches(fold(text), names, _SUGGESTIONS, _LIKENESS)]


@cache
def _codes() -> dict[str, str]:
    bodies = {row["code"]: row["code"] for row in rows("international_bodies")}
    alpha3 = {row["alpha3"]: row["code"] for row in rows("countries") if row["alpha3"]}
    return bodies | alpha3 | {row["code"]: row["code"] for row in rows("countries")}


@cache
def _usual_names(language: Language) -> dict[str, str]:
    """Names of countries, and of bodies whose code is no name: ASEAN is called that, AfU is not."""
    bodies = rows("international_bodies")
    spoken = {row["code"] for row in bodies if row["code"] == row["name"]}
    kind = {"vi": "vi", "en": "english"}[language]
    named = [(row["code"], row["name"]) for row in bodies if row["kind"] == kind and row["code"] not in spoken]
    countries = [(row["code"], row[f"name_{language}"]) for row in rows("countries")]
    return dict(reversed([*countries, *named]))


def _all_names() -> Iterator[tuple[str, str]]:
    """Names and codes; where two countries share a name when it is folded, the more usual one comes first."""
    for column in ("name_vi", "name_en", "official_vi"):
        yield from ((row[column], row["code"]) for row in rows("countries") if row[column])
    others = [row for table in ("country_names", "international_bodies") for row in rows(table)]
    for weak in ("no", "yes"):
        yield from (
            (row["name"], row["code"]) for row in others if row["weak"] == weak and row["kind"] not in _NOT_TYPED
        )


@cache
def _exact_names() -> dict[str, str]:
    return {canonical(name): code for name, code in reversed([*_all_names()])}


@cache
def _folded_names() -> dict[str, str]:
    return {fold(name): code for name, code in reversed([*_all_names()])}
