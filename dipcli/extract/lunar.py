"""The Vietnamese lunar calendar, by Hồ Ngọc Đức's algorithm (after Meeus, Astronomical Algorithms), for UTC+7.

Months begin on the day of the new moon; the month that holds the winter solstice is the eleventh; where thirteen
months lie between two of these, the first without a major solar term is a leap month. Good from 1976, when
all of Việt Nam counted by UTC+7.
"""

from __future__ import annotations

import datetime as dt
import math
from functools import cache

FIRST_YEAR, LAST_YEAR = 1976, 2199
_UTC_OFFSET = 7 / 24
_JULIAN_DAY_OF_ORDINAL_0 = 1721425
_SYNODIC_MONTH = 29.530588853
_NEW_MOON_1900 = 2415021.076998695


def solar(year: int, month: int, day: int) -> dt.date | None:
    """The day of a lunar date, ``year`` being the lunar year, the month not the leap one.

    None outside 1976 to 2199, and for a 30th of a month of 29 days.
    """
    if not FIRST_YEAR <= year <= LAST_YEAR:
        return None
    first, following = _month_start(year, month)
    return _date(first + day - 1) if 1 <= day <= following - first else None


def _month_start(year: int, month: int) -> tuple[int, int]:
    """Julian days of the first of a lunar month and of the month after it."""
    eleventh = _eleventh_month(year - 1 if month < 11 else year)
    next_eleventh = _eleventh_month(year if month < 11 else year + 1)
    index = round((eleventh + 0.5 - _NEW_MOON_1900) / _SYNODIC_MONTH)
    months_on = (month - 11) % 12
    if next_eleventh - eleventh > 365 and months_on >= _leap_offset(index):
        months_on += 1
    return _new_moon(index + months_on), _new_moon(index + months_on + 1)


@cache
def _new_moon(index: int) -> int:
    """Julian day, in Việt Nam, of the new moon number ``index`` after that of 1 January 1900."""
    t = index / 1236.85
    radians = math.pi / 180
    mean = 2415020.75933 + 29.53058868 * index + 0.0001178 * t**2 - 0.000000155 * t**3
    mean += 0.00033 * math.sin((166.56 + 132.87 * t - 0.009173 * t**2) * radians)
    sun = (359.2242 + 29.10535608 * index - 0.0000333 * t**2 - 0.00000347 * t**3) * radians
    moon = (306.0253 + 385.81691806 * index + 0.0107306 * t**2 + 0.00001236 * t**3) * radians
    node = (21.2964 + 390.67050646 * index - 0.0016528 * t**2 - 0.00000239 * t**3) * radians
    shift = (0.1734 - 0.000393 * t) * math.sin(sun) + 0.0021 * math.sin(2 * sun)
    shift += -0.4068 * math.sin(moon) + 0.0161 * math.sin(2 * moon) - 0.0004 * math.sin(3 * moon)
    shift += 0.0104 * math.sin(2 * node) - 0.0051 * math.sin(sun + moon) - 0.0074 * math.sin(sun - moon)
    shift += 0.0004 * math.sin(2 * node + sun) - 0.0004 * math.sin(2 * node - sun)
    shift += -0.0006 * math.sin(2 * node + moon) + 0.0010 * math.sin(2 * node - moon)
    shift += 0.0005 * math.sin(2 * moon + sun)
    delta = -0.000278 + 0.000265 * t + 0.000262 * t**2
    return math.floor(mean + shift - delta + 0.5 + _UTC_OFFSET)


def _sun_sector(julian_day: int) -> int:
    """In which twelfth of its path the sun stands at the beginning of a day (0 from the spring equinox)."""
    t = (julian_day - 0.5 - _UTC_OFFSET - 2451545.0) / 36525
    radians = math.pi / 180
    anomaly = (357.52910 + 35999.05030 * t - 0.0001559 * t**2 - 0.00000048 * t**3) * radians
    centre = (1.914600 - 0.004817 * t - 0.000014 * t**2) * math.sin(anomaly)
    centre += (0.019993 - 0.000101 * t) * math.sin(2 * anomaly) + 0.000290 * math.sin(3 * anomaly)
    longitude = 280.46645 + 36000.76983 * t + 0.0003032 * t**2 + centre
    return math.floor((longitude % 360) / 30)


def _eleventh_month(year: int) -> int:
    """Julian day of the first of the month that holds the winter solstice."""
    end_of_year = dt.date(year, 12, 31).toordinal() + _JULIAN_DAY_OF_ORDINAL_0
    index = math.floor((end_of_year - 2415021) / _SYNODIC_MONTH)
    first = _new_moon(index)
    return _new_moon(index - 1) if _sun_sector(first) >= 9 else first


def _leap_offset(index: int) -> int:
    """How many months after the eleventh, which is new moon ``index``, the leap month stands."""
    sectors = [_sun_sector(_new_moon(index + i)) for i in range(15)]
    return next(i for i in range(1, 14) if sectors[i] == sectors[i + 1])


def _date(julian_day: int) -> dt.date:
    return dt.date.fromordinal(julian_day - _JULIAN_DAY_OF_ORDINAL_0)
