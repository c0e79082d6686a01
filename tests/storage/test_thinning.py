"""Which backups stay: worked out by hand, and what must hold whatever there is."""

from __future__ import annotations

from datetime import date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.storage.thinning import ALL_OF_DAYS, kept

NOW = datetime(2026, 11, 22, 14, 3)  # a Sunday
MOST = 14 + 8 + 12
MOMENTS = st.lists(
    st.datetimes(min_value=datetime(2024, 1, 1), max_value=datetime(2026, 11, 30)), max_size=120
)


def at(text: str) -> datetime:
    """A moment written as ``22-11 14:03`` or ``22-11``, in 2026 unless a year stands there."""
    day, _, hour = text.partition(" ")
    numbers = [int(number) for number in day.split("-")]
    return datetime(
        numbers[2] if len(numbers) > 2 else 2026,
        numbers[1],
        numbers[0],
        *(int(part) for part in (hour or "12:00").split(":")),
    )


@pytest.mark.parametrize(
    ("there", "staying"),
    [
        pytest.param("", "", id="nothing there"),
        pytest.param("1-1-2020", "1-1-2020", id="the only one stays, however old"),
        pytest.param(
            "22-11 9:00,22-11 13:00,21-11 9:00,21-11 16:00",
            "22-11 9:00,22-11 13:00,21-11 9:00,21-11 16:00",
            id="all of today and yesterday",
        ),
        pytest.param(
            "22-11,20-11 9:00,20-11 16:00,19-11 8:00", "22-11,20-11 16:00,19-11 8:00", id="per day"
        ),
        pytest.param("23-11,25-12,22-11", "23-11,25-12,22-11", id="the clock was set back"),
        pytest.param("20-11 0:00,20-11 23:59", "20-11 23:59", id="the last of the day"),
        pytest.param(
            "25-10 2:30,25-10 1:59", "25-10 2:30", id="the hour that comes twice in autumn"
        ),
        pytest.param("29-2-2024,28-2-2024", "29-2-2024,28-2-2024", id="a leap day is a day"),
    ],
)
def test_figures(there: str, staying: str) -> None:
    moments = [at(each) for each in there.split(",") if each]
    assert kept(moments, NOW) == {at(each) for each in staying.split(",") if each}


def test_a_year_of_one_a_day() -> None:
    days = [NOW - timedelta(days=back) for back in range(500)]
    staying = sorted(kept(days, NOW), reverse=True)
    assert [NOW.date() - each.date() for each in staying[:16]] == [
        timedelta(days=back) for back in range(16)
    ]
    # After 7 November (a Saturday, in a week that has its day) the Sundays, newest of their week.
    weeks = [date(2026, 11, 1) - timedelta(weeks=back) for back in range(8)]
    assert [each.date() for each in staying[16:24]] == weeks
    # The week of 13 September was the eighth; September has its backup, August ends on the 31st.
    assert [each.date() for each in staying[24:27]] == [
        date(2026, 8, 31),
        date(2026, 7, 31),
        date(2026, 6, 30),
    ]
    assert len(staying) == ALL_OF_DAYS + MOST


@given(MOMENTS)
def test_the_newest_always_stays_and_nothing_is_made_up(moments: list[datetime]) -> None:
    staying = kept(moments, NOW)
    assert staying <= set(moments)
    if moments:
        assert max(moments) in staying
    assert len([each for each in staying if (NOW - each).days > ALL_OF_DAYS]) <= MOST


@given(MOMENTS)
def test_thinning_twice_takes_nothing_more(moments: list[datetime]) -> None:
    once = kept(moments, NOW)
    assert kept(once, NOW) == once


@given(st.lists(st.integers(0, 3), min_size=120, max_size=500))
def test_day_by_day_the_last_year_stays_covered(per_day: list[int]) -> None:
    """Thinned after every backup, as in life: no week of two months and no month is without one."""
    there: set[datetime] = set()
    start = datetime(2025, 6, 1, 9)
    for number, many in enumerate(per_day):
        day = start + timedelta(days=number)
        for hour in range(many):
            there = {*there, day + timedelta(hours=hour)}
            there = set(kept(there, day + timedelta(hours=hour)))
    made = [(start + timedelta(days=number)).date() for number, many in enumerate(per_day) if many]
    months = sorted({(day.year, day.month) for day in made})[-12:]
    weeks = sorted({tuple(day.isocalendar())[:2] for day in made})[-8:]
    days = sorted(set(made))[-14:]
    assert {(each.year, each.month) for each in there} >= set(months)
    assert {tuple(each.isocalendar())[:2] for each in there} >= set(weeks)
    assert {each.date() for each in there} >= set(days)
