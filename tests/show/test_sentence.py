from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dipcli.model import Span
from dipcli.show.sentence import sentence_around

TEXTS = [
    ("Sáng 5/3, ông Nam tiếp bà Lan. Hai bên trao đổi.", "bà Lan", "Sáng 5/3, ông Nam tiếp bà Lan."),
    ("Sáng 5/3, ông Nam tiếp bà Lan. Hai bên trao đổi.", "Hai bên", "Hai bên trao đổi."),
    ("Tựa đề\n  Sáng nay ông Nam đến.  \nHết", "ông Nam", "Sáng nay ông Nam đến."),
    ("GS.TS. Nguyễn Văn Nam gặp bà Lan. Sau đó ông về.", "bà Lan", "GS.TS. Nguyễn Văn Nam gặp bà Lan."),
    ("Ông George W. Bush gặp ông Nam. Ông vui.", "ông Nam", "Ông George W. Bush gặp ông Nam."),
    ("“Tôi rất vui!” Ông nói vậy. Hết.", "nói", "Ông nói vậy."),
    ("Giá 3.500 đồng. Không đổi", "3.500", "Giá 3.500 đồng."),
    ("Câu một. Câu hai. Câu ba.", "một. Câu", "Câu một. Câu hai."),
]


@pytest.mark.parametrize("text, words, sentence", TEXTS)
def test_the_sentence_around_words(text, words, sentence):
    start = text.index(words)
    assert sentence_around(text, Span(start, start + len(words))).of(text) == sentence


@given(st.text("aB. \n", min_size=1, max_size=40), st.data())
def test_a_sentence_holds_the_words_it_is_asked_for(text, data):
    start = data.draw(st.integers(0, len(text) - 1))
    end = data.draw(st.integers(start + 1, len(text)))
    words = text[start:end]
    if words != words.strip() or not words:
        return
    sentence = sentence_around(text, Span(start, end))
    assert sentence.covers(Span(start, end))
