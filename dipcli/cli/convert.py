"""Typed words to values, for the few types that options have.

Typer would load a validation library for this, which takes a third of the time of a whole search.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any, get_args

from dipcli.cli.problem import usage

GREATEST = 2**63 - 1
"""The greatest number that SQLite can be asked for."""

_CONVERTERS: dict[type, Callable[[Any], Any]] = {str: str, int: int, bool: bool, Path: Path}


@dataclass(frozen=True, slots=True)
class _Plain:
    """Stands in for typer's own conversion of one parameter; ``many`` takes any number of words."""

    convert: Callable[[Any], Any]
    many: bool

    def coerce(self, value: Any, param: Any, ctx: Any) -> Any:  # noqa: ANN401, ARG002 - typer's signature
        """The value of what was typed, None for nothing; what cannot be one is a usage problem."""
        if self.many:
            return [self._value(word, param) for word in value or ()]
        return None if value is None else self._value(value, param)

    def _value(self, word: Any, param: Any) -> Any:  # noqa: ANN401 - of the parameter's type
        least = getattr(param, "min", None)
        least = 1 if least is None else least
        try:
            value = self.convert(word)
        except ValueError as error:
            raise usage("error.number", name=_name(param), text=word, least=least) from error
        if self.convert is int:
            _within(_name(param), value, least)
        return value


def _name(param: Any) -> str:  # noqa: ANN401 - typer's parameter
    """An option as it is typed in full, an argument as the help calls it."""
    return next((str(name) for name in param.opts if name.startswith("--")), param.metavar.rstrip("."))


def _within(name: str, number: int, least: int) -> None:
    if number < least:
        raise usage("error.too_small", name=name, number=number, least=least)
    if number > GREATEST:
        raise usage("error.too_large", name=name, number=number, greatest=GREATEST)


def convert_plainly(params: list[Any]) -> list[Any]:
    """The same parameters, now converted here; those of other types are left to typer."""
    for param in params:
        annotation = getattr(getattr(param, "type_descriptor", None), "annotation", None)
        inner = get_args(annotation)
        convert = _CONVERTERS.get(inner[0] if inner else annotation)  # type: ignore[arg-type]
        if convert:
            plain = _Plain(convert, bool(inner))
            param.get_runtime_param = lambda plain=plain: plain
    return params
