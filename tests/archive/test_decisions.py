"""Decisions: what each does, what it cannot do, and that it lasts."""

from __future__ import annotations

from dataclasses import replace

import pytest

from dipcli.archive import DecisionError, Query
from dipcli.model import Extraction
from tests.archive.made import (
    DESOMBRE,
    KNAPPER,
    LAM,
    NEWS,
    OTHER_NEWS,
    QUANG,
    Who,
    archive_of,
    exported,
    groups,
    report,
    told,
)

DAY = "2026-01-09"


@pytest.fixture
def archive(tmp_path):
    """Meeting 1 with the reports 1 and 2, meeting 3 with the report 3."""
    made = [
        report("a", (LAM, KNAPPER), DAY, published="2026-01-09"),
        report("b", (LAM, KNAPPER), DAY, published="2026-01-10"),
        report("c", (QUANG, DESOMBRE), "2026-02-13"),
    ]
    with archive_of(tmp_path / "a.db", *made) as opened:
        yield opened


def test_merged_meetings_are_one_and_the_old_id_forwards(archive):
    archive.merge((1, 3), by="An", reason="cùng một cuộc")
    assert groups(archive) == {frozenset("abc")}
    assert archive.meeting(3).meeting.id == 1
    assert {p.name for p in archive.meeting(1).meeting.participants} == {w[0] for w in (LAM, KNAPPER, QUANG, DESOMBRE)}


def test_split_reports_are_a_meeting_of_their_own(archive):
    archive.split(1, (2,), by="An")
    assert groups(archive) == {frozenset("a"), frozenset("b"), frozenset("c")}
    assert archive.meeting(2).meeting.id == 2


def test_splitting_the_first_report_off_leaves_the_id_with_it(archive):
    archive.split(1, (1,), by="An")
    assert archive.meeting(1).lead.article == "a"
    assert archive.meeting(2).lead.article == "b"


def test_the_later_of_two_contrary_decisions_stands(archive):
    archive.split(1, (2,), by="An")
    archive.merge((1, 2), by="Bình")
    assert groups(archive) == {frozenset("ab"), frozenset("c")}
    archive.split(1, (2,), by="An")
    assert groups(archive) == {frozenset("a"), frozenset("b"), frozenset("c")}


CORRECTIONS = [
    ("date", "2026-01-08", lambda d: d.meeting.date, "2026-01-08"),
    ("date", "XXXX-01-08", lambda d: d.meeting.date, "XXXX-01-08"),
    ("date", None, lambda d: d.meeting.date, None),
    ("form", "talks", lambda d: d.meeting.form, "talks"),
    ("status", "cancelled", lambda d: d.meeting.status, "cancelled"),
    ("place", "Hà Nội", lambda d: d.meeting.place, "Hà Nội"),
    ("country", "VN", lambda d: d.meeting.country, "VN"),
    ("part_of_day", "morning", lambda d: d.meeting.part_of_day, "morning"),
    ("visit_type", "state", lambda d: d.visit_type, "state"),
    ("participant:2.title", "Đại sứ", lambda d: d.meeting.participants[1].title, "Đại sứ"),
    ("participant:2.name", "Marc E. Knapper", lambda d: d.meeting.participants[1].name, "Marc E. Knapper"),
    ("participant:2.affiliation", "CA", lambda d: d.meeting.countries, ("CA", "VN")),
    ("participant:2.side", None, lambda d: d.meeting.participants[1].side, None),
    ("participant:2.principal", "false", lambda d: d.meeting.participants[1].principal, False),
]


@pytest.mark.parametrize("field value shown wanted".split(), CORRECTIONS)
def test_a_correction_is_shown_and_undone(archive, field, value, shown, wanted):
    before = exported(archive)
    decision = archive.correct(1, field, value, by="An", reason="theo ảnh")
    assert shown(archive.meeting(1)) == wanted
    assert (decision.action, decision.target) == ("correct", f"1 {field}={value or ''}")
    assert archive.check() == []
    archive.undo(by="An")
    assert exported(archive) == before


def test_the_last_of_two_corrections_is_shown(archive):
    archive.correct(1, "date", "2026-01-07", by="An")
    archive.correct(1, "date", "2026-01-08", by="Bình")
    assert archive.meeting(1).meeting.date == "2026-01-08"
    archive.undo(1, by="An")
    assert archive.meeting(1).meeting.date == "2026-01-08"


def test_a_corrected_date_is_what_queries_ask(archive):
    archive.correct(1, "date", "2025-05-05", by="An")
    assert [m.id for m in archive.search(Query(order="oldest"))] == [1, 3]
    assert archive.people("knapper")[0].first == "2025-05-05"


def test_a_rejected_meeting_is_shown_no_more_but_can_be_looked_at(archive):
    archive.reject(1, by="An")
    assert [m.id for m in archive.search(Query())] == [3]
    assert groups(archive) == {frozenset("c")}
    assert archive.meeting(1).rejected
    assert {c.code: c.meetings for c in archive.countries()} == {"US": 1, "VN": 1}
    assert [p.name for p in archive.people("lam")] == []


def test_people_of_rejected_meetings_take_no_place_in_a_limited_list(archive):
    archive.reject(1, by="An")
    whole = archive.people()
    assert [archive.people(limit=n) for n in (1, 2, 3)] == [whole[:1], whole, whole]


def test_of_rejecting_and_confirming_the_later_one_stands(archive):
    archive.reject(1, by="An")
    archive.confirm(1, by="Bình")
    assert (archive.meeting(1).rejected, archive.meeting(1).confirmed) == (False, True)
    archive.reject(1, by="An")
    assert (archive.meeting(1).rejected, archive.meeting(1).confirmed) == (True, False)
    archive.undo(2, by="An")
    archive.undo(3, by="An")
    assert (archive.meeting(1).rejected, archive.meeting(1).confirmed) == (True, False)


@pytest.mark.parametrize("action", ["reject", "confirm"])
def test_a_judgement_in_force_is_not_taken_twice(archive, action):
    judge = getattr(archive, action)
    made = judge(1, by="An")
    assert judge(2, by="Bình") == made
    assert judge(3, by="An").id == 2
    archive.undo(1, by="An")
    assert judge(1, by="Bình").made_by == "Bình"


def test_decisions_taken_together_are_all_or_none(archive):
    before = exported(archive)
    with pytest.raises(DecisionError, match="no meeting 9"), archive.together():
        [archive.reject(number, by="An") for number in (1, 3, 9)]
    assert (exported(archive), archive.history()) == (before, [])
    with archive.together():
        archive.merge((1, 3), by="An")
        archive.reject(1, by="An")
    assert groups(archive) == set()
    assert archive.check() == []


def test_a_confirmed_meeting_is_reviewed_no_more(tmp_path):
    low = report("a", (LAM, KNAPPER), DAY, confidence=0.4)
    with archive_of(tmp_path / "b.db", low) as archive:
        assert [d.kind for d in archive.doubts()] == ["confidence"]
        archive.confirm(1, by="An")
        assert list(archive.doubts()) == []
        assert archive.meeting(1).confirmed


def test_people_merged_and_parted(archive):
    lam, quang = archive.people("lam")[0].id, archive.people("quang")[0].id
    archive.merge_people((lam, quang), by="An")
    assert archive.person(quang).person.id == lam
    assert set(archive.person(lam).names) == {"Tô Lâm", "Lương Tam Quang"}
    archive.split_people(lam, "Lương Tam Quang", by="An")
    assert archive.person(quang).names == ("Lương Tam Quang",)
    assert archive.check() == []


def test_merging_people_merges_their_meetings(tmp_path):
    nickname: Who = ("Anh Sáu", "Tổng Bí thư", "VN", "host")
    with archive_of(
        tmp_path / "b.db", report("a", (LAM, KNAPPER), DAY), report("b", (nickname, KNAPPER), DAY)
    ) as archive:
        assert len(groups(archive)) == 2
        archive.merge_people((archive.people("lam")[0].id, archive.people("sau")[0].id), by="An")
        assert groups(archive) == {frozenset("ab")}


def test_a_name_parted_from_its_person(tmp_path):
    short: Who = ("Knapper", "Đại sứ", "US", "guest")
    with archive_of(tmp_path / "b.db", report("a", (LAM, KNAPPER), DAY), report("b", (LAM, short), DAY)) as archive:
        assert groups(archive) == {frozenset("ab")}
        archive.split_people(archive.people("marc")[0].id, "Knapper", by="An")
        assert groups(archive) == {frozenset("a"), frozenset("b")}


def test_a_correction_survives_another_extractor_and_a_rebuild(archive):
    archive.correct(1, "participant:1.title", "Chủ tịch nước", by="An", reason="sai chức danh")
    archive.correct(1, "place", "Phủ Chủ tịch", by="An")
    for key in "ab":
        article, found = report(key, (LAM, KNAPPER), DAY, published="2026-01-09", version="2", place="Hà Nội")
        assert archive.store(replace(article, published=archive.article(key).published), found) == "reextracted"
    archive.rebuild()
    detail = archive.meeting(1)
    assert (detail.meeting.participants[0].title, detail.meeting.place) == ("Chủ tịch nước", "Phủ Chủ tịch")
    assert [d.target for d in archive.history(1)] == ["1 participant:1.title=Chủ tịch nước", "1 place=Phủ Chủ tịch"]


def test_a_meeting_that_is_found_no_more_and_then_again_keeps_its_id(archive):
    article = archive.article("a")
    archive.store(article, Extraction("a", article.sha256, "2", ()))
    assert archive.meeting(1).meeting.id == 1
    assert archive.meeting(1).lead.article == "b"
    archive.store(*report("a", (LAM, KNAPPER), DAY, published="2026-01-09", version="3"))
    assert [r.id for r in archive.meeting(1).reports] == [1, 2]


MISSPELLED: Who = ("M. Kxvqz", "Đại sứ", "US", "guest")
CANADIAN: Who = ("Marc Knapper", "Đại sứ", "CA", "guest")


def test_a_correction_whose_participant_is_spelled_beyond_recognition_waits_for_review(tmp_path):
    text = "Lương Tam Quang tiếp Marc Knapper, hay M. Kxvqz, gặp nhau."
    made = [
        report("c", (QUANG, who), "2026-02-13", text=text, version=v) for v, who in (("1", KNAPPER), ("2", MISSPELLED))
    ]
    with archive_of(tmp_path / "b.db", made[0]) as archive:
        archive.correct(1, "participant:2.title", "Cựu Đại sứ", by="An")
        assert list(archive.doubts()) == []
        archive.store(*made[1])
        assert [p.title for p in archive.meeting(1).meeting.participants] == ["Bộ trưởng Công an", "Đại sứ"]
        [doubt] = archive.doubts()
        assert (doubt.kind, doubt.ids, doubt.decision) == ("waiting", (1,), 1)
        assert doubt.why == "1 participant:2.title=Cựu Đại sứ"
        assert [(c.field, c.waits) for c in archive.meeting(1).corrections] == [("participant.title", True)]
        assert [d.target for d in archive.history(1)] == [doubt.why]
        archive.rebuild()
        assert [d.kind for d in archive.doubts()] == ["waiting"]
        knapper, other = (
            archive._db.execute("SELECT id FROM person_names WHERE name = ?", (n,)).fetchone()[0]
            for n in ("Marc Knapper", "M. Kxvqz")
        )
        archive.merge_people((knapper, other), by="An")
        assert archive.meeting(1).meeting.participants[1].title == "Cựu Đại sứ"
        assert list(archive.doubts()) == []
        archive.undo(by="An")
        assert [d.kind for d in archive.doubts()] == ["waiting"]
        archive.store(*report("c", (QUANG, KNAPPER), "2026-02-13", text=text, version="3"))
        assert archive.meeting(1).meeting.participants[1].title == "Cựu Đại sứ"


def test_a_correction_follows_the_person_to_another_affiliation(tmp_path):
    text = told((QUANG, KNAPPER))
    with archive_of(tmp_path / "b.db", report("c", (QUANG, KNAPPER), DAY, text=text)) as archive:
        archive.correct(1, "participant:2.title", "Cựu Đại sứ", by="An")
        archive.store(*report("c", (QUANG, CANADIAN), DAY, text=text, version="2"))
        assert [(p.title, p.affiliation) for p in archive.meeting(1).meeting.participants][1] == ("Cựu Đại sứ", "CA")
        assert list(archive.doubts()) == []


def test_a_correction_whose_meeting_is_found_no_more_waits_too(archive):
    archive.correct(3, "date", "2026-02-12", by="An")
    article = archive.article("c")
    archive.store(article, Extraction("c", article.sha256, "2", ()))
    assert [(d.kind, d.ids, d.decision) for d in archive.doubts()] == [("waiting", (), 1)]
    archive.undo(1, by="An")
    assert list(archive.doubts()) == []


GOVERNOR: Who = ("Lương Tam Quang", "Thống đốc", "VN", "host")


def test_one_name_with_offices_that_hardly_go_together_is_doubtful(tmp_path):
    made = [
        report("a", (QUANG, KNAPPER), "2026-01-09"),
        report("b", (GOVERNOR, DESOMBRE), "2026-01-12"),
        report("c", (LAM, KNAPPER), "2026-02-01"),
    ]
    with archive_of(tmp_path / "b.db", *made) as archive:
        quang = archive.people("quang")[0].id
        [doubt] = archive.doubts()
        assert (doubt.kind, doubt.ids, doubt.why) == ("offices", (quang,), "Bộ trưởng Công an / Thống đốc")
        archive.confirm_people((quang,), by="An")
        assert list(archive.doubts()) == []
        archive.undo(by="An")
        assert list(archive.doubts()) == [doubt]


def test_homonyms_of_one_country_are_parted_by_office(tmp_path):
    made = [
        report("a", (QUANG, KNAPPER), "2026-01-09"),
        report("b", (GOVERNOR, DESOMBRE), "2026-01-12"),
        report("c", (("Lương Tam Quang", "Thống đốc Ngân hàng", "VN", "host"), DESOMBRE), "2026-02-12"),
        report("d", (LAM, KNAPPER), "2026-02-01"),
    ]
    later = report("e", (GOVERNOR, KNAPPER), "2026-03-12")
    with archive_of(tmp_path / "b.db", *made) as archive:
        before = exported(archive)
        quang = archive.people("quang")[0].id
        archive.split_office(quang, "Thống đốc", by="An")
        archive.store(*later)
        minister, governor = sorted(archive.people("quang"), key=lambda p: p.meetings)
        assert (minister.id, minister.title, minister.meetings) == (quang, "Bộ trưởng Công an", 1)
        assert (governor.title, governor.meetings, governor.last) == ("Thống đốc", 3, "2026-03-12")
        assert [d.kind for d in archive.doubts()] == []
        state = exported(archive)
        archive.rebuild()
        assert exported(archive) == state
        assert archive.check() == []
        with archive_of(tmp_path / "c.db", *made) as other:
            assert other.import_decisions(archive.export_decisions()) == {"taken": 1}
            assert sorted(p.meetings for p in other.people("quang")) == [1, 2]
        archive.undo(by="An")
        assert [p.meetings for p in archive.people("quang")] == [4]
        archive.store(later[0], Extraction("e", later[0].sha256, "2", ()))
        assert exported(archive) == before
        assert archive.check() == []


def test_decisions_are_written_through_to_the_disk(archive):
    normal, full = (1,), (2,)
    assert archive._db.execute("PRAGMA synchronous").fetchone() == normal
    archive.reject(1, by="An")
    assert archive._db.execute("PRAGMA synchronous").fetchone() == full


REFUSED = [
    (lambda a: a.merge((1, 99), by="An"), "no meeting 99"),
    (lambda a: a.merge((1, 1), by="An"), "two different"),
    (lambda a: a.merge((1, 2), by="An"), "two different"),
    (lambda a: a.split(1, (3,), by="An"), "has the reports 1 2"),
    (lambda a: a.split(1, (), by="An"), "has the reports 1 2"),
    (lambda a: a.split(1, (1, 2), by="An"), "nothing would be left"),
    (lambda a: a.correct(1, "date", "9/1", by="An"), "date=9/1"),
    (lambda a: a.correct(1, "form", "chat", by="An"), "use one of talks"),
    (lambda a: a.correct(1, "form", None, by="An"), "cannot be empty"),
    (lambda a: a.correct(1, "weather", "fine", by="An"), "no such field"),
    (lambda a: a.correct(1, "participant:9.title", "Đại sứ", by="An"), "no participant 9"),
    (lambda a: a.correct(1, "participant:1.age", "70", by="An"), "no such field"),
    (lambda a: a.correct(1, "participant.title", "Đại sứ", by="An"), "say whose"),
    (lambda a: a.correct(1, "participant:1.principal", "maybe", by="An"), "use one of true"),
    (lambda a: a.correct(9, "date", "2026", by="An"), "no meeting 9"),
    (lambda a: a.reject(9, by="An"), "no meeting 9"),
    (lambda a: a.merge_people((1, 99), by="An"), "no person 99"),
    (lambda a: a.confirm_people((99,), by="An"), "no person 99"),
    (lambda a: a.split_people(1, "Ai đó", by="An"), "goes by: Tô Lâm"),
    (lambda a: a.split_office(1, "Thống đốc", by="An"), "held: Tổng Bí thư"),
    (lambda a: a.split_office(1, "Tổng Bí thư", by="An"), "held: Tổng Bí thư"),
    (lambda a: a.undo(by="An"), "no decision to undo"),
    (lambda a: a.undo(7, by="An"), "no decision 7"),
]


@pytest.mark.parametrize("decide words".split(), REFUSED, ids=[words for _, words in REFUSED])
def test_what_cannot_be_decided_changes_nothing(archive, decide, words):
    before = exported(archive)
    with pytest.raises(DecisionError, match=words):
        decide(archive)
    assert exported(archive) == before
    assert archive.history() == []


def test_a_decision_is_undone_once(archive):
    made = archive.reject(1, by="An")
    undone = archive.undo(made.id, by="Bình")
    assert (undone.undone_by, undone.made_by) == ("Bình", "An")
    with pytest.raises(DecisionError, match="undone already"):
        archive.undo(made.id, by="Bình")


def test_decisions_reach_an_archive_with_other_numbers(archive, tmp_path):
    archive.correct(1, "participant:2.title", "Đại sứ Hoa Kỳ", by="An")
    archive.reject(3, by="An")
    archive.merge((1, 3), by="An")
    archive.undo(by="An")
    lines = list(archive.export_decisions())
    made = [
        report("c", (QUANG, DESOMBRE), "2026-02-13"),
        report("x", (LAM, DESOMBRE), DAY),
        report("a", (LAM, KNAPPER), DAY),
    ]
    with archive_of(tmp_path / "b.db", *made) as other:
        assert other.import_decisions(lines) == {"taken": 3}
        assert other.import_decisions(lines) == {"known": 3}
        assert groups(other) == {frozenset("x"), frozenset("a")}
        shown = next(m for m in other.search(Query(people=("knapper",))))
        assert shown.participants[1].title == "Đại sứ Hoa Kỳ"
    with archive_of(tmp_path / "c.db", made[0]) as poor:
        assert poor.import_decisions(lines) == {"taken": 1, "strange": 2}


def test_what_a_colleague_took_back_is_taken_back_here_under_that_name(archive, tmp_path):
    archive.reject(3, by="An")
    made = [report("c", (QUANG, DESOMBRE), "2026-02-13")]
    with archive_of(tmp_path / "b.db", *made) as other:
        other.import_decisions(archive.export_decisions())
        archive.undo(by="Bình", reason="nhầm")
        assert other.import_decisions(archive.export_decisions()) == {"taken": 1}
        assert [(d.undone_by, d.undone_reason) for d in other.history()] == [("Bình", "nhầm")]
        assert not other.meeting(1).rejected


def test_decisions_of_an_older_version_lack_why_they_were_taken_back(archive, tmp_path):
    archive.reject(3, by="An")
    archive.undo(by="Bình", reason="nhầm")
    [line] = archive.export_decisions()
    del line["undone_reason"]
    with archive_of(tmp_path / "b.db", report("c", (QUANG, DESOMBRE), "2026-02-13")) as other:
        assert other.import_decisions([line]) == {"taken": 1}
        assert [(d.undone_by, d.undone_reason) for d in other.history()] == [("Bình", None)]


@pytest.mark.parametrize(
    "change, words",
    [
        ({"uid": None}, "no decision"),
        ({"action": "burn"}, "no decision"),
        ({"field": "participant.title"}, "no decision"),
        ({"field": "weather"}, "no such field"),
        ({"value": "x"}, "date"),
    ],
)
def test_a_line_that_is_no_decision_is_refused_and_nothing_taken(archive, tmp_path, change, words):
    archive.reject(3, by="An")
    archive.correct(1, "date", "2026-01-08", by="An")
    good, line = archive.export_decisions()
    bad = {k: v for k, v in (line | change).items() if k != "uid" or v}
    made = [report("c", (QUANG, DESOMBRE), "2026-02-13"), report("a", (LAM, KNAPPER), DAY)]
    with archive_of(tmp_path / "b.db", *made) as other:
        with pytest.raises(DecisionError, match=words):
            other.import_decisions([good, bad])
        assert other.history() == []


def test_claims_keep_every_value_with_its_report(tmp_path):
    made = [
        report("a", (LAM, KNAPPER), "2026-01", published="2026-01-09", place="Hà Nội"),
        report("b", (LAM, KNAPPER), "2026-01-09", published="2026-01-10", place="Hà Nội"),
        report("c", (LAM, QUANG, KNAPPER), "2026-01-09", published="2026-01-11", place="trụ sở Trung ương Đảng"),
    ]
    with archive_of(tmp_path / "b.db", *made) as archive:
        detail = archive.meeting(1)
        assert (detail.meeting.date, detail.meeting.place) == ("2026-01-09", "Hà Nội")
        shown = [(c.field, c.value, c.preferred, c.articles) for c in detail.claims]
        assert ("date", "2026-01", False, ("a",)) in shown
        assert ("date", "2026-01-09", True, ("b", "c")) in shown
        assert ("place", "Hà Nội", True, ("a", "b")) in shown
        assert ("place", "trụ sở Trung ương Đảng", False, ("c",)) in shown
        assert ("participant:2", "not named", False, ("a", "b")) in shown


DUPLICATES = [
    ("the same day, another form", {"date": DAY}, {"date": DAY, "form": "call"}, True),
    ("a day later", {"date": DAY}, {"date": "2026-01-10"}, True),
    ("weeks later", {"date": DAY}, {"date": "2026-02-10"}, False),
    ("weeks later, no year", {"date": DAY}, {"date": "XXXX-02-10"}, False),
    ("the year alone, another story", {"date": "2026", "text": NEWS}, {"date": DAY, "text": OTHER_NEWS}, True),
    ("no date, another story", {"text": NEWS}, {"date": DAY, "text": OTHER_NEWS}, False),
    ("planned and held", {"date": DAY}, {"date": DAY, "status": "planned"}, False),
]


@pytest.mark.parametrize("what first second doubtful".split(), DUPLICATES, ids=[case[0] for case in DUPLICATES])
def test_probable_duplicates(tmp_path, what, first, second, doubtful):
    made = [report(key, (LAM, KNAPPER), **more) for key, more in (("a", first), ("b", second))]
    with archive_of(tmp_path / "b.db", *made) as archive:
        assert len(groups(archive)) == 2
        assert [d.ids for d in archive.doubts() if d.kind == "duplicate"] == ([(1, 2)] if doubtful else [])


def test_duplicates_and_homonyms_are_doubtful(tmp_path):
    made = [
        report("a", (LAM, KNAPPER), DAY),
        report("b", (LAM, KNAPPER), DAY, form="call"),
        report("c", (LAM, ("Marc Knapper", "Đại sứ", "CA", "guest")), "2025-01-01"),
    ]
    with archive_of(tmp_path / "b.db", *made) as archive:
        assert [(d.kind, d.ids) for d in archive.doubts()][:1] == [("duplicate", (1, 2))]
        assert [d.why for d in archive.doubts() if d.kind == "homonym"] == ["marc knapper"]
        archive.confirm(1, by="An")
        archive.confirm(2, by="An")
        [homonym] = archive.doubts()
        archive.confirm_people(homonym.ids, by="An")
        assert list(archive.doubts()) == []
