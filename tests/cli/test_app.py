from __future__ import annotations

import io
import subprocess
import sys
from pathlib import Path

import pytest

import dipcli.cli.commands
from dipcli.cli.app import COMMANDS
from dipcli.show.progress import Progress
from tests.cli.conftest import Terminal

IMPORTED = "import sys; from dipcli.cli import main\ntry: main()\nfinally: print(*sys.modules, file=sys.stderr)"


def test_every_file_is_a_command_and_every_command_a_file():
    files = {path.stem for path in Path(dipcli.cli.commands.__path__[0]).glob("*.py")} - {"__init__"}
    assert files == set(COMMANDS)


@pytest.mark.parametrize(
    "words, unwanted",
    [
        (["--help"], {"rich", "sqlite3", "sqlite_utils", "pydantic", "dipcli.archive", "dipcli.cli.commands"}),
        (["search", "--help"], {"rich", "sqlite3", "sqlite_utils", "pydantic", "dipcli.archive"}),
        (["path"], {"rich", "sqlite3", "sqlite_utils", "pydantic", "dipcli.archive"}),
        (["search"], {"rich", "pydantic"}),
    ],
    ids=lambda words: " ".join(sorted(words)),
)
def test_a_command_loads_only_what_it_needs(words, unwanted, tmp_path):
    done = subprocess.run(
        [sys.executable, "-c", IMPORTED, *words], capture_output=True, encoding="utf-8", check=False, cwd=tmp_path
    )
    assert unwanted & set(done.stderr.split()) == set()
    assert "dipcli.cli.app" in done.stderr


def test_progress_is_seen_on_a_terminal_only():
    plain, terminal = io.StringIO(), Terminal()
    for out in (plain, terminal):
        with Progress(out, 3, "Đang đọc") as progress:
            progress.advance()
            progress.line("Một dòng [dài].")
    assert plain.getvalue() == "Một dòng [dài].\n"
    assert "Đang đọc" in terminal.getvalue()
    assert "Một dòng [dài]." in terminal.getvalue()
