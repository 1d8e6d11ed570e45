from __future__ import annotations

import pytest

from dipcli.show.wrap import wrapped


@pytest.mark.parametrize(
    "text, width, lines",
    [
        ("", 20, [""]),
        ("141 cuộc gặp mới", 20, ["141 cuộc gặp mới"]),
        ("Kho có 141 cuộc gặp mới", 12, ["Kho có 141", "cuộc gặp mới"]),
        ("transport, foreign_trade", 20, ["transport,", "foreign_trade"]),
        ("one-sided talks", 5, ["one-sided", "talks"]),
        ("in /a/path/longer/than/any/line: no", 10, ["in", "/a/path/longer/than/any/line:", "no"]),
        ("first line\n  second line", 10, ["first line", "  second", "line"]),
        ("a\n\nb", 10, ["a", "", "b"]),
    ],
)
def test_lines_are_broken_at_blanks_alone(text, width, lines):
    assert wrapped(text, width).split("\n") == lines
