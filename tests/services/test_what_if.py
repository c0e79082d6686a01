"""The incentives of section 3: worked figures, and what must hold whatever the levers are."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.budget import Figures
from app.domain.region import Region
from app.domain.stoplight import DiscountBand
from app.services.care_months import cents_by_care_month
from app.services.what_if import (
    Basis,
    Incentive,
    Levers,
    Outcome,
    Production,
    curve,
    default_levers,
    outcomes,
    paid,
    share_of_ceiling,
)
from tests.services.regional_data import AMBULATORY, DAY, regional_data

MILLION = 1_000_000_00
LEVERS = Levers(5, (DiscountBand(95, 20), DiscountBand(100, 50)), 12, 10)
FULL = Production("22000001", "Lindebrug", MILLION, 1_080_000_00, {12: 7800, 13: 7800})


@pytest.mark.parametrize(
    ("incentive", "euros"),
    [
        (Incentive.NONE, 1_080_000),
        (Incentive.DONUT, 1_030_000),
        (Incentive.STEPS, 1_030_000),
        # Half of it in month 13, at 70.20 instead of 78.00.
        (Incentive.TAPER, 1_026_000),
    ],
)
def test_the_worked_figures(incentive: Incentive, euros: int) -> None:
    assert paid(FULL, incentive, LEVERS) == euros * 100


def test_the_taper_of_the_design() -> None:
    """78.00 until month 12, 70.20 from month 13."""
    for month, cents in ((12, 7800), (13, 7020)):
        one = Production("1", "", None, 7800, {month: 7800})
        assert paid(one, Incentive.TAPER, LEVERS) == cents


def test_the_settings_of_the_region_are_those_of_the_design(region: Region) -> None:
    assert default_levers(region.stoplight) == LEVERS


def test_now_and_the_difference() -> None:
    assert outcomes([FULL], LEVERS) == (
        Outcome(Incentive.NONE, 1_080_000_00, 0),
        Outcome(Incentive.DONUT, 1_030_000_00, -50_000_00),
        Outcome(Incentive.STEPS, 1_030_000_00, -50_000_00),
        Outcome(Incentive.TAPER, 1_026_000_00, -54_000_00),
    )


def test_everybody_is_reckoned_against_his_own_ceiling() -> None:
    """One over and one under: the room of the one is not the other's."""
    under = Production("22000002", "Kompas", MILLION, 500_000_00)
    found = {item.incentive: item.paid for item in outcomes([FULL, under], LEVERS)}
    assert found[Incentive.DONUT] == 1_530_000_00
    assert found[Incentive.NONE] == 1_580_000_00


def test_without_a_ceiling_only_the_taper_says_something() -> None:
    free = Production("22000003", "", None, 100_00, {13: 100})
    found = {item.incentive: item.paid for item in outcomes([free], LEVERS)}
    assert found == {
        Incentive.NONE: 100_00,
        Incentive.DONUT: None,
        Incentive.STEPS: None,
        Incentive.TAPER: 90_00,
    }
    beside = {item.incentive: item.paid for item in outcomes([FULL, free], LEVERS)}
    assert beside[Incentive.DONUT] == 1_030_100_00


def test_nobody_produces_nothing() -> None:
    assert [item.paid for item in outcomes([], LEVERS)] == [0, 0, 0, 0]
    assert curve([], LEVERS, range(80, 121)) == ()
    assert share_of_ceiling([]) is None


def test_the_curve_bends_at_the_ceiling() -> None:
    points = {point.percent: point.paid for point in curve([FULL], LEVERS, (90, 100, 105, 108))}
    assert points[90][Incentive.DONUT] == 900_000_00
    assert points[100][Incentive.DONUT] == points[105][Incentive.DONUT] == MILLION
    assert points[108][Incentive.DONUT] == 1_030_000_00
    assert points[108][Incentive.STEPS] == 1_030_000_00
    assert points[108][Incentive.NONE] == 1_080_000_00
    assert share_of_ceiling([FULL]) == pytest.approx(1.08)


@pytest.mark.parametrize(
    ("basis", "cents"), [(Basis.DECLARED, 1), (Basis.COMMITTED, 2), (Basis.ROLLING, 3)]
)
def test_the_production_is_a_figure_of_the_budget(basis: Basis, cents: int) -> None:
    assert basis.of(Figures(9, 1, 2, 3, 4)) == cents
    assert basis.of(Figures(9)) is None


@given(
    cents=st.integers(0, 10**12),
    ceiling=st.integers(1, 10**12),
    width=st.integers(0, 30),
    first=st.integers(50, 150),
    second=st.integers(50, 150),
    discount=st.integers(0, 100),
    after=st.integers(1, 36),
    late=st.integers(0, 10**6),
)
def test_an_incentive_never_pays_more_than_now_nor_less_than_nothing(
    cents: int,
    ceiling: int,
    width: int,
    first: int,
    second: int,
    discount: int,
    after: int,
    late: int,
) -> None:
    bands = (DiscountBand(first, discount), DiscountBand(second, discount))
    levers = Levers(width, bands, after, discount)
    production = Production("1", "", ceiling, cents, {1: 10**6, after + 1: late})
    for incentive in Incentive:
        found = paid(production, incentive, levers)
        assert found is not None
        assert -1 <= found <= cents


@pytest.mark.parametrize(
    ("starts", "month"),
    [
        ([(date(2026, 3, 10), date(2026, 12, 31))], 1),
        ([(date(2025, 3, 1), date(2026, 12, 31))], 13),
        # An extension within 31 days goes on counting; after that the help begins anew.
        ([(date(2025, 3, 1), date(2026, 1, 31)), (date(2026, 3, 3), None)], 13),
        ([(date(2025, 3, 1), date(2026, 1, 31)), (date(2026, 3, 4), None)], 1),
        ([(date(2025, 3, 1), None), (date(2026, 3, 4), None)], 13),
        ([(date(2026, 4, 1), None)], 0),
        ([], 0),
    ],
)
def test_the_month_of_the_help(starts: list[tuple[date, date | None]], month: int) -> None:
    with regional_data() as data:
        data.provider("22000001", "A")
        for number, (start, end) in enumerate(starts, start=1):
            data.assignment("22000001", number, start, end)
        data.declared_month("22000001", date(2026, 3, 1), 500_00)
        data.declared_month("22000001", date(2025, 3, 1), 900_00)
        with data.sessions() as session:
            assert cents_by_care_month(session, 2026) == {"22000001": {month: 500_00}}


def test_another_product_or_a_withdrawn_allocation_does_not_count() -> None:
    with regional_data() as data:
        data.provider("22000001", "A")
        data.assignment("22000001", 1, date(2025, 1, 1), None, product_code=DAY)
        data.assignment("22000001", 2, date(2025, 2, 1), None, withdrawn=True)
        data.assignment("22000001", 3, date(2026, 2, 1), None, product_code=AMBULATORY)
        data.declared_month("22000001", date(2026, 3, 1), 500_00)
        with data.sessions() as session:
            assert cents_by_care_month(session, 2026) == {"22000001": {2: 500_00}}
