"""Bytes to characters."""

from __future__ import annotations

import codecs
import re

from dipcli.read.failure import Unreadable
from dipcli.text import is_vietnamese_syllable, normalize

_MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_GUESSED_FROM = 1 << 16
# Share of the words with diacritics that could be Vietnamese. In 600 articles and beginnings of articles from 150
# characters on, written as Windows-1258, it was 0.79 or more when read so; 0.29 or less when read as a Central European
# encoding, and in French and German.
_VIETNAMESE = 0.6
_WORD = re.compile(r"[^\W\d_]+")
_HALF = re.compile("[\ud800-\udfff]")
_STRANGE = re.compile(r"[^\x00-\x7f\ud800-\udfff]")


def encoding_of(sample: bytes) -> str:
    """The encoding of a text that begins with ``sample``: that of its byte order mark, UTF-8, or the likeliest old one.

    A sample that is UTF-8 but for a few bytes counts as UTF-8. Raises Unreadable for what is no text or no Vietnamese
    in any encoding: an article read in a wrong one would be worse than none.
    """
    marked = next((name for mark, name in _MARKS if sample.startswith(mark)), None)
    if marked:
        return marked
    if b"\0" in sample:
        raise Unreadable("binary")
    return "utf-8" if _is_mostly_utf8(sample) else _guess(sample[:_GUESSED_FROM])


def decode(data: bytes) -> str:
    """The whole text; Unreadable when any of it cannot be decoded."""
    encoding = encoding_of(data)
    try:
        return data.decode(encoding)
    except UnicodeDecodeError as error:
        code = "broken_utf8" if encoding.startswith("utf-8") else "undecodable"
        raise Unreadable(code, byte=error.start + 1) from error


def is_decoded(text: str) -> bool:
    """Whether ``text`` is free of the half characters that stand for undecodable bytes."""
    return not _HALF.search(text)


def _is_mostly_utf8(sample: bytes) -> bool:
    """Whether most of what is not ASCII is UTF-8; of an article in Windows-1258 at most a twentieth is, by chance."""
    text = codecs.getincrementaldecoder("utf-8")("surrogateescape").decode(sample)
    broken = len(_HALF.findall(text))
    return not broken or broken < len(_STRANGE.findall(text))


def _guess(sample: bytes) -> str:
    from charset_normalizer import from_bytes

    best = from_bytes(sample).best()
    if best is None or _vietnamese_share(str(best)) < _VIETNAMESE:
        raise Unreadable("encoding")
    return best.encoding


def _vietnamese_share(text: str) -> float:
    words = [word for word in _WORD.findall(normalize(text)) if not word.isascii()]
    return sum(map(is_vietnamese_syllable, words)) / len(words) if words else 0.0
