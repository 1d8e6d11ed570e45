from __future__ import annotations

import pytest

from tests.extract.scene import meetings, only

BINH = "Thủ tướng Trần Quốc Bình"
KARI = "Thủ tướng Na Uy Kari Solberg"
MET = f"{BINH} hội đàm với {KARI}"
RECEIVED = f"{BINH} đã tiếp {KARI}"

DATES = [
    # the date that stands with the meeting; published on Thursday 20 March 2025
    (f"Sáng 12/3, {MET}.", "2025-03-12", "explicit"),
    (f"Chiều nay, {MET}.", "2025-03-20", "relative"),
    (f"Hôm qua, {MET}.", "2025-03-19", "relative"),
    (f"Sáng thứ Ba, {MET}.", "2025-03-18", "weekday"),
    (f"{BINH} hôm 17/3 đã hội đàm với {KARI}.", "2025-03-17", "explicit"),
    (f"{MET} ngày 17/3 tại Oslo.", "2025-03-17", "explicit"),
    (f"Ngày 28/2, tại Oslo, {MET}.", "2025-02-28", "explicit"),
    (f"Từ 17 đến 18/3, {MET}.", "2025-03-17/2025-03-18", "explicit"),
    (f"Hôm 18/3 (giờ địa phương), {MET}.", "2025-03-18", "explicit"),
    (f"Đêm 18, rạng sáng 19/3 (giờ Việt Nam), {MET}.", "2025-03-19", "explicit"),
    (f"Theo hãng AFP ngày 19/3, {BINH} hôm 18/3 đã gặp {KARI}.", "2025-03-18", "explicit"),
    (f"Trong hai ngày 17 và 18/3, {MET}.", "2025-03-17/2025-03-18", "explicit"),
    (f"Cuối tuần trước, {MET}.", "2025-03-10/2025-03-16", None),
    (
        (
            f"{BINH} tiếp bà Kari Solberg, Tổng Giám đốc Tổ chức Y tế Thế giới thuộc Liên hợp quốc, cùng các thành "
            "viên trong đoàn, chiều 17/3."
        ),
        "2025-03-17",
        "explicit",
    ),
    (f"{BINH} tiếp {KARI} nhân chuyến thăm Việt Nam, chiều 17/3.", "2025-03-17", "explicit"),
    # a date of something else
    (f"Sáng 12/3, {MET}. Hiệp định ký ngày 5/1/2020 có hiệu lực.", "2025-03-12", "explicit"),
    (f"Ngày 12/3, {MET} nhân 50 năm thiết lập quan hệ (25/11/1971).", "2025-03-12", "explicit"),
    (f"{RECEIVED}, người sinh ngày 4/7/1960.", None, None),
    (f"{RECEIVED}. Ngày 2/9/1945, nước Việt Nam ra đời.", None, None),
    # behind those who are met, where it closes the sentence, and in what is told later of the meeting
    (
        f"{RECEIVED}, Chủ tịch Đảng Lao động, Chủ tịch danh dự Viện Nghiên cứu Bắc Âu, sáng 12/3 (giờ Oslo).",
        "2025-03-12",
        "explicit",
    ),
    (f"{MET} ngay sau lễ đón chính thức tại Hoàng cung, sáng 12/3.", "2025-03-12", "explicit"),
    (f"Cuộc gặp giữa {BINH} và {KARI} sau lễ đón chiều 12/3 đã kéo dài.", "2025-03-12", "explicit"),
    (f"{MET} sau khi dự lễ kỷ niệm ngày 12/3.", None, None),
    (f"{MET}. Hai bên vui mừng. Nhiều vấn đề được nêu trong cuộc hội đàm vào chiều 12/3.", "2025-03-12", "explicit"),
    (
        f"{MET}. {'Hai bên vui mừng. ' * 9}Trong cuộc hội đàm ngày 12/3, ông cũng nói về thương mại.",
        "2025-03-12",
        "explicit",
    ),
    (f"{MET}. Ông cũng có cuộc điện đàm ngày 12/3 với nhiều người.", None, None),
    (
        f"Tại buổi {KARI} chào từ biệt trước khi kết thúc nhiệm kỳ diễn ra chiều 12/3, {RECEIVED}.",
        "2025-03-12",
        "explicit",
    ),
    (
        f"Đề nghị được nêu tại cuộc gặp của {BINH} với {KARI} khi dự hội nghị của các nước tại Kazan, Nga ngày 12/3.",
        "2025-03-12",
        "explicit",
    ),
    (
        f"Tại cuộc gặp {KARI} cùng đông đảo các nhà đầu tư và nhà khoa học của Na Uy ở Oslo, ngày 12/3, {BINH} nói.",
        "2025-03-12",
        "explicit",
    ),
    (f"{RECEIVED}, người được Quốc hội tín nhiệm bầu giữ chức vụ đứng đầu Chính phủ Na Uy hôm 14/2.", None, None),
    (f"Ngày 12/3, Reuters đưa tin {BINH} đã hội đàm với {KARI}.", None, None),
    (f"Ngày 12/3, AFP dẫn lời một nguồn tin. {BINH} đã hội đàm với {KARI}.", "2025-03-12", "carried"),
    (f"AFP ngày 12/3 dẫn lời một nguồn tin. {BINH} đã hội đàm với {KARI}.", None, None),
    (f"Tối 18/3 (rạng sáng 19/3 theo giờ Việt Nam), {MET}.", "2025-03-18", "explicit"),
    (f"Rạng sáng 19/3 (tối 18/3 theo giờ địa phương), {MET}.", "2025-03-19", "explicit"),
    # what happened to somebody or something else
    (f"{RECEIVED}, người vừa nhậm chức hôm 14/2.", None, None),
    (f"{RECEIVED}, người được bầu ngày 14/2.", None, None),
    (f"Tổng thống Chile Luis Rojas, tuyên thệ nhậm chức ngày 10/3, đã gặp {KARI} hôm 15/3.", "2025-03-15", "explicit"),
    (f"Tổng thống Chile Luis Rojas, tuyên thệ nhậm chức ngày 10/3, đã gặp {KARI}.", None, None),
    (f"{BINH} đã điện đàm với {KARI} về vụ tấn công ngày 14/3.", None, None),
    (f"{BINH} đã điện đàm với {KARI} về cuộc bầu cử diễn ra hôm 14/3.", None, None),
    # some days off
    (f"Tuyên bố được đưa ra hôm 12/3 - một ngày sau khi {MET}.", "2025-03-11", "relative"),
    (f"Hôm 12/3, hai ngày trước khi {MET}, ông phát biểu trên truyền hình.", "2025-03-14", "relative"),
    (f"Tuyên bố được công bố hôm qua sau khi {MET}. {BINH} gặp {KARI} ngày 17/3.", "2025-03-17", "explicit"),
    # what lies some time back
    (f"Ngày 12/3, ông họp báo. Ông mô tả cuộc điện đàm vừa qua giữa {BINH} và {KARI}.", None, None),
    (f"Ngày 12/3, ông họp báo. Ông phát biểu vài ngày sau cuộc gặp giữa {BINH} và {KARI}.", None, None),
    # carried on from the sentence before
    (f"Sáng 12/3, lễ đón diễn ra trọng thể. Sau lễ đón, {MET}.", "2025-03-12", "carried"),
    (f"Ngày 12/3, {KARI} đến Hà Nội. Chiều cùng ngày, {RECEIVED}.", "2025-03-12", None),
    (f"Ngày 12/3, ông đến. Trước đó một ngày, {MET}.", "2025-03-11", None),
    (f"Hiệp định có hiệu lực từ ngày 1/3. {MET}.", None, None),
    (f"Bà nhậm chức hôm 14/3. {MET}.", None, None),
    (f"Hội nghị mở ra ngày 22/3 tới. {MET}.", None, None),
    (f"{KARI} ngày 12/3 cho biết bà hài lòng. Trước báo giới, bà nói về cuộc hội đàm với {BINH}.", None, None),
    (f"{KARI} ngày 12/3 phát biểu tại cuộc họp báo chung. Trước đó, {MET}.", "2025-03-12", "carried"),
    (f"Chiều 12/3, {BINH} đã dự tọa đàm. Trước đó, {RECEIVED}.", "2025-03", "carried"),
    (f"Trước đó, ngày 12/3, {KARI} thăm Hà Nội. Tại đây, {RECEIVED}.", "2025-03-12", "carried"),
    # only the visit is dated
    (
        f"{KARI} thăm Việt Nam từ 11 đến 13/3. Trong khuôn khổ chuyến thăm, {RECEIVED}.",
        "2025-03-11/2025-03-13",
        "visit",
    ),
    (
        f"{KARI} thăm Việt Nam từ 11-13/3. Hai bên vui mừng. Trong thời gian thăm, {RECEIVED}.",
        "2025-03-11/2025-03-13",
        "visit",
    ),
    (
        f"{KARI} thăm Việt Nam từ 11-13/3. {BINH} hội đàm với {KARI} trong chuyến thăm chính thức Na Uy.",
        None,
        None,
    ),
    (
        f"Ngày 12/3, bà họp báo. Ông đi. Bà vui. Trời đẹp. {KARI} cho biết chuyến đi lần này bà đã hội đàm với {BINH}.",
        "2025-03",
        "context",
    ),
    (f"Tối 12/3, bà rời Hà Nội, kết thúc chuyến thăm. {RECEIVED}.", "2025-03", "carried"),
    (
        f"Từ 10-12/3, {KARI} thăm Việt Nam. Tối 12/3, bà kết thúc chuyến đi. {RECEIVED}.",
        "2025-03-10/2025-03-12",
        "visit",
    ),
    (f"Ngày 12/3, Bộ trưởng Đỗ Sinh An đến. Chiều cùng ngày, {RECEIVED}.", "2025-03-12", None),
    (
        f"{BINH} từ Oslo trở về. Vòng họp mới dự kiến diễn ra vào ngày 12/3. Ông đi. Bà vui. Trời đẹp. {MET}.",
        None,
        None,
    ),
    # several meetings of one of them are told of at once
    (f"{MET}. Ngày 12/3, {BINH} đã có nhiều cuộc tiếp xúc với lãnh đạo các nước.", "2025-03-12", "carried"),
    (f"{RECEIVED}. Sáng 12/3, {BINH} đã tiếp lãnh đạo một số tập đoàn lớn.", "2025-03-12", "carried"),
    (f"{RECEIVED}. Sáng 12/3, {BINH} đã tiếp thanh niên.", None, None),
    # nothing dates it, neither the day of a picture nor that of publication
    (f"Hai bên vui mừng. Trẻ em Oslo vui chơi ngày 12/3. Ảnh: AFP. Ông đi. Bà vui. Trời đẹp. {MET}.", None, None),
    (f"{MET}.", None, None),
    (f"{MET} vào một ngày đẹp trời.", None, None),
    (
        f"Trong tháng 3, {MET}.",
        "2025-03",
        None,
    ),
    (f"{MET} trong tháng 3.", "2025-03", None),
    # a statement's date, and that of what is said at the meeting
    (f"{BINH} ngày 18/3 tái khẳng định quan hệ hữu nghị giữa hai nước khi tiếp {KARI}.", "2025-03-18", "explicit"),
    (f"Ngày 18/3, Điện Kremlin cho biết trong cuộc gặp {KARI}, {BINH} rất vui.", "2025-03-18", "explicit"),
    (f"Ngày 18/3, Điện Kremlin cho biết {BINH} đã nói về trẻ em trong cuộc gặp {KARI}.", None, None),
    (f"Điện Kremlin ngày 18/3 cho biết Thủ tướng Nga Oleg Volkov vừa điện đàm với {KARI}.", "2025-03-18", "explicit"),
]


@pytest.mark.parametrize("text, date, basis", DATES)
def test_date(text, date, basis):
    meeting = only(text)
    assert (str(meeting.date) if meeting.date else None) == date
    assert basis in {None, meeting.date_basis}


REFERENCES = [
    # published, retrieved, date
    ("Sáng 12/3", "2025-03-20", None, "2025-03-12"),
    ("Sáng 12/3", None, "2025-03-20", "2025-03-12"),
    ("Sáng 12/3", "2025-03-12", "2026-01-01", "2025-03-12"),
    ("Sáng 28/12", "2025-01-02", None, "2024-12-28"),
    ("Sáng 24/3", "2025-03-20", None, "2025-03-24"),
    ("Sáng 12/3", None, None, "XXXX-03-12"),
    ("Hôm nay", None, None, None),
    ("Sáng thứ Ba", None, None, None),
    ("Sáng 12/3/2019", None, None, "2019-03-12"),
    ("Ngày 29/2", "2025-03-20", None, "2024-02-29"),
]

DATELINES = [
    # the article's own dateline, published, retrieved, date of "chiều nay"
    ("Thứ hai, ngày 10/06/2024 19:27 GMT+7", None, None, "2024-06-10"),
    ("19:27, 10/06/2024", None, "2026-01-01", "2024-06-10"),
    ("10/06/2024 | 19:27", "2024-06-11", None, "2024-06-11"),
    ("Trời đẹp\n10/06/2024", None, None, "2024-06-10"),
    ("2024-06-10", None, None, "2024-06-10"),
    ("Đăng ngày: 10/06/2024", None, None, "2024-06-10"),
    ("Ngày 10/06/2024, trời đẹp", None, None, None),
    ("Vào lúc 19:27 ngày 10/6/2024, xe lăn bánh", None, None, None),
]


@pytest.mark.parametrize("line, published, retrieved, date", DATELINES)
def test_the_dateline_is_the_day_of_publication(line, published, retrieved, date):
    meeting = only(f"{line}\nChiều nay, {MET}.", published=published, retrieved=retrieved)
    assert (str(meeting.date) if meeting.date else None) == date


@pytest.mark.parametrize("when, published, retrieved, date", REFERENCES)
def test_reference_date(when, published, retrieved, date):
    meeting = only(f"{when}, {MET}.", published=published, retrieved=retrieved)
    assert (str(meeting.date) if meeting.date else None) == date


PARTS = [
    ("Sáng", "morning"),
    ("Trưa", "noon"),
    ("Chiều", "afternoon"),
    ("Chiều tối", "evening"),
    ("Tối", "evening"),
    ("Rạng sáng", "dawn"),
    ("Ngày", None),
]


@pytest.mark.parametrize("part, expected", PARTS)
def test_part_of_day(part, expected):
    assert only(f"{part} 12/3, {MET}.").part_of_day == expected


def test_the_year_of_a_full_date_near_by_dates_the_others():
    text = f"Từ 10 đến 13/3/2019, {KARI} thăm Việt Nam. Ngày 12/3, {RECEIVED}."
    assert str(only(text, published=None).date) == "2019-03-12"


YEARS = [
    (f"Sáng 12/3, {MET}. Tại Cung Độc lập, sáng 12/3/2019, hai bên ký thỏa thuận.", "2019-03-12"),
    # text without a date of publication, date
    (f"Sáng 12/3, {MET}. Từ 10 đến 13/3/2019, hai bên sẽ dự triển lãm.", "2019-03-12"),
    (f"Sáng 12/3, {MET}. Hiệp định ký ngày 5/6/2019.", "XXXX-03-12"),
    (f"Sáng 12/3, {MET}. Hai bên hoan nghênh việc ký hiệp định ngày 5/3/2019.", "XXXX-03-12"),
    (f"Sáng 12/3, {MET}. Ông sinh ngày 14/3/1958.", "XXXX-03-12"),
    (f"Sáng 12/3, {MET} nhân dịp kỷ niệm 30 năm thiết lập quan hệ ngoại giao (14/3/1991-14/3/2021).", "2021-03-12"),
    (f"Sáng 12/3, {MET}. Hai nước thiết lập quan hệ ngoại giao ngày 14/3/1991.", "XXXX-03-12"),
    (f"Sáng 12/3, {MET}, hướng tới kỷ niệm 30 năm thiết lập quan hệ (14/3/1991-14/3/2021).", "XXXX-03-12"),
    (f"Sáng 12/3, {MET} về vòng đàm phán tổ chức vào giữa tháng 3/2017.", "2017-03-12"),
    (f"Sáng 12/3, {MET}. Hiệp định được ký hồi giữa tháng 3/2017.", "XXXX-03-12"),
    (f"Sáng 12/3, {MET}. Hai nước ký hiệp định đầu tháng 2/2017.", "XXXX-03-12"),
    # the event that they attend
    (f"Tối 24/10, {MET} khi tham dự Hội nghị các Nhà lãnh đạo Nhóm BRICS mở rộng 2024 tại Kazan.", "2024-10-24"),
    (f"Bên lề Hội nghị WEF Davos 2019, ngày 24/1, {MET}.", "2019-01-24"),
    (f"Trong khuôn khổ Tuần lễ Cấp cao APEC 2017, sáng 10/11, {MET}.", "2017-11-10"),
    (f"Ngày 10/11, {MET}. Cùng ngày, hai ông dự Diễn đàn quốc tế “Con đường tơ lụa” 2017.", "2017-11-10"),
    (f"Ông tới Nga tham dự Hội nghị Cấp cao Nhóm BRICS mở rộng năm 2024. Sáng 23/10, {MET}.", "2024-10-23"),
    (f"Chiều nay, bên lề hội chợ CIIE 2018, {MET}.", "2018"),
    (f"Chiều 12/3, {MET}. Sáng 12/3 đã diễn ra Tọa đàm Kinh tế, thương mại Việt Nam - Na Uy 2017.", "2017-03-12"),
    (f"Ngày 12/3, {MET}. Sáng 12/3, ông dự và phát biểu tại hội chợ Đồ gỗ Bắc Âu 2017.", "2017-03-12"),
    (f"Ngày 12/3, {MET}. Sáng 12/3, ông dự hội nghị, đọc Tuyên bố chung, nhắc tới AFF Cup 2016.", "XXXX-03-12"),
    # the year that its name is given later, if it is one year
    (f"Ngày 10/11, bên lề Hội nghị Cấp cao APEC, {MET}. Peru là chủ nhà APEC năm 2024.", "2024-11-10"),
    (
        f"Ngày 10/11, bên lề Hội nghị Cấp cao APEC, {MET}. Sau APEC 2017 và APEC 2023, hai nước gần hơn.",
        "XXXX-11-10",
    ),
    # an event that is over, still to come, or not attended
    (f"Sáng 12/3, {MET}. Đây là chuyến thăm Na Uy đầu tiên của Thủ tướng trong năm 2024.", "2024-03-12"),
    (f"Sáng 12/3, {MET}. Bà vui mừng được thăm Việt Nam ngay những ngày đầu năm 2020.", "2020-03-12"),
    (f"Sáng 12/3, {MET}. Trong năm 2020 này, hai nước có nhiều hoạt động.", "2020-03-12"),
    (f"Sáng 12/3, {MET}. Người sinh năm 2000 này rất nổi tiếng.", "XXXX-03-12"),
    (f"Sáng 12/3, {MET}. Thương mại hai nước tăng mạnh trong năm 2024.", "XXXX-03-12"),
    (f"Sáng 12/3, {MET} sau Tuần lễ Cấp cao APEC 2017.", "XXXX-03-12"),
    (f"Sáng 12/3, {MET}. Ông sẽ dự Hội nghị thượng đỉnh NATO 2017.", "XXXX-03-12"),
    (f"Sáng 12/3, {MET}. Ông mời bà tham dự các hội nghị của ASEAN trong năm 2020.", "XXXX-03-12"),
    (f"Sáng 12/3, {MET}. Hai bên ủng hộ nhau tổ chức Năm APEC 2017.", "XXXX-03-12"),
    (f"Sáng 12/3, {MET}. Thời gian qua, lãnh đạo hai nước gặp nhau nhiều lần khi dự APEC 2017.", "XXXX-03-12"),
    (f"Sáng 12/3, {MET}. Hai bên dự lễ mở đầu Năm chéo giai đoạn 2019 - 2020.", "XXXX-03-12"),
]


@pytest.mark.parametrize("text, date", YEARS)
def test_the_year_that_the_article_tells(text, date):
    assert str(only(text, published=None).date) == date


def test_a_meeting_of_which_only_the_year_is_told_is_recalled():
    meeting = only(f"Ông nhắc lại rằng {BINH} đã gặp {KARI} vào năm 2007.")
    assert (str(meeting.date), meeting.status) == ("2007", "background")


def test_the_year_told_beats_that_of_a_late_retrieval():
    text = f"Từ 10 đến 13/3/2019, {KARI} thăm Việt Nam. Ngày 12/3, {RECEIVED}."
    assert str(only(text, published=None, retrieved="2026-01-01").date) == "2019-03-12"


def test_the_same_day_is_told_in_a_sentence_that_only_looks_like_one_of_other_times():
    text = (
        '"Đầu tư là cần thiết", ông Kari Solberg, Chủ tịch Tập đoàn Fjord (Na Uy), nói khi gặp Thủ tướng Trần Quốc '
        "Bình sáng 12/3. Hai bên trao đổi. Sáng cùng ngày, Thủ tướng tiếp Bộ trưởng Tài chính Nhật Bản Haruki Sato."
    )
    assert {str(m.date) for m in meetings(text, published=None)} == {"XXXX-03-12"}


def test_a_day_told_in_passing_dates_nothing_behind_it():
    text = (
        "Sáng 23/11, Thủ tướng Trần Quốc Bình tiếp Thủ tướng Na Uy Kari Solberg. Thủ tướng cảm ơn Na Uy đã viện trợ "
        "ngày 20/4. Hai bên vui vẻ. Cùng ngày, Thủ tướng cũng tiếp Bộ trưởng Tài chính Nhật Bản Haruki Sato."
    )
    assert {str(m.date) for m in meetings(text, published=None)} == {"XXXX-11-23"}


def test_today_is_the_day_that_the_article_calls_so():
    assert str(only(f"Hôm nay (3/9), trời đẹp. Sáng nay, {MET}.", published=None).date) == "XXXX-09-03"
    assert str(only(f"Hôm nay, 3/9, trời đẹp. Hôm qua, {MET}.", published=None).date) == "XXXX-09-02"
    assert only(f"Ngày 3/9, trời đẹp. Sáng nay, {MET}.", published=None).date is None


def test_today_in_a_quotation_is_none_of_the_article_s():
    text = (
        f'Hôm qua, {BINH} gặp Ngoại trưởng Bỉ Lucas Peeters. "Điều ta thấy hôm nay là tiến bộ", ông nói. Cùng ngày, '
        f"{BINH} cũng gặp {KARI}."
    )
    assert [str(m.date) for m in meetings(text, published="2025-03-13")] == ["2025-03-12", "2025-03-12"]


def test_the_same_day_is_carried_on():
    text = (
        f"Từ ngày 10 đến 13/3, {KARI} thăm Việt Nam. Ngày 12/3, bà hội đàm với {BINH}. Bà rất vui. Hai bên trao đổi. "
        f"Chiều cùng ngày, Bộ trưởng Lê Thu Hà gặp {KARI}. Hai bên bàn về giáo dục. Sau đó, Chủ tịch Quốc hội Phạm Gia "
        f"Khang cũng gặp {KARI}."
    )
    assert [str(m.date) for m in meetings(text)] == ["2025-03-12"] * 3


def test_a_day_in_what_is_said_at_a_meeting_is_not_the_meeting_s():
    text = (
        f"Chiều 12/3, {BINH} gặp Ngoại trưởng Bỉ Lucas Peeters. Tiếp đó, tại cuộc gặp {KARI}, {BINH} đề nghị hai bên "
        "thực hiện chương trình vừa được ký hồi tháng 2."
    )
    assert [str(m.date) for m in meetings(text)] == ["2025-03-12", "2025-03-12"]


def test_what_was_discussed_stands_before_the_day_too():
    assert str(only(f"{MET} và thảo luận về thương mại ngày 12/3.").date) == "2025-03-12"


def test_a_day_of_an_undated_visit_is_news():
    text = f"Từ ngày 10 đến 15/3, {KARI} thăm Việt Nam. Ngày 15/3, bà rời Hà Nội. Bà rất vui. Ngày 11/3, {MET}."
    assert only(text, published=None).status == "held"


def test_the_day_that_the_article_calls_its_own_is_no_other_day():
    text = f"Hôm nay (3/9), trời đẹp. Sáng nay, trời mưa. Trời gió. Trong cuộc hội đàm ngày 3/9 với {KARI}, {BINH} nói."
    assert only(text, published=None).status == "held"


def test_a_day_well_before_the_article_is_recalled_unless_the_article_opens_with_it():
    later = f"Xuất khẩu tăng. Giá cũng tăng. Nông dân vui. Trong cuộc hội đàm với {KARI} ngày 3/3, {BINH} nhất trí."
    assert only(later, published="2025-03-14").status == "background"
    assert only(later, published="2025-03-05").status == "held"
    assert only(f"Ngày 3/3, {MET}. Hai bên vui mừng.", published="2025-03-14").status == "held"


def test_the_same_day_goes_on_for_the_next_meeting():
    text = f"Ngày 12/3, {RECEIVED}. Cùng ngày, Bộ trưởng Lê Thu Hà gặp Ngoại trưởng Na Uy Ingrid Dahl."
    assert [str(m.date) for m in meetings(text)] == ["2025-03-12", "2025-03-12"]
