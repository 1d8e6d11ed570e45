"""A stream of articles into an archive: what is known already is passed by, the rest extracted and stored in order."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from dipcli.archive import Archive
from dipcli.cli.reading import Complaints
from dipcli.cli.work import Defect, Done, extracted
from dipcli.extract import VERSION
from dipcli.model import Article
from dipcli.read import Failure
from dipcli.show.progress import Progress


@dataclass(frozen=True, slots=True)
class _Known:
    """An article that is stored as it is, extracted by this version."""

    article: Article


_Item = tuple[Article, Done] | Failure | _Known


def ingest(
    items: Iterable[Article | Failure], archive: Archive, complaints: Complaints, progress: Progress, workers: int
) -> Counter[str]:
    """Stores all articles and logs every input; how many had which outcome ("new", "unchanged", "failed", ...)."""
    outcomes: Counter[str] = Counter()
    found: Iterator[_Item] = extracted(_sorted_out(items, archive), workers)
    for item in found:
        outcomes[_take(item, archive, complaints)] += 1
        progress.advance()
    return outcomes


def refresh(archive: Archive, complaints: Complaints, progress: Progress) -> int:
    """Extracts the stored articles that another version extracted; how many there were."""
    again = 0
    for item in extracted(archive.stale(VERSION), 1):
        match item:
            case _, Defect() as defect:
                complaints.about(defect)
            case article, found:
                archive.store(article, found)
        again += 1
        progress.advance()
    return again


def summary(outcomes: Counter[str], before: int, after: int) -> dict[str, int]:
    """The figures to report, from outcomes and the number of meetings before and after."""
    return {
        "read": sum(outcomes[name] for name in ("new", "updated", "unchanged", "reextracted")),
        "new": outcomes["new"] + outcomes["updated"],
        "unchanged": outcomes["unchanged"],
        "reextracted": outcomes["reextracted"],
        "failed": outcomes["failed"],
        "meetings": after,
        "added": after - before,
    }


def _sorted_out(items: Iterable[Article | Failure], archive: Archive) -> Iterator[Article | Failure | _Known]:
    for item in items:
        known = isinstance(item, Article) and not archive.needs(item, VERSION)
        yield _Known(item) if known and isinstance(item, Article) else item


def _take(item: _Item, archive: Archive, complaints: Complaints) -> str:
    match item:
        case _Known(article):
            return _logged(archive, article.id, "unchanged")
        case Failure():
            return _logged(archive, item.origin, item.kind, complaints.about(item))
        case article, Defect() as defect:
            return _logged(archive, article.id, "failed", complaints.about(defect))
        case article, found:
            return _logged(archive, article.id, archive.store(article, found))
    raise AssertionError(item)


def _logged(archive: Archive, origin: str, outcome: str, reason: str | None = None) -> str:
    archive.log(origin, outcome, reason)
    return outcome
