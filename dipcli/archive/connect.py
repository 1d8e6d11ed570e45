"""Opens the file, and says in plain words what is wrong with it."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from dipcli.archive.errors import ArchiveBusy, ArchiveDamaged, ArchiveError, ArchiveMissing
from dipcli.archive.schema import APPLICATION_ID, STEPS

PATIENCE = 10.0
"""Seconds to wait for another program to finish writing."""


def connect(path: Path, *, create: bool) -> sqlite3.Connection:
    """The open archive, its tables up to date; a file that cannot be written is opened for reading."""
    if not path.is_file():
        if path.exists() or not create:
            raise ArchiveMissing(_missing(path))
        _make_folder(path)
    with explained(path):
        try:
            return _opened(path, "mode=rwc", create=create)
        except sqlite3.OperationalError as error:
            if create or _code(error) not in {sqlite3.SQLITE_READONLY, sqlite3.SQLITE_CANTOPEN}:
                raise
            return _opened(path, "immutable=1", create=False)


def _make_folder(path: Path) -> None:
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise ArchiveError(f"{path.parent} cannot be made: {error.strerror}. Name another place with --db.") from error


def _missing(path: Path) -> str:
    if path.exists():
        return f"{path} is not a file: name the archive's file."
    return f"There is no archive at {path}. Make one with: dip ingest PATH"


def _opened(path: Path, mode: str, *, create: bool) -> sqlite3.Connection:
    uri = f"{path.absolute().as_uri()}?{mode}"
    db = sqlite3.connect(uri, uri=True, timeout=PATIENCE, isolation_level=None)
    try:
        _tune(db)
        _prepare(db, path, create=create)
    except BaseException:
        db.close()
        raise
    return db


def _tune(db: sqlite3.Connection) -> None:
    db.execute("PRAGMA foreign_keys = ON")
    db.execute("PRAGMA synchronous = NORMAL")  # with WAL, safe when the program is killed; decisions ask for more
    db.execute("PRAGMA cache_size = -65536")


def _prepare(db: sqlite3.Connection, path: Path, *, create: bool) -> None:
    if _is_empty(db) and create:
        db.execute("PRAGMA journal_mode = WAL")
    elif db.execute("PRAGMA application_id").fetchone()[0] != APPLICATION_ID:
        raise ArchiveDamaged(f"{path} is not an archive of dip. Name another file with --db.")
    steps = _steps(db)
    if not steps <= set(STEPS):
        raise ArchiveDamaged(f"{path} was made by a newer version of dip. Install the newest dip to open it.")
    if steps < set(STEPS):
        from dipcli.archive.migrations import upgrade

        upgrade(db)


def _steps(db: sqlite3.Connection) -> set[str]:
    """The migrations that the file has been through."""
    if not db.execute("SELECT 1 FROM sqlite_master WHERE name = '_sqlite_migrations'").fetchone():
        return set()
    return {name for (name,) in db.execute("SELECT name FROM _sqlite_migrations WHERE migration_set = 'dip'")}


def _is_empty(db: sqlite3.Connection) -> bool:
    return bool(db.execute("PRAGMA schema_version").fetchone()[0] == 0)


@contextmanager
def explained(path: Path) -> Iterator[None]:
    """Turns SQLite's errors into ``ArchiveError`` with the path and what to do."""
    try:
        yield
    except sqlite3.DatabaseError as error:
        raise _translated(error, path) from error


def _code(error: sqlite3.DatabaseError) -> int:
    return getattr(error, "sqlite_errorcode", 0) & 0xFF


def _translated(error: sqlite3.DatabaseError, path: Path) -> ArchiveError:
    code = _code(error)
    if code in {sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED}:
        return ArchiveBusy(f"{path} is in use by another program. Try again when that has finished.")
    if code == sqlite3.SQLITE_READONLY:
        return ArchiveError(f"{path} cannot be written. Check the permissions of the file and of its folder.")
    if code == sqlite3.SQLITE_FULL:
        return ArchiveError(f"{path} could not grow: the disk is full. What was stored before is safe.")
    if code == sqlite3.SQLITE_CANTOPEN:
        return ArchiveMissing(f"{path} could not be opened. Check the permissions of the file and of its folder.")
    if code in {sqlite3.SQLITE_NOTADB, sqlite3.SQLITE_CORRUPT}:
        return ArchiveDamaged(f"{path} is damaged or not an archive ({error}). Restore it from a copy.")
    return ArchiveError(f"{path}: {error}")
