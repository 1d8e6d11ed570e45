"""The door to the archive: opens the file, and passes each question on to the file that answers it."""

from __future__ import annotations

import sqlite3
from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from functools import cached_property
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING, Any, Self

from dipcli.archive import check, details, doubts, export, history, organizations, people, search, visits
from dipcli.archive.connect import connect, explained
from dipcli.archive.query import Query
from dipcli.archive.rows import (
    CountryRow,
    DecisionRow,
    DoubtRow,
    MeetingDetail,
    MeetingRow,
    OrganizationRow,
    Outcome,
    PersonDetail,
    PersonRow,
    Problem,
    VisitRow,
)
from dipcli.archive.sql import now, transaction
from dipcli.model import Article, Extraction

if TYPE_CHECKING:
    from dipcli.archive.decisions import Desk
    from dipcli.archive.write import Writer

_STATS = {
    "articles": "SELECT count(*) FROM articles",
    "meetings": "SELECT count(*) FROM meetings WHERE NOT rejected",
    "held": "SELECT count(*) FROM meetings WHERE NOT rejected AND status = 'held'",
    "people": "SELECT count(DISTINCT person_id) FROM participants "
    "WHERE meeting_id NOT IN (SELECT id FROM meetings WHERE rejected)",
    "countries": "SELECT count(*) FROM countries",
    "decisions": "SELECT count(*) FROM decisions WHERE undone_at IS NULL",
}


class Archive:
    """One open archive file; a context manager. Every method may raise ``ArchiveError``."""

    def __init__(self, db: sqlite3.Connection, path: Path) -> None:
        self._db = db
        self.path = path

    @cached_property
    def _writer(self) -> Writer:
        from dipcli.archive.write import Writer

        return Writer(self._db)

    @classmethod
    def open(cls, path: Path | str, *, create: bool = False) -> Archive:
        """Opens the archive at ``path``; a file that cannot be written is opened for reading.

        Raises ArchiveMissing when there is none and ``create`` is false, ArchiveDamaged when the file is something else
        or newer than this program, ArchiveBusy when it stays locked.
        """
        return cls(connect(Path(path), create=create), Path(path))

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        self.close()

    def close(self) -> None:
        """Closes the file; nothing is pending, every call commits what it does."""
        self._db.close()

    @contextmanager
    def _writing(self) -> Iterator[None]:
        """One transaction, after which all that is computed is up to date; a failed one leaves no trace."""
        from dipcli.archive.rebuild import compute_all

        try:
            with explained(self.path), transaction(self._db):
                yield
                compute_all(self._db, self._writer.settle())
        except BaseException:
            self.__dict__.pop("_writer", None)
            raise

    @contextmanager
    def _deciding(self) -> Iterator[None]:
        """``_writing`` that is on the disk when it ends: what a person decided cannot be made again from articles."""
        if not self._db.in_transaction:
            self._db.execute("PRAGMA synchronous = FULL")
        with self._writing():
            yield

    # writing

    def needs(self, article: Article, version: str) -> bool:
        """Whether ``article`` has to be extracted by ``version``: it is new, changed, or stored by another version."""
        return self._writer.state(article, version)[1] != "unchanged"

    def store(self, article: Article, extraction: Extraction) -> Outcome:
        """Stores both and computes people and meetings anew where they are touched, in one transaction.

        Call it in the order of the input, whatever order the extractions were made in: that makes ids repeatable.
        """
        with self._writing():
            return self._writer.store(article, extraction)

    def load(self, pairs: Iterable[tuple[Article, Extraction]]) -> int:
        """Stores many and computes once, in one transaction: for imports. Returns how many were stored."""
        with self._writing():
            return sum(self._writer.store(article, extraction) != "unchanged" for article, extraction in pairs)

    def stale(self, version: str) -> Iterator[Article]:
        """The articles that another version extracted, in the order of storing; safe to store while iterating."""
        query = "SELECT article_id FROM extractions WHERE version <> ? ORDER BY article_id"
        for (row,) in self._db.execute(query, (version,)).fetchall():
            yield details.article(self._db, row)

    def log(self, origin: str, outcome: str, reason: str | None = None) -> None:
        """Notes a tried source (file or record) and what became of it (an Outcome, "skipped", "failed")."""
        with explained(self.path), transaction(self._db):
            self._db.execute(
                "INSERT INTO sources_log (at, origin, outcome, reason) VALUES (?, ?, ?, ?)",
                (now(), origin, outcome, reason),
            )

    def rebuild(self) -> int:
        """Computes people and meetings afresh from what was found and decided, keeping ids. Returns the meetings."""
        from dipcli.archive.rebuild import rebuild

        with explained(self.path), transaction(self._db):
            return rebuild(self._db)

    # asking

    def search(self, query: Query) -> list[MeetingRow]:
        """The meetings that meet all conditions, by date."""
        with explained(self.path):
            return details.meetings(self._db, search.ids(self._db, query))

    def count(self, query: Query) -> int:
        """How many meetings ``search`` would find without limit and offset."""
        with explained(self.path):
            return search.count(self._db, query)

    def meeting(self, meeting_id: int) -> MeetingDetail | None:
        """All about one meeting; an id that was merged leads to what it became (compare ``.meeting.id``)."""
        with explained(self.path):
            return details.meeting(self._db, meeting_id)

    def article(self, input_id: str) -> Article | None:
        """The article as stored, by the input's own id."""
        with explained(self.path):
            row = details.article_row(self._db, input_id)
            return details.article(self._db, row) if row else None

    def people(
        self, name: str | None = None, *, limit: int | None = None, country: str | None = None
    ) -> list[PersonRow]:
        """People whose names hold all words of ``name`` (folded unless typed with diacritics), most met first.

        ``country`` is a code: of those who speak for it.
        """
        with explained(self.path):
            return people.people(self._db, name, limit, country)

    def person(self, who: int) -> PersonDetail | None:
        """All about one person, by id (an id that was merged leads on)."""
        with explained(self.path):
            return people.person(self._db, who)

    def countries(self) -> list[CountryRow]:
        """Countries and bodies with meetings, most first."""
        with explained(self.path):
            return people.countries(self._db)

    def organizations(self, spoken: organizations.Spoken, name: str | None = None) -> list[OrganizationRow]:
        """Bodies with held meetings, most first; ``spoken`` gives the names of a country, by its code."""
        with explained(self.path):
            return organizations.organizations(self._db, spoken, name)

    def visits(self, query: Query | None = None) -> list[VisitRow]:
        """Visits with at least one meeting that meets ``query``, newest first; its limit is one of visits."""
        with explained(self.path):
            found = visits.visits(self._db)
            if query is None:
                return found
            wanted = set(search.ids(self._db, replace(query, limit=None, offset=0)))
        return [v for v in found if wanted & set(v.meetings)][: query.limit]

    def export(self, query: Query | None = None) -> Iterator[dict[str, Any]]:
        """The meetings as JSON-able objects of the contract in ``docs/``, oldest first unless asked otherwise."""
        with explained(self.path):
            yield from export.lines(self._db, search.ids(self._db, query or Query(order="oldest")))

    def check(self) -> list[Problem]:
        """What is wrong: SQLite's integrity, foreign keys, spans, search index. Empty when all is well."""
        with explained(self.path):
            return list(check.check(self._db))

    def stats(self) -> dict[str, int]:
        """How many articles, meetings, held ones, people of any, countries of held ones, and decisions there are."""
        with explained(self.path):
            return {name: self._db.execute(sql).fetchone()[0] for name, sql in _STATS.items()}

    # deciding; each returns the decision as stored

    @contextmanager
    def together(self) -> Iterator[None]:
        """Takes several decisions as one: when one of them cannot be made, none is."""
        with self._deciding():
            yield

    def _decide(self, decide: Callable[[Desk], int], by: str, reason: str | None = None) -> DecisionRow:
        from dipcli.archive.decisions import Desk

        with self._deciding():
            number = decide(Desk(self._db, self._writer, by, reason))
        return history.decision(self._db, number)

    def merge(self, ids: tuple[int, ...], *, by: str, reason: str | None = None) -> DecisionRow:
        """Says that these are one meeting."""
        return self._decide(lambda desk: desk.merge(ids), by, reason)

    def merge_people(self, ids: tuple[int, ...], *, by: str, reason: str | None = None) -> DecisionRow:
        """Says that these are one person."""
        return self._decide(lambda desk: desk.merge_people(ids), by, reason)

    def split(self, meeting_id: int, reports: tuple[int, ...], *, by: str, reason: str | None = None) -> DecisionRow:
        """Says that these reports (``ReportRow.id``) tell of another meeting than the rest of ``meeting_id``."""
        return self._decide(lambda desk: desk.split(meeting_id, reports), by, reason)

    def split_people(self, person_id: int, name: str, *, by: str, reason: str | None = None) -> DecisionRow:
        """Says that this name of the person is somebody else."""
        return self._decide(lambda desk: desk.split_people(person_id, name), by, reason)

    def split_office(self, person_id: int, title: str, *, by: str, reason: str | None = None) -> DecisionRow:
        """Says that who held this office (or one much like it) is somebody else of the same name."""
        return self._decide(lambda desk: desk.split_office(person_id, title), by, reason)

    def correct(
        self, meeting_id: int, field: str, value: str | None, *, by: str, reason: str | None = None
    ) -> DecisionRow:
        """Sets ``date``, ``form``, ``place``, ..., or ``participant:2.title`` (counted as shown); None empties it."""
        return self._decide(lambda desk: desk.correct(meeting_id, field, value), by, reason)

    def reject(self, meeting_id: int, *, by: str, reason: str | None = None) -> DecisionRow:
        """Says that this is no meeting: it is shown and exported no more. A decision that says so already stands."""
        return self._decide(lambda desk: desk.judge("reject", meeting_id), by, reason)

    def confirm(self, meeting_id: int, *, by: str, reason: str | None = None) -> DecisionRow:
        """Says that this meeting is right as it is: it is reviewed no more. Taken once, as ``reject`` is."""
        return self._decide(lambda desk: desk.judge("confirm", meeting_id), by, reason)

    def confirm_people(self, ids: tuple[int, ...], *, by: str, reason: str | None = None) -> DecisionRow:
        """Says that each of these people is one, and all are different: they are reviewed no more."""
        return self._decide(lambda desk: desk.confirm_people(ids), by, reason)

    def undo(self, decision_id: int | None = None, *, by: str, reason: str | None = None) -> DecisionRow:
        """Takes a decision back: that one, or the last one in force."""
        return self._decide(lambda desk: desk.undo(decision_id), by, reason)

    def history(self, meeting_id: int | None = None) -> list[DecisionRow]:
        """Decisions, oldest first: all, or those that bear on one meeting."""
        with explained(self.path):
            return history.history(self._db, meeting_id)

    def doubts(self, *, limit: int | None = None) -> Iterator[DoubtRow]:
        """What a person should look at, most doubtful first."""
        with explained(self.path):
            yield from doubts.doubts(self._db, limit)

    def export_decisions(self) -> Iterator[dict[str, Any]]:
        """Decisions as JSON-able objects that another archive of the same articles can import."""
        with explained(self.path):
            yield from history.carried(self._db)

    def import_decisions(self, lines: Iterable[dict[str, Any]]) -> Counter[str]:
        """Takes over decisions of another archive. Returns how many were "taken", "known" already, and "strange".

        Strange ones are about articles or names that this archive does not have.
        """
        from dipcli.archive.decisions import Desk

        with self._deciding():
            desk = Desk(self._db, self._writer, "import")
            return Counter(desk.take(line) for line in lines)
