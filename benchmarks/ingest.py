"""What 100 articles cost in a large archive, against an empty one: ``python -m benchmarks.ingest [ARTICLES]``."""

from __future__ import annotations

import itertools
import sys
import tempfile
from pathlib import Path

from benchmarks.invented import articles
from benchmarks.timing import medians, report, seconds_of
from dipcli.archive import Archive

ROUNDS = 5
BATCH = 100
BASE = "into an empty archive"
_FRESH = 10_000_000


def store(path: Path, first: int) -> float:
    """Processor seconds of storing a batch of articles that the archive does not have, one transaction each."""
    batch = list(articles(BATCH, first))
    with Archive.open(path, create=True) as archive:
        return seconds_of(lambda: [archive.store(article, extraction) for article, extraction in batch])


def main(count: int = 100_000) -> None:
    """Make both archives and print the figures."""
    with tempfile.TemporaryDirectory() as folder:
        large = Path(folder) / "large.db"
        with Archive.open(large, create=True) as archive:
            archive.load(articles(count))
        batches = itertools.count(_FRESH, BATCH)
        tasks = {
            BASE: lambda: store(Path(folder) / f"empty-{next(batches)}.db", _FRESH),
            f"into one of {count:,}": lambda: store(large, next(batches)),
        }
        report(medians(tasks, ROUNDS), BASE)


if __name__ == "__main__":
    main(*map(int, sys.argv[1:]))
