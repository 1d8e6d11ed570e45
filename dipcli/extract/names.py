"""Question 3, names: which run of tokens is the name of a person, by its shape alone.

Vietnamese and Sino-Vietnamese names begin with a known surname; names in other spellings hold a word that no
Vietnamese syllable could be ("Knapper"), or hyphened ones ("Xôn-béc"). Behind an office or an honorific any run of
capitals that is not something known is a name ("Hun Sen", "Date Chuichi").
"""

from __future__ import annotations

import re

from dipcli.extract.reading import Reading
from dipcli.extract.words import word_around
from dipcli.text import LOWER, UPPER, has_diacritics

MAX_WORDS = 7
"""No name of the scored corpus has more words (Mohammed bin Abdurrahman Al Thani has five)."""
_WORD_REACH = 24
"""Characters on either side that tell whether two syllables are one word."""
_SHARED = frozenset({("body", 1), ("city", 1), ("region", 1)})
"""Kinds of phrases, with their number of words, that may also be somebody's last name."""
_COUPLE = 2
_REGNAL = frozenset({"nhất", "nhị", "tam", "tứ", "ngũ"})
"""What follows "đệ" in the name of a king: "Margrethe Đệ nhị"."""
_ARABIC_ARTICLE = re.compile(rf"(?:al|el|ad|an|ar|as|ash|at|az|bin|ibn|ul)-[{UPPER}]")
_INITIALS = re.compile(rf"[{UPPER}][{LOWER}]?|[{UPPER}](?:\.[{UPPER}])+")
_LOOKS = frozenset({"áo", "mặc", "đứng", "ngồi", "hàng", "bên", "ngoài", "váy"})
"""What brackets behind a name open with that say which one he is in a picture ("(áo màu tối)")."""
_CAPTION_WORDS = frozenset({"trái", "phải", "ảnh", "giữa", "bìa", "thứ", "tuổi", "hàng"})
_INSIDE = frozenset({"tại", "ở", "trong", "tới", "đến"})
"""Words before the name of a building rather than a person's ("Peter Hall")."""
_BEHIND_NAMES = ("auxiliary", "future", "negation", "form", "reporting", "linker", "filler", "conjunction", "past")
"""Kinds of words that what follows a name begins with."""
_KNOWN = ("country", "city", "region", "international", "title", "body", "venue", "body_head")


def name_at(reading: Reading, i: int, *, announced: bool) -> int | None:
    """The token behind the name that begins at ``i``, or None. ``announced``: an office or honorific stands before."""
    last = _end_at(reading, i, announced=announced)
    known = reading.at(i, "person")
    if known and (last or i) < known.last and not _capital_word(reading, known.last):
        return known.last
    if last is None:
        return None
    if _begins_task(reading, last):
        return last - 1 if last - 1 - i >= _COUPLE else None
    if not _may_be_cut(reading, i, last) or not _cut_in_two(reading, last):
        return last
    return last - 1 if last - 1 > i else None


def _begins_task(reading: Reading, i: int) -> bool:
    """Whether the last word before ``i`` begins a task that goes on in small letters: "Phòng Cảnh | sát"."""
    task = reading.at(i - 1, "portfolio")
    return task is not None and task.last > i and not reading.tokens[i].capital


def _may_be_cut(reading: Reading, i: int, last: int) -> bool:
    """Whether the last word of a name may only begin a word that goes on in small letters.

    Neither in a native name nor where that word could well be foreign, as "Kheng" could.
    """
    behind, ends = reading.tokens[last], reading.tokens[last - 1]
    if not behind.word or behind.capital or not ends.vietnamese or ends.joined or reading.at(last, *_BEHIND_NAMES):
        return False
    if last - i == 1:
        return not reading.at(i, "surname")
    return has_diacritics(ends.text) and not all(token.vietnamese for token in reading.tokens[i:last] if token.word)


def _cut_in_two(reading: Reading, i: int) -> bool:
    """Whether a small word at ``i`` ends the word that the capital before it begins: "Hoa Quốc | tế"."""
    sentence = reading.sentences[reading.sentence_of(i - 1)][0].span
    begun = reading.span(i - 1, i)
    return word_around(reading.text, sentence, begun, reach=_WORD_REACH) == reading.span(i - 1, i + 1)


def _end_at(reading: Reading, i: int, *, announced: bool) -> int | None:
    if not _capital_word(reading, i):
        return _behind_particles(reading, i) if announced else None
    if native := native_end(reading, i):
        return native
    if _other_phrase(reading, i, announced=announced):
        return None
    last = _foreign_end(reading, i)
    short = _abbreviation(reading, i) and (last == i + 1 or not _abbreviation(reading, i + 1))
    if short or (reading.low(i - 1) in _INSIDE and foreign_building(reading, i)):
        return None
    if announced or _looks_foreign(reading, i, last):
        return last
    return None


def foreign_building(reading: Reading, i: int) -> int | None:
    """The token behind the foreign name of a building that begins at ``i``: "Blair House"; None where none does."""
    if not _capital_word(reading, i):
        return None
    last = _foreign_end(reading, i)
    word = reading.at(last - 1, "building")
    return last if word and last - 1 > i and reading.tokens[last - 1].capital else None


def _other_phrase(reading: Reading, i: int, *, announced: bool) -> bool:
    opener = reading.at(i, "opener")
    if opener and (not announced or not _capital_word(reading, opener.last)):
        return True
    if not announced and reading.at(i, "portfolio"):
        return True
    return _known(reading, i) and not (announced and _given_name(reading, i))


def _given_name(reading: Reading, i: int) -> bool:
    """Whether a town's or region's name is somebody's first name: "Công chúa Thụy Điển Victoria Ingrid"."""
    place = reading.at(i, "city", "region")
    follows = place is not None and place.last == i + 1 and _capital_word(reading, i + 1)
    return follows and not reading.tokens[i + 1].vietnamese and not _known(reading, i + 1)


def _behind_particles(reading: Reading, i: int) -> int | None:
    """The end of a name that begins with small particles: "bà von der Leyen", "Thủ tướng al-Karimi"."""
    if _ARABIC_ARTICLE.match(reading.word(i)):
        return _foreign_end(reading, i)
    j = _past_particles(reading, i)
    return _foreign_end(reading, j) if j > i and _capital_word(reading, j) and not _known(reading, j) else None


def _abbreviation(reading: Reading, i: int) -> bool:
    """Whether the word begins and ends in capitals, as bodies' short names do ("IMF", "KfW"); initials do not count."""
    word = reading.word(i)
    return (
        len(word) > 1
        and word[0].isupper()
        and word[-1].isupper()
        and "." not in word
        and ("&" in word or not reading.shouted(i))
    )


def _capital_word(reading: Reading, i: int) -> bool:
    """Whether a word that a name may have stands at ``i``; none joins a body to a country ("ASEAN-Hàn Quốc")."""
    if i >= len(reading.tokens) or not (reading.tokens[i].word and reading.tokens[i].capital):
        return False
    head, hyphen, _ = reading.word(i).partition("-")
    return not (hyphen and len(head) > 1 and head.isupper())


def native_end(reading: Reading, i: int) -> int | None:
    """Behind a surname and one to four capital syllables that no longer known phrase begins at."""
    surname = reading.at(i, "surname")
    if not surname or _known(reading, i, longer_than=surname.last - surname.first):
        return None
    last = surname.last
    while last - i < 5 and _capital_word(reading, last) and reading.tokens[last].vietnamese:
        opener = reading.at(last, "opener")
        if (
            (opener and (opener.last - last > 1 or last - i > 2))
            or (last - i > 1 and _known(reading, last, longer_than=1))
            or "-" in reading.word(last)
        ):
            break
        last += 1
    if last == surname.last or (_capital_word(reading, last) and not _known(reading, last)):
        return None
    return last


def full_native_name(reading: Reading, i: int) -> bool:
    """Whether somebody's full Vietnamese name begins at ``i``: "Đoàn Văn Hải", not "Đoàn Việt Nam", "Đoàn Ủy ban"."""
    end = native_end(reading, i)
    other = reading.at(i + 1, "body", "body_head", "title", "country")
    return end is not None and end - i > _COUPLE and (other is None or other.entry.weak)


def _foreign_end(reading: Reading, i: int) -> int:
    last = i + 1
    while last - i < MAX_WORDS:
        step = _next_part(reading, last)
        if step == last:
            break
        last = step
    return last + 1 if reading.word(last - 1) in {"Jr", "Sr"} and reading.word(last) == "." else last


def _next_part(reading: Reading, i: int) -> int:
    """Behind the next part of a foreign name: an initial's full stop, a particle with its word, or a capital word."""
    initials = _INITIALS.fullmatch(reading.word(i - 1)) is not None
    if reading.word(i) == "." and initials and (behind := _behind_small(reading, i + 1)):
        return behind
    if _ARABIC_ARTICLE.match(reading.word(i)):
        return i + 1
    if reading.low(i) == "đệ" and reading.low(i + 1) in _REGNAL and reading.low(i + 2) != "phu":
        return i + 2
    if reading.at(i, "particle") and not reading.tokens[i].capital:
        return _behind_small(reading, i) or i
    if (
        _capital_word(reading, i)
        and not reading.at(i, "opener")
        and (not _known(reading, i) or _shared_word(reading, i))
    ):
        return i + 1
    return i


def _behind_small(reading: Reading, i: int) -> int | None:
    """Behind the capital word at ``i`` or behind small particles there: "van Đơ"; None where no such word is."""
    i = _past_particles(reading, i)
    return i + 1 if _capital_word(reading, i) else None


def _past_particles(reading: Reading, i: int) -> int:
    """The first token at or behind ``i`` that is no particle in small letters."""
    while (found := reading.at(i, "particle")) and not reading.tokens[i].capital:
        i = found.last
    return i


def _shared_word(reading: Reading, i: int) -> bool:
    """Whether a word that names a company or a town is none of Vietnamese: people share it ("Gautam Adani")."""
    found = [(f.entry.kind, f.last - f.first) for f in reading.all_at(i, *_KNOWN)]
    shape = not reading.tokens[i].vietnamese and not reading.word(i).isupper()
    return bool(found) and all(one in _SHARED for one in found) and shape


def _known(reading: Reading, i: int, longer_than: int = 0) -> bool:
    """Whether a phrase of the tables that is no name begins at ``i``."""
    return any(
        found.last - found.first > longer_than
        and not (found.entry.weak and found.last - found.first == 1 and not _before_foreign(reading, i))
        and (found.entry.kind != "title" or reading.tokens[i].capital)
        for found in reading.all_at(i, *_KNOWN)
    )


def _before_foreign(reading: Reading, i: int) -> bool:
    """Whether the next word could be no Vietnamese name, so that a weak country before it is one: "Ý Giorgia"."""
    return _capital_word(reading, i + 1) and not reading.tokens[i + 1].vietnamese


def _looks_foreign(reading: Reading, first: int, last: int) -> bool:
    words = [token for token in reading.tokens[first:last] if token.word]
    return len(words) >= 2 and any(not word.vietnamese or "-" in word.text for word in words)


def behind_brackets(reading: Reading, name: tuple[int, int] | None, i: int) -> int:
    """Behind the brackets at ``i`` that only show who in a picture bears the ``name``, or spell it another way."""
    behind = reading.behind_brackets(i)
    if behind == i:
        return i
    within = reading.lows(i, behind - 1)
    skipped = reading.low(i + 1) in _LOOKS or not _CAPTION_WORDS.isdisjoint(within)
    return behind if skipped or _respelt(reading, name, i, behind - 1) else i


def _respelt(reading: Reading, name: tuple[int, int] | None, opened: int, closed: int) -> bool:
    """Whether brackets spell the name before them in another script's way: "Vla-đi-mia Pun (Vladimir Pun)"."""
    before = any("-" in word for word in reading.words(*(name or (opened, opened))))
    inside = any("-" in word for word in reading.words(opened + 1, closed))
    return before != inside and name_at(reading, opened + 1, announced=True) == closed
