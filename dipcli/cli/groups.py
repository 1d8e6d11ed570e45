"""Options that several commands share: a frozen dataclass whose fields are the options, taken as one parameter."""

from __future__ import annotations

import inspect
from collections.abc import Callable, Iterator, Mapping
from dataclasses import MISSING, Field, fields, is_dataclass
from typing import Any, get_type_hints

Function = Callable[..., Any]


def spread(function: Function) -> Function:
    """``function`` with each dataclass parameter replaced by its fields, as typer wants them."""
    signature = inspect.signature(function, eval_str=True)
    groups: dict[str, Any] = {p.name: p.annotation for p in signature.parameters.values() if is_dataclass(p.annotation)}

    def call(**values: Any) -> Any:  # noqa: ANN401 - passes on what typer gives
        return function(**_gathered(values, groups))

    flat = [flat for p in signature.parameters.values() for flat in _flattened(p, groups)]
    call.__signature__ = signature.replace(parameters=flat)  # type: ignore[attr-defined]
    call.__annotations__ = {p.name: p.annotation for p in flat}
    call.__doc__ = function.__doc__
    return call


def _gathered(values: Mapping[str, Any], groups: Mapping[str, Any]) -> dict[str, Any]:
    inner = {name: {f.name: values[f.name] for f in fields(group)} for name, group in groups.items()}
    taken = {field for names in inner.values() for field in names}
    made = {name: group(**inner[name]) for name, group in groups.items()}
    return {name: value for name, value in values.items() if name not in taken} | made


def _flattened(parameter: inspect.Parameter, groups: Mapping[str, Any]) -> Iterator[inspect.Parameter]:
    if parameter.name not in groups:
        yield parameter.replace(kind=inspect.Parameter.KEYWORD_ONLY)
        return
    group = groups[parameter.name]
    types = get_type_hints(group, include_extras=True)
    for field in fields(group):
        yield _parameter(field, types[field.name])


def _parameter(field: Field[Any], annotation: object) -> inspect.Parameter:
    default = inspect.Parameter.empty if field.default is MISSING else field.default
    return inspect.Parameter(field.name, inspect.Parameter.KEYWORD_ONLY, default=default, annotation=annotation)
