"""The options of a reading command to articles, and what could not be read to lines on standard error."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterator

from dipcli.cli.messages import Messages
from dipcli.cli.options import Sources
from dipcli.cli.problem import ExitCode, usage
from dipcli.cli.work import Defect
from dipcli.model import Article
from dipcli.read import Failure, Options, iso_date, read
from dipcli.read.options import FIELDS
from dipcli.text import normalize


def articles(sources: Sources) -> Iterator[Article | Failure]:
    """All that the paths hold; wrong options are usage problems, raised at once."""
    options = Options(
        published=_day("--published", sources.published),
        retrieved=_day("--retrieved", sources.retrieved),
        source=normalize(sources.source) if sources.source else None,
        mapping=dict(_mapped(text) for text in sources.map or ()),
    )
    return read(sources.paths, options)


def _day(option: str, text: str | None) -> str | None:
    if text is not None and iso_date(text) is None:
        raise usage("error.day", option=option, text=text)
    return iso_date(text)


def _mapped(text: str) -> tuple[str, str]:
    field, _, name = text.partition("=")
    if field not in FIELDS or not name:
        raise usage("error.map", text=text, fields=", ".join(FIELDS))
    return field, name


_TOLD = {"restored": 3, "replaced": 3}
"""How many articles are named for reasons that hundreds share."""
_TOLD_OF_FILE = {"no_text": 1, "no_field": 1}
"""The same, of one file."""
_RECORD = re.compile(r":\d+\Z")
_FEW = 5
"""How many files that were passed over are named."""


class Complaints:
    """Tells ``line`` of inputs that failed, one line each, and counts them by kind."""

    def __init__(self, say: Messages, line: Callable[[str], None]) -> None:
        self._say = say
        self._line = line
        self.counts: Counter[str] = Counter()
        self._passed_over: list[str] = []
        self._often: Counter[tuple[str, str]] = Counter()

    def about(self, trouble: Failure | Defect) -> str:
        """Tell of it, or keep a file that is of another type for ``finish``; returns the reason as told."""
        kind, origin = ("failed", trouble.article.id) if isinstance(trouble, Defect) else (trouble.kind, trouble.origin)
        text = self._reason(trouble)
        self.counts[kind] += 1
        if kind == "skipped" and isinstance(trouble, Failure) and trouble.code != "no_records":
            self._passed_over.append(origin)
        elif not self._is_enough(trouble):
            self._line(self._say("read.failed" if kind == "failed" else "read.doubt", origin=origin, text=text))
        return text

    def finish(self) -> ExitCode:
        """Tell what was left untold, and which files were passed over, if any; whether some inputs failed."""
        for (code, file), count in self._often.items():
            more = count - (_TOLD | _TOLD_OF_FILE)[code]
            if more > 0:
                self._line(self._say("read.same" if file else f"read.{code}", count=more, file=file))
        if self._passed_over:
            key = "read.skipped_few" if len(self._passed_over) <= _FEW else "read.skipped"
            names = ", ".join(self._passed_over)
            self._line(self._say(key, names=names, count=len(self._passed_over)))
        return ExitCode.SOME_FAILED if self.counts["failed"] else ExitCode.DONE

    def _is_enough(self, trouble: Failure | Defect) -> bool:
        """Counts what comes often; whether it was told often enough."""
        if isinstance(trouble, Defect) or trouble.code not in _TOLD | _TOLD_OF_FILE:
            return False
        key = trouble.code, _RECORD.sub("", trouble.origin) if trouble.code in _TOLD_OF_FILE else ""
        self._often[key] += 1
        return self._often[key] > (_TOLD | _TOLD_OF_FILE)[trouble.code]

    def _reason(self, trouble: Failure | Defect) -> str:
        if isinstance(trouble, Defect):
            return self._say("read.defect", reason=trouble.reason)
        key = f"reason.{trouble.code}"
        return self._say(key, **trouble.values) if self._say.has(key) else f"{trouble.reason} {trouble.advice}"
