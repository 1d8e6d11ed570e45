"""Laws of the archive, on many small archives that hypothesis makes up."""

from __future__ import annotations

import itertools
import sqlite3
from dataclasses import replace
from pathlib import Path

from hypothesis import given, settings
from hypothesis import strategies as st

from dipcli.archive import Archive, ArchiveError
from dipcli.model import Article, Extraction
from tests.archive.made import (
    DESOMBRE,
    KNAPPER,
    LAM,
    NEWS,
    OTHER_NEWS,
    QUANG,
    VERSION,
    exported,
    meeting,
    told,
    without_ids,
)

HOSTS = [LAM, QUANG, ("To Lam", "Tổng Bí thư", "VN", "host"), ("Lâm", "Tổng Bí thư", "VN", "host")]
GUESTS = [
    KNAPPER,
    DESOMBRE,
    ("Marc Evans Knapper", "Đại sứ", "US", "guest"),
    ("Knapper", "Đại sứ", "US", "guest"),
    ("Marc Knapper", "Đại sứ", None, "guest"),
    ("Marc Knapper", "Đại sứ", "CA", "guest"),
    ("Marc Knapper", "Thống đốc", "US", "guest"),
    ("DeSombre", None, "US", "guest"),
]
DATES = ["2026-01-09", "2026-01-10", "2026-01", "XXXX-01-09", "2026-01-08/2026-01-10", None]
PUBLISHED = ["2026-01-09", "2026-01-11", None]


@st.composite
def corpora(draw, most=6):
    """Up to ``most`` articles of up to three meetings each."""
    made = []
    for n in range(draw(st.integers(1, most))):
        parts = [st.sampled_from(values) for values in (HOSTS, GUESTS, DATES, FORMS, STATUSES)]
        found = draw(st.lists(st.tuples(*parts), max_size=3))
        text = " ".join([*(told(pair[:2], f"{n}.{i}") for i, pair in enumerate(found)), draw(st.sampled_from(TAILS))])
        article = Article(f"bài-{n}", text, published=draw(st.sampled_from(PUBLISHED)))
        meetings = tuple(
            meeting(text, (host, guest), date, form=form, status=status) for host, guest, date, form, status in found
        )
        made.append((article, Extraction(article.id, article.sha256, VERSION, meetings)))
    return made


TAILS = ["Không có gì thêm.", NEWS, f"{NEWS} Thế thôi.", OTHER_NEWS, NEWS[:300] + OTHER_NEWS[300:]]
FORMS = ["reception", "reception", "talks", "call"]
STATUSES = ["held", "held", "held", "background", "planned"]
_COUNTER = itertools.count()
COMPUTED = (
    *"people meetings participants meeting_countries topics claims corrections statements documents".split(),
    *"mentions pairs name_titles".split(),
)


def fresh(folder: Path, pairs=()) -> Archive:
    archive = Archive.open(folder / f"{next(_COUNTER)}.db", create=True)
    for pair in pairs:
        archive.store(*pair)
    return archive


def state(archive: Archive) -> dict[str, list[tuple[object, ...]]]:
    """All that is computed, row by row; numbers of names that are told no more last, and say nothing."""
    db = sqlite3.connect(archive.path)
    tables = {t: sorted(db.execute(f"SELECT * FROM {t}").fetchall(), key=repr) for t in COMPUTED}
    told = "SELECT id, form_of, person_id FROM person_names WHERE id IN (SELECT name_id FROM name_titles) ORDER BY id"
    tables["names"] = db.execute(told).fetchall()
    tables["people"] = [row for row in tables["people"] if row[0] in {person for *_, person in tables["names"]}]
    tables["reports"] = db.execute("SELECT id, ordinal, meeting_id, family FROM reports ORDER BY id").fetchall()
    db.close()
    return tables


@given(corpora(), st.randoms(use_true_random=False))
@settings(max_examples=20)
def test_the_order_of_ingestion_changes_nothing_but_ids(tmp_path, corpus, random):
    shuffled = random.sample(corpus, len(corpus))
    with fresh(tmp_path, corpus) as one, fresh(tmp_path, shuffled) as other:
        assert without_ids(one) == without_ids(other)


@given(corpora())
@settings(max_examples=20)
def test_rebuilding_and_loading_at_once_change_nothing(tmp_path, corpus):
    with fresh(tmp_path, corpus) as archive, fresh(tmp_path) as loaded:
        before = state(archive)
        archive.rebuild()
        assert state(archive) == before
        loaded.load(corpus)
        assert exported(loaded) == exported(archive)
        assert archive.check() == []


@given(corpora())
@settings(max_examples=20)
def test_storing_again_changes_nothing(tmp_path, corpus):
    with fresh(tmp_path, corpus) as archive:
        before = state(archive)
        assert {archive.store(*pair) for pair in corpus} == {"unchanged"}
        assert state(archive) == before


@given(corpora(), st.data())
@settings(max_examples=20)
def test_an_article_that_is_replaced_and_put_back_leaves_no_trace(tmp_path, corpus, data):
    article, extraction = data.draw(st.sampled_from(corpus))
    with fresh(tmp_path, corpus) as archive:
        before = without_ids(archive)
        archive.store(article, Extraction(article.id, article.sha256, "2", ()))
        archive.store(article, extraction)
        assert without_ids(archive) == before
        assert archive.check() == []


@st.composite
def decisions(draw):
    number = st.integers(1, 12)
    action = draw(
        st.sampled_from("merge merge_people split split_people split_office correct name reject confirm".split())
    )
    return action, draw(number), draw(number), draw(st.sampled_from(["2026-03-04", "2026-05"]))


def decide(archive: Archive, decision) -> bool:
    """Takes a decision if it can be taken."""
    action, a, b, date = decision
    try:
        match action:
            case "merge" | "merge_people":
                getattr(archive, action)((a, b), by="An")
            case "split":
                archive.split(a, (b,), by="An")
            case "split_people":
                archive.split_people(a, KNAPPER[0], by="An")
            case "split_office":
                archive.split_office(a, "Đại sứ", by="An")
            case "correct":
                archive.correct(a, "date", date, by="An")
            case "name":
                archive.correct(a, "participant:1.title", date, by="An")
            case _:
                getattr(archive, action)(a, by="An")
    except ArchiveError:
        return False
    return True


@given(corpora(), st.lists(decisions(), max_size=4), decisions())
@settings(max_examples=20)
def test_undo_restores_the_archive_exactly(tmp_path, corpus, earlier, decision):
    with fresh(tmp_path, corpus) as archive:
        for one in earlier:
            decide(archive, one)
        before = state(archive)
        if decide(archive, decision):
            archive.undo(by="An")
        assert state(archive) == before


@given(corpora(), st.lists(decisions(), min_size=1, max_size=5))
@settings(max_examples=20)
def test_decisions_survive_rebuilding_and_another_extractor(tmp_path, corpus, taken):
    with fresh(tmp_path, corpus) as archive:
        for one in taken:
            decide(archive, one)
        before = state(archive)
        archive.rebuild()
        assert state(archive) == before
        for article, extraction in corpus:
            archive.store(article, Extraction(article.id, article.sha256, "2", extraction.meetings))
        assert state(archive) == before


def better(corpus):
    """The corpus as a later extractor finds it: more is known of each meeting."""
    return [
        (a, Extraction(a.id, a.sha256, "2", tuple(replace(m, place="Huế", confidence=0.95) for m in e.meetings)))
        for a, e in corpus
    ]


@given(corpora(), st.lists(decisions(), min_size=1, max_size=5))
@settings(max_examples=20)
def test_decisions_commute_with_another_extraction(tmp_path, corpus, taken):
    with fresh(tmp_path, corpus) as before, fresh(tmp_path, [*corpus, *better(corpus)]) as after:
        for one in taken:
            assert decide(before, one) == decide(after, one)
        for pair in better(corpus):
            before.store(*pair)
        assert state(before) == state(after)


@given(corpora(), st.lists(decisions(), min_size=1, max_size=5), st.randoms(use_true_random=False))
@settings(max_examples=20)
def test_decisions_undone_in_any_order_leave_the_archive_as_it_was(tmp_path, corpus, taken, random):
    with fresh(tmp_path, corpus) as archive:
        before = state(archive)
        for one in taken:
            decide(archive, one)
        made = [d.id for d in archive.history()]
        for number in random.sample(made, len(made)):
            archive.undo(number, by="An")
        assert state(archive) == before


@given(corpora(), st.lists(decisions(), min_size=1, max_size=4))
@settings(max_examples=20)
def test_colleagues_share_decisions(tmp_path, corpus, taken):
    with fresh(tmp_path, corpus) as mine, fresh(tmp_path, corpus) as theirs:
        for one in taken:
            decide(mine, one)
        lines = list(mine.export_decisions())
        assert theirs.import_decisions(lines).total() == theirs.import_decisions(lines)["known"] == len(lines)
        assert exported(theirs) == exported(mine)


@given(corpora())
@settings(max_examples=20)
def test_nothing_is_in_two_meetings_of_one_report(tmp_path, corpus):
    with fresh(tmp_path, corpus) as archive:
        told_by = [r["id"] for line in archive.export() for r in line["reports"]]
        for article, extraction in corpus:
            assert told_by.count(article.id) == len(extraction.meetings)
