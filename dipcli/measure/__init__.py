"""How good an extraction is: meetings as predicted against meetings as a careful reader recorded them.

``compare`` sets the two against each other for one article; ``tally`` counts what agrees, and counts add up
(``total``); ``figures`` makes measures of a sum and ``intervals`` says how far they may be trusted; ``differences``
names what disagrees. ``pair_tally`` measures an archive by pairs of reports, ``calibration`` the extractor's own
confidence.
"""

from __future__ import annotations

from dipcli.measure.calibration import Decile, calibration
from dipcli.measure.compare import Comparison, Couple, compare
from dipcli.measure.differences import Difference, Fault, differences
from dipcli.measure.figures import Figures, Interval, Measures, figures, intervals, total
from dipcli.measure.pairs import PAIR_MEASURES, Pair, PairTally, Stored, Told, found, pair, pair_tally
from dipcli.measure.records import Record, Unfit, of_meeting, records
from dipcli.measure.tally import MEASURES, Tally, tally

__all__ = [
    "MEASURES",
    "PAIR_MEASURES",
    "Comparison",
    "Couple",
    "Decile",
    "Difference",
    "Fault",
    "Figures",
    "Interval",
    "Measures",
    "Pair",
    "PairTally",
    "Record",
    "Stored",
    "Tally",
    "Told",
    "Unfit",
    "calibration",
    "compare",
    "differences",
    "figures",
    "found",
    "intervals",
    "of_meeting",
    "pair",
    "pair_tally",
    "records",
    "tally",
    "total",
]
