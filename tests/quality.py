"""The least that the extractor may reach on ``tests/gold``, and how that came about.

``python -m tests.quality`` raises the floors to what is measured now. Where a floor would go down, or the gold set has
changed, it wants the reason: ``python -m tests.quality "why that is right"``. Every entry of the history is sealed
together with the one before it, so that no floor goes down by hand.
"""

from __future__ import annotations

import hashlib
import json
import sys
from pathlib import Path
from typing import Any

from dipcli.extract import extract
from dipcli.measure import MEASURES, Measures, Tally, compare, figures, of_meeting, records, tally, total
from dipcli.model import Article
from dipcli.read import Options, read

Entry = dict[str, Any]

GOLD = Path(__file__).resolve().parent / "gold"
FLOORS = GOLD / "floors.json"
SMALLER_IS_BETTER = {"planned_leak"}
DIGITS = 4


def lines(name: str) -> list[Entry]:
    """The objects of a file of the gold set."""
    return [json.loads(line) for line in (GOLD / name).read_text(encoding="utf-8").splitlines()]


ATTENDEES = sum(len(meeting.attendees) for line in lines("gold.jsonl") for meeting in records(line)[1])

PINNED: Measures[Tally] = {
    **MEASURES,
    "attendee_r": lambda n: n.attendees_hit / ATTENDEES,
    "affiliation": lambda n: n.affiliations / n.people_gold,
    "title": lambda n: n.titles / n.people_gold,
    "side": lambda n: n.sides / n.people_gold,
    "date": lambda n: n.dates / n.gold,
    "form": lambda n: n.forms / n.gold,
    "place": lambda n: n.places / n.gold,
}
"""The measures, those of matched meetings as shares of all recorded: no floor falls because more meetings are found."""


def articles() -> dict[str, Article]:
    """The articles of the gold set, as ``dip`` reads them."""
    found = read([str(GOLD / "articles.jsonl")], Options())
    return {article.id: article for article in found if isinstance(article, Article)}


def measured() -> dict[str, float]:
    """What the extractor reaches now; a measure of nothing is left out."""
    made = {name: [*map(of_meeting, extract(article).meetings)] for name, article in articles().items()}
    gold = map(records, lines("gold.jsonl"))
    counts = total(Tally(), (tally(compare(name, meetings, made[name])) for name, meetings in gold))
    return {name: round(value, DIGITS) for name, value in figures(PINNED, counts).items() if value is not None}


def gold_hash() -> str:
    """What the gold set is known by: a change of any article or record changes it."""
    content = [lines("articles.jsonl"), lines("gold.jsonl")]
    return hashlib.sha256(json.dumps(content, sort_keys=True).encode()).hexdigest()


def history() -> list[Entry]:
    """All entries, the one in force last."""
    return list(json.loads(FLOORS.read_text(encoding="utf-8"))["history"])


def is_worse(name: str, value: float, floor: float) -> bool:
    """Whether a measure is on the wrong side of its floor."""
    return value > floor if name in SMALLER_IS_BETTER else value < floor


def lowered(before: Entry, floors: dict[str, float]) -> list[str]:
    """The measures that may now be worse than before, or need not be reached any more."""
    old = before["floors"]
    return [name for name in old if name not in floors or is_worse(name, floors[name], old[name])]


def seal(before: Entry | None, entry: Entry) -> str:
    """A checksum of an entry and of all before it."""
    content = {name: value for name, value in entry.items() if name != "seal"}
    text = json.dumps([before["seal"] if before else "", content], sort_keys=True)
    return hashlib.sha256(text.encode()).hexdigest()[:16]


def faults(entries: list[Entry]) -> list[str]:
    """What is wrong with a history: entries changed by hand, and floors lowered without a reason."""
    found = []
    for number, entry in enumerate(entries):
        before = entries[number - 1] if number else None
        if entry["seal"] != seal(before, entry):
            found.append(f"entry {number} was changed by hand")
        if before and needs_reason(before, entry["gold"], entry["floors"]) and not entry["reason"].strip():
            found.append(f"entry {number} gives no reason")
    return found


def needs_reason(before: Entry, gold: str, floors: dict[str, float]) -> bool:
    """Whether the next entry weakens the gate: it lowers a floor, or is about other articles or records."""
    return gold != before["gold"] or bool(lowered(before, floors))


def followed(entries: list[Entry], gold: str, floors: dict[str, float], reason: str) -> list[Entry]:
    """The history with one entry more if anything changed; ValueError when it would want a reason."""
    before = entries[-1] if entries else None
    if before and (before["gold"], before["floors"]) == (gold, floors):
        return entries
    if before and needs_reason(before, gold, floors) and not reason.strip():
        raise ValueError(f"say why: {', '.join(lowered(before, floors)) or 'the gold set changed'}")
    entry = {"reason": reason, "gold": gold, "floors": floors}
    return [*entries, entry | {"seal": seal(before, entry)}]


def main() -> None:
    """Put what is measured now into force."""
    entries = followed(history() if FLOORS.exists() else [], gold_hash(), measured(), " ".join(sys.argv[1:]))
    FLOORS.write_text(json.dumps({"history": entries}, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
