"""From paths to Articles: opens what there is and turns every way to fail into a Failure."""

from __future__ import annotations

import gzip
import sys
import zlib
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import BinaryIO

from dipcli.model import Article
from dipcli.read.failure import Failure, Unreadable, failure
from dipcli.read.files import STDIN, File, files, of_system
from dipcli.read.formats import sniffed
from dipcli.read.options import Options
from dipcli.read.source import opened

_BROKEN = (Unreadable, OSError, EOFError, zlib.error, UnicodeError)


def read(paths: Iterable[str], options: Options, *, stdin: BinaryIO | None = None) -> Iterator[Article | Failure]:
    """The articles of ``paths`` in the order of ``files``, and what could not be read, where it was met.

    ``-`` is ``stdin``, or the process' standard input when that is None. Nothing is opened before it is asked for; of
    files with many records only the one at hand is held in memory, except for ``.json``.
    """
    for file in files(paths):
        if isinstance(file, Failure):
            yield file
        elif file.path == STDIN:
            yield from _records(file, stdin or sys.stdin.buffer, options)
        else:
            yield from _of_file(file, options)


def count(paths: Iterable[str]) -> int | None:
    """About how many Articles and Failures ``read`` will give; None when standard input is among the paths.

    Reads through the files of formats that hold many records, which costs a small part of extracting them.
    """
    total = 0
    for file in files(paths):
        if isinstance(file, File) and file.path == STDIN:
            return None
        total += 1 if isinstance(file, Failure) else _size(file)
    return total


def _of_file(file: File, options: Options) -> Iterator[Article | Failure]:
    try:
        with Path(file.path).open("rb") as raw:
            yield from _records(file, raw, options)
    except OSError as error:
        yield of_system(error, file.name)


def _records(file: File, raw: BinaryIO, options: Options) -> Iterator[Article | Failure]:
    try:
        with opened(file.name, raw) as source:
            chosen = file.format or sniffed(source.sample())
            yield from chosen.read(source, options)
    except _BROKEN as error:
        yield _told(error, file.name)


def _told(error: Exception, origin: str) -> Failure:
    match error:
        case Unreadable():
            return failure(origin, error.code, **error.values)
        case gzip.BadGzipFile() | EOFError() | zlib.error():
            return failure(origin, "damaged", detail=error)
        case OSError():
            return of_system(error, origin)
    return failure(origin, "undecodable")


def _size(file: File) -> int:
    if file.format is None:
        return 1
    try:
        with Path(file.path).open("rb") as raw, opened(file.name, raw) as source:
            return file.format.count(source)
    except _BROKEN:
        return 1
