"""The articles behind a meeting."""

from __future__ import annotations

from dipcli.archive import Archive, MeetingDetail
from dipcli.model import Article


def reported(archive: Archive, detail: MeetingDetail) -> dict[str, Article]:
    """The articles that report a meeting, by the input's own id."""
    known = ((report.article, archive.article(report.article)) for report in detail.reports)
    return {name: article for name, article in known if article}
