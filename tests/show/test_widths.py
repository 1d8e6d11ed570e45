from __future__ import annotations

import pytest

from dipcli.show.widths import Extent, kept, widths

ID = Extent(3, 3)
LONG = Extent(90, 10, ratio=6, least=16)
PLACE = Extent(20, 12, ratio=2, least=8, leave=1)
TOPICS = Extent(40, 13, ratio=2, least=8, leave=2)


@pytest.mark.parametrize(
    "extents, width, expected",
    [
        ([ID, LONG, PLACE, TOPICS], 300, [3, 90, 20, 40]),
        ([ID, LONG, PLACE, TOPICS], 109, [3, 60, 20, 20]),
        ([ID, LONG, PLACE, TOPICS], 60, [3, 26, 12, 13]),
        ([ID, LONG, PLACE, TOPICS], 44, [3, 10, 12, 13]),
        ([ID, LONG, PLACE, TOPICS], 40, [3, 10, 10, 11]),
        ([ID, ID], 8, [3, 3]),
        ([ID, ID], 6, [2, 2]),
        ([ID, ID], 2, [1, 1]),
        ([ID, Extent(60, 60, ratio=1), Extent(9, 4, ratio=1)], 30, [3, 19, 4]),
        ([Extent(9, 0, ratio=1)], 80, [9]),
    ],
)
def test_words_have_room_before_anything_else(extents, width, expected):
    assert widths(extents, width) == expected


@pytest.mark.parametrize(
    "extents, width, expected",
    [
        ([ID, LONG, PLACE, TOPICS], 60, [0, 1, 2, 3]),
        ([ID, LONG, PLACE, TOPICS], 50, [0, 1, 2, 3]),
        ([ID, LONG, PLACE, TOPICS], 49, [0, 1, 2]),
        ([ID, LONG, PLACE, TOPICS], 34, [0, 1]),
        ([ID, LONG, PLACE, TOPICS], 5, [0, 1]),
        ([ID, LONG, Extent(60, 60, ratio=1, leave=1)], 37, [0, 1, 2]),
        ([ID, LONG, Extent(60, 60, ratio=1, leave=1)], 36, [0, 1]),
        ([ID, Extent(12, 12, leave=1)], 16, [0]),
    ],
)
def test_columns_are_left_out_rather_than_squeezed(extents, width, expected):
    assert kept(extents, width) == expected
