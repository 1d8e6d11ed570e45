"""A run with several processes that is killed half-way, and finished by the same command."""

from __future__ import annotations

import json
import os
import signal
import sqlite3
import subprocess
import sys
import time
from contextlib import closing
from pathlib import Path

import pytest

TOP = Path(__file__).resolve().parents[2]
ARTICLES = 120
ENOUGH = 20
PATIENCE = 60.0


@pytest.fixture
def corpus(tmp_path):
    """Articles of two receptions each, some of them told again by another newspaper."""
    path = tmp_path / "corpus.jsonl"
    with path.open("w", encoding="utf-8") as file:
        for n in range(ARTICLES):
            day, guest = n // 2 % 28 + 1, ("Anna Berg", "Jean Martin", "Kenji Sato")[n % 3]
            text = (
                f"Ngày {day}/3/2026, tại Hà Nội, Bộ trưởng Ngoại giao Trần Quốc Bình đã tiếp Đại sứ Thụy Điển {guest}. "
                f"Chiều cùng ngày, Thủ tướng Lê Văn Minh hội đàm với Thủ tướng Lào Khamla Vongsa. Tin số {n}."
            )
            file.write(json.dumps({"id": f"bai-{n}", "text": text, "published": f"2026-03-{day:02}"}) + "\n")
    return path


def begun(db, corpus):
    words = [sys.executable, "-m", "dipcli", "ingest", str(corpus), "--workers", "2", "--db", str(db)]
    return subprocess.Popen(words, cwd=TOP, start_new_session=True)


def stored(db):
    try:
        with closing(sqlite3.connect(f"{db.as_uri()}?mode=ro", uri=True)) as archive:
            return archive.execute("SELECT count(*) FROM articles").fetchone()[0]
    except sqlite3.OperationalError:
        return 0


def said(*words):
    return subprocess.run([sys.executable, "-m", "dipcli", *words], cwd=TOP, capture_output=True, check=True)


@pytest.mark.skipif(os.name != "posix", reason="kills a group of processes")
def test_a_killed_run_with_two_processes_is_finished_by_the_same_command(tmp_path, corpus):
    killed, whole = tmp_path / "killed.db", tmp_path / "whole.db"
    process = begun(killed, corpus)
    end = time.monotonic() + PATIENCE
    while stored(killed) < ENOUGH and time.monotonic() < end and process.poll() is None:
        time.sleep(0.002)
    os.killpg(process.pid, signal.SIGKILL)
    assert process.wait() == -signal.SIGKILL
    assert ENOUGH <= stored(killed) < ARTICLES
    for db in (killed, whole):
        assert begun(db, corpus).wait() == 0
    assert stored(killed) == ARTICLES
    exports = [said("export", "jsonl", "--status", "all", "--db", str(db)).stdout for db in (killed, whole)]
    assert exports[0] == exports[1]
    assert len(exports[0].splitlines()) > ENOUGH
    assert said("check", "--db", str(killed)).stdout.startswith(b"All is well")
