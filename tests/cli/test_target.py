"""The file of ``-o``: what is refused, and what is said then."""

from __future__ import annotations

import errno
import os
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from dipcli.cli.problem import ExitCode

WRITING = [
    ["search", "-o"],
    ["search", "--format", "csv", "-o"],
    ["show", "1", "-o"],
    ["people", "-o"],
    ["people", "dupont", "-o"],
    ["organizations", "-o"],
    ["countries", "-o"],
    ["visits", "-o"],
    ["timeline", "-o"],
    ["stats", "-o"],
    ["history", "-o"],
    ["export", "csv", "-o"],
    ["decisions", "export"],
]


@pytest.fixture
def places(archive, tmp_path):
    """An archive beside a database of another program, a folder, a text and links to the archive."""
    with closing(sqlite3.connect(tmp_path / "other.sqlite")) as other:
        other.execute("CREATE TABLE t (x)")
    (tmp_path / "folder").mkdir()
    (tmp_path / "text.txt").write_text("old", encoding="utf-8")
    (tmp_path / "link.csv").symlink_to("test.db")
    return archive


def contents(folder):
    return {path: path.read_bytes() for path in folder.rglob("*") if path.is_file()}


@pytest.mark.parametrize(
    "words, file",
    [
        *((words, "test.db") for words in WRITING),
        *((WRITING[0], file) for file in ("./test.db", "other.sqlite", "link.csv")),
    ],
)
def test_no_database_is_overwritten(places, tmp_path, words, file):
    before = contents(tmp_path)
    done = places(*words, file)
    assert (done.code, done.out) == (ExitCode.FAILURE, "")
    said = "is an archive or another SQLite database, which is not overwritten. Name another file."
    assert done.err.splitlines()[-1] == f"Error: {Path(file)} {said}"
    assert contents(tmp_path) == before


@pytest.mark.parametrize("words", WRITING, ids=" ".join)
def test_another_file_is_overwritten(places, tmp_path, words):
    assert "Written: text.txt" in places(*words, "text.txt").err.splitlines()
    assert (tmp_path / "text.txt").read_text(encoding="utf-8") != "old"


@pytest.mark.parametrize(
    "file, language, said",
    [
        ("folder", "en", "Error: folder is a folder. Name a file in it.\n"),
        ("folder/", "vi", "Lỗi: folder là thư mục. Hãy ghi rõ tên một tệp trong đó.\n"),
        (".", "en", "Error: . is a folder. Name a file in it.\n"),
        (
            "a/b/c.csv",
            "en",
            "Error: a/b/c.csv cannot be written: there is no folder a/b. Make it first, or name another",
        ),
        ("a/b/c.csv", "vi", "Lỗi: Không ghi được a/b/c.csv: không có thư mục a/b. Hãy tạo thư mục đó trước"),
        ("text.txt/c.csv", "en", "Error: text.txt/c.csv cannot be written: there is no folder text.txt."),
    ],
)
@pytest.mark.parametrize("words", [["search", "-o"], ["export", "csv", "-o"], ["decisions", "export"]], ids=" ".join)
def test_what_is_no_place_for_a_file_is_told(places, tmp_path, words, file, language, said):
    before = contents(tmp_path)
    done = places(*words, file, DIP_LANG=language)
    assert (done.code, done.out) == (ExitCode.FAILURE, "")
    assert done.err.startswith(said)
    assert contents(tmp_path) == before


@pytest.mark.parametrize(
    "number, language, said",
    [
        (errno.EACCES, "en", "Error: new.csv cannot be written: you are not allowed to."),
        (errno.EROFS, "vi", "Lỗi: Không ghi được new.csv: bạn không có quyền."),
        (errno.ENOSPC, "en", "Error: new.csv could not be written: the disk is full."),
        (errno.EIO, "en", f"Error: new.csv could not be written: {os.strerror(errno.EIO)}."),
    ],
)
def test_what_the_system_refuses_is_told_of_the_file_that_was_named(
    archive, tmp_path, monkeypatch, number, language, said
):
    def refused(part, _):
        raise OSError(number, os.strerror(number), str(part))

    before = contents(tmp_path)
    monkeypatch.setattr(Path, "replace", refused)
    done = archive("export", "csv", "-o", "new.csv", DIP_LANG=language)
    assert (done.code, done.out) == (ExitCode.FAILURE, "")
    assert done.err.startswith(said)
    assert contents(tmp_path) == before


def test_a_measurement_asks_before_it_begins(dip, tmp_path):
    (tmp_path / "gold.jsonl").write_text("nonsense", encoding="utf-8")
    assert dip("eval", "gold.jsonl", "-o", "a/b.csv").err.startswith("Error: a/b.csv cannot be written")
