"""Which offices can have been held by one person."""

from __future__ import annotations

import itertools

import pytest

from dipcli.archive.careers import Held, linked, torn

LINKED = [
    ("Bộ trưởng Ngoại giao", "Ngoại trưởng", True),
    ("Bộ trưởng Bộ Ngoại giao", "Bộ trưởng Ngoại giao", True),
    ("Phó Thủ tướng, Bộ trưởng Ngoại giao", "Bộ trưởng Ngoại giao", True),
    ("Tổng Bí thư", "Tổng bí thư, Chủ tịch nước", True),
    ("Đại tướng, Bộ trưởng Quốc phòng", "Đại tướng", True),
    ("Chủ tịch QH", "Chủ tịch Quốc hội", True),
    ("Bộ trưởng Công an", "Bộ trưởng Y tế", False),
    ("Đại sứ", "Thống đốc Ngân hàng", False),
    ("Tổng Bí thư", "Chủ tịch nước", False),
    (", ,", "Đại sứ", False),
]


@pytest.mark.parametrize("one other wanted".split(), LINKED)
def test_linked(one, other, wanted):
    assert linked(one, other) is linked(other, one) is wanted


TORN = [
    (
        "two posts a week apart",
        [("Đại sứ", "2026-01-01", "2026-01-01"), ("Thống đốc", "2026-01-08", "2026-01-08")],
        True,
    ),
    (
        "one within the time of the other",
        [("Đại sứ", "2024-01-01", "2026-01-01"), ("Thống đốc", "2025-01-01", "2025-01-01")],
        True,
    ),
    (
        "one long after the other",
        [("Đại sứ", "2024-01-01", "2024-06-01"), ("Thống đốc", "2025-01-08", "2026-01-08")],
        False,
    ),
    ("no year known of one", [("Đại sứ", "2026-01-01", "2026-01-01"), ("Thống đốc", None, None)], False),
    (
        "two that go together",
        [("Ngoại trưởng", "2026-01-01", "2026-01-01"), ("Bộ trưởng Ngoại giao", "2026-01-02", "2026-01-02")],
        False,
    ),
    (
        "two that a third one links",
        [
            ("Tổng Bí thư", "2026-01-01", "2026-01-01"),
            ("Chủ tịch nước", "2026-01-02", "2026-01-02"),
            ("Tổng Bí thư, Chủ tịch nước", None, None),
        ],
        False,
    ),
    ("one alone", [("Đại sứ", "2026-01-01", "2026-01-01")], False),
    ("none", [], False),
]


@pytest.mark.parametrize("what offices wanted".split(), TORN, ids=[case[0] for case in TORN])
def test_torn(what, offices, wanted):
    for order in itertools.permutations(offices):
        found = torn([Held(*office) for office in order])
        assert (found is not None) is wanted
        assert not found or set(found) <= {title for title, _, _ in offices}
