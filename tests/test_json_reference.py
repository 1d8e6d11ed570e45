"""``docs/json.md`` names every field that the program writes, and no other."""

from __future__ import annotations

import re

import pytest

from dipcli.archive import Archive
from dipcli.export.record import article_record
from dipcli.model import Article, Document, Evidence, Extraction, Meeting, Participant, Span, Statement
from tests.examples import TOP

TEXT = "Thủ tướng Trần Văn Nam tiếp Đại sứ Pháp Luc Besnard. Thủ tướng đề nghị Pháp mở rộng đầu tư theo Hiệp định A."
ONLY = re.compile(r"^\*(archive|extract)\*")
ROW = re.compile(r"^\| (`.*?`) \| .*? \| (.*) \|$", re.MULTILINE)


def quoted(field, words):
    start = TEXT.index(words)
    return Evidence(field, Span(start, start + len(words)), words)


def found(form):
    host = Participant("Trần Văn Nam", "Thủ tướng", None, "VN", "host", evidence=(quoted("name", "Trần Văn Nam"),))
    guest = Participant("Luc Besnard", "Đại sứ", None, "FR", "guest", evidence=(quoted("name", "Luc Besnard"),))
    said, document = quoted("statement", "Pháp mở rộng đầu tư"), quoted("document", "Hiệp định A")
    return Meeting(
        "held",
        form,
        (host, guest),
        quoted("sentence", TEXT.split(".", maxsplit=1)[0] + "."),
        statements=(Statement("Trần Văn Nam", "VN", "đề nghị", "ask", said.text, said.span),),
        documents=(Document("Hiệp định A", "agreement", signed=False, span=document.span),),
    )


def documented():
    """Heading to the names of its table, each with where alone it is found, if not everywhere."""
    sections = (TOP / "docs" / "json.md").read_text(encoding="utf-8").split("\n## ")[1:]
    return {section.partition("\n")[0]: dict(names(section)) for section in sections}


def names(section):
    for cell, meaning in ROW.findall(section):
        only = ONLY.match(meaning)
        for name in re.findall(r"`(\w+)`", cell):
            yield name, only[1] if only else None


def keys(meeting):
    """Heading to the keys that are written, of a meeting and all in it."""
    lists = {"A participant": "participants", "A statement": "statements", "A document": "documents"}
    lists |= {"A claim": "claims", "A report": "reports"}
    inner = {heading: set(meeting[name][0]) for heading, name in lists.items() if name in meeting}
    return {"A meeting": set(meeting), "A piece of evidence": set(meeting["participants"][0]["evidence"][0]), **inner}


def articles():
    forms = ("reception", "talks")
    made = [Article(str(n), f"{TEXT} {n}", published="2020-05-04") for n, _ in enumerate(forms)]
    return [(a, Extraction(a.id, a.sha256, "1", (found(form),))) for a, form in zip(made, forms, strict=True)]


def test_extract():
    record = article_record(*articles()[0])
    written = {"An article": set(record), **keys(record["meetings"][0])}
    for heading, fields in written.items():
        assert fields == {name for name, only in documented()[heading].items() if only != "archive"}


@pytest.fixture
def exported(tmp_path):
    with Archive.open(tmp_path / "a.db", create=True) as archive:
        for article, extraction in articles():
            archive.store(article, extraction)
        return list(archive.export())


def test_archive(exported):
    for heading, fields in keys(exported[0]).items():
        assert fields == {name for name, only in documented()[heading].items() if only != "extract"}
