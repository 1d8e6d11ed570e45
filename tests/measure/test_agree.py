from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dipcli.measure.agree import agreement, match, plain, same_name, same_place, same_title, together
from tests.measure.samples import LAM, TRUMP, XI, meeting, person


@pytest.mark.parametrize(
    ("a", "b", "same"),
    [
        ("Tô Lâm", "TO LAM", True),
        ("Đặng Thị Ngọc Thịnh", "Dang Thi Ngoc Thinh", True),
        ("Nguyễn Thuý Hoà", "Nguyễn Thúy Hòa", True),
        ("Michael George DeSombre", "Michael DeSombre", True),
        ("Erdoğan Recep Tayyip", "Recep Tayyip Erdoğan", True),
        ("Ursula von der Leyen", "von der Leyen", True),
        ("Kim Jong-un", "Kim Jong Un", True),
        ("Michael DeSombre", "DeSombre", False),
        ("Hun Sen", "Hun Manet", False),
        ("Hun Xen", "Hun Sen", False),
        ("Tập Cận Bình", "Nguyễn Hòa Bình", False),
        ("Tô Lâm", "", False),
        ("", "", False),
        ("习近平", "普京", False),
    ],
)
def test_names(a, b, same):
    assert same_name(a, b) == same
    assert same_name(b, a) == same


@pytest.mark.parametrize(
    ("gold", "predicted", "same"),
    [
        ("Bộ trưởng Bộ Ngoại giao", "Bộ trưởng Ngoại giao", True),
        ("Đại tướng, Bộ trưởng Bộ Công an", "Bộ trưởng Bộ Công an", True),
        ("Bộ trưởng Bộ Ngoại giao", "Bộ trưởng", True),
        ("Tổng Bí thư, Chủ tịch nước", "Chủ tịch nước", True),
        ("Đại tướng, Bộ trưởng Quốc phòng", "Đại tướng", False),
        ("Đại sứ", "Tham tán Công sứ", False),
        ("Đại sứ", None, False),
        (None, "Đại sứ", False),
        (None, None, True),
        ("", None, True),
    ],
)
def test_titles(gold, predicted, same):
    assert same_title(gold, predicted) == same


@pytest.mark.parametrize(
    ("gold", "predicted", "same"),
    [
        ("trụ sở Trung ương Đảng", "Trụ sở Trung ương Đảng ở Hà Nội", True),
        ("Hà Nội", "thủ đô Hà Nội", True),
        ("Phủ Chủ tịch", "Hà Nội", False),
        ("Phủ Chủ tịch", "trụ sở Chính phủ", False),
        ("Phủ Chủ tịch", None, False),
        (None, None, True),
    ],
)
def test_places(gold, predicted, same):
    assert same_place(gold, predicted) == same


@given(st.text())
def test_plain_words_are_letters_and_digits(text):
    assert all(word.isascii() and word.isalnum() for word in plain(text))
    assert plain(" ".join(plain(text))) == plain(text)


def names(pairs):
    return [(a.name, b.name) for a, b in pairs]


@pytest.mark.parametrize(
    ("gold", "predicted", "pairs"),
    [
        (["VN Tô Lâm"], ["VN Tô Lâm"], [("Tô Lâm", "Tô Lâm")]),
        (["VN Lê Lan Anh", "VN Lan Anh"], ["VN Lan Anh"], [("Lan Anh", "Lan Anh")]),
        (["VN Lan Anh"], ["VN Lê Lan Anh", "VN Lan Anh"], [("Lan Anh", "Lan Anh")]),
        (["VN Lan Anh", "VN Lan Anh"], ["VN Lan Anh"], [("Lan Anh", "Lan Anh")]),
        (["VN Tô Lâm"], ["VN Lâm"], []),
        ([], ["VN Tô Lâm"], []),
    ],
)
def test_each_person_is_taken_once_and_equal_names_go_first(gold, predicted, pairs):
    assert names(together([*map(person, gold)], [*map(person, predicted)])) == pairs


@pytest.mark.parametrize(
    ("gold", "predicted", "score"),
    [
        (meeting(LAM, TRUMP), meeting(LAM, TRUMP), 2.1),
        (meeting(LAM, TRUMP), meeting(LAM, TRUMP, date="2026-01-09"), 2.0),
        (meeting(LAM, TRUMP), meeting(LAM, TRUMP, XI), 2.09),
        (meeting(LAM, TRUMP), meeting(LAM, XI), 0.0),
        (meeting(LAM, TRUMP), meeting("US Tô Lâm", "VN Donald Trump"), 2.1),
        (meeting("VN Tô Lâm", "VN Phan Văn Giang", TRUMP), meeting("VN Tô Lâm", "VN Phan Văn Giang"), 0.0),
        (meeting("VN Tô Lâm", "VN Phan Văn Giang"), meeting("VN Tô Lâm"), 1.1),
        (meeting(LAM, TRUMP, also=[XI]), meeting(XI, TRUMP), 0.0),
    ],
)
def test_meetings_agree_when_both_sides_are_met(gold, predicted, score):
    assert agreement(gold, predicted) == pytest.approx(score)


@pytest.mark.parametrize(
    ("gold", "predicted", "pairs"),
    [
        ([], [meeting(LAM, TRUMP)], []),
        ([meeting(LAM, TRUMP)], [meeting(LAM, XI), meeting(LAM, TRUMP)], [(0, 1)]),
        ([meeting(LAM, TRUMP)], [meeting(LAM, TRUMP, XI), meeting(LAM, TRUMP)], [(0, 1)]),
        (
            [meeting(LAM, TRUMP, date="2026-01-08"), meeting(LAM, TRUMP, date="2026-01-09")],
            [meeting(LAM, TRUMP, date="2026-01-09"), meeting(LAM, TRUMP, date="2026-01-08")],
            [(1, 0), (0, 1)],
        ),
        ([meeting(LAM, TRUMP), meeting(LAM, XI)], [meeting(LAM, TRUMP, XI)], [(1, 0)]),
    ],
)
def test_each_meeting_is_matched_once_the_best_first(gold, predicted, pairs):
    assert match(gold, predicted) == pairs
