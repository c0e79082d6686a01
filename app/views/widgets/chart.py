"""What a chart shows: series over named places, and figures as an axis writes them.

Nothing here knows how it is drawn; see :mod:`app.views.widgets.plot`.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from math import ceil, floor, log10
from typing import Final

from PySide6.QtCore import QCoreApplication

from app.views.figures import figures

Values = tuple[float | None, ...]
"""One figure per place; ``None`` where there is none."""

_MILLION: Final = 100_000_000
_STEPS: Final = (1.0, 2.0, 2.5, 5.0, 10.0)


class Scale(StrEnum):
    """In what the figures are: euros are whole cents, percents are 0 to 100."""

    EUROS = "euros"
    PERCENT = "percent"
    NUMBER = "number"


class Shade(StrEnum):
    """The colours of series: tokens of the theme that keep apart in every pair, in both themes."""

    FIRST = "accent"
    SECOND = "second"
    THIRD = "third"
    LIMIT = "text"
    PAST = "norm"


class Marker(StrEnum):
    """The shape on every point of a line, so that lines differ by more than their colour."""

    NONE = ""
    DISC = "o"
    TRIANGLE = "t1"
    SQUARE = "s"
    DIAMOND = "d"


@dataclass(frozen=True, slots=True)
class Bars:
    """A bar per place; ``words`` stand at the end of each, ``hatched`` tells it apart unseen."""

    name: str
    values: Values
    shade: Shade = Shade.FIRST
    hatched: bool = False
    words: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Line:
    """A line over the places; a place without a figure interrupts it."""

    name: str
    values: Values
    shade: Shade = Shade.SECOND
    dashed: bool = False
    marker: Marker = Marker.NONE


@dataclass(frozen=True, slots=True)
class Limit:
    """A line right across at one figure: a ceiling, a norm."""

    name: str
    value: float
    shade: Shade = Shade.LIMIT
    dashed: bool = False


@dataclass(frozen=True, slots=True)
class Chart:
    """Series over ``places`` (months, providers); all values are as long as the places.

    ``tips`` are told where the mouse rests on a place. ``lying`` puts the places under one another
    with bars from left to right. Bars of several series stand on the same spot: give them figures
    in different places, or draw the wider one first.
    """

    places: tuple[str, ...]
    scale: Scale
    bars: tuple[Bars, ...] = ()
    lines: tuple[Line, ...] = ()
    limits: tuple[Limit, ...] = ()
    tips: tuple[str, ...] = ()
    lying: bool = False

    def extent(self) -> tuple[float, float]:
        """The lowest and the highest figure, nought included."""
        series: tuple[Bars | Line, ...] = (*self.bars, *self.lines)
        known = [v for one in series for v in one.values if v is not None]
        found = (0.0, *known, *(limit.value for limit in self.limits))
        return min(found), max(found)


def axis_steps(low: float, high: float, most: int = 6) -> tuple[float, ...]:
    """Round figures from at or below ``low`` up to at or above ``high``, at most ``most`` + 2."""
    span = (high - low) or 1.0
    rough = span / max(most - 1, 1)
    power = 10.0 ** floor(log10(rough))
    step = next(s * power for s in _STEPS if s * power >= rough * 0.999999)
    first, last = floor(low / step + 1e-9), ceil(high / step - 1e-9)
    return tuple(round(place * step, 9) for place in range(first, max(last, first + 1) + 1))


def axis_words(steps: Sequence[float], scale: Scale) -> tuple[str, ...]:
    """The steps of an axis in Dutch, all with as many decimals: "€ 1,2 mln", "12,5%", "1.200"."""
    if scale is Scale.EUROS and max(map(abs, steps), default=0) >= _MILLION:
        millions = zip(steps, _numbers([v / _MILLION for v in steps]), strict=True)
        return tuple(figures(f"€ {text} mln" if step else "€ 0") for step, text in millions)
    shown = [v / 100 for v in steps] if scale is Scale.EUROS else list(steps)
    before, after = {Scale.EUROS: ("€ ", ""), Scale.PERCENT: ("", "%")}.get(scale, ("", ""))
    return tuple(figures(f"{before}{text}{after}") for text in _numbers(shown))


def month_words(months: Sequence[date]) -> tuple[str, ...]:
    """The months under an axis; the first one and every January carry the year: "jan 26"."""
    names = QCoreApplication.translate(
        "Chart", "jan feb mrt apr mei jun jul aug sep okt nov dec"
    ).split()
    return tuple(
        names[month.month - 1] + (f" {month:%y}" if place == 0 or month.month == 1 else "")
        for place, month in enumerate(months)
    )


def _numbers(values: Sequence[float]) -> list[str]:
    decimals = next((d for d in range(3) if all(_fits(v, d) for v in values)), 3)
    return [f"{v:,.{decimals}f}".translate(_DUTCH) for v in values]


def _fits(value: float, decimals: int) -> bool:
    return abs(value - round(value, decimals)) < 1e-9 * max(abs(value), 1.0)


_DUTCH: Final = str.maketrans(",.", ".,")
