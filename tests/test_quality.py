"""The extractor is as good on the gold set as it was, and nobody lowered the floor to make it so."""

from __future__ import annotations

import functools
from copy import deepcopy

import pytest

from tests.quality import PINNED, faults, followed, gold_hash, history, is_worse, measured

IN_FORCE = history()[-1]
NOW = functools.cache(measured)


@pytest.mark.parametrize(("name", "floor"), IN_FORCE["floors"].items(), ids=IN_FORCE["floors"])
def test_no_figure_falls_below_its_floor(name, floor):
    assert not is_worse(name, NOW()[name], floor), f"{name} is {NOW()[name]}, not {floor}: see tests/gold/README.md"


def test_every_measure_has_a_floor():
    assert IN_FORCE["floors"].keys() == PINNED.keys()


def test_the_floors_are_those_of_this_gold_set():
    assert IN_FORCE["gold"] == gold_hash(), "the gold set changed: see tests/gold/README.md"


def test_no_floor_was_lowered_silently():
    assert faults(history()) == []


FIRST = followed([], "gold", {"held_f1": 0.8, "planned_leak": 0.02}, "first")
WEAKER = {
    "a floor goes down": ("gold", {"held_f1": 0.79, "planned_leak": 0.02}),
    "a ceiling goes up": ("gold", {"held_f1": 0.8, "planned_leak": 0.03}),
    "a floor goes away": ("gold", {"held_f1": 0.9}),
    "other articles": ("other gold", {"held_f1": 0.9, "planned_leak": 0.0}),
}
STRONGER = {
    "all as before": ("gold", {"held_f1": 0.8, "planned_leak": 0.02}),
    "a floor goes up": ("gold", {"held_f1": 0.81, "planned_leak": 0.02}),
    "a ceiling goes down": ("gold", {"held_f1": 0.8, "planned_leak": 0.01}),
    "one more floor": ("gold", {"held_f1": 0.8, "planned_leak": 0.02, "date": 0.9}),
}


@pytest.mark.parametrize(("gold", "floors"), WEAKER.values(), ids=WEAKER)
def test_a_weaker_gate_wants_a_reason(gold, floors):
    with pytest.raises(ValueError, match="say why"):
        followed(FIRST, gold, floors, " ")
    assert faults(followed(FIRST, gold, floors, "the rule was wrong")) == []


@pytest.mark.parametrize(("gold", "floors"), STRONGER.values(), ids=STRONGER)
def test_a_stronger_gate_wants_none(gold, floors):
    assert faults(followed(FIRST, gold, floors, "")) == []


def test_what_did_not_change_adds_nothing():
    assert followed(FIRST, "gold", {"held_f1": 0.8, "planned_leak": 0.02}, "again") == FIRST


SECOND = followed(FIRST, "gold", {"held_f1": 0.9, "planned_leak": 0.0}, "better")


@pytest.mark.parametrize(
    "change",
    [
        lambda entries: entries[1]["floors"].update(held_f1=0.7),
        lambda entries: entries[0]["floors"].update(held_f1=0.7),
        lambda entries: entries[1].update(gold="other gold"),
        lambda entries: entries[1].update(reason="because"),
        lambda entries: entries.pop(0),
    ],
)
def test_a_change_by_hand_is_found(change):
    entries = deepcopy(SECOND)
    assert faults(entries) == []
    change(entries)
    assert faults(entries)
