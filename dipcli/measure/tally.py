"""What can be counted in the comparison of one article; counts of many articles add up."""

from __future__ import annotations

from collections import Counter
from typing import NamedTuple

from dipcli.measure.agree import together
from dipcli.measure.compare import Comparison, Couple
from dipcli.measure.differences import faults, perfect
from dipcli.measure.figures import Measures, f1, share, total


class Tally(NamedTuple):
    """Counts. Meetings are held ones; ``gold`` is what the reader recorded, ``hits`` are in both.

    Of the hits: ``people`` principals in both, of these ``affiliations``, ``titles`` and ``sides`` that are right;
    ``attendees`` recorded and ``attendees_hit``; ``dates``, ``forms``, ``places`` that are right; ``perfect`` ones.
    """

    articles: int = 0
    unread: int = 0
    empty: int = 0
    clean: int = 0
    gold: int = 0
    predicted: int = 0
    hits: int = 0
    leaked: int = 0
    perfect: int = 0
    people_gold: int = 0
    people_predicted: int = 0
    people: int = 0
    affiliations: int = 0
    titles: int = 0
    sides: int = 0
    attendees: int = 0
    attendees_hit: int = 0
    dates: int = 0
    forms: int = 0
    places: int = 0


MEASURES: Measures[Tally] = {
    "held_p": lambda n: share(n.hits, n.predicted) or 0.0,
    "held_r": lambda n: share(n.hits, n.gold) or 0.0,
    "held_f1": lambda n: f1(n.hits, n.predicted, n.gold),
    "principal_p": lambda n: share(n.people, n.people_predicted) or 0.0,
    "principal_r": lambda n: share(n.people, n.people_gold) or 0.0,
    "principal_f1": lambda n: f1(n.people, n.people_predicted, n.people_gold),
    "attendee_r": lambda n: share(n.attendees_hit, n.attendees),
    "affiliation": lambda n: share(n.affiliations, n.people),
    "title": lambda n: share(n.titles, n.people),
    "side": lambda n: share(n.sides, n.people),
    "date": lambda n: share(n.dates, n.hits),
    "form": lambda n: share(n.forms, n.hits),
    "place": lambda n: share(n.places, n.hits),
    "perfect": lambda n: share(n.perfect, n.gold),
    "clean": lambda n: share(n.clean, n.empty),
    "planned_leak": lambda n: share(n.leaked, n.predicted),
}
"""Every measure by its name: a share between 0 and 1, None where there is nothing to measure."""


def tally(comparison: Comparison) -> Tally:
    """The counts of one article."""
    couples, missed, false = comparison.couples, comparison.missed, comparison.false
    about_meetings = Tally(
        articles=1,
        unread=comparison.unread,
        empty=comparison.empty,
        clean=comparison.empty and not false,
        gold=len(couples) + len(missed),
        predicted=len(couples) + len(false),
        leaked=comparison.leaked,
        people_gold=sum(len(m.principals) for m in missed),
        people_predicted=sum(len(m.principals) for m in false),
    )
    return total(Tally(), [about_meetings, *map(_of_couple, couples)])


def _of_couple(couple: Couple) -> Tally:
    gold, predicted, people = couple.gold, couple.predicted, len(couple.people)
    wrong = Counter(fault.field for fault in faults(couple))
    return Tally(
        hits=1,
        perfect=perfect(couple),
        people_gold=len(gold.principals),
        people_predicted=len(predicted.principals),
        people=people,
        affiliations=people - wrong["affiliation"],
        titles=people - wrong["title"],
        sides=people - wrong["side"],
        attendees=len(gold.attendees),
        attendees_hit=len(together(gold.attendees, (*predicted.attendees, *predicted.principals))),
        dates=not wrong["date"],
        forms=not wrong["form"],
        places=not wrong["place"],
    )
