"""The channel of a meeting: through which of a country's hands it ran, as the offices of its participants show.

Vietnam counts its foreign relations by channel: of the party, the state, the government and the parliament, and those
of defence, security, localities and the people.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from functools import cache, lru_cache

from dipcli.lexicon import load_only
from dipcli.lexicon.engine import Lexicon
from dipcli.lexicon.tables import rows
from dipcli.model import Channel
from dipcli.text import canonical

_OF_TABLE: Mapping[str, Channel] = {
    "party": "party",
    "state": "state",
    "government": "government",
    "parliament": "parliament",
    "defence": "defence",
    "security": "security",
    "local": "local",
    "people": "people",
    "diplomacy": "government",
    "judiciary": "state",
    "company": "people",
    "religion": "people",
}
"""The channels of the tables in the terms of the archive; a body of many countries ("international") has none."""

_PARTS = re.compile(r",\s+|\s+kiêm\s+")
_MINISTER = re.compile(r"(?:phó )?(?:bộ|thứ|quốc vụ) (?:trưởng|khanh) (?!bộ )(?P<of>.+)")
_BARE = re.compile(r"(?:phó )?chủ tịch")
_MEMBERSHIP = re.compile(r"(?:nguyên |cựu )?(?:ủy viên|đại biểu|bí thư trung ương|anh hùng)(?!\w)")


def channel(hosts: Sequence[str | None], guests: Sequence[str | None]) -> Channel | None:
    """The channel of a meeting between people with these titles, principals first; None where no title tells.

    Where the two sides meet on different tracks the host's decides (a party leader who receives an ambassador does so
    for the party). On neutral ground the side given first counts as host.
    """
    return _of_side(hosts) or _of_side(guests)


def _of_side(titles: Sequence[str | None]) -> Channel | None:
    return next((known for title in titles if title and (known := of_title(title))), None)


@lru_cache(maxsize=4096)
def of_title(title: str) -> Channel | None:
    """The channel of one person's offices as printed: of the first that is more than a rank or a seat."""
    parts = [canonical(part) for part in _PARTS.split(title)]
    told = [known for part in parts if (known := _of_office(part))]
    offices = [known for known, seat in told if not seat]
    return next(iter([*offices, *(known for known, _ in told)]), None)


def _of_office(part: str) -> tuple[Channel | None, bool] | None:
    """The channel of one office, and whether it is only a seat, a rank or bare; None where the tables know nothing."""
    seat = bool(_MEMBERSHIP.match(part))
    minister = _MINISTER.search(part)
    if minister and (ministry := _ministries().get(f"bộ {minister['of']}")):
        return _OF_TABLE.get(ministry), seat
    found = {hit.entry.kind: hit.entry.row for hit in reversed(_lexicon().hits(part, part))}
    if "body" in found:
        return _OF_TABLE.get(found["body"]["channel"]), seat
    if "title" in found:
        row = found["title"]
        return _OF_TABLE.get(row["channel"]), seat or row["role"] != "office" or bool(_BARE.fullmatch(part))
    return None


@cache
def _ministries() -> dict[str, str]:
    return {canonical(row["name"]): row["channel"] for row in rows("bodies") if row["kind"] == "ministry"}


@cache
def _lexicon() -> Lexicon:
    return load_only("titles", "bodies")
