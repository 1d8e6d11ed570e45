from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dipcli.extract.content import documents
from dipcli.model import Span
from tests.extract.content.marked import marked


def named(source: str) -> list[tuple[str, str, bool]]:
    case = marked(source)
    return [(one.name, one.kind, one.signed) for one in documents(case.text, case.sentences, case.countries)]


CASES = [
    # signed
    (
        "Hai Bộ trưởng đã ký Bản ghi nhớ về hợp tác đào tạo giữa Bộ Giáo dục và Đào tạo Việt Nam và Bộ Giáo dục Lào.",
        [
            (
                "Bản ghi nhớ về hợp tác đào tạo giữa Bộ Giáo dục và Đào tạo Việt Nam và Bộ Giáo dục Lào",
                "memorandum",
                True,
            )
        ],
    ),
    (
        "Sau hội đàm, hai nhà lãnh đạo chứng kiến lễ ký Hiệp định dẫn độ và Nghị định thư về vận tải đường bộ.",
        [("Hiệp định dẫn độ", "agreement", True), ("Nghị định thư về vận tải đường bộ", "protocol", True)],
    ),
    (
        "Hai bên ký kết ba văn kiện, gồm: Hiệp định về hàng không; Thỏa thuận thể thao; Bản ghi nhớ về du lịch.",
        [
            ("Hiệp định về hàng không", "agreement", True),
            ("Thỏa thuận thể thao", "arrangement", True),
            ("Bản ghi nhớ về du lịch", "memorandum", True),
        ],
    ),
    ("Nhân dịp này, hai bên đã ra Tuyên bố chung.", [("Tuyên bố chung", "joint_statement", True)]),
    ("Dịp này, Hiệp định vận tải biển đã được ký.", [("Hiệp định vận tải biển", "agreement", True)]),
    (
        "Hai tỉnh đã ký thỏa thuận về thiết lập quan hệ hữu nghị.",
        [("thỏa thuận về thiết lập quan hệ hữu nghị", "arrangement", True)],
    ),
    # named, not signed
    (
        "Hai bên khẳng định tôn trọng Hiến chương Liên Hợp Quốc, luật pháp quốc tế và độc lập của mỗi nước.",
        [("Hiến chương Liên Hợp Quốc", "convention", False)],
    ),
    (
        "Hai bên đề cao Hiến chương Liên hợp quốc và luật pháp quốc tế.",
        [("Hiến chương Liên hợp quốc", "convention", False)],
    ),
    (
        "Hai bên nhất trí sớm ký Hiệp định thương mại đối ứng, công bằng và cân bằng.",
        [("Hiệp định thương mại đối ứng, công bằng và cân bằng", "agreement", False)],
    ),
    (
        "Việt Nam sẵn sàng nghiên cứu ký kết Hiệp định tránh đánh thuế hai lần.",
        [("Hiệp định tránh đánh thuế hai lần", "agreement", False)],
    ),
    ("Đại sứ đề nghị đẩy nhanh đàm phán Hiệp định lao động.", [("Hiệp định lao động", "agreement", False)]),
    ("Hai bên dự kiến ký Nghị định thư về kiểm dịch.", [("Nghị định thư về kiểm dịch", "protocol", False)]),
    (
        "Hai nước triển khai Kế hoạch hành động giai đoạn 2024-2028 nhằm mở rộng giao lưu.",
        [("Kế hoạch hành động giai đoạn 2024-2028", "plan", False)],
    ),
    (
        "Hai bên rà soát Thỏa thuận hợp tác quốc phòng ký năm 2015.",
        [("Thỏa thuận hợp tác quốc phòng", "arrangement", False)],
    ),
    (
        "Bộ trưởng nhấn mạnh Công ước Liên hợp quốc về Luật Biển năm 1982 (UNCLOS 1982) và luật pháp quốc tế.",
        [("Công ước Liên hợp quốc về Luật Biển năm 1982", "convention", False)],
    ),
    (
        "Các nước cần tuân thủ UNCLOS 1982 và đàm phán COC.",
        [("UNCLOS 1982", "convention", False), ("COC", "convention", False)],
    ),
    (
        "Hai bên thực thi hiệu quả Hiệp định Thương mại tự do Việt Nam - Hàn Quốc, tiến tới cân bằng thương mại.",
        [("Hiệp định Thương mại tự do Việt Nam - Hàn Quốc", "agreement", False)],
    ),
    # names with lists, brackets and quotations in them
    (
        "Họ ký Thỏa thuận về phòng, chống tội phạm và Bản ghi nhớ hợp tác giữa Liên đoàn (VCCI) và Phòng Mậu dịch.",
        [
            ("Thỏa thuận về phòng, chống tội phạm", "arrangement", True),
            ("Bản ghi nhớ hợp tác giữa Liên đoàn (VCCI) và Phòng Mậu dịch", "memorandum", True),
        ],
    ),
    (
        "Hai bên đã ký Biên bản ghi nhớ “Hợp tác số vì tương lai”.",
        [("Biên bản ghi nhớ “Hợp tác số vì tương lai”", "memorandum", True)],
    ),
    # no document
    ("Thỏa thuận này có ý nghĩa lớn.", []),
    ("Hai bên đã ký nhiều thỏa thuận hợp tác.", []),
    ("Tổ chức Hiệp ước Bắc Đại Tây Dương sẽ họp.", []),
    ("Hai bên đạt thỏa thuận ngừng bắn.", []),
]


@pytest.mark.parametrize("source, expected", CASES)
def test_documents(source, expected):
    assert named(source) == expected


def test_parties_are_the_countries_in_the_name():
    case = marked("Hai bên đã ký Hiệp định hàng hải giữa {VN: Việt Nam} và {IN: Ấn Độ}, có {US: Mỹ} chứng kiến.")
    assert documents(case.text, case.sentences, case.countries)[0].parties == ("VN", "IN")


def test_a_document_named_twice_is_one_and_signed_if_ever():
    case = marked("Hai bên bàn về Hiệp định lãnh sự.\nHai bên đã ký Hiệp định lãnh sự.")
    (only,) = documents(case.text, case.sentences)
    assert (only.signed, only.span.start) == (True, case.text.index("Hiệp định"))


@given(
    st.lists(
        st.sampled_from(
            ["ký ", "Hiệp định ", "về ", "hợp tác ", "(", ")", ", ", "và ", "COC", "“", "”", "Bản ghi nhớ ", ". "]
        ),
        max_size=15,
    ).map("".join)
)
def test_spans_are_exact_and_do_not_overlap(text):
    found = documents(text, [Span(0, len(text))])
    assert all(one.span.of(text) == one.name for one in found)
    assert all(not a.span.overlaps(b.span) for a in found for b in found if a is not b)
