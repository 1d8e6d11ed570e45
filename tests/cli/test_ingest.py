from __future__ import annotations

import json
import sqlite3
import subprocess
import sys
from contextlib import closing

import pytest

from dipcli.cli.problem import ExitCode
from dipcli.cli.work import extracted as extracted_here
from tests.cli.conftest import CALL, RECEPTION


def ids(done):
    return [json.loads(line)["id"] for line in done.out.splitlines()]


def test_a_folder_becomes_an_archive(dip, extractor, articles):
    done = dip("ingest", "articles")
    assert (done.code, done.out) == (ExitCode.DONE, "")
    assert done.err == (
        "3 articles read: 3 new, 0 unchanged, 0 extracted again; 0 failed. The archive holds 3 meetings (+3): test.db\n"
    )


def test_the_same_again_changes_nothing(archive):
    before = archive("export", "jsonl", "--status", "all").out
    assert "0 new, 3 unchanged, 0 extracted again" in archive("ingest", "articles").err
    assert archive("export", "jsonl", "--status", "all").out == before


def test_another_version_extracts_again(archive, extractor):
    extractor("stub-2")
    assert "0 new, 0 unchanged, 3 extracted again" in archive("ingest", "articles").err


def test_a_changed_article_is_read_anew(archive, articles):
    (articles / "a.txt").write_text(CALL.replace("7/4", "8/4"), encoding="utf-8")
    assert "1 new, 2 unchanged" in archive("ingest", "articles").err


def test_one_that_fails_does_not_stop_the_others(dip, extractor, articles):
    (articles / "b.json").write_text("{", encoding="utf-8")
    (articles / "bad.txt").write_text("Bài này hỏng.", encoding="utf-8")
    (articles / "photo.jpg").write_bytes(b"\xff\xd8")
    done = dip("ingest", "articles")
    assert done.code == ExitCode.SOME_FAILED
    lines = done.err.splitlines()
    assert lines[0].startswith("Not read: articles/b.json")
    assert lines[1].startswith("Not read: articles/bad.txt")
    assert "cannot cope" in lines[1]
    assert lines[2] == "Passed over, being of other types: articles/photo.jpg."
    assert "3 new, 0 unchanged, 0 extracted again; 2 failed" in lines[3]


@pytest.mark.parametrize(
    "count, told",
    [
        (1, "Passed over, being of other types: articles/0.jpg."),
        (2, "Passed over, being of other types: articles/0.jpg, articles/1.jpg."),
        (5, "Passed over, being of other types: " + ", ".join(f"articles/{n}.jpg" for n in range(5)) + "."),
        (6, "Passed over, being of other types: 6 files."),
    ],
)
def test_files_of_other_types_are_named_when_they_are_few(dip, extractor, articles, count, told):
    for n in range(count):
        (articles / f"{n}.jpg").write_bytes(b"\xff\xd8")
    done = dip("ingest", "articles")
    assert (done.code, done.err.splitlines()[0]) == (ExitCode.DONE, told)


@pytest.mark.parametrize(
    "name, text", [("x.jsonl", ""), ("x.jsonl", "\n"), ("x.csv", ""), ("x.csv", "id,text\n"), ("x.json", "[]")]
)
@pytest.mark.parametrize(
    "language, told",
    [("en", "Note: {}: It holds no articles. Check that"), ("vi", "Lưu ý: {}: Tệp không có bài báo nào. Kiểm tra")],
)
def test_a_file_without_articles_is_named(dip, extractor, tmp_path, name, text, language, told):
    (tmp_path / name).write_text(text, encoding="utf-8")
    done = dip("ingest", name, DIP_LANG=language)
    assert done.code == ExitCode.DONE
    assert done.err.startswith(told.format(name))
    assert len(done.err.splitlines()) == 2


@pytest.mark.parametrize("language, told", [("en", "not valid JSON at column 2."), ("vi", "không hợp lệ ở cột 2.")])
def test_a_broken_line_is_told_in_the_language_of_the_user(dip, extractor, tmp_path, language, told):
    (tmp_path / "x.jsonl").write_text('{"text": "Tin."}\n{\n', encoding="utf-8")
    [line] = dip("extract", "x.jsonl", DIP_LANG=language).err.splitlines()
    assert "x.jsonl:2: " in line
    assert told in line


@pytest.mark.parametrize(
    "words, told", [((), "hold the text; they are: t"), (("--map", "text=x"), "no field x; its fields")]
)
def test_records_without_the_text_are_told_once_for_a_file(dip, extractor, tmp_path, words, told):
    for name in ("a", "b"):
        (tmp_path / f"{name}.jsonl").write_text('{"t": "Tin."}\n' * 3, encoding="utf-8")
    (tmp_path / "c.json").write_text('{"t": "Tin."}', encoding="utf-8")
    done = dip("ingest", "a.jsonl", "b.jsonl", "c.json", *words)
    assert done.code == ExitCode.SOME_FAILED
    lines = done.err.splitlines()
    assert all(told in line for line in lines[:3])
    assert [line.split(": ")[1] for line in lines[:3]] == ["a.jsonl:1", "b.jsonl:1", "c.json"]
    assert lines[3:5] == [f"Not read: 2 more records of {name}.jsonl for the same reason." for name in ("a", "b")]
    assert "; 7 failed." in lines[5]


def test_of_many_restored_articles_only_the_first_are_named(dip, extractor, articles):
    for n in range(5):
        garbled = CALL.replace("7/4", f"{n + 1}/4").encode().decode("latin-1")
        (articles / f"x{n}.txt").write_text(garbled, encoding="utf-8")
    lines = dip("ingest", "articles").err.splitlines()
    assert [line.split(": ")[1] for line in lines[:3]] == [f"articles/x{n}.txt" for n in range(3)]
    assert lines[3] == "The garbled letters of 2 more articles have been restored."
    assert lines[4].startswith("8 articles read: 8 new")


def write_table(path, *rows):
    path.write_text("id,text\n" + "".join(f'{name},"{text}"\n' for name, text in rows), encoding="utf-8")


@pytest.mark.parametrize("workers", [1, 2])
@pytest.mark.parametrize(
    "before, second, told, counts",
    [
        ([], ("1", CALL), True, "2 articles read: 1 new, 0 unchanged, 0 extracted again, 1 replaced; 0 failed."),
        (["a1.csv"], ("1", CALL), True, "2 articles read: 0 new, 1 unchanged, 0 extracted again, 1 replaced;"),
        (["a2.csv"], ("1", CALL), True, "2 articles read: 1 new, 0 unchanged, 0 extracted again, 1 replaced;"),
        ([], ("1", RECEPTION), False, "2 articles read: 1 new, 1 unchanged, 0 extracted again; 0 failed."),
        ([], ("2", CALL), False, "2 articles read: 2 new, 0 unchanged, 0 extracted again; 0 failed."),
    ],
)
def test_an_article_that_takes_the_place_of_another_is_told(
    dip, extractor, tmp_path, monkeypatch, workers, before, second, told, counts
):
    monkeypatch.setattr("dipcli.cli.work._in_processes", lambda items, _: extracted_here(list(items), 1))
    write_table(tmp_path / "a1.csv", ("1", RECEPTION))
    write_table(tmp_path / "a2.csv", second)
    for name in before:
        dip("ingest", name)
    done = dip("ingest", "a1.csv", "a2.csv", "--workers", workers)
    *notes, last = done.err.splitlines()
    assert done.code == ExitCode.DONE
    assert last.startswith(counts)
    assert [note.startswith("Note: a2.csv:2: It has the id 1 ") for note in notes] == [True] * told
    assert all("another article, a1.csv:2," in note and "--source" in note for note in notes)


def test_sources_keep_articles_of_one_id_apart(dip, extractor, tmp_path):
    write_table(tmp_path / "a1.csv", ("1", RECEPTION))
    write_table(tmp_path / "a2.csv", ("1", CALL))
    for name in ("a1", "a2"):
        assert "1 new" in dip("ingest", f"{name}.csv", "--source", name).err
    assert "2 articles" in dip("check").out


def test_of_many_replaced_articles_only_the_first_are_named(dip, extractor, tmp_path):
    write_table(tmp_path / "a.csv", *(("1", f"Bài số {n}.") for n in range(6)))
    lines = dip("ingest", "a.csv").err.splitlines()
    assert [line.split(": ")[1] for line in lines[:3]] == ["a.csv:3", "a.csv:4", "a.csv:5"]
    assert lines[3] == "2 more articles have taken the place of another of the same id and source."
    assert lines[4].startswith("6 articles read: 1 new, 0 unchanged, 0 extracted again, 5 replaced;")


def test_what_became_of_each_input_is_logged(dip, extractor, articles, tmp_path):
    (articles / "bad.txt").write_text("Bài này hỏng.", encoding="utf-8")
    for _ in range(2):
        dip("ingest", "articles", "nowhere.txt")
    with closing(sqlite3.connect(tmp_path / "test.db")) as db:
        logged = db.execute("SELECT origin, outcome FROM sources_log ORDER BY id").fetchall()
    names = ["articles/a.txt", "articles/b.txt", "articles/bad.txt", "articles/c.txt", "nowhere.txt"]
    first, again = (
        ["new", "new", "failed", "new", "failed"],
        ["unchanged", "unchanged", "failed", "unchanged", "failed"],
    )
    assert logged == [*zip(names, first, strict=True), *zip(names, again, strict=True)]


def test_messages_are_vietnamese_for_those_who_speak_it(dip, extractor, articles):
    assert dip("ingest", "articles", DIP_LANG="vi").err.startswith("Đã đọc 3 bài: 3 mới")
    assert "Không có tệp hay thư mục này" in dip("ingest", "nowhere.txt", DIP_LANG="vi").err


def test_on_a_terminal_there_is_a_bar_and_the_same_summary(dip, extractor, articles):
    done = dip("ingest", "articles", "nowhere.txt", columns=100)
    assert done.code == ExitCode.SOME_FAILED
    assert "Not read: nowhere.txt" in done.err
    assert "3 articles read: 3 new" in done.err
    assert done.out == ""


def test_metadata_given_for_all(dip, extractor, articles):
    dip("ingest", "articles", "--published", "13/02/2026", "--retrieved", "2026-02-14", "--source", "Báo Mẫu")
    done = dip("extract", "articles/a.txt", "--published", "13/02/2026", "--source", "Báo Mẫu")
    record = json.loads(done.out)
    assert (record["published"], record["source"], record["retrieved"]) == ("2026-02-13", "Báo Mẫu", None)
    [line] = dip("export", "jsonl", "--country", "FR").out.splitlines()
    assert json.loads(line)["reports"][0]["published"] == "2026-02-13"


def test_fields_of_other_names(dip, extractor, tmp_path):
    record = {"ma": "7", "noi_dung": RECEPTION}
    (tmp_path / "x.jsonl").write_text(json.dumps(record), encoding="utf-8")
    done = dip("extract", "x.jsonl", "--map", "text=noi_dung", "--map", "id=ma")
    assert ids(done) == ["7"]
    assert len(json.loads(done.out)["meetings"]) == 1


def test_extract_prints_the_contract(dip, extractor, articles, tmp_path):
    done = dip("extract", "articles/a.txt")
    record = json.loads(done.out)
    assert list(record) == ["id", "title", "published", "retrieved", "source", "url", "sha256", "meetings"]
    [meeting] = record["meetings"]
    assert (meeting["status"], meeting["form"], meeting["form_as_printed"]) == ("held", "reception", "tiếp")
    assert (meeting["date"], meeting["part_of_day"], meeting["countries"]) == ("2026-03-05", "morning", ["FR", "VN"])
    assert meeting["evidence"] == RECEPTION[meeting["evidence_start"] : meeting["evidence_end"]]
    [host, guest] = meeting["participants"]
    assert (host["name"], host["side"], host["principal"], guest["affiliation"]) == (
        "Nguyễn Văn Bình",
        "host",
        True,
        "FR",
    )
    [words] = host["evidence"]
    assert RECEPTION[words["start"] : words["end"]] == words["text"] == "Nguyễn Văn Bình"
    assert not (tmp_path / "test.db").exists()


@pytest.fixture
def many(tmp_path):
    path = tmp_path / "many.jsonl"
    records = [{"id": str(n), "text": f"Bài số {n}." if n % 40 != 7 else "Bài này hỏng."} for n in range(100)]
    path.write_text(
        "".join(json.dumps(record) + "\n" for record in [*records[:50], "x", *records[50:]]), encoding="utf-8"
    )
    return path


def extracted(path, workers):
    """In a process of its own: with the real extractor, which several processes have to load."""
    command = [sys.executable, "-m", "dipcli", "extract", str(path), "--workers", str(workers)]
    return subprocess.run(command, capture_output=True, encoding="utf-8", check=False)


def test_processes_change_nothing_but_the_time(many):
    one, two = (extracted(many, workers) for workers in (1, 2))
    assert (one.returncode, one.stdout, one.stderr) == (two.returncode, two.stdout, two.stderr)
    assert one.returncode == ExitCode.SOME_FAILED
    assert [json.loads(line)["id"] for line in one.stdout.splitlines()] == [str(n) for n in range(100)]
    assert "many.jsonl:51" in one.stderr


def test_no_process_outlives_the_last_article():
    """One that did made a traceback at the end of some runs: Python closes its pipe while it is still told to end."""
    program = """
from multiprocessing import active_children
from dipcli.cli.work import extracted
from dipcli.model import Article
assert len(list(extracted([Article(id=str(n), text="Tin.") for n in range(20)], 2))) == 20
print(active_children())
"""
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, encoding="utf-8", check=True)
    assert (done.stdout, done.stderr) == ("[]\n", "")


def test_standard_input(articles):
    command = [sys.executable, "-m", "dipcli", "extract", "-"]
    done = subprocess.run(command, input=RECEPTION, capture_output=True, encoding="utf-8", check=False)
    assert (done.returncode, json.loads(done.stdout)["id"]) == (ExitCode.DONE, "-")
