"""Visits: which meetings belong to one."""

from __future__ import annotations

import datetime as dt

from dipcli.archive import Query
from tests.archive.made import DESOMBRE, KNAPPER, LAM, QUANG, SISOULITH, Who, archive_of, report

MINISTER: Who = ("Saleumxay Kommasith", "Bộ trưởng Ngoại giao", "LA", "guest")
HERE = {"country": "VN", "visit_type": "state", "visit_as_printed": "thăm cấp Nhà nước"}


def test_meetings_of_one_guest_within_days_are_a_visit(tmp_path):
    made = [
        report("a", (LAM, SISOULITH), "2026-01-05", **HERE),
        report("b", (QUANG, SISOULITH), "2026-01-06", country="VN"),
        report("c", (LAM, SISOULITH), "2026-01-07", **HERE),
        report("d", (LAM, KNAPPER), "2026-01-06", country="VN"),
    ]
    with archive_of(tmp_path / "a.db", *made) as archive:
        (visit,) = archive.visits()
        assert (visit.id, visit.guest, visit.host, visit.head.name) == (1, "LA", "VN", "Thongloun Sisoulith")
        assert (visit.first, visit.last, visit.type, visit.meetings) == ("2026-01-05", "2026-01-07", "state", (1, 2, 3))
        assert [visit and visit.id for visit in (archive.meeting(i).visit for i in (1, 2, 3, 4))] == [1, 1, 1, None]


def test_a_second_stay_is_a_second_visit(tmp_path):
    made = [report(str(n), (LAM, SISOULITH), f"2026-0{n}-05", **HERE) for n in (1, 2)]
    with archive_of(tmp_path / "a.db", *made) as archive:
        assert [(v.id, v.first) for v in archive.visits()] == [(2, "2026-02-05"), (1, "2026-01-05")]
        assert [v.id for v in archive.visits(Query(until=dt.date(2026, 1, 31)))] == [1]


def test_two_guests_at_once_are_two_visits_unless_they_come_together(tmp_path):
    apart = [report("a", (LAM, SISOULITH), "2026-01-05", **HERE), report("b", (QUANG, MINISTER), "2026-01-06", **HERE)]
    with archive_of(tmp_path / "a.db", *apart) as archive:
        assert len(archive.visits()) == 2
        archive.store(*report("c", (LAM, SISOULITH, MINISTER), "2026-01-06", **HERE))
        (visit,) = archive.visits()
        assert visit.meetings == (1, 2, 3)


def test_one_who_lives_there_does_not_visit(tmp_path):
    with archive_of(tmp_path / "a.db", report("a", (LAM, KNAPPER), "2026-01-05", country="VN")) as archive:
        assert archive.visits() == []


def test_the_host_country_is_that_of_the_host_when_none_is_told(tmp_path):
    told = report("a", (LAM, DESOMBRE), "2026-02-13", visit_as_printed="chuyến thăm Việt Nam")
    with archive_of(tmp_path / "a.db", told) as archive:
        assert [(v.host, v.guest) for v in archive.visits()] == [("VN", "US")]
