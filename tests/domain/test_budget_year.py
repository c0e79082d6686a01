"""The months of a budget: what was declared, and the straight way to 31 December."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.budget import Figures
from app.domain.budget_year import year_lines

D = date(2026, 10, 31)
MONTHS = {date(2026, month, 1): 10_000 for month in range(1, 11)}
FIGURES = Figures(ceiling=130_000, declared=100_000, committed=110_000, rolling=120_001)


def test_until_the_data_date_what_was_declared() -> None:
    lines = year_lines(MONTHS, FIGURES, D)
    assert [line.declared for line in lines] == [10_000] * 10 + [None, None]
    assert [line.cumulative for line in lines[:10]] == list(range(10_000, 100_001, 10_000))
    assert lines[10].cumulative is lines[11].cumulative is None


def test_from_there_on_in_a_straight_line() -> None:
    lines = year_lines(MONTHS, FIGURES, D)
    assert [line.committed for line in lines[8:]] == [None, 100_000, 105_000, 110_000]
    assert [line.rolling for line in lines[9:]] == [100_000, 110_001, 120_001]


@pytest.mark.parametrize(
    ("figures", "known"),
    [
        (Figures(130_000), (None, None, None)),
        (Figures(130_000, 100_000), (100_000, None, None)),
        (Figures(130_000, 100_000, 110_000), (100_000, 100_000, None)),
    ],
)
def test_what_is_not_known_is_not_drawn(
    figures: Figures, known: tuple[int | None, int | None, int | None]
) -> None:
    line = year_lines(MONTHS, figures, D)[9]
    assert (line.cumulative, line.committed, line.rolling) == known


def test_a_month_without_declarations_counts_as_nothing() -> None:
    lines = year_lines({date(2026, 3, 1): 500}, Figures(declared=500), D)
    assert [line.cumulative for line in lines[:4]] == [0, 0, 500, 500]
    assert lines[3].declared == 0


def test_in_december_only_the_end_is_left() -> None:
    lines = year_lines({}, Figures(1000, 400, 450, 400), date(2026, 12, 10))
    assert [line.committed for line in lines] == [None] * 11 + [450]


@given(
    month=st.integers(1, 12),
    declared=st.integers(0, 10**12),
    committed=st.integers(0, 10**12),
)
def test_the_lines_end_in_the_forecast(month: int, declared: int, committed: int) -> None:
    lines = year_lines({}, Figures(None, declared, committed), date(2026, month, 15))
    assert len(lines) == 12
    assert lines[-1].committed == committed
    assert sum(line.committed is not None for line in lines) == 13 - month
