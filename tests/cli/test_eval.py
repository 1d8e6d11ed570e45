"""``dip eval``: what it reads, prints, requires, and how it complains."""

from __future__ import annotations

import csv
import io
import json
from typing import Any

import pytest

from dipcli.cli.problem import ExitCode
from dipcli.measure import MEASURES
from tests.cli.conftest import CALL, PLAN, RECEPTION

HELD = {"form": "reception", "date": "2026-03-05", "place": "Hà Nội"}
BINH = {"name": "Nguyễn Văn Bình", "title": "Bộ trưởng", "affiliation": "VN", "side": "host"}
DUPONT = {"name": "Claire Dupont", "title": "Đại sứ", "affiliation": "FR", "side": "guest"}
GOLD: list[dict[str, Any]] = [
    {"id": "1", "meetings": [HELD | {"participants": [BINH, DUPONT], "evidence": RECEPTION}]},
    {"id": "2", "meetings": [HELD | {"participants": [BINH, DUPONT], "evidence": "Câu này."}]},
    {"id": "3", "meetings": []},
]
ARTICLES: list[dict[str, Any]] = [
    {"id": str(n), "text": text} for n, text in enumerate((RECEPTION, CALL, PLAN, "hỏng"), 1)
]


@pytest.fixture
def files(tmp_path):
    def write(name, rows):
        (tmp_path / name).write_text("".join(json.dumps(row) + "\n" for row in rows), encoding="utf-8")

    write("gold.jsonl", GOLD)
    write("articles.jsonl", ARTICLES)
    write("both.jsonl", [record | article for record, article in zip(GOLD, ARTICLES, strict=False)])
    return write


def values(out):
    return {row["measure"]: row["value"] for row in csv.DictReader(io.StringIO(out.removeprefix("\ufeff")))}


@pytest.mark.parametrize("words", [["gold.jsonl", "--articles", "articles.jsonl"], ["both.jsonl"]])
def test_articles_are_extracted_and_measured(dip, extractor, files, words):
    done = dip("eval", *words, "--format", "csv")
    assert done.code == ExitCode.DONE
    assert list(values(done.out)) == list(MEASURES)
    assert values(done.out) | {"held_p": "0.5", "held_r": "0.5", "date": "1.0", "clean": "1.0"} == values(done.out)
    assert done.err == ("3 articles (0 without a prediction), 2 held meetings recorded, 2 predicted, 1 in both.\n")


def test_records_without_text_are_not_complained_of_one_by_one(dip, extractor, files):
    assert len(dip("eval", "gold.jsonl").err.splitlines()) == 1


def test_what_extract_wrote_measures_the_same(dip, extractor, files, tmp_path):
    (tmp_path / "made.jsonl").write_text(dip("extract", "articles.jsonl").out, encoding="utf-8")
    made = dip("eval", "gold.jsonl", "--predicted", "made.jsonl", "--format", "json")
    assert made.out == dip("eval", "both.jsonl", "--format", "json").out


def test_a_table_has_every_measure_with_its_interval_and_meaning(dip, extractor, files):
    lines = dip("eval", "both.jsonl").out.splitlines()
    assert lines[0].split() == ["Measure", "Value", "From", "To", "Share", "of"]
    assert lines[1].split()[:5] == ["held_p", "0.5000", "0.0000", "1.0000", "predicted"]
    assert len(lines) == 1 + len(MEASURES)


@pytest.mark.parametrize(("number", "shown"), [(0, 0), (1, 1), (9, 2)])
def test_misses_come_before_the_table(dip, extractor, files, number, shown):
    lines = dip("eval", "both.jsonl", "--misses", number).out.splitlines()
    expected = [
        "2: missed Nguyễn Văn Bình (VN) – Claire Dupont (FR), reception, 2026-03-05: “Câu này.”",
        f"2: not recorded Lê Minh (VN) – John Q. Sample (US), call, 2026-04-07: “{CALL}”",
    ]
    assert lines[:shown] == expected[:shown]
    assert lines[shown].startswith("Measure")


def test_misses_do_not_disturb_rows(dip, extractor, files):
    done = dip("eval", "both.jsonl", "--misses", 1, "--format", "json")
    assert json.loads(done.out)
    assert "2: missed" in done.err


WRONG = {
    "date": (HELD | {"date": "2026-03-06"}, "date 2026-03-06, not 2026-03-05"),
    "form": (HELD | {"form": "talks"}, "form talks, not reception"),
    "place": (HELD | {"place": None}, "place –, not Hà Nội"),
}


@pytest.mark.parametrize(("meeting", "told"), WRONG.values(), ids=WRONG)
def test_wrong_values_are_told(dip, extractor, files, meeting, told):
    files("gold.jsonl", [{"id": "1", "meetings": [meeting | {"participants": [BINH, DUPONT]}]}])
    assert dip("eval", "gold.jsonl", "--articles", "articles.jsonl", "--misses", 9).out.splitlines()[0].endswith(told)


@pytest.mark.parametrize(
    ("people", "told"),
    [
        ([BINH, DUPONT | {"affiliation": "BE"}], "country (Claire Dupont) BE, not FR"),
        ([BINH | {"title": None}, DUPONT], "office (Nguyễn Văn Bình) –, not Bộ trưởng"),
        ([BINH, DUPONT | {"side": None}], "side (Claire Dupont) –, not guest"),
        ([BINH, DUPONT, {"name": "Anne Lefort", "affiliation": "FR"}], "Anne Lefort missed"),
        ([BINH], "Claire Dupont added"),
    ],
)
def test_wrong_people_are_told(dip, extractor, files, people, told):
    files("gold.jsonl", [{"id": "1", "meetings": [HELD | {"participants": people}]}])
    assert dip("eval", "gold.jsonl", "--articles", "articles.jsonl", "--misses", 9).out.splitlines()[0].endswith(told)


@pytest.mark.parametrize(
    ("require", "code", "said"),
    [
        ("held_p=0.5", ExitCode.DONE, ""),
        ("held_p=0.51", ExitCode.FAILURE, "Falls short: held_p 0.5 < 0.51.\n"),
        ("attendee_r=0.1", ExitCode.FAILURE, "Falls short: attendee_r 0.0 < 0.1.\n"),
    ],
)
def test_requirements(dip, extractor, files, require, code, said):
    done = dip("eval", "both.jsonl", "--require", require)
    assert (done.code, done.err.partition("both.\n")[2]) == (code, said)


def test_an_article_that_cannot_be_extracted_is_told_and_counts_as_missed(dip, extractor, files):
    files("gold.jsonl", [*GOLD, {"id": "4", "meetings": [HELD | {"participants": [BINH, DUPONT]}]}])
    done = dip("eval", "gold.jsonl", "--articles", "articles.jsonl", "--format", "csv")
    assert done.code == ExitCode.SOME_FAILED
    assert "4 articles (1 without a prediction), 3 held meetings" in done.err
    assert values(done.out)["held_r"] == "0.3333"


PAIRS = [
    ("a.txt", ["Nguyen Van Binh", "Claire Dupont"], "a.txt", ["Nguyễn Văn Bình", "Claire Dupont"], True),
    ("a.txt", ["Nguyễn Văn Bình", "Claire Dupont"], "b.txt", ["Lê Minh", "John Q. Sample"], False),
    ("a.txt", ["Nguyễn Văn Bình", "Claire Dupont"], "z.txt", ["Nguyễn Văn Bình", "Claire Dupont"], True),
]


def test_an_archive_is_measured_by_pairs(archive, files):
    keys = ("a", "a_people", "b", "b_people", "same")
    folder = [
        dict(zip(keys, (f"articles/{a}", ap, f"articles/{b}", bp, same), strict=True)) for a, ap, b, bp, same in PAIRS
    ]
    files("pairs.jsonl", folder)
    done = archive("eval", "--pairs", "pairs.jsonl", "--format", "csv")
    assert values(done.out) == {"pair_p": "1.0", "pair_r": "0.5", "pair_f1": "0.6667"}
    assert done.err == "3 pairs of reports, 2 of one meeting; the archive joins 1, 1 of them rightly.\n"


@pytest.mark.parametrize(
    ("words", "code", "said"),
    [
        ([], ExitCode.USAGE, "Nothing to measure against"),
        (["gold.jsonl", "--require", "f1=0.9"], ExitCode.USAGE, "held_f1"),
        (["gold.jsonl", "--require", "held_f1=good"], ExitCode.USAGE, "does not understand held_f1=good"),
        (["gold.jsonl", "--format", "xls"], ExitCode.USAGE, "xls"),
        (["none.jsonl"], ExitCode.FAILURE, "none.jsonl"),
        (["gold.jsonl"], ExitCode.FAILURE, "No article of the records was found"),
        (["gold.jsonl", "--predicted", "other.jsonl"], ExitCode.FAILURE, "No article of the records was found"),
        (["broken.jsonl"], ExitCode.FAILURE, "broken.jsonl, line 2 is no JSON object"),
        (["list.jsonl"], ExitCode.FAILURE, "list.jsonl, line 1 is no JSON object"),
        (["unfit.jsonl"], ExitCode.FAILURE, 'unfit.jsonl, line 1: form is "banquet", but should be one of '),
        (["bare.jsonl"], ExitCode.FAILURE, "bare.jsonl, line 1: meetings is missing; it should be a list of meetings"),
        (["people.jsonl"], ExitCode.FAILURE, "participants is {}, but should be a list of people"),
        (["latin.jsonl"], ExitCode.FAILURE, "latin.jsonl is not text in UTF-8"),
        (
            ["--pairs", "gold.jsonl"],
            ExitCode.FAILURE,
            "gold.jsonl, line 1: same is missing; it should be true or false",
        ),
    ],
)
def test_complaints(dip, extractor, files, tmp_path, words, code, said):
    files("other.jsonl", [{"id": "9", "meetings": []}])
    files("unfit.jsonl", [{"id": "1", "meetings": [{"form": "banquet"}]}])
    files("list.jsonl", [[1]])
    files("bare.jsonl", [{"id": "1"}])
    files("people.jsonl", [{"id": "1", "meetings": [{"participants": {}}]}])
    (tmp_path / "broken.jsonl").write_text('{"id": "1", "meetings": []}\nid: 2\n', encoding="utf-8")
    (tmp_path / "latin.jsonl").write_bytes(b'{"id": "\xe9", "meetings": []}\n')
    done = dip("eval", *words)
    assert done.code == code
    assert said in done.err
    assert "Traceback" not in done.err
    assert done.out == ""
