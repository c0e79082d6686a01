"""Volume arithmetic: the worked figures of the design, section 2, and what must always hold."""

from __future__ import annotations

from datetime import date, timedelta
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.care_volume import (
    Phase,
    cost,
    cost_lines,
    monthly_caps,
    months_touched,
    round_half_up,
    tapered_tariff,
    total_sixtieths,
    total_volume,
    weeks_touched,
)
from app.domain.catalogue import Product, Tariff
from app.domain.ijw import Frequency, ProductCategory, Unit

LONG_AGO = date(2020, 1, 1)


def phase(volume, frequency, start, end, unit=Unit.HOUR):
    return Phase(volume, unit, frequency, date.fromisoformat(start), date.fromisoformat(end))


def product(*tariffs, unit=Unit.HOUR):
    return Product(
        code="45N02",
        name="Ambulante hulp thuis Gespecialiseerd",
        category=ProductCategory.AMBULATORY,
        segment=4,
        level=None,
        unit=unit,
        tariffs=tariffs,
        norm=None,
        provisional=False,
    )


@pytest.mark.parametrize(
    ("start", "end", "weeks"),
    [
        ("2022-10-11", "2022-12-28", 12),
        ("2022-07-11", "2022-09-04", 8),
        ("2022-04-13", "2022-06-30", 12),
        ("2026-12-01", "2027-02-28", 13),
        ("2027-03-01", "2027-05-31", 14),
        ("2026-12-27", "2026-12-28", 2),  # a Sunday and the Monday after it
        ("2026-12-28", "2027-01-03", 1),  # ISO week 53, across the new year
        ("2027-01-04", "2027-01-04", 1),
    ],
)
def test_weeks_are_the_iso_weeks_that_are_touched(start, end, weeks):
    assert weeks_touched(date.fromisoformat(start), date.fromisoformat(end)) == weeks


@pytest.mark.parametrize(
    ("start", "end", "months"),
    [
        ("2026-12-01", "2026-12-31", 1),
        ("2026-12-31", "2027-01-01", 2),
        ("2026-12-15", "2027-12-14", 13),
    ],
)
def test_months_are_the_calendar_months_that_are_touched(start, end, months):
    assert months_touched(date.fromisoformat(start), date.fromisoformat(end)) == months


@pytest.mark.parametrize(
    ("volume", "frequency", "start", "end", "total"),
    [
        (3, Frequency.PER_WEEK, "2022-10-11", "2022-12-28", 36),
        (3, Frequency.PER_WEEK, "2026-12-01", "2027-02-28", 39),
        (1, Frequency.PER_WEEK, "2027-03-01", "2027-05-31", 14),
        (2, Frequency.PER_DAY, "2026-12-01", "2026-12-31", 62),
        (5, Frequency.PER_MONTH, "2026-12-31", "2027-02-01", 15),
        (40, Frequency.TOTAL, "2026-12-01", "2027-11-30", 40),
    ],
)
def test_total_over_the_period(volume, frequency, start, end, total):
    assert total_volume(phase(volume, frequency, start, end)) == total


@pytest.mark.parametrize(
    ("unit", "sixtieths"),
    [
        (Unit.MINUTE, 150),
        (Unit.HOUR, 9000),
        (Unit.DAY, 9000),
        (Unit.HALF_DAY, 9000),
        (Unit.PIECE, 9000),
    ],
)
def test_a_minute_is_a_sixtieth_and_every_other_unit_is_whole(unit, sixtieths):
    once = phase(150, Frequency.TOTAL, "2026-12-01", "2026-12-31", unit)
    assert total_sixtieths(once) == sixtieths


@pytest.mark.parametrize(
    ("start", "end", "weeks"),
    [
        ("2022-10-11", "2022-12-28", [4, 5, 5]),
        ("2022-07-11", "2022-09-04", [3, 5, 1]),
        ("2022-04-13", "2022-06-30", [3, 6, 5]),
    ],
)
def test_monthly_caps_count_the_weeks_that_touch_the_month(start, end, weeks):
    caps = monthly_caps(phase(3, Frequency.PER_WEEK, start, end))
    assert [cap for _, cap in caps] == [3 * number for number in weeks]
    first = date.fromisoformat(start).replace(day=1)
    assert caps[0][0] == first
    assert all(month.day == 1 for month, _ in caps)


def test_53_hours_of_scaling_down_cost_4960_80():
    phases = (
        phase(3, Frequency.PER_WEEK, "2026-12-01", "2027-02-28"),
        phase(1, Frequency.PER_WEEK, "2027-03-01", "2027-05-31"),
    )
    assert sum(total_volume(part) for part in phases) == 53
    assert cost(phases, product(Tariff(9360, LONG_AGO))) == 4_960_80


@pytest.mark.parametrize(
    ("minutes", "tariff_cents", "cents"),
    [
        (150, 9360, 23400),
        (1, 9360, 156),
        (7, 10470, 1222),  # 1221.5, a half goes up
        (1, 10429, 174),  # 173.81...
        (1, 10435, 174),  # 173.92
        (30, 1, 1),  # 0.5
        (29, 1, 0),
    ],
)
def test_minutes_on_an_hourly_tariff_are_rounded_half_up_per_line(minutes, tariff_cents, cents):
    once = phase(minutes, Frequency.TOTAL, "2026-12-01", "2026-12-31", Unit.MINUTE)
    assert cost([once], product(Tariff(tariff_cents, LONG_AGO))) == cents


def test_a_period_is_split_where_the_tariff_changes():
    old, new = date(2026, 12, 31), date(2027, 1, 1)
    lines = cost_lines(
        phase(3, Frequency.PER_WEEK, "2026-12-01", "2027-02-28"),
        (Tariff(9700, new), Tariff(9360, LONG_AGO, old)),
    )
    # The week of 28-12-2026 to 3-1-2027 belongs to the old tariff: it began under it.
    assert [(line.start, line.end, line.sixtieths) for line in lines] == [
        (date(2026, 12, 1), old, 15 * 60),
        (new, date(2027, 2, 28), 24 * 60),
    ]
    assert [line.cents for line in lines] == [15 * 9360, 24 * 9700]


def test_a_fixed_total_is_divided_by_days_at_a_change_of_tariff():
    lines = cost_lines(
        phase(40, Frequency.TOTAL, "2026-12-22", "2027-01-10"),
        (Tariff(100, LONG_AGO, date(2026, 12, 31)), Tariff(200, date(2027, 1, 1))),
    )
    assert [(line.sixtieths, line.cents) for line in lines] == [(1200, 2000), (1200, 4000)]


def test_days_without_a_tariff_cost_nothing():
    week = phase(3, Frequency.PER_WEEK, "2026-12-01", "2026-12-20")
    assert cost_lines(week, ()) == ()
    partly = cost_lines(week, (Tariff(100, date(2026, 12, 14)),))
    assert [(line.start, line.sixtieths) for line in partly] == [(date(2026, 12, 14), 180)]


@pytest.mark.parametrize(("month", "cents"), [(1, 7800), (12, 7800), (13, 7020), (24, 7020)])
def test_a_taper_lowers_the_tariff_after_some_months(month, cents):
    assert tapered_tariff(7800, month, after_months=12, percent=10) == cents


@pytest.mark.parametrize(
    ("value", "whole"),
    [(Fraction(1, 2), 1), (Fraction(3, 2), 2), (Fraction(149, 100), 1), (Fraction(-1, 2), 0)],
)
def test_a_half_is_always_rounded_up(value, whole):
    assert round_half_up(value) == whole


DAYS = st.dates(date(2022, 1, 1), date(2032, 12, 31))


@st.composite
def any_phase(draw):
    start = draw(DAYS)
    end = start + timedelta(days=draw(st.integers(0, 800)))
    unit, frequency = draw(st.sampled_from(Unit)), draw(st.sampled_from(Frequency))
    return Phase(draw(st.integers(1, 400)), unit, frequency, start, end)


@given(any_phase())
def test_monthly_caps_together_cover_the_total(any_phase):
    caps = monthly_caps(any_phase)
    assert sum(cap for _, cap in caps) >= total_volume(any_phase)
    assert len(caps) == months_touched(any_phase.start, any_phase.end)


@given(any_phase(), st.lists(DAYS, unique=True, max_size=4), st.integers(1, 30000))
def test_the_parts_of_a_phase_add_up_to_the_phase(any_phase, changes, cents):
    days = [date(2021, 1, 1), *sorted(changes)]
    ends = [*(day - timedelta(days=1) for day in days[1:]), None]
    tariffs = [Tariff(cents, day, end) for day, end in zip(days, ends, strict=True)]
    lines = cost_lines(any_phase, tariffs)
    assert sum(line.sixtieths for line in lines) == total_sixtieths(any_phase)
    whole = Fraction(total_sixtieths(any_phase) * cents, 60)
    assert abs(sum(line.cents for line in lines) - whole) <= Fraction(len(lines), 2)


@given(any_phase(), st.integers(0, 100))
def test_a_longer_phase_never_holds_less(any_phase, days):
    longer = Phase(
        any_phase.volume,
        any_phase.unit,
        any_phase.frequency,
        any_phase.start,
        any_phase.end + timedelta(days=days),
    )
    assert total_volume(longer) >= total_volume(any_phase)
    assert weeks_touched(longer.start, longer.end) * 7 >= longer.days
