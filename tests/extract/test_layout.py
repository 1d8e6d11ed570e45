from __future__ import annotations

import itertools

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dipcli.extract.layout import sentences
from dipcli.model import Article
from tests.extract.scene import article


def split(text, **fields):
    return [sentence.span.of(text) for sentence in sentences(article(text, **fields))]


def kinds(text, **fields):
    return [sentence.kind for sentence in sentences(article(text, **fields))]


SENTENCES = [
    ("Thủ tướng tiếp Đại sứ. Hai bên trao đổi.", ["Thủ tướng tiếp Đại sứ.", "Hai bên trao đổi."]),
    (
        "Thắt chặt quan hệ hai nướcNgày 3/4, hai ông gặp nhau.",
        ["Thắt chặt quan hệ hai nước", "Ngày 3/4, hai ông gặp nhau."],
    ),
    ("Vì lợi ích của nhân dân.Theo đặc phái viên, ...", ["Vì lợi ích của nhân dân.", "Theo đặc phái viên, ..."]),
    (
        "Vay 2 tỷ USD.Hai bên vui về đường, cầu…Ông A nói...Bà B về.",
        ["Vay 2 tỷ USD.", "Hai bên vui về đường, cầu…", "Ông A nói...", "Bà B về."],
    ),
    ("Đoạn một\nĐoạn hai\n\n\nĐoạn ba", ["Đoạn một", "Đoạn hai", "Đoạn ba"]),
    ("Thủ tướng tại buổi\ntiếp Đại sứ. Hai bên\nvui.", ["Thủ tướng tại buổi\ntiếp Đại sứ.", "Hai bên\nvui."]),
    ("Thủ tướng tiếp Đại sứ.\nđây là tin ngắn", ["Thủ tướng tiếp Đại sứ.", "đây là tin ngắn"]),
    ("Thủ tướng tiếp Đại sứ\nBuổi tiếp diễn ra", ["Thủ tướng tiếp Đại sứ", "Buổi tiếp diễn ra"]),
    ("TS. Lê Thu Hà gặp GS. Tomasz Wolski. Hai bên vui.", ["TS. Lê Thu Hà gặp GS. Tomasz Wolski.", "Hai bên vui."]),
    ("Tại TP. Hồ Chí Minh, Tp. Huế. Sau đó về.", ["Tại TP. Hồ Chí Minh, Tp. Huế.", "Sau đó về."]),
    ("Ông A. Kovalenko đến thăm. Bà vui.", ["Ông A. Kovalenko đến thăm.", "Bà vui."]),
    ("Ngày 12.3.2025 ký 10.000 USD. Xong.", ["Ngày 12.3.2025 ký 10.000 USD.", "Xong."]),
    ("Hai bên nhất trí./. Lan Anh", ["Hai bên nhất trí./.", "Lan Anh"]),
    ("“Chúng ta là bạn.” Ông nói thêm.", ["“Chúng ta là bạn.”", "Ông nói thêm."]),
    ("Tốt đẹp! Thật ư? Đúng vậy… Hết.", ["Tốt đẹp!", "Thật ư?", "Đúng vậy…", "Hết."]),
    ("tăng cường quan hệ Tại buổi tiếp, Thủ tướng nói.", ["tăng cường quan hệ", "Tại buổi tiếp, Thủ tướng nói."]),
    ("hợp tác nhiều mặt Chiều 2/3, Đại sứ đến.", ["hợp tác nhiều mặt", "Chiều 2/3, Đại sứ đến."]),
    (
        "hợp tác nhiều mặt Chiều 12/3, Đại sứ đến.",
        ["hợp tác nhiều mặt", "Chiều 12/3, Đại sứ đến."],
    ),
    ("Hai ông gặp nhau. Ảnh: Lan Anh Chiều 12/3, họ về.", ["Hai ông gặp nhau.", "Ảnh: Lan Anh", "Chiều 12/3, họ về."]),
    ("Vui vẻ [Thủ tướng tiếp Đại sứ Na Uy] và hợp tác", ["Vui vẻ", "[Thủ tướng tiếp Đại sứ Na Uy]", "và hợp tác"]),
    ("  Hà Nội, 12/3  \n\t\n  Tin.  ", ["Hà Nội, 12/3", "Tin."]),
    ("\n \n", []),
    ("", []),
    # a full stop before a small letter, a lone initial and a number in the middle end nothing
    ("Kim ngạch đạt 7.5 tỷ USD, v.v. và còn tăng.", ["Kim ngạch đạt 7.5 tỷ USD, v.v. và còn tăng."]),
    ("Trụ sở ở Q. 1, St. Petersburg và No. 5.", ["Trụ sở ở Q. 1, St. Petersburg và No. 5."]),
    ("Sau khi đến nơi, ông nghỉ.", ["Sau khi đến nơi, ông nghỉ."]),
]


@pytest.mark.parametrize("text, expected", SENTENCES)
def test_sentences(text, expected):
    assert split(text) == expected


KINDS = [
    ("Thủ tướng tiếp Đại sứ. Ảnh: TTXVN", ["caption", "caption"]),
    ("Trời đẹp. Thủ tướng tiếp Đại sứ. (Nguồn: AFP) Chiều nay mưa.", ["body", "caption", "caption", "body"]),
    ("Thủ tướng tiếp Đại sứ (Ảnh: VGP)", ["caption"]),
    ("Thủ tướng và Đại sứ (ảnh tư liệu)", ["caption"]),
    (
        "Thủ tướng tiếp Đại sứ (Ảnh: Lan Anh)",
        ["caption"],
    ),
    ("Nguồn: Văn phòng Chính phủ", ["caption"]),
    ("Hình ảnh: đất nước đổi thay qua năm tháng", ["body"]),
    ("Ông nói: “Đây là ảnh đẹp.”", ["body"]),
    ("[Chủ tịch nước thăm chính thức Ba Lan]", ["link"]),
    ("[Nga]", ["body"]),
    ("Hôm nay trời đẹp.", ["body"]),
]


@pytest.mark.parametrize("text, expected", KINDS)
def test_kinds(text, expected):
    assert kinds(text) == expected


def test_the_title_repeated_in_the_text_is_no_body():
    text = "Thủ tướng tiếp Đại sứ\nChiều 12/3, Thủ tướng tiếp Đại sứ."
    assert kinds(text, title="Thủ tướng tiếp Đại sứ ") == ["title", "body"]


def test_front_matter_is_not_read():
    text = " date 2025-03-12 Thủ tướng tiếp Đại sứ."
    assert split(text, body=len(" date 2025-03-12 ")) == ["Thủ tướng tiếp Đại sứ."]


def test_paragraphs_are_counted():
    found = sentences(article("Một. Hai.\nBa.\n\nBốn."))
    assert [sentence.paragraph for sentence in found] == [0, 0, 1, 2]


PIECES = [*'aàêđ AĐÔ.!?…\n()[]“”":/1', " Ảnh: ", " Tại buổi ", "TS.", "./."]
NEWS = st.lists(st.sampled_from(PIECES), max_size=60).map("".join)


@given(st.one_of(NEWS, st.text(max_size=80)))
def test_sentences_lose_nothing_and_never_overlap(text):
    spans = [sentence.span for sentence in sentences(Article("a", text))]
    assert spans == sorted(spans)
    assert all(a.end <= b.start for a, b in itertools.pairwise(spans))
    assert "".join("".join(span.of(text).split()) for span in spans) == "".join(text.split())
    assert all(span.of(text) == span.of(text).strip() != "" for span in spans)
