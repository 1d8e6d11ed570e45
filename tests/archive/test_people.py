"""Lists of people and countries: what is counted of them, and from when to when."""

from __future__ import annotations

import sqlite3

import pytest

from dipcli.lexicon.countries import spoken_names
from tests.archive.made import DESOMBRE, KNAPPER, LAM, QUANG, SISOULITH, archive_of, report

SPAN, FIRST, LAST = "2026-02-03/2026-02-05", "2026-02-03", "2026-02-05"


@pytest.mark.parametrize("limit", range(1, 6))
def test_a_limited_list_is_the_beginning_of_the_whole_one(tmp_path, limit):
    made = [
        report("a", (QUANG, SISOULITH), "2026-01-05"),
        report("b", (LAM, KNAPPER), "2026-01-06"),
        report("c", (LAM, DESOMBRE), None, status="planned"),
    ]
    with archive_of(tmp_path / "a.db", *made) as archive:
        assert archive.people(limit=limit) == archive.people()[:limit]
        assert [p.meetings for p in archive.people()] == [1, 1, 1, 1, 0]


def test_countries_count_those_who_took_part_in_held_meetings(tmp_path):
    made = [
        report("a", (LAM, KNAPPER), "2026-01-05"),
        report("b", (QUANG, DESOMBRE), "2026-01-06"),
        report("c", (LAM, ("John Sample", "Tổng thống", "US", "guest")), "2026-01-07", status="planned"),
        report("d", (LAM, SISOULITH), None, status="planned"),
    ]
    with archive_of(tmp_path / "a.db", *made) as archive:
        assert {c.code: (c.meetings, c.people) for c in archive.countries()} == {"US": (2, 2), "VN": (2, 2)}
        archive.reject(2, by="An")
        assert {c.code: (c.meetings, c.people) for c in archive.countries()} == {"US": (1, 1), "VN": (1, 1)}


LISTS = {
    "people": lambda a: a.people(),
    "one person": lambda a: [a.person(1).person],
    "offices": lambda a: a.person(1).offices,
    "countries": lambda a: a.countries(),
    "organizations": lambda a: a.organizations(spoken_names),
}


@pytest.fixture
def archive(tmp_path):
    """One meeting of three days."""
    with archive_of(tmp_path / "a.db", report("a", (LAM, KNAPPER), SPAN)) as opened:
        for n in (1, 2):
            opened.correct(1, f"participant:{n}.organization", f"Cơ quan {n}", by="An")
        yield opened


@pytest.mark.parametrize("name", LISTS)
def test_a_span_counts_from_its_first_day_to_its_last(archive, name):
    assert {(row.first, row.last) for row in LISTS[name](archive)} == {(FIRST, LAST)}


def test_a_counterpart_was_last_met_on_the_last_day_of_a_span(archive):
    assert [other.last for other in archive.person(1).counterparts] == [LAST]


@pytest.mark.parametrize("view", ["offices", "organizations", "countries"])
def test_views_count_a_span_as_the_lists_do(archive, view):
    with sqlite3.connect(archive.path) as db:
        assert set(db.execute(f"SELECT first, last FROM {view}")) == {(FIRST, LAST)}
    db.close()
