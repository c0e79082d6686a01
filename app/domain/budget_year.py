"""A budget month by month: what was declared, and where it goes until 31 December.

Source: design of the stoplight, section 1.2, and of the screens, Regio. Amounts are whole cents.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from fractions import Fraction

from app.domain.budget import Figures
from app.domain.care_volume import round_half_up


@dataclass(frozen=True, slots=True)
class MonthLine:
    """One month of the year; ``None`` is not known (yet).

    ``declared`` is the month's own amount and ``cumulative`` that of the year up to its end.
    ``committed`` and ``rolling`` tell, from the month of the data date on, what the year will have
    come to by the end of the month when it goes in a straight line to C and to R.
    """

    month: date
    declared: int | None
    cumulative: int | None
    committed: int | None
    rolling: int | None


def year_lines(by_month: Mapping[date, int], figures: Figures, d: date) -> tuple[MonthLine, ...]:
    """The twelve months of the year of the data date ``d``.

    ``by_month`` holds what was declared per month (its first day); a month up to ``d`` that is not
    in it counts as 0. Where nothing was declared all year (``figures.declared`` is ``None``) no
    amount is known.
    """
    lines = []
    total = 0
    for month in (date(d.year, number, 1) for number in range(1, 13)):
        known = month <= d and figures.declared is not None
        own = by_month.get(month, 0) if known else None
        total += own or 0
        lines.append(
            MonthLine(
                month,
                own,
                total if known else None,
                _on_the_way(figures.declared, figures.committed, month, d),
                _on_the_way(figures.declared, figures.rolling, month, d),
            )
        )
    return tuple(lines)


def _on_the_way(declared: int | None, expected: int | None, month: date, d: date) -> int | None:
    """Where a straight line from what was declared on ``d`` to 31 December is in this month."""
    if declared is None or expected is None or month.month < d.month:
        return None
    left = 12 - d.month
    part = Fraction(month.month - d.month, left) if left else Fraction(1)
    return declared + round_half_up((expected - declared) * part)
