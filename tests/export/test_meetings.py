from __future__ import annotations

from pathlib import Path

import pytest

from dipcli.export.meetings import COLUMNS, sides

DOCUMENT = Path(__file__).resolve().parents[2] / "docs" / "csv.md"


def someone(name, affiliation, side):
    return {"name": name, "affiliation": affiliation, "side": side}


VN_HOST, US_GUEST = someone("A", "VN", "host"), someone("B", "US", "guest")
VN, US, LA, UNKNOWN = (someone(name, code, None) for name, code in [("A", "VN"), ("B", "US"), ("C", "LA"), ("D", None)])


@pytest.mark.parametrize(
    "people, first, second",
    [
        ([], "", ""),
        ([VN_HOST, US_GUEST], "A", "B"),
        ([US_GUEST, VN_HOST], "A", "B"),
        ([US, VN], "B", "A"),
        ([VN, US, LA], "A", "BC"),
        ([VN, VN, US], "AA", "B"),
        ([UNKNOWN, US], "D", "B"),
        ([VN_HOST, US], "A", "B"),
    ],
)
def test_people_are_parted_into_two_sides(people, first, second):
    assert tuple("".join(person["name"] for person in side) for side in sides(people)) == (first, second)


def test_every_column_is_documented():
    documented = DOCUMENT.read_text(encoding="utf-8")
    assert [column for column in COLUMNS if f"`{column}`" not in documented] == []
