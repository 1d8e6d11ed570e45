"""One meeting in full: its facts with the words they rest on, then the sentences, article by article."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from dipcli.archive.rows import ClaimRow, EvidenceRow, MeetingDetail, ParticipantRow, ReportRow, StatementRow
from dipcli.model import Article
from dipcli.show.blocks import Block, Entry
from dipcli.show.grid import Line, Piece
from dipcli.show.people import described
from dipcli.show.quotes import Quotes
from dipcli.show.voice import Voice

_SENTENCES_OF_A_FACT = 3


def record(detail: MeetingDetail, articles: Mapping[str, Article], say: Voice) -> Iterator[Block]:
    """The record in blocks; ``articles`` are those that report the meeting, by the input's own id."""
    facts = _Facts(detail, Quotes(articles), say)
    yield Block(_heading(detail, say), tuple(facts.entries()))
    yield Block(say("show.disagreements"), tuple(_claims(detail.claims, say)))
    yield Block(say("show.statements"), tuple(_statement(row) for row in detail.statements))
    yield Block(say("show.documents"), tuple(facts.documents()))
    for report in detail.reports:
        yield Block(_source(report, say), tuple(_sentences(report, facts.quotes)))
    yield Block(say("show.decisions"), tuple(facts.decisions()))


def _heading(detail: MeetingDetail, say: Voice) -> str:
    row = detail.meeting
    judged = [say(f"show.{word}") for word in ("confirmed", "rejected") if getattr(detail, word)]
    known = (say("show.meeting", id=row.id), say(f"status.{row.status}"), *judged)
    return " · ".join((*known, say("show.confidence", percent=round(row.confidence * 100))))


class _Facts:
    """The facts of one meeting as entries, and the sentences they refer to."""

    def __init__(self, detail: MeetingDetail, quotes: Quotes, say: Voice) -> None:
        self._detail = detail
        self._say = say
        self.quotes = quotes

    def entries(self) -> Iterator[Entry]:
        """Label and value of each fact that is known."""
        row, say = self._detail.meeting, self._say
        yield from self._fact(
            "date", " ".join(_known(row.date, self._coded("part_of_day", row.part_of_day), self._basis()))
        )
        yield from self._fact("form", say(f"form.{row.form}"))
        for number, person in enumerate(row.participants, 1):
            counted = Piece(f"{number}. ", "dim")
            yield Entry(self._role(person), (counted, *described(person, say), *self._grounds(person.evidence)))
        yield from self._fact("place", ", ".join(_known(row.place, say.country(row.country) if row.country else None)))
        yield from self._fact("occasion", row.occasion)
        yield from self._fact("visit_type", self._coded("visit_type", self._detail.visit_type))
        yield from self._fact("channel", self._coded("channel", self._detail.channel))
        yield from self._fact("topics", "; ".join(map(say.topic, row.topics)))
        yield from self._links()

    def documents(self) -> Iterator[Entry]:
        """The agreements named with the meeting."""
        for document in self._detail.documents:
            signed = f" ({self._say('show.signed')})" if document.signed else ""
            yield Entry("–", (Piece(document.name), Piece(signed, "dim")))

    def decisions(self) -> Iterator[Entry]:
        """What people decided about the meeting."""
        for decision in self._detail.decisions:
            undone = f" ({self._say('show.undone')})" if decision.undone_at else ""
            why = f": {decision.reason}" if decision.reason else ""
            what = f"{decision.action} {decision.target}, {decision.made_by}, {decision.made_at[:10]}{why}{undone}"
            yield Entry(str(decision.id), (Piece(what),))

    def _fact(self, field: str, value: str | None) -> Iterator[Entry]:
        if value:
            evidence = [row for row in self._detail.evidence if row.field == field]
            yield Entry(self._say(f"show.{field}"), (Piece(value), *self._grounds(evidence)))

    def _grounds(self, evidence: Iterable[EvidenceRow]) -> Line:
        """The words and the numbers of the sentences behind a value."""
        rows = list(evidence)
        numbers = "".join(f"[{number}]" for number in self.quotes.numbers(rows)[:_SENTENCES_OF_A_FACT])
        words = f"  “{' '.join(rows[0].text.split())}”" if rows else ""
        return (Piece(words, "dim"), Piece(f" {numbers}", "cyan")) if numbers else ()

    def _role(self, person: ParticipantRow) -> str:
        role = (person.side or "party") if person.principal else "attendee"
        return self._say(f"show.{role}")

    def _coded(self, kind: str, code: str | None) -> str | None:
        return self._say(f"{kind}.{code}") if code else None

    def _basis(self) -> str | None:
        """On what the date rests, where it is not simply printed."""
        basis = self._detail.date_basis
        return f"({self._say(f'date_basis.{basis}')})" if basis and basis != "explicit" else None

    def _links(self) -> Iterator[Entry]:
        if self._detail.planned:
            ids = ", ".join(map(str, self._detail.planned))
            yield Entry(self._say("show.planned"), (Piece(self._say("show.see", ids=ids)),))
        if self._detail.became:
            yield Entry(self._say("show.became"), (Piece(self._say("show.see", ids=self._detail.became)),))


def _known(*values: str | None) -> Iterator[str]:
    return (value for value in values if value)


def _claims(claims: Iterable[ClaimRow], say: Voice) -> Iterator[Entry]:
    for claim in claims:
        chosen = f" ({say('show.preferred')})" if claim.preferred else ""
        label, value = _named(f"show.{claim.field}", claim.field, say), _claimed(claim, say)
        yield Entry(label, (Piece(value), Piece(chosen, "dim"), Piece(f": {', '.join(claim.articles)}")))


def _claimed(claim: ClaimRow, say: Voice) -> str:
    if claim.field == "country":
        return say.country(claim.value)
    return _named(f"{claim.field}.{claim.value}", claim.value, say)


def _named(key: str, otherwise: str, say: Voice) -> str:
    return say(key) if say.has(key) else otherwise


def _statement(row: StatementRow) -> Entry:
    return Entry(row.speaker, (Piece(row.verb, "italic"), Piece(f" {' '.join(row.text.split())}")))


def _source(report: ReportRow, say: Voice) -> str:
    about = ", ".join(_known(report.source, report.published, report.article, report.url))
    return f"{say('show.report', id=report.id)}: {report.title or report.article} ({about})"


def _sentences(report: ReportRow, quotes: Quotes) -> Iterator[Entry]:
    best = EvidenceRow(
        report.article, "meeting", report.evidence_part, report.evidence_start, report.evidence_end, report.evidence
    )
    quotes.numbers([best])
    for number, line in quotes.of(report.article):
        yield Entry(f"[{number}]", line)
