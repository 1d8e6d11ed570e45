"""What makes two spelled names one: spelling, transliteration, short forms. Pure; ``identity`` applies it.

A name is *native* when it is spelled in Vietnamese syllables (Vietnamese people, Chinese and Korean ones in their
Sino-Vietnamese form): then every syllable and diacritic counts, because "Lý Cường" and "Lý Khắc Cường" are two
people. Any other name is foreign: spellings that sound alike are one ("Hun Sen", "Hun Xen"; "Xi-xu-lít",
"Sisoulith").
"""

from __future__ import annotations

import re
from collections.abc import Collection
from dataclasses import dataclass
from functools import lru_cache

from dipcli.text import canonical, fold, has_diacritics, is_vietnamese_syllable

_SOUNDS = (
    (re.compile(r"ch"), "C"),
    (re.compile(r"kh|[cq]"), "k"),
    (re.compile(r"ph|f"), "p"),
    (re.compile(r"th"), "t"),
    (re.compile(r"gh"), "g"),
    (re.compile(r"[xz]"), "s"),
    (re.compile(r"w"), "v"),
    (re.compile(r"ou"), "u"),
    (re.compile(r"y"), "i"),
    (re.compile(r"(.)\1+"), r"\1"),
    (re.compile(r"(?<=[^aeiou])e\Z"), ""),
)


@dataclass(frozen=True, slots=True)
class Name:
    """A spelled name with what it is compared by; equal ``key``, ``affiliation`` and ``scope`` mean one person.

    ``scope`` is empty for a name of several words. A name of one word identifies nobody across articles by itself: its
    scope is the title it comes with, or the article.
    """

    name: str
    affiliation: str
    folded: str
    key: str
    scope: str
    tokens: tuple[str, ...]

    @property
    def native(self) -> bool:
        """Whether it is spelled in Vietnamese syllables."""
        return " " in self.key


def analyse(name: str, affiliation: str | None, title: str | None, article: int) -> Name:
    """The name as it is compared; ``article`` is the scope of last resort."""
    alone = len(name.split()) == 1
    scope = (fold(title) if title and affiliation else f"#{article}") if alone else ""
    return restore(name, affiliation or "", scope)


@lru_cache(maxsize=1 << 16)
def restore(name: str, affiliation: str, scope: str) -> Name:
    """The same name again, from what is stored of it."""
    words = name.split()
    native = len(words) > 1 and is_native(name, affiliation)
    tokens = tuple(canonical(name).replace("-", " ").split()) if native else tuple(sound(w) for w in words)
    return Name(name, affiliation, fold(name), (" " if native else "").join(tokens), scope, tokens)


def is_native(name: str, affiliation: str) -> bool:
    """Whether ``name`` is spelled in Vietnamese syllables, as far as can be told."""
    if affiliation == "VN":
        return True
    return has_diacritics(name) and "-" not in name and all(is_vietnamese_syllable(w) for w in name.split())


def sound(word: str) -> str:
    """How a foreign word sounds to the Vietnamese press: one form for its usual spellings."""
    heard = fold(word).replace(" ", "")
    for pattern, replacement in _SOUNDS:
        heard = pattern.sub(replacement, heard)
    return heard


def short_form(short: Name, full: Name, titles: Collection[str], full_titles: Collection[str]) -> bool:
    """Whether ``short`` can stand for ``full``; titles are folded.

    A name whose affiliation is unknown stands for the same one with affiliation; one without diacritics for the
    native name it folds to; a foreign name for those that hold all its words, initials aside; a name of one word, and
    the last syllables of a native name, only with a title in common.
    """
    if short.key == full.key and not short.scope:
        return not short.affiliation and bool(full.affiliation)
    if short.affiliation != full.affiliation:
        return False
    if short.folded == full.folded and not short.scope:
        return has_diacritics(full.name) and not has_diacritics(short.name)
    if full.scope or short.scope.startswith("#") or any(len(t) < 2 for t in short.tokens):
        return False
    if full.native or short.native:
        return _ends(short, full) and agree(titles, full_titles)
    return _within_words(short, full) and (len(short.tokens) > 1 or agree(titles, full_titles))


def _ends(short: Name, full: Name) -> bool:
    """Whether ``short`` is the last syllables of the native name ``full``."""
    if len(short.tokens) == 1:
        return fold(full.tokens[-1]) == short.folded
    return len(short.tokens) < len(full.tokens) and full.tokens[-len(short.tokens) :] == short.tokens


def _within_words(short: Name, full: Name) -> bool:
    """Whether ``full`` has all words of ``short``; of two orders of the same words, one is taken for the full form."""
    few, many = set(short.tokens), set(full.tokens)
    return few < many or (few == many and short.key < full.key)


def agree(titles: Collection[str], others: Collection[str]) -> bool:
    """Whether two people have a title in common, one perhaps with more words behind it."""
    return any(_within(a, b) or _within(b, a) for a in titles if a for b in others if b)


def _within(short: str, long: str) -> bool:
    return long == short or long.startswith(short + " ")


def spelled_like(typed: str, spelled: str) -> bool:
    """Whether a name found by its folded words is what was typed: with diacritics typed, those must agree too."""
    if not has_diacritics(typed):
        return True
    have = set(canonical(spelled).replace("-", " ").split())
    return set(canonical(typed).replace("-", " ").split()) <= have
