from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.working_days import Holidays, after_working_days, easter_sunday, is_working_day

DUTCH = Holidays(("01-01", "04-27", "05-05", "12-25", "12-26"), (-2, 1, 39, 50))
DAYS = st.dates(date(2000, 1, 1), date(2090, 12, 31))


@pytest.mark.parametrize(
    ("year", "day"),
    [
        (2000, date(2000, 4, 23)),
        (2008, date(2008, 3, 23)),
        (2024, date(2024, 3, 31)),
        (2025, date(2025, 4, 20)),
        (2026, date(2026, 4, 5)),
        (2027, date(2027, 3, 28)),
        (2038, date(2038, 4, 25)),
    ],
)
def test_easter(year: int, day: date) -> None:
    assert easter_sunday(year) == day


@pytest.mark.parametrize(
    ("start", "count", "end"),
    [
        (date(2026, 11, 16), 5, date(2026, 11, 23)),  # Monday to Monday
        (date(2026, 11, 20), 5, date(2026, 11, 27)),  # Friday: the weekend does not count
        (date(2026, 11, 21), 5, date(2026, 11, 27)),  # Saturday
        (date(2026, 12, 22), 5, date(2026, 12, 30)),  # Christmas Day on a Friday
        (date(2026, 3, 31), 5, date(2026, 4, 9)),  # Good Friday and Easter Monday
        (date(2026, 5, 12), 2, date(2026, 5, 15)),  # Ascension Day
        (date(2026, 5, 22), 1, date(2026, 5, 26)),  # Whit Monday
        (date(2026, 4, 24), 1, date(2026, 4, 28)),  # King's Day on a Monday
        (date(2026, 11, 22), 0, date(2026, 11, 22)),
    ],
)
def test_working_days_skip_weekends_and_holidays(start: date, count: int, end: date) -> None:
    assert after_working_days(start, count, DUTCH) == end


@given(DAYS, st.integers(1, 60))
def test_exactly_so_many_working_days_lie_between(start: date, count: int) -> None:
    end = after_working_days(start, count, DUTCH)
    between = (start + timedelta(days=n) for n in range(1, (end - start).days + 1))
    assert sum(is_working_day(day, DUTCH) for day in between) == count
    assert is_working_day(end, DUTCH)
