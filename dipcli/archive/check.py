"""Looks for faults in an archive: in the file, in the references, in the spans, in the search index."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator

from dipcli.archive.fts import EXACT, FOLDED
from dipcli.archive.rows import Problem

_SPANS = (
    'SELECT article_id, part, start, "end", text, 0 FROM evidence '
    "UNION ALL SELECT r.article_id, 'text', s.start, s.\"end\", s.text, 0 FROM statements s "
    "JOIN reports r ON r.id = s.report_id "
    "UNION ALL SELECT r.article_id, 'text', d.start, d.\"end\", d.name, 1 FROM documents d "
    "JOIN reports r ON r.id = d.report_id "
    "ORDER BY 1"
)
_LAWS = {
    "an extraction is of another state of its article": "SELECT a.input_id FROM extractions e "
    "JOIN articles a ON a.id = e.article_id WHERE e.sha256 <> a.sha256",
    "a report belongs to no meeting": "SELECT id FROM reports WHERE ordinal IS NOT NULL AND meeting_id IS NULL",
    "two reports of one article are in one meeting": "SELECT meeting_id FROM reports r WHERE meeting_id IS NOT NULL "
    "AND NOT EXISTS (SELECT 1 FROM decisions WHERE action = 'merge' AND undone_at IS NULL) "
    "GROUP BY meeting_id, article_id HAVING count(*) > 1",
    "a name is counted wrongly": "SELECT name_id FROM "
    "(SELECT name_id, sum(reports) AS n FROM name_titles GROUP BY name_id) t "
    "WHERE n <> (SELECT count(*) FROM mentions m WHERE m.name_id = t.name_id)",
}


def check(db: sqlite3.Connection) -> Iterator[Problem]:
    """Every fault found; none when all is well."""
    for (found,) in db.execute("PRAGMA integrity_check"):
        if found != "ok":
            yield Problem("file", found)
    for table, row, parent, _ in db.execute("PRAGMA foreign_key_check"):
        yield Problem(f"{table} {row}", f"refers to a row of {parent} that is not there")
    yield from _spans(db)
    yield from _index(db)
    for law, query in _LAWS.items():
        yield from (Problem(str(where), law) for (where,) in db.execute(query))


def _spans(db: sqlite3.Connection) -> Iterator[Problem]:
    """Words that are not where they are said to be; a document's name, being a value, has plain blanks."""
    current, texts, name = None, {"text": "", "title": ""}, ""
    for article, part, start, end, words, is_value in db.execute(_SPANS):
        if article != current:
            name, text, title = db.execute(
                "SELECT input_id, text, title FROM articles WHERE id = ?", (article,)
            ).fetchone()
            current, texts = article, {"text": text, "title": title or ""}
        has = texts[part][start:end]
        if has != words and not (is_value and has.split() == words.split()):
            yield Problem(f"{name} {part} {start}-{end}", f"the {part} has {has!r}, not {words!r}")


def _index(db: sqlite3.Connection) -> Iterator[Problem]:
    for table in (EXACT, FOLDED):
        for query, what in (
            (f"SELECT id FROM articles EXCEPT SELECT id FROM {table}_docsize", "is missing from the index"),
            (f"SELECT id FROM {table}_docsize EXCEPT SELECT id FROM articles", "is in the index without an article"),
        ):
            yield from (Problem(f"{table} {row}", what) for (row,) in db.execute(query))
