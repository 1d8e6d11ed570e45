"""What a query finds: one small archive, many questions."""

from __future__ import annotations

import datetime as dt
from typing import Any

import pytest

from dipcli.archive import Query
from dipcli.model import EDTF
from tests.archive.made import DESOMBRE, KNAPPER, LAM, QUANG, SISOULITH, archive_of, report

TEXTS = {
    "farewell": "Tô Lâm tiếp Marc Knapper. Hai bên nói về Biển Đông và hoà bình.",
    "reception": "Tô Lâm tiếp Michael DeSombre. Câu chuyện xoay quanh biến động giá dầu.",
    "police": "Lương Tam Quang tiếp Michael DeSombre. Hai bên bàn việc chống tội phạm trên biển; miền đông yên ổn.",
    "plan": "Tô Lâm sẽ hội đàm với Thongloun Sisoulith. Đặng Văn An dự.",
    "undated": "Lương Tam Quang gặp Thongloun Sisoulith. Không rõ ngày.",
}


@pytest.fixture
def archive(tmp_path):
    made = [
        report("farewell", (LAM, KNAPPER), "XXXX-01-09", text=TEXTS["farewell"], place="trụ sở Trung ương Đảng"),
        report(
            "reception",
            (LAM, DESOMBRE),
            "2026-02-13",
            text=TEXTS["reception"],
            place="Phủ Chủ tịch",
            country="VN",
            topics=("energy", "trade"),
        ),
        report("police", (QUANG, DESOMBRE), "2026-02-13", text=TEXTS["police"], form="working", topics=("security",)),
        report("plan", (LAM, SISOULITH), "2026-03", text=TEXTS["plan"], status="planned", form="talks"),
        report("undated", (QUANG, SISOULITH), None, text=TEXTS["undated"], form="meeting"),
    ]
    with archive_of(tmp_path / "a.db", *made) as opened:
        yield opened


def found(archive, **conditions):
    return [archive.meeting(row.id).lead.article for row in archive.search(Query(**conditions))]


CASES: list[tuple[str, dict[str, Any], str]] = [
    ("nothing asked", {}, "plan police reception undated farewell"),
    ("oldest first", {"order": "oldest"}, "reception police plan farewell undated"),
    ("a name as spelled", {"people": ("Tô Lâm",)}, "plan reception farewell"),
    ("a name without diacritics", {"people": ("to lam",)}, "plan reception farewell"),
    ("a name with other diacritics", {"people": ("Tố Lam",)}, ""),
    ("part of a name", {"people": ("desombre",)}, "police reception"),
    ("two people", {"people": ("to lam", "DeSombre")}, "reception"),
    ("somebody unknown", {"people": ("Trump",)}, ""),
    ("one country", {"countries": ("US",)}, "police reception farewell"),
    ("two countries", {"countries": ("VN", "LA")}, "plan undated"),
    ("two that never met", {"countries": ("US", "LA")}, ""),
    ("since a day", {"since": dt.date(2026, 2, 14)}, "plan"),
    ("since a month", {"since": dt.date(2026, 2, 1)}, "plan police reception"),
    ("until a day", {"until": dt.date(2026, 2, 28)}, "police reception"),
    ("within a month told only as such", {"since": dt.date(2026, 3, 10), "until": dt.date(2026, 3, 11)}, "plan"),
    ("on a day", {"date": EDTF("2026-02-13")}, "police reception"),
    ("on a day, perhaps", {"date": EDTF("2026-01-09")}, "farewell"),
    ("on a day of any year", {"date": EDTF("XXXX-01-09")}, "farewell"),
    ("on a day of any year, dated", {"date": EDTF("XXXX-02-13")}, "police reception"),
    ("in a month of any year", {"date": EDTF("XXXX-02")}, "police reception"),
    ("in a month", {"date": EDTF("2026-02")}, "police reception"),
    ("in a year", {"date": EDTF("2026")}, "plan police reception"),
    ("in another year", {"date": EDTF("2025")}, ""),
    ("one form", {"forms": ("working",)}, "police"),
    ("two forms", {"forms": ("working", "talks")}, "plan police"),
    ("one status", {"statuses": ("planned",)}, "plan"),
    ("a place", {"place": "phu chu tich"}, "reception"),
    ("part of a place", {"place": "Trung ương"}, "farewell"),
    ("half a word of a place", {"place": "tru so trung uo"}, ""),
    ("a country as a place", {"place": "vn"}, "reception"),
    ("a topic", {"topics": ("trade",)}, "reception"),
    ("any of two topics", {"topics": ("trade", "security")}, "police reception"),
    ("words as spelled", {"words": "Biển Đông"}, "farewell"),
    ("words in capitals", {"words": "BIỂN ĐÔNG"}, "farewell"),
    ("words without diacritics", {"words": "bien dong"}, "reception farewell"),
    ("words that stand apart", {"words": "biển bàn"}, "police"),
    ("tone marks placed the new way", {"words": "hòa bình"}, "farewell"),
    ("dang finds Đặng", {"words": "dang van an"}, "plan"),
    ("đang does not", {"words": "đang"}, ""),
    ("signs that mean something to the index", {"words": 'biển" OR (NEAR* -đông'}, ""),
    ("signs alone", {"words": "?!"}, ""),
    ("a limit", {"limit": 2}, "plan police"),
    ("a page", {"limit": 2, "offset": 1}, "police reception"),
    ("a page across the undated", {"limit": 3, "offset": 2}, "reception undated farewell"),
    (
        "much at once",
        {"people": ("to lam",), "countries": ("US",), "since": dt.date(2026, 1, 1), "words": "dau"},
        "reception",
    ),
]


@pytest.mark.parametrize("what conditions keys".split(), CASES, ids=[c[0] for c in CASES])
def test_search(archive, what, conditions, keys):
    assert found(archive, **conditions) == keys.split()


@pytest.mark.parametrize("what conditions keys".split(), [c for c in CASES if "limit" not in c[1]])
def test_count(archive, what, conditions, keys):
    assert archive.count(Query(**conditions)) == len(keys.split())


@pytest.mark.parametrize("few", [0, 3000])
def test_both_ways_of_asking_agree(archive, monkeypatch, few):
    monkeypatch.setattr("dipcli.archive.search.FEW", few)
    for _, conditions, keys in CASES:
        assert found(archive, **conditions) == keys.split()


def test_people_by_name(archive):
    assert [(p.name, p.affiliation, p.title, p.meetings, p.last) for p in archive.people("lam")] == [
        ("Tô Lâm", "VN", "Tổng Bí thư", 2, "2026-02-13")
    ]
    assert [p.name for p in archive.people(limit=1)] == ["Lương Tam Quang"]
    assert archive.people("nobody") == []


def test_all_about_a_person(archive):
    detail = archive.person(archive.people("lam")[0].id)
    assert detail.names == ("Tô Lâm",)
    assert [(o.title, o.first, o.last) for o in detail.offices] == [("Tổng Bí thư", "2026-02-13", "2026-02-13")]
    assert {c.name for c in detail.counterparts} == {"Marc Knapper", "Michael DeSombre"}
    assert [m.date for m in detail.meetings] == ["2026-03", "2026-02-13", "XXXX-01-09"]
    assert archive.person(999) is None


def test_countries(archive):
    rows = [(c.code, c.meetings, c.people) for c in archive.countries()]
    assert rows == [("VN", 4, 2), ("US", 3, 2), ("LA", 1, 1)]


def test_somebody_only_announced_has_met_nobody(tmp_path):
    made = [report(status, (LAM, KNAPPER), "2026-03", status=status) for status in ("planned", "background", "denied")]
    with archive_of(tmp_path / "b.db", *made) as archive:
        [lam] = archive.people("lam")
        assert (lam.title, lam.meetings, lam.first, lam.last) == ("Tổng Bí thư", 0, None, None)
        detail = archive.person(lam.id)
        assert (detail.counterparts, detail.offices, archive.countries()) == ((), (), [])
        assert {m.status for m in detail.meetings} == {"planned", "background", "denied"}


def test_what_is_rejected_is_counted_nowhere(archive):
    before = archive.stats()
    archive.reject(archive.search(Query(people=("sisoulith",), statuses=("held",)))[0].id, by="An")
    archive.reject(archive.search(Query(people=("sisoulith",), statuses=("planned",)))[0].id, by="An")
    assert {name: before[name] - count for name, count in archive.stats().items()} == {
        "articles": 0,
        "meetings": 2,
        "held": 1,
        "people": 1,
        "countries": 1,
        "decisions": -2,
    }


def test_hosts_come_first(tmp_path):
    with archive_of(tmp_path / "b.db", report("a", (KNAPPER, LAM), "2026-01-09")) as archive:
        assert [p.side for p in archive.search(Query())[0].participants] == ["host", "guest"]


def test_evidence_leads_to_the_words(archive):
    detail = archive.meeting(1)
    article = archive.article(detail.lead.article)
    assert article.text[detail.lead.evidence_start : detail.lead.evidence_end] == detail.lead.evidence
    for person in detail.meeting.participants:
        for row in person.evidence:
            assert article.text[row.start : row.end] == row.text == person.name


def test_nobody_and_nothing(archive):
    assert archive.meeting(999) is None
    assert archive.article("nothing") is None
