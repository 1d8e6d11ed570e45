from __future__ import annotations

import json
from pathlib import Path

from dipcli.export.record import article_record
from dipcli.model import EDTF, Article, Document, Evidence, Extraction, Meeting, Participant, Span, Statement

DOCUMENT = Path(__file__).resolve().parents[2] / "docs" / "json.md"
TEXT = "Sáng 5/3, ông Nguyễn Văn Bình tiếp bà Claire Dupont, đề nghị ký Bản ghi nhớ."
ARTICLE = Article("7", TEXT, "Tiếp khách", "2026-03-05", "2026-03-06", "Báo Mẫu", "https://bao.example/7")


def found(field, words):
    start = TEXT.index(words)
    return Evidence(field, Span(start, start + len(words)), words)


MEETING = Meeting(
    "held",
    "reception",
    (Participant("Nguyễn Văn Bình", "Bộ trưởng", "Bộ Mẫu", "VN", "host", True, (found("name", "Nguyễn Văn Bình"),)),),
    found("meeting", TEXT),
    form_as_printed="tiếp",
    date=EDTF("2026-03-05"),
    statements=(Statement("Nguyễn Văn Bình", "VN", "đề nghị", "ask", "ký Bản ghi nhớ", Span(61, 75), "FR"),),
    documents=(Document("Bản ghi nhớ", "memorandum", False, Span(64, 75), ("FR", "VN")),),
    evidence=(found("date", "Sáng 5/3"),),
    confidence=0.5,
)
RECORD = article_record(ARTICLE, Extraction("7", ARTICLE.sha256, "1", (MEETING,)))


def spans(value):
    """Every piece of JSON that says where its words stand."""
    if isinstance(value, list):
        return [span for item in value for span in spans(item)]
    if not isinstance(value, dict):
        return []
    own = [(value["start"], value["end"], value.get("text") or value["name"])] if "start" in value else []
    return own + [span for item in value.values() for span in spans(item)]


def keys(value):
    if isinstance(value, list):
        return {key for item in value for key in keys(item)}
    return {*value, *(key for item in value.values() for key in keys(item))} if isinstance(value, dict) else set()


def test_the_record_of_an_article():
    assert {name: RECORD[name] for name in ("id", "title", "published", "retrieved", "source", "url")} == {
        "id": "7",
        "title": "Tiếp khách",
        "published": "2026-03-05",
        "retrieved": "2026-03-06",
        "source": "Báo Mẫu",
        "url": "https://bao.example/7",
    }
    [meeting] = RECORD["meetings"]
    assert (meeting["status"], meeting["date"], meeting["countries"], meeting["place"]) == (
        "held",
        "2026-03-05",
        ["VN"],
        None,
    )
    assert meeting["documents"] == [
        {"name": "Bản ghi nhớ", "kind": "memorandum", "signed": False, "parties": ["FR", "VN"], "start": 64, "end": 75}
    ]


def test_it_is_json():
    assert json.loads(json.dumps(RECORD)) == RECORD


def test_every_span_has_its_words():
    found_spans = spans(RECORD)
    assert len(found_spans) == 4
    assert all(TEXT[start:end] == words for start, end, words in found_spans)


def test_every_field_is_documented():
    documented = DOCUMENT.read_text(encoding="utf-8")
    assert {key for key in keys(RECORD) if f"`{key}`" not in documented} == set()
