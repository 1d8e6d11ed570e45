"""The two articles in ``seeds/``: what they tell, and what they only seem to tell."""

from __future__ import annotations

from pathlib import Path

import pytest

from dipcli.extract import extract
from dipcli.model import Article
from dipcli.read import Options, read

SEEDS = Path(__file__).resolve().parents[2] / "seeds"


def found(part, **options):
    (path,) = SEEDS.glob(f"*{part}*")
    (article,) = read([str(path)], Options(**options))
    assert isinstance(article, Article)
    return article, extract(article).meetings


def people(meeting):
    return {p.name: (p.title, p.affiliation, p.side, p.principal) for p in meeting.participants}


def test_farewell():
    _, (meeting,) = found("knapper")
    assert people(meeting) == {
        "Tô Lâm": ("Tổng Bí thư", "VN", "host", True),
        "Marc Knapper": ("Đại sứ", "US", "guest", True),
    }
    assert (meeting.status, meeting.form, str(meeting.date)) == ("held", "reception", "XXXX-01-09")
    assert meeting.place == "trụ sở Trung ương Đảng"
    assert "kết thúc nhiệm kỳ" in (meeting.occasion or "")


@pytest.mark.parametrize(
    "retrieved, date", [("2026-01-10", "2026-01-09"), ("2025-01-08", "2025-01-09"), ("2026-01-01", "2025-01-09")]
)
def test_the_day_of_retrieval_gives_the_year(retrieved, date):
    _, (meeting,) = found("knapper", retrieved=retrieved)
    assert str(meeting.date) == date


def test_two_hosts_one_guest():
    _, (first, second) = found("desombre")
    assert people(first) == {
        "Tô Lâm": ("Tổng Bí thư", "VN", "host", True),
        "Michael DeSombre": ("Trợ lý Ngoại trưởng", "US", "guest", True),
    }
    assert people(second) == {
        "Lương Tam Quang": ("Đại tướng, Bộ trưởng Công an", "VN", "host", True),
        "Michael DeSombre": ("Trợ lý Ngoại trưởng", "US", "guest", True),
    }
    assert [(m.status, m.form, str(m.date)) for m in (first, second)] == [("held", "reception", "2026-02-13")] * 2
    assert second.part_of_day == "afternoon"


@pytest.mark.parametrize("part", ["knapper", "desombre"])
def test_who_only_sends_greetings_takes_part_in_nothing(part):
    _, meetings = found(part)
    assert not any("Trump" in p.name for m in meetings for p in m.participants)


@pytest.mark.parametrize("part", ["knapper", "desombre"])
def test_every_evidence_is_its_text(part):
    article, meetings = found(part)
    for meeting in meetings:
        for evidence in (meeting.sentence, *meeting.evidence, *(e for p in meeting.participants for e in p.evidence)):
            assert evidence.span.of(article.text) == evidence.text
        assert meeting.sentence.text.startswith(("Ngày 9/1", "Tổng Bí thư Tô Lâm hôm nay", "Chiều nay"))
