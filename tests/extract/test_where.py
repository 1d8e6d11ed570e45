from __future__ import annotations

import pytest

from tests.extract.scene import meetings, only, wrong

BINH = "Thủ tướng Trần Quốc Bình"
KARI = "Thủ tướng Na Uy Kari Solberg"
MET = f"{BINH} hội đàm với {KARI}"

PLACES = [
    (f"Sáng 12/3, tại Phủ Chủ tịch, {MET}.", "Phủ Chủ tịch", "VN"),
    (
        f"Tại trụ sở Chính phủ, {MET}.",
        "trụ sở Chính phủ",
        "VN",
    ),
    (f"Tại trụ sở Chính phủ, Phó Thủ tướng Vũ Đức Bình làm việc với {KARI}.", "trụ sở Chính phủ", "VN"),
    (f"Tại trụ sở Bộ Ngoại giao Na Uy, {MET}.", "trụ sở Bộ Ngoại giao Na Uy", "NO"),
    (f"{MET} tại Oslo.", "Oslo", "NO"),
    (f"{MET} ở Bergen, Na Uy.", "Bergen", "NO"),
    (f"Tại thủ đô Oslo, {MET}.", "Oslo", "NO"),
    (f"Tại thành phố Hải Phòng, {MET}.", "Hải Phòng", "VN"),
    (f"Tại Thành phố Hồ Chí Minh, {MET}.", "Thành phố Hồ Chí Minh", "VN"),
    (f"{MET} tại Na Uy.", "Na Uy", "NO"),
    (
        f"Tại Nhà Quốc hội, {MET}. Hà Nội chiều nay có mưa.",
        "Nhà Quốc hội",
        "VN",
    ),
    (f"{MET} tại thành phố cảng Bergen.", "Bergen", "NO"),
    (f"{MET} tại TP nghỉ mát Bergen.", "Bergen", "NO"),
    (f"Tại phường Rạch Giá, {MET}.", "Rạch Giá", "VN"),
    (f"{MET} tại nhà khách của Bộ Ngoại giao Na Uy.", "nhà khách của Bộ Ngoại giao Na Uy", "NO"),
    (f"{KARI} hội đàm với {BINH} đang thăm Na Uy tại Cung Hòa Bình ở Oslo.", "Cung Hòa Bình", "NO"),
    (f"{MET} tại Fjord House ở Oslo.", "Fjord House", "NO"),
    (f"{MET} tại trụ sở Bộ Ngoại giao Na Uy ngày 26/10.", "trụ sở Bộ Ngoại giao Na Uy", "NO"),
    (f"{MET} tại thành phố", None, None),
    (f"{MET} tại thành phố. Hà Nội rất đẹp.", None, None),
    (f"{MET} trong xã hội Hà Nội ngày nay.", None, None),
    # the more specific of two
    (f"Tại Phủ Chủ tịch ở Hà Nội, {MET}.", "Phủ Chủ tịch", "VN"),
    (f"Tại Phủ Thủ tướng ở Trung tâm hành chính Oslo, {MET}.", "Phủ Thủ tướng", "NO"),
    (f"{MET} tại Oslo. Cuộc gặp kéo dài ba giờ tại Phủ Thủ tướng.", "Phủ Thủ tướng", "NO"),
    (f"{MET} tại Oslo. Bộ trưởng Lê Thu Hà có cuộc gặp ở Phủ Thủ tướng.", "Oslo", "NO"),
    (
        (
            f"{BINH} hội đàm với Tổng thống Nga Oleg Volkov. Trong cuộc hội đàm với Thủ tướng Việt Nam tại Điện "
            "Kremlin, Tổng thống Volkov tỏ ra tin tưởng."
        ),
        "Điện Kremlin",
        "RU",
    ),
    # where one of them went
    (f"{BINH} đã tới Cung Hòa Bình ở Oslo và có cuộc làm việc với {KARI}.", "Cung Hòa Bình", "NO"),
    (f"{BINH} đã tới sân bay Gardermoen. {MET}.", None, None),
    # where they have just come
    (f"Ngay sau khi tới thủ đô Oslo, {BINH} đã gặp {KARI}.", "Oslo", "NO"),
    (f"Trước khi tới Oslo, {BINH} đã gặp {KARI}.", None, None),
    # where one of them met a group
    (f"Tại Oslo, {BINH} đã tiếp lãnh đạo một số tập đoàn. Trong cuộc gặp với {KARI}, {BINH} nói.", "Oslo", "NO"),
    (f"Tại Oslo, {BINH} sẽ tiếp lãnh đạo một số tập đoàn. Trong cuộc gặp với {KARI}, {BINH} nói.", None, "NO"),
    (
        f"Tại Oslo, Bộ trưởng Lê Thu Hà đã tiếp lãnh đạo một số tập đoàn. Trong cuộc gặp với {KARI}, {BINH} nói.",
        None,
        "NO",
    ),
    # the ceremony directly before the talks
    (f"Lễ đón {KARI} diễn ra tại Phủ Chủ tịch. Sau lễ đón, {MET}.", "Phủ Chủ tịch", "VN"),
    (f"Lễ đón chính thức diễn ra tại Phủ Chủ tịch. Sau lễ đón, {MET}.", "Phủ Chủ tịch", "VN"),
    (f"Lễ đón chính thức diễn ra tại Phủ Chủ tịch. Hôm sau, {MET}.", None, "VN"),
    pytest.param(
        f"Lễ đón {KARI} diễn ra tại Phủ Chủ tịch. Bộ trưởng Lê Thu Hà hội kiến Đại sứ Bỉ Jan Peeters.",
        None,
        None,
        marks=wrong("the place of a ceremony is given to a meeting of other people"),
    ),
    (f"{BINH} đã thăm Na Uy và hội đàm với {KARI} tại Bergen.", "Bergen", "NO"),
    # the aim of a visit, the seat of a summit, a post give only the country; a byline gives nothing
    (f"Nhân chuyến thăm Na Uy, {MET}.", None, "NO"),
    (f"Bên lề Hội nghị thượng đỉnh tại Vientiane, {MET}.", None, "LA"),
    ("Thủ tướng Trần Quốc Bình tiếp bà Kari Solberg, Đại sứ Na Uy tại Việt Nam.", None, "VN"),
    pytest.param(
        f"{BINH} tiếp {KARI} đang thăm, làm việc tại Việt Nam.",
        None,
        None,
        marks=wrong("a comma parts visit and country"),
    ),
    (f"Bên lề Hội nghị lần thứ 44, 45 tại Vientiane, {MET}.", None, "LA"),
    (f"Theo phóng viên TTXVN tại Oslo, {MET}.", None, "NO"),
    (f"{BINH} tiếp Đại sứ Na Uy Kari Solberg đến chào nhân dịp nhận nhiệm vụ tại Việt Nam.", None, "VN"),
    (f"Oslo (TTXVN) - {MET}.", None, None),
    (f"{BINH} mời {KARI} sớm thăm Hà Nội. {MET}.", None, None),
    # calls have none
    (f"Tại Hà Nội, {BINH} điện đàm với {KARI}.", None, None),
    (f"Tại Hà Nội, {BINH} hội đàm trực tuyến với {KARI}.", None, None),
    (f"{MET}.", None, None),
]


@pytest.mark.parametrize("text, place, country", PLACES)
def test_place(text, place, country):
    meeting = only(text)
    assert (meeting.place, meeting.country) == (place, country)


def test_each_meeting_has_its_own_place():
    text = (
        f"Sáng 12/3, tại Phủ Chủ tịch, {MET}. "
        "Chiều 13/3, tại trụ sở Bộ Quốc phòng, Bộ trưởng Lê Thu Hà tiếp Bộ trưởng Na Uy Ingrid Dahl."
    )
    assert [m.place for m in meetings(text)] == ["Phủ Chủ tịch", "trụ sở Bộ Quốc phòng"]


def test_what_somebody_else_did_in_another_meeting_places_none():
    first, _ = meetings(f"{MET}. Trong cuộc hội đàm với {BINH} tại Điện Kremlin, Tổng thống Nga Oleg Volkov nói vậy.")
    assert first.place is None


def test_another_meeting_of_the_same_form_lies_elsewhere():
    held, planned = meetings(f"{MET}. Ngày mai, Thủ tướng sẽ hội đàm với Tổng thống Nga Oleg Volkov tại Moskva.")
    assert (held.status, held.place) == ("held", None)
    assert (planned.status, planned.place) == ("planned", "Moskva")
