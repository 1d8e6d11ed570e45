"""Sentences with the speakers and countries marked in them, for tables of cases.

``[Tô Lâm/VN: Tổng Bí thư Tô Lâm]`` is a mention of Tô Lâm, who speaks for VN; ``{US: Mỹ}`` is a country name.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from dipcli.extract.content import Speaker
from dipcli.model import Span

_MARK = re.compile(r"\[(?P<name>[^/\]]+)/(?P<side>\w+): (?P<mention>[^\]]+)\]|\{(?P<code>\w+): (?P<country>[^}]+)\}")
_SENTENCE = re.compile(r"[^\n]+")


@dataclass(frozen=True)
class Marked:
    text: str
    speakers: tuple[Speaker, ...]
    countries: tuple[tuple[Span, str], ...]
    sentences: tuple[Span, ...]


def marked(source: str, *more: Speaker) -> Marked:
    """The text of ``source`` without its marks; each line is a sentence; ``more`` speakers have no mention in it."""
    text, end = "", 0
    mentions: dict[tuple[str, str], list[Span]] = {}
    countries: list[tuple[Span, str]] = []
    for found in _MARK.finditer(source):
        text += source[end : found.start()]
        end = found.end()
        words = found["mention"] or found["country"]
        span = Span(len(text), len(text) + len(words))
        text += words
        if found["code"]:
            countries.append((span, found["code"]))
        else:
            mentions.setdefault((found["name"], found["side"]), []).append(span)
    text += source[end:]
    speakers = tuple(Speaker(name, side, tuple(spans)) for (name, side), spans in mentions.items())
    sentences = tuple(Span(*found.span()) for found in _SENTENCE.finditer(text))
    return Marked(text, (*speakers, *more), tuple(countries), sentences)
