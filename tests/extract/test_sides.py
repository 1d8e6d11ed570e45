from __future__ import annotations

import pytest

from dipcli.extract.visits import visited
from tests.extract.scene import meetings, read, sides, wrong

BINH = "Thủ tướng Trần Quốc Bình"
KARI = "Thủ tướng Na Uy Kari Solberg"
VN_HOST = {"Trần Quốc Bình": "host", "Kari Solberg": "guest"}
NO_HOST = {"Trần Quốc Bình": "guest", "Kari Solberg": "host"}
NEITHER = {"Trần Quốc Bình": None, "Kari Solberg": None}

SIDES = [
    # who receives is host, wherever it happens and however it is said
    (f"{BINH} tiếp {KARI}.", VN_HOST),
    (f"Tại New York, {BINH} tiếp {KARI}.", VN_HOST),
    (f"{KARI} được {BINH} tiếp.", VN_HOST),
    (f"{KARI} đến chào xã giao {BINH}.", VN_HOST),
    (f"{KARI} tiếp {BINH}.", NO_HOST),
    ("Đại sứ Na Uy Kari Solberg trình Quốc thư lên Chủ tịch nước Trần Quốc Bình.", VN_HOST),
    (f"{KARI} nói trong cuộc gặp {BINH} sáng 12/3. Sau lễ đón, {BINH} đã tiếp {KARI}.", VN_HOST),
    # but a monarch at home is not received by those who come
    (f"Trong chuyến thăm Na Uy, {BINH} đã tiếp kiến Nữ hoàng Na Uy Kari Solberg.", NO_HOST),
    (f"Trong chuyến thăm Na Uy, {BINH} đã tiếp kiến Đức vua Na Uy Kari Solberg.", NO_HOST),
    (f"Trong chuyến thăm Na Uy, {BINH} đã tiếp kiến Nữ vương Na Uy Kari Solberg.", NO_HOST),
    (f"Nữ hoàng Na Uy Kari Solberg thăm Việt Nam. {BINH} tiếp kiến Nữ hoàng Kari Solberg.", VN_HOST),
    # one who represents a body where he is posted
    (f"{BINH} làm việc với bà Kari Solberg, Giám đốc Quốc gia Ngân hàng Thế giới tại Việt Nam.", VN_HOST),
    # else the one at home: by the place, by the visit
    (f"Tại Hà Nội, {BINH} hội đàm với {KARI}.", VN_HOST),
    (f"Tại Oslo, {BINH} hội đàm với {KARI}.", NO_HOST),
    (f"Tại Phủ Chủ tịch, {KARI} hội đàm với {BINH}.", VN_HOST),
    (f"{KARI} thăm chính thức Việt Nam. {BINH} hội đàm với {KARI}.", VN_HOST),
    (f"{BINH} thăm chính thức Na Uy. {BINH} hội đàm với {KARI}.", NO_HOST),
    (f"Trong chuyến thăm Na Uy, {BINH} đã gặp {KARI}.", NO_HOST),
    (f"{BINH} gặp Đại sứ Na Uy tại Việt Nam Kari Solberg.", VN_HOST),
    (f"Tại Oslo, {BINH} thăm Đại sứ quán Việt Nam tại Na Uy. Sau đó, {BINH} gặp {KARI}.", NO_HOST),
    (f"{BINH} thăm Na Uy. {BINH} gặp {KARI} để chuẩn bị cho chuyến thăm Việt Nam của Nhà vua.", NO_HOST),
    # by who invited whom
    (f"{BINH} hội đàm với {KARI}. Nhận lời mời của {BINH}, {KARI} sẽ thăm hữu nghị hai nước.", VN_HOST),
    (f"{BINH} hội đàm với {KARI}, theo lời mời của {KARI}.", NO_HOST),
    (f"Bên lề hội nghị, {BINH} gặp {KARI}. Trước đó, theo lời mời của {KARI}, {BINH} thăm một nhà máy.", NEITHER),
    # by who welcomes whom
    (f"{BINH} gặp {KARI}. Thủ tướng Solberg nhiệt liệt chào mừng {BINH}.", NO_HOST),
    (f"{BINH} gặp {KARI}. Thủ tướng Solberg hoan nghênh chuyến thăm của {BINH}.", NO_HOST),
    (f"{BINH} gặp {KARI}. {BINH} hoan nghênh sáng kiến của hai bên và của Thủ tướng Solberg.", NEITHER),
    # what is told before what is only spoken of, and a side's country before another one
    (
        f"Công ty khẳng định muốn mở nhà máy tại Việt Nam. {BINH} đã đến Oslo. {BINH} hội đàm với {KARI}.",
        NO_HOST,
    ),
    (
        f"{BINH} dự hội nghị tại Brazil. Tiếp đó, tại Na Uy, {BINH} đã ký ba văn kiện. {BINH} hội đàm với {KARI}.",
        NO_HOST,
    ),
    # neutral ground, and nothing known
    (f"Tại New York, {BINH} gặp {KARI}.", NEITHER),
    (f"Bên lề Hội nghị tại Geneva, {BINH} gặp {KARI}.", NEITHER),
    (f"{BINH} gặp {KARI}.", NEITHER),
    # calls have no sides
    (f"Tại Hà Nội, {BINH} điện đàm với {KARI}.", NEITHER),
    (f"{BINH} hội đàm trực tuyến với {KARI} đang thăm Việt Nam.", NEITHER),
]


@pytest.mark.parametrize("text, expected", SIDES)
def test_sides(text, expected):
    assert sides(text) == expected


def test_the_talks_of_one_who_is_received_on_the_same_journey():
    text = (
        f"Sáng 12/3, Bộ trưởng Lê Thu Hà hội đàm với {KARI}. Chiều cùng ngày, {BINH} tiếp {KARI}. "
        f"Tối cùng ngày, {KARI} điện đàm với Bộ trưởng Phạm Gia Khang."
    )
    found = {m.form: {p.name: p.side for p in m.participants} for m in meetings(text)}
    assert found["talks"] == {"Lê Thu Hà": "host", "Kari Solberg": "guest"}
    assert set(found["call"].values()) == {None}


def test_the_guest_of_one_is_the_guest_of_all():
    text = f"Tại trụ sở Chính phủ, {BINH} hội đàm với {KARI}. Chủ tịch Quốc hội Lê Thu Hà hội kiến Thủ tướng Solberg."
    found = {m.form: {p.name: p.side for p in m.participants} for m in meetings(text)}
    assert found["audience"] == {"Lê Thu Hà": "host", "Kari Solberg": "guest"}


VISITS = [
    ("Thủ tướng thăm chính thức Na Uy.", ["NO"]),
    ("Thủ tướng bắt đầu chuyến thăm hữu nghị chính thức và làm việc tại Lào.", ["LA"]),
    ("Đoàn đã đến Oslo.", ["NO"]),
    ("Nhận lời mời của Thủ tướng Na Uy, Thủ tướng thăm Na Uy.", ["NO"]),
    ("Thủ tướng rời Hà Nội lên đường thăm Na Uy.", ["VN", "NO"]),
    ("Thủ tướng mời Thủ tướng Na Uy sớm thăm Việt Nam.", []),
    ("Thủ tướng sẽ thăm Na Uy.", []),
    ("Thủ tướng từng thăm Na Uy.", []),
    ("Thủ tướng thăm Đại sứ quán Việt Nam tại Na Uy.", ["NO"]),
    ("Hai bên chuẩn bị cho chuyến thăm Na Uy.", []),
    ("Chuyến thăm của Thủ tướng Na Uy thành công.", []),
    ("Thủ tướng đi thăm hỏi đồng bào.", []),
    ("Đóng góp đến từ Na Uy.", []),
    pytest.param(
        "Hướng tới Việt Nam hùng cường.", [], marks=wrong("a capital that opens the sentence is no traveller")
    ),
    ("Bà đang thăm, làm việc tại Việt Nam.", ["VN"]),
    ("Bà đã thăm Na Uy và Phần Lan.", ["NO", "FI"]),
    ("Bà thăm Na Uy, Phần Lan và dự hội nghị.", ["NO", "FI"]),
    ("Bà thăm các nước Nam Mỹ và châu Phi.", []),
    ("Bà vui mừng được trở lại thăm Việt Nam.", ["VN"]),
    ("Bà mong sớm trở lại thăm Việt Nam.", []),
    ("Bà chuyển lời mời tới thăm Việt Nam của Chủ tịch nước.", []),
    ("Bà dự kiến thăm Việt Nam trong năm nay.", []),
    ("Đây là chuyến thăm hai ngày của nhà ngoại giao Na Uy.", []),
    ("Bà nhận lời sớm thăm Việt Nam.", []),
    ("Hai bên thực hiện thỏa thuận trong chuyến thăm Na Uy của Thủ tướng tháng 10 vừa qua.", []),
    ("Tuyên bố được ký trong chuyến thăm Na Uy của Thủ tướng hồi tháng Sáu.", []),
    ("Bà trở lại Na Uy và gặp Thủ tướng.", ["NO"]),
    ("Còn lại Na Uy.", []),
    ("Bà thăm Cộng hòa Hồi giáo Iran.", ["IR"]),
    ("Bà thăm Na Uy nhằm phục hồi quan hệ.", ["NO"]),
    ("Bà đã bất ngờ đến Oslo.", ["NO"]),
    ("Ba triệu lượt khách đến thăm Na Uy trong năm.", []),
    ("Hai bên thúc đẩy các cuộc thăm viếng tại Na Uy.", []),
    ("", []),
]


@pytest.mark.parametrize("text, expected", VISITS)
def test_countries_visited(text, expected):
    reading = read(text)
    assert visited(reading, 0, len(reading.tokens)) == expected
