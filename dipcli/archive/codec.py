"""``Meeting`` to JSON text and back, for the column that keeps what was found. ``decode(encode(m)) == m``."""

from __future__ import annotations

import json
from dataclasses import fields
from typing import Any

from dipcli.model import EDTF, Document, Evidence, Meeting, Participant, Span, Statement


def encode(meetings: tuple[Meeting, ...]) -> str:
    """The meetings as one JSON array; fields at their defaults are left out."""
    return json.dumps([_plain(m) for m in meetings], ensure_ascii=False, separators=(",", ":"))


def decode(text: str) -> tuple[Meeting, ...]:
    """The meetings of an array that ``encode`` made."""
    return tuple(_meeting(m) for m in json.loads(text))


def _plain(value: Any) -> Any:  # noqa: ANN401 - any of the model's values
    if isinstance(value, Span):
        return [value.start, value.end]
    if isinstance(value, EDTF):
        return value.text
    if isinstance(value, tuple):
        return [_plain(v) for v in value]
    if isinstance(value, (Meeting, Participant, Evidence, Statement, Document)):
        return {f.name: _plain(v) for f in fields(value) if (v := getattr(value, f.name)) != f.default and v != ()}
    return value


def _meeting(raw: dict[str, Any]) -> Meeting:
    raw["sentence"] = _evidence(raw["sentence"])
    raw["participants"] = tuple(_participant(p) for p in raw.get("participants", ()))
    raw["statements"] = tuple(Statement(**_spanned(s)) for s in raw.get("statements", ()))
    raw["documents"] = tuple(_document(d) for d in raw.get("documents", ()))
    raw["evidence"] = tuple(_evidence(e) for e in raw.get("evidence", ()))
    raw["topics"] = tuple(raw.get("topics", ()))
    if "date" in raw:
        raw["date"] = EDTF(raw["date"])
    return Meeting(**raw)


def _participant(raw: dict[str, Any]) -> Participant:
    return Participant(**{**raw, "evidence": tuple(_evidence(e) for e in raw.get("evidence", ()))})


def _evidence(raw: dict[str, Any]) -> Evidence:
    return Evidence(**_spanned(raw))


def _document(raw: dict[str, Any]) -> Document:
    return Document(**{**_spanned(raw), "parties": tuple(raw.get("parties", ()))})


def _spanned(raw: dict[str, Any]) -> dict[str, Any]:
    return {**raw, "span": Span(*raw["span"])}
