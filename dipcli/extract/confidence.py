"""Question 9: how often a record like this one is right in who met, for whom, when and in what form.

A logistic sum over yes-or-no signs of doubt. The weights stand in ``data/confidence.csv``; ``python -m
tests.confidence`` fits them to records of careful readers and prints how well they foretell articles left out.
"""

from __future__ import annotations

import math
import re
from collections.abc import Iterable
from functools import cache

from dipcli.extract.affiliation import HOME
from dipcli.extract.consolidate import Told
from dipcli.extract.people import People
from dipcli.extract.persons import Person
from dipcli.extract.reading import Reading
from dipcli.lexicon import rows

_DIGITS = 2
_SEVERAL = 2
_LEDE = 2
"""The last of the sentences that open an article."""
_DAY = re.compile(r"\d{4}-\d{2}-\d{2}")
BASE = "base"
"""The row of the weight that every record has."""


def confidence(signs: Iterable[str]) -> float:
    """The probability, with two digits, that a record with these signs of doubt is right."""
    weights = _weights()
    return round(1 / (1 + math.exp(-weights[BASE] - sum(weights[sign] for sign in signs))), _DIGITS)


@cache
def _weights() -> dict[str, float]:
    return {row["sign"]: float(row["weight"]) for row in rows("confidence")}


def signs(reading: Reading, people: People, told: Told) -> list[str]:
    """The signs of doubt about ``told``, as named in ``data/confidence.csv``."""
    best, principals = told.best, told.best.people
    kind = reading.sentences[best.sentence][0].kind
    basis = told.date.basis if told.date else None
    found = {
        "sides_from_before": best.how in {"pair", "implied"},
        "noun_only": best.vague,
        "weak_word": best.trigger.weak,
        "told_once": len(told.events) == 1,
        "told_late": best.sentence > _LEDE,
        "told_by_somebody": best.told_by is not None,
        "nobody_from_home": all(person.affiliation != HOME for person in principals),
        "not_in_body": kind != "body",
        "no_date": basis is None,
        "date_relative": basis == "relative",
        "date_inferred": basis in {"visit", "context", "carried"},
        "date_not_a_day": told.date is not None and not _DAY.fullmatch(str(told.date.edtf)),
        "affiliation_guessed": any(person.guessed for person in principals),
        "affiliation_unknown": any(person.affiliation is None for person in principals),
        "several_on_a_side": max(len(best.left), len(best.right)) >= _SEVERAL,
        "short_name": any(not _full(people, person) for person in principals),
    }
    return [sign for sign, there in found.items() if there]


def _full(people: People, person: Person) -> bool:
    first, last = people.name(person).name or (0, 0)
    return last - first >= _SEVERAL
