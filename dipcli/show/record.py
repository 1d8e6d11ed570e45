"""One meeting in full: its facts with the words they rest on, then the sentences, article by article."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from dipcli.archive.rows import EvidenceRow, MeetingDetail, ParticipantRow, ReportRow
from dipcli.model import Article
from dipcli.show.blocks import Block, Entry
from dipcli.show.claims import claims
from dipcli.show.command import command
from dipcli.show.grid import Line, Piece
from dipcli.show.people import described
from dipcli.show.quotes import Quotes
from dipcli.show.voice import Voice

_SENTENCES_OF_A_FACT = 3


def record(detail: MeetingDetail, articles: Mapping[str, Article], say: Voice) -> Iterator[Block]:
    """The record in blocks; ``articles`` are those that report the meeting, by the input's own id."""
    facts = _Facts(detail, Quotes(articles), say)
    yield Block(_heading(detail, say), tuple(facts.entries()))
    yield Block(say("show.disagreements"), tuple(claims(detail.claims, detail.meeting.participants, say)))
    yield Block(say("show.statements"), tuple(_statements(detail)))
    yield Block(say("show.documents"), tuple(facts.documents()))
    for report in detail.reports:
        yield Block(_source(report, say), tuple(_sentences(report, facts.quotes)))
    yield Block(say("show.decisions"), tuple(facts.decisions()))


def gist(detail: MeetingDetail, articles: Mapping[str, Article], say: Voice) -> Iterator[Block]:
    """The record without what was said and signed: enough to judge whether it is right."""
    left_out = {say("show.statements"), say("show.documents")}
    return (block for block in record(detail, articles, say) if block.heading not in left_out)


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
        self._set = {correction.field for correction in detail.corrections}
        self._waiting = {correction.decision for correction in detail.corrections if correction.waits}
        self.quotes = quotes

    def entries(self) -> Iterator[Entry]:
        """Label and value of each fact that is known."""
        row, say = self._detail.meeting, self._say
        yield from self._fact(
            "date", " ".join(_known(row.date, self._coded("part_of_day", row.part_of_day), self._basis()))
        )
        yield from self._fact("form", say(f"form.{row.form}"))
        for number, person in enumerate(row.participants, 1):
            yield self._participant(number, person)
        yield from self._where()
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
            state = "undone" if decision.undone_at else "waits" if decision.id in self._waiting else None
            why = f": {decision.reason}" if decision.reason else ""
            because = f": {decision.undone_reason}" if decision.undone_reason else ""
            told = f" ({self._say(f'show.{state}')}{because})" if state else ""
            what = f"{command(decision)}, {decision.made_by}, {decision.made_at[:10]}{why}{told}"
            yield Entry(str(decision.id), (Piece(what),))

    def _fact(self, field: str, value: str | None) -> Iterator[Entry]:
        if value:
            evidence = [row for row in self._detail.evidence if row.field == field]
            yield Entry(self._say(f"show.{field}"), (Piece(value), *self._mark(field), *self._grounds(evidence, value)))

    def _participant(self, number: int, person: ParticipantRow) -> Entry:
        told = (*described(person, self._say), *self._mark(f"participant:{number}"))
        grounds = self._grounds(person.evidence, person.name)
        return Entry(self._role(person), (Piece(f"{number}. ", "dim"), *told, *grounds))

    def _where(self) -> Iterator[Entry]:
        """The place with its country; a country alone is no words of a report, but follows from the rest."""
        row, say = self._detail.meeting, self._say
        country = say.country(row.country) if row.country else None
        if row.place:
            yield from self._fact("place", ", ".join(_known(row.place, country)))
        elif country:
            inferred = () if "country" in self._set else (Piece(f" ({say('show.inferred')})", "dim"),)
            [entry] = self._fact("country", country)
            yield Entry(entry.label, (*entry.line, *inferred))

    def _mark(self, field: str) -> Line:
        """A word on a field, or a participant, that was set by hand."""
        by_hand = any(name == field or name.startswith(f"{field}.") for name in self._set)
        return (Piece(f" ({self._say('show.by_hand')})", "dim"),) if by_hand else ()

    def _grounds(self, evidence: Iterable[EvidenceRow], value: str) -> Line:
        """The words behind a value, those that hold it before others, unless they are it; and their sentences."""
        rows = list(evidence)
        numbers = "".join(f"[{number}]" for number in self.quotes.numbers(rows)[:_SENTENCES_OF_A_FACT])
        best = next((row for row in rows if value in row.text), rows[0]) if rows else None
        words = f"  “{' '.join(best.text.split())}”" if best and best.text != value else ""
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
        if visit := self._detail.visit:
            others = ", ".join(str(i) for i in visit.meetings if i != self._detail.meeting.id)
            days = visit.first if visit.first == visit.last else f"{visit.first} – {visit.last}"
            also = (Piece(f", {self._say('show.see', ids=others)}"),) if others else ()
            yield Entry(self._say("show.stay"), (*described(visit.head, self._say), Piece(f", {days}"), *also))
        if self._detail.planned:
            ids = ", ".join(map(str, self._detail.planned))
            yield Entry(self._say("show.planned"), (Piece(self._say("show.see", ids=ids)),))
        if self._detail.became:
            yield Entry(self._say("show.became"), (Piece(self._say("show.see", ids=self._detail.became)),))


def _known(*values: str | None) -> Iterator[str]:
    return (value for value in values if value)


def _statements(detail: MeetingDetail) -> Iterator[Entry]:
    """What was said; where there are several reports, with the article that tells it."""
    several = len(detail.reports) > 1
    for row in detail.statements:
        told = (Piece(f" ({row.article})", "dim"),) if several else ()
        yield Entry(row.speaker, (Piece(row.verb, "italic"), Piece(f" {' '.join(row.text.split())}"), *told))


def _source(report: ReportRow, say: Voice) -> str:
    named = (report.title, report.article) if report.title else (report.article, None)
    about = ", ".join(_known(report.source, report.published, named[1], report.url))
    return f"{say('show.report', id=report.id)}: {named[0]}" + (f" ({about})" if about else "")


def _sentences(report: ReportRow, quotes: Quotes) -> Iterator[Entry]:
    best = EvidenceRow(
        report.article, "meeting", report.evidence_part, report.evidence_start, report.evidence_end, report.evidence
    )
    quotes.numbers([best])
    for number, line in quotes.of(report.article):
        yield Entry(f"[{number}]", line)
