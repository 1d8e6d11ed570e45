from __future__ import annotations

import pytest

from tests.extract.scene import meetings, only, participant, wrong

BINH = "Thủ tướng Trần Quốc Bình"
KARI = "Thủ tướng Na Uy Kari Solberg"

TITLES = [
    # the office in which one takes part, without country and post
    (f"{BINH} tiếp Đại sứ Na Uy tại Việt Nam Kari Solberg.", "Kari Solberg", "Đại sứ"),
    (f"{BINH} tiếp bà Kari Solberg - Đại sứ Na Uy tại Việt Nam.", "Kari Solberg", "Đại sứ"),
    (f"{BINH} gặp {KARI}.", "Kari Solberg", "Thủ tướng"),
    (f"{BINH} gặp Tổng Thư ký NATO Jan Peeters.", "Jan Peeters", "Tổng Thư ký NATO"),
    (f"{BINH} gặp Bộ trưởng Bộ Ngoại giao Na Uy Kari Solberg.", "Kari Solberg", "Bộ trưởng Bộ Ngoại giao"),
    # rank and office
    (f"Đại tướng Vũ Đình Lâm, Bộ trưởng Quốc phòng, đã tiếp {KARI}.", "Vũ Đình Lâm", "Đại tướng, Bộ trưởng Quốc phòng"),
    (f"Tổng Bí thư, Chủ tịch nước Vũ Đình Lâm tiếp {KARI}.", "Vũ Đình Lâm", "Tổng Bí thư, Chủ tịch nước"),
    # a counterpart has the other's office
    ("Bộ trưởng Lê Thu Hà điện đàm với người đồng cấp Na Uy Kari Solberg.", "Kari Solberg", "Bộ trưởng"),
    (
        "Bộ trưởng Quốc phòng Na Uy Kari Solberg gặp người tương nhiệm Việt Nam, Đại tướng Lê Thu Hà.",
        "Lê Thu Hà",
        "Đại tướng, Bộ trưởng Quốc phòng",
    ),
    # a couple is called after none of them
    (
        f"Thủ tướng Na Uy thăm Việt Nam. {BINH} gặp Thủ tướng Kari Solberg. Vợ chồng bà Kari Solberg vui mừng.",
        "Kari Solberg",
        "Thủ tướng",
    ),
    # the fullest mention gives it
    (
        f"{BINH} tiếp ông Lucas Peeters. Ông Lucas Peeters, Bộ trưởng Tài chính Bỉ, cảm ơn.",
        "Lucas Peeters",
        "Bộ trưởng Tài chính",
    ),
    (
        f"{BINH} tiếp Đại sứ, Trưởng Phái đoàn EU tại Việt Nam Jan Peeters.",
        "Jan Peeters",
        "Đại sứ, Trưởng Phái đoàn EU",
    ),
    (f"{BINH} gặp Tổng Thư ký Liên hợp quốc Ana Ribeiro.", "Ana Ribeiro", "Tổng Thư ký Liên hợp quốc"),
    (
        f"{BINH} gặp Thứ trưởng Thường trực Bộ Ngoại giao Lào Khamla Vongsa.",
        "Khamla Vongsa",
        "Thứ trưởng Thường trực Bộ Ngoại giao",
    ),
    pytest.param(
        f"{BINH} gặp Hiệu trưởng Đại học Oslo Kari Solberg.",
        "Kari Solberg",
        "Hiệu trưởng Đại học Oslo",
        marks=wrong("the place that belongs to a body's name is cut off"),
    ),
    (f"{BINH} gặp tân Đại sứ Bỉ Jan Peeters.", "Jan Peeters", "tân Đại sứ"),
    # one told without its body where the name first stands is told in full by a later sentence
    (
        (
            f"{BINH} tiếp Đoàn Bộ Giao thông Na Uy do Bộ trưởng Kari Solberg dẫn đầu. Bộ trưởng Giao thông Na Uy Kari "
            "Solberg cảm ơn ông."
        ),
        "Kari Solberg",
        "Bộ trưởng Giao thông",
    ),
    (
        f"{BINH} gặp Chủ tịch Viện Kari Solberg. Chủ tịch Viện Nghiên cứu Chính sách Na Uy Kari Solberg cảm ơn ông.",
        "Kari Solberg",
        "Chủ tịch Viện Nghiên cứu Chính sách",
    ),
    # unless the office beside it has the body for both
    (
        (
            f"{BINH} tiếp ông Jan Peeters, Chủ tịch, Giám đốc điều hành Tập đoàn Umicore của Bỉ. Chủ tịch Tập "
            "đoàn Umicore Jan Peeters cảm ơn."
        ),
        "Jan Peeters",
        "Chủ tịch, Giám đốc điều hành Tập đoàn Umicore",
    ),
    # a rank stands before the name, the offices behind it, and somebody else is named next
    (
        (
            "Đại tá Vũ Đình Lâm, Vụ trưởng Vụ Pháp chế, Bộ Quốc phòng Việt Nam và Đại tướng Sok Dara, Cục trưởng Cục "
            "Pháp chế, Bộ Quốc phòng Campuchia đã hội đàm."
        ),
        "Vũ Đình Lâm",
        "Đại tá, Vụ trưởng Vụ Pháp chế, Bộ Quốc phòng",
    ),
    (
        (
            f"{BINH} tiếp đoàn Thượng viện Bỉ do Thượng nghị sĩ Jan Peeters, Chủ tịch Ủy ban Đối ngoại Thượng viện Bỉ "
            "dẫn đầu."
        ),
        "Jan Peeters",
        "Thượng nghị sĩ, Chủ tịch Ủy ban Đối ngoại Thượng viện",
    ),
    # whom the sentence opens with is somebody else
    (
        (
            f"{KARI} hội đàm với Chủ tịch Trung Quốc Hứa Gia Minh. Theo đề nghị của Chủ tịch Hứa, Thủ tướng Na Uy Kari "
            "Solberg đã đồng ý."
        ),
        "Kari Solberg",
        "Thủ tướng",
    ),
    (
        (
            f"{BINH} tiếp ông Jan Peeters, Chủ tịch Tập đoàn Umicore của Bỉ. Nghe ý kiến của Thủ tướng, Chủ tịch Tập "
            "đoàn Umicore Jan Peeters cho biết sẽ đầu tư."
        ),
        "Jan Peeters",
        "Chủ tịch Tập đoàn Umicore",
    ),
    # honorifics are none, nobody's office is None
    (f"Đồng chí Vũ Đình Lâm tiếp {KARI}.", "Vũ Đình Lâm", None),
    (f"{BINH} tiếp ngài Tomasz Wolski.", "Tomasz Wolski", None),
    (f"{BINH} gặp Thủ tướng Campuchia Samdech Sok Dara.", "Sok Dara", "Thủ tướng"),
]


@pytest.mark.parametrize("text, name, title", TITLES)
def test_title(text, name, title):
    assert participant(text, name).title == title


def test_a_counterpart_is_that_of_the_one_named_before():
    text = (
        f"{BINH} tiếp ông Jan Peeters. Bộ trưởng Quốc phòng Lê Thu Hà hội đàm với người đồng cấp Bỉ Jan Peeters. "
        "Chủ tịch nước Vũ Đình Lâm cũng tiếp ông Jan Peeters."
    )
    titles = {p.title for m in meetings(text) for p in m.participants if p.name == "Jan Peeters"}
    assert titles == {"Bộ trưởng Quốc phòng"}


def test_a_counterpart_in_a_list_is_that_of_the_one_who_meets():
    text = "Tổng thống Mỹ John Miller đã gặp Chủ tịch Trung Quốc Hứa Gia Minh và người đồng cấp Nga Oleg Volkov."
    titles = {p.title for m in meetings(text) for p in m.participants if p.name == "Oleg Volkov"}
    assert titles == {"Tổng thống"}


NAMES = [
    (f"{BINH} tiếp bà Solberg. Bà Kari Anne Solberg cảm ơn.", "Kari Anne Solberg"),
    (f"{BINH} tiếp Đại sứ Bỉ Jan Peeters. Ông J. Peeters cảm ơn.", "Jan Peeters"),
    (
        f"{BINH} tiếp ông J. Peeters. Đại sứ Bỉ Jan Peeters cảm ơn.",
        "Jan Peeters",
    ),
    (f"{BINH} tiếp Đại sứ Bỉ Jan Peeters (phải).", "Jan Peeters"),
]


@pytest.mark.parametrize("text, name", NAMES)
def test_the_fullest_form_of_the_name(text, name):
    assert name in {p.name for p in only(text).participants}


ORGANIZATIONS = [
    (f"{BINH} gặp Bộ trưởng Bộ Tài chính Na Uy Kari Solberg.", "Kari Solberg", "Bộ Tài chính"),
    (
        f"{BINH} gặp Chủ tịch Quốc hội Na Uy Kari Solberg.",
        "Kari Solberg",
        "Quốc hội",
    ),
    (f"{BINH} gặp bà Kari Solberg, công dân Na Uy.", "Kari Solberg", None),
    (f"{BINH} gặp Bộ trưởng Ngoại giao Na Uy Kari Solberg.", "Kari Solberg", "Bộ Ngoại giao"),
    (f"{BINH} gặp Bộ trưởng Quốc phòng Mỹ John Smith.", "John Smith", "Bộ Quốc phòng"),
    (f"{BINH} gặp Tổng Bí thư Cuba José Pérez.", "José Pérez", "Đảng Cộng sản"),
    (f"{BINH} gặp Tổng Bí thư, Chủ tịch nước Lào Khamla Vongsa.", "Khamla Vongsa", "Nhà nước"),
    (f"{BINH} gặp Tổng giám đốc Kari Solberg (Nga).", "Kari Solberg", None),
    (f"{BINH} gặp Thứ trưởng Bộ Quốc phòng Lào Khamla Vongsa.", "Khamla Vongsa", "Bộ Quốc phòng"),
    (
        f"{BINH} gặp Chủ tịch Ủy ban Đối ngoại Thượng viện Bỉ Jan Peeters.",
        "Jan Peeters",
        "Ủy ban Đối ngoại Thượng viện",
    ),
    (
        f"{BINH} gặp Thống đốc Ngân hàng Trung ương Bỉ Jan Peeters.",
        "Jan Peeters",
        "Ngân hàng Trung ương",
    ),
    (f"{BINH} gặp Đại sứ Bỉ Jan Peeters.", "Jan Peeters", None),
    (f"{BINH} gặp ông Jan Peeters, Phó Chủ tịch Tập đoàn Belvox của Bỉ.", "Jan Peeters", "Tập đoàn Belvox"),
    (
        f"{BINH} gặp ông Jan Peeters, Giám đốc điều hành Công ty đóng tàu Belvox.",
        "Jan Peeters",
        "Công ty đóng tàu Belvox",
    ),
    (f"{BINH} gặp ông Jan Peeters, Phó Chủ tịch Tập đoàn của Bỉ.", "Jan Peeters", None),
    (f"{BINH} gặp Thủ tướng Bỉ Jan Peeters.", "Jan Peeters", "Chính phủ"),
    (f"{BINH} gặp Phó Thủ tướng Lào Khamla Vongsa.", "Khamla Vongsa", "Chính phủ"),
    (f"{BINH} gặp Ngoại trưởng Bỉ Jan Peeters.", "Jan Peeters", "Bộ Ngoại giao"),
    (f"{BINH} gặp Thứ trưởng Ngoại giao Bỉ Jan Peeters.", "Jan Peeters", "Bộ Ngoại giao"),
    (f"{BINH} gặp Trợ lý Ngoại trưởng Mỹ John Smith.", "John Smith", "Bộ Ngoại giao"),
]


@pytest.mark.parametrize("text, name, organization", ORGANIZATIONS)
def test_organization(text, name, organization):
    assert participant(text, name).organization == organization


AS_PRINTED = [
    (f"{BINH} tiếp xã giao {KARI}.", "tiếp xã giao"),
    (f"{BINH} đã có cuộc hội đàm với {KARI}.", "hội đàm"),
    (f"Gặp {KARI}, {BINH} cảm ơn.", "Gặp"),
]


@pytest.mark.parametrize("text, words", AS_PRINTED)
def test_the_form_as_printed(text, words):
    assert only(text).form_as_printed == words


def test_every_field_rests_on_words_of_the_text():
    text = f"Chiều 12/3, tại Phủ Chủ tịch, {BINH} hội đàm với {KARI} nhân dịp bà thăm chính thức Việt Nam."
    meeting = only(text)
    words = {evidence.field: evidence.text for evidence in meeting.evidence}
    assert {"form", "date", "place"} <= set(words)
    assert (words["form"], words["place"]) == ("hội đàm", "Phủ Chủ tịch")
    assert words["date"].startswith("Chiều 12/3")


def test_the_countries_of_a_meeting_are_sorted():
    assert only(f"{BINH} tiếp {KARI} và Đại sứ Bỉ Jan Peeters.").countries == ("BE", "NO", "VN")
