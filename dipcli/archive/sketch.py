"""How much two texts have in common: the runs of three words in them, and the names where they report a meeting.

Measured on two hundred news articles. Two that report one meeting share 0.10 to 0.90 of the shorter one's runs. So do
two that report different meetings of the same people, whose set phrases recur from year to year; but of the proper
names around the sentence that reports the meeting (places, summits, bodies) these share at most 0.67, the others 0.71
and more.
"""

from __future__ import annotations

import array
import re
import zlib
from functools import lru_cache

from dipcli.text import fold

ALIKE = 0.10
"""From here on two texts can be about one event."""
SAME_NAMES = 0.7
"""From here on they are, if this share of their names is the same."""
REPRINT = 0.7
"""From here on one text is a reprint of the other, perhaps cut or with a new end."""
_RUN = 3
_ENOUGH = 40
_ENOUGH_NAMES = 6
_BEFORE, _AFTER = 300, 500
_NEW_SENTENCE = re.compile(r'[.!?:\n“”"]')
_WORD = re.compile(r"[^\W_]+")


def sketch(folded: str) -> bytes:
    """The hashes of all runs of a folded text, four bytes each, each once."""
    words = folded.encode().split()
    runs = {zlib.crc32(b" ".join(words[i : i + _RUN])) for i in range(len(words) - _RUN + 1)}
    return array.array("I", sorted(runs)).tobytes()


@lru_cache(maxsize=4096)
def _hashes(sketched: bytes) -> frozenset[int]:
    return frozenset(array.array("I", sketched))


def likeness(a: bytes, b: bytes) -> float:
    """The share, 0 to 1, of the smaller sketch that the other one has too; 0 for texts too short to tell."""
    left, right = _hashes(a), _hashes(b)
    smaller = min(len(left), len(right))
    return len(left & right) / smaller if smaller >= _ENOUGH else 0.0


def names_around(text: str, at: int) -> str:
    """The folded words written with a capital around an offset, the first of each sentence aside: sorted, each once."""
    found: set[str] = set()
    for sentence in _NEW_SENTENCE.split(text[max(0, at - _BEFORE) : at + _AFTER]):
        found.update(fold(word) for word in _WORD.findall(sentence)[1:] if word[0].isupper())
    return " ".join(sorted(found))


def names_in_common(a: str, b: str) -> float | None:
    """The share, 0 to 1, of the smaller set of names that the other one has too; None for sets too small to tell."""
    left, right = frozenset(a.split()), frozenset(b.split())
    smaller = min(len(left), len(right))
    return len(left & right) / smaller if smaller >= _ENOUGH_NAMES else None


def families(sketches: dict[int, bytes]) -> dict[int, int]:
    """Each key with the smallest key of its family: those linked by reprints, directly or through others."""
    family = {key: key for key in sketches}
    for a in sorted(sketches):
        for b in (k for k in sketches if k > a and family[k] != family[a]):
            if likeness(sketches[a], sketches[b]) >= REPRINT:
                low, high = sorted((family[a], family[b]))
                family = {k: low if f == high else f for k, f in family.items()}
    return family
