"""Which reports are one meeting: two articles each, and whether they become one record."""

from __future__ import annotations

import pytest

from tests.archive.made import (
    DESOMBRE,
    KNAPPER,
    LAM,
    NEWS,
    OTHER_NEWS,
    QUANG,
    SISOULITH,
    archive_of,
    groups,
    report,
    reports,
)

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
    (
        "a country read wrongly",
        (LAM, ("Kim Anh", "Đại sứ", "KR", "guest")),
        {"date": "2026-01-09"},
        (LAM, ("Kim Anh", "Đại sứ", "CN", "guest")),
        {"date": "2026-01-09"},
    ),
    (
        "abroad, by the clock there and by the one at home",
        (LAM, KNAPPER),
        {"date": "2026-01-09", "country": "US", "place": "Nhà Trắng"},
        (LAM, KNAPPER),
        {"date": "XXXX-01-10", "country": "US", "place": "Nhà Trắng"},
    ),
    (
        "two countries on one day: one is wrong",
        (LAM, KNAPPER),
        {"date": "2026-01-09", "country": "VN"},
        (LAM, KNAPPER),
        {"date": "2026-01-09", "country": "US"},
    ),
]

TWO = [
    ("two days", (LAM, KNAPPER), {"date": "2026-01-09"}, (LAM, KNAPPER), {"date": "2026-01-10"}),
    (
        "two days in one building at home",
        (LAM, KNAPPER),
        {"date": "2026-01-09", "country": "VN", "place": "Phủ Chủ tịch"},
        (LAM, KNAPPER),
        {"date": "2026-01-10", "country": "VN", "place": "Phủ Chủ tịch"},
    ),
    (
        "two days in two buildings abroad",
        (LAM, KNAPPER),
        {"date": "2026-01-09", "country": "US", "place": "Nhà Trắng"},
        (LAM, KNAPPER),
        {"date": "2026-01-10", "country": "US", "place": "Lầu Năm Góc"},
    ),
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
        "two countries in a month",
        (LAM, KNAPPER),
        {"date": "2026-01", "country": "VN"},
        (LAM, KNAPPER),
        {"date": "2026-01", "country": "US"},
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
        "a name of two countries, two days",
        (LAM, ("Kim Anh", "Đại sứ", "KR", "guest")),
        {"date": "2026-01-09"},
        (LAM, ("Kim Anh", "Đại sứ", "CN", "guest")),
        {"date": "2026-01-10"},
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


def test_a_joint_meeting_is_the_first_of_those_that_another_article_tells_apart(tmp_path):
    joint = report("a", (LAM, KNAPPER, DESOMBRE), "XXXX-01-09")
    apart = reports("b", [((LAM, KNAPPER), "2026-01-09"), ((LAM, DESOMBRE), "2026-01-09")])
    with archive_of(tmp_path / "a.db", joint, apart) as one, archive_of(tmp_path / "b.db", apart, joint) as other:
        assert groups(one) == groups(other)
        assert sorted(map(len, groups(one))) == [1, 2]


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
    ("a reprint dated a day later, no year", {"date": "XXXX-11-30"}, {"date": "2026-12-01"}, NEWS, True),
    ("another story a day later, no year", {"date": "XXXX-11-30"}, {"date": "2026-12-01"}, OTHER_NEWS, False),
    ("a reprint days later, no year", {"date": "XXXX-11-20"}, {"date": "XXXX-11-24"}, NEWS, False),
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


PHRASES = (
    "Hai nhà lãnh đạo vui mừng trước những bước phát triển tốt đẹp của quan hệ hữu nghị truyền thống giữa hai "
    "nước, nhất trí duy trì trao đổi đoàn cấp cao, mở rộng thương mại và đầu tư, tạo thuận lợi cho người dân hai "
    "bên qua lại làm ăn."
)
SYDNEY = (
    "Bên lề hội nghị ASEAN - Australia tại Sydney, ông Tô Lâm đã gặp ông Thongloun Sisoulith. {} Hội nghị do nước"
    " chủ nhà mời, bàn về chống khủng bố và biến đổi khí hậu; đây là lần thứ hai các nhà lãnh đạo họp mặt theo "
    "khuôn khổ này."
)
BANGKOK = (
    "Nhân hội nghị ACMECS tại Bangkok, Thái Lan, ông Tô Lâm và ông Thongloun Sisoulith gặp nhau. {} Cuộc họp của "
    "năm nước có sông chảy qua đã thông qua kế hoạch kết nối giao thông, và lập một quỹ phát triển chung cho cả "
    "vùng."
)
SYDNEY_TOO = (
    "Ông Thongloun Sisoulith vừa gặp ông Tô Lâm ở Sydney, bên lề hội nghị ASEAN - Australia. {} Theo kế hoạch, "
    "ông còn dự bữa tối làm việc, thăm một trường đại học và gặp cộng đồng người gốc Lào sinh sống ở thành phố "
    "cảng."
)
EVENTS = [
    ("one summit in two newspapers", SYDNEY, SYDNEY_TOO, {}, {}, True),
    ("two summits in the same phrases", SYDNEY, BANGKOK, {}, {}, False),
    ("one summit, one with a day and a month", SYDNEY, SYDNEY_TOO, {"date": "XXXX-03-17"}, {}, True),
    ("two places named", SYDNEY, SYDNEY_TOO, {"place": "Sydney"}, {"place": "Canberra"}, False),
    ("one place told twice", SYDNEY, SYDNEY_TOO, {"place": "Sydney"}, {"place": "trung tâm ICC Sydney"}, True),
]


@pytest.mark.parametrize("what first second first_more second_more one".split(), EVENTS, ids=_names(EVENTS))
def test_undated_reports_of_one_event(tmp_path, what, first, second, first_more, second_more, one):
    who = (LAM, SISOULITH)
    pair = (
        report("a", who, text=first.format(PHRASES), form="meeting", **first_more),
        report("b", who, text=second.format(PHRASES), form="meeting", **second_more),
    )
    with archive_of(tmp_path / "a.db", *pair) as archive:
        assert (groups(archive) == {frozenset("ab")}) is one
