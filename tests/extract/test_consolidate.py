from __future__ import annotations

import pytest

from tests.extract.scene import meetings, only, told, wanted

BINH = "Thủ tướng Trần Quốc Bình"
KARI = "Thủ tướng Na Uy Kari Solberg"
BOTH = "Trần Quốc Bình/VN + Kari Solberg/NO"

ONE = [
    # told again: in the headline, at length, in a caption, by office or pronoun alone
    (f"{BINH} tiếp {KARI}\nSáng 12/3, {BINH} đã tiếp {KARI}.", "reception"),
    (f"Sáng 12/3, {BINH} tiếp {KARI}. Tại buổi tiếp, {BINH} cảm ơn {KARI}.", "reception"),
    (f"Sáng 12/3, {BINH} hội đàm với {KARI}. Tại cuộc hội đàm, hai bên trao đổi thẳng thắn.", "talks"),
    (f"{BINH} tiếp {KARI}. Ảnh: TTXVN\nSáng 12/3, {BINH} tiếp {KARI}.", "reception"),
    (f"Sáng 12/3, {BINH} hội đàm với {KARI}. {BINH} và {KARI} tại cuộc hội đàm (Ảnh: Lan Anh)", "talks"),
    # talks and then a narrow meeting, a ceremony and then talks
    (f"{BINH} chủ trì lễ đón {KARI}. Ngay sau đó, {BINH} hội đàm với {KARI}.", "talks"),
    (f"Sáng 12/3, {BINH} hội đàm hẹp với {KARI}. Tiếp đó, hai Thủ tướng hội đàm.", "talks"),
    # two words for one meeting: the one that reports it first in the body
    (f"Sáng 12/3, {BINH} hội đàm với {KARI}. Tại cuộc gặp, {KARI} cảm ơn {BINH}.", "talks"),
    (f"Sáng 12/3, {BINH} tiếp {KARI}. Tại cuộc gặp với {BINH}, {KARI} cảm ơn.", "reception"),
    (f"Ngày 12/3, {BINH} điện đàm với {KARI}. Trong cuộc trao đổi, hai bên nhất trí.", "call"),
    # the sides turned round
    (f"{BINH} gặp {KARI}. {KARI} nói về cuộc gặp với {BINH}.", "meeting"),
    (f"{KARI} đến chào {BINH}. Tiếp {KARI}, {BINH} cảm ơn.", "reception"),
    (f"Sáng 12/3, {BINH} hội đàm với {KARI}. Hội đàm với bà Solberg, {BINH} đề nghị hợp tác.", "talks"),
    (f"Ngày 12/3, {BINH} gặp {KARI}. Trong cuộc gặp ngày 12/3 với {KARI}, {BINH} đề nghị hợp tác.", "meeting"),
    # what was announced and then told of by a noun alone
    (f"{BINH} sẽ gặp {KARI} ngày 2/4. Tại cuộc gặp với {KARI}, {BINH} sẽ bàn về thương mại.", "meeting"),
    (f"Cuộc gặp giữa {BINH} và {KARI} dự kiến diễn ra ngày 2/4. Cuộc gặp với {BINH} được {KARI} trông đợi.", "meeting"),
]


@pytest.mark.parametrize("text, form", ONE)
def test_one_meeting_told_several_times(text, form):
    assert told(text) == wanted(f"{form}: {BOTH}")


AT_ONCE = [
    # the heads of the Union, a royal couple, those whom a later sentence puts together
    (
        f"{BINH} đã gặp {KARI}, Chủ tịch Hội đồng châu Âu Jan Peeters và Chủ tịch Ủy ban châu Âu Eva Claes.",
        ["meeting: Kari Solberg/NO + Trần Quốc Bình/VN", "meeting: Eva Claes/EU + Jan Peeters/EU + Trần Quốc Bình/VN"],
    ),
    (
        f"Ngày 6/6, {BINH} và Phu nhân đã hội kiến Nhà vua Bỉ Jan Peeters và Hoàng hậu Elise.",
        ["audience: Elise/BE + Jan Peeters/BE + Trần Quốc Bình/VN"],
    ),
    (
        (
            f"{BINH} đã có các cuộc gặp với {KARI}; Ngoại trưởng Bỉ Lucas Peeters, Thứ trưởng Ngoại giao Bỉ Eva Claes. "
            f"Tại cuộc gặp với Ngoại trưởng Lucas Peeters và Thứ trưởng Eva Claes, {BINH} nêu nhiều đề nghị."
        ),
        [
            "meeting: Kari Solberg/NO + Trần Quốc Bình/VN",
            "meeting: Eva Claes/BE + Lucas Peeters/BE + Trần Quốc Bình/VN",
        ],
    ),
    # two of two countries in talks, unless one after the other
    (
        f"{BINH} hội đàm với {KARI} và Tổng thống Nga Oleg Volkov tại Oslo.",
        ["talks: Kari Solberg/NO + Oleg Volkov/RU + Trần Quốc Bình/VN"],
    ),
    (
        f"{BINH} lần lượt hội đàm với {KARI} và Tổng thống Nga Oleg Volkov.",
        ["talks: Kari Solberg/NO + Trần Quốc Bình/VN", "talks: Oleg Volkov/RU + Trần Quốc Bình/VN"],
    ),
]


@pytest.mark.parametrize("text, expected", AT_ONCE)
def test_who_of_a_list_is_met_at_once(text, expected):
    assert told(text) == wanted(*expected)


SEVERAL = [
    (f"Sáng 12/3, {BINH} tiếp {KARI}. Chiều 12/3, {BINH} tiếp Đại sứ Bỉ Lucas Peeters.", 2),
    (f"Sáng 12/3, {BINH} tiếp {KARI}. Sau đó, Bộ trưởng Lê Thu Hà tiếp {KARI}.", 2),
    (
        f"Ngày 19/3, {BINH} điện đàm với {KARI}. Hồi tháng 12/2024, {BINH} đã hội đàm với {KARI} tại Oslo.",
        2,
    ),
    (f"Năm ngoái, {BINH} từng gặp {KARI}. Sáng 12/3, {BINH} gặp lại {KARI}.", 2),
    (f"{KARI} hội đàm với Thủ tướng Bỉ Lucas Peeters. {BINH} điện đàm với {KARI}.", 2),
]


@pytest.mark.parametrize("text, count", SEVERAL)
def test_meetings_that_are_not_one(text, count):
    assert len(meetings(text)) == count


def test_they_come_in_the_order_of_the_article():
    text = f"Sáng 12/3, {BINH} tiếp {KARI}. Chiều 12/3, Bộ trưởng Lê Thu Hà gặp Ngoại trưởng Bỉ Lucas Peeters."
    assert [meeting.form for meeting in meetings(text)] == ["reception", "meeting"]


EVIDENCE = [
    # the first sentence of the body that tells of it; a caption or the headline only where nothing else does
    (f"Sáng 12/3, {BINH} tiếp {KARI}. Chiều về, ông nhắc lại cuộc gặp với {KARI}.", f"Sáng 12/3, {BINH} tiếp {KARI}."),
    (
        f"{BINH} tiếp {KARI}. Ảnh: TTXVN\nSáng 12/3, {BINH} đã tiếp {KARI}.",
        f"Sáng 12/3, {BINH} đã tiếp {KARI}.",
    ),
    (f"Trời đẹp.\n{BINH} hội đàm với {KARI} (Ảnh: TTXVN)", f"{BINH} hội đàm với {KARI} (Ảnh: TTXVN)"),
    (
        f"Trời đẹp.\n{BINH} và {KARI} tại cuộc hội đàm (Ảnh: TTXVN)",
        f"{BINH} và {KARI} tại cuộc hội đàm (Ảnh: TTXVN)",
    ),
]


@pytest.mark.parametrize("text, sentence", EVIDENCE)
def test_the_sentence_that_shows_it_best(text, sentence):
    meeting = only(text)
    assert meeting.sentence.text == sentence == meeting.sentence.span.of(text)


def test_the_headline_counts_only_for_what_the_body_nowhere_says():
    text = f"{BINH} tiếp {KARI}\nSáng 12/3, {BINH} hội đàm với {KARI}."
    meeting = only(text, title=f"{BINH} tiếp {KARI}")
    assert (meeting.form, meeting.sentence.text) == ("talks", f"Sáng 12/3, {BINH} hội đàm với {KARI}.")


FORMS = [
    # a welcome and a narrow meeting belong to the talks, in the same sentence or the next
    (f"Sáng 12/3, {BINH} đã có cuộc gặp riêng và hội đàm với {KARI}.", "talks"),
    (f"Sáng 12/3, {BINH} gặp hẹp và hội đàm với {KARI}.", "talks"),
    (f"Sáng 12/3, {BINH} gặp và hội đàm với {KARI}.", "talks"),
    (f"Sáng 12/3, {BINH} đón tiếp {KARI} tại Hà Nội. Sau lễ đón, {BINH} hội kiến {KARI}.", "audience"),
    (f"Sáng 12/3, {BINH} tiếp riêng {KARI}. Hai lãnh đạo sau đó tiến hành hội đàm.", "talks"),
    (f"Sáng 12/3, {BINH} gặp riêng {KARI}. Ông nhắc lại cuộc hội đàm với {KARI}.", "meeting"),
    (f"Sáng 12/3, {BINH} đón tiếp {KARI}.", "reception"),
    # a noun with its day reports the meeting, one without only names it
    (f"{BINH} đề nghị hợp tác trong cuộc gặp {KARI} sáng 12/3. Sau lễ đón, {BINH} đã tiếp {KARI}.", "meeting"),
    (f"{BINH} đề nghị hợp tác trong cuộc gặp {KARI}. Sáng 12/3, {BINH} đã tiếp {KARI}.", "reception"),
    # the noun that opens the sentence names the meeting at which somebody is glad to see another
    (f"Tại hội đàm, {BINH} bày tỏ vui mừng được gặp lại {KARI}.", "talks"),
    (f"Tại buổi tiếp, {BINH} vui mừng gặp lại {KARI}.", "reception"),
]


@pytest.mark.parametrize("text, form", FORMS)
def test_the_word_that_gives_the_form(text, form):
    assert only(text).form == form
