"""Question 3, mentions of people: offices, honorific and name as they stand together, with what follows in apposition.

đồng chí | Tổng Bí thư, Chủ tịch nước | [Lào] | đồng chí | Thongloun Sisoulith | (trái) | , Trưởng ban ...
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from dipcli.extract.names import behind_brackets, full_native_name, name_at, native_end
from dipcli.extract.offices import HIGHEST, Office, anaphoric_country, behind_office, office_at, state_at
from dipcli.extract.reading import Found, Reading

_SEPARATORS = frozenset(",-–—")
_COUNTERPART = (
    ("người", "đồng", "cấp"),
    ("người", "đồng", "nhiệm"),
    ("người", "cùng", "cấp"),
    ("người", "tương", "nhiệm"),
    ("đồng", "nhiệm"),
    ("đồng", "cấp"),
    ("tương", "nhiệm"),
)
_PASSED = ("country", "city", "region", "international", "body", "venue", "title")
"""Known phrases that no name begins inside of."""
_BEGINNERS = ("title", "prefix", "honorific", "trap", *_PASSED)
"""Known phrases that a mention begins with, or that are passed over as a whole."""
_COUNTERPART_OPENERS = frozenset(words[0] for words in _COUNTERPART)
_OPENERS = _COUNTERPART_OPENERS | {"đoàn"}
_NOT_BEFORE = frozenset({"hai", "các", "những", "ba", "nhiều", "mọi", "đôi", "số", "đoàn", "làm"})
"""Behind these an office speaks of several people, of a delegation, or of a task."""
_OTHER_DOAN = frozenset({"trưởng", "tập", "liên", "sư", "quân", "trung", "binh", "lữ", "công"})
_DELEGATION_REACH, _LED_REACH = 14, 20
_LED_BY = frozenset({"do", "bởi"})
_DELEGATION_ENDS = frozenset({"do", "tại", "đã", "được", "thăm"})
_DELEGATION_NOUNS = frozenset("cao biểu của nước tác nghiệp sĩ sỹ sự đội sản hội viện phủ giao phòng dân đoàn".split())
"""Words that a country's name follows in the name of a delegation; a verb before it ("từng đánh Mỹ") is none."""
_PRONOUNS = frozenset({"ông", "bà", "ngài", "đồng chí", "ông ấy", "bà ấy"})
_RANKS = frozenset({"military_rank", "degree", "party_membership"})


@dataclass(frozen=True, slots=True)
class Mention:
    """Tokens ``[first, last)`` that speak of one person.

    ``name`` is the range of the name alone; ``country`` the code that the words themselves give; ``counterpart``
    tells that the office is that of the person named before ("người đồng cấp"); a ``delegation`` ("Đoàn đại biểu
    Quốc hội Lào") stands for the person who leads it.
    """

    first: int
    last: int
    name: tuple[int, int] | None = None
    offices: tuple[Office, ...] = ()
    honorific: str | None = None
    country: str | None = None
    counterpart: bool = False
    delegation: bool = False

    @property
    def spokesperson(self) -> bool:
        """Whether the office is to tell what others do: "người phát ngôn", "phát ngôn viên"."""
        return any("phát ngôn" in office.head.phrase.lower() for office in self.offices)

    @property
    def pronoun(self) -> bool:
        """Whether only "ông", "bà" and the like stand here."""
        return not (self.name or self.offices or self.counterpart or self.delegation)


def mentions(reading: Reading, first: int, last: int) -> list[Mention]:
    """The people mentioned in the tokens ``[first, last)``, in order, none inside another."""
    return list(_scan(reading, _beginnings(reading, first, last), last))


def short_names(
    reading: Reading, found: Sequence[Mention], surnames: frozenset[str], first: int, last: int
) -> list[Mention]:
    """``found`` and, between them, the words that are one of ``surnames`` alone ("nơi Zelensky gặp B"), in order."""
    bare = [i for i, word in enumerate(reading.words(first, last), first) if word in surnames]
    if not bare:
        return list(found)
    taken = {i for mention in found for i in range(mention.first, mention.last)}
    bare = [i for i in bare if i not in taken]
    return sorted((*found, *(Mention(i, i + 1, (i, i + 1)) for i in bare)), key=lambda m: m.first)


def surnames_of(reading: Reading, mentions: Iterable[Mention]) -> frozenset[str]:
    """The last words of the foreign names of two words and more among ``mentions``."""
    names = [mention.name for mention in mentions if mention.name and mention.name[1] - mention.name[0] > 1]
    ends = [reading.tokens[last - 1] for _, last in names]
    return frozenset(token.text for token in ends if not token.vietnamese)


def _beginnings(reading: Reading, first: int, last: int) -> list[int]:
    """Where a mention, or a known phrase that is none, can begin at all; most words are passed over here."""
    tokens = enumerate(reading.tokens[first:last], first)
    words = {i for i, token in tokens if token.capital or token.low in _OPENERS}
    return sorted(words.union(reading.openings(first, last, *_BEGINNERS)))


def _scan(reading: Reading, beginnings: Iterable[int], last: int) -> Iterator[Mention]:
    behind = 0
    for i in beginnings:
        if i < behind:
            continue
        found = _mention_at(reading, i)
        if found and found.last <= last:
            yield found
            behind = found.last
        elif not found:
            known = next(reading.traps_at(i), None) or reading.at(i, *_PASSED)
            behind = known.last if known and not known.entry.weak else i + 1


def _mention_at(reading: Reading, i: int) -> Mention | None:
    special = _counterpart_at(reading, i) or _delegation_at(reading, i)
    if special:
        return special
    if reading.low(i - 1) in _NOT_BEFORE:
        return None
    start, honorific = _honorific(reading, i)
    offices, j = _offices(reading, start)
    if offices and not honorific:
        j, honorific = _between(reading, j)
        j += not honorific and _apposed(reading, offices[-1])
    announced = bool(offices or honorific)
    end = name_at(reading, j, announced=announced)
    if end and _next_subject(reading, i, offices, end):
        return _nameless(reading, i, offices, None, start)
    if end is None:
        return _nameless(reading, i, offices, honorific, start)
    named = Mention(i, end, (j, end), offices, honorific, _country(offices))
    if not named.country and reading.low(i - 1) in _LED_BY:
        named = replace(named, country=_led_country(reading, i))
    if offices and not named.country and reading.low(end) == "của" and (state := state_at(reading, end + 1)):
        named = replace(named, country=state.entry.row["code"], last=state.last)
    return _with_apposition(reading, named)


def _apposed(reading: Reading, office: Office) -> bool:
    """Whether a comma parts a foreign name from its office: "Bí thư Đảng Lao động Na Uy, Kari Solberg"."""
    if reading.word(office.last) != "," or office.head.row["role"] != "office" or not office.country_at:
        return False
    end = name_at(reading, office.last + 1, announced=False)
    return end is not None and native_end(reading, office.last + 1) is None and reading.low(end) not in {"và", "cùng"}


def _next_subject(reading: Reading, i: int, offices: tuple[Office, ...], end: int) -> bool:
    """Whether a name behind a comma begins the main clause: "Tại hội đàm với Phó Thủ tướng, bà B khẳng định".

    Its own office may stand between: "Trong cuộc gặp Thủ tướng, ông B, Chủ tịch Tập đoàn C, khẳng định".
    """
    if not offices or reading.word(offices[-1].last) != ",":
        return False
    own, _ = _offices(reading, end + 1, named=True) if reading.word(end) == "," else ((), end)
    behind = behind_office(reading, own[-1]) if own else end
    country = _country(offices)
    business = own and own[-1].head.row["channel"] == "company" and offices[-1].head.row["channel"] != "company"
    if country and not business:
        return False
    governed = reading.low(i - 1) in {"với", "của", "tới", "cho", "gặp", "tiếp"}
    return governed and _acts(reading, behind)


def _led_country(reading: Reading, i: int) -> str | None:
    """The country of the delegation or group that the person at ``i`` leads: "đoàn ... Ấn Độ do B dẫn đầu"."""
    country = None
    for j in range(i - 1, max(i - _LED_REACH, -1), -1):
        if reading.word(j) in {".", ";", "\n"}:
            return None
        if reading.low(j) in {"đoàn", "các", "nhóm"}:
            return country
        found = reading.at(j, "country", "international")
        if country is None and found and reading.word(j - 1) != "-":
            country = found.entry.row["code"]
    return None


def _country(offices: tuple[Office, ...]) -> str | None:
    explicit = [o for o in offices if o.country_at]
    return next((o.country for o in (*reversed(explicit), *offices) if o.country), None)


def _nameless(
    reading: Reading, i: int, offices: tuple[Office, ...], honorific: str | None, start: int
) -> Mention | None:
    if offices:
        return Mention(i, offices[-1].last, None, offices, honorific, _country(offices))
    if honorific in _PRONOUNS and _stands_alone(reading, start):
        return Mention(i, start, None, (), honorific)
    return None


def _stands_alone(reading: Reading, i: int) -> bool:
    """Whether a verb phrase or a mark follows at ``i``, so that the word before is no part of a compound."""
    if i >= len(reading.tokens) or not reading.tokens[i].word:
        return True
    if f"{reading.low(i)} {reading.low(i + 1)}" in {"sau đó", "trước đó", "còn có"}:
        return True
    if reading.low(i) == "được" or (reading.low(i) in {"và", "với"} and reading.low(i - 2) == "giữa"):
        return True
    return reading.at(i, "auxiliary", "future", "negation", "reporting", "form", "past") is not None


def _delegation_at(reading: Reading, i: int) -> Mention | None:
    other = reading.low(i - 1) in _OTHER_DOAN or reading.low(i + 1) == "kết"
    if reading.low(i) != "đoàn" or other or full_native_name(reading, i):
        return None
    country = None
    for j in range(i + 1, min(i + _DELEGATION_REACH, len(reading.tokens))):
        if reading.word(j) in {".", ";", ","} or reading.low(j) in _DELEGATION_ENDS or reading.at(j, "form"):
            break
        body = reading.at(j, "body")
        if body and body.entry.row["country"]:
            country = body.entry.row["country"]
            break
        if found := reading.at(j, "country"):
            noun = reading.tokens[j - 1].capital or reading.low(j - 1) in _DELEGATION_NOUNS
            country = found.entry.row["code"] if noun else None
            break
    return Mention(i, i + 1, country=country, delegation=True)


def _honorific(reading: Reading, i: int) -> tuple[int, str | None]:
    """Behind the honorifics at ``i`` ("đồng chí", "ngài", "ông"), and the last of them."""
    word = None
    while (found := reading.at(i, "honorific")) and not _longer_title(reading, found):
        if found.entry.row["kind"] == "degree" and reading.word(found.last) == ".":
            found = found._replace(last=found.last + 1)
        word, i = reading.printed(found.first, found.last).lower(), found.last
    return i, word


def _longer_title(reading: Reading, honorific: Found) -> bool:
    """Whether the honorific's words only begin a title ("cố vấn")."""
    title = reading.at(honorific.first, "title")
    return title is not None and title.last > honorific.last


def _offices(reading: Reading, i: int, *, named: bool = False) -> tuple[tuple[Office, ...], int]:
    """The offices that stand in a row at ``i``, joined by commas, dashes or "kiêm", and the token behind them."""
    offices: list[Office] = []
    j = i
    while (office := office_at(reading, j, named=named)) and not (offices and _of_two_people(reading, offices, office)):
        offices.append(office)
        i = office.last
        j = _joined(reading, i)
    return tuple(offices), i


def _of_two_people(reading: Reading, offices: Sequence[Office], office: Office) -> bool:
    """Whether ``office``, behind a comma, begins a new person rather than going on with ``offices``."""
    before = offices[-1]
    if "kin" in {before.head.row["role"], office.head.row["role"]} or before.head.row["role"] == "description":
        return True
    heads = {before.head.form, office.head.form}
    if heads & HIGHEST and "company" in {before.head.row["channel"], office.head.row["channel"]}:
        return True
    if len(heads & HIGHEST) == 2 or (len(heads) == 1 and before.country_at):
        return reading.word(before.last) == ","
    return _home_office(reading, before, office)


def _home_office(reading: Reading, before: Office, office: Office) -> bool:
    """Whether a foreign office ends a list and the next is held at home: "Thủ hiến Yangon, Thủ tướng A"."""
    if before.country in {None, "VN"} or office.country_at or before.head.row["role"] in _RANKS:
        return False
    i = office.last
    while (j := _joined(reading, i)) > i and (further := office_at(reading, j)) and not further.country_at:
        i = further.last
    surname = reading.at(i, "surname")
    return bool(surname and surname.entry.row["origin"] == "vi" and name_at(reading, i, announced=True))


def _joined(reading: Reading, i: int) -> int:
    word = reading.word(i)
    if joiner := reading.at(i, "joiner"):
        return joiner.last
    if word in _SEPARATORS:
        joiner = reading.at(i + 1, "joiner")
        return joiner.last if joiner else i + 1
    return i


def _between(reading: Reading, i: int) -> tuple[int, str | None]:
    """Behind what may stand between office and name: a comma or dash before an honorific, the honorific itself."""
    if reading.word(i) == "(" and reading.word(i + 2) == ")" and reading.word(i + 1).isupper():
        i += 3
    j = i + 1 if reading.word(i) in _SEPARATORS or reading.word(i) == ":" else i
    after, honorific = _honorific(reading, j)
    if honorific and name_at(reading, after, announced=True):
        return after, honorific
    if reading.word(i) in {"-", "–", "—"} and name_at(reading, i + 1, announced=False):
        return i + 1, None
    return i, None


def _counterpart_at(reading: Reading, i: int) -> Mention | None:
    if reading.low(i) not in _COUNTERPART_OPENERS:
        return None
    for words in _COUNTERPART:
        if all(reading.low(i + k) == word for k, word in enumerate(words)):
            return _counterpart(reading, i, i + len(words))
    return None


def _counterpart(reading: Reading, i: int, j: int) -> Mention | None:
    country = None
    for skipped in ("của", "nước", "phía", "đến", "từ"):
        if reading.low(j) == skipped:
            j += 1
    if reading.low(j - 1) == "nước" and reading.low(j) in {"chủ", "sở", "này"}:
        country = anaphoric_country(reading, i, reading.low(j))
        j += 2 if reading.low(j) in {"chủ", "sở"} else 1
    elif found := reading.at(j, "country", "international"):
        country, j = found.entry.row["code"], found.last
    last = j
    if reading.word(j) == ",":
        j += 1
    after, _ = _honorific(reading, j)
    end = name_at(reading, after, announced=True) if after > j or j == last else None
    name = (after, end) if end else None
    found_mention = Mention(i, end or last, name, (), None, country, counterpart=True)
    return _with_apposition(reading, found_mention) if name else found_mention


def _with_apposition(reading: Reading, mention: Mention) -> Mention:
    """Takes in brackets and the offices that follow the name, unless they belong to a next person."""
    i = behind_brackets(reading, mention.name, mention.last)
    opener = reading.word(i)
    if opener not in _SEPARATORS and opener not in {"(", "là"}:
        return replace(mention, last=i)
    start, honorific = _honorific(reading, i + 1)
    if honorific and honorific not in {"nguyên", "cựu"} and name_at(reading, start, announced=True):
        return replace(mention, last=i)
    offices, end = _offices(reading, i + 1, named=True)
    held = any(office.head.row["role"] not in _RANKS for office in mention.offices)
    if offices and _next_person(reading, end, offices, titled=held) and not _told_apart(reading, mention, end):
        offices = _own_offices(offices, bare=not mention.offices)
        end = offices[-1].last if offices else i
    if opener == "," and held and reading.low(mention.first - 1) not in _LED_BY and _acts(reading, end):
        return replace(mention, last=i)
    if not offices or _of_another(reading, mention, offices) or offices[0].head.row["role"] in {"kin", "description"}:
        return replace(mention, last=i)
    if opener == "(" and reading.word(end) == ")":
        end += 1
    every = (*mention.offices, *offices)
    return replace(mention, last=end, offices=every, country=mention.country or _country(every))


def _told_apart(reading: Reading, mention: Mention, i: int) -> bool:
    """Whether the next person has an honorific and offices of his own: "Ngài A, Thủ tướng Lào, Ngài B, Đại sứ Bỉ"."""
    after, honorific = _honorific(reading, i + 1) if reading.word(i) == "," else (i, None)
    end = name_at(reading, after, announced=True) if honorific and not mention.offices else None
    return end is not None and reading.word(end) == "," and office_at(reading, end + 1) is not None


def _of_another(reading: Reading, mention: Mention, offices: tuple[Office, ...]) -> bool:
    """Whether offices behind a name with one before it are the next subject's: "Chủ tịch nước A, Thủ tướng Lào"."""
    held = [office for office in mention.offices if office.head.row["role"] not in _RANKS]
    before, behind = ({o.head.form for o in some if not o.former} & HIGHEST for some in (held, offices))
    native = native_end(reading, (mention.name or (0, 0))[0]) == (mention.name or (0, 0))[1]
    own = {mention.country, "VN"} if native and not mention.country else {mention.country}
    foreign = any(office.country_at and office.country not in own for office in offices)
    named = bool(held) and foreign and (native or mention.country is not None)
    return named or bool(before and behind and before != behind)


def _acts(reading: Reading, i: int) -> bool:
    """Whether a verb phrase follows, so that the office before it is the subject of the next clause."""
    return reading.at(i, "auxiliary", "future", "reporting", "negation") is not None and reading.low(i) != "cùng"


def _own_offices(offices: tuple[Office, ...], *, bare: bool) -> tuple[Office, ...]:
    """Of offices between two names, those of the first: up to the last one that ends in a country.

    Where none does, a ``bare`` name before them takes all but the last.
    """
    ends = [n + 1 for n, office in enumerate(offices[:-1]) if office.country_at]
    return offices[: ends[-1]] if ends else offices[:-1] if bare else ()


def _next_person(reading: Reading, end: int, offices: tuple[Office, ...], *, titled: bool) -> bool:
    """Whether the offices are followed by a name of their own: "A, Bộ trưởng B" speaks of two people.

    ``titled``: an office, not a mere rank, stands before the first name, so that further ones joined by "và" are the
    second's.
    """
    if titled and reading.low(end) == "và" and (more := office_at(reading, end + 1)):
        return _next_person(reading, more.last, (more,), titled=True)
    j, _ = _between(reading, end)
    if name_at(reading, j, announced=True) is None:
        return False
    nested = offices[-1]
    return not (nested.head.row["complement"] == "person" and nested.last - nested.first > 3)
