from __future__ import annotations

from typing import get_args

import pytest

from dipcli.extract.content import channel, codes, stance_of
from dipcli.lexicon import rows
from dipcli.model import FORMS, Channel

CASES = [
    # hosts, guests, channel
    (["Tổng Bí thư"], ["Đại sứ"], "party"),
    (["Chủ tịch nước"], ["Tổng thống"], "state"),
    (["Thủ tướng Chính phủ"], ["Thủ tướng"], "government"),
    (["Chủ tịch Quốc hội"], ["Chủ tịch Hạ viện"], "parliament"),
    (["Đại tướng, Bộ trưởng Bộ Quốc phòng"], ["Bộ trưởng Quốc phòng"], "defence"),
    (["Bộ trưởng Công an"], ["Bộ trưởng Nội vụ"], "security"),
    (["Đại tướng, Bộ trưởng Bộ Công an"], ["Trợ lý Ngoại trưởng"], "security"),
    (["Ủy viên Bộ Chính trị, Phó Thủ tướng"], ["Bộ trưởng Tài chính"], "government"),
    (["Chủ tịch UBND thành phố"], ["Thị trưởng"], "local"),
    (["Chủ tịch Hội Hữu nghị"], ["Giáo sư"], "people"),
    (["Chánh Văn phòng TW Đảng"], ["Đại sứ"], "party"),
    (["Bí thư thứ nhất T.Ư Đoàn"], ["Đại sứ"], "people"),
    ([None], ["Thứ trưởng Bộ Quốc phòng"], "defence"),
    ([None, "Thủ tướng"], [], "government"),
    ([], [None], None),
    (["người không ai biết"], [], None),
]


@pytest.mark.parametrize("hosts, guests, expected", CASES)
def test_channel(hosts, guests, expected):
    assert channel(hosts, guests) == expected


def test_every_title_of_the_tables_gives_a_channel_of_the_model_or_none():
    found = {channel([row["title"]], []) for row in rows("titles")}
    assert found == {*get_args(Channel), None}


CODES = [
    ("reception", "guest", "042", "CONSULT visit"),
    ("reception", "host", "043", "CONSULT host"),
    ("meeting", "neutral", "044", "CONSULT third-party"),
    ("talks", "neutral", "046", "CONSULT"),
    ("call", "neutral", "041", "CONSULT phone"),
    ("video", "neutral", "040", "CONSULT phone"),
]


@pytest.mark.parametrize("form, stance, cameo, plover", CODES)
def test_codes(form, stance, cameo, plover):
    assert codes(form, stance) == (cameo, plover)


@pytest.mark.parametrize("form", FORMS)
@pytest.mark.parametrize("stance", ["guest", "host", "neutral"])
def test_every_form_has_codes_of_consultation(form, stance):
    found = codes(form, stance)
    assert found.cameo in {"040", "041", "042", "043", "044", "046"}
    assert found.plover.split()[0] == "CONSULT"


STANCES = [
    (["host", "guest"], "guest"),
    (["host", "guest", None], "guest"),
    ([None, None], "neutral"),
    (["host", None], "neutral"),
    ([], "neutral"),
]


@pytest.mark.parametrize("sides, expected", STANCES)
def test_stance(sides, expected):
    assert stance_of(sides) == expected
