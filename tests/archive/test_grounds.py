"""Evidence is of what is shown: not of values that lost, nor of those that were replaced by hand."""

from __future__ import annotations

from dataclasses import replace

import pytest

from dipcli.model import Extraction
from tests.archive.made import KNAPPER, LAM, archive_of, meeting, quote, report

TEXTS = {
    "a": "Tô Lâm và Marc Knapper gặp nhau. Ngày 9/1, tại Hà Nội, nhân dịp năm mới, Đại sứ Marc Knapper đến chào.",
    "b": "Tô Lâm và Marc Knapper gặp nhau. Ngày 9/1, tại Hà Nội, nhân dịp năm mới, Đại sứ Marc Knapper thăm.",
    "c": "Tô Lâm và Marc Knapper gặp nhau. Ngày 8/1, tại Huế, dịp cuối năm, Tổng lãnh sự Marc Knapper đến.",
}
SAID = {
    "a": ("2026-01-09", "Ngày 9/1", "Hà Nội", "nhân dịp năm mới", "Đại sứ"),
    "b": ("2026-01-09", "Ngày 9/1", "Hà Nội", "nhân dịp năm mới", "Đại sứ"),
    "c": ("2026-01-08/2026-01-09", "Ngày 8/1", "Huế", "dịp cuối năm", "Tổng lãnh sự"),
}


def told(key):
    """An article with evidence for date, place, occasion and the guest's title."""
    text, (date, day, place, occasion, title) = TEXTS[key], SAID[key]
    found = meeting(text, (LAM, KNAPPER), date, place=place, occasion=occasion)
    words = {"date": day, "place": place, "occasion": occasion}
    evidence = tuple(quote(field, text, said) for field, said in words.items())
    guest = replace(found.participants[1], title=title, evidence=(quote("name", text, "Marc Knapper"),))
    guest = replace(guest, evidence=(*guest.evidence, quote("title", text, title)))
    article, _ = report(key, (LAM, KNAPPER), text=text)
    found = replace(found, evidence=evidence, participants=(found.participants[0], guest))
    return article, Extraction(key, article.sha256, "1", (found,))


@pytest.fixture
def archive(tmp_path):
    with archive_of(tmp_path / "a.db", *map(told, "abc")) as opened:
        yield opened


def quoted(archive, field):
    detail = archive.meeting(1)
    rows = [*detail.evidence, *detail.meeting.participants[1].evidence]
    return {(row.article, row.text) for row in rows if row.field == field}


@pytest.mark.parametrize(
    "field, words",
    [
        ("date", {("a", "Ngày 9/1"), ("b", "Ngày 9/1")}),
        ("place", {("a", "Hà Nội"), ("b", "Hà Nội")}),
        ("occasion", {("a", "nhân dịp năm mới"), ("b", "nhân dịp năm mới")}),
        ("title", {("a", "Đại sứ"), ("b", "Đại sứ")}),
        ("name", {("a", "Marc Knapper"), ("b", "Marc Knapper"), ("c", "Marc Knapper")}),
    ],
)
def test_reports_that_lost_are_not_quoted(archive, field, words):
    assert quoted(archive, field) == words


@pytest.mark.parametrize(
    "typed, field, value, words",
    [
        ("place", "place", None, set()),
        ("place", "place", "Đà Nẵng", set()),
        ("place", "place", "Huế", {("c", "Huế")}),
        ("date", "date", "2026-01-07", set()),
        ("occasion", "occasion", "nhân ngày lễ", set()),
        ("participant:2.title", "title", "Cựu Đại sứ", set()),
    ],
)
def test_what_was_set_by_hand_rests_on_no_other_words(archive, typed, field, value, words):
    before = quoted(archive, field)
    archive.correct(1, typed, value, by="An")
    assert quoted(archive, field) == words
    assert [(c.decision, c.field, c.waits) for c in archive.meeting(1).corrections] == [(1, typed, False)]
    archive.undo(by="An")
    assert quoted(archive, field) == before
    assert archive.meeting(1).corrections == ()


def test_a_single_report_is_not_quoted_for_what_replaced_its_value(tmp_path):
    with archive_of(tmp_path / "b.db", told("a")) as archive:
        archive.correct(1, "place", None, by="An")
        assert quoted(archive, "place") == set()
        assert quoted(archive, "date") == {("a", "Ngày 9/1")}


def test_truth_values_are_truth_values(archive):
    archive.confirm(1, by="An")
    [line] = archive.export()
    assert (line["confirmed"], line["participants"][0]["principal"]) == (True, True)
    assert line["confirmed"] is True
    assert line["participants"][0]["principal"] is True
    detail = archive.meeting(1)
    assert detail.confirmed is True
    assert detail.rejected is False
