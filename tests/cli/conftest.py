"""A program to run in surroundings of one's own, and an archive of articles written for these tests."""

from __future__ import annotations

import io
from dataclasses import dataclass, replace

import pytest

import dipcli.cli.ingestion
import dipcli.extract
from dipcli.cli import run
from dipcli.cli.environment import Environment
from dipcli.model import EDTF, Evidence, Extraction, Meeting, Participant, Span


class Terminal(io.StringIO):
    def isatty(self):
        return True


@dataclass(frozen=True)
class Result:
    code: int
    out: str
    err: str


@pytest.fixture
def dip(tmp_path, monkeypatch):
    """Runs ``dip`` with words, in a folder of its own; keywords are variables, ``columns`` makes it a terminal."""
    monkeypatch.chdir(tmp_path)

    def go(*words, columns=None, **variables):
        streams = [Terminal() if columns else io.StringIO() for _ in range(2)]
        known = {"DIP_LANG": "en", "DIP_DB": "test.db", "NO_COLOR": "1"} | variables
        out, err = streams
        code = run([str(word) for word in words], Environment(io.StringIO(), out, err, known, columns))
        return Result(code, out.getvalue(), err.getvalue())

    return go


RECEPTION = "Sáng 5/3, tại Hà Nội, Bộ trưởng Nguyễn Văn Bình đã tiếp Đại sứ Pháp Claire Dupont."
CALL = "Chiều 7/4, Thủ tướng Lê Minh [ảnh] điện đàm với Tổng thống Mỹ John Q. Sample về Biển Đông."
PLAN = "Tháng tới, Bộ trưởng Nguyễn Văn Bình sẽ hội đàm với Bộ trưởng Lào Khamphone Test."


def found(text, words, field="participant"):
    start = text.index(words)
    return Evidence(field, Span(start, start + len(words)), words)


def person(text, name, title, country, side):
    return Participant(name, title, None, country, side, evidence=(found(text, name),))


def meeting(text, status, form, date, people, **more):
    evidence = (found(text, form[1], "form"),)
    sentence = Evidence("meeting", Span(0, len(text)), text)
    return Meeting(
        status,
        form[0],
        people,
        sentence,
        form[1],
        EDTF(date) if date else None,
        evidence=evidence,
        confidence=0.9,
        **more,
    )


MEETINGS = {
    RECEPTION: meeting(
        RECEPTION,
        "held",
        ("reception", "tiếp"),
        "2026-03-05",
        (
            person(RECEPTION, "Nguyễn Văn Bình", "Bộ trưởng", "VN", "host"),
            person(RECEPTION, "Claire Dupont", "Đại sứ", "FR", "guest"),
        ),
        part_of_day="morning",
        place="Hà Nội",
        country="VN",
        topics=("health",),
    ),
    CALL: meeting(
        CALL,
        "held",
        ("call", "điện đàm"),
        "2026-04-07",
        (
            person(CALL, "Lê Minh", "Thủ tướng", "VN", None),
            person(CALL, "John Q. Sample", "Tổng thống", "US", None),
        ),
    ),
    PLAN: meeting(
        PLAN,
        "planned",
        ("talks", "hội đàm"),
        None,
        (
            person(PLAN, "Nguyễn Văn Bình", "Bộ trưởng", "VN", "host"),
            person(PLAN, "Khamphone Test", "Bộ trưởng", "LA", "guest"),
        ),
    ),
}


def stub(article):
    """Finds the meetings above where their sentence is the article, none elsewhere; some text it cannot cope with."""
    if "hỏng" in article.text:
        raise ValueError("cannot cope")
    known = [MEETINGS[article.text]] if article.text in MEETINGS else []
    return Extraction(article.id, article.sha256, "stub", tuple(known))


@pytest.fixture
def extractor(monkeypatch):
    """The stub in place of the extractor; call it with a version to have another one."""

    def version(name):
        monkeypatch.setattr(dipcli.extract, "extract", lambda article: replace(stub(article), version=name))
        monkeypatch.setattr(dipcli.cli.ingestion, "VERSION", name)

    version("stub")
    return version


@pytest.fixture
def articles(tmp_path):
    """A folder of three articles."""
    folder = tmp_path / "articles"
    folder.mkdir()
    for name, text in [("a.txt", RECEPTION), ("b.txt", CALL), ("c.txt", PLAN)]:
        (folder / name).write_text(text, encoding="utf-8")
    return folder


@pytest.fixture
def archive(dip, extractor, articles):
    """``dip`` with an archive of the three articles."""
    assert dip("ingest", "articles").code == 0
    return dip
