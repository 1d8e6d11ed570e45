"""Finds the entries of the tables in text: every entry, overlapping ones too, at word borders only."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Literal, NamedTuple

from dipcli.text import at_border, canonical

_CASES = ("small", "Capital", "CAPITALS")
"""The three ways in which words may be set, as far as entries tell them apart."""


@dataclass(frozen=True, slots=True)
class Entry:
    """One way of writing one thing: ``kind`` is what it is, ``row`` its columns in the table it comes from.

    A phrase that begins with a capital is only found with that capital; one in capitals alone ("UN") only as it is.
    ``any_case`` lifts both conditions.
    """

    kind: str
    phrase: str
    row: Mapping[str, str]
    any_case: bool = False
    form: str = field(init=False, repr=False, compare=False)
    """The canonical form of the phrase."""
    _shape: Literal["any", "capitals", "capital", "small"] = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "form", canonical(self.phrase))
        shape = "capitals" if self.phrase.isupper() else "capital" if self.phrase[:1].isupper() else "small"
        object.__setattr__(self, "_shape", "any" if self.any_case else shape)

    @property
    def weak(self) -> bool:
        """Whether the entry needs company to be believed ("Anh" is a country, a pronoun and a name)."""
        return self.row.get("weak") == "yes"

    def fits(self, found: str) -> bool:
        """Whether ``found``, which equals the phrase but for case and spelling variants, has the right case."""
        if self._shape == "capital":
            return found[0].isupper()
        return self._shape != "capitals" or found.isupper()


class Hit(NamedTuple):
    """``entry`` stands at characters ``[start, end)``."""

    start: int
    end: int
    entry: Entry


class Lexicon:
    """An Aho-Corasick automaton over the canonical forms of all entries."""

    def __init__(self, entries: Iterable[Entry]) -> None:
        by_form: dict[str, list[Entry]] = {}
        for entry in entries:
            by_form.setdefault(entry.form, []).append(entry)
        self._by_case = [[[e for e in several if e.fits(found)] for found in _CASES] for several in by_form.values()]
        from ahocorasick_rs import AhoCorasick  # here, for the tables are read by commands that look nothing up

        self._automaton = AhoCorasick(list(by_form))
        words: dict[tuple[str, bool], set[str]] = defaultdict(set)
        for form, several in by_form.items():
            for entry in several:
                words[entry.kind, False].add(form)
                if not entry.weak:
                    words[entry.kind, True].add(form)
        self._words = {kind: frozenset(forms) for kind, forms in words.items()}

    def hits(self, text: str, canonical_text: str | None = None) -> list[Hit]:
        """All entries in ``text``, by start, the longest first among those that start together."""
        form = canonical(text) if canonical_text is None else canonical_text
        return sorted(self._found(text, form), key=lambda hit: (hit.start, -hit.end))

    def words(self, kind: str, *, strong: bool = False) -> frozenset[str]:
        """The canonical forms of all entries of ``kind``, or of those only that are believed without company."""
        return self._words[kind, strong]

    def between(
        self, text: str, starts: Mapping[int, int], ends: Mapping[int, int]
    ) -> Iterator[tuple[int, int, Sequence[Entry]]]:
        """All entries in ``text`` that begin at a key of ``starts`` and end at one of ``ends``, in no stated order.

        Told with them are the values of those keys.
        """
        for index, start, end in self._matches(canonical(text)):
            if start in starts and end in ends and (entries := self._fitting(index, text[start:end])):
                yield starts[start], ends[end], entries

    def _fitting(self, index: int, found: str) -> Sequence[Entry]:
        return self._by_case[index][2 if found.isupper() else found[0].isupper()]

    def _found(self, text: str, form: str) -> Iterator[Hit]:
        for index, start, end in self._matches(form):
            if at_border(text, start, end) or _camel_border(text, start, end):
                for entry in self._fitting(index, text[start:end]):
                    yield Hit(start, end, entry)

    def _matches(self, form: str) -> list[tuple[int, int, int]]:
        """Every match in ``form``, where several blanks between two words count as one."""
        if "  " not in form:
            return self._automaton.find_matches_as_indexes(form, overlapping=True)
        kept = [i for i, char in enumerate(form) if char != " " or form[i - 1 : i] != " "]
        single = "".join(form[i] for i in kept)
        found = self._automaton.find_matches_as_indexes(single, overlapping=True)
        return [(index, kept[start], kept[end - 1] + 1) for index, start, end in found]


def _camel_border(text: str, start: int, end: int) -> bool:
    """Whether the only border missing is a blank that was lost before a capital ("Tổng thốngPutin")."""
    opens = start == 0 or not text[start - 1].isalnum() or (text[start - 1].islower() and text[start].isupper())
    closes = end >= len(text) or not text[end].isalnum() or (text[end - 1].islower() and text[end].isupper())
    return opens and closes
