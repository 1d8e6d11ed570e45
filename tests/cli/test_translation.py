from __future__ import annotations

import ast
import re
from pathlib import Path

import pytest

import dipcli
from dipcli.cli.messages import Messages
from dipcli.cli.translation import translated
from dipcli.lexicon.tables import rows

ROOM = Path(dipcli.__file__).parent / "archive"
ERRORS = {"ArchiveError", "ArchiveMissing", "ArchiveDamaged", "ArchiveBusy", "DecisionError"}


def sentences(node):
    """The texts that an expression can be, with ``{}`` for what is filled in; none for a text made elsewhere."""
    if isinstance(node, ast.Constant):
        yield str(node.value)
    elif isinstance(node, ast.JoinedStr):
        yield "".join(str(part.value) if isinstance(part, ast.Constant) else "{}" for part in node.values)
    elif isinstance(node, ast.IfExp):
        yield from sentences(node.body)
        yield from sentences(node.orelse)


def said_by_the_archive():
    for tree in (ast.parse(path.read_text(encoding="utf-8")) for path in ROOM.glob("*.py")):
        for node in ast.walk(tree):
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in ERRORS:
                yield from sentences(node.args[0])


def test_every_sentence_of_the_archive_has_a_row():
    """A new sentence in ``dipcli/archive`` wants a row ``archive.…`` in ``data/messages.csv``."""
    known = {re.sub(r"{\w+}", "{}", row["en"]) for row in rows("messages") if row["key"].startswith("archive.")}
    said = set(said_by_the_archive())
    assert len(said) > 10
    assert said - known == set()


@pytest.mark.parametrize(
    "english, vietnamese",
    [
        ("There is no meeting 7.", "Không có cuộc gặp số 7."),
        ("Meeting 3 has the reports 1 2, not 9.", "Cuộc gặp 3 có các bài báo 1 2, không có 9."),
        (
            "/a b/x.db is in use by another program. Try again when that has finished.",
            "/a b/x.db đang được chương trình khác dùng. Hãy thử lại khi chương trình đó xong việc.",
        ),
        ("Something new.", "Something new."),
    ],
)
def test_translation(english, vietnamese):
    assert translated(english, Messages("vi")) == vietnamese
    assert translated(english, Messages("en")) == english


def test_errors_of_the_archive_are_told_in_vietnamese(archive):
    assert archive("undo", DIP_LANG="vi").err == "Lỗi: Không có quyết định nào để hủy bỏ.\n"
