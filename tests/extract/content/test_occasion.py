from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dipcli.extract.content import occasion, visit
from dipcli.model import Span
from tests.extract.content.marked import marked


def printed(source: str) -> str | None:
    case = marked(source)
    found = occasion(case.text, case.sentences)
    return found.of(case.text) if found else None


OCCASIONS = [
    ("Bộ trưởng tiếp ông Smith nhân dịp thăm chính thức Việt Nam.", "nhân dịp thăm chính thức Việt Nam"),
    (
        "Chủ tịch nước tiếp Đại sứ Peru đến chào từ biệt nhân dịp kết thúc nhiệm kỳ công tác.",
        "đến chào từ biệt nhân dịp kết thúc nhiệm kỳ công tác",
    ),
    (
        "Bên lề Hội nghị cấp cao ASEAN lần thứ 40, ngày 11/11, Thủ tướng đã gặp Tổng thống.",
        "Bên lề Hội nghị cấp cao ASEAN lần thứ 40",
    ),
    (
        "Trong khuôn khổ chuyến thăm chính thức Áo và dự hội chợ, sáng 3/4, Chủ tịch Quốc hội hội kiến Tổng thống.",
        "Trong khuôn khổ chuyến thăm chính thức Áo và dự hội chợ",
    ),
    ("Thủ tướng tiếp Bộ trưởng Sato đang thăm và làm việc tại Việt Nam.", "đang thăm và làm việc tại Việt Nam"),
    ("Chủ tịch nước tiếp Đại sứ Na Uy đến trình Quốc thư.", "đến trình Quốc thư"),
    (
        "Bộ trưởng tiếp Đoàn Bộ Nội vụ sang thăm, làm việc tại Việt Nam từ ngày 3 đến 5/4.",
        "sang thăm, làm việc tại Việt Nam từ ngày 3 đến 5/4",
    ),
    ("Thủ tướng tiếp ông Kim đang thăm Việt Nam theo lời mời của Bộ trưởng.", "đang thăm Việt Nam"),
    # an occasion proper goes before a mere visit
    (
        "Thủ tướng gặp ông Lee đang thăm Việt Nam nhân kỷ niệm 30 năm quan hệ.",
        "nhân kỷ niệm 30 năm quan hệ",
    ),
    # the neighbour helps where the sentence itself is silent
    (
        "Hai Bộ trưởng hội đàm tại Hà Nội.\nĐây là hoạt động trong khuôn khổ chuyến thăm của ông.",
        "trong khuôn khổ chuyến thăm của ông",
    ),
    # not one
    ("Nhân dịp này, Bộ trưởng gửi lời thăm hỏi.", None),
    ("Thủ tướng mời Tổng thống sang thăm Việt Nam vào năm tới.", None),
    ("Hai bên hội đàm chiều 5/6.", None),
]


@pytest.mark.parametrize("source, expected", OCCASIONS)
def test_occasion(source, expected):
    assert printed(source) == expected


VISITS = [
    ("nhân chuyến thăm cấp Nhà nước tới Nhật Bản", "state", "thăm cấp Nhà nước"),
    ("đang thăm hữu nghị chính thức Việt Nam", "official", "thăm hữu nghị chính thức"),
    ("Thăm chính thức Việt Nam từ ngày 3/4", "official", "Thăm chính thức"),
    ("có chuyến thăm làm việc tại Ấn Độ", "working", "thăm làm việc"),
    ("đang thăm và làm việc tại Hà Nội", "working", "thăm và làm việc"),
    ("sang thăm, làm việc tại Việt Nam", "working", "thăm, làm việc"),
    ("trong chuyến thăm cá nhân tới Hội An", "private", "thăm cá nhân"),
    ("trên đường quá cảnh tại Nội Bài", "transit", "quá cảnh"),
    ("đã thăm chính thức Lào theo lời mời của Thủ tướng", "official", "thăm chính thức"),
    ("theo lời mời của Thủ tướng, thăm chính thức Lào", "official", "thăm chính thức"),
    ("nhận lời mời của ông, bà thăm chính thức Lào", "official", "thăm chính thức"),
]


@pytest.mark.parametrize("source, kind, words", VISITS)
def test_visit(source, kind, words):
    found = visit(source, [Span(0, len(source))])
    assert found
    assert (found[0], found[1].of(source)) == (kind, words)


NO_VISITS = [
    "mời Tổng thống sớm thăm chính thức Việt Nam",
    "sẽ thăm chính thức Việt Nam",
    "đã vui vẻ nhận lời thăm chính thức Việt Nam",
    "thăm Việt Nam lần đầu",
    "tiếp tại trụ sở Chính phủ",
]


@pytest.mark.parametrize("source", NO_VISITS)
def test_no_visit(source):
    assert visit(source, [Span(0, len(source))]) is None


@given(st.text(alphabet="nhâdịptăm chíứcVệ,.()\n", max_size=60).map(lambda text: "nhân dịp " + text))
def test_occasion_is_exact_and_trimmed(text):
    found = occasion(text, [Span(0, len(text))])
    if found:
        assert found.of(text) == found.of(text).strip(" ,.;:\n")
        assert found.end <= len(text)
