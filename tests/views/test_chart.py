"""Figures and months as an axis writes them."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.views.widgets.chart import (
    Bars,
    Chart,
    Limit,
    Line,
    Scale,
    axis_steps,
    axis_words,
    month_words,
)


@pytest.mark.parametrize(
    ("low", "high", "steps"),
    [
        (0, 9.2, (0, 2, 4, 6, 8, 10)),
        (0, 100, (0, 20, 40, 60, 80, 100)),
        (0, 0, (0, 0.2)),
        (-3, 8, (-5, -2.5, 0, 2.5, 5, 7.5, 10)),
        (0, 180_000_000, (0, 50_000_000, 100_000_000, 150_000_000, 200_000_000)),
    ],
)
def test_steps_are_round(low: float, high: float, steps: tuple[float, ...]) -> None:
    assert axis_steps(low, high) == pytest.approx(steps)


@given(st.floats(-1e12, 1e12), st.floats(0, 1e12))
def test_steps_reach_around_the_figures(low: float, span: float) -> None:
    steps = axis_steps(low, low + span)
    slack = max(abs(low), span, 1) * 1e-6
    assert 2 <= len(steps) <= 8
    assert steps[0] <= low + slack
    assert steps[-1] >= low + span - slack


@pytest.mark.parametrize(
    ("steps", "scale", "words"),
    [
        ((0, 50_000_000, 150_000_000), Scale.EUROS, ("€ 0", "€ 0,5 mln", "€ 1,5 mln")),
        ((0, 5_000_000), Scale.EUROS, ("€ 0", "€ 50.000")),
        ((0, 12.5, 25), Scale.PERCENT, ("0,0%", "12,5%", "25,0%")),
        ((0, 1000, 2000), Scale.NUMBER, ("0", "1.000", "2.000")),
        ((-0.25, 0, 0.25), Scale.NUMBER, ("-0,25", "0,00", "0,25")),
    ],
)
def test_an_axis_is_dutch(steps: tuple[float, ...], scale: Scale, words: tuple[str, ...]) -> None:
    assert axis_words(steps, scale) == words


def test_a_year_stands_at_the_first_month_and_at_every_january() -> None:
    months = [date(2025, 11, 1), date(2025, 12, 1), date(2026, 1, 1), date(2026, 2, 1)]
    assert month_words(months) == ("nov 25", "dec", "jan 26", "feb")


def test_a_chart_reaches_over_bars_lines_and_limits_from_nought() -> None:
    chart = Chart(
        ("jan", "feb"),
        Scale.NUMBER,
        bars=(Bars("a", (3, None)),),
        lines=(Line("b", (-1, 4)),),
        limits=(Limit("c", 9),),
    )
    assert chart.extent() == (-1, 9)
    assert Chart((), Scale.NUMBER).extent() == (0, 0)
