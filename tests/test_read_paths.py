"""Files, folders and standard input: what is opened, in what order, and what is said of the rest."""

from __future__ import annotations

import errno
import gzip
import io
import os
import subprocess
import sys
from pathlib import Path

import pytest

from dipcli.model import Article
from dipcli.read import Failure, Options, count, read
from dipcli.read.files import of_system
from dipcli.read.formats import suffixes

SEEDS = Path(__file__).parent.parent / "seeds"
LINES = b'{"text": "M\xc3\xa1y bay."}\n{"text": "T\xc3\xa0u."}\n'
PACKED = gzip.compress(LINES, mtime=0)


def shown(paths, root, **given):
    """The ids of the articles read, and of what could not be read its name and code."""
    items = read(paths, Options(), **given)
    named = [(item.origin, item.code) if isinstance(item, Failure) else (item.id, "ok") for item in items]
    return [
        (Path(name).relative_to(root).as_posix() if Path(name).is_absolute() else name, code) for name, code in named
    ]


@pytest.fixture
def folder(tmp_path):
    files = {
        "b.txt": b"Tin b.",
        "a.TXT": b"Tin a.",
        "C.md": b"Tin c.",
        "anh.jpg": b"\xff\xd8",
        "README": b"x",
        ".hidden.txt": b"x",
        ".git/a.txt": b"x",
        "2026/02/x.jsonl": LINES,
        "2026/02/y.jsonl.gz": PACKED,
        "2025/x.txt": b"Tin x.",
        "empty/.keep": b"",
    }
    for name, data in files.items():
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_bytes(data)
    return tmp_path


def test_a_folder_is_read_whole_and_in_order(folder):
    assert shown([str(folder)], folder) == [
        ("C.md", "ok"),
        ("README", "bare"),
        ("a.TXT", "ok"),
        ("anh.jpg", "other"),
        ("b.txt", "ok"),
        ("2025/x.txt", "ok"),
        ("2026/02/x.jsonl:1", "ok"),
        ("2026/02/x.jsonl:2", "ok"),
        ("2026/02/y.jsonl.gz:1", "ok"),
        ("2026/02/y.jsonl.gz:2", "ok"),
    ]
    assert count([str(folder)]) == 10


def test_what_a_folder_holds_besides_articles_is_no_failure(folder):
    kinds = {item.origin[-6:]: item.kind for item in read([str(folder)], Options()) if isinstance(item, Failure)}
    assert kinds == {"README": "skipped", "nh.jpg": "skipped"}


def test_a_folder_without_articles_is_a_failure(folder):
    assert shown([str(folder / "empty")], folder) == [("empty", "empty_folder")]


def test_links_to_folders_are_not_followed_and_broken_links_are_told(folder):
    (folder / "2025" / "loop").symlink_to(folder)
    (folder / "2025" / "gone.txt").symlink_to(folder / "nowhere")
    assert shown([str(folder / "2025")], folder) == [("2025/gone.txt", "special"), ("2025/x.txt", "ok")]


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no pipes in the file system")
def test_a_pipe_in_a_folder_does_not_block(folder):
    os.mkfifo(folder / "2025" / "p.txt")
    assert shown([str(folder / "2025")], folder) == [("2025/p.txt", "special"), ("2025/x.txt", "ok")]


def test_a_file_given_by_name_must_be_readable(folder):
    paths = [
        str(folder / name) for name in ("anh.jpg", "nowhere.txt", "nowhere.jpg", "nowhere", "README", ".hidden.txt")
    ]
    assert shown(paths, folder) == [
        ("anh.jpg", "unknown"),
        ("nowhere.txt", "missing"),
        ("nowhere.jpg", "missing"),
        ("nowhere", "missing"),
        ("README", "ok"),
        (".hidden.txt", "ok"),
    ]
    assert count(paths) == 6


def test_the_id_is_the_path_as_given(folder, monkeypatch):
    monkeypatch.chdir(folder)
    assert [item.id for item in read(["./b.txt", "2025"], Options()) if isinstance(item, Article)] == [
        "./b.txt",
        str(Path("2025", "x.txt")),
    ]


@pytest.mark.skipif(sys.platform in {"win32", "darwin"}, reason="file names are Unicode there")
def test_a_file_name_that_is_no_unicode_can_be_stored_and_shown(tmp_path):
    Path(os.fsdecode(os.fsencode(tmp_path) + b"/tin\xff.txt")).write_bytes(b"Tin.")
    [article] = read([str(tmp_path)], Options())
    assert isinstance(article, Article)
    assert article.id.encode().decode().endswith("/tin\ufffd.txt")


@pytest.mark.parametrize(
    "error, code",
    [
        (FileNotFoundError(errno.ENOENT, "x"), "missing"),
        (PermissionError(errno.EACCES, "x"), "forbidden"),
        (OSError(errno.EIO, "Input/output error"), "system"),
    ],
)
def test_a_refusal_of_the_system_is_told(folder, monkeypatch, error, code):
    def refuse(*_args, **_options):
        raise error

    assert of_system(error, "a").code == code
    monkeypatch.setattr(Path, "open", refuse)
    assert shown([str(folder / "b.txt")], folder) == [("b.txt", code)]


def test_a_folder_that_cannot_be_listed_is_told_and_the_rest_is_read(folder, monkeypatch):
    scandir = os.scandir

    def guarded(path):
        if str(path).endswith("2026"):
            raise PermissionError(errno.EACCES, "Permission denied", path)
        return scandir(path)

    monkeypatch.setattr(os, "scandir", guarded)
    found = shown([str(folder)], folder)
    assert ("2026", "forbidden") in found
    assert ("2025/x.txt", "ok") in found


@pytest.mark.parametrize("data", [PACKED[:-9], b"\x1f\x8bjunk", PACKED[:20] + b"\0" * 40])
def test_a_damaged_archive_is_told(tmp_path, data):
    (tmp_path / "x.jsonl.gz").write_bytes(data)
    assert shown([str(tmp_path)], tmp_path)[-1] == ("x.jsonl.gz", "damaged")
    assert count([str(tmp_path)]) == 1


@pytest.mark.parametrize(
    "data, expected",
    [
        (LINES, [("-:1", "ok"), ("-:2", "ok")]),
        (PACKED, [("-:1", "ok"), ("-:2", "ok")]),
        ('[\n{"id": 7, "text": "Tin."}\n]'.encode("utf-16"), [("7", "ok")]),
        (b'{"id": "x", "body": "Tin."}', [("x", "ok")]),
        (b" date 2026-02-13 Tin.", [("-", "ok")]),
        (b"<html><body><article><p>Hai ben gap nhau tai Ha Noi.</p></article></body></html>", [("-", "ok")]),
        (b"id,text\n4,Tin.", [("4", "ok")]),
        (b"", [("-", "empty")]),
        (b"\x7fELF\0\0", [("-", "binary")]),
    ],
)
def test_standard_input_is_read_whatever_it_is(tmp_path, data, expected):
    stream = io.BytesIO(data)
    assert shown(["-"], tmp_path, stdin=stream) == expected
    assert not stream.closed


def test_standard_input_may_stand_among_files(folder):
    paths = [str(folder / "b.txt"), "-", str(folder / "a.TXT")]
    assert shown(paths, folder, stdin=io.BytesIO(b"Tin.")) == [("b.txt", "ok"), ("-", "ok"), ("a.TXT", "ok")]
    assert count(paths) is None


@pytest.mark.parametrize(
    "name, data, expected",
    [
        ("x.txt", b"a\nb\n", 1),
        ("x.jsonl", b"\n" + LINES + b"\n\n", 2),
        ("x.jsonl", b"", 0),
        ("x.json", b'[{"text": "a"}, {"text": "b"}]', 2),
        ("x.json", LINES, 2),
        ("x.json", b"[]", 1),
        ("x.csv", b'id,text\n1,"a\nb"\n\n2,"c"\n', 2),
        ("x.csv", b"id,text\n", 1),
    ],
)
def test_the_count_is_that_of_the_records(tmp_path, name, data, expected):
    (tmp_path / name).write_bytes(data)
    assert count([str(tmp_path / name)]) == expected


def test_nothing_is_opened_before_it_is_asked_for(folder):
    items = read([str(folder / "b.txt"), str(folder / "late.txt")], Options())
    next(items)
    (folder / "late.txt").write_text("Tin.", encoding="utf-8")
    assert isinstance(next(items), Article)


def test_reading_may_be_broken_off(folder):
    items = read([str(folder / "2026")], Options())
    next(items)
    items.close()  # type: ignore[attr-defined]


def test_the_seeds_are_read_exactly():
    farewell, visit = read([str(SEEDS)], Options())
    assert isinstance(farewell, Article)
    assert isinstance(visit, Article)
    raw = [path.read_text(encoding="utf-8") for path in sorted(SEEDS.iterdir())]
    assert [farewell.text, visit.text] == raw
    assert (farewell.title, farewell.published, farewell.body) == (raw[0].partition("\n")[0], None, 0)
    assert (visit.title, visit.published, visit.body) == (None, "2026-02-13", 17)
    assert visit.text[17:35] == "Tổng Bí thư Tô Lâm"


def test_every_format_is_found_by_being_there():
    assert {".txt", ".md", ".json", ".jsonl", ".ndjson", ".csv", ".html", ".htm"} <= set(suffixes())


def test_heavy_libraries_are_loaded_only_for_what_needs_them(tmp_path):
    (tmp_path / "tin.jsonl").write_bytes(LINES)
    (tmp_path / "tin.txt").write_text("Bộ trưởng đã tiếp Đại sứ.", encoding="utf-8")
    script = (
        "import sys; from dipcli.read import Options, read;"
        f"assert len(list(read([{str(tmp_path)!r}], Options()))) == 3;"
        "sys.exit(bool({'trafilatura', 'yaml', 'charset_normalizer', 'lxml'} & set(sys.modules)))"
    )
    assert subprocess.run([sys.executable, "-c", script], cwd=SEEDS.parent, check=False).returncode == 0
