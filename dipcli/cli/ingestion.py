"""A stream of articles into an archive: what is known already is passed by, the rest extracted and stored in order."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from dipcli.archive import Archive
from dipcli.cli.messages import Messages
from dipcli.cli.reading import Complaints
from dipcli.cli.work import Defect, Done, extracted
from dipcli.extract import VERSION
from dipcli.model import Article
from dipcli.read import Failure
from dipcli.read.failure import failure
from dipcli.show.progress import Progress


@dataclass(frozen=True, slots=True)
class _Known:
    """An article that is stored as it is, extracted by this version."""

    article: Article


_Item = tuple[Article, Done] | Failure | _Known
_Key = tuple[str, str | None]


def ingest(
    items: Iterable[Article | Failure], archive: Archive, complaints: Complaints, progress: Progress, workers: int
) -> Counter[str]:
    """Stores all articles and logs every input; how many had which outcome ("new", "unchanged", "failed", ...)."""
    outcomes: Counter[str] = Counter()
    run = _Run(archive, complaints)
    found: Iterator[_Item] = extracted(run.sorted_out(items), workers)
    for item in found:
        outcomes[run.take(item)] += 1
        progress.advance()
    return outcomes


class _Run:
    """One ingest; remembers where it met the articles, to tell when one takes the place of another."""

    def __init__(self, archive: Archive, complaints: Complaints) -> None:
        self._archive = archive
        self._complaints = complaints
        self._places: dict[_Key, str] = {}

    def sorted_out(self, items: Iterable[Article | Failure]) -> Iterator[Article | Failure | _Known]:
        """The same, those marked that are stored as they are; none whose place another of this run may take first."""
        for item in items:
            yield _Known(item) if isinstance(item, Article) and self._is_known(item) else item

    def _is_known(self, article: Article) -> bool:
        first = self._places.setdefault(_key(article), article.origin) == article.origin
        return first and not self._archive.needs(article, VERSION)

    def take(self, item: _Item) -> str:
        """Stores and logs; the outcome."""
        match item:
            case _Known(article):
                return self._logged(article.id, "unchanged")
            case Failure():
                return self._logged(item.origin, item.kind, self._complaints.about(item))
            case article, Defect() as defect:
                self._places.pop(_key(article), None)
                return self._logged(article.id, "failed", self._complaints.about(defect))
            case article, found:
                return self._stored(article, self._archive.store(article, found))
        raise AssertionError(item)

    def _stored(self, article: Article, outcome: str) -> str:
        other = self._places.get(_key(article), article.origin)
        self._places[_key(article)] = article.origin
        if outcome != "updated" or other == article.origin:
            return self._logged(article.id, outcome)
        reason = self._complaints.about(failure(article.origin, "replaced", id=article.id, other=other))
        return self._logged(article.id, "replaced", reason)

    def _logged(self, origin: str, outcome: str, reason: str | None = None) -> str:
        self._archive.log(origin, outcome, reason)
        return outcome


def _key(article: Article) -> _Key:
    return article.id, article.source


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


def summary(outcomes: Counter[str], before: int, after: int, say: Messages) -> dict[str, object]:
    """The figures to report, from outcomes and the number of meetings before and after."""
    replaced = outcomes["replaced"]
    return {
        "read": sum(outcomes[name] for name in ("new", "updated", "unchanged", "reextracted", "replaced")),
        "new": outcomes["new"] + outcomes["updated"],
        "unchanged": outcomes["unchanged"],
        "reextracted": outcomes["reextracted"],
        "replaced": say("ingest.replaced", count=replaced) if replaced else "",
        "failed": outcomes["failed"],
        "meetings": after,
        "added": after - before,
    }
