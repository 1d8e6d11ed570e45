"""One file, or standard input, as a stream of text."""

from __future__ import annotations

import gzip
import io
from collections.abc import Iterator
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

    @classmethod
    def of(cls, name: str, raw: BinaryIO) -> Source:
        """A source that unpacks ``raw`` when it is gzip, whatever it is called."""
        stream = _buffered(raw)
        if stream.peek(len(_GZIP)).startswith(_GZIP):
            stream = _buffered(cast("BinaryIO", gzip.GzipFile(fileobj=stream)))
        return cls(name, stream)

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
        wrapper = io.TextIOWrapper(self.stream, encoding, "surrogateescape", newline="\n")
        try:
            yield from wrapper
        finally:
            wrapper.detach()


def _buffered(raw: BinaryIO) -> io.BufferedReader:
    return io.BufferedReader(cast("io.RawIOBase", raw), _SAMPLE)
