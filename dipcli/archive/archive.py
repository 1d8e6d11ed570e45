"""The door to the archive: opens the file, and passes each question on to the file that answers it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from pathlib import Path
from types import TracebackType
from typing import Any, Literal

from dipcli.archive.query import Query
from dipcli.archive.rows import (
    CountryRow,
    DecisionRow,
    DoubtRow,
    MeetingDetail,
    MeetingRow,
    PersonDetail,
    PersonRow,
    Problem,
    VisitRow,
)
from dipcli.model import Article, Extraction

Outcome = Literal["new", "unchanged", "updated", "reextracted"]


class Archive:
    """One open archive file; a context manager. Every method may raise ``ArchiveError``."""

    @classmethod
    def open(cls, path: Path | str, *, create: bool = False) -> Archive:
        """Opens the archive at ``path``, for reading only unless ``create`` or its file can be written.

        Raises ArchiveMissing when there is none and ``create`` is false, ArchiveDamaged when the file is something else
        or newer than this program, ArchiveBusy when it stays locked.
        """
        raise NotImplementedError

    def __enter__(self) -> Archive:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        self.close()

    def close(self) -> None:
        """Closes the file; nothing is pending, every call commits what it does."""
        raise NotImplementedError

    # writing

    def needs(self, article: Article, version: str) -> bool:
        """Whether ``article`` has to be extracted by ``version``: it is new, changed, or stored by another version."""
        raise NotImplementedError

    def store(self, article: Article, extraction: Extraction) -> Outcome:
        """Stores both and computes people and meetings anew where they are touched, in one transaction.

        Call it in the order of the input, whatever order the extractions were made in: that makes ids repeatable.
        """
        raise NotImplementedError

    def load(self, pairs: Iterable[tuple[Article, Extraction]]) -> int:
        """Stores many in large transactions, then rebuilds; for imports and benchmarks. Returns how many were stored."""
        raise NotImplementedError

    def stale(self, version: str) -> Iterator[Article]:
        """The stored articles that another version extracted, in the order of storing; safe to store while iterating."""
        raise NotImplementedError

    def log(self, origin: str, outcome: str, reason: str | None = None) -> None:
        """Notes a tried source (file or record) and what became of it (an Outcome, "skipped", "failed")."""
        raise NotImplementedError

    def rebuild(self) -> int:
        """Computes people and meetings afresh from what was found and decided, keeping ids. Returns the meetings."""
        raise NotImplementedError

    # asking

    def search(self, query: Query) -> list[MeetingRow]:
        """The meetings that meet all conditions, by date."""
        raise NotImplementedError

    def count(self, query: Query) -> int:
        """How many meetings ``search`` would find without limit and offset."""
        raise NotImplementedError

    def meeting(self, meeting_id: int) -> MeetingDetail | None:
        """All about one meeting; an id that was merged leads to what it became (compare ``.meeting.id``)."""
        raise NotImplementedError

    def article(self, input_id: str) -> Article | None:
        """The article as stored, by the input's own id."""
        raise NotImplementedError

    def people(self, name: str | None = None, *, limit: int | None = None) -> list[PersonRow]:
        """People whose names hold all words of ``name`` (folded unless typed with diacritics), most met first."""
        raise NotImplementedError

    def person(self, who: int) -> PersonDetail | None:
        """All about one person, by id (an id that was merged leads on)."""
        raise NotImplementedError

    def countries(self) -> list[CountryRow]:
        """Countries and bodies with meetings, most first."""
        raise NotImplementedError

    def visits(self, query: Query | None = None) -> list[VisitRow]:
        """Visits with at least one meeting that meets ``query``, newest first."""
        raise NotImplementedError

    def export(self, query: Query | None = None) -> Iterator[dict[str, Any]]:
        """The meetings as JSON-able objects of the contract in ``docs/``, oldest first; the same archive, the same bytes."""
        raise NotImplementedError

    def check(self) -> list[Problem]:
        """What is wrong with the file: SQLite's integrity, foreign keys, spans, search index. Empty when all is well."""
        raise NotImplementedError

    def stats(self) -> dict[str, int]:
        """How many articles, meetings (held ones too), people, countries and decisions there are."""
        raise NotImplementedError

    # deciding; each returns the decision as stored

    def merge(self, ids: tuple[int, ...], *, by: str, reason: str | None = None) -> DecisionRow:
        """Says that these are one meeting."""
        raise NotImplementedError

    def merge_people(self, ids: tuple[int, ...], *, by: str, reason: str | None = None) -> DecisionRow:
        """Says that these are one person."""
        raise NotImplementedError

    def split(self, meeting_id: int, reports: tuple[int, ...], *, by: str, reason: str | None = None) -> DecisionRow:
        """Says that these reports (``ReportRow.id``) tell of another meeting than the rest of ``meeting_id``."""
        raise NotImplementedError

    def split_people(self, person_id: int, name: str, *, by: str, reason: str | None = None) -> DecisionRow:
        """Says that this name of the person is somebody else."""
        raise NotImplementedError

    def correct(
        self, meeting_id: int, field: str, value: str | None, *, by: str, reason: str | None = None
    ) -> DecisionRow:
        """Sets ``date``, ``form``, ``place``, ..., or ``participant:2.title`` (counted from 1 as shown); None empties it."""
        raise NotImplementedError

    def reject(self, meeting_id: int, *, by: str, reason: str | None = None) -> DecisionRow:
        """Says that this is no meeting: it is shown and exported no more."""
        raise NotImplementedError

    def confirm(self, meeting_id: int, *, by: str, reason: str | None = None) -> DecisionRow:
        """Says that this meeting is right as it is: it is reviewed no more."""
        raise NotImplementedError

    def undo(self, decision_id: int | None = None, *, by: str) -> DecisionRow:
        """Takes a decision back: that one, or the last one in force."""
        raise NotImplementedError

    def history(self, meeting_id: int | None = None) -> list[DecisionRow]:
        """Decisions, oldest first: all, or those that bear on one meeting."""
        raise NotImplementedError

    def doubts(self, *, limit: int | None = None) -> Iterator[DoubtRow]:
        """What a person should look at, most doubtful first."""
        raise NotImplementedError

    def export_decisions(self) -> Iterator[dict[str, Any]]:
        """Decisions as JSON-able objects that another archive of the same articles can import."""
        raise NotImplementedError

    def import_decisions(self, lines: Iterable[dict[str, Any]]) -> int:
        """Takes over decisions that this archive does not have yet. Returns how many."""
        raise NotImplementedError
