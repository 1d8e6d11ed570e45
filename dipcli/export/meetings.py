"""Meetings as a flat table: one row a meeting, its people on two sides.

Side 1 is the host's, or where nobody is host, that of the first country named; side 2 is everybody else who meets.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from dipcli.export.table import Cell, Record, Table, joined

_SIDE = ("names", "titles", "countries")
COLUMNS = (
    "meeting",
    "date",
    "part_of_day",
    "status",
    "form",
    "form_as_printed",
    *(f"side1_{what}" for what in _SIDE),
    *(f"side2_{what}" for what in _SIDE),
    "hosted",
    "attendees",
    "countries",
    "place",
    "country",
    "occasion",
    "topics",
    "confidence",
    "evidence",
    "reports",
    "articles",
    "headlines",
    "published",
    "sources",
    "urls",
)


def meetings_table(records: Iterable[Record]) -> Table:
    """The table of meeting records as the archive exports them."""
    return Table(COLUMNS, records, _flatten)


def _flatten(record: Record) -> tuple[Cell, ...]:
    principals = [person for person in record["participants"] if person["principal"]]
    first, second = sides(principals)
    reports = record["reports"]
    return (
        *(record[name] for name in ("meeting", "date", "part_of_day", "status", "form", "form_as_printed")),
        *_side(first),
        *_side(second),
        "yes" if any(person["side"] for person in principals) else "no",
        joined(map(_described, (person for person in record["participants"] if not person["principal"]))),
        joined(record["countries"]),
        *(record[name] for name in ("place", "country", "occasion")),
        joined(record["topics"]),
        *(record[name] for name in ("confidence", "evidence")),
        len(reports),
        *(joined(report[name] for report in reports) for name in ("id", "title", "published", "source", "url")),
    )


def sides(principals: Sequence[Record]) -> tuple[list[Record], list[Record]]:
    """Those who meet, parted into the host's side, or the first one's, and the others'."""
    hosted = any(person["side"] for person in principals)
    key = "side" if hosted else "affiliation"
    first = "host" if hosted else (principals[0]["affiliation"] if principals else None)
    return (
        [person for person in principals if person[key] == first],
        [person for person in principals if person[key] != first],
    )


def _side(people: Sequence[Record]) -> tuple[str, ...]:
    countries = dict.fromkeys(person["affiliation"] for person in people if person["affiliation"])
    return (
        joined(person["name"] for person in people),
        joined(person["title"] for person in people),
        joined(countries),
    )


def _described(person: Record) -> str:
    office = f", {person['title']}" if person["title"] else ""
    country = f" ({person['affiliation']})" if person["affiliation"] else ""
    return f"{person['name']}{office}{country}"
