"""Working days: Monday to Friday, without the public holidays that the region's file names.

Source: Algemene termijnenwet art. 3 (the holidays); the day of Easter by the anonymous Gregorian
computation (Meeus, Astronomical Algorithms, chapter 8).
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from functools import lru_cache

SATURDAY = 5


@dataclass(frozen=True, slots=True)
class Holidays:
    """Public holidays: ``fixed`` as ``mm-dd``, ``after_easter`` in days from Easter Sunday."""

    fixed: tuple[str, ...] = ()
    after_easter: tuple[int, ...] = ()

    def includes(self, day: date) -> bool:
        """Whether ``day`` is a public holiday."""
        from_easter = (day - easter_sunday(day.year)).days
        return f"{day:%m-%d}" in self.fixed or from_easter in self.after_easter


def easter_sunday(year: int) -> date:
    """Easter Sunday of a year in the Gregorian calendar."""
    golden = year % 19
    century, rest = divmod(year, 100)
    skipped = (century - (century + 8) // 25 + 1) // 3
    epact = (19 * golden + century - century // 4 - skipped + 15) % 30
    weekday = (32 + 2 * (century % 4) + 2 * (rest // 4) - epact - rest % 4) % 7
    late = (golden + 11 * epact + 22 * weekday) // 451
    month, day = divmod(epact + weekday - 7 * late + 114, 31)
    return date(year, month, day + 1)


def is_working_day(day: date, holidays: Holidays) -> bool:
    """Whether people work on ``day``."""
    return day.weekday() < SATURDAY and not holidays.includes(day)


@lru_cache(maxsize=4096)
def after_working_days(start: date, count: int, holidays: Holidays) -> date:
    """The day that is ``count`` working days after ``start``; ``start`` itself does not count."""
    day = start
    while count > 0:
        day += timedelta(days=1)
        count -= is_working_day(day, holidays)
    return day
