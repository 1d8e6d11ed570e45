"""Searching, showing, listing, exporting: what comes out, on a terminal, in a pipe and in a file."""

from __future__ import annotations

import csv
import io
import json
import sqlite3
import unicodedata
from contextlib import closing
from pathlib import Path

import pytest

from dipcli.cli.problem import ExitCode

FOUND = [
    ([], ["CALL", "RECEPTION"]),
    (["--status", "all"], ["CALL", "RECEPTION", "PLAN"]),
    (["--status", "planned"], ["PLAN"]),
    (["--status", "dự kiến,held"], ["CALL", "RECEPTION", "PLAN"]),
    (["--person", "nguyen van binh"], ["RECEPTION"]),
    (["--person", "Nguyễn Văn Bình", "--person", "dupont"], ["RECEPTION"]),
    (["--person", "Nguyễn Văn Bình", "--person", "sample"], []),
    (["--country", "Pháp"], ["RECEPTION"]),
    (["--country", "My"], ["CALL"]),
    (["--country", "USA", "--country", "VN"], ["CALL"]),
    (["--country", "Lào"], []),
    (["--since", "2026-04"], ["CALL"]),
    (["--until", "2026-03"], ["RECEPTION"]),
    (["--date", "5/3/2026"], ["RECEPTION"]),
    (["--date", "2026"], ["CALL", "RECEPTION"]),
    (["--form", "tiếp"], ["RECEPTION"]),
    (["--form", "call", "--form", "reception"], ["CALL", "RECEPTION"]),
    (["--topic", "y te"], ["RECEPTION"]),
    (["--topic", "Y tế"], ["RECEPTION"]),
    (["--topic", "thuong mai,health"], ["RECEPTION"]),
    (["--topic", "Ngoại thương, đầu tư nước ngoài"], []),
    (["--place", "ha noi"], ["RECEPTION"]),
    (["--place", "vietnam"], ["RECEPTION"]),
    (["--place", "Việt Nam"], ["RECEPTION"]),
    (["--place", "VN"], ["RECEPTION"]),
    (["--place", "Pháp"], []),
    (["bien", "dong"], ["CALL"]),
    (["Biển Đông"], ["CALL"]),
    (["biên dông"], []),
    (["--limit", "1"], ["CALL"]),
]
GUESTS = {"RECEPTION": "Claire Dupont", "CALL": "John Q. Sample", "PLAN": "Khamphone Test"}


@pytest.mark.parametrize("words, expected", FOUND, ids=str)
def test_filters(archive, words, expected):
    done = archive("search", *words, "--format", "jsonl")
    assert done.code == ExitCode.DONE
    found = [{person["name"] for person in json.loads(line)["participants"]} for line in done.out.splitlines()]
    assert [next(name for name, guest in GUESTS.items() if guest in people) for people in found] == expected


@pytest.mark.parametrize("words, expected", FOUND, ids=str)
def test_export_finds_the_same_oldest_first(archive, words, expected):
    if "--limit" in words:
        return
    searched = archive("search", *words, "--format", "jsonl").out.splitlines()
    exported = archive("export", "jsonl", *words).out.splitlines()
    assert sorted(exported) == sorted(searched)
    assert len(exported) == len(expected)
    dated = [date for line in exported if (date := json.loads(line)["date"])]
    assert dated == sorted(dated)


PIPED = """\
ID  Date                Who met  Form       Place   Topics
 2  2026-04-07          Lê Minh, Thủ tướng, Vietnam – John Q. Sample, Tổng thống, United States  call
 1  2026-03-05 morning  Nguyễn Văn Bình, Bộ trưởng, Vietnam – Claire Dupont, Đại sứ, France  reception  Hà Nội  Health
 3  ?                   Nguyễn Văn Bình, Bộ trưởng, Vietnam – Khamphone Test, Bộ trưởng, Laos  talks, planned
"""


def squeezed(text):
    return [line.split() for line in text.splitlines()]


def test_a_pipe_gets_whole_values(archive):
    done = archive("search", "--status", "all")
    assert squeezed(done.out) == squeezed(PIPED)
    assert done.err == "3 meetings\n"


@pytest.mark.parametrize("columns", [60, 80, 140])
def test_a_terminal_gets_a_table_that_fits(archive, columns):
    done = archive("search", "--status", "all", columns=columns)
    assert max(map(len, done.out.splitlines())) <= columns
    words = done.out.replace(",", " ").split()
    for guest in GUESTS.values():
        assert set(guest.split()) <= set(words)
    assert "\x1b" not in done.out


@pytest.mark.parametrize(
    "variables, coloured", [({}, False), ({"NO_COLOR": ""}, True), ({"NO_COLOR": "", "TERM": "dumb"}, False)]
)
def test_colours(archive, variables, coloured):
    assert ("\x1b[" in archive("search", columns=80, **variables).out) == coloured
    assert "\x1b[" not in archive("search", **variables).out


def test_a_terminal_is_spared_a_flood(archive, monkeypatch):
    monkeypatch.setattr("dipcli.cli.output.ON_SCREEN", 1)
    assert archive("search", columns=80).err.startswith("The first 1 of 2 meetings")
    assert archive("search").err == "2 meetings\n"
    assert archive("people", columns=80).err.startswith("The first 1 of 5;")
    assert len(archive("people").out.splitlines()) == 6
    assert archive("people", "-n", "5", columns=80).err == ""
    archive("correct", "1", "participant:1.organization=A", "participant:2.organization=B", "visit_type=official")
    archive("correct", "2", "country=Mỹ", "visit_type=official")
    assert archive("organizations", columns=80).err.startswith("The first 1 of 2;")
    assert archive("visits", columns=80).err.startswith("The first 1 of 2;")
    assert len(archive("visits", "-n", "1").out.splitlines()) == 2


@pytest.mark.parametrize(
    "words, language, told",
    [
        ([], "en", "2 meetings"),
        (["-n", "2"], "en", "2 meetings"),
        (["-n", "1"], "en", "The first 1 of 2 meetings, as --limit asks; a greater number gives more, -o FILE without"),
        (["-n", "1"], "vi", "1 trong 2 cuộc gặp, theo --limit; tăng số đó để có thêm, dùng -o TỆP không kèm --limit"),
    ],
)
@pytest.mark.parametrize("columns, target", [(80, []), (None, []), (None, ["-o", "a.txt"])], ids=str)
def test_what_a_limit_leaves_out_is_told(archive, words, language, told, columns, target):
    done = archive("search", *words, *target, columns=columns, DIP_LANG=language)
    assert told in " ".join(done.err.split())


@pytest.mark.parametrize("columns", [40, 80])
@pytest.mark.parametrize("words", [["search", "--topic", "fo"], ["search", "--country", "Lào"], ["people", "nobody"]])
@pytest.mark.parametrize("language", ["en", "vi"])
def test_a_terminal_gets_messages_broken_at_blanks(archive, words, columns, language):
    piped = archive(*words, DIP_LANG=language).err
    told = archive(*words, columns=columns, DIP_LANG=language).err
    assert told.split() == piped.split()
    assert max(map(len, told.splitlines())) <= columns


@pytest.mark.parametrize("limit, rows", [([], 2), (["-n", "2"], 2), (["-n", "1"], 1)])
def test_a_limit_counts_the_rows_of_the_list(archive, limit, rows):
    archive("correct", "1", "visit_type=official")
    archive("correct", "2", "country=Mỹ", "visit_type=official")
    assert len(archive("visits", *limit, "--format", "jsonl").out.splitlines()) == rows
    assert len(archive("timeline", "--by", "month", *limit, "--format", "jsonl").out.splitlines()) == rows


@pytest.mark.parametrize("words", [["people"], ["organizations"], ["countries"], ["visits"], ["timeline"]], ids=str)
def test_a_limit_gives_the_first_rows_of_the_whole_list(archive, words):
    archive("correct", "1", "visit_type=official", "participant:1.organization=B", "participant:2.organization=A")
    archive("correct", "2", "country=Mỹ", "visit_type=official")
    whole = archive(*words, "--format", "jsonl").out.splitlines()
    shortened = [archive(*words, "-n", n, "--format", "jsonl").out.splitlines() for n in range(1, len(whole) + 1)]
    assert shortened == [whole[:n] for n in range(1, len(whole) + 1)]


@pytest.mark.parametrize("columns", [None, 80])
@pytest.mark.parametrize(
    "command, said",
    [
        (["search"], "The first 1 of 2 meetings,"),
        (["people"], "The first 1 of 5;"),
        (["organizations"], "The first 1 of 2;"),
        (["visits"], "The first 1 of 2;"),
        (["timeline", "--by", "month"], "The first 1 of 2;"),
    ],
)
def test_a_limit_is_told_with_what_it_hides(archive, command, said, columns):
    archive("correct", "1", "participant:1.organization=A", "participant:2.organization=B", "visit_type=official")
    archive("correct", "2", "country=Mỹ", "visit_type=official")
    assert archive(*command, "-n", "1", columns=columns).err.startswith(said)
    assert "The" not in archive(*command, "-n", "5", columns=columns).err
    assert archive(*command, "-n", "1", "--format", "jsonl").err == ""


@pytest.mark.parametrize("columns", [None, 80])
@pytest.mark.parametrize("command", ["search", "people", "organizations", "countries", "visits", "timeline", "history"])
def test_an_archive_without_meetings_says_how_to_get_some(dip, extractor, tmp_path, command, columns):
    (tmp_path / "empty").mkdir()
    dip("ingest", "empty")
    done = dip(command, columns=columns)
    assert (done.code, done.out) == (ExitCode.DONE, "")
    assert done.err == "The archive holds no meetings yet. Read articles into it: dip ingest FOLDER\n"


@pytest.mark.parametrize(
    "words, said",
    [
        (["search", "-c", "Lào"], "No meeting fits."),
        (["people", "nobody"], "Nobody of that name"),
        (["organizations", "none"], "No body of that name"),
        (["visits"], "No visit fits."),
        (["timeline", "-c", "Lào"], "No meeting of a known date fits."),
        (["history"], "Nothing has been decided"),
    ],
)
def test_no_header_stands_alone(archive, words, said):
    for columns in (None, 80):
        done = archive(*words, columns=columns)
        assert (done.code, done.out) == (ExitCode.DONE, "")
        assert done.err.startswith(said)
    archive(*words, "-o", "rows.txt")
    assert len(Path("rows.txt").read_text(encoding="utf-8").splitlines()) == 1


def test_nothing_found_is_no_failure(archive):
    done = archive("search", "--country", "Lào")
    assert done.code == ExitCode.DONE
    assert done.err.startswith("No meeting fits")


@pytest.mark.parametrize(
    "language, words",
    [
        ("vi", ["Ai gặp ai", "điện đàm", "Mỹ", "Pháp", "Y tế"]),
        ("en", ["Who met", "call", "United States", "France", "Health"]),
    ],
)
def test_tables_speak_two_languages(archive, language, words):
    done = archive("search", DIP_LANG=language)
    assert all(word in done.out for word in words)


def test_csv_is_one_row_a_meeting(archive):
    [reception, call] = csv.DictReader(io.StringIO(archive("export", "csv").out))
    assert (reception["side1_names"], reception["side1_titles"], reception["side1_countries"]) == (
        "Nguyễn Văn Bình",
        "Bộ trưởng",
        "VN",
    )
    assert (reception["side2_names"], reception["hosted"], reception["reports"]) == ("Claire Dupont", "yes", "1")
    assert (call["side1_names"], call["side2_countries"], call["hosted"]) == ("Lê Minh", "US", "no")
    assert call["evidence"].startswith("Chiều 7/4, Thủ tướng Lê Minh [ảnh] điện đàm")


@pytest.mark.parametrize("name, start", [("csv", b"\xef\xbb\xbfmeeting,"), ("tsv", b"meeting\t"), ("json", b"[\n{")])
def test_files_are_whole_and_named(archive, tmp_path, name, start):
    done = archive("export", name, "-o", f"out.{name}")
    assert (done.code, done.out, done.err) == (ExitCode.DONE, "", f"Written: out.{name}\n")
    assert (tmp_path / f"out.{name}").read_bytes().startswith(start)
    assert archive("search", "--format", name, "-o", f"again.{name}").code == ExitCode.DONE


LISTS = ["search", "people", "organizations", "countries", "visits", "timeline", "stats", "history"]
STARTS = {"csv": "\ufeff", "tsv": "", "json": "[", "jsonl": "{", "md": "| "}


@pytest.mark.parametrize("name", STARTS)
@pytest.mark.parametrize("words", [*([name] for name in LISTS), ["show", "1"], ["people", "dupont"]], ids=" ".join)
def test_the_name_of_a_file_gives_its_format(archive, tmp_path, words, name):
    archive("correct", "1", "visit_type=official", "participant:1.organization=A")
    for n, typed in enumerate([[], ["-f", name]]):
        assert archive(*words, *typed, "-o", f"{n}.{name}").err.endswith(f"Written: {n}.{name}\n")
    made = (tmp_path / f"0.{name}").read_text(encoding="utf-8")
    assert made.startswith(STARTS[name])
    assert made == (tmp_path / f"1.{name}").read_text(encoding="utf-8")
    assert len(made.splitlines()) > 1 or name == "jsonl"


@pytest.mark.parametrize(
    "words, file, start",
    [
        (["search"], "a.CSV", "\ufeffmeeting,"),
        (["search"], "a.b.tsv", "meeting\t"),
        (["search"], "a.txt", "ID "),
        (["search"], "a.xlsx", "ID "),
        (["search"], "a.table", "ID "),
        (["search"], "csv", "ID "),
        (["search"], ".csv", "ID "),
        (["search", "-f", "table"], "a.csv", "ID "),
        (["search", "-f", "tsv"], "a.csv", "meeting\t"),
        (["search", "-f", "json"], "a.txt", "[\n{"),
        (["export", "csv"], "a.tsv", "\ufeffmeeting,"),
        (["export", "jsonl"], "a.md", '{"'),
    ],
    ids=str,
)
def test_what_is_typed_goes_before_the_name(archive, tmp_path, words, file, start):
    assert archive(*words, "-o", file).code == ExitCode.DONE
    assert (tmp_path / file).read_text(encoding="utf-8").startswith(start)


def test_a_record_shows_each_fact_with_its_sentence(archive):
    done = archive("show", "1")
    assert done.code == ExitCode.DONE
    lines = [" ".join(line.split()) for line in done.out.splitlines()]
    assert lines[0] == "Meeting 1 · held · confidence 90 %"
    assert "Form reception “tiếp” [1]" in lines
    assert "Host 1. Nguyễn Văn Bình, Bộ trưởng, Vietnam [1]" in lines
    marked = "Sáng 5/3, tại Hà Nội, Bộ trưởng «Nguyễn Văn Bình» đã «tiếp» Đại sứ Pháp «Claire Dupont»."
    assert f"[1] {marked}" in lines


@pytest.mark.parametrize("columns", [None, 60, 80])
def test_brackets_of_an_article_are_no_markup(archive, columns):
    assert "[ảnh]" in archive("show", "2", columns=columns).out


def test_a_record_is_highlighted_on_a_coloured_terminal(archive):
    done = archive("show", "1", columns=200, NO_COLOR="")
    assert "\x1b[1;33mtiếp\x1b[0m" in done.out
    assert "«" not in done.out


def test_an_unknown_meeting(archive):
    done = archive("show", "99")
    assert (done.code, done.out) == (ExitCode.FAILURE, "")
    assert "no meeting 99 in test.db" in done.err


def test_people_by_part_of_a_name(archive):
    assert "Lê Minh" in archive("people", "le", "minh").out
    assert "Claire Dupont" in archive("people", "dupont").out
    assert archive("people", "khong ai").err.startswith("Nobody of that name")
    assert len(archive("people", "--format", "jsonl", "--limit", "2").out.splitlines()) == 2


@pytest.mark.parametrize(
    "words, names",
    [
        (["--country", "Pháp"], {"Claire Dupont"}),
        (["-c", "VN"], {"Nguyễn Văn Bình", "Lê Minh"}),
        (["minh", "-c", "VN"], {"Lê Minh"}),
        (["minh", "-c", "FR"], set()),
    ],
)
def test_people_of_a_country(archive, words, names):
    rows = [json.loads(line) for line in archive("people", *words, "--format", "jsonl").out.splitlines()]
    assert {row["name"] for row in rows} == names


def test_organizations(archive):
    archive("correct", "2", "participant:2.organization=Nhà Trắng Mỹ")
    archive("correct", "2", "participant:1.organization=Chính phủ")
    rows = [json.loads(line) for line in archive("organizations", "--format", "jsonl").out.splitlines()]
    assert [(row["name"], row["affiliation"], row["meetings"]) for row in rows] == [
        ("Chính phủ", "VN", 1),
        ("Nhà Trắng Mỹ", "US", 1),
    ]
    assert "United States" in archive("organizations", "nha", "trang", columns=80).out
    assert "Chính phủ" not in archive("organizations", "nha", "trang").out
    assert "Nhà Trắng" not in archive("organizations", "--country", "Việt Nam").out
    assert "Nhà Trắng" in archive("organizations", "--country", "Mỹ").out
    assert archive("organizations", "bo y te").err == "No body of that name is in the archive.\n"


def test_countries(archive):
    rows = [json.loads(line) for line in archive("countries", "--format", "jsonl").out.splitlines()]
    assert {row["code"] for row in rows} >= {"VN", "FR", "US"}
    assert "France" in archive("countries").out
    assert "Pháp" in archive("countries", DIP_LANG="vi", columns=80).out


def test_an_archive_is_checked(archive, tmp_path):
    done = archive("check")
    assert (done.code, done.err) == (ExitCode.DONE, "")
    assert done.out.startswith("All is well: 3 articles")
    with closing(sqlite3.connect(tmp_path / "test.db")) as db, db:
        db.execute("UPDATE evidence SET text = 'khác' WHERE rowid = 1")
    faulty = archive("check")
    assert (faulty.code, faulty.err) == (ExitCode.FAILURE, "")
    assert faulty.out.splitlines()[-1].startswith("1 fault in test.db.")
    (tmp_path / "other.db").write_text("This is no archive, but a text of some length." * 30, encoding="utf-8")
    broken = archive("check", "--db", "other.db")
    assert broken.code == ExitCode.FAILURE
    assert "other.db" in broken.err


def test_a_timeline(archive):
    months = archive("timeline", "--by", "month", "--format", "tsv").out
    assert months == "period\tmeetings\n2026-03\t1\n2026-04\t1\n"
    assert "█" in archive("timeline", columns=80).out
    assert archive("timeline", "--by", "week").code == ExitCode.USAGE


def test_figures_of_the_archive(archive):
    rows = [json.loads(line) for line in archive("stats", "--format", "jsonl").out.splitlines()]
    counts = {row["what"]: row["count"] for row in rows}
    assert (counts["articles"], counts["meetings"], counts["held"]) == (3, 3, 2)
    assert "meetings held" in archive("stats").out


def test_figures_of_the_archive_are_those_of_the_lists(archive):
    counts = dict(line.split("\t") for line in archive("stats", "--format", "tsv").out.splitlines())
    for name in ("people", "countries"):
        assert int(counts[name]) == len(archive(name, "--format", "jsonl").out.splitlines())
    assert " Held " in archive("people").out


@pytest.mark.parametrize("words", [["--person", "Lê Minh"], ["Biển Đông"], ["--country", "Mỹ", "--person", "Lê Minh"]])
def test_decomposed_letters_find_the_same(archive, words):
    decomposed = [unicodedata.normalize("NFD", word) for word in words]
    assert decomposed != words
    assert archive("search", *decomposed, "--format", "jsonl").out == archive("search", *words, "--format", "jsonl").out
    assert archive("people", unicodedata.normalize("NFD", "Lê Minh")).out == archive("people", "Lê Minh").out


def test_one_meeting_in_any_format(archive):
    [exported] = archive("export", "jsonl", "--country", "FR").out.splitlines()
    assert archive("show", "1", "--format", "jsonl").out == f"{exported}\n"
    assert archive("show", "1", "-o", "record.txt").err == "Written: record.txt\n"
