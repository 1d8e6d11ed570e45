from __future__ import annotations

import csv
import io
import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dipcli.export import Table, format_of, formats

RECORDS = [
    {"name": "Tô Lâm", "meetings": 2, "note": None},
    {"name": 'An "Ba", [Mỹ]', "meetings": -1, "note": "- Sáng nay\nhai dòng | <b>*sao*</b>\tthẻ"},
    {"name": "=1+1", "meetings": 0, "note": "@nhóm"},
]
COLUMNS = ("name", "meetings", "note")

EXPECTED = {
    "csv": (
        "name,meetings,note\n"
        "Tô Lâm,2,\n"
        '"An ""Ba"", [Mỹ]",-1,"\'- Sáng nay\nhai dòng | <b>*sao*</b>\tthẻ"\n'
        "'=1+1,0,'@nhóm\n"
    ),
    "tsv": (
        'name\tmeetings\tnote\nTô Lâm\t2\t\nAn "Ba", [Mỹ]\t-1\t- Sáng nay hai dòng | <b>*sao*</b> thẻ\n=1+1\t0\t@nhóm\n'
    ),
    "md": (
        "| name | meetings | note |\n"
        "| --- | --- | --- |\n"
        "| Tô Lâm | 2 |  |\n"
        '| An "Ba", \\[Mỹ\\] | -1 | - Sáng nay hai dòng \\| \\<b\\>\\*sao\\*\\</b\\> thẻ |\n'
        "| =1+1 | 0 | @nhóm |\n"
    ),
    "jsonl": (
        '{"name": "Tô Lâm", "meetings": 2, "note": null}\n'
        '{"name": "An \\"Ba\\", [Mỹ]", "meetings": -1, "note": "- Sáng nay\\nhai dòng | <b>*sao*</b>\\tthẻ"}\n'
        '{"name": "=1+1", "meetings": 0, "note": "@nhóm"}\n'
    ),
    "json": (
        '[\n{"name": "Tô Lâm", "meetings": 2, "note": null},\n'
        '{"name": "An \\"Ba\\", [Mỹ]", "meetings": -1, "note": "- Sáng nay\\nhai dòng | <b>*sao*</b>\\tthẻ"},\n'
        '{"name": "=1+1", "meetings": 0, "note": "@nhóm"}\n]\n'
    ),
}
EMPTY = {
    "csv": "name,meetings,note\n",
    "tsv": "name\tmeetings\tnote\n",
    "md": "| name | meetings | note |\n| --- | --- | --- |\n",
    "jsonl": "",
    "json": "[]\n",
}


def written(name, records):
    out = io.StringIO()
    format_of(name).write(Table(COLUMNS, records, lambda record: tuple(record[column] for column in COLUMNS)), out)
    return out.getvalue()


def test_formats_are_found_by_being_there():
    assert formats() == ("csv", "json", "jsonl", "md", "tsv")


@pytest.mark.parametrize("name", formats())
def test_what_each_format_writes(name):
    assert written(name, RECORDS) == EXPECTED[name]


@pytest.mark.parametrize("name", formats())
def test_what_each_format_writes_of_nothing(name):
    assert written(name, []) == EMPTY[name]


TEXTS = st.text(st.characters(exclude_categories=["Cs"]), max_size=20)


@given(st.lists(st.fixed_dictionaries({"name": TEXTS, "meetings": st.integers(), "note": TEXTS | st.none()})))
def test_json_and_csv_can_be_read_back(records):
    assert json.loads(written("json", records)) == records
    assert [json.loads(line) for line in written("jsonl", records).split("\n")[:-1]] == records
    rows = list(csv.reader(io.StringIO(written("csv", records), newline="")))
    assert [len(row) for row in rows] == [3] * (len(records) + 1)
    names = [record["name"].replace("\r\n", "\n").replace("\r", "\n") for record in records]
    assert [row[0].removeprefix("'") for row in rows[1:]] == [name.removeprefix("'") for name in names]


@given(st.lists(st.fixed_dictionaries({"name": TEXTS, "meetings": st.integers(), "note": TEXTS | st.none()})))
def test_a_record_is_one_line_of_tsv_and_markdown(records):
    assert len(written("tsv", records).splitlines()) == len(records) + 1
    assert len(written("md", records).splitlines()) == len(records) + 2


@given(TEXTS)
def test_no_cell_of_csv_is_a_formula(text):
    cell = written("csv", [{"name": "x", "meetings": 1, "note": text}])
    note = list(csv.reader(io.StringIO(cell, newline="")))[1][2]
    assert not note.startswith(("=", "+", "@", "\t"))
    assert not note.startswith("-") or note[1:].replace(".", "", 1).isdigit()
