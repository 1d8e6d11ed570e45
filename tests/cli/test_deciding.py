"""What people decide, typed at the command line."""

from __future__ import annotations

import io
import json
from dataclasses import replace

import pytest

import dipcli.cli.ingestion
import dipcli.extract
from dipcli.archive.fields import _FIELDS
from dipcli.cli import run
from dipcli.cli.environment import Environment
from dipcli.cli.problem import ExitCode
from dipcli.model import EDTF
from tests.cli.conftest import MEETINGS, RECEPTION, stub


def record(dip, number):
    lines = [json.loads(line) for line in dip("export", "jsonl", "--status", "all").out.splitlines()]
    return next((line for line in lines if line["meeting"] == number), None)


CORRECTIONS = [
    ("date=2026-03-06", "date", "2026-03-06"),
    ("date=6/3/2026", "date", "2026-03-06"),
    ("form=hội đàm", "form", "talks"),
    ("place=Huế", "place", "Huế"),
    ("place=", "place", None),
    ("country=Pháp", "country", "FR"),
    ("part_of_day=chiều", "part_of_day", "afternoon"),
    ("status=cancelled", "status", "cancelled"),
    ("channel=quốc phòng", "channel", "defence"),
    ("visit_type=thăm chính thức", "visit_type", "official"),
    ("occasion=nhân dịp năm mới", "occasion", "nhân dịp năm mới"),
]


@pytest.mark.parametrize("typed, field, value", CORRECTIONS)
def test_corrections(archive, typed, field, value):
    before = record(archive, 1)[field]
    done = archive("correct", "1", typed)
    assert (done.code, done.out) == (ExitCode.DONE, "")
    assert done.err.startswith("Decision 1: correct 1 ")
    assert record(archive, 1)[field] == value != before
    assert archive("undo").code == ExitCode.DONE
    assert record(archive, 1)[field] == before


@pytest.mark.parametrize(
    "typed, field, value",
    [
        ("participant:2.title=Đại sứ đặc mệnh toàn quyền", "title", "Đại sứ đặc mệnh toàn quyền"),
        ("participant:2.affiliation=Bỉ", "affiliation", "BE"),
        ("participant:2.side=chủ", "side", "host"),
        ("participant:2.name=Claire M. Dupont", "name", "Claire M. Dupont"),
        ("participant:2.organization=Đại sứ quán Pháp", "organization", "Đại sứ quán Pháp"),
    ],
)
def test_corrections_of_a_participant(archive, typed, field, value):
    archive("correct", "1", typed, "date=2026-03-06")
    assert record(archive, 1)["participants"][1][field] == value
    assert record(archive, 1)["date"] == "2026-03-06"


@pytest.mark.parametrize(
    "words, code, said",
    [
        (["correct", "1", "date"], ExitCode.USAGE, "FIELD=VALUE"),
        (["correct", "1", "=5"], ExitCode.USAGE, "FIELD=VALUE"),
        (["correct", "1", "date=Tết"], ExitCode.USAGE, "Tết"),
        (["correct", "1", "country=Atlantis"], ExitCode.USAGE, "Atlantis"),
        (["correct", "1", "colour=red"], ExitCode.FAILURE, "colour"),
        (["correct", "99", "place=Huế"], ExitCode.FAILURE, "99"),
        (["correct", "1"], ExitCode.USAGE, "FIELD=VALUE"),
        (["merge", "1"], ExitCode.FAILURE, "two"),
        (["split", "1"], ExitCode.USAGE, "REPORT"),
        (["split", "1", "9"], ExitCode.FAILURE, "9"),
        (["reject", "99"], ExitCode.FAILURE, "99"),
        (["undo"], ExitCode.FAILURE, "no decision"),
        (["undo", "7"], ExitCode.FAILURE, "7"),
        (["decisions", "burn"], ExitCode.USAGE, "export"),
    ],
)
def test_decisions_that_cannot_be_made(archive, words, code, said):
    done = archive(*words)
    assert (done.code, done.out) == (code, "")
    assert said in done.err
    assert archive("history").out.splitlines()[1:] == []


def test_every_field_that_can_be_set_is_named_in_the_help(dip):
    told = dip("correct", "-h").out
    assert all(field.removeprefix("participant.") in told for field in _FIELDS)


@pytest.mark.parametrize(
    "typed, said",
    [
        ("colour=red", "colour: không có trường này"),
        ("participant.title=Đại sứ", "hãy nêu của ai"),
        ("participant:2.principal=maybe", "principal không có giá trị “maybe”"),
    ],
)
def test_what_cannot_be_corrected_is_told_in_vietnamese(archive, typed, said):
    assert said in archive("correct", "1", typed, DIP_LANG="vi").err


def test_a_participant_can_be_set_to_attend_only(archive):
    archive("correct", "1", "participant:2.principal=không")
    assert record(archive, 1)["participants"][1]["principal"] is False


def test_a_rejected_meeting_is_gone_until_it_is_taken_back(archive):
    archive("reject", "1", "2", "--why", "thử", "--by", "An")
    assert archive("search", "--format", "jsonl").out == ""
    assert "rejected by hand" in archive("show", "1").out
    archive("undo", "1")
    assert record(archive, 1)


def test_confirming(archive):
    archive("confirm", "1")
    assert "confirmed by hand" in archive("show", "1").out


@pytest.mark.parametrize(
    "words", [["confirm", "1", "99", "2"], ["reject", "1", "99"], ["correct", "1", "place=Huế", "a=b"]]
)
def test_all_is_decided_or_nothing(archive, words):
    before = archive("show", "1").out
    done = archive(*words)
    assert (done.code, "Decision" in done.err) == (ExitCode.FAILURE, False)
    assert archive("show", "1").out == before
    assert archive("history").out.splitlines()[1:] == []
    assert archive("confirm", "2").err.startswith("Decision 1: confirm 2.")


@pytest.mark.parametrize("action", ["confirm", "reject"])
def test_what_was_judged_so_already_is_told(archive, action):
    said = archive(action, "1", "1", "2").err.splitlines()
    assert [line.partition(".")[0] for line in said] == [
        f"Decision 1: {action} 1",
        f"Decision 1 says so already: {action} 1",
        f"Decision 2: {action} 2",
    ]
    assert archive(action, "2").err == f"Decision 2 says so already: {action} 2. Nothing was added.\n"
    assert "Quyết định 2 đã nêu" in archive(action, "2", DIP_LANG="vi").err
    archive("undo", "2")
    assert archive(action, "2").err.startswith(f"Decision 3: {action} 2.")


def test_merging_forwards_and_splitting_parts_again(archive):
    archive("merge", "1", "2")
    assert archive("show", "2").err == "Meeting 2 is now part of meeting 1.\n"
    assert len(record(archive, 1)["reports"]) == 2
    archive("split", "1", "2")
    assert len(record(archive, 1)["reports"]) == 1


def test_merging_people(archive):
    assert archive("merge", "--people", "1", "3").err.startswith("Decision 1: merge --people 1 3.")
    assert "Lê Minh" in archive("people", "1").out
    archive("split", "1", "--person", "Lê Minh")
    assert "split 1 --person Lê Minh" in archive("history").out
    assert "Lê Minh" not in archive("people", "1").out


MERGED = [
    (["1", "2"], ["  1: 2026-03-05, Nguyễn Văn Bình – Claire Dupont", "  2: 2026-04-07, Lê Minh – John Q. Sample"]),
    (["--people", "1", "3"], ["  1: Nguyễn Văn Bình, Bộ trưởng, Vietnam", "  3: Lê Minh, Thủ tướng, Vietnam"]),
    (
        ["--people", "3", "2"],
        [
            "  3: Lê Minh, Thủ tướng, Vietnam",
            "  2: Claire Dupont, Đại sứ, France",
            "Careful: these people speak for different countries or bodies: Vietnam, France.",
        ],
    ),
]


@pytest.mark.parametrize("words, lines", MERGED, ids=str)
def test_what_was_merged_is_named(archive, words, lines):
    assert archive("merge", *words).err.splitlines()[1:] == lines


def test_a_merger_that_cannot_be_made_names_nobody(archive):
    assert archive("merge", "--people", "1", "99").err == "Error: There is no person 99.\n"


def test_history_tells_who_when_why_and_what_was_taken_back(archive):
    archive("correct", "1", "place=Huế", "--why", "xem ảnh", "--by", "An")
    archive("confirm", "2", "--by", "Bình")
    archive("undo", "--by", "Chi")
    rows = [json.loads(line) for line in archive("history", "--format", "jsonl").out.splitlines()]
    assert [(row["action"], row["made_by"], row["reason"], row["undone_by"]) for row in rows] == [
        ("correct", "An", "xem ảnh", None),
        ("confirm", "Bình", None, "Chi"),
    ]
    assert "xem ảnh" in archive("history", "1").out
    assert "confirm 2 (taken back by Chi, 20" in archive("history").out


def test_why_a_decision_was_taken_back_is_told_and_carried(archive):
    archive("correct", "1", "place=Huế", "--why", "xem ảnh")
    archive("undo", "1", "--by", "Chi", "--why", "nhầm ảnh")
    [row] = [json.loads(line) for line in archive("history", "--format", "jsonl").out.splitlines()]
    assert (row["reason"], row["undone_by"], row["undone_reason"]) == ("xem ảnh", "Chi", "nhầm ảnh")
    assert f"(taken back by Chi, {row['undone_at'][:10]}: nhầm ảnh)" in archive("history").out
    assert "(taken back: nhầm ảnh)" in archive("show", "1").out
    archive("decisions", "export", "d.jsonl")
    archive("ingest", "articles", DIP_DB="other.db")
    archive("decisions", "import", "d.jsonl", DIP_DB="other.db")
    assert "nhầm ảnh" in archive("history", DIP_DB="other.db").out


def test_decisions_are_carried_to_another_archive(archive):
    archive("correct", "1", "place=Huế")
    assert archive("decisions", "export", "d.jsonl").err == "Written: d.jsonl\n"
    archive("ingest", "articles", DIP_DB="other.db")
    assert archive("decisions", "import", "d.jsonl", DIP_DB="other.db").err == (
        "1 decision taken over, 0 known already, 0 about articles that are not in this archive.\n"
    )
    assert "Huế" in archive("search", DIP_DB="other.db").out
    again = archive("decisions", "import", "d.jsonl", DIP_DB="other.db")
    assert again.err.startswith("0 decisions taken over, 1 known already")


@pytest.mark.parametrize(
    "changes, told",
    [
        (None, "d.jsonl: line 2 is no JSON object."),
        ([], "d.jsonl: line 2 is no JSON object."),
        ({"action": "burn"}, "d.jsonl, line 2: It is no decision."),
        ({"reports": 5}, "d.jsonl, line 2: It is no decision."),
        ({"uid": "x", "field": "colour"}, "d.jsonl, line 2: colour: no such field; use one of date,"),
    ],
)
def test_what_is_imported_must_be_decisions(archive, tmp_path, changes, told):
    archive("correct", "1", "place=Huế")
    good = archive("decisions", "export").out
    bad = json.dumps(json.loads(good) | changes if changes else changes) if changes is not None else "nonsense"
    (tmp_path / "d.jsonl").write_text(f"{good}{bad}\n", encoding="utf-8")
    done = archive("decisions", "import", "d.jsonl")
    assert (done.code, done.out) == (ExitCode.FAILURE, "")
    assert done.err.startswith(f"Error: {told}")


def test_a_wrong_line_is_told_in_vietnamese(archive, tmp_path):
    (tmp_path / "d.jsonl").write_text("{}\n", encoding="utf-8")
    told = archive("decisions", "import", "d.jsonl", DIP_LANG="vi").err
    assert told.startswith("Lỗi: d.jsonl, dòng 1: Đây không phải quyết định.")


def test_a_file_of_decisions_must_be_text(archive, tmp_path):
    (tmp_path / "d.jsonl").write_bytes(b"\xff\xfe{")
    assert "d.jsonl is not text in UTF-8" in archive("decisions", "import", "d.jsonl").err


def test_a_correction_outlasts_extraction_by_another_version(archive, extractor):
    archive("correct", "1", "place=Huế", "participant:2.title=Cựu Đại sứ", "--by", "An", "--why", "theo ảnh")
    before = archive("history", "1").out
    extractor("stub-2")
    assert archive("rebuild").err == "3 articles extracted again; 3 meetings.\n"
    assert archive("rebuild").err == "0 articles extracted again; 3 meetings.\n"
    extractor("stub-3")
    assert "3 extracted again" in archive("ingest", "articles").err
    assert record(archive, 1)["place"] == "Huế"
    assert record(archive, 1)["participants"][1]["title"] == "Cựu Đại sứ"
    assert archive("history", "1").out == before
    assert all(words in before for words in ("correct 1 place=Huế", "participant:2.title=Cựu Đại sứ", "An", "theo ảnh"))


@pytest.mark.parametrize(
    "keys, actions, title", [("u\n", [], "Đại sứ"), ("2\n", ["correct"], "Cựu Đại sứ"), ("9\n1\n", ["correct"], None)]
)
def test_a_correction_that_waits_is_given_to_a_participant_or_taken_back(
    archive, tmp_path, monkeypatch, keys, actions, title
):
    archive("correct", "1", "participant:2.title=Cựu Đại sứ")
    known = MEETINGS[RECEPTION]
    guest = replace(known.participants[1], name="Đại sứ Pháp")
    monkeypatch.setitem(MEETINGS, RECEPTION, replace(known, participants=(known.participants[0], guest)))
    extractor = dipcli.cli.ingestion
    monkeypatch.setattr(extractor, "VERSION", "stub-2")
    monkeypatch.setattr(dipcli.extract, "extract", lambda article: replace(stub(article), version="stub-2"))
    archive("rebuild")
    assert "waits: the participant is found no more" in archive("show", "1").out
    code, said = reviewed(tmp_path, monkeypatch, keys)
    assert code == ExitCode.DONE
    assert "Decision 1 fits nobody any more: correct 1 participant:2.title=Cựu Đại sứ" in said
    rows = [json.loads(line) for line in archive("history", "--format", "jsonl").out.splitlines()]
    assert [row["action"] for row in rows if not row["undone_at"]] == actions
    titles = [person["title"] for person in record(archive, 1)["participants"]]
    assert title in titles if title else titles == ["Cựu Đại sứ", "Đại sứ"]


def test_what_was_settled_on_the_way_is_not_asked(dip, extractor, tmp_path, monkeypatch):
    for day in "567":
        text = RECEPTION.replace("5/3", f"{day}/3")
        monkeypatch.setitem(MEETINGS, text, replace(MEETINGS[RECEPTION], date=EDTF(f"2026-03-0{day}")))
        (tmp_path / f"{day}.txt").write_text(text, encoding="utf-8")
    dip("ingest", "5.txt", "6.txt", "7.txt")
    code, said = reviewed(tmp_path, monkeypatch, "m\nm\n")
    assert code == ExitCode.DONE
    assert [line for line in said.splitlines() if line.startswith("[")] == [
        "[1/3] Are the meetings 1, 2 one?",
        "[2/3] Are the meetings 1, 3 one?",
    ]
    assert len(record(dip, 1)["reports"]) == 3


@pytest.mark.parametrize("key, typed", [("p", "split 1 --office Thống đốc"), ("c", "confirm --people 1")])
def test_homonyms_are_parted_by_office_or_confirmed(dip, extractor, tmp_path, monkeypatch, key, typed):
    other = RECEPTION.replace("Bộ trưởng", "Thống đốc").replace("5/3", "9/3")
    known = MEETINGS[RECEPTION]
    people = (replace(known.participants[0], title="Thống đốc"), known.participants[1])
    monkeypatch.setitem(MEETINGS, other, replace(known, date=EDTF("2026-03-09"), participants=people))
    for name, text in (("a.txt", RECEPTION), ("b.txt", other)):
        (tmp_path / name).write_text(text, encoding="utf-8")
    dip("ingest", "a.txt", "b.txt")
    _, said = reviewed(tmp_path, monkeypatch, f"{key}\n")
    assert "Is person 1 one? Offices that hardly go together: Bộ trưởng / Thống đốc" in said
    assert f"Decision 1: {typed}." in said
    assert typed in dip("history").out
    assert len(dip("people", "binh", "--format", "jsonl").out.splitlines()) == (2 if key == "p" else 1)
    dip("undo")
    assert dip("split", "1", "--office", "Thống đốc").err.startswith("Decision 2: split 1 --office Thống đốc.")


def test_people_who_are_two_are_confirmed(archive):
    assert archive("confirm", "--people", "1", "2").err.startswith("Decision 1: confirm --people 1 2.")


def reviewed(tmp_path, monkeypatch, keys, *words):
    err = io.StringIO()
    variables = {"DIP_LANG": "en", "DIP_DB": "test.db"}
    code = run(["review", *words], Environment(io.StringIO(keys), io.StringIO(), err, variables))
    return code, err.getvalue()


@pytest.mark.parametrize(
    "keys, actions",
    [
        ("r\nq\n", ["reject"]),
        ("?\nr\nq\n", ["reject"]),
        ("s\nc\n", ["confirm"]),
        ("s\ns\n", []),
        ("q\n", []),
        ("", []),
    ],
)
def test_a_review_takes_keys(archive, tmp_path, monkeypatch, keys, actions):
    monkeypatch.setattr("dipcli.archive.doubts.DOUBTFUL", 0.95)
    code, said = reviewed(tmp_path, monkeypatch, keys, "--limit", "2")
    assert code == ExitCode.DONE
    assert "[1/2] Is meeting 1 right?" in said
    rows = [json.loads(line)["action"] for line in archive("history", "--format", "jsonl").out.splitlines()]
    assert rows == actions
