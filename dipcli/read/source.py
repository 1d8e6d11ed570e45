"""One file, or standard input, as a stream of text."""

from __future__ import annotations

import codecs
import gzip
import io
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from typing import BinaryIO, cast

from dipcli.read.encoding import decode, encoding_of

_SAMPLE = 1 << 20
_GZIP = b"\x1f\x8b"


@dataclass(frozen=True, slots=True)
class Source:
    """``name`` is the path as given, or ``-``; ``stream`` holds the bytes, uncompressed, and is read once."""

    name: str
    stream: io.BufferedReader

    def sample(self) -> str:
        """The first characters, up to a million bytes of them, without taking them from the stream."""
        data = self.stream.peek(_SAMPLE)
        return data.decode(encoding_of(data), "replace")

    def text(self) -> str:
        """All of it; Unreadable when it cannot be decoded."""
        return decode(self.stream.read())

    def lines(self) -> Iterator[str]:
        """Its lines with their ends, split at line feeds alone; undecodable bytes stay in them as half characters."""
        encoding = encoding_of(self.stream.peek(_SAMPLE))
        chunks = iter(lambda: self.stream.read(_SAMPLE), b"")
        rest = ""
        for text in codecs.iterdecode(chunks, encoding, "surrogateescape"):
            *whole, rest = (rest + text).split("\n")
            yield from (f"{line}\n" for line in whole)
        if rest:
            yield rest


@contextmanager
def opened(name: str, raw: BinaryIO) -> Iterator[Source]:
    """A source that unpacks ``raw`` when it is gzip, whatever it is called, and leaves ``raw`` open."""
    with ExitStack() as stack:
        stream = _buffered(raw, stack)
        if stream.peek(len(_GZIP)).startswith(_GZIP):
            stream = _buffered(gzip.GzipFile(fileobj=stream), stack)
        yield Source(name, stream)


def _buffered(raw: BinaryIO | gzip.GzipFile, stack: ExitStack) -> io.BufferedReader:
    stream: io.BufferedReader = io.BufferedReader(cast("io.RawIOBase", raw), _SAMPLE)
    stack.callback(stream.detach)
    return stream
