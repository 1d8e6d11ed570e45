"""Which countries an article says are visited."""

from __future__ import annotations

from collections.abc import Iterator

from dipcli.extract.reading import Found, Reading

_VISIT_REACH = 10
"""Most tokens between "thăm" and the country visited ("thăm hữu nghị chính thức và làm việc tại Lào")."""
_INVITATION_REACH = 12
_OVER_REACH = 16
"""Most tokens between "thăm" and the words for when that was, the visitor's name among them."""
_WHEN = frozenset({"tháng", "năm", "tuần", "đầu", "cuối", "giữa"})
"""Words behind "hồi" for when something was; it is another word in "Hồi giáo" and "phục hồi"."""
_ARRIVING = frozenset({"thăm", "rời", "đến", "tới", "sang", "lại"})
_MOVING = frozenset("đã vừa đang bay đặt đường trở lại chuyến công tác đoàn ông bà viên cùng sẽ chân ngờ".split())
_INVITING = frozenset({"mời", "sớm", "sẽ", "lại", "từng", "chuẩn"})
_GLAD = frozenset({"mừng", "vinh", "hân"})
"""Words of those who are back already: "vui mừng được trở lại thăm Việt Nam"."""
_PLANNING = (["dự", "kiến"], ["chuyển", "lời", "mời"], ["gửi", "lời", "mời"])
_TOURISTS = frozenset({"khách", "tàu"})
"""Words before a verb of visiting that no leader does: "ba triệu lượt khách đến thăm Campuchia"."""
_NO_VISIT = frozenset({"viếng", "hỏi", "quan", "dò"})
"""Words that make another word of "thăm" before them."""
_ABROAD = frozenset({"quán", "người", "đoàn"})
"""Words before a country whose own people or embassy abroad is visited: "thăm Đại sứ quán Việt Nam tại Bỉ"."""


def visited(reading: Reading, first: int, last: int) -> list[str]:
    """The countries that the tokens ``[first, last)`` say are visited now, in order.

    Invitations do not count, nor visits that are over ("chuyến thăm Na Uy của A vừa qua").
    """
    found: list[str] = []
    for i, word in enumerate(reading.lows(first, last), first):
        if word in _ARRIVING and _arrives(reading, i) and not (_invited(reading, i, first) or _over(reading, i)):
            found += _destinations(reading, i + 1, last)
    return found


def _arrives(reading: Reading, i: int) -> bool:
    word = reading.low(i)
    if word in {"thăm", "rời"}:
        tourists = not _TOURISTS.isdisjoint(reading.lows(max(0, i - 2), i))
        return not tourists and reading.low(i + 1) not in _NO_VISIT
    if not reading.at(i + 1, "country", "city") or (word == "lại" and reading.low(i - 1) != "trở"):
        return False
    return i > 0 and (reading.low(i - 1) in _MOVING or reading.tokens[i - 1].capital)


def _invited(reading: Reading, i: int, first: int) -> bool:
    """Whether an invitation, a plan or a wish governs the visit: "mời Thủ tướng sớm thăm", "mong trở lại thăm"."""
    before = reading.lows(max(first, i - _INVITATION_REACH), i)
    if any(before[j : j + len(words)] == words for words in _PLANNING for j in range(len(before))):
        return True
    inviting = _INVITING if _GLAD.isdisjoint(before) else _INVITING - {"lại"}
    return before[-1:] == ["sớm"] or any(
        word in inviting and (j == 0 or before[j - 1] not in {"lời", "nhận"}) for j, word in enumerate(before)
    )


def _over(reading: Reading, i: int) -> bool:
    """Whether the words behind a visit's verb say when it was: "hồi tháng Sáu", "tháng 10 vừa qua"."""
    _, _, last = reading.sentences[reading.sentence_of(i)]
    for j in range(i, min(i + _OVER_REACH, last)):
        if reading.word(j) in {";", ","}:
            return False
        dated = reading.low(j) == "hồi" and (reading.low(j + 1) in _WHEN or reading.word(j + 1)[:1].isdigit())
        if dated or reading.lows(j, j + 2) == ["vừa", "qua"]:
            return True
    return False


def _destinations(reading: Reading, i: int, last: int) -> Iterator[str]:
    """The first place behind a visit's verb, and those that are joined to it: "thăm Na Uy và Phần Lan"."""
    place = _destination(reading, i, last)
    while place and place.first < last:
        yield place.entry.row.get("code") or place.entry.row["country"]
        joined = reading.word(place.last) in {",", "và"}
        place = reading.at(place.last + 1, "country") if joined and place.entry.kind == "country" else None


def _destination(reading: Reading, i: int, last: int) -> Found | None:
    for j in range(i, min(i + _VISIT_REACH, last)):
        place = reading.at(j, "country", "city")
        if place and reading.low(j - 1) not in _ABROAD:
            return place
        ends = reading.word(j) in {";", "."} or (
            reading.word(j) == "," and reading.lows(j + 1, j + 3) != ["làm", "việc"]
        )
        if ends or reading.low(j) == "của" or (reading.low(j) == "và" and j == i):
            return None
    return None
