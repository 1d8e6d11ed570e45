from __future__ import annotations

import inspect
from dataclasses import dataclass

import pytest

from dipcli.cli.groups import spread


@dataclass(frozen=True)
class Point:
    x: int
    y: int = 2


def draw(name: str, point: Point, *, bold: bool = False) -> tuple[object, ...]:
    return name, point, bold


def test_fields_become_parameters_in_their_place():
    parameters = inspect.signature(spread(draw)).parameters
    assert list(parameters) == ["name", "x", "y", "bold"]
    assert (parameters["x"].default, parameters["y"].default) == (inspect.Parameter.empty, 2)
    assert parameters["y"].annotation is int


@pytest.mark.parametrize(
    "values, result",
    [
        ({"name": "a", "x": 1, "y": 3, "bold": True}, ("a", Point(1, 3), True)),
        ({"name": "a", "x": 1, "y": 2}, ("a", Point(1, 2), False)),
    ],
)
def test_and_are_gathered_again(values, result):
    assert spread(draw)(**values) == result
