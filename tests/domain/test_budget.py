"""The worked figures of the budget: rates, committed, forecasts and incentives."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.budget import (
    Allocation,
    Ended,
    Figures,
    RealisationRates,
    committed,
    complete_months,
    donut_hole,
    month_end,
    prior_forecast,
    remaining_share,
    rolling_forecast,
    stepped_discount,
    still_to_come,
)
from app.domain.care_volume import tapered_tariff
from app.domain.stoplight import DiscountBand

D = date(2026, 10, 31)
MILLION = 100_000_000
BANDS = (DiscountBand(95, 20), DiscountBand(100, 50))
HALF = Fraction(1, 2)


def months(*numbers: int) -> list[date]:
    return [date(2026, number, 1) for number in numbers]


def test_donut_hole_of_the_design() -> None:
    assert donut_hole(108_000_000, MILLION, 5) == 103_000_000


@pytest.mark.parametrize(
    ("production", "paid"),
    [(90, 90), (100, 100), (105, 100), (106, 101)],
)
def test_the_hole_is_unpaid_and_above_it_all_is_paid(production: int, paid: int) -> None:
    assert donut_hole(production * 1_000_000, MILLION, 5) == paid * 1_000_000


def test_stepped_discount_of_the_design() -> None:
    assert stepped_discount(108_000_000, MILLION, BANDS) == 103_000_000


@pytest.mark.parametrize(("production", "paid"), [(95, 95), (100, 99), (98, 97.4), (90, 90)])
def test_each_band_is_paid_at_its_own_rate(production: int, paid: float) -> None:
    assert stepped_discount(production * 1_000_000, MILLION, BANDS) == paid * 1_000_000


def test_without_bands_all_is_paid() -> None:
    assert stepped_discount(108_000_000, MILLION, ()) == 108_000_000


def test_price_taper_of_the_design() -> None:
    assert [tapered_tariff(7800, month, 12, 10) for month in (12, 13)] == [7800, 7020]


@given(st.integers(0, 10**12), st.integers(1, 10**12))
def test_an_incentive_never_pays_more_than_the_production(production: int, ceiling: int) -> None:
    assert 0 <= donut_hole(production, ceiling, 5) <= production
    assert 0 <= stepped_discount(production, ceiling, BANDS) <= production


def test_seven_months_of_26_million_become_44_57_million() -> None:
    """KG: 26 million over January to July 2024 is 26 / 7 x 12 = 44.57 million over the year."""
    each = Fraction(26 * MILLION, 7)
    by_month = {date(2024, month, 1): int(each) for month in range(1, 8)}
    complete = sorted(by_month)
    forecast = rolling_forecast(26 * MILLION, by_month, complete, date(2024, 7, 31), 6)
    assert forecast is not None
    assert round(forecast / MILLION, 2) == 44.57


@pytest.mark.parametrize(
    ("end", "share"),
    [
        (date(2026, 11, 30), Fraction(1)),
        (date(2026, 12, 31), Fraction(1)),
        (date(2027, 1, 31), Fraction(61, 92)),
        (None, Fraction(1)),
        (date(2026, 10, 31), Fraction(0)),
        (date(2026, 1, 1), Fraction(0)),
    ],
)
def test_share_of_what_is_left_that_falls_in_the_year(end: date | None, share: Fraction) -> None:
    assert remaining_share(D, end) == share


def test_nothing_is_left_after_new_years_eve() -> None:
    assert remaining_share(date(2026, 12, 31), date(2027, 6, 30)) == 0
    assert remaining_share(date(2026, 12, 31), None) == 0


def with_care(declared: int, care: list[Allocation]) -> int:
    """C, with the open allocations ``care``."""
    to_come = sum((still_to_come(allocation, D) for allocation in care), Decimal(0))
    return committed(declared, Fraction(to_come))


def test_committed_adds_what_open_allocations_will_still_bring() -> None:
    # 40 hours x 0.75 - 20 delivered = 10 hours at 93.60, 61 of 92 days in this year.
    open_care = Allocation(2400, 1200, 9360, Fraction(3, 4), date(2027, 1, 31))
    overspent = Allocation(600, 900, 9360, Fraction(3, 4), date(2026, 12, 31))
    assert with_care(1_000_000, [open_care, overspent]) == 1_000_000 + 62_061


def test_committed_is_rounded_once_at_the_end() -> None:
    third = Allocation(60, 0, 1, Fraction(1, 3), date(2026, 12, 31))
    assert with_care(0, [third, third]) == 1
    assert with_care(0, [third]) == 0


def rates(ended: dict[tuple[str, str], Ended]) -> RealisationRates:
    return RealisationRates(ended, 20, 1, Fraction(3, 4))


def test_the_rate_of_a_product_and_type_needs_twenty_ended_allocations() -> None:
    found = rates(
        {("45N01", "regulier"): Ended(20, 100, 60), ("45N01", "micro"): Ended(19, 100, 90)}
    )
    assert found.rate("45N01", "regulier") == Fraction(60, 100)
    assert found.rate("45N01", "micro") == Fraction(150, 200)
    assert found.rate("45N01", "") == Fraction(150, 200)


def test_the_rate_falls_back_to_the_product_and_then_to_three_quarters() -> None:
    found = rates({("45N01", "micro"): Ended(1, 100, 40), ("45N02", "micro"): Ended(30, 0, 0)})
    assert found.rate("45N01", "regulier") == Fraction(2, 5)
    assert found.rate("45N02", "micro") == Fraction(3, 4)
    assert found.rate("54N01", "micro") == Fraction(3, 4)


@pytest.mark.parametrize(("delivered", "rate"), [(140, 1), (-20, 0)])
def test_the_rate_is_capped(delivered: int, rate: int) -> None:
    assert rates({("45N01", "micro"): Ended(20, 100, delivered)}).rate("45N01", "micro") == rate


def complete(providers: dict[date, set[str]], d: date) -> tuple[date, ...]:
    return complete_months(providers, d, after_days=31, percent=90)


def test_a_month_is_complete_31_days_after_its_end() -> None:
    who = {month: {"a", "b"} for month in months(8, 9)} | {date(2026, 10, 1): {"a"}}
    assert complete(who, D) == tuple(months(8, 9))
    assert complete(who, date(2026, 10, 30)) == tuple(months(8, 9))
    # There September ended 30 days before, but both providers of August declared in it.


def test_the_last_month_counts_when_ninety_percent_declared_again() -> None:
    nine, ten = {str(n) for n in range(9)}, {str(n) for n in range(10)}
    eight = {str(n) for n in range(8)} | {"new"}
    september, october = months(9, 10)
    assert october in complete({september: ten, october: nine}, D)
    assert october not in complete({september: ten, october: eight}, D)


def test_only_the_last_such_month_counts() -> None:
    who = {month: {"a"} for month in months(8, 9, 10)}
    assert complete(who, date(2026, 10, 20)) == tuple(months(8, 10))


def test_a_first_month_is_complete_only_by_time() -> None:
    assert complete({date(2026, 10, 1): {"a"}}, D) == ()


def test_rolling_takes_the_last_six_complete_months() -> None:
    by_month = dict(
        zip(months(*range(1, 11)), [10, 20, 30, 40, 50, 60, 70, 80, 90, 5], strict=True)
    )
    # Mean of April to September is 65; two months are left.
    assert rolling_forecast(455, by_month, months(*range(1, 10)), D, 6) == 455 + 130


def test_rolling_with_fewer_months_and_with_none() -> None:
    assert rolling_forecast(30, {months(8)[0]: 30}, months(8, 9), D, 6) == 30 + 30
    assert rolling_forecast(30, {}, (), D, 6) is None


def test_prior_period_adds_the_indexed_rest_of_last_year() -> None:
    assert prior_forecast(1000, 400, 35) == 1414


def test_room_is_what_the_highest_expectation_leaves() -> None:
    assert Figures(100, 60, 80, 90).room == 10
    assert Figures(100, 60, 80).room == 20
    assert Figures(100, 60, 120, 90).room == -20
    assert Figures(100).room is None
    assert Figures(None, 60, 80, 90).room is None


def test_a_cost_fits_up_to_the_last_cent() -> None:
    figures = Figures(100, 60, 80, 90)
    assert [figures.fits(cost) for cost in (10, 11)] == [True, False]
    assert Figures().fits(1) is None


@pytest.mark.parametrize(
    ("day", "last"),
    [
        (date(2026, 2, 3), date(2026, 2, 28)),
        (date(2024, 2, 1), date(2024, 2, 29)),
        (date(2026, 12, 31), date(2026, 12, 31)),
    ],
)
def test_month_end(day: date, last: date) -> None:
    assert month_end(day) == last


@given(
    st.lists(
        st.tuples(st.integers(0, 10**5), st.integers(0, 10**5), st.integers(0, 50_000)), max_size=8
    )
)
def test_committed_is_never_below_declared(rows: list[tuple[int, int, int]]) -> None:
    care = [Allocation(total, done, tariff, HALF, date(2027, 3, 1)) for total, done, tariff in rows]
    assert with_care(500, care) >= 500


@given(st.lists(st.integers(1, 10**6), min_size=1, max_size=12))
def test_committed_equals_the_exact_sum(totals: list[int]) -> None:
    end = date(2027, 3, 1)
    care = [Allocation(total, 0, 9360, Fraction(7, 13), end) for total in totals]
    exact = sum(totals) * Fraction(7, 13) * 9360 / 60 * Fraction(61, 121)
    assert abs(with_care(0, care) - exact) <= HALF
