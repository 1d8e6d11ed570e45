from __future__ import annotations

import pytest

from tests.extract.scene import meetings, wrong

BINH = "Thủ tướng Trần Quốc Bình"
KARI = "Thủ tướng Na Uy Kari Solberg"

HELD = [
    f"{BINH} đã hội đàm với {KARI}.",
    f"{BINH} vừa có cuộc gặp với {KARI}.",
    f"Tại cuộc hội đàm với {KARI}, {BINH} nói rằng hai nước sẽ hợp tác.",
    f"{BINH} tiếp {KARI} trước khi bà sẽ lên đường về nước.",
    f"Sau khi hội đàm với {KARI}, {BINH} sẽ đi Bergen.",
    f"{BINH} hội đàm với {KARI}. Hai bên không ký văn kiện nào.",
    f"{BINH} đề nghị sớm mở lại đường bay khi ông có cuộc gặp với {KARI}.",
    f"{BINH} đến Bergen để dự hội nghị, sau đó gặp {KARI} tại Oslo.",
    f"Tại cuộc hội đàm vừa qua với {KARI}, {BINH} nói rằng hai nước là bạn.",
    f"Sau cuộc gặp với {KARI} để bàn việc hoãn giải đấu, {BINH} khẳng định điều này.",
    pytest.param(
        f"{BINH} đã có cuộc gặp với {KARI}. Dự kiến ngày mai, bà về nước.",
    ),
    f"Cuộc hội đàm giữa {BINH} và {KARI} diễn ra sáng nay và hai bên sẽ ký hiệp định.",
    # "không" in another word, or of something else
    f"{BINH}, trong không khí hữu nghị, đã hội đàm với {KARI}.",
    f"{BINH} bay tới căn cứ không quân gặp {KARI}.",
    f"{BINH} không ngừng vận động và gặp {KARI}.",
    f"{BINH} không dự lễ, đã gặp {KARI}.",
]
PLANNED = [
    f"Dự kiến chiều cùng ngày, {BINH} hội kiến {KARI}.",
    f"Dự kiến, {BINH} hội kiến {KARI} trong chiều nay.",
    f"{BINH} sẽ dự lễ trước khi gặp {KARI}.",
    f"{BINH} và {KARI} sắp gặp nhau. Đây là lần đầu tiên {BINH} gặp {KARI}.",
    f"{BINH} sẽ hội đàm với {KARI} vào tuần tới.",
    f"{BINH} dự kiến gặp {KARI}.",
    f"Theo chương trình, {BINH} sẽ tiếp {KARI}.",
    f"{BINH} chuẩn bị gặp {KARI} vào ngày mai.",
    f"Cuộc hội đàm giữa {BINH} và {KARI} dự kiến diễn ra tại Oslo.",
    f"Cuộc gặp sắp tới giữa {BINH} và {KARI} được trông đợi.",
    f"Cuộc gặp đầu tiên giữa {BINH} và {KARI}, bên lề Hội nghị các nền kinh tế phát triển và mới nổi, sẽ được chú ý.",
    f"{BINH} mong muốn gặp {KARI}.",
    f"{BINH} lên đường tới Oslo gặp {KARI}.",
    f"{BINH} được cho là đã gặp {KARI}.",
    f"Ngày 2/4 tới, {BINH} hội đàm với {KARI}.",
    f"{BINH} đã đến Oslo và sẽ hội đàm với {KARI}.",
    f"{BINH} có kế hoạch điện đàm với {KARI}.",
    f"Đây sẽ là lần đầu tiên {BINH} gặp {KARI}.",
]
DENIED = [
    f"{BINH} không gặp {KARI}.",
    f"{BINH} chưa gặp {KARI} lần nào.",
    f"{BINH} phủ nhận đã gặp {KARI}.",
    f"Không có cuộc gặp nào giữa {BINH} và {KARI}.",
]
CANCELLED = [
    f"{BINH} hủy cuộc gặp với {KARI}.",
    f"{BINH} đã huỷ bỏ cuộc hội đàm với {KARI}.",
    f"{BINH} hoãn cuộc gặp với {KARI}.",
    pytest.param(
        f"Cuộc gặp giữa {BINH} và {KARI} đã bị hủy.",
    ),
]
BACKGROUND = [
    f"{BINH} kể lại cuộc gặp với {KARI} trong hồi ký.",
    f"Thông cáo cho biết rằng tuần trước {BINH} đã hội đàm với {KARI}.",
    f"{BINH} nói điều này trong cuộc gặp với {KARI} tại Oslo vào tuần trước.",
    f"Kể từ sau cuộc điện đàm giữa {BINH} và {KARI} cuối tháng một, tình hình đã khá hơn.",
    f"Thời gian qua, {BINH} đã có một số cuộc gặp với {KARI}.",
    f"Hai nước phát triển tốt, {BINH} và {KARI} đã có nhiều cuộc gặp.",
    f"Nhắc lại ấn tượng về Oslo cùng kết quả cuộc gặp với {KARI}, {BINH} đề nghị hợp tác.",
    f"{BINH} mô tả cuộc điện đàm vừa qua với {KARI} là thân thiện.",
    f"Thứ hai tuần trước, {BINH} đã gặp {KARI}.",
    f"{BINH} tháng trước hội đàm với {KARI}.",
    f"{BINH} từng gặp {KARI} tại Oslo.",
    f"Trước đây, {BINH} đã hội đàm với {KARI} vào tháng 9/2023.",
    f"Hồi tháng 12 năm ngoái, {BINH} đã hội đàm với {KARI}.",
    pytest.param(
        f"Tháng 10/2024, {BINH} gặp {KARI} bên lề hội nghị.",
    ),
    pytest.param(
        f"Năm 2019, {BINH} đã tiếp {KARI}.",
    ),
    pytest.param(
        f"{BINH} nhớ lại lần gặp {KARI} năm 2018.",
        marks=wrong('a meeting named by "lần gặp" is not seen to be recalled'),
    ),
]


def statuses(text):
    return [meeting.status for meeting in meetings(text)]


@pytest.mark.parametrize("text", HELD)
def test_held(text):
    assert statuses(text) == ["held"]


@pytest.mark.parametrize("text", PLANNED)
def test_planned(text):
    assert statuses(text) == ["planned"]


@pytest.mark.parametrize("text", DENIED)
def test_denied(text):
    assert statuses(text) == ["denied"]


@pytest.mark.parametrize("text", CANCELLED)
def test_cancelled(text):
    assert statuses(text) == ["cancelled"]


@pytest.mark.parametrize("text", BACKGROUND)
def test_background(text):
    assert statuses(text) == ["background"]


def test_a_held_and_a_planned_meeting_of_the_same_two_are_two():
    text = f"Sáng 19/3, {BINH} đã hội đàm với {KARI}. Tháng tới, {BINH} sẽ gặp lại {KARI} tại Bergen."
    assert statuses(text) == ["held", "planned"]


def test_words_about_another_matter_do_not_count():
    text = f"{BINH} tiếp {KARI}. Ông cho biết Việt Nam sẽ không thay đổi chính sách, từng bước mở rộng hợp tác."
    assert statuses(text) == ["held"]
