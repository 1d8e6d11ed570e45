"""Meetings in the form in which they are compared, from JSON or from the extractor."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Literal

from dipcli.model import FORMS, STATUSES, Meeting, Participant

Wanted = Literal["text", "number", "truth", "names", "meetings", "people", "choice"]


class Unfit(ValueError):
    """A record that is not one of a meeting: which field, what it holds (None: nothing), and what it should hold.

    ``known`` is the closed list that a ``choice`` is made from.
    """

    def __init__(self, field: str, value: object, wanted: Wanted, known: tuple[str, ...] = ()) -> None:
        super().__init__(f"{field}: {value!r}")
        self.field = field
        self.value = value
        self.wanted = wanted
        self.known = known


@dataclass(frozen=True, slots=True)
class Record:
    """One meeting as recorded or as predicted. An ``optional`` one may as well be left out: it is scored neither way.

    ``date`` is EDTF as text. ``confidence`` is the extractor's own, None in records of a reader.
    """

    status: str
    form: str | None
    date: str | None
    place: str | None
    participants: tuple[Participant, ...]
    evidence: str = ""
    optional: bool = False
    confidence: float | None = None

    @property
    def principals(self) -> tuple[Participant, ...]:
        """Those who meet."""
        return tuple(p for p in self.participants if p.principal)

    @property
    def attendees(self) -> tuple[Participant, ...]:
        """Those who also attend."""
        return tuple(p for p in self.participants if not p.principal)


def of_meeting(meeting: Meeting) -> Record:
    """What the extractor found."""
    return Record(
        meeting.status,
        meeting.form,
        str(meeting.date) if meeting.date else None,
        meeting.place,
        meeting.participants,
        meeting.sentence.text,
        confidence=meeting.confidence,
    )


def records(line: object) -> tuple[str, tuple[Record, ...]]:
    """The article's id and its meetings from one line of JSON (``{"id": ..., "meetings": [...]}``).

    A meeting without ``status`` is held, a participant without ``principal`` is one. Raises Unfit for anything else.
    """
    if not isinstance(line, Mapping):
        raise Unfit("id", line, "text")
    if line.get("id") is None:
        raise Unfit("id", None, "text")
    meetings = line.get("meetings")
    if not isinstance(meetings, list):
        raise Unfit("meetings", meetings, "meetings")
    return str(line["id"]), tuple(map(_record, meetings))


def _record(meeting: Any) -> Record:  # noqa: ANN401 - whatever JSON holds
    if not isinstance(meeting, Mapping):
        raise Unfit("meetings", meeting, "meetings")
    people = meeting.get("participants", [])
    if not isinstance(people, list):
        raise Unfit("participants", people, "people")
    return Record(
        _one_of(STATUSES, meeting, "status", "held") or "held",
        _one_of(FORMS, meeting, "form", None),
        _text(meeting, "date"),
        _text(meeting, "place"),
        tuple(map(_participant, people)),
        _text(meeting, "evidence") or "",
        bool(meeting.get("optional")),
        _number(meeting, "confidence"),
    )


def _participant(person: Any) -> Participant:  # noqa: ANN401 - whatever JSON holds
    if not isinstance(person, Mapping) or not isinstance(person.get("name"), str):
        raise Unfit("participants", person, "people")
    side = _one_of(("host", "guest"), person, "side", None)
    return Participant(
        person["name"],
        _text(person, "title"),
        affiliation=_text(person, "affiliation"),
        side="host" if side == "host" else "guest" if side else None,
        principal=bool(person.get("principal", True)),
    )


def _one_of(known: tuple[str, ...], record: Mapping[str, object], field: str, default: str | None) -> str | None:
    value = record.get(field, default)
    if value is not None and value not in known:
        raise Unfit(field, value, "choice", known)
    return value if isinstance(value, str) else None


def _text(record: Mapping[str, object], field: str) -> str | None:
    value = record.get(field)
    if value is not None and not isinstance(value, str):
        raise Unfit(field, value, "text")
    return value


def _number(record: Mapping[str, object], field: str) -> float | None:
    value = record.get(field)
    if value is not None and not isinstance(value, int | float):
        raise Unfit(field, value, "number")
    return value
