"""Attributed statements: who asked, affirmed, promised, thanked or praised what.

A statement is a clause SUBJECT + verb of saying + what is said. What is said runs to the next verb that is said to have
the same subject ("hoan nghênh ...; đề nghị ..., đồng thời khẳng định ...") or to the end of the sentence. A verb before
its subject ("Nhấn mạnh ..., Đại sứ cho rằng ..."), a quotation before it ("..., ông nói") and "theo ông ..." count too.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from dipcli.extract.content.phrases import trimmed
from dipcli.extract.content.subjects import BOTH_SIDES, Scene, Speaker, Subject
from dipcli.extract.content.verbs import Verb, verbs
from dipcli.model import Span, Statement

_LISTING_ACTS = frozenset({"ask", "propose", "agree", "promise"})
_LEAD = re.compile(r"(?:[\s,:]*(?:thêm|rõ|rằng|là|với báo giới|với báo chí)(?!\w))*[\s,:]*", re.IGNORECASE)
_ACCORDING = re.compile(r"theo(?: lời)?(?: (?:ông|bà|ngài|đồng chí))?\s+")
_ACCORDING_TO_HIM = re.compile(r"theo (?:lời )?(?P<who>ông|bà|ngài)(?= ?,)")
_GOES_ON = re.compile(r"\s*(?:đồng thời|bên cạnh đó|ngoài ra|nhân dịp này|cùng với đó|cũng tại (?:buổi|cuộc) \w+)\W+")


@dataclass(frozen=True, slots=True)
class _Clause:
    """A verb of saying with its subject; ``starts`` is where the clause is cut off from the one before."""

    subject: Subject | None
    verb: Verb
    starts: int


def statements(
    text: str,
    sentences: Sequence[Span],
    speakers: Sequence[Speaker],
    countries: Sequence[tuple[Span, str]] = (),
) -> tuple[Statement, ...]:
    """What ``speakers`` are said to have said in ``sentences``, in order; ``span`` covers what was said.

    ``countries`` are the country names of the text with their codes: they tell who is asked. ``speaker`` is "hai bên"
    (with no affiliation) for what both sides said together, and the printed name for what a country said.
    """
    scene = Scene(text, speakers, countries)
    found: list[Statement] = []
    last: Subject | None = None
    for sentence in sentences:
        clauses = _clauses(scene, sentence, last)
        found += _told(scene, sentence, clauses) if clauses else _according(scene, sentence, last)
        last = next((c.subject for c in reversed(clauses) if c.subject), last)
    return tuple(found)


def asks(found: Iterable[Statement], asker: str, asked: str) -> tuple[Statement, ...]:
    """The statements by which ``asker`` asks something of ``asked`` (codes of countries or bodies)."""
    return tuple(
        one for one in found if one.act in {"ask", "propose"} and (one.affiliation, one.addressee) == (asker, asked)
    )


def _clauses(scene: Scene, sentence: Span, last: Subject | None) -> list[_Clause]:
    found: list[_Clause] = []
    fronted: list[_Clause] = []
    before: Verb | None = None
    for verb in verbs(scene.text, sentence):
        clause = _clause(scene, sentence, verb, before, found, last)
        before = verb
        if clause and clause.subject:
            found += [replace(one, subject=clause.subject) for one in fronted] + [clause]
            fronted = []
        elif clause:
            fronted.append(clause)
    return found or _inherited(scene, sentence, fronted, last)


def _clause(
    scene: Scene, sentence: Span, verb: Verb, before: Verb | None, found: Sequence[_Clause], last: Subject | None
) -> _Clause | None:
    known = found[-1].subject if found else None
    subject = scene.subject(sentence, verb.opens, known or last)
    if subject:
        starts = scene.border(sentence, subject.span.start)
        detached = starts is None and (known is not None or not verb.strong or scene.text[verb.opens].isupper())
        if detached or _object_of(scene, before, subject) or _inside(known, subject, verb):
            return None
        return _Clause(subject, verb, subject.span.start if starts is None else starts)
    starts = scene.border(sentence, verb.opens)
    if starts is None or not _may_follow(scene, verb, starts, before, found):
        return None
    return _Clause(known or scene.head(sentence, starts), verb, starts)


def _object_of(scene: Scene, before: Verb | None, subject: Subject) -> bool:
    """Whether the would-be subject is what the verb before it is about ("đề nghị Đại sứ ủng hộ ...")."""
    return before is not None and not scene.text[before.end : subject.span.start].strip()


def _inside(known: Subject | None, subject: Subject, verb: Verb) -> bool:
    """Whether the clause belongs to what a person is just saying ("khẳng định, Việt Nam ủng hộ ...")."""
    if known is None:
        return False
    return not verb.strong or (subject.affiliation is not None and subject.name != known.name and _is_country(subject))


def _is_country(subject: Subject) -> bool:
    return len(subject.name) == subject.span.end - subject.span.start and subject.affiliation is not None


def _may_follow(scene: Scene, verb: Verb, starts: int, before: Verb | None, found: Sequence[_Clause]) -> bool:
    mark = scene.text[starts : verb.opens].strip()
    if not found:
        return verb.strong
    if before and not scene.text[before.end : starts].strip():
        return before is found[-1].verb
    if mark.startswith(";"):
        return verb.strong or found[-1].verb.act not in _LISTING_ACTS
    return verb.strong


def _inherited(scene: Scene, sentence: Span, fronted: Sequence[_Clause], last: Subject | None) -> list[_Clause]:
    """A sentence without a subject goes on with the last one when it says so, or only asks ("Đề nghị ...")."""
    if not (fronted and last):
        return []
    opened = scene.form[sentence.start : fronted[0].verb.opens]
    asked = not opened and len(fronted) == 1 and fronted[0].verb.act == "ask"
    return [replace(one, subject=last) for one in fronted] if asked or _GOES_ON.fullmatch(opened) else []


def _told(scene: Scene, sentence: Span, clauses: Sequence[_Clause]) -> Iterator[Statement]:
    ends = [clause.starts for clause in clauses[1:]] + [sentence.end]
    said: Span | None = None
    found = []
    for clause, end in reversed(list(zip(clauses, ends, strict=True))):
        said = _content(scene, sentence, clause, end) or said
        if said and clause.subject:
            found.append(_statement(scene, clause.subject, clause.verb, said))
    return reversed(found)


def _content(scene: Scene, sentence: Span, clause: _Clause, end: int) -> Span | None:
    lead = _LEAD.match(scene.text, clause.verb.end, end)
    span = trimmed(scene.text, lead.end() if lead else clause.verb.end, end)
    if span.start < span.end:
        return span
    quoted = trimmed(scene.text, sentence.start, clause.subject.span.start) if clause.subject else span
    ends_so = end == sentence.end or (clause.verb.act == "say" and quoted.of(scene.text).endswith(("”", '"')))
    return quoted if ends_so and quoted.start < quoted.end else None


def _statement(scene: Scene, subject: Subject, verb: Verb, said: Span) -> Statement:
    return Statement(
        speaker=subject.name,
        affiliation=subject.affiliation,
        verb=scene.text[verb.start : verb.end].lower(),
        act=verb.act,
        text=said.of(scene.text),
        span=said,
        addressee=_addressee(scene, subject, verb, said),
    )


def _addressee(scene: Scene, subject: Subject, verb: Verb, said: Span) -> str | None:
    if not verb.addressee or subject.name == BOTH_SIDES:
        return None
    named = None if verb.addressee == "other" else scene.named_at(said.start)
    if named and named != subject.affiliation:
        return named
    return None if verb.addressee == "named" else scene.other_side(subject.affiliation)


def _according(scene: Scene, sentence: Span, last: Subject | None) -> Iterator[Statement]:
    """What a sentence says that begins with its source: "Theo ông X, ..."."""
    subject = _source(scene, sentence, last)
    if subject and scene.text[subject.span.end : sentence.end].lstrip().startswith(","):
        verb = Verb(sentence.start, sentence.start + len("theo"), sentence.start, "say", "", strong=True)
        said = trimmed(scene.text, subject.span.end, sentence.end)
        if said.start < said.end:
            yield _statement(scene, subject, verb, said)


def _source(scene: Scene, sentence: Span, last: Subject | None) -> Subject | None:
    if last and (him := _ACCORDING_TO_HIM.match(scene.form, sentence.start, sentence.end)):
        return replace(last, span=Span(*him.span("who")))
    for span, speaker in scene.within(sentence.start, sentence.end)[:1]:
        if _ACCORDING.fullmatch(scene.form, sentence.start, span.start):
            return Subject(speaker.name, speaker.affiliation, span)
    return None
