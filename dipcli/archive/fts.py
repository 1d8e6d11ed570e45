"""Full-text search: one index of the words as spelled, one of the words without diacritics.

Both are contentless: they hold companions of the text (``text.canonical``, ``text.fold``), the text itself is in
``articles``.
"""

from __future__ import annotations

import sqlite3

from dipcli.text import canonical, fold, has_diacritics

EXACT, FOLDED = "articles_exact", "articles_folded"


def add(db: sqlite3.Connection, article: int, title: str | None, text: str, folded: str) -> None:
    """Indexes an article; ``folded`` is ``fold(text)``."""
    db.execute(f"INSERT INTO {EXACT} (rowid, title, text) VALUES (?, ?, ?)", (article, *_exact(title, text)))
    db.execute(f"INSERT INTO {FOLDED} (rowid, title, text) VALUES (?, ?, ?)", (article, fold(title or ""), folded))


def remove(db: sqlite3.Connection, article: int, title: str | None, text: str) -> None:
    """Takes an article out of the indexes; title and text must be those it was added with."""
    for table, values in ((EXACT, _exact(title, text)), (FOLDED, (fold(title or ""), fold(text)))):
        db.execute(f"INSERT INTO {table} ({table}, rowid, title, text) VALUES ('delete', ?, ?, ?)", (article, *values))


def _exact(title: str | None, text: str) -> tuple[str, str]:
    return canonical(title or ""), canonical(text)


def ask(db: sqlite3.Connection, words: str) -> tuple[str, str]:
    """The index to ask for ``words``, and how: as one phrase where any article has it, else as all these words."""
    table, normal = (EXACT, canonical(words)) if has_diacritics(words) else (FOLDED, fold(words))
    terms = [_quoted(t) for t in fold_like_tokens(normal)]
    phrase = " + ".join(terms)
    found = terms and db.execute(f"SELECT 1 FROM {table} WHERE {table} MATCH ? LIMIT 1", (phrase,)).fetchone()
    return table, phrase if found else " AND ".join(terms)


def fold_like_tokens(text: str) -> list[str]:
    """The runs of letters and digits of ``text``, as the index cuts them."""
    return "".join(c if c.isalnum() else " " for c in text).split()


def _quoted(term: str) -> str:
    return f'"{term}"'
