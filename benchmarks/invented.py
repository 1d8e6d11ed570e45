"""Invented articles and their meetings, as many as asked for, the same every time."""

from __future__ import annotations

import datetime as dt
import random
from collections.abc import Iterator

from dipcli.model import EDTF, Article, Evidence, Extraction, Form, Meeting, Participant, Side, Span

VERSION = "invented"
_FIRST_DAY = dt.date(1990, 1, 1)
_DAYS = 13_000
_FAMILIES = "Nguyễn Trần Lê Phạm Hoàng Huỳnh Phan Vũ Võ Đặng Bùi Đỗ Hồ Ngô Dương Lý".split()
_MIDDLES = "Văn Thị Đức Minh Quang Hữu Xuân Ngọc Thanh Công Đình Quốc".split()
_GIVEN = "An Bình Cường Dũng Đông Giang Hà Hải Hùng Khánh Lâm Long Mai Nam Phúc Quân Sơn Tâm Thảo Tùng Vinh Yến".split()
_FOREIGN_FIRST = "Adam Bruno Carla David Elena Fatima Georg Hana Ivan Julia Karim Laura Marco Nadia Omar Petra".split()
_FOREIGN_LAST = "Abbott Berger Costa Dumont Eriksen Farkas Gomes Haddad Ito Jensen Kovac Larsen Moreau Novak".split()
_COUNTRIES = {"US": "Mỹ", "FR": "Pháp", "JP": "Nhật Bản", "LA": "Lào", "CU": "Cuba", "DE": "Đức", "IN": "Ấn Độ"}
_OFFICES = "Thủ tướng", "Bộ trưởng Ngoại giao", "Chủ tịch Quốc hội", "Phó Thủ tướng"
_POSTS = "Đại sứ", "Ngoại trưởng", "Đặc phái viên"
_PLACES = "Trụ sở Chính phủ", "Nhà Quốc hội", "Hà Nội", "Phủ Chủ tịch"
_WORDS: dict[Form, str] = {"reception": "tiếp", "talks": "hội đàm với", "meeting": "gặp", "working": "làm việc với"}
_SUBJECTS = "thương mại", "Biển Đông", "giáo dục", "năng lượng", "quốc phòng", "du lịch"


def articles(count: int, first: int = 0) -> Iterator[tuple[Article, Extraction]]:
    """Articles number ``first`` and after, one meeting each."""
    for number in range(first, first + count):
        yield article(number)


def article(number: int) -> tuple[Article, Extraction]:
    """The article of a number and what it says; the same number gives the same article."""
    pick = random.Random(number)  # noqa: S311 - nothing here is secret
    day = _FIRST_DAY + dt.timedelta(days=pick.randrange(_DAYS))
    host = " ".join(map(pick.choice, (_FAMILIES, _MIDDLES, _GIVEN)))
    guest = f"{pick.choice(_FOREIGN_FIRST)} {pick.choice(_FOREIGN_LAST)}"
    code = pick.choice(list(_COUNTRIES))
    form = pick.choice(list(_WORDS))
    office, post, place = map(pick.choice, (_OFFICES, _POSTS, _PLACES))
    sentence = (
        f"Ngày {day.day}/{day.month}, tại {place}, {office} {host} {_WORDS[form]} {post} {_COUNTRIES[code]} {guest}."
    )
    text = (
        f"{sentence}\nHai bên trao đổi về {pick.choice(_SUBJECTS)} và {pick.choice(_SUBJECTS)} (bản tin số {number})."
    )
    meeting = Meeting(
        status="held",
        form=form,
        form_as_printed=_WORDS[form],
        participants=(
            _participant(text, host, office, "VN", "host"),
            _participant(text, guest, post, code, "guest"),
        ),
        sentence=_quote("sentence", text, sentence),
        date=EDTF(day.isoformat()),
        date_basis="explicit",
        place=place,
        country="VN",
        evidence=(_quote("place", text, place), _quote("form", text, _WORDS[form])),
        confidence=0.9,
    )
    made = Article(f"invented-{number}", text, published=day.isoformat(), source=f"Báo số {number % 12}")
    return made, Extraction(made.id, made.sha256, VERSION, (meeting,))


def _participant(text: str, name: str, title: str, affiliation: str, side: Side) -> Participant:
    return Participant(name, title, None, affiliation, side, evidence=(_quote("name", text, name),))


def _quote(field: str, text: str, words: str) -> Evidence:
    start = text.index(words)
    return Evidence(field, Span(start, start + len(words)), words)
