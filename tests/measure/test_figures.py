from __future__ import annotations

import time
from typing import NamedTuple

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dipcli.measure.figures import Interval, f1, interval, intervals, share, total


class Hits(NamedTuple):
    right: int = 0
    all: int = 0


SHARE = {"share": lambda n: share(n.right, n.all)}
COUNTS = st.builds(Hits, st.integers(0, 9), st.integers(0, 9))


@given(st.lists(COUNTS))
def test_counts_add_up_column_by_column(rows):
    assert total(Hits(), rows) == Hits(sum(r.right for r in rows), sum(r.all for r in rows))


@pytest.mark.parametrize(
    ("hits", "predicted", "gold", "value"),
    [(0, 0, 0, 0.0), (0, 3, 5, 0.0), (4, 4, 4, 1.0), (1, 2, 1, 2 / 3), (3, 4, 6, 0.6)],
)
def test_f1(hits, predicted, gold, value):
    assert f1(hits, predicted, gold) == pytest.approx(value)


@pytest.mark.parametrize(
    ("values", "found"),
    [
        ([], None),
        ([None, None], None),
        ([0.5], Interval(0.5, 0.5)),
        ([None, 0.25, 0.75], Interval(0.25, 0.75)),
        ([n / 1000 for n in range(1001)], Interval(0.025, 0.975)),
        ([n / 1000 for n in reversed(range(1001))], Interval(0.025, 0.975)),
    ],
)
def test_the_interval_leaves_out_the_outer_twentieth(values, found):
    assert interval(values) == found


def test_an_interval_is_that_of_the_binomial_distribution():
    """Of 400 articles 0.8 are right: the standard error is 0.02, so 95 of 100 samples lie within 1.96 times that."""
    rows = [Hits(1, 1)] * 320 + [Hits(0, 1)] * 80
    found = intervals(SHARE, Hits(), rows)["share"]
    assert found.low == pytest.approx(0.8 - 1.96 * 0.02, abs=0.005)
    assert found.high == pytest.approx(0.8 + 1.96 * 0.02, abs=0.005)


def test_articles_are_drawn_whole():
    """One article with half of all meetings makes the interval wide, however many meetings there are."""
    lumpy = [Hits(0, 50), *[Hits(1, 1)] * 50]
    found = intervals(SHARE, Hits(), lumpy)["share"]
    assert found.high - found.low > 0.5


def test_the_same_rows_give_the_same_interval():
    rows = [Hits(1, 1)] * 30 + [Hits(0, 1)] * 30
    assert intervals(SHARE, Hits(), rows) == intervals(SHARE, Hits(), rows)


@pytest.mark.parametrize("rows", [[], [Hits(0, 0)] * 3])
def test_nothing_to_measure_has_no_interval(rows):
    assert intervals(SHARE, Hits(), rows) == {"share": None}


def test_ten_thousand_articles_take_seconds():
    rows = [Hits(n % 3, 3) for n in range(10_000)]
    start = time.process_time()
    assert intervals(SHARE, Hits(), rows)["share"]
    assert time.process_time() - start < 20
