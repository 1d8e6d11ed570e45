"""``docs/design.md`` names every room, every step of extraction and every table with its columns."""

from __future__ import annotations

import csv
import re

import pytest

from tests.examples import TOP

DESIGN = (TOP / "docs" / "design.md").read_text(encoding="utf-8")
TABLES = sorted((TOP / "data").glob("*.csv"))
STEPS = {path.name for path in (TOP / "dipcli" / "extract").rglob("*.py")} - {"__init__.py"}
ROOMS = {path.parent.name for path in (TOP / "dipcli").glob("*/__init__.py")}


def section(heading):
    return DESIGN.partition(f"\n## {heading}\n")[2].partition("\n## ")[0]


@pytest.mark.parametrize("path", TABLES, ids=lambda path: path.stem)
def test_a_table_is_described_with_its_columns(path):
    with path.open(encoding="utf-8", newline="") as file:
        header = ", ".join(next(csv.reader(file)))
    assert f"| `{path.stem}` | `{header}` | " in section("What is known")


def test_every_table_that_is_described_is_there():
    assert set(re.findall(r"^\| `(\w+)` \|", section("What is known"), re.MULTILINE)) == {path.stem for path in TABLES}


def test_every_step_of_extraction_is_told_and_is_there():
    told = re.findall(r"`(?:[\w/]+/)?(\w+\.py)`", section("Extraction, question by question"))
    assert set(told) - {"__init__.py"} == STEPS


def test_every_room_is_told_and_is_there():
    assert set(re.findall(r"^\| `dipcli/(\w+)/` \|", section("Rooms"), re.MULTILINE)) == ROOMS
