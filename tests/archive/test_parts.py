"""The small pure parts: preferring values, sketches of texts, lasting numbers."""

from __future__ import annotations

import itertools

import pytest

from dipcli.archive.merge import Report, merge, precision, supports
from dipcli.archive.numbers import Known, fingerprint, pair_up
from dipcli.archive.sketch import REPRINT, families, likeness, names_around, names_in_common, sketch
from dipcli.model import EDTF, Document, Span
from tests.archive.made import DESOMBRE, KNAPPER, LAM, QUANG, Who, meeting, told

PREFERRED = [
    # values of three reports of three sources, in the order of publication; the preferred one
    ("date", ("2026-01-08", "2026-01-09", "2026-01-09"), "2026-01-09"),
    ("date", ("2026-01", "2026-01", "2026-01-09"), "2026-01-09"),
    ("date", ("2026-01-08", "2026-01-09", None), "2026-01-08"),
    ("date", ("2026-01-08", "2026-01-09", "2026-01"), "2026-01-08"),
    ("date", ("XXXX-01-09", "2026-01-09", None), "2026-01-09"),
    ("date", ("2026-01-08/2026-01-10", None, "2026-01-09"), "2026-01-09"),
    ("date", (None, None, None), None),
    ("place", ("Hà Nội", "hà nội", "Phủ Chủ tịch"), "Hà Nội"),
    ("place", ("Hà Nội", "trụ sở Trung ương Đảng", None), "trụ sở Trung ương Đảng"),
    ("form", ("meeting", "reception", "reception"), "reception"),
    ("form", ("talks", "reception", "meeting"), "talks"),
    ("country", (None, "VN", None), "VN"),
]


def _reports(field, values, families=(1, 2, 3)):
    made = []
    for n, value in enumerate(values):
        more = {field: value} if value and field != "date" else {}
        found = meeting(told((LAM, KNAPPER)), (LAM, KNAPPER), value if field == "date" else None, **more)
        made.append(Report(n, families[n], f"2026-01-1{n}", f"a{n}", 0, found, (1, 2), (1, 2)))
    return made


@pytest.mark.parametrize("field values wanted".split(), PREFERRED)
def test_the_preferred_value(field, values, wanted):
    for order in itertools.permutations(_reports(field, values)):
        value = getattr(merge(order).meeting, field)
        assert (str(value) if value else None) == wanted


def test_reprints_count_once():
    values = ("2026-01-08", "2026-01-09", "2026-01-09")
    assert str(merge(_reports("date", values, (1, 2, 2))).meeting.date) == "2026-01-08"


def test_topics_come_by_sources_then_by_weight():
    told_of = _reports("topics", (("trade", "energy"), ("energy", "defence", "arts"), ("energy",)), (1, 1, 3))
    for order in itertools.permutations(told_of):
        assert merge(order).meeting.topics == ("energy", "trade", "defence", "arts")


def test_a_document_is_named_once_and_signed_if_one_report_says_so():
    names = ("Bản ghi nhớ về cà phê", "bản ghi nhớ về Cà phê", "Hiệp định khung")
    documents = tuple((Document(name, "x", name[0] == "b", Span(0, 1)),) for name in names)
    kept = merge(_reports("documents", documents)).documents
    assert [(r.input_id, d.name, d.signed) for r, d in kept] == [
        ("a1", "bản ghi nhớ về Cà phê", True),
        ("a2", "Hiệp định khung", False),
    ]


def test_what_is_only_recalled_does_not_outvote_the_news():
    news, recalled = _reports("date", ("2026-01-09", "2026-01-08"))
    past = meeting(told((LAM, KNAPPER)), (LAM, KNAPPER), "2026-01-08", status="background")
    recalled = Report(1, 2, "2026-01-01", "b", 0, past, (1, 2), (1, 2))
    record = merge([news, recalled])
    assert (record.meeting.status, str(record.meeting.date), record.lead) == ("held", "2026-01-09", news)


def test_everybody_named_took_part_and_the_fullest_name_is_shown():
    short = meeting(told((LAM, KNAPPER)), (LAM, KNAPPER))
    long_names: tuple[Who, ...] = (LAM, QUANG, ("Marc Evans Knapper", None, "US", "guest"))
    long = meeting(told(long_names), long_names)
    record = merge(
        [Report(1, 1, "1", "a", 0, short, (1, 2), (1, 2)), Report(2, 2, "2", "b", 0, long, (1, 3, 2), (1, 3, 2))]
    )
    assert [m.person for m in record.members] == [1, 3, 2]
    assert record.members[2].participant.name == "Marc Evans Knapper"
    assert record.members[2].participant.title == "Đại sứ"


SUPPORTS = [
    ("2026-01", "2026-01-09", True),
    ("2026-01-09", "2026-01", False),
    ("XXXX-01-09", "2026-01-09", True),
    ("2026", "2026-01", True),
    ("2026-02", "2026-01-09", False),
    ("2026-01-08/2026-01-10", "2026-01-09", True),
]


@pytest.mark.parametrize("vague exact whether".split(), SUPPORTS)
def test_a_vague_date_supports_the_exact_ones_in_it(vague, exact, whether):
    assert supports(EDTF(vague), EDTF(exact)) is whether


def test_dates_from_vague_to_exact():
    dates = ["2026", "2026-01", "2026-01-08/2026-01-10", "XXXX-01-09", "2026-01-09"]
    assert [precision(EDTF(date)) for date in dates] == [0, 1, 2, 3, 4]


WORDS = [f"từ{n}" for n in range(300)]


def _text(start, stop):
    return " ".join(WORDS[start:stop])


LIKENESS = [
    (_text(0, 200), _text(0, 200), 1.0, 1.0),
    (_text(0, 200), _text(0, 100), 1.0, 1.0),
    (_text(0, 200), _text(100, 300), 0.49, 0.51),
    (_text(0, 150), _text(150, 300), 0.0, 0.0),
    ("một hai ba bốn", "một hai ba bốn", 0.0, 0.0),
    ("", "", 0.0, 0.0),
]


@pytest.mark.parametrize("one other least most".split(), LIKENESS)
def test_likeness_of_texts(one, other, least, most):
    a, b = sketch(one), sketch(other)
    assert least <= likeness(a, b) == likeness(b, a) <= most


AROUND = [
    ("Chiều nay, ông An gặp bà Claire Dupont tại Hà Nội. Hai bên vui.", 0, "an claire dupont ha noi"),
    ("Bà Mai đến. Ông Nam đi Huế! Ở Huế trời mưa.", 0, "hue mai nam"),
    (f"Ông An ở Huế. {'x ' * 400} gặp Ba ở Vinh.", 810, "ba vinh"),
    ("", 0, ""),
]


@pytest.mark.parametrize("text at wanted".split(), AROUND)
def test_names_around_a_sentence(text, at, wanted):
    assert names_around(text, at) == wanted


IN_COMMON = [
    ("a b c d e f", "a b c d e f g h", 1.0),
    ("a b c d e f", "d e f g h i", 0.5),
    ("a b c", "a b c", None),
    ("", "", None),
]


@pytest.mark.parametrize("one other wanted".split(), IN_COMMON)
def test_names_in_common(one, other, wanted):
    assert names_in_common(one, other) == names_in_common(other, one) == wanted


def test_families_reach_through_others():
    chain = {7: sketch(_text(0, 120)), 5: sketch(_text(20, 140)), 9: sketch(_text(40, 160)), 3: sketch(_text(200, 300))}
    assert likeness(chain[7], chain[9]) < REPRINT
    assert families(chain) == {7: 5, 5: 5, 9: 5, 3: 3}


def _marks(*found):
    text = " ".join(told(who, n) for n, (who, _) in enumerate(found))
    return [fingerprint(meeting(text, who, date)) for who, date in found]


NUMBERS = [
    ("the same", [((LAM, KNAPPER), "2026-01-09")], [((LAM, KNAPPER), "2026-01-09")], {0: 1}),
    ("another date", [((LAM, KNAPPER), "2026-01-09")], [((LAM, KNAPPER), None)], {0: 1}),
    ("others", [((LAM, KNAPPER), "2026-01-09")], [((QUANG, DESOMBRE), "2026-01-09")], {}),
    (
        "one more before it",
        [((LAM, KNAPPER), "2026-01-09")],
        [((QUANG, DESOMBRE), "2026-01-09"), ((LAM, KNAPPER), "2026-01-09")],
        {1: 1},
    ),
    (
        "two of the same people, told apart by their days",
        [((LAM, KNAPPER), "2026-01-09"), ((LAM, KNAPPER), "2026-01-20")],
        [((LAM, KNAPPER), "2026-01-20"), ((LAM, KNAPPER), "2026-01-09")],
        {0: 2, 1: 1},
    ),
    (
        "a name told in full",
        [((LAM, ("Knapper", "Đại sứ", "US", "guest")), "2026-01-09")],
        [((LAM, KNAPPER), "2026-01-09")],
        {0: 1},
    ),
]


@pytest.mark.parametrize("what before after wanted".split(), NUMBERS, ids=[n[0] for n in NUMBERS])
def test_numbers_stay_with_their_meetings(what, before, after, wanted):
    known = [Known(n, mark) for n, mark in enumerate(_marks(*before), 1)]
    found = _marks(*after)
    for mark in found:
        if what == "others":
            mark["sentence"] = "một câu khác"
    assert pair_up(known, found) == wanted
