"""Dates of metadata, in whatever form they come, to ISO days."""

from __future__ import annotations

import datetime as dt
import re

# Vietnam has kept UTC+7 the year round since 1975 (IANA: Asia/Ho_Chi_Minh).
_VIETNAM = dt.timezone(dt.timedelta(hours=7))
_FIRST_YEAR = 1900  # programs write 0001-01-01 or 1601-01-01 for "no date"
_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_ENGLISH = rf"(?P<name>{'|'.join(_MONTHS)})[a-z]*\.?"
_PATTERNS = tuple(
    re.compile(rf"(?<!\d){pattern}(?!\d)", re.IGNORECASE)
    for pattern in (
        r"(?P<y>\d{4})(?P<m>\d{2})(?P<d>\d{2})",
        r"(?P<y>\d{4})[-/.](?P<m>\d{1,2})[-/.](?P<d>\d{1,2})",
        r"(?P<d>\d{1,2})\s?[-/.]\s?(?P<m>\d{1,2})\s?[-/.]\s?(?P<y>\d{4})",
        r"(?P<d>\d{1,2})\s+tháng\s+(?P<m>\d{1,2})(?:\s*,|\s+năm)?\s+(?P<y>\d{4})",
        rf"(?P<d>\d{{1,2}})(?:st|nd|rd|th)?[\s-]+{_ENGLISH},?[\s-]+(?P<y>\d{{4}})",
        rf"{_ENGLISH}\s+(?P<d>\d{{1,2}})(?:st|nd|rd|th)?,?\s+(?P<y>\d{{4}})",
    )
)
_TIMESTAMP = re.compile(r"(?P<seconds>\d{9,10})(?P<thousandths>\d{3})?(?:\.\d+)?\Z")


def iso_date(value: object) -> str | None:
    """The day as ``2026-02-13``, or None when ``value`` names none.

    Understood: ISO 8601, day before month before year (13/02/2026, 13-2-2026, 13 tháng 2 năm 2026), RFC 2822 and
    English month names, with any words or times around them; Unix timestamps in seconds or milliseconds; date objects.
    The day is the one printed, whatever time zone is printed with it; only a timestamp, which prints none, is read in
    Vietnamese time. Month before day in figures, two-figure years and dates without a day are not guessed at.
    """
    if isinstance(value, dt.date):
        return value.strftime("%Y-%m-%d") if value.year >= _FIRST_YEAR else None
    if not isinstance(value, str | int | float):
        return None
    text = str(value).strip()
    return _from_timestamp(text) or _from_words(text)


def _from_timestamp(text: str) -> str | None:
    found = _TIMESTAMP.match(text)
    return dt.datetime.fromtimestamp(int(found["seconds"]), _VIETNAM).date().isoformat() if found else None


def _from_words(text: str) -> str | None:
    days = (_day(found) for pattern in _PATTERNS for found in pattern.finditer(text))
    return next((day.isoformat() for day in days if day), None)


def _day(found: re.Match[str]) -> dt.date | None:
    parts = found.groupdict()
    month = int(parts["m"]) if parts.get("m") else _MONTHS.index(parts["name"].lower()) + 1
    try:
        day = dt.date(int(parts["y"]), month, int(parts["d"]))
    except ValueError:
        return None
    return day if day.year >= _FIRST_YEAR else None
