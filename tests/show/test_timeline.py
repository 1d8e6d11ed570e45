from __future__ import annotations

from dataclasses import replace

import pytest

from dipcli.show.timeline import PeriodRow, periods
from tests.show.samples import MEETING

CASES = [
    ([], "year", []),
    (["2026-03-05", "2026-01", "2024"], "year", [("2024", 1), ("2025", 0), ("2026", 2)]),
    (["2025-12-31", "2026-02-01", "2026"], "month", [("2025-12", 1), ("2026-01", 0), ("2026-02", 1)]),
    (["XXXX-01-09", None], "year", []),
    (["2026-03-31/2026-04-02"], "month", [("2026-03", 1)]),
    (["2025/2026"], "month", []),
]


@pytest.mark.parametrize("dates, unit, counts", CASES)
def test_meetings_of_each_period(dates, unit, counts):
    rows = [replace(MEETING, date=date) for date in dates]
    assert periods(rows, unit) == [PeriodRow(*count) for count in counts]
