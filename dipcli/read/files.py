"""Paths to files: which there are, of what format, in what order."""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path, PurePath

from dipcli.read.failure import Failure, failure
from dipcli.read.format import Format
from dipcli.read.formats import by_suffix, suffixes

STDIN = "-"


@dataclass(frozen=True, slots=True)
class File:
    """A file to read, or standard input; the format is None where only its content can tell."""

    path: str
    format: Format | None

    @property
    def name(self) -> str:
        """The path in characters that can be stored and shown, whatever bytes the file system holds."""
        return self.path.encode("utf-8", "surrogateescape").decode("utf-8", "replace")


def files(paths: Iterable[str]) -> Iterator[File | Failure]:
    """The files of all ``paths``: those given in their order, those of a folder by name, folders after files.

    Hidden files and folders are passed over, links to folders are not followed. A Failure stands for each file of no
    known format and for each folder that cannot be listed or holds nothing to read.
    """
    for path in paths:
        if path == STDIN:
            yield File(path, None)
        elif Path(path).is_dir():
            yield from _folder(path)
        else:
            yield _given(path)


def of_system(error: OSError, origin: str) -> Failure:
    """What the operating system's refusal means to a user."""
    match error:
        case FileNotFoundError():
            return failure(origin, "missing")
        case PermissionError():
            return failure(origin, "forbidden")
    return failure(origin, "system", detail=error.strerror or error)


def _given(path: str) -> File | Failure:
    file = File(path, by_suffix(_suffix(path)))
    if file.format is None and _suffix(path) and Path(path).exists():
        return failure(file.name, "unknown", suffix=_suffix(path), suffixes=", ".join(suffixes()))
    return file


def _folder(root: str) -> Iterator[File | Failure]:
    readable = False
    for found in _walk(root):
        readable = readable or isinstance(found, File)
        yield found
    if not readable:
        yield failure(root, "empty_folder", suffixes=", ".join(suffixes()))


def _walk(root: str) -> Iterator[File | Failure]:
    refused: list[OSError] = []
    for folder, inner, names in os.walk(root, onerror=refused.append):
        inner[:] = sorted(name for name in inner if not name.startswith("."))
        yield from (_met(str(Path(folder, name))) for name in sorted(names) if not name.startswith("."))
    yield from (of_system(error, os.fspath(error.filename)) for error in refused)


def _met(path: str) -> File | Failure:
    suffix = _suffix(path)
    file = File(path, by_suffix(suffix))
    if not Path(path).is_file():
        return failure(file.name, "special")
    if file.format is None:
        return failure(file.name, "other" if suffix else "bare", suffix=suffix, suffixes=", ".join(suffixes()))
    return file


def _suffix(path: str) -> str:
    """The lower-case suffix that tells the format: that under ``.gz``, if there is one."""
    return PurePath(path.lower().removesuffix(".gz")).suffix
