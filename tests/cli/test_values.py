from __future__ import annotations

import datetime as dt

import pytest

from dipcli.cli import values
from dipcli.cli.messages import codes_by_name
from dipcli.cli.problem import ExitCode, Problem


@pytest.mark.parametrize(
    "typed, edtf",
    [
        ("2026", "2026"),
        ("2026-02", "2026-02"),
        ("2026-02-13", "2026-02-13"),
        (" 2026-02-13 ", "2026-02-13"),
        ("2026-02-01/2026-02-13", "2026-02-01/2026-02-13"),
        ("13/02/2026", "2026-02-13"),
        ("13/2/2026", "2026-02-13"),
        ("3.2.2026", "2026-02-03"),
        ("13-2-2026", "2026-02-13"),
        ("2/2026", "2026-02"),
        ("XXXX-01-09", "XXXX-01-09"),
    ],
)
def test_dates_as_people_write_them(typed, edtf):
    assert str(values.date("--date", typed)) == edtf


@pytest.mark.parametrize(
    "typed", ["", "hôm qua", "31/02/2026", "2026-13", "13/2", "2026-02-13/2026-02-01", "26-02-13", "0/0/2026"]
)
def test_what_is_no_date_is_a_usage_problem(typed):
    with pytest.raises(Problem) as caught:
        values.date("--date", typed)
    assert (caught.value.key, caught.value.code) == ("error.date", ExitCode.USAGE)


@pytest.mark.parametrize(
    "typed, first, last",
    [
        ("2026", dt.date(2026, 1, 1), dt.date(2026, 12, 31)),
        ("2024-02", dt.date(2024, 2, 1), dt.date(2024, 2, 29)),
        ("13/02/2026", dt.date(2026, 2, 13), dt.date(2026, 2, 13)),
        (None, None, None),
    ],
)
def test_bounds_take_in_all_of_a_month_or_year(typed, first, last):
    assert (values.first_day("--since", typed), values.last_day("--until", typed)) == (first, last)


def test_a_bound_needs_a_year():
    with pytest.raises(Problem, match=r"error\.date_without_year"):
        values.first_day("--since", "XXXX-01-09")


@pytest.mark.parametrize("typed, key", [("Hoa Ki", "error.country_like"), ("qqqqq", "error.country")])
def test_unknown_countries_are_usage_problems(typed, key):
    with pytest.raises(Problem) as caught:
        values.country(typed)
    assert (caught.value.key, caught.value.code) == (key, ExitCode.USAGE)


@pytest.mark.parametrize(
    "typed, codes",
    [
        (["talks"], ("talks",)),
        (["TALKS"], ("talks",)),
        (["hội đàm"], ("talks",)),
        (["hoi dam", "tiep"], ("talks", "reception")),
        (["talks,call", "talks"], ("talks", "call")),
        (["talks, ,"], ("talks",)),
        ([], ()),
    ],
)
def test_forms_go_by_code_and_by_word(typed, codes):
    assert values.codes("--form", typed, codes_by_name("form")) == codes


def test_an_unknown_word_is_answered_with_those_that_are_close():
    with pytest.raises(Problem) as caught:
        values.codes("--form", ["recepton"], codes_by_name("form"))
    assert caught.value.values["suggestions"] == "reception"
