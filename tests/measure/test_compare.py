"""What becomes of the meetings of one article, what is counted, and what is told of it."""

from __future__ import annotations

import pytest

from dipcli.measure import MEASURES, Tally, compare, differences, figures, tally, total
from tests.measure.samples import LAM, TRUMP, XI, meeting

RIGHT = meeting(LAM, TRUMP, date="2026-01-09", place="Phủ Chủ tịch")
OPTIONAL = meeting(LAM, XI, optional=True)
PLANNED = meeting(LAM, TRUMP, status="planned")
RECALLED = meeting(LAM, TRUMP, status="background")

OUTCOMES = {  # gold, predicted: couples, missed, false, leaked, empty
    "right": ([RIGHT], [RIGHT], (1, 0, 0, 0, False)),
    "missed": ([RIGHT], [], (0, 1, 0, 0, False)),
    "false": ([], [RIGHT], (0, 0, 1, 0, True)),
    "nothing where nothing is": ([], [], (0, 0, 0, 0, True)),
    "another meeting": ([RIGHT], [meeting(LAM, XI)], (0, 1, 1, 0, False)),
    "the same twice": ([RIGHT], [RIGHT, RIGHT], (1, 0, 1, 0, False)),
    "planned is no held prediction": ([RIGHT], [PLANNED], (0, 1, 0, 0, False)),
    "optional and predicted": ([OPTIONAL], [meeting(LAM, XI)], (0, 0, 0, 0, False)),
    "optional and not predicted": ([OPTIONAL], [], (0, 0, 0, 0, False)),
    "optional gives way to a certain one": (
        [meeting(LAM, XI), OPTIONAL],
        [meeting(LAM, XI)],
        (1, 0, 0, 0, False),
    ),
    "a planned one taken for held": ([PLANNED], [RIGHT], (0, 0, 1, 1, True)),
    "a recalled one taken for held": ([RECALLED], [RIGHT], (0, 0, 1, 1, True)),
    "a held one is not leaked": ([RIGHT, RECALLED], [RIGHT], (1, 0, 0, 0, False)),
}


@pytest.mark.parametrize(("gold", "predicted", "outcome"), OUTCOMES.values(), ids=OUTCOMES)
def test_outcomes(gold, predicted, outcome):
    found = compare("1", gold, predicted)
    assert (len(found.couples), len(found.missed), len(found.false), found.leaked, found.empty) == outcome


def test_an_article_without_a_prediction_is_unread_and_its_meetings_are_missed():
    assert compare("1", [RIGHT], None).unread
    assert not compare("1", [RIGHT], []).unread
    assert tally(compare("1", [RIGHT], None))[:8] == (1, 1, 0, 0, 1, 0, 0, 0)


VALUES = {  # predicted instead of RIGHT: the faults as field, person, gold, predicted; and whether it is perfect still
    "all right": (RIGHT, [], True),
    "another date": (
        meeting(LAM, TRUMP, date="2026-01", place="Phủ Chủ tịch"),
        [("date", None, "2026-01-09", "2026-01")],
        False,
    ),
    "no date": (
        meeting(LAM, TRUMP, place="Phủ Chủ tịch"),
        [("date", None, "2026-01-09", None)],
        False,
    ),
    "another form": (
        meeting(LAM, TRUMP, date="2026-01-09", place="Phủ Chủ tịch", form="talks"),
        [("form", None, "reception", "talks")],
        False,
    ),
    "no place": (
        meeting(LAM, TRUMP, date="2026-01-09"),
        [("place", None, "Phủ Chủ tịch", None)],
        True,
    ),
    "another country": (
        meeting(LAM, "GB Donald Trump", date="2026-01-09", place="Phủ Chủ tịch"),
        [("affiliation", "Donald Trump", "US", "GB")],
        False,
    ),
    "another title": (
        meeting("VN Tô Lâm, Đại sứ", TRUMP, date="2026-01-09", place="Phủ Chủ tịch"),
        [("title", "Tô Lâm", None, "Đại sứ")],
        True,
    ),
    "somebody added": (
        meeting(LAM, TRUMP, XI, date="2026-01-09", place="Phủ Chủ tịch"),
        [("name", "Tập Cận Bình", None, "Tập Cận Bình")],
        False,
    ),
}


@pytest.mark.parametrize(("predicted", "faults", "perfect"), VALUES.values(), ids=VALUES)
def test_what_is_otherwise(predicted, faults, perfect):
    comparison = compare("1", [RIGHT], [predicted])
    told = [one for difference in differences(comparison) for one in difference.faults]
    assert [(f.field, f.person, f.gold, f.predicted) for f in told] == faults
    assert tally(comparison).perfect == perfect


def test_a_principal_lost():
    gold = meeting(LAM, "US Donald Trump", "US JD Vance")
    (difference,) = differences(compare("1", [gold], [meeting(LAM, TRUMP)]))
    assert [(f.field, f.gold, f.predicted) for f in difference.faults] == [("name", "JD Vance", None)]


def test_missed_comes_before_false_before_wrong():
    gold = [RIGHT, meeting(LAM, XI)]
    predicted = [meeting(LAM, TRUMP), meeting(TRUMP, XI)]
    assert [d.kind for d in differences(compare("1", gold, predicted))] == ["missed", "false", "wrong"]


def test_an_attendee_counts_even_where_taken_for_a_principal():
    gold = meeting(LAM, TRUMP, also=["VN Bùi Thanh Sơn", "US Marco Rubio", "US JD Vance"])
    predicted = meeting(LAM, TRUMP, "US Marco Rubio", also=["VN Bùi Thanh Sơn"])
    counts = tally(compare("1", [gold], [predicted]))
    assert (counts.attendees, counts.attendees_hit) == (3, 2)


def test_all_measures_of_a_small_corpus():
    articles = [
        compare("right", [RIGHT], [RIGHT]),
        compare("missed and false", [RIGHT, meeting(LAM, XI)], [meeting(LAM, TRUMP), meeting(TRUMP, XI)]),
        compare("clean", [], []),
        compare("leaked", [PLANNED], [RIGHT]),
    ]
    rounded = {name: value and round(value, 4) for name, value in figures(MEASURES, counted(articles)).items()}
    assert rounded == {
        "held_p": 0.5,
        "held_r": 0.6667,
        "held_f1": 0.5714,
        "principal_p": 0.5,
        "principal_r": 0.6667,
        "principal_f1": 0.5714,
        "attendee_r": None,
        "affiliation": 1.0,
        "title": 1.0,
        "side": 1.0,
        "date": 0.5,
        "form": 1.0,
        "place": 0.5,
        "perfect": 0.3333,
        "clean": 0.5,
        "planned_leak": 0.25,
    }


def counted(comparisons):
    return total(Tally(), map(tally, comparisons))


def test_nothing_at_all_has_no_measures_but_three_pairs_of_zeros():
    known = {name: value for name, value in figures(MEASURES, Tally()).items() if value is not None}
    assert known == dict.fromkeys(list(MEASURES)[:6], 0.0)
