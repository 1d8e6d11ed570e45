"""The file that rows are written to: what it may not be, and that it appears only when it is whole."""

from __future__ import annotations

import errno
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TextIO

from dipcli.cli.problem import Problem

_DATABASE = b"SQLite format 3\0"
"""What every file of SQLite begins with, the archive among them."""

_REASONS = {
    errno.EACCES: "error.not_allowed",
    errno.EPERM: "error.not_allowed",
    errno.EROFS: "error.not_allowed",
    errno.ENOSPC: "error.disk_full",
}


@contextmanager
def written(path: Path, encoding: str) -> Iterator[TextIO]:
    """A file that takes the place of ``path`` once all is written; a Problem when it cannot."""
    examine(path)
    part = path.with_name(f".{path.name}.part")
    with _explained(path):
        try:
            with part.open("w", encoding=encoding, newline="") as file:
                yield file
            part.replace(path)
        finally:
            part.unlink(missing_ok=True)


def examine(path: Path) -> None:
    """A Problem when no file can be made at ``path``, or when what is there is a database."""
    with _explained(path):
        if path.is_dir():
            raise Problem("error.is_folder", path=path)
        if not path.parent.is_dir():
            raise Problem("error.no_folder", path=path, folder=path.parent)
        if path.is_file() and _begins_as_database(path):
            raise Problem("error.is_database", path=path)


def _begins_as_database(path: Path) -> bool:
    with path.open("rb") as file:
        return file.read(len(_DATABASE)) == _DATABASE


@contextmanager
def _explained(path: Path) -> Iterator[None]:
    try:
        yield
    except OSError as error:
        key = _REASONS.get(error.errno or 0, "error.not_written")
        raise Problem(key, path=path, text=error.strerror or error) from error
