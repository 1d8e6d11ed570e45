"""The file: opening it, being refused, being killed, finding faults in it."""

from __future__ import annotations

import os
import re
import signal
import sqlite3
import subprocess
import sys
import time
from pathlib import Path

import pytest

from dipcli.archive import Archive, ArchiveBusy, ArchiveDamaged, ArchiveError, ArchiveMissing, Query
from dipcli.archive.codec import decode, encode
from dipcli.archive.migrations import MIGRATIONS
from dipcli.archive.schema import STEPS
from dipcli.model import Document, Extraction, Span, Statement
from tests.archive.made import KNAPPER, LAM, archive_of, exported, meeting, quote, report, told

DAY = "2026-01-09"
ONE = report("a", (LAM, KNAPPER), DAY)


def test_reading_never_makes_a_file(tmp_path):
    with pytest.raises(ArchiveMissing, match="dip ingest"):
        Archive.open(tmp_path / "none.db")
    assert list(tmp_path.iterdir()) == []


def test_making_one_makes_its_folder(tmp_path):
    with Archive.open(tmp_path / "new" / "a.db", create=True) as archive:
        assert archive.stats()["articles"] == 0
        assert archive.search(Query()) == []
        assert archive.check() == []


def test_the_file_is_wal_with_foreign_keys_and_strict_tables(tmp_path):
    archive_of(tmp_path / "a.db", ONE).close()
    db = sqlite3.connect(tmp_path / "a.db")
    assert db.execute("PRAGMA journal_mode").fetchone() == ("wal",)
    loose = db.execute(
        "SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table' AND NOT strict "
        "AND name NOT LIKE 'sqlite_%' AND name NOT LIKE '\\_sqlite%' ESCAPE '\\'"
    ).fetchall()
    db.close()
    assert loose == []


def _text(path: Path) -> None:
    path.write_text("Đây là một bài báo.\n" * 200, encoding="utf-8")


def _empty(path: Path) -> None:
    path.write_bytes(b"")


def _other(path: Path) -> None:
    db = sqlite3.connect(path)
    db.execute("CREATE TABLE people (id INTEGER)")
    db.close()


def _newer(path: Path) -> None:
    archive_of(path, ONE).close()
    db = sqlite3.connect(path)
    db.execute("INSERT INTO _sqlite_migrations (migration_set, name, applied_at) VALUES ('dip', 'of_tomorrow', '2099')")
    db.commit()
    db.close()


def _torn(path: Path) -> None:
    archive_of(path, ONE).close()
    content = path.read_bytes()
    path.write_bytes(content[:4096] + b"\xff" * (len(content) - 4096))


REFUSED = [
    (_text, "not an archive"),
    (_empty, "not an archive"),
    (_other, "not an archive"),
    (_newer, "newer"),
    (_torn, "damaged"),
]


@pytest.mark.parametrize("make words".split(), REFUSED, ids=[make.__name__ for make, _ in REFUSED])
def test_a_file_that_cannot_be_used_is_left_alone(tmp_path, make, words):
    path = tmp_path / "a.db"
    make(path)
    before = path.read_bytes()
    with pytest.raises(ArchiveDamaged, match=words) as caught:
        Archive.open(path)
    assert str(path) in str(caught.value)
    assert path.read_bytes() == before


def test_an_empty_file_can_be_filled(tmp_path):
    _empty(tmp_path / "a.db")
    with archive_of(tmp_path / "a.db", ONE) as archive:
        assert archive.stats()["meetings"] == 1


def test_a_folder_is_no_archive(tmp_path):
    with pytest.raises(ArchiveMissing, match="not a file"):
        Archive.open(tmp_path, create=True)


def test_a_locked_archive_is_busy(tmp_path, monkeypatch):
    monkeypatch.setattr("dipcli.archive.connect.PATIENCE", 0.05)
    archive_of(tmp_path / "a.db", ONE).close()
    with Archive.open(tmp_path / "a.db") as archive:
        other = sqlite3.connect(tmp_path / "a.db", isolation_level=None)
        other.execute("BEGIN IMMEDIATE")
        with pytest.raises(ArchiveBusy, match="in use"):
            archive.store(*report("b", (LAM, KNAPPER), DAY))
        assert len(archive.search(Query())) == 1
        other.execute("ROLLBACK")
        other.close()
        assert archive.store(*report("b", (LAM, KNAPPER), DAY)) == "new"


@pytest.mark.skipif(os.name != "posix" or os.geteuid() == 0, reason="root may write everything")
def test_a_read_only_archive_can_be_asked(tmp_path):
    archive_of(tmp_path / "a.db", ONE).close()
    (tmp_path / "a.db").chmod(0o444)
    with Archive.open(tmp_path / "a.db") as archive:
        assert len(archive.search(Query())) == 1
        with pytest.raises(ArchiveError, match="cannot be written"):
            archive.store(*report("b", (LAM, KNAPPER), DAY))


def test_a_failed_store_leaves_no_trace(tmp_path, monkeypatch):
    with archive_of(tmp_path / "a.db", ONE) as archive:
        before = exported(archive)
        article, found = report("b", (LAM, KNAPPER), DAY)
        monkeypatch.setattr("dipcli.archive.rebuild.compute_all", lambda *_: 1 / 0)
        with pytest.raises(ZeroDivisionError):
            archive.store(article, found)
        monkeypatch.undo()
        assert exported(archive) == before
        assert archive.store(article, found) == "new"
        assert archive.check() == []


STEADY = """
import sys
from pathlib import Path
from dipcli.archive import Archive
from tests.archive.made import KNAPPER, LAM, report
with Archive.open(Path(sys.argv[1]), create=True) as archive:
    for n in range(int(sys.argv[2])):
        archive.store(*report(f"{n:04}", (LAM, KNAPPER), f"2026-01-{n % 28 + 1:02}"))
        print(n, flush=True)
"""


def _run(path: Path, count: int) -> subprocess.Popen[str]:
    root = Path(__file__).resolve().parents[2]
    return subprocess.Popen(
        [sys.executable, "-c", STEADY, str(path), str(count)], stdout=subprocess.PIPE, text=True, cwd=root
    )


def test_a_killed_run_loses_nothing_and_is_finished_by_the_same_command(tmp_path):
    process = _run(tmp_path / "a.db", 60)
    assert process.stdout is not None
    for _ in range(20):
        process.stdout.readline()
    time.sleep(0.013)
    process.send_signal(signal.SIGKILL)
    said = 19 + len(process.stdout.read().split())
    process.wait()
    process.stdout.close()
    with Archive.open(tmp_path / "a.db") as archive:
        assert archive.stats()["articles"] > said
        assert archive.check() == []
    for path in ("a.db", "b.db"):
        again = _run(tmp_path / path, 60)
        again.communicate()
        assert again.returncode == 0
    with Archive.open(tmp_path / "a.db") as killed, Archive.open(tmp_path / "b.db") as whole:
        assert exported(killed) == exported(whole)


OUTCOMES = [
    ("the same again", {}, "unchanged"),
    ("another extractor", {"version": "2"}, "reextracted"),
    ("another text", {"text": "Tô Lâm và Marc Knapper gặp nhau. Bản mới."}, "updated"),
    ("another day of publication", {"published": "2026-01-10"}, "updated"),
    ("another newspaper with the same number", {"source": "Báo khác"}, "new"),
]


@pytest.mark.parametrize("what changes outcome".split(), OUTCOMES, ids=[o[0] for o in OUTCOMES])
def test_what_storing_does(tmp_path, what, changes, outcome):
    with archive_of(tmp_path / "a.db", ONE) as archive:
        article, found = report("a", (LAM, KNAPPER), DAY, **changes)
        assert archive.needs(article, found.version) is (outcome != "unchanged")
        assert archive.store(article, found) == outcome
        assert not archive.needs(article, found.version)
        assert archive.check() == []


def test_an_updated_article_keeps_its_old_text_and_is_searched_by_the_new(tmp_path):
    with archive_of(
        tmp_path / "a.db", report("a", (LAM, KNAPPER), DAY, text=f"{told((LAM, KNAPPER))} Chuyện cũ.")
    ) as archive:
        archive.store(*report("a", (LAM, KNAPPER), DAY, text=f"{told((LAM, KNAPPER))} Chuyện mới."))
        assert archive.count(Query(words="chuyện cũ")) == 0
        assert archive.count(Query(words="chuyen moi")) == 1
    db = sqlite3.connect(tmp_path / "a.db")
    assert [t.endswith("Chuyện cũ.") for (t,) in db.execute("SELECT text FROM article_versions")] == [True]
    db.close()


def test_stale_articles_come_in_order_and_can_be_stored_meanwhile(tmp_path):
    with archive_of(tmp_path / "a.db", *(report(key, (LAM, KNAPPER), DAY) for key in "bca")) as archive:
        seen = []
        for article in archive.stale("2"):
            seen.append(article.id)
            archive.store(article, Extraction(article.id, article.sha256, "2", ()))
        assert seen == list("bca")
        assert list(archive.stale("2")) == []


def test_the_log_says_what_became_of_each_source(tmp_path):
    with archive_of(tmp_path / "a.db") as archive:
        archive.log("bài.txt", "failed", "không phải UTF-8")
    db = sqlite3.connect(tmp_path / "a.db")
    assert db.execute("SELECT origin, outcome, reason FROM sources_log").fetchall() == [
        ("bài.txt", "failed", "không phải UTF-8")
    ]
    db.close()


FAULTS = [
    ("UPDATE evidence SET start = start + 1", "the text has"),
    ("UPDATE articles SET text = 'x' || text", "the text has"),
    ("INSERT INTO documents VALUES (1, 1, 1, 'Tô Lâm', 'x', 0, '[]', 0, 5)", "the text has 'Tô Lâ'"),
    ("DELETE FROM articles_exact_docsize", "missing from the index"),
    ("INSERT INTO articles_folded (rowid, title, text) VALUES (77, '', 'x')", "without an article"),
    ("UPDATE reports SET meeting_id = NULL", "belongs to no meeting"),
    ("UPDATE reports SET meeting_id = 77", "row of meetings that is not there"),
    ("UPDATE name_titles SET reports = 9", "counted wrongly"),
    ("UPDATE extractions SET sha256 = 'x'", "another state"),
    ("UPDATE participants SET person_id = 77", "row of people that is not there"),
]


@pytest.mark.parametrize("harm words".split(), FAULTS, ids=[h for h, _ in FAULTS])
def test_check_finds(tmp_path, harm, words):
    archive_of(tmp_path / "a.db", ONE).close()
    db = sqlite3.connect(tmp_path / "a.db")
    db.execute(harm)
    db.commit()
    db.close()
    with Archive.open(tmp_path / "a.db") as archive:
        assert any(words in problem.what for problem in archive.check())


def test_everything_an_extraction_can_hold_is_kept(tmp_path):
    text = "Tô Lâm và Marc Knapper gặp nhau. Tô Lâm đề nghị mở rộng thương mại; hai bên ký bản\u00a0ghi nhớ."
    asked = text.index("mở rộng")
    signed = text.index("bản\u00a0ghi nhớ")
    full = meeting(
        text,
        (LAM, KNAPPER),
        DAY,
        evidence=(quote("form", text, "gặp nhau"),),
        topics=("trade",),
        statements=(
            Statement("Tô Lâm", "VN", "đề nghị", "ask", "mở rộng thương mại", Span(asked, asked + 18), addressee="US"),
        ),
        documents=(Document("bản ghi nhớ", "memorandum", True, Span(signed, signed + 11), ("US", "VN")),),
        visit_type="official",
        occasion="nhân dịp năm mới",
        cameo="036",
    )
    assert decode(encode((full,))) == (full,)
    article, _ = report("a", (LAM, KNAPPER), DAY, text=text)
    with archive_of(tmp_path / "a.db", (article, Extraction("a", article.sha256, "1", (full,)))) as archive:
        assert archive.check() == []
        detail = archive.meeting(1)
        assert (detail.statements[0].person, detail.statements[0].addressee) == (
            detail.meeting.participants[0].person,
            "US",
        )
        assert (detail.documents[0].signed, detail.documents[0].parties) == (True, ("US", "VN"))
        assert (detail.visit_type, detail.cameo, detail.meeting.topics) == ("official", "036", ("trade",))
        line = next(archive.export())
        assert line["statements"][0]["text"] == "mở rộng thương mại"
        assert archive.check() == []


def test_every_table_and_column_is_documented(tmp_path):
    archive_of(tmp_path / "a.db").close()
    page = (Path(__file__).resolve().parents[2] / "docs" / "archive.md").read_text(encoding="utf-8")
    told_of: dict[str, list[str]] = {}
    for line in page.splitlines():
        if heading := re.match(r"### `(\w+)`", line):
            told_of[heading[1]] = []
        elif column := re.match(r"\| `(\w+)` \|", line):
            told_of[list(told_of)[-1]].append(column[1])
    db = sqlite3.connect(tmp_path / "a.db")
    tables = db.execute(
        "SELECT name FROM pragma_table_list WHERE schema = 'main' AND type IN ('table', 'view', 'virtual') "
        "AND name NOT LIKE 'sqlite_%' AND name NOT LIKE '\\_sqlite%' ESCAPE '\\'"
    ).fetchall()
    wanted = {t: [c for (c,) in db.execute("SELECT name FROM pragma_table_info(?)", (t,))] for (t,) in tables}
    db.close()
    assert told_of == wanted


def test_every_migration_is_known_by_name():
    assert tuple(m.name for m in MIGRATIONS._migrations) == STEPS


def test_an_archive_as_first_published_is_brought_up_to_date(tmp_path):
    path = tmp_path / "a.db"
    with archive_of(path, ONE) as archive:
        archive.reject(1, by="An")
    db = sqlite3.connect(path)
    db.execute("ALTER TABLE decisions DROP COLUMN undone_reason")
    db.execute("DELETE FROM _sqlite_migrations WHERE name = 'reasons_of_undoing'")
    db.commit()
    db.close()
    with Archive.open(path) as archive:
        assert archive.undo(by="An", reason="nhầm").undone_reason == "nhầm"
        assert archive.check() == []


def test_asking_an_archive_does_without_sqlite_utils(tmp_path):
    archive_of(tmp_path / "a.db", ONE).close()
    code = (
        "import sys; from dipcli.archive import Archive, Query; a = Archive.open(sys.argv[1]); "
        "assert a.search(Query()) and a.meeting(1); print('sqlite_utils' in sys.modules)"
    )
    root = Path(__file__).resolve().parents[2]
    said = subprocess.check_output([sys.executable, "-c", code, str(tmp_path / "a.db")], text=True, cwd=root)
    assert said == "False\n"
