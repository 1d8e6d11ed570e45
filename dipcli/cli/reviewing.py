"""Going through doubts one by one: the evidence, a question, a key, a decision."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from dipcli.archive import Archive, DecisionRow, DoubtRow
from dipcli.cli.deciding import tell_decision
from dipcli.cli.environment import Environment
from dipcli.cli.options import Decider
from dipcli.cli.reported import reported
from dipcli.show.blocks import Block, print_blocks
from dipcli.show.person import person
from dipcli.show.record import record

Act = Callable[[Archive, tuple[int, ...], Decider], list[DecisionRow]]
_QUIT = "q"
_SKIP = "s"


def _confirm(archive: Archive, ids: tuple[int, ...], decider: Decider) -> list[DecisionRow]:
    return [archive.confirm(number, by=decider.name, reason=decider.why) for number in ids]


def _reject(archive: Archive, ids: tuple[int, ...], decider: Decider) -> list[DecisionRow]:
    return [archive.reject(number, by=decider.name, reason=decider.why) for number in ids]


def _merge(archive: Archive, ids: tuple[int, ...], decider: Decider) -> list[DecisionRow]:
    return [archive.merge(ids, by=decider.name, reason=decider.why)]


def _merge_people(archive: Archive, ids: tuple[int, ...], decider: Decider) -> list[DecisionRow]:
    return [archive.merge_people(ids, by=decider.name, reason=decider.why)]


_KEYS: Mapping[str, Mapping[str, Act]] = {
    "confidence": {"c": _confirm, "r": _reject},
    "duplicate": {"m": _merge, "c": _confirm},
    "homonym": {"m": _merge_people},
}
"""What each key does about each kind of doubt; ``data/messages.csv`` asks for them."""


def review(archive: Archive, doubts: Sequence[DoubtRow], decider: Decider, environment: Environment) -> None:
    """Ask about each doubt in turn, until there are no more or the user has had enough."""
    for number, doubt in enumerate(doubts, 1):
        environment.tell("review.heading", number=number, total=len(doubts), why=_why(doubt, environment))
        _show(archive, doubt, environment)
        key = _asked(doubt, environment)
        if key == _QUIT:
            return
        if key != _SKIP:
            for decision in _KEYS[doubt.kind][key](archive, doubt.ids, decider):
                tell_decision(decision, environment)
    environment.tell("review.done", count=len(doubts))


def _why(doubt: DoubtRow, environment: Environment) -> str:
    return environment.say(f"doubt.{doubt.kind}", ids=", ".join(map(str, doubt.ids)))


def _asked(doubt: DoubtRow, environment: Environment) -> str:
    """The key that was given; the end of the input is the end of the review."""
    question = environment.say(f"ask.{doubt.kind}")
    while True:
        print(question, end=" ", file=environment.stderr, flush=True)
        key = environment.key() or _QUIT
        environment.tell_line("")
        if key in (_QUIT, _SKIP, *_KEYS[doubt.kind]):
            return key


def _show(archive: Archive, doubt: DoubtRow, environment: Environment) -> None:
    width = environment.width if environment.stdout.isatty() else None
    blocks = [block for number in doubt.ids for block in _blocks(archive, doubt.kind, number, environment)]
    print_blocks(blocks, environment.stdout, width=width, colour=environment.colour)
    environment.stdout.flush()


def _blocks(archive: Archive, kind: str, number: int, environment: Environment) -> list[Block]:
    if kind == "homonym":
        known = archive.person(number)
        return list(person(known, environment.say)) if known else []
    detail = archive.meeting(number)
    return list(record(detail, reported(archive, detail), environment.say)) if detail else []
