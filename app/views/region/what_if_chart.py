"""The chart of a what-if: what is saved as the production grows towards and over the ceiling."""

from __future__ import annotations

from collections.abc import Sequence
from fractions import Fraction
from typing import Final

from app.services.what_if import CurvePoint, Incentive, Production, share_of_ceiling
from app.views.amounts import whole_euros
from app.views.table_models.what_if_model import incentive_words
from app.views.widgets.chart import Chart, Line, Marker, Scale, Shade

_LOW, _HIGH, _BEYOND, _WIDEST = 80, 120, 10, 250
_STEPS: Final = ((5, 1), (50, 2))
"""Up to so many providers every so many percents are reckoned, of more of them every fifth."""

_LOOKS: Final = {
    Incentive.DONUT: (Shade.FIRST, False, Marker.DISC),
    Incentive.STEPS: (Shade.SECOND, True, Marker.TRIANGLE),
    Incentive.TAPER: (Shade.THIRD, True, Marker.SQUARE),
}


def points_of(productions: Sequence[Production]) -> range:
    """The percentages of the ceiling to reckon: around it, and around the production of now."""
    share = share_of_ceiling(productions) or Fraction(1)
    now = min(int(share * 100), _WIDEST)
    low = max(min(_LOW, now - _BEYOND), 0)
    high = max(_HIGH, now + _BEYOND)
    step = next((step for most, step in _STEPS if len(productions) <= most), 5)
    return range(low - low % step, high + 1, step)


def what_if_chart(points: Sequence[CurvePoint], share: Fraction | None) -> Chart:
    """How much less than now is paid, a line per incentive; a sign marks the production of now."""
    now = float(share * 100) if share is not None else None
    nearest = None if now is None else min(points, key=lambda point: abs(point.percent - now))
    lines = []
    for incentive, (shade, dashed, marker) in _LOOKS.items():
        less = tuple(_less(point, incentive) for point in points)
        here = (
            cents if point is nearest else None for point, cents in zip(points, less, strict=True)
        )
        lines.append(Line(incentive_words(incentive), less, shade, dashed=dashed))
        lines.append(Line("", tuple(here), shade, marker=marker))
    return Chart(
        tuple(f"{point.percent}%" for point in points),
        Scale.EUROS,
        lines=tuple(lines),
        tips=tuple(_tip(point) for point in points),
    )


def _less(point: CurvePoint, incentive: Incentive) -> float:
    return float(point.paid[Incentive.NONE] - point.paid[incentive])


def _tip(point: CurvePoint) -> str:
    words = [f"{incentive_words(item)}: {whole_euros(cents)}" for item, cents in point.paid.items()]
    return "\n".join((f"{point.percent}%", *words))
