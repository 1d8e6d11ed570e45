"""Whether an archive joins what belongs together."""

from __future__ import annotations

import pytest

from dipcli.measure import PAIR_MEASURES, Pair, PairTally, Stored, Told, Unfit, figures, found, pair, pair_tally, total


def stored(meeting, *people, held=True):
    return Stored(meeting, held, tuple(tuple(names.split("|")) for names in people))


LAM, TRUMP, XI, SEN = "Tô Lâm|Tổng Bí thư Tô Lâm", "Donald Trump|Đô-nan Trăm", "Tập Cận Bình", "Hun Sen|Hun Xen"


@pytest.mark.parametrize(
    ("people", "meetings", "number"),
    [
        ("Tô Lâm, Donald Trump", [stored(1, LAM, TRUMP)], 1),
        ("To Lam, Đô-nan Trăm", [stored(1, LAM, TRUMP)], 1),
        ("Tô Lâm, Hun Xen", [stored(1, LAM, TRUMP), stored(2, LAM, SEN)], 2),
        ("Tô Lâm, Donald Trump, Tập Cận Bình", [stored(1, LAM, TRUMP), stored(2, LAM, TRUMP, XI)], 2),
        ("Tô Lâm, Donald Trump", [stored(1, LAM, TRUMP, XI), stored(2, LAM, TRUMP)], 2),
        ("Tô Lâm, Donald Trump", [stored(1, LAM, TRUMP, held=False), stored(2, LAM, TRUMP, XI)], 2),
        ("Tô Lâm, Donald Trump", [stored(2, LAM, TRUMP), stored(1, LAM, TRUMP)], 1),
        ("Tô Lâm, Donald Trump", [stored(1, LAM, XI)], None),
        ("Tô Lâm, Donald Trump", [], None),
        ("Tô Lâm, Tô Lâm", [stored(1, LAM, TRUMP)], None),
        ("Tô Lâm", [stored(1, LAM, TRUMP)], 1),
    ],
)
def test_the_meeting_that_is_told_of(people, meetings, number):
    assert found(Told("a", tuple(people.split(", "))), meetings) == number


@pytest.mark.parametrize(
    ("same", "a", "b", "counts"),
    [
        (True, 1, 1, (1, 1, 1)),
        (True, 1, 2, (1, 0, 0)),
        (False, 1, 1, (0, 1, 0)),
        (False, 1, 2, (0, 0, 0)),
        (True, None, 1, (1, 0, 0)),
        (True, None, None, (1, 0, 0)),
        (False, None, None, (0, 0, 0)),
    ],
)
def test_a_pair_is_joined_when_both_lead_to_one_meeting(same, a, b, counts):
    ids = {"a": a, "b": b}
    assert pair_tally(Pair(Told("a", ()), Told("b", ()), same), lambda told: ids[told.article]) == counts


def test_precision_and_recall():
    counts = total(PairTally(), [PairTally(1, 1, 1)] * 3 + [PairTally(1, 0, 0)] + [PairTally(0, 1, 0)] * 2)
    assert figures(PAIR_MEASURES, counts) == {"pair_p": 0.6, "pair_r": 0.75, "pair_f1": pytest.approx(2 / 3)}


GOOD = {"a": "1", "a_people": ["Tô Lâm"], "b": 2, "b_people": [], "same": True}


def test_a_line():
    assert pair(GOOD) == Pair(Told("1", ("Tô Lâm",)), Told("2", ()), same=True)


@pytest.mark.parametrize(
    ("line", "field"),
    [
        ([], "a"),
        (GOOD | {"same": "yes"}, "same"),
        (GOOD | {"a": None}, "a"),
        (GOOD | {"b_people": "Tô Lâm"}, "b_people"),
        (GOOD | {"a_people": [1]}, "a_people"),
    ],
)
def test_a_line_that_is_no_pair(line, field):
    with pytest.raises(Unfit) as raised:
        pair(line)
    assert raised.value.field == field
