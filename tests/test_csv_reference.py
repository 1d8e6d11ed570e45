"""``docs/csv.md`` names the columns of every list, in their order, and no others."""

from __future__ import annotations

import re
from dataclasses import fields

import pytest

from dipcli.archive import CountryRow, DecisionRow, OrganizationRow, PersonRow
from dipcli.export import meetings, visits
from dipcli.show.lists import StatRow
from dipcli.show.measures import MeasureRow
from dipcli.show.timeline import PeriodRow
from tests.examples import TOP

PAGE = (TOP / "docs" / "csv.md").read_text(encoding="utf-8")
KINDS = {
    "people": PersonRow,
    "organizations": OrganizationRow,
    "countries": CountryRow,
    "timeline": PeriodRow,
    "stats": StatRow,
    "history": DecisionRow,
    "eval": MeasureRow,
}
COLUMNS = {name: tuple(field.name for field in fields(kind)) for name, kind in KINDS.items()}
COLUMNS["visits"] = visits.COLUMNS


def told(cell):
    """The columns that a cell names: words in backquotes, those in brackets being values."""
    return tuple(re.findall(r"`(\w+)`", re.sub(r"\(.*?\)", "", cell)))


@pytest.mark.parametrize(("command", "columns"), COLUMNS.items(), ids=COLUMNS)
def test_the_columns_of_a_list(command, columns):
    (row,) = re.findall(rf"^\| `dip {command}` \| (.*) \|$", PAGE, re.MULTILINE)
    assert told(row.partition("; ")[0]) == columns


def test_the_columns_of_meetings():
    first = PAGE.partition("\n## ")[0]
    cells = re.findall(r"^\| (`.*?`) \| ", first, re.MULTILINE)
    assert tuple(column for cell in cells for column in told(cell)) == meetings.COLUMNS
