"""The computed KPIs, each with figures worked out by hand."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.benchmark import (
    Counted,
    Measured,
    cost_per_client,
    follow_rate,
    last_settled_end,
    lead_time,
    level_shares,
    middle,
    realisation,
)
from app.domain.history import Continuation, HistoryLimits
from app.domain.norms import add_months

LIMITS = HistoryLimits()
D = date(2026, 10, 31)


@pytest.mark.parametrize(
    ("cents", "clients", "expected"),
    [
        (100_000, 4, Measured(25_000, 4)),
        (100, 3, Measured(33, 3)),
        (5, 2, Measured(3, 2)),
        (-500, 1, Measured(-500, 1)),
        (100, 0, None),
    ],
)
def test_cost_per_client(cents: int, clients: int, expected: Measured | None) -> None:
    assert cost_per_client(cents, clients) == expected


@pytest.mark.parametrize(
    ("months", "over", "thousandths"),
    [
        (4, Counted(1, 1), 4_000),
        (5, Counted(2, 2), 2_500),
        (7, Counted(3, 2), 2_333),
        (8, Counted(3, 3), 2_667),
    ],
)
def test_lead_time_is_a_mean(months: int, over: Counted, thousandths: int) -> None:
    assert lead_time(months, over) == Measured(thousandths, over.clients, over.cases)


def test_one_in_three_was_extended_and_a_child_counts_once_among_the_clients() -> None:
    assert follow_rate(1, Counted(3, 2)) == Measured(33_333, 2, 3)


def test_without_allocations_there_is_no_figure() -> None:
    assert lead_time(0, Counted()) is None
    assert follow_rate(0, Counted()) is None


@pytest.mark.parametrize(
    ("by", "d", "expected"),
    [
        (Continuation.EXTENSION, D, date(2026, 9, 30)),
        # Six months after 30-4 is 30-10; after 1-5 it is 1-11.
        (Continuation.RELAPSE, D, date(2026, 4, 30)),
        # Six months after 31-8 is 1-3, as February has no 31st; after 28-8 it is 28-2.
        (Continuation.RELAPSE, date(2026, 2, 28), date(2025, 8, 28)),
        (Continuation.RELAPSE, date(2026, 3, 1), date(2025, 9, 1)),
    ],
)
def test_only_care_whose_term_is_over_counts(by: Continuation, d: date, expected: date) -> None:
    assert last_settled_end(by, LIMITS, d) == expected


@given(st.dates(date(2000, 1, 1), date(2100, 1, 1)))
def test_the_last_settled_end_is_the_last(d: date) -> None:
    end = last_settled_end(Continuation.RELAPSE, LIMITS, d)
    assert add_months(end, LIMITS.relapse_months) <= d
    assert add_months(end + timedelta(days=1), LIMITS.relapse_months) > d


@pytest.mark.parametrize(
    ("delivered", "allocated", "percent"),
    [
        (1800, 2400, 75_000),
        # 30 of 40 hours at 93.60 and 2 of 10 half-days at 61.20: 2,930.40 of 4,356.00.
        (1800 * 9360 + 120 * 6120, 2400 * 9360 + 600 * 6120, 67_273),
        # More was declared than allocated, and more credited than declared.
        (900, 600, 100_000),
        (-60, 600, 0),
    ],
)
def test_realisation_is_capped(delivered: int, allocated: int, percent: int) -> None:
    over = Counted(3, 2)
    assert realisation(delivered, allocated, over) == Measured(percent, 2, 3)


def test_without_anything_allocated_there_is_no_realisation() -> None:
    assert realisation(100, 0, Counted()) is None


def test_levels_share_the_declared_hours() -> None:
    shares = level_shares({"Basis": 600, "WO": 1200, "GGZ": -60}, 7)
    assert shares == {
        "Basis": Measured(33_333, 7),
        "WO": Measured(66_667, 7),
        "GGZ": Measured(0, 7),
    }
    assert level_shares({"Basis": 0}, 3) == {}


@pytest.mark.parametrize(
    ("values", "expected"), [([], None), ([7], 7), ([3, 1, 2], 2), ([1, 2, 3, 10], 3)]
)
def test_the_middle_provider(values: Sequence[int], expected: int | None) -> None:
    assert middle(values) == expected
