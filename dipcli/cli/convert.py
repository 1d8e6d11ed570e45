"""Typed words to values, for the few types that options have.

Typer would load a validation library for this, which takes a third of the time of a whole search.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any, get_args

import typer

_GREATEST = 2**63 - 1  # what SQLite can be asked for


def _number(text: str) -> int:
    number = int(text)
    if abs(number) > _GREATEST:
        raise ValueError(f"{text} is too large")
    return number


_CONVERTERS: dict[type, Callable[[Any], Any]] = {str: str, int: _number, bool: bool, Path: Path}


@dataclass(frozen=True, slots=True)
class _Plain:
    """Stands in for typer's own conversion of one parameter; ``many`` takes any number of words."""

    convert: Callable[[Any], Any]
    many: bool

    def coerce(self, value: Any, param: Any, ctx: Any) -> Any:  # noqa: ANN401 - typer's signature
        """The value of what was typed, None for nothing; BadParameter when there is none."""
        try:
            return self._value(value, param.min if hasattr(param, "min") else None)
        except ValueError as error:
            raise typer.BadParameter(str(error), ctx=ctx, param=param) from error

    def _value(self, value: Any, least: int | None) -> Any:  # noqa: ANN401 - of the parameter's type
        if self.many:
            return [self.convert(word) for word in value or ()]
        converted = None if value is None else self.convert(value)
        if least is not None and converted is not None and converted < least:
            raise ValueError(f"{converted} < {least}")
        return converted


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
