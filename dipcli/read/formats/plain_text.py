"""Plain text and Markdown: one article a file, its metadata in front matter or a date line."""

from __future__ import annotations

from collections.abc import Iterator

from dipcli.model import Article
from dipcli.read.failure import Failure
from dipcli.read.fields import build, recognise
from dipcli.read.format import Format
from dipcli.read.front import front_of, title_of
from dipcli.read.options import Options
from dipcli.read.source import Source
from dipcli.text import normalize


def _read(source: Source, options: Options) -> Iterator[Article | Failure]:
    text = normalize(source.text())
    front = front_of(text)
    values = recognise(front.values, options.mapping)
    title = title_of(text[front.body :])
    if title:
        values.setdefault("title", title)
    yield from build(text, values, source.name, options, front.body)


FORMAT = Format((".txt", ".md", ".markdown"), _read)
