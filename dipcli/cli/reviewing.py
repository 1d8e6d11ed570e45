"""Going through doubts one by one: the evidence, a question, a key, a decision."""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence

from dipcli.archive import Archive, DecisionRow, DoubtRow
from dipcli.cli.deciding import assignment, tell_decisions
from dipcli.cli.environment import Environment
from dipcli.cli.options import Decider
from dipcli.cli.reported import reported
from dipcli.show.blocks import Block, print_side_by_side
from dipcli.show.person import person
from dipcli.show.record import gist

Act = Callable[[Archive, DoubtRow, Decider], list[DecisionRow]]
_QUIT = "q"
_SKIP = "s"
_UNDO = "u"
_DIGITS = "123456789"
_OF_PARTICIPANT = re.compile(r"participant:\d+\.")


def _confirm(archive: Archive, doubt: DoubtRow, decider: Decider) -> list[DecisionRow]:
    return [archive.confirm(number, by=decider.name, reason=decider.why) for number in doubt.ids]


def _reject(archive: Archive, doubt: DoubtRow, decider: Decider) -> list[DecisionRow]:
    return [archive.reject(number, by=decider.name, reason=decider.why) for number in doubt.ids]


def _merge(archive: Archive, doubt: DoubtRow, decider: Decider) -> list[DecisionRow]:
    return [archive.merge(doubt.ids, by=decider.name, reason=decider.why)]


def _merge_people(archive: Archive, doubt: DoubtRow, decider: Decider) -> list[DecisionRow]:
    return [archive.merge_people(doubt.ids, by=decider.name, reason=decider.why)]


def _part(archive: Archive, doubt: DoubtRow, decider: Decider) -> list[DecisionRow]:
    second = doubt.why.rpartition(" / ")[2]
    return [archive.split_office(doubt.ids[0], second, by=decider.name, reason=decider.why)]


def _confirm_people(archive: Archive, doubt: DoubtRow, decider: Decider) -> list[DecisionRow]:
    return [archive.confirm_people(doubt.ids, by=decider.name, reason=decider.why)]


_KEYS: Mapping[str, Mapping[str, Act]] = {
    "confidence": {"c": _confirm, "r": _reject},
    "duplicate": {"m": _merge, "c": _confirm},
    "homonym": {"m": _merge_people, "c": _confirm_people},
    "offices": {"c": _confirm_people, "p": _part},
}
"""What each key does about each kind of doubt; ``data/messages.csv`` asks for them."""


def review(archive: Archive, doubts: Sequence[DoubtRow], decider: Decider, environment: Environment) -> None:
    """Ask about each doubt in turn, until there are no more or the user has had enough."""
    for number, doubt in enumerate(doubts, 1):
        if _settled(archive, doubt):
            continue
        environment.tell("review.heading", number=number, total=len(doubts), why=_why(doubt, environment))
        _show(archive, doubt, environment)
        key = _asked(doubt, (_QUIT, _SKIP, *_keys(doubt, archive)), environment)
        if key == _QUIT:
            return
        if key != _SKIP:
            tell_decisions(_decided(archive, doubt, key, decider), archive.history(), environment)
    environment.tell("review.done", count=len(doubts))


def _decided(archive: Archive, doubt: DoubtRow, key: str, decider: Decider) -> Iterator[DecisionRow]:
    if doubt.kind != "waiting":
        yield from _KEYS[doubt.kind][key](archive, doubt, decider)
        return
    if key in _DIGITS:
        typed = _OF_PARTICIPANT.sub(f"participant:{key}.", doubt.why.partition(" ")[2])
        yield archive.correct(doubt.ids[0], *assignment(typed), by=decider.name, reason=decider.why)
    yield archive.undo(doubt.decision, by=decider.name, reason=decider.why)


def _settled(archive: Archive, doubt: DoubtRow) -> bool:
    """Whether decisions taken since have made one of what the doubt is about."""
    if doubt.kind == "duplicate":
        return len({detail.meeting.id for i in doubt.ids if (detail := archive.meeting(i))}) < len(doubt.ids)
    if doubt.kind == "homonym":
        return len({known.person.id for i in doubt.ids if (known := archive.person(i))}) < len(doubt.ids)
    return False


def _why(doubt: DoubtRow, environment: Environment) -> str:
    ids = ", ".join(map(str, doubt.ids))
    return environment.say(f"doubt.{doubt.kind}", ids=ids, why=doubt.why, decision=doubt.decision)


def _asked(doubt: DoubtRow, keys: Collection[str], environment: Environment) -> str:
    """The key that was given; the end of the input is the end of the review."""
    question = environment.say(f"ask.{doubt.kind}")
    while True:
        environment.tell_line(question, end=" ")
        key = environment.key() or _QUIT
        environment.tell_line("")
        if key in keys:
            return key


def _keys(doubt: DoubtRow, archive: Archive) -> Iterable[str]:
    """What decides: a key of the kind; for a correction that waits also the number of a participant."""
    if doubt.kind != "waiting":
        return _KEYS[doubt.kind]
    detail = archive.meeting(doubt.ids[0]) if doubt.ids else None
    return (_UNDO, *_DIGITS[: len(detail.meeting.participants) if detail else 0])


def _show(archive: Archive, doubt: DoubtRow, environment: Environment) -> None:
    width = environment.width if environment.stdout.isatty() else None
    records = [_blocks(archive, doubt.kind, number, environment) for number in doubt.ids]
    print_side_by_side(records, environment.stdout, width=width, colour=environment.colour)
    environment.stdout.flush()


def _blocks(archive: Archive, kind: str, number: int, environment: Environment) -> list[Block]:
    if kind in {"homonym", "offices"}:
        known = archive.person(number)
        return list(person(known, environment.say)) if known else []
    detail = archive.meeting(number)
    return list(gist(detail, reported(archive, detail), environment.say)) if detail else []
