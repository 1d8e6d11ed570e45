"""Dates of metadata, as newspapers, programs and people write them."""

from __future__ import annotations

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dipcli.read import iso_date

DAY = "2026-02-13"
DAYS = st.dates(dt.date(1900, 1, 1))


@pytest.mark.parametrize(
    "printed",
    [
        "2026-02-13",
        " 2026-2-13 ",
        "2026/02/13",
        "20260213",
        20260213,
        "2026-02-13T08:30:00",
        "2026-02-13 08:30:00+07:00",
        "2026-02-13T23:59:59.999Z",
        "13/02/2026",
        "13/2/2026",
        "13-02-2026",
        "13.02.2026",
        "13 / 02 / 2026",
        "13/02/2026 08:30 (GMT+7)",
        "08:30 13/02/2026",
        "08:30' ngày 13/02/2026",
        "Thứ sáu, 13/02/2026",
        "Thứ Sáu, 13/02/2026, 08:30 (GMT+7)",
        "Cập nhật lúc 8h30, ngày 13 tháng 2 năm 2026",
        "13 Tháng 2, 2026",
        "Fri, 13 Feb 2026 08:30:00 +0700",
        "Fri, 13 Feb 2026 23:30:00 GMT",
        "13 February 2026",
        "13-Feb-2026",
        "Feb 13, 2026",
        "February 13th 2026",
        dt.date(2026, 2, 13),
        dt.datetime(2026, 2, 13, 23, 59, tzinfo=dt.UTC),
    ],
)
def test_the_day_is_the_one_printed(printed):
    assert iso_date(printed) == DAY


@pytest.mark.parametrize(
    "stamp, day",
    [
        (1770915599, "2026-02-12"),  # one second before midnight in Hà Nội, 17:00 the day before in Greenwich
        (1770915600, DAY),
        (1770915600.75, DAY),
        ("1770915600", DAY),
        ("1770915600.75", DAY),
        (1770915600000, DAY),
        ("1770915600000", DAY),
        (946684800, "2000-01-01"),
    ],
)
def test_a_timestamp_is_read_in_vietnamese_time(stamp, day):
    assert iso_date(stamp) == day


@pytest.mark.parametrize(
    "printed",
    [
        "",
        "hôm nay",
        "2026",
        "2026-02",
        "02/2026",
        "13/02",
        "13/02/26",
        "02/13/2026",
        "30/02/2026",
        "2026-13-01",
        "0001-01-01T00:00:00",
        "113/02/20261",
        "12345",
        "1" * 40,
        0,
        -5,
        float("nan"),
        float("inf"),
        None,
        True,
        [],
        {},
        b"2026-02-13",
        dt.date(1601, 1, 1),
    ],
)
def test_what_names_no_day_is_not_guessed_at(printed):
    assert iso_date(printed) is None


def test_an_unreal_day_does_not_hide_a_real_one():
    assert iso_date("Số 45/13/2026, ra ngày 13/02/2026") == DAY


@given(DAYS)
def test_every_day_survives_every_form(day):
    forms = ("%Y-%m-%d", "%Y%m%d", "%d/%m/%Y", "%d-%m-%Y", "%d tháng %m năm %Y", "%a, %d %b %Y 00:00:00 +0000")
    assert {iso_date(day.strftime(form)) for form in forms} == {day.isoformat()}


@given(st.text() | st.integers() | st.floats())
def test_whatever_comes_it_is_a_day_or_none(value):
    found = iso_date(value)
    assert found is None or dt.date.fromisoformat(found).isoformat() == found
