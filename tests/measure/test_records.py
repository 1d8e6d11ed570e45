from __future__ import annotations

from dataclasses import replace

import pytest

from dipcli.measure import Unfit, calibration, compare, of_meeting, records
from dipcli.model import EDTF, Evidence, Meeting, Span
from tests.measure.samples import LAM, TRUMP, XI, meeting, person

LINE = {"id": 7, "meetings": [{"form": "talks", "participants": [{"name": "Tô Lâm", "affiliation": "VN"}]}]}


def test_what_is_not_said_is_held_and_a_principal():
    name, (record,) = records(LINE)
    assert name == "7"
    assert (record.status, record.form, record.date, record.optional) == ("held", "talks", None, False)
    assert record.principals == (person("VN Tô Lâm"),)


def test_all_fields():
    people = [
        {"name": "Tô Lâm", "title": "Tổng Bí thư", "affiliation": "VN", "side": "host", "principal": True},
        {"name": "Marco Rubio", "affiliation": None, "side": None, "principal": False},
    ]
    line = {
        "id": "x",
        "meetings": [
            {
                "status": "planned",
                "form": "call",
                "date": "XXXX-01-09",
                "place": "Hà Nội",
                "participants": people,
                "evidence": "Câu.",
                "optional": True,
                "confidence": 0.5,
                "topics": ["trade"],
            }
        ],
    }
    told = meeting(status="planned", form="call", date="XXXX-01-09", place="Hà Nội", evidence="Câu.", optional=True)
    lam, rubio = person("VN Tô Lâm, Tổng Bí thư", side="host"), person("? Marco Rubio", principal=False)
    assert records(line) == ("x", (replace(told, participants=(lam, rubio), confidence=0.5),))


def one(**values):
    return {"id": 1, "meetings": [{"participants": []} | values]}


@pytest.mark.parametrize(
    ("line", "field"),
    [
        (None, "id"),
        ({"meetings": []}, "id"),
        ({"id": 1}, "meetings"),
        ({"id": 1, "meetings": {}}, "meetings"),
        ({"id": 1, "meetings": ["x"]}, "meetings"),
        (one(status="done"), "status"),
        (one(form="banquet"), "form"),
        (one(date=2026), "date"),
        (one(place=["Hà Nội"]), "place"),
        (one(confidence="high"), "confidence"),
        (one(participants="Tô Lâm"), "participants"),
        (one(participants=["Tô Lâm"]), "participants"),
        (one(participants=[{"title": "Đại sứ"}]), "participants"),
        (one(participants=[{"name": "Tô Lâm", "side": "left"}]), "side"),
        (one(participants=[{"name": "Tô Lâm", "affiliation": 84}]), "affiliation"),
    ],
)
def test_a_line_that_is_no_record(line, field):
    with pytest.raises(Unfit) as raised:
        records(line)
    assert raised.value.field == field


def test_what_the_extractor_found():
    people = (person(LAM), person(TRUMP))
    sentence = Evidence("meeting", Span(0, 4), "Câu.")
    found = Meeting("held", "call", people, sentence, date=EDTF("2026-01-09"), place="Hà Nội", confidence=0.9)
    made = meeting(LAM, TRUMP, form="call", date="2026-01-09", place="Hà Nội", evidence="Câu.", confidence=0.9)
    assert of_meeting(found) == made


def test_calibration_counts_perfect_and_other_predictions_by_tenths():
    gold = [meeting(LAM, TRUMP), meeting(LAM, XI, optional=True)]
    sure = [meeting(LAM, TRUMP, confidence=1.0), meeting(TRUMP, XI, confidence=0.9), meeting(LAM, XI, confidence=0.2)]
    unsure = [meeting(LAM, TRUMP, confidence=0.3)]
    other_form = [meeting(LAM, TRUMP, form="call", confidence=0.5)]
    compared = [compare("1", gold, sure), compare("2", [], unsure), compare("3", [gold[0]], [])]
    deciles = calibration([*compared, compare("4", [gold[0]], other_form)])
    assert [(d.meetings, d.right) for d in deciles] == [*[(0, 0)] * 3, (1, 0), (0, 0), (1, 0), *[(0, 0)] * 3, (2, 1)]
    assert (deciles[9].low, deciles[9].high, deciles[9].share) == (0.9, 1.0, 0.5)
    assert deciles[9].confidence == pytest.approx(0.95)
    assert (deciles[0].share, deciles[0].confidence) == (None, None)
