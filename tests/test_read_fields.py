"""Records to Articles: the names of fields, what fills in for them, and what is said of those that fail."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dipcli.model import Article
from dipcli.read import FIELDS, Failure, Options
from dipcli.read.failure import failure
from dipcli.read.fields import from_record, recognise

TEXT = "Bộ trưởng đã tiếp Đại sứ."


def one(record, **options):
    """The only thing made of a record."""
    [made] = from_record(record, "tin.jsonl:3", Options(**options))
    return made


def code(record, **options):
    made = one(record, **options)
    assert isinstance(made, Failure)
    return made.code


def codes(record, **options):
    """What is said of a record, ``ok`` for its article."""
    made = from_record(record, "tin.jsonl:3", Options(**options))
    return [item.code if isinstance(item, Failure) else "ok" for item in made]


@pytest.mark.parametrize(
    "field, name, value, read",
    [
        ("id", "id", "a7", "a7"),
        ("id", "ID", 12, "12"),
        ("id", "id", 0, "0"),
        ("title", "title", " Tin  ngắn\n", "Tin  ngắn"),
        ("title", "Headline", "Tin", "Tin"),
        ("title", "title", "Tin trong nước".encode().decode(), "Tin trong nước"),
        ("published", "published", "2026-02-13", "2026-02-13"),
        ("published", "Date", "13/02/2026", "2026-02-13"),
        ("published", "publish_date", 1770915600, "2026-02-13"),
        ("published", "Publish Date", "13/02/2026", "2026-02-13"),
        ("published", "created_at", "2026-02-13T01:00:00Z", "2026-02-13"),
        ("published", "publishedAt", "2026-02-13T01:00:00Z", "2026-02-13"),
        ("retrieved", "retrieved", "2026-02-13", "2026-02-13"),
        ("retrieved", "crawl_date", "2026-02-13", "2026-02-13"),
        ("retrieved", "CRAWLED-AT", "2026-02-13", "2026-02-13"),
        ("url", "link", "https://bao.example/1", "https://bao.example/1"),
        ("url", "URL", "https://bao.example/1", "https://bao.example/1"),
        ("source", "source", "Báo Mẫu", "Báo Mẫu"),
        ("source", "publisher", "Báo Mẫu", "Báo Mẫu"),
    ],
)
def test_a_field_is_known_by_its_usual_names(field, name, value, read):
    assert getattr(one({"text": TEXT, name: value}), field) == read


@pytest.mark.parametrize("name", ["text", "content", "body", "Text", "BODY"])
def test_the_text_is_known_by_its_usual_names(name):
    assert one({name: TEXT}) == Article(id="tin.jsonl:3", text=TEXT)


@pytest.mark.parametrize("empty", [None, "", "  \n", [], {}, {"rendered": "x"}, [1, 2], [{"a": "b"}]])
def test_a_field_without_a_value_leaves_room_for_the_next_name(empty):
    article = one({"title": empty, "headline": "Tin", "text": empty, "body": TEXT, "id": empty})
    assert (article.title, article.text, article.id) == ("Tin", TEXT, "tin.jsonl:3")


def test_of_several_names_the_first_of_the_contract_counts():
    assert one(
        {"created_at": "2026-02-15", "date": "2026-02-14", "published": "2026-02-13", "text": TEXT}
    ).published == ("2026-02-13")


def test_of_names_that_differ_in_capitals_the_first_counts():
    assert one({"text": TEXT, "TEXT": "khác", "Text": "khác nữa"}).text == TEXT


def test_paragraphs_become_lines():
    assert one({"text": ["Đoạn một.", "Đoạn hai."]}).text == "Đoạn một.\nĐoạn hai."


def test_the_text_is_normalised_and_otherwise_kept():
    assert one({"text": " \u0110a\u0323i su\u031b\u0301\r\n<b>&amp;</b>\t\n"}).text == " Đại sứ\n<b>&amp;</b>\t\n"


def test_a_date_line_in_a_record_is_text():
    article = one({"text": " date 2026-02-13 " + TEXT})
    assert (article.body, article.published) == (0, None)


@pytest.mark.parametrize("name", ["noi_dung", "Nội dung", "NOI-DUNG", "noidung"])
def test_a_mapping_names_a_field(name):
    assert one({name: TEXT, "text": "tóm tắt"}, mapping={"text": "noi_dung"}).text == TEXT


def test_a_mapped_field_is_looked_for_under_no_other_name():
    article = one({"text": TEXT, "date": "2026-02-13", "ngay": ""}, mapping={"published": "ngay"})
    assert article.published is None
    assert code({"text": TEXT}, mapping={"text": "noi_dung"}) == "no_field"


@pytest.mark.parametrize("field", ["published", "retrieved", "source"])
def test_options_fill_in_only_what_a_record_lacks(field):
    given, own = ("Báo Mẫu", "Báo Khác") if field == "source" else ("14/02/2026", "2026-02-13")
    filled = given if field == "source" else "2026-02-14"
    assert getattr(one({"text": TEXT}, **{field: given}), field) == filled
    assert getattr(one({"text": TEXT, field: own}, **{field: given}), field) == own


@pytest.mark.parametrize(
    "options, told",
    [
        ({"published": "mai"}, "not a date: 'mai'"),
        ({"retrieved": "2026"}, "not a date: '2026'"),
        ({"mapping": {"txt": "a"}}, "one of id, title, text, published, retrieved, url, source"),
    ],
)
def test_wrong_options_are_refused(options, told):
    with pytest.raises(ValueError, match=told):
        Options(**options)


@pytest.mark.parametrize(
    "record, expected",
    [
        ({}, "no_text"),
        ({"noi_dung": TEXT}, "no_text"),
        ({"text": {"rendered": TEXT}}, "no_text"),
        ({"text": ""}, "empty"),
        ({"text": " \n\t"}, "empty"),
        ({"text": None, "id": 1}, "empty"),
        ({"text": "\ufeff\n"}, "empty"),
        ({"text": "a\0b"}, "control"),
        ({"text": "a\ud83d"}, "control"),
        ({"text": TEXT, "title": "\udfff"}, "control"),
    ],
)
def test_a_record_without_usable_text_is_a_failure(record, expected):
    assert code(record) == expected


def test_a_missing_text_is_told_with_the_fields_and_the_way_out():
    made = one({"ma": 1, "noi_dung": TEXT})
    assert isinstance(made, Failure)
    assert made.origin == "tin.jsonl:3"
    assert "ma, noi_dung" in made.reason
    assert "--map text=" in made.advice


def test_a_date_that_cannot_be_read_is_told_and_the_article_is_read_without():
    doubt, article = from_record({"text": TEXT, "date": "02/13/2026"}, "a", Options())
    assert isinstance(doubt, Failure)
    assert (doubt.kind, doubt.values) == ("doubt", {"field": "published", "value": "02/13/2026"})
    assert article == Article(id="a", text=TEXT)


def test_a_date_that_cannot_be_read_is_filled_in_like_a_missing_one():
    _, article = from_record({"text": TEXT, "date": "hôm qua"}, "a", Options(published="2026-02-13"))
    assert isinstance(article, Article)
    assert article.published == "2026-02-13"


@pytest.mark.parametrize(
    "text, expected",
    [
        ("Tổng thống Mỹ thăm Đức".encode().decode("latin-1"), ["restored", "ok"]),
        ("Tổng thống nước Mỹ đến".encode().decode("cp1252"), ["restored", "ok"]),
        ("Tổng thống Mỹ về nước".encode().decode("cp1252", "replace"), ["garbled", "ok"]),
        ("Chữ “á»‘” là chữ ố bị hỏng.", ["ok"]),
        ("Ông Ångström và bà Äänekoski gặp nhau.", ["ok"]),
        (TEXT, ["ok"]),
    ],
)
def test_garbled_letters_are_told(text, expected):
    assert codes({"text": text}) == expected


SENTENCE = "Chủ tịch nước và Thủ tướng nhà nước đã sử dụng 35 tỷ đồng ở Hà Nội, cả Quỹ Đầu tư hơn là từ"


@pytest.mark.parametrize("encoding", ["latin-1", "sloppy-windows-1252"])
@pytest.mark.parametrize("blank", ["\xa0", " ", ""])
@pytest.mark.parametrize("text", [SENTENCE, f"{SENTENCE}\n\n{SENTENCE}. Tổng thống Pháp", f"{SENTENCE} là"])
def test_garbled_letters_are_restored(text, blank, encoding):
    garbled = re.sub("\xa0$", blank, re.sub("\xa0(?= )", blank, text.encode().decode(encoding)))
    *_, made = from_record({"text": garbled, "title": garbled}, "a", Options())
    assert made.text.rstrip() == text
    assert made.title == text


def test_what_is_said_can_be_printed_anywhere():
    made = failure("a\udcff", "no_text", fields="x\ny\ud800" + "z" * 999)
    assert made.origin == "a?"
    assert "x y?z" in made.reason
    assert len(made.reason) < 300
    made.reason.encode()


WORDS = st.text(st.characters(codec="utf-8", exclude_characters="\0"), min_size=1)


@given(st.dictionaries(st.sampled_from([*FIELDS, "other"]), st.none() | st.integers() | WORDS | st.lists(WORDS)))
def test_any_record_gives_an_article_or_says_why_not(record):
    *doubts, last = from_record(record, "a", Options())
    assert all(isinstance(doubt, Failure) and doubt.kind == "doubt" for doubt in doubts)
    assert isinstance(last, Article) or last.kind == "failed"
    assert isinstance(last, Failure) or (last.text.strip() and last.sha256)


@given(st.permutations(["published", "date", "created_at", "text", "body", "id"]))
def test_the_order_of_fields_changes_nothing(names):
    record = {name: name for name in names}
    assert recognise(record, {}) == {"published": "published", "text": "text", "id": "id"}
