from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dipcli.extract.words import word_around
from dipcli.model import Span
from tests.extract.scene import told, wanted


def around(text, inner):
    start = text.index(inner)
    return word_around(text, Span(0, len(text)), Span(start, start + len(inner))).of(text)


WORDS = [
    ("Hai bên tiếp tục hợp tác.", "tiếp", "tiếp tục"),
    ("Nhà trường tiếp sinh viên.", "sinh", "sinh viên"),
    ("Đây là cuộc sống mới.", "sống", "cuộc sống"),
    ("Quan hệ kinh tế phát triển.", "tế", "kinh tế"),
    ("Tổ chức họp báo quốc tế.", "quốc", "quốc tế"),
    ("Hai bên tiếp tục hợp tác.", "hợp tác", "hợp tác"),
    ("Ông đã gặp bà.", "gặp", "gặp"),
    ("Thủ tướng hội đàm với Tổng thống.", "hội đàm", "hội đàm"),
    ("Không khí hữu nghị.", "hữu", "hữu nghị"),
    ("Một hội nghị lớn.", "nghị", "hội nghị"),
]


@pytest.mark.parametrize("text, inner, word", WORDS)
def test_a_syllable_stands_inside_its_word(text, inner, word):
    assert around(text, inner) == word


def test_words_of_far_away_do_not_matter():
    near = "Thủ tướng tiếp tục hợp tác."
    assert around("Rất xa. " * 200 + near, "tiếp tục") == "tiếp tục"


@given(st.text(max_size=60), st.data())
def test_the_word_holds_what_was_asked_for(text, data):
    start = data.draw(st.integers(0, len(text)))
    end = data.draw(st.integers(start, len(text)))
    word = word_around(text, Span(0, len(text)), Span(start, end))
    assert word.covers(Span(start, end))
    assert 0 <= word.start <= word.end <= len(text)


@pytest.mark.parametrize("verb", ["tiếp", "đã tiếp", "vừa tiếp"])
def test_names_glued_to_the_verb_do_not_hide_it(verb):
    text = f"Chủ tịch nước Lê An {verb} Đại sứ Mỹ Mark Dawson nhân dịp năm mới."
    assert told(text) == wanted("reception: Lê An/VN + Mark Dawson/US")
