from __future__ import annotations

import io
from dataclasses import replace

import pytest

from dipcli.archive.rows import CountryRow, DecisionRow, PersonRow, VisitRow
from dipcli.cli.messages import Messages
from dipcli.show.grid import Cell, Column, Grid, Piece, cell, print_fitted, print_plain
from dipcli.show.lists import countries_grid, decisions_grid, meetings_grid, people_grid, visits_grid
from tests.show.samples import BARE, CALL, GUEST, HOST, MEETING

EN, VI = Messages("en"), Messages("vi")
GRID = Grid(
    (Column("N", justify="right"), Column("Name", ratio=1), Column("Note", ratio=1)),
    [
        (cell("1"), Cell(((Piece("Tô Lâm", "bold"), Piece(", [Mỹ]")),)), cell("một", "hai", joint=" + ")),
        (cell("20"), cell("x" * 60), cell(None)),
    ],
)


def plain(grid):
    out = io.StringIO()
    print_plain(grid, out)
    return out.getvalue()


def fitted(grid, width, *, colour=False):
    out = io.StringIO()
    print_fitted(grid, out, width=width, colour=colour)
    return out.getvalue()


def test_a_pipe_gets_one_whole_line_a_row():
    wide = "x" * 60
    assert plain(GRID) == f" N  Name{' ' * 58}Note\n 1  Tô Lâm, [Mỹ]{' ' * 50}một + hai\n20  {wide}\n"


@pytest.mark.parametrize("width", [20, 30, 80, 200])
def test_a_terminal_gets_no_line_that_is_too_long_and_loses_nothing(width):
    printed = fitted(GRID, width)
    assert max(map(len, printed.splitlines())) <= width
    assert printed.count("x") == 60
    assert all(word in printed.replace("\n", " ") for word in ["[Mỹ]", "một", "hai"])


def test_many_topics_are_few_on_a_terminal():
    grid = meetings_grid([replace(MEETING, topics=("health", "education", "energy"))], EN)
    assert "Health; Education; Energy" in plain(grid)
    printed = " ".join(fitted(grid, 200).split())
    assert "Health; Education; +1" in printed


FAR = replace(MEETING, place=None, country="AF", topics=("international_affairs", "government_operations"))


@pytest.mark.parametrize(
    "say, width, changes, words, without",
    [
        (EN, 80, {}, ["Nguyễn", "(Afghanistan)", "International", "operations"], []),
        (VI, 80, {}, ["Nguyễn", "(Afghanistan)", "Chủ đề"], []),
        (EN, 60, {}, ["Nguyễn", "(Afghanistan)"], ["Topics", "International"]),
        (EN, 50, {}, ["Nguyễn", "reception"], ["Topics", "Place", "(Afghanistan)"]),
        (EN, 40, {}, ["Nguyễn", "Dupont,"], ["Topics", "Place", "Form", "reception"]),
        (EN, 40, {"status": "planned"}, ["Nguyễn", "reception", "planned"], ["Topics", "Place"]),
    ],
)
def test_a_narrow_terminal_cuts_no_word_but_leaves_out_columns(say, width, changes, words, without):
    printed = fitted(meetings_grid([replace(FAR, **changes)], say), width)
    assert all(word in printed for word in words)
    assert not any(word in printed for word in without)
    assert max(map(len, printed.splitlines())) <= width


@pytest.mark.parametrize("width, shown", [(80, ["Indonesia", "First", "Last"]), (40, ["Joko", "Office"])])
def test_people_on_a_narrow_terminal(width, shown):
    people = [PersonRow(37, "Joko Widodo", "ID", "Tổng thống Cộng hòa Indonesia", 2, "2016-11-20", "2016-11-20")]
    assert all(word in fitted(people_grid(people, EN), width) for word in shown)


def test_styles_need_colour():
    assert "\x1b" not in fitted(GRID, 80)
    assert "\x1b[1mTô Lâm\x1b[0m" in fitted(GRID, 80, colour=True)


def texts(row):
    return [value.joint.join("".join(piece.text for piece in line) for line in value.lines) for value in row]


@pytest.mark.parametrize(
    "say, row, cells",
    [
        (
            EN,
            MEETING,
            [
                "7",
                "2026-03-05 morning",
                "Nguyễn Văn Bình, Bộ trưởng, Vietnam – Claire Dupont, Đại sứ, France – and 1 more attending",
                "reception",
                "Nhà khách Chính phủ",
                "Foreign trade",
            ],
        ),
        (
            VI,
            CALL,
            [
                "12345",
                "2026-04-03/2026-04-05",
                "Ngozi Okonjo-Iweala, Tổng Giám đốc, WTO",
                "điện đàm, dự kiến",
                "",
                "",
            ],
        ),
        (
            VI,
            BARE,
            ["8", "?", "Nguyễn Văn Bình, Bộ trưởng, Việt Nam – Claire Dupont, Đại sứ, Pháp", "gặp", "", ""],
        ),
        (EN, replace(CALL, country="FR", status="held"), [..., ..., ..., "call", "(France)", ""]),
    ],
)
def test_the_cells_of_a_meeting(say, row, cells):
    [found] = meetings_grid([row], say).rows
    assert all(
        text in (expected, text if expected is ... else None)
        for text, expected in zip(texts(found), cells, strict=True)
    )


@pytest.mark.parametrize(
    "grid, cells",
    [
        (
            people_grid([PersonRow(1, "Tô Lâm", "VN", "Tổng Bí thư", 3, "2024", None)], VI),
            ["1", "Tô Lâm", "Tổng Bí thư", "Việt Nam", "3", "2024", ""],
        ),
        (countries_grid([CountryRow("FR", 3, 2, "2024", "2025")], EN), ["FR", "France", "2", "3", "2024", "2025"]),
        (
            visits_grid([VisitRow(1, "FR", "VN", GUEST, "2026-03-04", "2026-03-06", "state", None, (7, 8))], VI),
            ["2026-03-04/2026-03-06", "Claire Dupont, Đại sứ, Pháp", "Việt Nam", "thăm cấp nhà nước", "7, 8"],
        ),
        (
            visits_grid([VisitRow(1, "VN", "FR", HOST, "2026", "2026", None, "thăm hữu nghị", ())], EN),
            ["2026", "Nguyễn Văn Bình, Bộ trưởng, Vietnam", "France", "thăm hữu nghị", ""],
        ),
        (
            decisions_grid(
                [DecisionRow(2, "reject", "7", "An", "2026-03-07T01:02:03Z", None, "Bình", "2026-03-08T")], EN
            ),
            ["2", "reject 7 (taken back by Bình, 2026-03-08)", "An", "2026-03-07", ""],
        ),
    ],
)
def test_the_cells_of_other_rows(grid, cells):
    assert texts(grid.rows[0]) == cells
    assert len(grid.columns) == len(cells)
