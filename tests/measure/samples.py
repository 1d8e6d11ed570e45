"""Records in a few words: ``meeting("VN Tô Lâm", "US Marc Knapper", date="2026-01-09")``."""

from __future__ import annotations

from dipcli.measure import Record
from dipcli.model import Participant


def person(words, **more):
    """``"VN Tô Lâm, Tổng Bí thư"``: affiliation (``?`` for none), name, title."""
    affiliation, _, rest = words.partition(" ")
    name, _, title = rest.partition(", ")
    return Participant(name, title or None, affiliation=None if affiliation == "?" else affiliation, **more)


def meeting(*people, also=(), **more):
    """A held reception of these principals; ``also`` attend."""
    values = {"status": "held", "form": "reception", "date": None, "place": None} | more
    attending = [person(words, principal=False) for words in also]
    return Record(participants=(*map(person, people), *attending), **values)


LAM, TRUMP, XI = "VN Tô Lâm", "US Donald Trump", "CN Tập Cận Bình"
