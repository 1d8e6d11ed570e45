"""Typical questions to an archive of invented meetings, against one look-up by key in the same file.

``python -m benchmarks.queries [MEETINGS [ARCHIVE]]``: a million meetings unless told otherwise; an archive that is
there already is asked as it is.
"""

from __future__ import annotations

import datetime as dt
import sqlite3
import sys
import tempfile
from collections.abc import Callable
from contextlib import closing
from functools import partial
from pathlib import Path

from benchmarks.invented import articles
from benchmarks.timing import medians, report, seconds_of
from dipcli.archive import Archive, Query
from dipcli.model import EDTF

ROUNDS = 7
PAGE = 50
BASE = "one row by its key"
QUESTIONS = {
    "newest": Query(limit=PAGE),
    "a person": Query(people=("Nguyễn Văn An",), limit=PAGE),
    "a person, typed without diacritics": Query(people=("nguyen van an",), limit=PAGE),
    "a country": Query(countries=("US",), limit=PAGE),
    "two countries": Query(countries=("VN", "JP"), limit=PAGE),
    "a month": Query(since=dt.date(2015, 3, 1), until=dt.date(2015, 3, 31), limit=PAGE),
    "a day": Query(date=EDTF("2015-03-03"), limit=PAGE),
    "a country in a year, in one form": Query(
        countries=("FR",), since=dt.date(2020, 1, 1), until=dt.date(2020, 12, 31), forms=("talks",), limit=PAGE
    ),
    "a place": Query(place="phu chu tich", limit=PAGE),
    "frequent words": Query(words="Biển Đông", limit=PAGE),
    "frequent words, typed without diacritics": Query(words="bien dong", limit=PAGE),
    "a rare word": Query(words="4711", limit=PAGE),
}


def build(path: Path, meetings: int) -> None:
    """Fill a new archive and say what it cost."""
    with Archive.open(path, create=True) as archive:
        seconds = seconds_of(lambda: archive.load(articles(meetings)))
    print(f"{meetings:,} meetings loaded in {seconds:,.0f} s, {path.stat().st_size / 1e6:,.0f} MB")


def ask(path: Path) -> None:
    """Print the figures of every question."""
    with Archive.open(path) as archive, closing(sqlite3.connect(path)) as bare:
        tasks: dict[str, Callable[[], object]] = {
            BASE: lambda: bare.execute("select * from meetings where id = 1000").fetchall(),
            **{name: partial(archive.search, query) for name, query in QUESTIONS.items()},
            "one meeting with all its evidence": partial(archive.meeting, 1000),
            "people by name": partial(archive.people, "nguyen van", limit=PAGE),
            "how many with a country": partial(archive.count, Query(countries=("US",))),
        }
        report(medians({name: partial(seconds_of, task) for name, task in tasks.items()}, ROUNDS), BASE)


def main(meetings: int, archive: str | None) -> None:
    """Build the archive if it is not there yet, and ask it."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(archive or f"{folder}/invented.db")
        if not path.exists():
            build(path, meetings)
        ask(path)


if __name__ == "__main__":
    main(int(sys.argv[1]) if sys.argv[1:] else 1_000_000, sys.argv[2] if sys.argv[2:] else None)
