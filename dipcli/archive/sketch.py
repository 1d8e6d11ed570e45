"""Near-identical reprints: a sketch of 64 small hashes per text (one-permutation MinHash), compared two by two.

Texts are compared by their runs of five folded words. Two texts are reprints when their sketches agree in at least
``REPRINT`` of the places that either fills: an estimate of the share of runs they have in common.
"""

from __future__ import annotations

import array
import zlib

from dipcli.text import fold

PLACES = 64
REPRINT = 0.6
_RUN = 5
_EMPTY = 0xFFFFFFFF


def sketch(text: str) -> bytes:
    """256 bytes that stand for ``text``."""
    words = fold(text).encode().split()
    smallest = [_EMPTY] * PLACES
    for i in range(max(1, len(words) - _RUN + 1)):
        value = zlib.crc32(b" ".join(words[i : i + _RUN]))
        place, rest = value % PLACES, value // PLACES
        smallest[place] = min(smallest[place], rest)
    return array.array("I", smallest).tobytes()


def likeness(a: bytes, b: bytes) -> float:
    """The estimated share, 0 to 1, of runs that two sketched texts have in common."""
    left, right = array.array("I", a), array.array("I", b)
    filled = [(x, y) for x, y in zip(left, right, strict=True) if x != _EMPTY or y != _EMPTY]
    return sum(x == y for x, y in filled) / len(filled) if filled else 0.0


def families(sketches: dict[int, bytes]) -> dict[int, int]:
    """Each key with the smallest key of its family: those linked by likeness, directly or through others."""
    family = {key: key for key in sketches}
    for a in sorted(sketches):
        for b in (k for k in sketches if k > a and family[k] != family[a]):
            if likeness(sketches[a], sketches[b]) >= REPRINT:
                low, high = sorted((family[a], family[b]))
                family = {k: low if f == high else f for k, f in family.items()}
    return family
