"""Names: what makes two spellings one, and what a short form can stand for."""

from __future__ import annotations

import pytest

from dipcli.archive.names import agree, analyse, short_form, spelled_like

SAME = [
    ("Tô Lâm", "TÔ LÂM", "VN"),
    ("Nguyễn Hoà Bình", "Nguyễn Hòa Bình", "VN"),
    ("Lý Thái Tổ", "Lí Thái Tổ", "VN"),
    ("Hun Sen", "Hun Xen", "KH"),
    ("Thongloun Sisoulith", "Thoong-lun Xi-xu-lít", "LA"),
    ("Kaysone Phomvihane", "Cay-xỏn Phôm-vi-hản", "LA"),
    ("Moon Jae-in", "Moon Jae In", "KR"),
    ("Sergei Lavrov", "Sergey Lavrov", "RU"),
    ("Viktor Orbán", "Viktor Orban", "HU"),
    ("Recep Tayyip Erdoğan", "Recep Tayyip Erdogan", "TR"),
]
DIFFERENT = [
    ("Nguyễn Văn Hùng", "Nguyễn Văn Hưng", "VN"),
    ("Lý Cường", "Lý Khắc Cường", "CN"),
    ("Kim Jong-un", "Kim Jong-il", "KP"),
    ("George W. Bush", "George H. W. Bush", "US"),
    ("Park Chan", "Park Khan", "KR"),
    ("Lee Hsien Loong", "Lee Kuan Yew", "SG"),
]


@pytest.mark.parametrize("one other country".split(), SAME)
def test_spellings_of_one_name(one, other, country):
    assert analyse(one, country, None, 1).key == analyse(other, country, None, 2).key


@pytest.mark.parametrize("one other country".split(), DIFFERENT)
def test_names_of_two_people(one, other, country):
    assert analyse(one, country, None, 1).key != analyse(other, country, None, 2).key


SHORT = [
    # short form, its title, full form, its title, affiliation, whether
    ("Marc Knapper", None, "Marc Evans Knapper", "Đại sứ", "US", True),
    ("Knapper", "Đại sứ", "Marc Knapper", "Đại sứ", "US", True),
    ("Knapper", "Đại sứ", "Marc Knapper", "Đại sứ đặc mệnh toàn quyền", "US", True),
    ("Knapper", "Bộ trưởng", "Marc Knapper", "Đại sứ", "US", False),
    ("Knapper", None, "Marc Knapper", "Đại sứ", "US", False),
    ("Kishida Fumio", None, "Fumio Kishida", None, "JP", True),
    ("Fumio Kishida", None, "Kishida Fumio", None, "JP", False),
    ("Xi-xu-lít", "Chủ tịch nước", "Thongloun Sisoulith", "Chủ tịch nước", "LA", True),
    ("To Lam", None, "Tô Lâm", None, "VN", True),
    ("Tô Lâm", None, "To Lam", None, "VN", False),
    ("Lâm", "Tổng Bí thư", "Tô Lâm", "Tổng Bí thư", "VN", True),
    ("Lâm", "Bộ trưởng", "Tô Lâm", "Tổng Bí thư", "VN", False),
    ("Văn Giang", "Bộ trưởng", "Phan Văn Giang", "Bộ trưởng", "VN", True),
    ("Phan Giang", "Bộ trưởng", "Phan Văn Giang", "Bộ trưởng", "VN", False),
    ("Lý Cường", "Thủ tướng", "Lý Khắc Cường", "Thủ tướng", "CN", False),
    ("George W Bush", "Tổng thống", "George H W Bush", "Tổng thống", "US", False),
    ("Donald Trump", None, "Melania Trump", None, "US", False),
]


@pytest.mark.parametrize("short title full full_title country can".split(), SHORT)
def test_short_forms(short, title, full, full_title, country, can):
    titles, full_titles = ([analyse("Một", "VN", t, 1).scope] if t else [] for t in (title, full_title))
    a, b = analyse(short, country, title, 1), analyse(full, country, full_title, 2)
    assert short_form(a, b, titles, full_titles) is can


def test_affiliation_unknown_or_other():
    known, unknown, other = (analyse("Marc Knapper", code, None, 1) for code in ("US", None, "CA"))
    assert short_form(unknown, known, [], [])
    assert not short_form(known, unknown, [], [])
    assert not short_form(known, other, [], [])


def test_a_name_of_one_word_is_of_its_title_or_of_its_article_alone():
    assert analyse("Putin", "RU", "Tổng thống", 1).scope == analyse("Putin", "RU", "tổng thống", 2).scope != ""
    assert analyse("Putin", "RU", None, 1).scope != analyse("Putin", "RU", None, 2).scope
    assert analyse("Putin", None, "Tổng thống", 1).scope != analyse("Putin", None, "Tổng thống", 2).scope


AGREE = [
    ({"dai su"}, {"dai su"}, True),
    ({"dai su"}, {"dai su dac menh toan quyen"}, True),
    ({"thu tuong"}, {"pho thu tuong"}, False),
    ({""}, {""}, False),
    (set(), {"dai su"}, False),
]


@pytest.mark.parametrize("one other whether".split(), AGREE)
def test_titles_agree(one, other, whether):
    assert agree(one, other) is whether
    assert agree(other, one) is whether


TYPED = [
    ("tô lâm", "Tô Lâm", True),
    ("Lâm", "Tô Lâm", True),
    ("to lam", "Tô Lâm", True),
    ("tố lâm", "Tô Lâm", False),
    ("hoà", "Nguyễn Hòa Bình", True),
]


@pytest.mark.parametrize("typed spelled whether".split(), TYPED)
def test_typed_names(typed, spelled, whether):
    assert spelled_like(typed, spelled) is whether
