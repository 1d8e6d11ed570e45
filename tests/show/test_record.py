from __future__ import annotations

import io
from dataclasses import replace

import pytest

from dipcli.archive.rows import (
    ClaimRow,
    CorrectionRow,
    CounterpartRow,
    OfficeRow,
    PersonDetail,
    PersonRow,
    VisitRow,
)
from dipcli.cli.messages import Messages
from dipcli.show.blocks import Block, Entry, print_blocks, print_side_by_side
from dipcli.show.grid import Piece
from dipcli.show.person import person
from dipcli.show.record import gist, record
from tests.show.samples import ARTICLES, BARE, DETAIL, GUEST, MEETING, evidence

EN, VI = Messages("en"), Messages("vi")


def shown(blocks, width=None, *, colour=False):
    out = io.StringIO()
    print_blocks(blocks, out, width=width, colour=colour)
    return out.getvalue()


@pytest.mark.parametrize("width", [40, 80])
def test_a_path_longer_than_a_line_is_shown_whole(width):
    path = "/articles/" + "of-a-folder/" * 9 + "a.txt"
    printed = shown([Block("Statements", (Entry("Claire Dupont", (Piece(path),)),))], width)
    assert "".join(printed.split()) == f"StatementsClaireDupont{path}"


GOLDEN = """\
Meeting 7 · held · confirmed by hand · confidence 93 %
  Date        2026-03-05 morning “Sáng 5/3” [1]
  Form        reception “tiếp” [1]
  Host        1. Nguyễn Văn Bình, Bộ trưởng, Vietnam “Bộ trưởng Nguyễn Văn Bình” [1][2]
  Guest       2. Claire Dupont, Đại sứ, France [1]
  Also there  3. Lê Văn [An], Vietnam
  Place       Nhà khách Chính phủ, Vietnam “Nhà khách Chính phủ” [1]
  Channel     government
  Topics      Foreign trade
  Announced   see meeting 5

Where reports disagree
  Form  reception (shown above): bai-1.txt
  Form  meeting: bai-2.txt

Statements
  Claire Dupont  cảm ơn Bộ trưởng (bai-1.txt)

Documents
  –  Bản ghi nhớ về cà phê (signed)

Report 1: Bộ trưởng tiếp Đại sứ Pháp (Báo Mẫu, 2026-03-05, bai-1.txt)
  [1]  «Sáng 5/3», tại «Nhà khách Chính phủ», «Bộ trưởng Nguyễn Văn Bình» [ảnh] đã «tiếp» Đại sứ Pháp «Claire Dupont».

Report 2: bai-2.txt (2026-03-06)
  [2]  Chiều 5/3, ông «Nguyễn Văn Bình» gặp bà Claire Dupont.

Decisions
  3  confirm 7, An, 2026-03-07: đã xem ảnh
"""


def test_a_record():
    assert shown(record(DETAIL, ARTICLES, EN)) == GOLDEN


@pytest.mark.parametrize("width", [40, 80, 120])
def test_a_record_fits_the_terminal_and_loses_nothing(width):
    printed = shown(record(DETAIL, ARTICLES, EN), width)
    assert max(map(len, printed.splitlines())) <= width
    assert "".join(printed.split()) == "".join(GOLDEN.split())


@pytest.mark.parametrize("width, beside", [(None, False), (100, False), (130, True)])
def test_records_stand_beside_each_other_where_there_is_room(width, beside):
    out = io.StringIO()
    records = [list(gist(replace(DETAIL, meeting=meeting), ARTICLES, EN)) for meeting in (MEETING, BARE)]
    print_side_by_side(records, out, width=width, colour=False)
    lines = out.getvalue().splitlines()
    assert any("Meeting 7" in line and "Meeting 8" in line for line in lines) is beside
    assert width is None or max(map(len, lines)) <= width
    assert "Statements" not in out.getvalue()
    assert out.getvalue().count("«tiếp»") == 2


def test_a_record_in_vietnamese():
    printed = shown(record(DETAIL, ARTICLES, VI))
    assert all(
        text in printed for text in ["Cuộc gặp 7 · đã diễn ra", "Chủ", "Khách", "tiếp (được chọn ở trên)", "Pháp"]
    )


@pytest.mark.parametrize(
    "change, said",
    [
        ({"date_basis": "relative"}, "2026-03-05 morning (counted from the article's date)"),
        ({"rejected": True}, "rejected by hand"),
        ({"became": 9}, "see meeting 9"),
        ({"visit_type": "state"}, "state visit"),
        ({"meeting": replace(MEETING, place=None)}, "Country     Vietnam (inferred)\n"),
        ({"corrections": (CorrectionRow(3, "place"),)}, "Nhà khách Chính phủ, Vietnam (set by hand)"),
        ({"corrections": (CorrectionRow(3, "participant:2.title"),)}, "Đại sứ, France (set by hand) [1]"),
        ({"corrections": (CorrectionRow(3, "participant.title"),)}, "đã xem ảnh (waits: the participant is found no"),
        (
            {"visit": VisitRow(4, "FR", "VN", GUEST, "2026-03-04", "2026-03-06", None, None, (4, 7, 9))},
            "Claire Dupont, Đại sứ, France, 2026-03-04 – 2026-03-06, see meeting 4, 9",
        ),
        (
            {"claims": (ClaimRow("participant:2.title", "Đại sứ", preferred=True, articles=("b",)),)},
            "2. Claire Dupont: office  Đại sứ (shown above): b",
        ),
        (
            {"claims": (ClaimRow("date", "2026-03-05", True, ("a",)), ClaimRow("date", "XXXX-03-05", False, ("b",)))},
            "Date  XXXX-03-05 (less exact, agrees): b",
        ),
        (
            {"claims": (ClaimRow("date", "2026-03-05", True, ("a",)), ClaimRow("date", "2026-03", False, ("b",)))},
            "Date  2026-03 (less exact, agrees): b",
        ),
        (
            {"claims": (ClaimRow("date", "2026-03-05", True, ("a",)), ClaimRow("date", "2026-04", False, ("b",)))},
            "Date  2026-04: b",
        ),
        (
            {"claims": (ClaimRow("participant:1", "not named", preferred=False, articles=("b",)),)},
            "1. Nguyễn Văn Bình: was there  not named: b",
        ),
        (
            {"claims": (ClaimRow("participant:2.affiliation", "BE", preferred=False, articles=("b",)),)},
            "2. Claire Dupont: country  Belgium: b",
        ),
    ],
)
def test_what_else_is_known(change, said):
    assert said in shown(record(replace(DETAIL, **change), ARTICLES, EN))


def test_words_of_the_title_are_shown_in_the_title():
    detail = replace(DETAIL, evidence=(evidence("form", "tiếp", part="title"),))
    assert "Bộ trưởng «tiếp» Đại sứ Pháp" in shown(record(detail, ARTICLES, EN))


def test_a_line_of_metadata_before_the_body_is_no_part_of_a_sentence():
    articles = {name: replace(article, body=5 if name == "bai-1.txt" else 0) for name, article in ARTICLES.items()}
    detail = replace(DETAIL, evidence=(), meeting=replace(DETAIL.meeting, date=None))
    assert "  5/3, tại Nhà khách" in shown(record(detail, articles, EN))


def test_an_article_that_is_gone_takes_only_its_sentences_along():
    printed = shown(record(DETAIL, {}, EN))
    assert "Nguyễn Văn Bình, Bộ trưởng, Vietnam\n" in printed
    assert "[1]" not in printed


def test_found_words_are_coloured_where_there_is_colour():
    printed = shown(record(DETAIL, ARTICLES, EN), 120, colour=True)
    assert "\x1b[1;33mtiếp\x1b[0m" in printed
    assert "«" not in printed


PERSON = PersonDetail(
    PersonRow(1, "Tô Lâm", "VN", "Tổng Bí thư", 3, "2024-05-22", "2026-02-13"),
    ("Tô Lâm", "To Lam"),
    (
        OfficeRow(1, "Chủ tịch nước", None, "VN", "2024-05-22", "2024-10-21", 2),
        OfficeRow(1, "Tổng Bí thư", "Đảng", "VN", "2026-02-13", "2026-02-13", 1),
        OfficeRow(1, "Bộ trưởng Công an", "Bộ Công an", "LA", None, None, 1),
    ),
    (CounterpartRow(2, "Claire Dupont", "FR", 2, "2026-02-13"), CounterpartRow(3, "X", None, 1, None)),
    (),
)


def test_a_person():
    assert shown(person(PERSON, EN)) == (
        "Tô Lâm · Vietnam · person 1\n"
        "  Names          Tô Lâm, To Lam\n"
        "  Meetings held  3\n"
        "\n"
        "Offices as reported, with the number of meetings\n"
        "  2024-05-22 – 2024-10-21  Chủ tịch nước (2)\n"
        "  2026-02-13               Tổng Bí thư, Đảng (1)\n"
        "  ?                        Bộ trưởng Công an, Laos (1)\n"
        "\n"
        "Met with\n"
        "  2  Claire Dupont, France last 2026-02-13\n"
        "  1  X\n"
    )
