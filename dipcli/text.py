"""Unicode forms of Vietnamese: what is stored, what is compared, what is searched.

``normalize`` makes the stored text. ``canonical`` and ``fold`` make companions of it; ``canonical`` keeps every offset.
"""

from __future__ import annotations

import re
import unicodedata
from functools import cache

from dipcli.model import Span

_TONES = {"\u0300": 0, "\u0301": 1, "\u0303": 2, "\u0309": 3, "\u0323": 4}
_OPEN_PAIRS = re.compile(r"[ou](?:[àáãảạèéẽẻẹ](?<=o.)|[ỳýỹỷỵ](?<=u.)(?<!qu.))(?![^\W\d_])")
_FINAL_Y = re.compile(r"[yỳýỹỷỵ](?:(?<=[bcdđghklmnprstvx].)|(?<=qu.))(?![^\W\d_])")
_Y_TO_I = str.maketrans("yỳýỹỷỵ", "iìíĩỉị")
_LATIN = [chr(c) for c in (*range(0x41, 0x250), *range(0x1E00, 0x1F00))]
UPPER = "".join(c for c in _LATIN if c.isupper())
"""Every capital Latin letter, for character classes: Vietnamese capitals and small letters alternate in Unicode."""
LOWER = "".join(c for c in _LATIN if c.islower())
"""Every small Latin letter, for character classes."""
_BLANK = re.compile("[\t\xa0\u1680\u2000-\u200b\u202f\u205f\u2060\u3000\ufeff]")
WORD = re.compile(r"[^\W\d_]+(?:[-'’.][^\W\d_]+)*|\d+(?:[./-]\d+)*")


def normalize(text: str) -> str:
    r"""NFC with ``\n`` line ends, and the Latin Ð that some keyboards type for Đ; what the archive stores."""
    text = text.removeprefix("\ufeff").replace("\r\n", "\n").replace("\r", "\n")
    return unicodedata.normalize("NFC", text).replace("Ð", "Đ").replace("ð", "đ").replace("Ɖ", "Đ")


def with_plain_blanks(text: str) -> str:
    """Every blank as " ", same length as ``text``: newspapers set words with no-break and zero-width ones between."""
    return _BLANK.sub(" ", text)


def canonical(text: str) -> str:
    """Lower case with one spelling per syllable, same length as ``text``: hoà = hòa, Mỹ = Mĩ, quý = quí, ’ = '."""
    lowered = text.lower().replace("’", "'")
    if len(lowered) != len(text):
        lowered = "".join(low if len(low := c.lower()) == 1 else c for c in text)
    moved = _OPEN_PAIRS.sub(_move_tone, lowered)
    return _FINAL_Y.sub(lambda m: m[0].translate(_Y_TO_I), moved)


def _move_tone(match: re.Match[str]) -> str:
    first, second = tuple(match[0])
    decomposed = unicodedata.normalize("NFD", second)
    base, marks = decomposed[0], decomposed[1:]
    tone = "".join(m for m in marks if m in _TONES)
    rest = "".join(m for m in marks if m not in _TONES)
    return unicodedata.normalize("NFC", first + tone) + unicodedata.normalize("NFC", base + rest)


def fold(text: str) -> str:
    """Lower-case words without diacritics, one blank between them, đ as d: for search and for comparing names."""
    bare = unicodedata.normalize("NFD", text.replace("đ", "d").replace("Đ", "D"))
    bare = "".join(c for c in bare if not unicodedata.combining(c)).lower()
    return " ".join(re.findall(r"[^\W_]+", bare))


def has_diacritics(text: str) -> bool:
    """Whether ``text`` holds a letter that ``fold`` would change beyond its case."""
    return any(unicodedata.combining(c) or c in "đĐ" for c in unicodedata.normalize("NFD", text))


def words(text: str, start: int = 0, end: int | None = None) -> list[Span]:
    """Spans of the words of ``text[start:end]``: letters with inner hyphens, dots and apostrophes, or numbers."""
    stop = len(text) if end is None else end
    return [Span(m.start(), m.end()) for m in WORD.finditer(text, start, stop)]


def at_border(text: str, start: int, end: int) -> bool:
    """Whether ``[start, end)`` neither begins nor ends inside a word."""
    before = start == 0 or not (_inner(text[start - 1]) and _inner(text[start]))
    after = end >= len(text) or not (_inner(text[end - 1]) and _inner(text[end]))
    return before and after


def _inner(char: str) -> bool:
    return char.isalnum() or char == "_"


@cache
def _syllable_pattern() -> re.Pattern[str]:
    onset = r"(?:ngh|ng|nh|ch|gh|gi|kh|ph|th|tr|qu|[bcdđghklmnprstvx])?"
    vowel = r"[aàáãảạăằắẵẳặâầấẫẩậeèéẽẻẹêềếễểệiìíĩỉịoòóõỏọôồốỗổộơờớỡởợuùúũủụưừứữửựyỳýỹỷỵ]"
    return re.compile(rf"{onset}{vowel}{{1,3}}(?:ng|nh|ch|[cmnpt])?\Z")


def is_vietnamese_syllable(word: str) -> bool:
    """Whether ``word`` could be one syllable of Vietnamese, by its letters alone ("Sen" could, "Trump" could not)."""
    return bool(_syllable_pattern().match(word.lower()))
