"""Agreements and other documents of diplomacy that are named with a meeting, and whether they were signed there.

``data/document_kinds.csv`` gives the words that begin a document's name; ``data/document_words.csv`` what ends it
(``stop``) and what tells of signing. A convention that is only invoked ("UNCLOS") is a document too, unsigned; so is an
agreement signed in an earlier year ("ký năm 2015").
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import cache
from typing import NamedTuple

from dipcli.extract.content.phrases import either, form_of, trimmed
from dipcli.lexicon.engine import Entry, Lexicon
from dipcli.lexicon.tables import rows
from dipcli.model import Document, Span
from dipcli.text import canonical

_REACH = 120
_KINDS_THAT_NAME = frozenset({"joint_statement", "convention"})


class _Kind(NamedTuple):
    """A word that may begin a document's name, at ``[start, end)``."""

    start: int
    end: int
    word: str
    kind: str

    @property
    def acronym(self) -> bool:
        return self.word.isupper()


def documents(text: str, sentences: Sequence[Span], countries: Sequence[tuple[Span, str]] = ()) -> tuple[Document, ...]:
    """The documents named in ``sentences``, in order, each once; ``parties`` are the countries within the name."""
    found: dict[str, Document] = {}
    for sentence in sentences:
        for one in _named(text, sentence, countries):
            known = found.setdefault(canonical(one.name), one)
            if one.signed and not known.signed:
                found[canonical(one.name)] = replace(known, signed=True)
    return tuple(found.values())


def _named(text: str, sentence: Span, countries: Sequence[tuple[Span, str]]) -> Iterator[Document]:
    last: Document | None = None
    for kind in _kinds(text, sentence):
        if last and kind.start < last.span.end:
            continue
        span = _name(text, kind, sentence.end)
        signed = _signed(text, sentence, span, last)
        if _is_name(text, sentence, kind, span, signed=signed):
            parties = tuple(dict.fromkeys(code for place, code in countries if span.covers(place)))
            last = Document(span.of(text), kind.kind, signed, span, parties)
            yield last


def _kinds(text: str, sentence: Span) -> Iterator[_Kind]:
    for hit in _lexicon().hits(sentence.of(text), sentence.of(form_of(text))):
        row = hit.entry.row
        yield _Kind(sentence.start + hit.start, sentence.start + hit.end, row["word"], row["kind"])


def _name(text: str, kind: _Kind, end: int) -> Span:
    if kind.acronym:
        return Span(kind.start, _YEAR.match(text, kind.end, end).end())  # type: ignore[union-attr]
    quoted = _QUOTED.match(text, kind.end, end)
    if quoted:
        return Span(kind.start, quoted.end())
    return trimmed(text, kind.start, _stop(form_of(text), kind.end, end), edges=' \t\n,;:.…-–—“"/')


def _stop(form: str, start: int, end: int) -> int:
    for found in _ends().finditer(form, start, end):
        if not (found["keep"] or (found["paired"] and "giữa" in form[start : found.start()])):
            return found.start()
    return end


def _is_name(text: str, sentence: Span, kind: _Kind, span: Span, *, signed: bool) -> bool:
    """Whether the words name one document: not "Thỏa thuận này", nor "thỏa thuận hợp tác" without its subject."""
    before = form_of(text)[sentence.start : kind.start]
    if before.endswith(("(", "tổ chức ")):
        return False
    capital = text[kind.start].isupper() and kind.start > sentence.start
    rest = form_of(text)[kind.end : span.end].strip()
    if not rest:
        return capital and kind.kind in _KINDS_THAT_NAME
    if _deictic().match(rest):
        return False
    return capital or (signed and bool(_SUBJECT.search(rest)))


def _signed(text: str, sentence: Span, name: Span, last: Document | None) -> bool:
    form = form_of(text)
    if _signed_after().match(form, name.end, sentence.end):
        return True
    if last and last.signed and _LISTED.fullmatch(form, last.span.end, name.start):
        return True
    before = form[max(sentence.start, name.start - _REACH) : name.start]
    found = _signing().search(before)
    return found is not None and not _unsigned().search(before[: found.start()])


_YEAR = re.compile(r"(?:\s(?:năm\s)?\d{4})?")
_QUOTED = re.compile(r"\s*“[^”]{3,160}”|\s*\"[^\"]{3,160}\"")
_SUBJECT = re.compile(r"(?<!\w)(?:về|giữa|trong lĩnh vực)(?!\w)")
_LISTED = re.compile(r"[\s“”\"]*(?:\([^()]*\))?[\s,;:“”\"–-]*(?:và\s)?(?:\d+\s)?[“\"]?")


def _words(role: str) -> str:
    return either(row["words"] for row in rows("document_words") if row["role"] == role)


@cache
def _ends() -> re.Pattern[str]:
    """What ends a name; a comma only where no further part of a list follows ("kinh tế, thương mại và đầu tư")."""
    kinds = either(row["word"] for row in rows("document_kinds"))
    portfolios = either(row["name"] for row in rows("portfolios"))
    goes_on = rf"\s(?:{portfolios}|{_words('continues')}|(?!{_words('verb')})[^,.;:()]{{2,30}}\svà\s(?!{kinds}))"
    comma = rf",(?!{goes_on})"
    return re.compile(
        rf"(?P<keep>{_words('keep')}|\([^()]{{2,15}}\)(?=\sgiữa\s)|{_words('governs')}\s{kinds})"
        rf"|(?P<paired>\([^()]{{2,15}}\)(?=\svà\s))|{comma}|[;:()\n“”\"]|[./](?=[\s.]|\Z)"
        rf"|\s(?=(?:và\s+)?{kinds})|\sdo\s|{_words('stop')}"
    )


@cache
def _signing() -> re.Pattern[str]:
    """A word of signing that governs the name behind it, or the list that the name stands in."""
    run = rf"(?:\s+(?:{_words('filler')}|\d+))*\s+[“\"]?"
    listed = r"[^.;]{0,100}?(?::|(?<!\w)gồm|trong đó có)\s*(?:có\s)?[-–]?\s*[“\"]?"
    return re.compile(rf"{_words('signing')}(?:{run}|{listed})\Z")


@cache
def _unsigned() -> re.Pattern[str]:
    """A word before that of signing which makes it one to come, with none between that says it was done."""
    return re.compile(rf"{_words('unsigned')}(?:(?!{_words('done')})[^;]){{0,40}}\Z")


@cache
def _signed_after() -> re.Pattern[str]:
    return re.compile(rf"[\s”\"(]*{_words('signed_after')}(?!\s(?:năm|ngày|tháng)\s\d)")


@cache
def _deictic() -> re.Pattern[str]:
    return re.compile(_words("deictic"))


@cache
def _lexicon() -> Lexicon:
    kinds = rows("document_kinds")
    return Lexicon(Entry("document", row["word"], row, any_case=not row["word"].isupper()) for row in kinds)
