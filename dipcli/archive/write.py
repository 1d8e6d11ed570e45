"""Stores articles and what was found in them: base and found tables, mentions, pairs. ``compute`` does the rest."""

from __future__ import annotations

import itertools
import json
import sqlite3
from collections.abc import Iterator
from dataclasses import replace

from dipcli.archive import codec, fts
from dipcli.archive.identity import Names
from dipcli.archive.match import SLACK, shifted, window
from dipcli.archive.numbers import Known, fingerprint, live, pair_up
from dipcli.archive.rows import Outcome
from dipcli.archive.sketch import names_around, sketch
from dipcli.archive.sql import now
from dipcli.model import Article, Evidence, Extraction, Meeting, Participant
from dipcli.text import fold

_ARTICLE = "input_id, source, title, text, body, published, retrieved, url, sha256, sketch"


class Writer:
    """Writes one article after another; collects in ``touched`` the reports whose meetings must be computed again."""

    def __init__(self, db: sqlite3.Connection) -> None:
        self._db = db
        self.names = Names(db)
        self.touched: set[int] = set()
        self._runs: dict[str, int] = {}

    def state(self, article: Article, version: str) -> tuple[int | None, Outcome]:
        """The article's row, if it has one, and what storing it would be."""
        row = self._db.execute(
            "SELECT a.id, a.sha256, a.title, a.url, e.version FROM articles a "
            "LEFT JOIN extractions e ON e.article_id = a.id WHERE a.input_id = ? AND ifnull(a.source, '') = ?",
            (article.id, article.source or ""),
        ).fetchone()
        if row is None:
            return None, "new"
        if row[1:4] != (article.sha256, article.title, article.url):
            return row[0], "updated"
        return row[0], "unchanged" if row[4] == version else "reextracted"

    def store(self, article: Article, extraction: Extraction) -> Outcome:
        """Writes both; the caller has begun a transaction and settles what is touched."""
        row, outcome = self.state(article, extraction.version)
        if outcome == "unchanged":
            return outcome
        if row is None:
            row = self._insert(article)
        elif outcome == "updated":
            self._replace(row, article)
        self._found(row, extraction)
        self.report(row, article.published, article.text, extraction.meetings)
        return outcome

    def _insert(self, article: Article) -> int:
        folded = fold(article.text)
        cursor = self._db.execute(
            f"INSERT INTO articles ({_ARTICLE}, stored_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
            (*_values(article, folded), now()),
        )
        row = int(cursor.lastrowid or 0)
        fts.add(self._db, row, article.title, article.text, folded)
        return row

    def _replace(self, row: int, article: Article) -> None:
        old = self._db.execute("SELECT title, text FROM articles WHERE id = ?", (row,)).fetchone()
        fts.remove(self._db, row, *old)
        self._db.execute(
            "INSERT INTO article_versions (article_id, title, text, published, retrieved, url, sha256, replaced_at) "
            "SELECT id, title, text, published, retrieved, url, sha256, ? FROM articles WHERE id = ?",
            (now(), row),
        )
        folded = fold(article.text)
        names = ", ".join(f"{column} = ?" for column in _ARTICLE.split(", "))
        self._db.execute(f"UPDATE articles SET {names} WHERE id = ?", (*_values(article, folded), row))
        fts.add(self._db, row, article.title, article.text, folded)

    def _found(self, row: int, extraction: Extraction) -> None:
        self._db.execute("DELETE FROM evidence WHERE article_id = ?", (row,))
        self._db.execute(
            "INSERT OR REPLACE INTO extractions (article_id, run_id, version, sha256, meetings) VALUES (?, ?, ?, ?, ?)",
            (
                row,
                self._run(extraction.version),
                extraction.version,
                extraction.sha256,
                codec.encode(extraction.meetings),
            ),
        )
        self._db.executemany(
            "INSERT INTO evidence VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
            [
                (row, ordinal, n, e.field, e.part, e.span.start, e.span.end, e.text)
                for ordinal, meeting in enumerate(extraction.meetings)
                for n, e in _evidence(meeting)
            ],
        )

    def _run(self, version: str) -> int:
        if version not in self._runs:
            cursor = self._db.execute("INSERT INTO runs (version, started_at) VALUES (?, ?)", (version, now()))
            self._runs[version] = int(cursor.lastrowid or 0)
        return self._runs[version]

    def report(self, row: int, published: str | None, text: str, meetings: tuple[Meeting, ...]) -> None:
        """Gives each meeting of an article its lasting report number and writes who is mentioned in it."""
        numbers = self._numbers(row, meetings)
        self.withdraw(row)
        for ordinal, (number, meeting) in enumerate(zip(numbers, meetings, strict=True)):
            self._revive(number, ordinal, meeting, published, text)
            self._mention(number, row, meeting)
            self.touched.add(number)

    def _numbers(self, row: int, meetings: tuple[Meeting, ...]) -> list[int]:
        rows = self._db.execute("SELECT id, fingerprint FROM reports WHERE article_id = ? ORDER BY id", (row,))
        known = [Known(number, json.loads(text)) for number, text in rows]
        prints = [fingerprint(m) for m in meetings]
        paired = pair_up(known, prints)
        return [paired.get(i) or self._number(row, meeting, prints[i]) for i, meeting in enumerate(meetings)]

    def _number(self, row: int, meeting: Meeting, mark: dict[str, object]) -> int:
        cursor = self._db.execute(
            "INSERT INTO reports (article_id, fingerprint, status, form, names, first_day, last_day) "
            "VALUES (?, ?, ?, ?, '', '', '')",
            (row, json.dumps(mark, ensure_ascii=False), meeting.status, meeting.form),
        )
        return int(cursor.lastrowid or 0)

    def withdraw(self, row: int) -> None:
        """Takes an article's reports out of all that is computed; their numbers lead to the rest of the meeting."""
        rows = self._db.execute(
            "SELECT id, meeting_id FROM reports WHERE article_id = ? AND ordinal IS NOT NULL", (row,)
        )
        for number, meeting in rows.fetchall():
            self.touched.add(number)
            self._touch_neighbours(number)
            self._db.execute(
                "UPDATE reports SET ordinal = NULL, meeting_id = NULL, "
                "heir = (SELECT min(id) FROM reports WHERE meeting_id = ? AND article_id <> ?) WHERE id = ?",
                (meeting, row, number),
            )
            self._db.execute("DELETE FROM meetings WHERE id = ?", (meeting,))
            self._unmention(number)

    def _touch_neighbours(self, number: int) -> None:
        rows = self._db.execute(
            "SELECT b.report_id FROM pairs a JOIN pairs b ON b.low = a.low AND b.high = a.high "
            "AND b.first_day <= a.last_day AND b.last_day >= a.first_day WHERE a.report_id = ? "
            "UNION SELECT b.id FROM reports a JOIN reports b ON b.meeting_id = a.meeting_id WHERE a.id = ?",
            (number, number),
        )
        self.touched.update(i for (i,) in rows)

    def _unmention(self, number: int) -> None:
        for name_id, title in self._db.execute(
            "SELECT name_id, title FROM mentions WHERE report_id = ?", (number,)
        ).fetchall():
            self.names.remove(name_id, title)
        self._db.execute("DELETE FROM mentions WHERE report_id = ?", (number,))
        self._db.execute("DELETE FROM pairs WHERE report_id = ?", (number,))

    def _revive(self, number: int, ordinal: int, meeting: Meeting, published: str | None, text: str) -> None:
        first, last = window(meeting.date, published)
        at = meeting.sentence.span.start if meeting.sentence.part == "text" else 0
        self._db.execute(
            "UPDATE reports SET ordinal = ?, heir = NULL, fingerprint = ?, status = ?, form = ?, date = ?, "
            "place = ?, country = ?, names = ?, first_day = ?, last_day = ? WHERE id = ?",
            (
                ordinal,
                json.dumps(fingerprint(meeting), ensure_ascii=False),
                meeting.status,
                meeting.form,
                str(meeting.date) if meeting.date else None,
                fold(meeting.place) if meeting.place else None,
                meeting.country,
                names_around(text, at),
                first,
                last,
                number,
            ),
        )

    def _mention(self, number: int, row: int, meeting: Meeting) -> None:
        for n, p in enumerate(meeting.participants):
            self._db.execute(
                "INSERT INTO mentions (report_id, n, name_id, person_id, kin_id, side, principal, title) "
                "VALUES (?, ?, ?, 0, 0, ?, ?, ?)",
                (number, n, self.names.add(p, row), _side(p), p.principal, fold(p.title or "")),
            )

    def settle(self) -> set[int]:
        """Decides who is who, brings mentions and pairs in line. Returns all reports to compute, and forgets them."""
        changed = self.names.settle()
        for name_id in changed:
            rows = self._db.execute("SELECT report_id FROM mentions WHERE name_id = ?", (name_id,)).fetchall()
            for (number,) in rows:
                self._touch_neighbours(number)
                self.touched.add(number)
            self.touched.update(self._corrected(name_id))
        touched, self.touched = self.touched, set()
        for number in touched:
            self._identify(number)
        return touched

    def _corrected(self, name_id: int) -> Iterator[int]:
        """The live reports with a correction about this name, though it may be found there no more."""
        rows = self._db.execute(
            "SELECT r.report_id FROM decision_names n JOIN decision_reports r ON r.decision_id = n.decision_id "
            "WHERE n.name_id = ?",
            (name_id,),
        )
        yield from (found for (number,) in rows.fetchall() if (found := live(self._db, number)))

    def _identify(self, number: int) -> None:
        """Writes the persons of a report's mentions, and the pairs who meet in it."""
        self._db.execute(_PERSONS, (number,))
        self._db.execute("DELETE FROM pairs WHERE report_id = ?", (number,))
        rows = self._db.execute(
            "SELECT m.kin_id, m.side, r.first_day, r.last_day FROM mentions m JOIN reports r ON r.id = m.report_id "
            "WHERE m.report_id = ? AND m.principal",
            (number,),
        ).fetchall()
        pairs = {
            (min(a[0], b[0]), max(a[0], b[0]), shifted(a[2], -SLACK), number, a[3])
            for a, b in itertools.combinations(rows, 2)
            if a[1] != b[1] and a[0] != b[0]
        }
        self._db.executemany("INSERT INTO pairs VALUES (?, ?, ?, ?, ?)", sorted(pairs))


_PERSONS = """
    UPDATE mentions SET (person_id, kin_id) =
        (SELECT person_id, kin_id FROM person_names n WHERE n.id = mentions.name_id)
    WHERE report_id = ?
"""


def _values(article: Article, folded: str) -> tuple[object, ...]:
    return (
        article.id,
        article.source,
        article.title,
        article.text,
        article.body,
        article.published,
        article.retrieved,
        article.url,
        article.sha256,
        sketch(folded),
    )


def _side(participant: Participant) -> str:
    """What makes two people of one meeting each other's counterparts: the affiliation, else host or guest."""
    return participant.affiliation or f"?{participant.side or ''}"


def _evidence(meeting: Meeting) -> Iterator[tuple[int | None, Evidence]]:
    yield None, replace(meeting.sentence, field="sentence")
    yield from ((None, e) for e in meeting.evidence)
    for n, participant in enumerate(meeting.participants):
        yield from ((n, e) for e in participant.evidence)
