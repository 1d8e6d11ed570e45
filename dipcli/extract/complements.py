"""The words behind the head of an office that no table knows: the names of bodies, tasks and companies.

"Chủ tịch *Hội đồng Quốc gia về các trường Đại học* Telémaco Talavera": where such words end and a name begins.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from dipcli.extract.names import full_native_name, name_at
from dipcli.extract.reading import Found, Reading

_BRIDGE = 4
"""Most tokens from a small word inside an office to the capital that shows that it goes on."""
STOPS = (
    "auxiliary", "future", "negation", "form", "trap", "linker", "title", "prefix", "honorific", "opener", "reporting",
)  # fmt: skip
"""Kinds of words that no name of a body goes over."""
_COMPANY_AND_NAME = 2
_QUOTES = {"“": "”", '"': '"'}
_QUOTED = 9
"""Fewer tokens than this has a name in quotation marks, the marks included."""
_TERRITORIES = frozenset({"tỉnh", "bang", "vùng", "quận", "huyện", "thị", "tp"})
_DUTY = 8
"""Most words of what an officer of a company does."""
_NUMBER = re.compile(r"\d+|[IVX]+")
_DEPARTMENTS = frozenset({"department", "military", "assembly"})
"""Kinds of bodies that an office lies in; the party and the state are the whole."""
_INNER = frozenset("và của về thuộc các những phụ trách nước tỉnh thành phố bang vùng khu vực bộ quốc gia".split())


@dataclass(slots=True)
class Walk:
    """How far an office has been read, and what it says so far.

    ``i`` is the next token; ``loose``: the country is only that of a town in it; ``company``: its body is a company,
    bank or university, ``named`` when that has its own name; ``honorary``: it is that of an honorary consul.
    """

    i: int
    country: str | None = None
    country_at: tuple[int, int] | None = None
    body: int | None = None
    international: bool = False
    loose: bool = False
    company: bool = False
    named: bool = False
    honorary: bool = False


def body_head_at(reading: Reading, i: int) -> Found | None:
    """A word that begins the name of a body, unless a verb or somebody's name does: "hội đàm", "Đoàn Văn Hải"."""
    head, form = reading.at(i, "body_head"), reading.at(i, "form")
    if head and ((form and form.last >= head.last) or (head.last - i == 1 and full_native_name(reading, i))):
        return None
    return head


def inner_word(reading: Reading, walk: Walk, mode: str) -> bool:
    """Whether the next word goes on an office whose head takes a complement of kind ``mode``."""
    word = reading.word(walk.i)
    if word.lower() in {"của", "thuộc", "phụ trách", "phụ"} and mode in {"open", "body", "person", "portfolio"}:
        return True
    if mode == "place" and word in {"tỉnh", "bang", "thành", "vùng", "thủ", "quận"}:
        return True
    return mode in {"open", "body", "place", "portfolio"} and open_word(reading, walk, walk.i, opened=False)


def open_word(reading: Reading, walk: Walk, i: int, *, opened: bool) -> bool:
    """Whether token ``i`` belongs to the name of a body; ``opened``: a word of it stands before."""
    if i >= len(reading.tokens) or not (reading.tokens[i].word or reading.word(i) == "&"):
        return False
    if reading.at(i, "country", "international") and not reading.at(i, "body", "portfolio"):
        return False
    if reading.tokens[i].capital:
        if opened and reading.at(i, "title") and not reading.at(i, "body", "portfolio"):
            return False
        surname = reading.at(i, "surname")
        task = opened and surname is None and reading.at(i, "portfolio") is not None
        own = walk.named and walk.company and surname is not None and surname.entry.phrase != reading.word(i)
        named = walk.international and surname is not None and name_at(reading, i, announced=True) is not None
        named = named or (not opened and _surname_alone(reading, i))
        return task or (not named and (own or not surname_here(reading, i)) and not _person_ahead(reading, walk, i))
    if reading.at(i, *STOPS) or reading.low(i) == "dành":
        return False
    return opened or reading.word(i) in _INNER or _bridges(reading, i)


def _bridges(reading: Reading, i: int) -> bool:
    """Whether a few small words only lead on to a country or a capital: "An ninh công cộng Chile"."""
    for j in range(i, i + _BRIDGE):
        if reading.at(j, *STOPS) or not reading.word(j).isalpha():
            return False
        if reading.tokens[j].capital:
            return j > i
    return False


def surname_here(reading: Reading, i: int) -> bool:
    """Whether somebody's name begins at ``i`` with a surname."""
    if not reading.at(i, "surname"):
        return False
    end = name_at(reading, i, announced=True)
    return end is not None and end - i >= 2 and not _name_behind(reading, end)


def _surname_alone(reading: Reading, i: int) -> bool:
    """Whether a foreign surname stands for its bearer: "Chủ tịch Tập", not "Chủ tịch Hội"."""
    other = reading.at(i, "body_head", "body", "portfolio", "country", "city")
    foreign = any(s.last == i + 1 and s.entry.row["origin"] != "vi" for s in reading.all_at(i, "surname"))
    ends = not reading.tokens[i + 1].word or reading.at(i + 1, "auxiliary", "future", "reporting")
    return foreign and other is None and bool(ends)


def _name_behind(reading: Reading, i: int) -> bool:
    """Whether a dash or comma and an honorific announce the name only now: "Đảng Công Minh - Ngài Natsuo"."""
    return reading.word(i) in {"-", "–", ","} and reading.at(i + 1, "honorific") is not None


def _person_ahead(reading: Reading, walk: Walk, i: int) -> bool:
    """Whether the run of capitals at ``i`` is a foreign person's name rather than the rest of a body's name.

    A company's own name comes first where three words and more stand together ("Tập đoàn Canon Mitarai Fujio").
    """
    end = name_at(reading, i, announced=True)
    if walk.company and end is not None and (walk.named or end - i != _COMPANY_AND_NAME):
        return False
    if end is None or end - i < 2:
        return end is not None and not reading.tokens[i].vietnamese and end - i == 1 and _ends_phrase(reading, end)
    return not all(token.vietnamese and "-" not in token.text for token in reading.tokens[i:end] if token.word)


def _ends_phrase(reading: Reading, i: int) -> bool:
    return i >= len(reading.tokens) or not reading.tokens[i].word or not reading.tokens[i].capital


def take_quoted(reading: Reading, walk: Walk) -> bool:
    """A body's name in quotation marks: "Chủ tịch đảng “Tương lai” cầm quyền"."""
    heads = (f for i in (1, 2) for f in reading.all_at(walk.i - i, "body_head"))
    if reading.word(walk.i) not in _QUOTES or not any(f.last == walk.i for f in heads):
        return False
    for i in range(walk.i + 1, walk.i + _QUOTED):
        if reading.word(i) in _QUOTES.values():
            walk.i = i + 1 + 2 * ((reading.low(i + 1), reading.low(i + 2)) == ("cầm", "quyền"))
            return True
    return False


def department_at(reading: Reading, i: int) -> bool:
    """Whether the name of a ministry, an agency or an office begins at ``i``."""
    head = body_head_at(reading, i)
    return head is not None and head.entry.row["kind"] in _DEPARTMENTS and not reading.at(i, "title")


def take_duty(reading: Reading, walk: Walk) -> bool:
    """What an officer of a company does, in small letters, where his name stands before: "Giám đốc đầu tư châu Á"."""
    if not (walk.company and walk.named) or walk.body is not None:
        return False
    i = walk.i
    while i - walk.i < _DUTY and reading.tokens[i].word:
        region = reading.at(i, "region")
        if not region and (reading.tokens[i].capital or reading.at(i, *STOPS) or _ends_duty(reading, i)):
            break
        i = region.last if region else i + 1
    closed = reading.word(i) in {",", "(", "."} or _ends_duty(reading, i)
    if i == walk.i or not closed:
        return False
    walk.i = i
    return True


def _ends_duty(reading: Reading, i: int) -> bool:
    return reading.low(i) == "của" or body_head_at(reading, i) is not None


def take_abbreviation(reading: Reading, walk: Walk) -> bool:
    """A body's short name behind its country, before the holder's: "Tổng Giám đốc Hãng tin Nga RIA – N, ngài B"."""
    i = walk.i
    while _in_capitals(reading, i) or (i > walk.i and reading.word(i) in {"-", "–"} and _in_capitals(reading, i + 1)):
        i += 1
    if i == walk.i or walk.body is None or walk.country_at is None:
        return False
    behind = i + (reading.word(i) == ",")
    if not reading.at(behind, "honorific") and not name_at(reading, behind, announced=True):
        return False
    walk.i = i
    return True


def _in_capitals(reading: Reading, i: int) -> bool:
    word = reading.word(i)
    return len(word) > 1 and word.isupper() and word.isalpha() and not reading.shouted(i)


def take_term(reading: Reading, walk: Walk) -> bool:
    """The session of a body that the office is held in: "Đại hội đồng Liên hợp quốc khóa 78", "Quốc hội khóa XV"."""
    if reading.low(walk.i) not in {"khóa", "khoá"}:
        return False
    i = walk.i + 1
    i += reading.low(i) == "họp"
    i += 2 * (reading.lows(i, i + 2) == ["lần", "thứ"])
    if not _NUMBER.fullmatch(reading.word(i)):
        return False
    walk.i = i + 1
    return True


def leads_to_place(reading: Reading, i: int) -> bool:
    """Whether a word only says what kind of place a town is: "TP. Huế", "bang California"."""
    if reading.word(i) == "." and reading.low(i - 1) == "tp":
        return True
    return reading.low(i) in _TERRITORIES and bool(reading.at(i + 1, "city"))


def take_territory(reading: Reading, walk: Walk) -> bool:
    """A state or province that no table has, before a comma that announces the name: "bang Rai-lan Phan-xờ, ông B"."""
    i = walk.i
    if reading.low(i - 1) not in _TERRITORIES:
        return False
    while reading.tokens[i].word and reading.tokens[i].capital:
        i += 1
    if i == walk.i or reading.word(i) != "," or not reading.at(i + 1, "honorific"):
        return False
    walk.i = i
    return True
