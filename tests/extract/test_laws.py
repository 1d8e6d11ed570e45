"""What holds of every extraction whatever the text: docs/design.md, "The way of the data"."""

from __future__ import annotations

import subprocess
import sys
import unicodedata
from collections.abc import Iterator
from dataclasses import asdict

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dipcli.extract import extract
from dipcli.model import FORMS, STATUSES, Article, Evidence, Meeting
from dipcli.text import normalize, with_plain_blanks
from tests.extract.scene import article, line
from tests.extract.test_articles import CALL, DAY, NONE, RECEPTION, SIDELINES, VISIT

TEXTS = [RECEPTION, VISIT, SIDELINES, CALL, DAY, NONE]

WHO = [
    *("Thủ tướng Trần Quốc Bình", "Đại sứ Na Uy Kari Solberg", "bà Solberg", "người đồng cấp Lào", "Ông"),
    *("Đoàn đại biểu Bỉ do ông Lucas Peeters dẫn đầu", "Hai bên", "Cùng dự có", "hai nhà lãnh đạo"),
]
DID = [
    *("đã tiếp", "sẽ gặp", "hội đàm với", "được", "điện đàm với", "đến chào", "trình Quốc thư lên"),
    *("lần lượt tiếp", "không gặp", "do", "Trong cuộc gặp với", "cảm ơn", "thăm Na Uy"),
]
REST = [
    *("Sáng 12/3,", "hôm nay", "tại Phủ Chủ tịch", "(Ảnh: TTXVN)", "từ 3 đến 5/4", "ngày 31/2", "năm ngoái"),
    *(".", ". ", "\n", ";", ",", "“", "”", "(", ")", "-", ":", "và", "tại"),
]
PIECES = [*WHO, *DID, *REST]
NEWS = st.lists(st.sampled_from(PIECES), max_size=24).map(" ".join)
DATES = st.none() | st.dates().map(str)


def evidence_of(meeting: Meeting) -> Iterator[Evidence]:
    yield meeting.sentence
    yield from meeting.evidence
    for participant in meeting.participants:
        yield from participant.evidence


@given(st.one_of(NEWS, st.text(max_size=200)), DATES, DATES)
def test_any_text_gives_sound_records(text, published, retrieved):
    source = Article("x", text, published=published, retrieved=retrieved)
    found = extract(source)
    assert (found.article, found.sha256) == ("x", source.sha256)
    assert source.text == text
    for meeting in found.meetings:
        assert_sound(meeting, text)


def assert_sound(meeting, text):
    assert meeting.status in STATUSES
    assert meeting.form in FORMS
    assert len({p.affiliation for p in meeting.principals}) > 1
    assert all(p.name.strip() == p.name != "" for p in meeting.participants)
    assert meeting.form not in {"call", "video"} or not any(p.side for p in meeting.participants)
    for evidence in evidence_of(meeting):
        assert evidence.span.of(text) == evidence.text != ""
    for part in (*meeting.statements, *meeting.documents):
        assert 0 <= part.span.start < part.span.end <= len(text)
    assert all(statement.span.of(text) == statement.text for statement in meeting.statements)
    assert meeting.place is None or meeting.place in " ".join(with_plain_blanks(text).split())


@given(NEWS)
def test_the_same_article_gives_the_same_extraction(text):
    assert asdict(extract(article(text))) == asdict(extract(article(text)))


@pytest.mark.parametrize("text", TEXTS)
def test_articles_read_before_do_not_matter(text):
    fresh = extract(article(text))
    for other in TEXTS:
        extract(article(other))
    assert extract(article(text)) == fresh


def test_another_process_with_other_hashes_gives_the_same():
    code = "import tests.extract.test_laws as t; print([t.extract(t.article(text)) for text in t.TEXTS])"
    outputs = {
        subprocess.run(
            [sys.executable, "-c", code],
            env={"PYTHONHASHSEED": seed, "PYTHONPATH": "."},
            capture_output=True,
            check=True,
        ).stdout
        for seed in ("1", "2")
    }
    assert len(outputs) == 1


def records(text):
    """Whatever is found, without the places in the text that a longer spelling moves."""
    meetings = extract(article(normalize(text))).meetings
    people = [[(p.name, p.title, p.affiliation, p.side, p.principal) for p in m.participants] for m in meetings]
    return [(m.status, m.form, str(m.date), m.place, who) for m, who in zip(meetings, people, strict=True)]


@pytest.mark.parametrize("text", TEXTS)
@pytest.mark.parametrize("blank", ["\xa0", "\u2009", "\u200b", "  ", "\t", " \xa0 "])
def test_every_kind_of_blank_gives_the_same_record(text, blank):
    spaced = text.replace(" ", blank)
    assert records(spaced) == records(text)
    for meeting in extract(article(spaced)).meetings:
        assert_sound(meeting, spaced)


@pytest.mark.parametrize("text", TEXTS)
@pytest.mark.parametrize("form", ["NFD", "NFC", "NFKD"])
def test_unicode_forms_give_the_same_record(text, form):
    assert records(unicodedata.normalize(form, text)) == records(text)


@pytest.mark.parametrize("text", TEXTS)
def test_line_ends_give_the_same_record(text):
    assert records(text.replace("\n", "\r\n")) == records(text)


TONES = [
    ("Ông tiếp Thủ tướng Cộng hoà Séc Jan Novotny.", "Ông tiếp Thủ tướng Cộng hòa Séc Jan Novotny."),
    ("Uỷ viên Lê An tiếp Đại sứ Thuỵ Điển Eva Lund.", "Ủy viên Lê An tiếp Đại sứ Thụy Điển Eva Lund."),
    (
        "Thủ tướng Lê An huỷ cuộc gặp với Đại sứ Mĩ Mark Dawson.",
        "Thủ tướng Lê An hủy cuộc gặp với Đại sứ Mỹ Mark Dawson.",
    ),
]


@pytest.mark.parametrize("old, new", TONES)
def test_old_tone_marks_give_the_same_record(old, new):
    one, other = (extract(article(f"Ông Lê An đến. {text}")).meetings for text in (old, new))
    shape = [[(m.status, m.form, [(p.name, p.affiliation) for p in m.participants]) for m in ms] for ms in (one, other)]
    assert shape[0] == shape[1] != []


def test_the_id_and_the_source_of_an_article_change_nothing_found():
    for text in TEXTS:
        plain = extract(article(text))
        named = extract(article(text, id="b", source="Báo A", url="https://example.org/1"))
        assert (named.meetings, named.sha256) == (plain.meetings, plain.sha256)


@pytest.mark.parametrize("times", [2, 20])
def test_an_article_told_over_again_tells_of_no_more(times):
    once, often = (extract(article(text)).meetings for text in (RECEPTION, RECEPTION * times))
    assert [line(meeting) for meeting in often] == [line(meeting) for meeting in once]
