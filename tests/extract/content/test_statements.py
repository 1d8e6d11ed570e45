from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dipcli.extract.content import BOTH_SIDES, Speaker, asks, statements
from dipcli.lexicon import rows
from dipcli.model import Span
from tests.extract.content.marked import marked

LAM = "[Tô Lâm/VN: Tổng Bí thư Tô Lâm]"
HUNG = "[Trần Văn Hùng/VN: Bộ trưởng Trần Văn Hùng]"
SMITH = "[John Smith/US: Đại sứ John Smith]"
SHE = Speaker("John Smith", "US")


def told(source: str, *more: Speaker) -> list[tuple[str, str, str, str, str | None]]:
    case = marked(source, *more)
    found = statements(case.text, case.sentences, case.speakers, case.countries)
    return [(one.speaker, one.verb, one.act, one.text, one.addressee) for one in found]


def short(source: str, *more: Speaker) -> list[tuple[str, str, str]]:
    return [(speaker, verb, text) for speaker, verb, _, text, _ in told(source, *more)]


CLAUSES = [
    # subject, verb, what is said
    (
        f"{HUNG} khẳng định Việt Nam coi trọng quan hệ hai nước.",
        [("Trần Văn Hùng", "khẳng định", "Việt Nam coi trọng quan hệ hai nước")],
    ),
    (f"Tại buổi tiếp, {HUNG} cho biết, hai bên sẽ sớm họp.", [("Trần Văn Hùng", "cho biết", "hai bên sẽ sớm họp")]),
    (
        f"Về phần mình, {SMITH} chân thành cảm ơn sự đón tiếp trọng thị.",
        [("John Smith", "cảm ơn", "sự đón tiếp trọng thị")],
    ),
    (
        f"{SMITH} cũng bày tỏ tin tưởng rằng quan hệ sẽ phát triển.",
        [("John Smith", "bày tỏ tin tưởng rằng", "quan hệ sẽ phát triển")],
    ),
    (f"{SMITH} cho biết thêm: kim ngạch đã tăng gấp đôi.", [("John Smith", "cho biết", "kim ngạch đã tăng gấp đôi")]),
    (
        f"{HUNG} và phu nhân bày tỏ vui mừng thăm lại đất nước.",
        [("Trần Văn Hùng", "bày tỏ vui mừng", "thăm lại đất nước")],
    ),
    (f"{SMITH}, người vừa nhậm chức, nhấn mạnh vai trò của ASEAN.", [("John Smith", "nhấn mạnh", "vai trò của ASEAN")]),
    # one subject, several verbs
    (
        f"{HUNG} hoan nghênh chuyến thăm; đề nghị hai bên mở rộng hợp tác; khẳng định cam kết của Việt Nam.",
        [
            ("Trần Văn Hùng", "hoan nghênh", "chuyến thăm"),
            ("Trần Văn Hùng", "đề nghị", "hai bên mở rộng hợp tác"),
            ("Trần Văn Hùng", "khẳng định", "cam kết của Việt Nam"),
        ],
    ),
    (
        f"{HUNG} đánh giá cao dự án, đồng thời mong muốn phía bạn sớm hoàn tất.",
        [("Trần Văn Hùng", "đánh giá cao", "dự án"), ("Trần Văn Hùng", "mong muốn", "phía bạn sớm hoàn tất")],
    ),
    (
        f"{SMITH} cảm ơn và đánh giá cao nỗ lực của Việt Nam.",
        [("John Smith", "cảm ơn", "nỗ lực của Việt Nam"), ("John Smith", "đánh giá cao", "nỗ lực của Việt Nam")],
    ),
    (
        f"{SMITH} cảm ơn Bộ trưởng đã dành thời gian tiếp, bày tỏ vinh dự được thăm Việt Nam.",
        [
            ("John Smith", "cảm ơn", "Bộ trưởng đã dành thời gian tiếp"),
            ("John Smith", "bày tỏ vinh dự", "được thăm Việt Nam"),
        ],
    ),
    (
        f"{HUNG} đề nghị hai nước tăng trao đổi đoàn; ủng hộ nhau tại các diễn đàn; chia sẻ kinh nghiệm quản lý.",
        [
            (
                "Trần Văn Hùng",
                "đề nghị",
                "hai nước tăng trao đổi đoàn; ủng hộ nhau tại các diễn đàn; chia sẻ kinh nghiệm quản lý",
            )
        ],
    ),
    (
        f"Chiều 5/3, {HUNG} tiếp {SMITH}, hoan nghênh ông sang nhận nhiệm vụ.",
        [("Trần Văn Hùng", "hoan nghênh", "ông sang nhận nhiệm vụ")],
    ),
    (
        f"{HUNG} cảm ơn nước bạn; {SMITH} khẳng định sẽ tiếp tục hỗ trợ.",
        [("Trần Văn Hùng", "cảm ơn", "nước bạn"), ("John Smith", "khẳng định sẽ", "tiếp tục hỗ trợ")],
    ),
    # what is said contains verbs of its own
    (
        f"{SMITH} khẳng định Mỹ coi trọng quan hệ, ủng hộ Việt Nam mạnh và thịnh vượng.",
        [("John Smith", "khẳng định", "Mỹ coi trọng quan hệ, ủng hộ Việt Nam mạnh và thịnh vượng")],
    ),
    (
        f"{HUNG} đề nghị {SMITH} ủng hộ việc nối lại đường bay.",
        [("Trần Văn Hùng", "đề nghị", "Đại sứ John Smith ủng hộ việc nối lại đường bay")],
    ),
    (
        f"{HUNG} đề nghị phía bạn hoàn tất các chương trình như hai bên đã thỏa thuận.",
        [("Trần Văn Hùng", "đề nghị", "phía bạn hoàn tất các chương trình như hai bên đã thỏa thuận")],
    ),
    # the verb before its subject, the quotation before its speaker, the source named first
    (
        f"Nhấn mạnh ý nghĩa của chuyến thăm, {SMITH} cho rằng quan hệ đang ở thời kỳ tốt nhất.",
        [
            ("John Smith", "nhấn mạnh", "ý nghĩa của chuyến thăm"),
            ("John Smith", "cho rằng", "quan hệ đang ở thời kỳ tốt nhất"),
        ],
    ),
    (f"“Đây là bước tiến lớn”, {SMITH} nói.", [("John Smith", "nói", "“Đây là bước tiến lớn”")]),
    (f"Theo {SMITH}, hai bên còn nhiều việc phải làm.", [("John Smith", "theo", "hai bên còn nhiều việc phải làm")]),
    (
        f"{SMITH} cảm ơn Việt Nam.\nTheo ông, hợp tác còn nhiều tiềm năng.",
        [("John Smith", "cảm ơn", "Việt Nam"), ("John Smith", "theo", "hợp tác còn nhiều tiềm năng")],
    ),
    # pronouns and sentences that go on
    (
        f"{SMITH} cảm ơn sự giúp đỡ.\nÔng khẳng định sẽ làm hết sức mình.",
        [("John Smith", "cảm ơn", "sự giúp đỡ"), ("John Smith", "khẳng định sẽ", "làm hết sức mình")],
    ),
    (
        f"{HUNG} cảm ơn nước bạn.\nĐồng thời, đề nghị hai bên sớm ký kết.",
        [("Trần Văn Hùng", "cảm ơn", "nước bạn"), ("Trần Văn Hùng", "đề nghị", "hai bên sớm ký kết")],
    ),
    (
        "[Lan/VN: bà Lan] cảm ơn [Sato/JP: ông Sato].\nÔng khẳng định sẽ trở lại.\nBà hoan nghênh điều đó.",
        [("Lan", "cảm ơn", "ông Sato"), ("Sato", "khẳng định sẽ", "trở lại"), ("Lan", "hoan nghênh", "điều đó")],
    ),
    (
        f"“Đây là con số kỷ lục”, {SMITH} nói, đề nghị hai bên giữ đà này.",
        [("John Smith", "nói", "“Đây là con số kỷ lục”"), ("John Smith", "đề nghị", "hai bên giữ đà này")],
    ),
    # both sides
    (f"{HUNG} và {SMITH} nhất trí lập nhóm công tác.", [(BOTH_SIDES, "nhất trí", "lập nhóm công tác")]),
    ("Hai bên cũng nhất trí tăng cường tiếp xúc.", [(BOTH_SIDES, "nhất trí", "tăng cường tiếp xúc")]),
    (
        "Về Biển Đông, hai Ngoại trưởng bày tỏ quan ngại về tình hình.",
        [(BOTH_SIDES, "bày tỏ quan ngại", "về tình hình")],
    ),
    # old tone marks, decomposed vowels of another habit
    (f"{HUNG} bày tỏ mong muốn hoà bình.", [("Trần Văn Hùng", "bày tỏ mong muốn", "hoà bình")]),
]


@pytest.mark.parametrize("source, expected", CLAUSES)
def test_clauses(source, expected):
    assert short(source) == expected


NOTHING_SAID = [
    "Chiều qua, [Trần Văn Hùng/VN: Bộ trưởng Trần Văn Hùng] đã tiếp [John Smith/US: Đại sứ John Smith].",
    "[John Smith/US: Đại sứ John Smith] sẽ đề nghị Quốc hội thông qua.",
    "[John Smith/US: Đại sứ John Smith] không đồng ý phát biểu.",
    "Theo đề nghị của [Trần Văn Hùng/VN: Bộ trưởng Trần Văn Hùng], cuộc họp lùi một ngày.",
    "[Trần Văn Hùng/VN: Bộ trưởng Trần Văn Hùng] tiếp [John Smith/US: Đại sứ John Smith]. Ảnh: Thống Nhất",
    "Người dân bày tỏ lo ngại trước lời của [John Smith/US: Đại sứ John Smith].",
    "Hai bên trao đổi đoàn thường xuyên.",
    "Ảnh chụp với [John Smith/US: Đại sứ John Smith] Thông báo được đưa ra hôm qua.",
    "[John Smith/US: Đại sứ John Smith] cảm ơn và vui vẻ nhận lời.",
    "",
]


@pytest.mark.parametrize("source", NOTHING_SAID)
def test_no_statement(source):
    assert told(source) == []


ADDRESSEES = [
    ("[A/VN: Bộ trưởng A] đề nghị {US: Mỹ} tiếp tục ủng hộ tự do hàng hải.", "US"),
    ("[A/VN: Bộ trưởng A] đề nghị phía {US: Hoa Kỳ} công nhận quy chế kinh tế thị trường.", "US"),
    ("[A/VN: Bộ trưởng A] đề nghị Chính phủ {JP: Nhật Bản} tăng viện trợ.", "JP"),
    ("[A/VN: Bộ trưởng A] đề nghị hai bên sớm hoàn tất đàm phán.", "US"),
    ("[A/VN: Bộ trưởng A] đề nghị [John Smith/US: Đại sứ] làm cầu nối.", "US"),
    ("[A/VN: Bộ trưởng A] mong muốn {VN: Việt Nam} và {US: Mỹ} hợp tác.", "US"),
    ("[John Smith/US: Đại sứ] đề xuất {VN: Việt Nam} tham gia sáng kiến.", "VN"),
    ("[A/VN: Bộ trưởng A] cảm ơn sự giúp đỡ quý báu.", "US"),
    ("[A/VN: Bộ trưởng A] cho biết năm nay kinh tế phục hồi.", None),
    ("Hai bên đề nghị các bộ sớm triển khai.", None),
    ("[A/VN: Bộ trưởng A] kêu gọi dỡ bỏ cấm vận.", None),
    ("[A/VN: Bộ trưởng A] kêu gọi {CU: Cuba} kiềm chế.", "CU"),
]


@pytest.mark.parametrize("source, expected", ADDRESSEES)
def test_addressee(source, expected):
    assert told(source, SHE)[0][-1] == expected


def test_no_addressee_among_three_sides():
    others = (SHE, Speaker("Sato", "JP"))
    assert told("[A/VN: Bộ trưởng A] đề nghị các bên kiềm chế.", *others)[0][-1] is None


def test_what_did_vietnam_ask_of_the_united_states():
    case = marked(
        "[A/VN: Bộ trưởng A] cảm ơn {US: Mỹ}; đề nghị {US: Mỹ} mở cửa thị trường cho bưởi {VN: Việt Nam}.\n"
        "[John Smith/US: Đại sứ Smith] đề nghị {VN: Việt Nam} giảm thuế."
    )
    found = statements(case.text, case.sentences, case.speakers, case.countries)
    assert [one.text for one in asks(found, "VN", "US")] == ["Mỹ mở cửa thị trường cho bưởi Việt Nam"]
    assert [one.text for one in asks(found, "US", "VN")] == ["Việt Nam giảm thuế"]


def test_a_country_speaks_under_its_printed_name():
    found = told("Phía {US: Mỹ} khẳng định sẽ tiếp tục hỗ trợ rà phá bom mìn.", SHE)
    assert found[0][:2] == ("Phía Mỹ", "khẳng định sẽ")
    assert told("{FR: Pháp} khẳng định lập trường.", SHE) == []


def test_a_title_alone_means_the_one_who_bears_it():
    envoy = Speaker("John Smith", "US", (), ("Đại sứ",))
    assert short("Đại sứ bày tỏ vui mừng trở lại.", envoy) == [("John Smith", "bày tỏ vui mừng", "trở lại")]
    assert short("Cuộc gặp với Đại sứ khẳng định quan hệ tốt.", envoy) == []


def test_of_two_with_one_title_the_press_means_its_own():
    both = (Speaker("Sato", "JP", (), ("Thủ tướng",)), Speaker("Minh", "VN", (), ("Thủ tướng",)))
    assert short("Thủ tướng nhấn mạnh hợp tác.", *both) == [("Minh", "nhấn mạnh", "hợp tác")]


def test_every_act_is_one_of_a_short_list():
    table = rows("reporting_verbs")
    assert len({row["verb"] for row in table}) == len(table)
    assert {row["act"] for row in table if row["chain"]} == {
        *"say affirm promise ask propose hope invite thank praise welcome congratulate joy concern condole".split(),
        *"convey apologize agree support reject condemn discuss".split(),
    }
    assert {row["addressee"] for row in table} == {"", "named", "object", "other"}


PIECES = st.sampled_from(
    "[A/VN: Bộ trưởng A] |[B/US: Đại sứ B] |khẳng định |đề nghị |{US: Mỹ} |hợp tác |, |; | và |đồng thời |hai bên "
    "|nhất trí |.|“|”|\n|Theo |ông |bày tỏ |cảm ơn |rằng ".split("|")
)


@given(st.lists(PIECES, max_size=25).map("".join))
def test_spans_are_exact_and_inside_a_sentence(source):
    case = marked(source)
    for one in statements(case.text, case.sentences, case.speakers, case.countries):
        assert one.span.of(case.text) == one.text
        assert one.text == one.text.strip()
        assert one.text
        assert any(sentence.covers(one.span) for sentence in case.sentences)


@given(st.text(max_size=80))
def test_any_text_is_read_without_fail(text):
    speaker = Speaker("A", "VN", (Span(0, min(3, len(text))),), ("ông",))
    for one in statements(text, [Span(0, len(text))], [speaker]):
        assert one.span.of(text) == one.text
