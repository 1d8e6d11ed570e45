"""People: which spelled names are one person, kept up to date as names come and go.

Names with equal key, affiliation and scope are one. A short form belongs to the one fullest name that it can stand
for (``names.short_form``) and to nobody when there are two. Decisions join and part on top. A person's id is the
smallest id among the names, so it stays when names are added and comes back when a decision is undone.
"""

from __future__ import annotations

import sqlite3
from collections import defaultdict
from collections.abc import Callable, Iterable, Sequence

from dipcli.archive.careers import linked
from dipcli.archive.names import Name, analyse, restore, short_form, sound
from dipcli.archive.sql import chunks, marks
from dipcli.model import Participant
from dipcli.text import fold

_COLUMNS = "id, name, affiliation, scope"


class Names:
    """The names of an open archive; collects what changes until ``settle``."""

    def __init__(self, db: sqlite3.Connection) -> None:
        self._db = db
        self._offices: dict[tuple[str, str], list[str]] | None = None
        self._dirty: set[int] = set()
        self._counted: set[int] = set()

    def add(self, participant: Participant, article: int) -> int:
        """Counts one mention and gives the id of its name."""
        name = self._of_office(
            analyse(participant.name, participant.affiliation, participant.title, article), participant
        )
        name_id = self._find(name) or self._create(name)
        self._count(name_id, fold(participant.title or ""), 1)
        return name_id

    def remove(self, name_id: int, title: str) -> None:
        """Takes one mention back; ``title`` is folded."""
        self._count(name_id, title, -1)

    def touch(self, name_ids: Iterable[int]) -> None:
        """Has these names looked at again by ``settle``: a decision about them changed."""
        self._dirty.update(name_ids)

    def reread(self) -> None:
        """Has the decisions on homonyms read again: one was taken, or taken back."""
        self._offices = None

    def _of_office(self, name: Name, participant: Participant) -> Name:
        """The name with the office for its scope, where that was told apart from others of the name."""
        if self._offices is None:
            self._offices = defaultdict(list)
            for key, affiliation, title in self._db.execute(_TOLD_APART):
                self._offices[key, affiliation].append(title)
        titles = () if name.scope or not participant.title else self._offices.get((name.key, name.affiliation), ())
        office = next((title for title in titles if linked(title, participant.title or "")), None)
        return restore(name.name, name.affiliation, fold(office)) if office else name

    def settle(self) -> set[int]:
        """Decides anew who is who among all that changed. Returns the ids of names that changed person."""
        affected = set(self._dirty)
        for name_id in self._dirty:
            affected.update(self._shorter(self._load(name_id)))
        stale: set[int] = set(affected)
        for name_id in affected:
            stale.update(self._attach(name_id))
        changed = self._number(stale)
        changed |= self._relate(stale | changed)
        self._describe(self._counted | changed | stale)
        self._dirty, self._counted = set(), set()
        return changed

    def _find(self, name: Name) -> int | None:
        row = self._db.execute(
            "SELECT id FROM person_names WHERE key = ? AND affiliation = ? AND scope = ? AND name = ?",
            (name.key, name.affiliation, name.scope, name.name),
        ).fetchone()
        return row[0] if row else None

    def _create(self, name: Name) -> int:
        cursor = self._db.execute(
            "INSERT INTO person_names (name, affiliation, folded, key, scope) VALUES (?, ?, ?, ?, ?)",
            (name.name, name.affiliation, name.folded, name.key, name.scope),
        )
        name_id = int(cursor.lastrowid or 0)
        words = {("search", w) for w in name.folded.split()} | {("token", t) for t in _index_tokens(name)}
        self._db.executemany(
            "INSERT INTO name_words (kind, word, affiliation, name_id) VALUES (?, ?, ?, ?)",
            [(kind, word, name.affiliation, name_id) for kind, word in sorted(words)],
        )
        self._dirty.add(name_id)
        return name_id

    def _count(self, name_id: int, title: str, by: int) -> None:
        self._counted.add(name_id)
        row = self._db.execute(
            "INSERT INTO name_titles (name_id, title, reports) VALUES (?, ?, ?) "
            "ON CONFLICT DO UPDATE SET reports = reports + excluded.reports RETURNING reports",
            (name_id, title, by),
        ).fetchone()
        if row[0] == 0:
            self._db.execute("DELETE FROM name_titles WHERE name_id = ? AND title = ?", (name_id, title))
        if row[0] == 0 or (by > 0 and row[0] == by):
            self._dirty.add(name_id)

    def _load(self, name_id: int) -> Name:
        row = self._db.execute(f"SELECT {_COLUMNS} FROM person_names WHERE id = ?", (name_id,)).fetchone()
        return restore(row[1], row[2], row[3])

    def _titles(self, name: Name) -> set[str]:
        """The folded titles under which the name was met; empty when no stored report has it any more."""
        rows = self._db.execute(
            "SELECT DISTINCT t.title FROM person_names n JOIN name_titles t ON t.name_id = n.id "
            "WHERE n.key = ? AND n.affiliation = ? AND n.scope = ?",
            (name.key, name.affiliation, name.scope),
        )
        return {title for (title,) in rows}

    def _shorter(self, full: Name) -> set[int]:
        """Names that ``full`` might be the full form of."""
        db, found = self._db, set(self._same_spelling(full))
        found.update(self._ids("key = ? AND affiliation = '' AND scope = ''", full.key))
        if full.native:
            for start in range(1, len(full.tokens)):
                found.update(self._ids("key = ? AND affiliation = ?", " ".join(full.tokens[start:]), full.affiliation))
            found.update(self._ids("folded = ? AND affiliation = ?", fold(full.tokens[-1]), full.affiliation))
            return found
        rows = db.execute(
            f"SELECT DISTINCT name_id FROM name_words WHERE kind = 'token' AND affiliation = ? "
            f"AND word IN ({marks(full.tokens)})",
            (full.affiliation, *full.tokens),
        )
        return found | {i for (i,) in rows}

    def _longer(self, short: Name) -> set[int]:
        """Names that ``short`` might be a short form of."""
        found = set(self._same_spelling(short))
        if not short.affiliation:
            found.update(self._ids("key = ? AND scope = ''", short.key))
        lookups = [list(dict.fromkeys(short.tokens))]
        if len(short.tokens) == 1:
            lookups.append(["~" + short.tokens[0]])
        for tokens in lookups:
            rows = self._db.execute(
                "SELECT name_id FROM name_words WHERE kind = 'token' AND affiliation = ? "
                f"AND word IN ({marks(tokens)}) GROUP BY name_id HAVING count(*) = ?",
                (short.affiliation, *tokens, len(tokens)),
            )
            found.update(i for (i,) in rows)
        return found

    def _same_spelling(self, name: Name) -> list[int]:
        return self._ids("folded = ? AND affiliation = ?", name.folded, name.affiliation)

    def _ids(self, where: str, *values: str) -> list[int]:
        return [i for (i,) in self._db.execute(f"SELECT id FROM person_names WHERE {where}", values)]

    def _attach(self, name_id: int) -> set[int]:
        """Decides of which fuller name this one is a form. Returns the names whose company this changes."""
        short = self._load(name_id)
        full = self._fullest(short)
        rows = self._atom(name_id)
        before = self._column("form_of", name_id)
        self._db.execute(f"UPDATE person_names SET form_of = ? WHERE id IN ({marks(rows)})", (full, *rows))
        return {i for i in (before, full) if i}

    def _fullest(self, short: Name) -> int | None:
        if short.scope.startswith("#") or self._parted(short):
            return None
        titles = self._titles(short)
        options: dict[tuple[str, str, str], tuple[int, Name, set[str]]] = {}
        for other in sorted(self._longer(short)):
            name = self._load(other)
            identity = (name.key, name.affiliation, name.scope)
            if identity not in options:
                known = self._titles(name)
                if known and short_form(short, name, titles, known):
                    options[identity] = (other, name, known)
        tops = [o for o in options.values() if not any(_beyond(o, p) for p in options.values() if p is not o)]
        return tops[0][0] if len(tops) == 1 else None

    def _parted(self, name: Name) -> bool:
        row = self._db.execute(
            "SELECT 1 FROM person_names n JOIN decision_names t ON t.name_id = n.id AND t.part = 1 "
            "JOIN decisions d ON d.id = t.decision_id AND d.action = 'split-people' AND d.undone_at IS NULL "
            "WHERE n.key = ? AND n.affiliation = ? AND n.scope = ?",
            (name.key, name.affiliation, name.scope),
        ).fetchone()
        return row is not None

    def _atom(self, name_id: int) -> list[int]:
        rows = self._db.execute(
            "SELECT b.id FROM person_names a JOIN person_names b "
            "ON b.key = a.key AND b.affiliation = a.affiliation AND b.scope = a.scope WHERE a.id = ?",
            (name_id,),
        )
        return [i for (i,) in rows]

    def _neighbours(self, name_id: int) -> set[int]:
        found = set(self._atom(name_id))
        rows = self._db.execute(
            f"SELECT id FROM person_names WHERE form_of IN ({marks(found)}) "
            f"UNION SELECT form_of FROM person_names WHERE id IN ({marks(found)}) AND form_of IS NOT NULL",
            (*found, *found),
        )
        found.update(i for (i,) in rows)
        rows = self._db.execute(_MERGED, (name_id, name_id))
        return found | {i for (i,) in rows}

    def _number(self, stale: set[int]) -> set[int]:
        """Gives every group of linked names its person id. Returns the names whose id changed."""
        left: set[int] = set(stale)
        changed: set[int] = set()
        for ids in chunks(sorted(stale)):
            mates = self._db.execute(
                "SELECT b.id FROM person_names a JOIN person_names b ON b.person_id = a.person_id "
                f"WHERE a.id IN ({marks(ids)})",
                tuple(ids),
            )
            left.update(i for (i,) in mates)
        while left:
            group = self._group(left.pop(), self._neighbours)
            left -= group
            changed |= self._assign(group)
        return changed

    def _group(self, start: int, neighbours: Callable[[int], set[int]]) -> set[int]:
        group, frontier = {start}, [start]
        while frontier:
            new = neighbours(frontier.pop()) - group
            group |= new
            frontier.extend(new)
        return group

    def _assign(self, group: set[int]) -> set[int]:
        person = min(group)
        changed: set[int] = set()
        for ids in chunks(sorted(group)):
            rows = self._db.execute(
                f"SELECT id FROM person_names WHERE id IN ({marks(ids)}) AND person_id IS NOT ?", (*ids, person)
            ).fetchall()
            changed.update(i for (i,) in rows)
        self._db.executemany("UPDATE person_names SET person_id = ? WHERE id = ?", [(person, i) for i in changed])
        self._db.executemany("UPDATE mentions SET person_id = ? WHERE name_id = ?", [(person, i) for i in changed])
        return changed

    def _relate(self, stale: set[int]) -> set[int]:
        """Gives people of one name, whatever their affiliation, one kin id. Returns the names whose kin changed."""
        left: set[int] = set(stale)
        changed: set[int] = set()
        for ids in chunks(sorted(stale)):
            mates = self._db.execute(
                "SELECT b.id FROM person_names a JOIN person_names b ON b.kin_id = a.kin_id "
                f"WHERE a.id IN ({marks(ids)})",
                tuple(ids),
            )
            left.update(i for (i,) in mates)
        while left:
            kin = self._group(left.pop(), self._relatives)
            left -= kin
            rows = [i for i in kin if self._column("kin_id", i) != min(kin)]
            self._db.executemany("UPDATE person_names SET kin_id = ? WHERE id = ?", [(min(kin), i) for i in rows])
            changed.update(rows)
        return changed

    def _relatives(self, name_id: int) -> set[int]:
        """Names of the same person, and the same name with other affiliations unless somebody told them apart."""
        found = self._neighbours(name_id)
        name = self._load(name_id)
        if not name.scope and not self._parted(name):
            same = self._ids("key = ? AND scope = ''", name.key)
            found.update(i for i in same if not self._parted(self._load(i)))
        return found

    def _column(self, column: str, name_id: int) -> int | None:
        found: int | None = self._db.execute(f"SELECT {column} FROM person_names WHERE id = ?", (name_id,)).fetchone()[
            0
        ]
        return found

    def _describe(self, name_ids: set[int]) -> None:
        """Brings the rows of ``people`` up to date: the spelling that most reports have, else the fullest."""
        for ids in chunks(sorted(name_ids)):
            self._db.execute(_DESCRIBE.format(marks=marks(ids)), tuple(ids))
            self._db.execute(
                f"DELETE FROM people WHERE id IN ({marks(ids)}) "
                "AND NOT EXISTS (SELECT 1 FROM person_names n WHERE n.person_id = people.id)",
                tuple(ids),
            )


_TOLD_APART = """
    SELECT DISTINCT n.key, n.affiliation, d.value FROM decisions d
    JOIN decision_names t ON t.decision_id = d.id JOIN person_names n ON n.id = t.name_id
    WHERE d.action = 'split-office' AND d.undone_at IS NULL ORDER BY d.id
"""

_MERGED = """
    SELECT b.name_id FROM decision_names a
    JOIN decisions d ON d.id = a.decision_id AND d.action = 'merge-people' AND d.undone_at IS NULL
    JOIN decision_names b ON b.decision_id = d.id
    WHERE a.name_id = ? AND NOT EXISTS (
        SELECT 1 FROM decisions s JOIN decision_names x ON x.decision_id = s.id
        JOIN decision_names y ON y.decision_id = s.id AND y.part <> x.part
        WHERE s.action = 'split-people' AND s.undone_at IS NULL AND s.id > d.id
        AND x.name_id = ? AND y.name_id = b.name_id)
"""

_DESCRIBE = """
    INSERT INTO people (id, name, affiliation)
    SELECT person_id, name, affiliation FROM (
        SELECT n.person_id, n.name, nullif(n.affiliation, '') AS affiliation, row_number() OVER (
            PARTITION BY n.person_id
            ORDER BY n.affiliation = '', ifnull(sum(t.reports), 0) DESC, length(n.name) DESC, n.name) AS rank
        FROM person_names n LEFT JOIN name_titles t ON t.name_id = n.id
        WHERE n.person_id IN (SELECT person_id FROM person_names WHERE id IN ({marks}))
        GROUP BY n.id)
    WHERE rank = 1
    ON CONFLICT (id) DO UPDATE SET name = excluded.name, affiliation = excluded.affiliation
"""


def _index_tokens(name: Name) -> Sequence[str]:
    """The words by which fuller names are found; "~" marks the last syllable of a native name, told alone."""
    return (*name.tokens, "~" + sound(name.tokens[-1])) if name.native else name.tokens


def _beyond(option: tuple[int, Name, set[str]], other: tuple[int, Name, set[str]]) -> bool:
    """Whether ``option`` is itself a short form of ``other``."""
    return short_form(option[1], other[1], option[2], other[2])
