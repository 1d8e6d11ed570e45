"""What people type, made exact: dates, countries, words of a closed list. What does not fit is a usage problem."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterable, Mapping
from difflib import get_close_matches

from dipcli.cli.convert import GREATEST
from dipcli.cli.problem import usage
from dipcli.lexicon.countries import countries, country_code, similar_countries
from dipcli.model import EDTF
from dipcli.text import fold, normalize

_DIGITS_READ = 20  # as many as show that a number is too large
_DAY_FIRST = re.compile(r"(?:(?P<day>\d{1,2})[/.-])?(?P<month>\d{1,2})[/.-](?P<year>\d{4})\Z")


def date(option: str, text: str) -> EDTF:
    """An EDTF date (``2026-02``, ``2026-02-01/2026-02-13``) or one written day first (``13/02/2026``, ``2/2026``)."""
    typed = text.strip()
    found = _DAY_FIRST.match(typed)
    try:
        return EDTF(_iso(found) if found else typed)
    except ValueError as error:
        raise usage("error.date", option=option, text=text) from error


def _iso(found: re.Match[str]) -> str:
    parts = [found["year"], found["month"].zfill(2), *([found["day"].zfill(2)] if found["day"] else [])]
    return "-".join(parts)


def first_day(option: str, text: str | None) -> dt.date | None:
    """The first day of a typed date: ``2026-02`` as a beginning is 1 February."""
    return _bound(option, text, last=False)


def last_day(option: str, text: str | None) -> dt.date | None:
    """The last day of a typed date: ``2026-02`` as an end is 28 February."""
    return _bound(option, text, last=True)


def _bound(option: str, text: str | None, *, last: bool) -> dt.date | None:
    if text is None:
        return None
    typed = date(option, text)
    day = typed.latest if last else typed.earliest
    if day is None:
        raise usage("error.date_without_year", option=option, text=text)
    return day


def country(text: str) -> str:
    """The code of a country or body by any usual name."""
    code = country_code(text)
    if code is None:
        close = similar_countries(text)
        raise usage("error.country_like" if close else "error.country", text=text, suggestions=", ".join(close))
    return code


def place(text: str) -> str:
    """The code of a country by any usual name, any other words as they are."""
    typed = normalize(text).strip()
    code = country_code(typed)
    return code if code in countries() else typed


def person(option: str, text: str) -> str:
    """A name, or the number of a person, that the archive can be asked for."""
    typed = normalize(text).strip()
    if typed.isdecimal() and int(typed[:_DIGITS_READ]) > GREATEST:
        raise usage("error.too_large", name=option, number=typed, greatest=GREATEST)
    return typed


def codes(option: str, texts: Iterable[str], names: Mapping[str, str]) -> tuple[str, ...]:
    """The codes of words of a closed list, given one by one or with commas between them, each once.

    ``names`` gives a code by its folded name.
    """
    typed = (word for text in texts for word in ([text] if fold(text) in names else text.split(",")) if word.strip())
    return tuple(dict.fromkeys(_code(option, word, names) for word in typed))


def _code(option: str, text: str, names: Mapping[str, str]) -> str:
    code = names.get(fold(text))
    if code is None:
        close = [names[name] for name in get_close_matches(fold(text), names)]
        key = "error.choice_like" if close else "error.choice"
        known = dict.fromkeys(close or names.values())
        raise usage(key, option=option, text=text.strip(), suggestions=", ".join(known))
    return code
