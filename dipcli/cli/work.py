"""Extraction of a stream of articles, in the order of the input, in this process or in several."""

from __future__ import annotations

import os
import signal
import threading
from collections import deque
from collections.abc import Iterable, Iterator
from concurrent.futures import Future, ProcessPoolExecutor
from dataclasses import dataclass
from itertools import islice
from multiprocessing import parent_process
from typing import TypeVar

from dipcli.model import Article, Extraction

Passed = TypeVar("Passed")

_CHUNK = 8
_CHUNKS_AHEAD = 3  # of each process: enough to keep it busy, few enough to bound the memory


@dataclass(frozen=True, slots=True)
class Defect:
    """An article that the extractor could not cope with, and its complaint."""

    article: Article
    reason: str


Done = Extraction | Defect


def extracted(items: Iterable[Article | Passed], workers: int) -> Iterator[tuple[Article, Done] | Passed]:
    """Each article with what was found in it; anything else is passed on in its place."""
    if workers == 1:
        for item in items:
            yield (item, _extract(item)) if isinstance(item, Article) else item
    else:
        yield from _in_processes(items, workers)


def _extract(article: Article) -> Done:
    from dipcli.extract import extract

    try:
        return extract(article)
    except Exception as error:  # noqa: BLE001 - one article must not stop the others
        return Defect(article, f"{type(error).__name__}: {error}")


def _extract_all(items: list[Article | None]) -> list[Done | None]:
    return [_extract(item) if item else None for item in items]


def _in_processes(items: Iterable[Article | Passed], workers: int) -> Iterator[tuple[Article, Done] | Passed]:
    source = iter(items)
    pool = ProcessPoolExecutor(workers, initializer=_begin)
    ahead: deque[tuple[list[Article | Passed], Future[list[Done | None]]]] = deque()
    try:
        while True:
            while len(ahead) < workers * _CHUNKS_AHEAD and (chunk := list(islice(source, _CHUNK))):
                ahead.append((chunk, pool.submit(_extract_all, [_only_article(item) for item in chunk])))
            if not ahead:
                break
            yield from _together(*ahead.popleft())
    finally:
        pool.shutdown(cancel_futures=True)


def _only_article(item: Article | Passed) -> Article | None:
    return item if isinstance(item, Article) else None


def _together(
    chunk: list[Article | Passed], future: Future[list[Done | None]]
) -> Iterator[tuple[Article, Done] | Passed]:
    for item, done in zip(chunk, future.result(), strict=True):
        if isinstance(item, Article):
            assert done is not None  # noqa: S101 - every article has an answer
            yield item, done
        else:
            yield item


def _begin() -> None:
    """In a new process: leave Ctrl-C to the parent, and end with it, however it ends."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    threading.Thread(target=_end_with_parent, daemon=True).start()


def _end_with_parent() -> None:
    if parent := parent_process():
        parent.join()
        os._exit(1)
