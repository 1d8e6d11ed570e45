"""Bodies: which spellings are one, and what is counted of them."""

from __future__ import annotations

from dataclasses import replace

import pytest

from dipcli.archive import Query
from dipcli.archive.organizations import key_of
from dipcli.lexicon.countries import spoken_names
from dipcli.model import Extraction
from tests.archive.made import KNAPPER, LAM, archive_of, report

ONE = [
    ("Bộ Ngoại giao Hoa Kỳ", "Bộ Ngoại giao Mỹ", "US", True),
    ("Bộ Ngoại giao Hoa Kỳ", "Bộ ngoại giao", "US", True),
    ("Bộ Ngoại giao Mĩ", "Bộ Ngoại giao nước Mỹ", "US", True),
    ("Bộ Khoa học và Công nghệ (KH&CN)", "Bộ Khoa học và công nghệ", "VN", True),
    ("Đảng Cộng sản Việt Nam", "Đảng Cộng sản", "VN", True),
    ("Bộ Ngoại giao", "Bộ Quốc phòng", "US", False),
    ("Bộ Ngoại giao Pháp", "Bộ Ngoại giao", "US", False),
    ("Ủy ban Hữu nghị với Lào", "Ủy ban Hữu nghị", "VN", False),
    ("Liên minh Châu Âu", "Ủy ban", "EU", False),
    ("(METI)", "(KOTRA)", "JP", False),
]


@pytest.mark.parametrize("one other country same".split(), ONE)
def test_spellings_of_one_body(one, other, country, same):
    names = spoken_names(country)
    assert (key_of(one, names) == key_of(other, names)) is same


def test_a_country_alone_is_kept():
    assert key_of("Hoa Kỳ", spoken_names("US"))


def of(key, organization, country, date="2026-01-09", **more):
    article, extraction = report(key, (LAM, KNAPPER), date, **more)
    [found] = extraction.meetings
    guest = replace(found.participants[1], organization=organization, affiliation=country, name=f"Marc {key}")
    meetings = (replace(found, participants=(found.participants[0], guest)),)
    return article, Extraction(key, article.sha256, "1", meetings)


def test_bodies_are_counted_by_their_most_usual_name(tmp_path):
    made = [
        of("a", "Bộ Ngoại giao Hoa Kỳ", "US"),
        of("b", "Bộ Ngoại giao Mỹ", "US", "2026-02-09"),
        of("c", "Bộ Ngoại giao Mỹ", "US", "2026-03-09"),
        of("d", "Bộ Ngoại giao", "FR"),
        of("e", "Bộ Ngoại giao", "FR", status="planned"),
        of("f", "Bộ Quốc phòng", None, "2026-04-09"),
        of("g", "Bộ Y tế", "FR"),
    ]
    with archive_of(tmp_path / "a.db", *made) as archive:
        archive.reject(archive.search(Query(people=("Marc g",)))[0].id, by="An")
        told = [
            (o.name, o.affiliation, o.people, o.meetings, o.first, o.last) for o in archive.organizations(spoken_names)
        ]
        assert told == [
            ("Bộ Ngoại giao Mỹ", "US", 3, 3, "2026-01-09", "2026-03-09"),
            ("Bộ Ngoại giao", "FR", 1, 1, "2026-01-09", "2026-01-09"),
            ("Bộ Quốc phòng", None, 1, 1, "2026-04-09", "2026-04-09"),
        ]
        assert [o.affiliation for o in archive.organizations(spoken_names, "hoa ky")] == ["US"]
        assert [o.affiliation for o in archive.organizations(spoken_names, "ngoai giao")] == ["US", "FR"]
        assert archive.organizations(spoken_names, "goai") == []


def test_spellings_of_one_office_are_one(tmp_path):
    titles = [
        ("a", "Tổng Bí thư", "2026-01-09"),
        ("b", "Tổng bí thư", "2026-02-09"),
        ("c", "Tổng bí thư", "2026-03-09"),
    ]
    made = [report(key, ((LAM[0], title, "VN", "host"), KNAPPER), date) for key, title, date in titles]
    with archive_of(tmp_path / "a.db", *made) as archive:
        offices = archive.person(archive.people("lam")[0].id).offices
        assert [(o.title, o.first, o.last, o.meetings) for o in offices] == [
            ("Tổng bí thư", "2026-01-09", "2026-03-09", 3)
        ]
