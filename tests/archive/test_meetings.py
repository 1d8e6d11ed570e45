"""Which reports are one meeting: two articles each, and whether they become one record."""

from __future__ import annotations

import pytest

from tests.archive.made import DESOMBRE, KNAPPER, LAM, QUANG, SISOULITH, archive_of, groups, report, reports

PLAIN_LAM = ("To Lam", "Tổng Bí thư", "VN", "host")
PUTIN = ("Vladimir Putin", "Tổng thống", "RU", None)
MACRON = ("Emmanuel Macron", "Tổng thống", "FR", None)

ONE = [
    ("same people, same day", (LAM, KNAPPER), {"date": "2026-01-09"}, (LAM, KNAPPER), {"date": "2026-01-09"}),
    ("day and month", (LAM, KNAPPER), {"date": "2026-01-09"}, (LAM, KNAPPER), {"date": "2026-01"}),
    (
        "day and a visit's days",
        (LAM, KNAPPER),
        {"date": "2026-01-09"},
        (LAM, KNAPPER),
        {"date": "2026-01-08/2026-01-10"},
    ),
    ("unknown year, same day", (LAM, KNAPPER), {"date": "2026-01-09"}, (LAM, KNAPPER), {"date": "XXXX-01-09"}),
    (
        "one has no date but was published then",
        (LAM, KNAPPER),
        {"date": "2026-01-09", "published": "2026-01-09"},
        (LAM, KNAPPER),
        {"published": "2026-01-10"},
    ),
    (
        "neither has a date, published within days",
        (LAM, KNAPPER),
        {"published": "2026-01-09"},
        (LAM, KNAPPER),
        {"published": "2026-01-10"},
    ),
    ("one names more people", (LAM, QUANG, KNAPPER), {"date": "2026-01-09"}, (LAM, KNAPPER), {"date": "2026-01-09"}),
    ("names without diacritics", (LAM, KNAPPER), {"date": "2026-01-09"}, (PLAIN_LAM, KNAPPER), {"date": "2026-01-09"}),
    (
        "another form in person",
        (LAM, KNAPPER),
        {"date": "2026-01-09", "form": "meeting"},
        (LAM, KNAPPER),
        {"date": "2026-01-09", "form": "reception"},
    ),
    (
        "recalled later",
        (LAM, KNAPPER),
        {"date": "2026-01-09"},
        (LAM, KNAPPER),
        {"date": "2026-01-09", "status": "background"},
    ),
    (
        "a transliterated name",
        (LAM, SISOULITH),
        {"date": "2026-01-09"},
        (LAM, ("Thoong-lun Xi-xu-lít", "Chủ tịch nước", "LA", "guest")),
        {"date": "2026-01-09"},
    ),
    (
        "an order of names",
        (LAM, ("Kishida Fumio", "Thủ tướng", "JP", "guest")),
        {"date": "2023-11-01"},
        (LAM, ("Fumio Kishida", "Thủ tướng", "JP", "guest")),
        {"date": "2023-11-01"},
    ),
    (
        "a last name with its office",
        (MACRON, PUTIN),
        {"date": "2022-02-07", "form": "call"},
        (MACRON, ("Putin", "Tổng thống", "RU", None)),
        {"date": "2022-02-07", "form": "call"},
    ),
    (
        "a country nobody could name",
        (LAM, KNAPPER),
        {"date": "2026-01-09"},
        (LAM, ("Marc Knapper", "Đại sứ", None, "guest")),
        {"date": "2026-01-09"},
    ),
]

TWO = [
    ("two days", (LAM, KNAPPER), {"date": "2026-01-09"}, (LAM, KNAPPER), {"date": "2026-01-10"}),
    ("two hosts on one day", (LAM, DESOMBRE), {"date": "2026-02-13"}, (QUANG, DESOMBRE), {"date": "2026-02-13"}),
    ("two guests on one day", (LAM, DESOMBRE), {"date": "2026-02-13"}, (LAM, KNAPPER), {"date": "2026-02-13"}),
    (
        "a call and a reception",
        (LAM, KNAPPER),
        {"date": "2026-01-09", "form": "call"},
        (LAM, KNAPPER),
        {"date": "2026-01-09"},
    ),
    (
        "two countries",
        (LAM, KNAPPER),
        {"date": "2026-01-09", "country": "VN"},
        (LAM, KNAPPER),
        {"date": "2026-01-09", "country": "US"},
    ),
    (
        "planned and held",
        (LAM, KNAPPER),
        {"date": "2026-01-09", "status": "planned"},
        (LAM, KNAPPER),
        {"date": "2026-01-09"},
    ),
    ("no dates at all", (LAM, KNAPPER), {}, (LAM, KNAPPER), {}),
    (
        "no date, published months apart",
        (LAM, KNAPPER),
        {"published": "2026-01-09"},
        (LAM, KNAPPER),
        {"published": "2026-04-09"},
    ),
    ("months apart", (LAM, KNAPPER), {"date": "2026-01"}, (LAM, KNAPPER), {"date": "2026-02"}),
    ("unknown year, other day", (LAM, KNAPPER), {"date": "2026-01-09"}, (LAM, KNAPPER), {"date": "XXXX-01-10"}),
    (
        "people of one side in common",
        (LAM, QUANG, KNAPPER),
        {"date": "2026-01-09"},
        (LAM, QUANG, DESOMBRE),
        {"date": "2026-01-09"},
    ),
    (
        "a name of two countries",
        (LAM, ("Kim Anh", "Đại sứ", "KR", "guest")),
        {"date": "2026-01-09"},
        (LAM, ("Kim Anh", "Đại sứ", "CN", "guest")),
        {"date": "2026-01-09"},
    ),
    (
        "two premiers of like names",
        (LAM, ("Lý Cường", "Thủ tướng", "CN", "guest")),
        {"date": "2026-01"},
        (LAM, ("Lý Khắc Cường", "Thủ tướng", "CN", "guest")),
        {"date": "2026-01"},
    ),
    (
        "names that differ in a diacritic",
        (("Nguyễn Văn Hùng", "Bộ trưởng", "VN", "host"), KNAPPER),
        {"date": "2026-01-09"},
        (("Nguyễn Văn Hưng", "Thứ trưởng", "VN", "host"), KNAPPER),
        {"date": "2026-01-09"},
    ),
    (
        "a last name alone",
        (MACRON, ("Kim", None, "KR", None)),
        {"date": "2022-02-07"},
        (MACRON, ("Kim", None, "KR", None)),
        {"date": "2022-02-07"},
    ),
]


def _names(cases):
    return [case[0] for case in cases]


@pytest.mark.parametrize("what first first_more second second_more".split(), ONE, ids=_names(ONE))
def test_reports_of_one_meeting(tmp_path, what, first, first_more, second, second_more):
    with archive_of(tmp_path / "a.db", report("a", first, **first_more), report("b", second, **second_more)) as archive:
        assert groups(archive) == {frozenset("ab")}
        assert archive.check() == []


@pytest.mark.parametrize("what first first_more second second_more".split(), TWO, ids=_names(TWO))
def test_reports_of_two_meetings(tmp_path, what, first, first_more, second, second_more):
    with archive_of(tmp_path / "a.db", report("a", first, **first_more), report("b", second, **second_more)) as archive:
        assert groups(archive) == {frozenset("a"), frozenset("b")}
        assert archive.check() == []


def test_two_meetings_of_one_article_stay_two(tmp_path):
    twice = reports("a", [((LAM, KNAPPER), "2026-01-09"), ((LAM, KNAPPER), "2026-01-09")])
    with archive_of(tmp_path / "a.db", twice, report("b", (LAM, KNAPPER), "2026-01-09")) as archive:
        assert archive.stats()["meetings"] == 2
        assert archive.check() == []


def test_a_vague_report_that_fits_two_days_stays_alone(tmp_path):
    days = [report("a", (LAM, KNAPPER), "2026-01-09"), report("b", (LAM, KNAPPER), "2026-01-20")]
    with archive_of(tmp_path / "a.db", *days, report("c", (LAM, KNAPPER), "2026-01")) as archive:
        assert groups(archive) == {frozenset("a"), frozenset("b"), frozenset("c")}


def test_a_vague_report_cannot_tie_two_days_together(tmp_path):
    vague = report("c", (LAM, KNAPPER), "2026-01")
    days = [report("a", (LAM, KNAPPER), "2026-01-09"), report("b", (LAM, KNAPPER), "2026-01-20")]
    with archive_of(tmp_path / "a.db", vague, days[0]) as archive:
        assert groups(archive) == {frozenset("ac")}
        archive.store(*days[1])
        assert groups(archive) == {frozenset("a"), frozenset("b"), frozenset("c")}


def test_a_short_name_that_fits_two_people_is_neither(tmp_path):
    trumps = [("Donald Trump", "Tổng thống", "US", None), ("Donald Trump Jr", "Tổng thống", "US", None)]
    other = ("Ivanka Trump", "Cố vấn", "US", None)
    short = ("Trump", "Cố vấn", "US", None)
    found = [report(str(n), (MACRON, who), "2019-06-0" + str(n)) for n, who in enumerate([*trumps, other, short], 1)]
    with archive_of(tmp_path / "a.db", *found) as archive:
        assert len(archive.people("trump")) == 2
        archive.store(*report("9", (MACRON, ("Eric Trump", "Cố vấn", "US", None)), "2019-06-09"))
        assert {p.name for p in archive.people("trump")} >= {"Trump", "Eric Trump", "Ivanka Trump"}


def test_a_planned_meeting_leads_to_the_held_one(tmp_path):
    plan = report("a", (LAM, KNAPPER), "2026-01", status="planned", published="2026-01-02")
    held = report("b", (LAM, KNAPPER), "2026-01-09", published="2026-01-09")
    with archive_of(tmp_path / "a.db", plan, held) as archive:
        planned, became = archive.meeting(1), archive.meeting(2)
        assert (planned.became, became.planned) == (2, (1,))


NEWS = (
    "Tô Lâm và Marc Knapper gặp nhau. Tại buổi tiếp, hai bên điểm lại những bước tiến của quan hệ song phương "
    "trong năm qua, từ thương mại, đầu tư đến giáo dục, y tế và khắc phục hậu quả chiến tranh. Chủ nhà cảm ơn vị "
    "khách đã dành nhiều tâm sức cho công việc chung, mong rằng trên cương vị mới ông vẫn sẽ là người bạn của đất"
    " nước. Vị khách bày tỏ lòng biết ơn trước sự giúp đỡ của các cơ quan sở tại, và hứa sẽ tiếp tục góp phần đưa"
    " hợp tác giữa hai nước đi vào chiều sâu. "
)
OTHER_NEWS = (
    "Tô Lâm và Marc Knapper gặp nhau. Một nguồn tin cho hay câu chuyện xoay quanh giá gạo, đường bay thẳng và "
    "lịch thi đấu của đội bóng quê nhà. Không tuyên bố nào được đưa ra sau đó, song những người dự đều nói họ "
    "thấy vui, vì trà ngon, vì nắng đẹp, và vì chẳng ai nhắc đến thuế quan; báo chí chỉ được chụp ảnh trong vài "
    "phút ở sảnh lớn trước khi cửa phòng khép lại."
)


def test_reprints_are_one_source(tmp_path):
    first = report("a", (LAM, KNAPPER), "2026-01-09", text=NEWS)
    reprint = report("b", (LAM, KNAPPER), "2026-01-09", text=f"{NEWS}Theo tòa soạn.")
    own = report("c", (LAM, KNAPPER), "2026-01-09", text=OTHER_NEWS)
    with archive_of(tmp_path / "a.db", first, reprint, own) as archive:
        row = archive.meeting(1).meeting
        assert (row.reports, row.sources) == (3, 2)


LIKE_TEXTS = [
    ("no date, no publication, one text", {}, {}, NEWS, True),
    ("no date, no publication, two stories", {}, {}, OTHER_NEWS, False),
    ("a year and a day, one text", {"date": "2026"}, {"date": "2026-01-09"}, NEWS, True),
    ("a year and a day, two stories", {"date": "2026"}, {"date": "2026-01-09"}, OTHER_NEWS, False),
    ("a reprint dated a day later", {"date": "2026-01-09"}, {"date": "2026-01-10"}, NEWS, True),
    ("another story a day later", {"date": "2026-01-09"}, {"date": "2026-01-10"}, OTHER_NEWS, False),
    ("a reprint weeks later", {"date": "2026-01-09"}, {"date": "2026-02-09"}, NEWS, False),
    ("a reprint read as a call", {"date": "2026-01-09"}, {"date": "2026-01-09", "form": "call"}, NEWS, True),
]


@pytest.mark.parametrize("what first second text one".split(), LIKE_TEXTS, ids=_names(LIKE_TEXTS))
def test_like_texts_tell_of_one_meeting(tmp_path, what, first, second, text, one):
    pair = report("a", (LAM, KNAPPER), text=NEWS, **first), report("b", (LAM, KNAPPER), text=text, **second)
    with archive_of(tmp_path / "a.db", *pair) as archive:
        assert (groups(archive) == {frozenset("ab")}) is one


def test_a_vague_report_goes_with_the_day_that_its_text_is_like(tmp_path):
    days = [
        report("a", (LAM, KNAPPER), "2026-01-09", text=NEWS),
        report("b", (LAM, KNAPPER), "2026-01-20", text=OTHER_NEWS),
    ]
    vague = report("c", (LAM, KNAPPER), "2026-01", text=f"{OTHER_NEWS} Hết.")
    with archive_of(tmp_path / "a.db", *days, vague) as archive:
        assert groups(archive) == {frozenset("a"), frozenset("bc")}
