"""The computed KPIs, each with figures worked out by hand."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.benchmark import (
    EndedCare,
    Measured,
    cost_per_client,
    followed,
    lead_time,
    level_shares,
    middle,
    realisation,
)
from app.domain.history import Continuation, HistoryLimits

LIMITS = HistoryLimits()
D = date(2026, 10, 31)
END = date(2026, 1, 31)


def ended(bsn: str = "1", **more: object) -> EndedCare:
    return EndedCare(**({"bsn": bsn, "product_code": "45N02", "end": END} | more))  # type: ignore[arg-type]


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
    ("periods", "thousandths"),
    [
        ([(date(2025, 4, 6), date(2025, 7, 31))], 4_000),
        ([(date(2025, 4, 1), date(2025, 4, 30))], 1_000),
        ([(date(2024, 12, 1), date(2025, 2, 28))], 3_000),
        # 4 and 1 month: 2.5 on average; 4, 1 and 2: 7 / 3.
        ([(date(2025, 4, 1), date(2025, 7, 31)), (date(2025, 4, 1), date(2025, 4, 2))], 2_500),
        (
            [
                (date(2025, 4, 1), date(2025, 7, 31)),
                (date(2025, 4, 1), date(2025, 4, 2)),
                (date(2025, 4, 30), date(2025, 5, 1)),
            ],
            2_333,
        ),
    ],
)
def test_lead_time_counts_first_and_last_month(
    periods: Sequence[tuple[date, date]], thousandths: int
) -> None:
    care = [
        ended(str(place), first_day=first, last_day=last)
        for place, (first, last) in enumerate(periods)
    ]
    assert lead_time(care) == Measured(thousandths, len(periods), len(periods))


def test_care_on_which_nothing_was_declared_has_no_lead_time() -> None:
    whole = ended("1", first_day=date(2025, 5, 1), last_day=date(2025, 6, 30))
    assert lead_time([whole, ended("2")]) == Measured(2_000, 1, 1)
    assert lead_time([ended("2")]) is None


@pytest.mark.parametrize(
    ("next_start", "extension", "relapse"),
    [
        (None, 0, 0),
        (END - timedelta(days=10), 100_000, 0),  # it was already running when this one ended
        (END + timedelta(days=1), 100_000, 0),
        (END + timedelta(days=31), 100_000, 0),
        (END + timedelta(days=32), 0, 100_000),
        (date(2026, 7, 31), 0, 100_000),  # six months to the day
        (date(2026, 8, 1), 0, 0),
    ],
)
def test_thirty_one_days_and_six_months_are_the_edges(
    next_start: date | None, extension: int, relapse: int
) -> None:
    care = [ended(next_start=next_start)]
    assert followed(care, Continuation.EXTENSION, LIMITS, D) == Measured(extension, 1, 1)
    assert followed(care, Continuation.RELAPSE, LIMITS, D) == Measured(relapse, 1, 1)


@pytest.mark.parametrize(
    ("by", "last_end"),
    [(Continuation.EXTENSION, date(2026, 9, 30)), (Continuation.RELAPSE, date(2026, 4, 30))],
)
def test_only_care_whose_term_is_over_counts(by: Continuation, last_end: date) -> None:
    """With data up to 31-10: 31 days back is 30-9, six months back (from 30-4) is 30-10."""
    seen = [ended("1", end=last_end), ended("2", end=last_end + timedelta(days=2))]
    assert followed(seen, by, LIMITS, D) == Measured(0, 1, 1)
    assert followed(seen[1:], by, LIMITS, D) is None


def test_one_in_three_was_extended_and_a_child_counts_once_among_the_clients() -> None:
    care = [ended("1", next_start=END + timedelta(days=5)), ended("1"), ended("2")]
    assert followed(care, Continuation.EXTENSION, LIMITS, D) == Measured(33_333, 2, 3)


@pytest.mark.parametrize(
    ("rows", "expected"),
    [
        # 30 of 40 hours.
        ([("45N02", 2400, 1800)], Measured(75_000, 1, 1)),
        # 30 of 40 hours at 93.60 and 2 of 10 half-days at 61.20: 2,930.40 of 4,356.00.
        ([("45N02", 2400, 1800), ("41N01", 600, 120)], Measured(67_273, 2, 2)),
        # More was declared than allocated, and more credited than declared.
        ([("45N02", 600, 900)], Measured(100_000, 1, 1)),
        ([("45N02", 600, -60)], Measured(0, 1, 1)),
        # A budget instead of a volume, a volume of nothing, and a product without a tariff.
        ([("45N02", None, 900), ("45N02", 0, 900), ("99999", 600, 600)], None),
        ([], None),
    ],
)
def test_realisation_weighs_each_volume_by_its_tariff(
    rows: Sequence[tuple[str, int | None, int]], expected: Measured | None
) -> None:
    care = [
        ended(str(place), product_code=code, allocated=allocated, delivered=delivered)
        for place, (code, allocated, delivered) in enumerate(rows)
    ]
    assert realisation(care, {"45N02": 9360, "41N01": 6120}) == expected


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


@given(
    st.lists(
        st.tuples(st.dates(date(2025, 1, 1), D), st.none() | st.dates(date(2025, 1, 1), D)),
        max_size=20,
    )
)
def test_extension_and_relapse_never_count_the_same_care(
    rows: list[tuple[date, date | None]],
) -> None:
    care = [
        ended(str(place), end=end, next_start=next_start)
        for place, (end, next_start) in enumerate(rows)
    ]
    late = date(2027, 12, 31)
    rates = [
        found.value
        for by in (Continuation.EXTENSION, Continuation.RELAPSE)
        if (found := followed(care, by, LIMITS, late)) is not None
    ]
    assert sum(rates) <= 100_001
