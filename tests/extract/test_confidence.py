"""A record's confidence and the signs of doubt that lower it."""

from __future__ import annotations

import pytest

from dipcli.extract.confidence import BASE, confidence
from dipcli.lexicon import rows
from tests.extract.scene import only

BINH = "Thủ tướng Trần Quốc Bình"
KARI = "Thủ tướng Na Uy Kari Solberg"
SURE = f"Ngày 9/1/2026, {BINH} tiếp {KARI}."

DOUBTED = [
    ("no date", f"{BINH} tiếp {KARI}.", "no_date"),
    ("abroad", f"Ngày 9/1/2026, Tổng thống Nga Oleg Volkov tiếp {KARI}.", "nobody_from_home"),
    ("one name", f"Ngày 9/1/2026, {BINH} tiếp Thủ tướng Na Uy Solberg.", "short_name"),
    ("several", f"Ngày 9/1/2026, {BINH} tiếp {KARI} và Ngoại trưởng Na Uy Erik Dahl.", "several_on_a_side"),
]


def weight(sign):
    return next(float(row["weight"]) for row in rows("confidence") if row["sign"] == sign)


@pytest.mark.parametrize("text, sign", [case[1:] for case in DOUBTED], ids=[case[0] for case in DOUBTED])
def test_what_is_less_certain_has_less_confidence(text, sign):
    assert weight(sign) < 0
    assert only(text).confidence < only(SURE).confidence


def test_without_a_sign_only_the_base_counts():
    assert confidence([]) == pytest.approx(1 / (1 + 2.718281828 ** -weight(BASE)), abs=0.005)


def test_every_sign_has_a_weight_and_confidence_stays_a_probability():
    every = [row["sign"] for row in rows("confidence") if row["sign"] != BASE]
    assert 0 <= confidence(every) <= confidence([]) <= 1
