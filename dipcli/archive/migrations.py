"""How an archive comes to its tables, step by step; a published step is never changed, a new one is added.

Imported only to make or to upgrade an archive: sqlite-utils takes longer to load than most questions to answer.
"""

from __future__ import annotations

import sqlite3

from sqlite_utils import Database
from sqlite_utils.migrations import Migrations

from dipcli.archive.schema import APPLICATION_ID, FIRST_TABLES

MIGRATIONS = Migrations("dip")


@MIGRATIONS()
def first_tables(db: Database) -> None:
    """The archive as first published."""
    for statement in FIRST_TABLES:
        db.execute(statement)
    db.execute(f"PRAGMA application_id = {APPLICATION_ID}")


@MIGRATIONS()
def reasons_of_undoing(db: Database) -> None:
    """Why a decision was taken back is kept beside who took it back, and when."""
    db.execute("ALTER TABLE decisions ADD COLUMN undone_reason TEXT")


def upgrade(db: sqlite3.Connection) -> None:
    """Takes the steps that the archive has not taken yet, each in a transaction."""
    MIGRATIONS.apply(Database(db, execute_plugins=False))
