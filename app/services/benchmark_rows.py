"""What the benchmark answers: the KPIs as columns, the providers as rows.

A figure over too few clients is not in it at all, nor is a total of the region: with one provider
hidden, its figure would be the total less the others. What stands in the middle of the providers
that are shown (the median) gives nobody away.

One thing this does not stop: who asks for the region and for all its municipalities but one can
subtract, as from the region report. The figures are for who may read the exports themselves.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum

from app.domain.benchmark import middle
from app.domain.stoplight_parts import KpiOutcome


class KpiGroup(StrEnum):
    """What a KPI comes from; the groups stand side by side, never in one table."""

    AGREED = "agreed"
    """Those of the KPI export, with a norm."""
    COMPUTED = "computed"
    """Worked out from allocations and declarations."""
    LEVELS = "levels"
    """Declared hours, shared over the levels."""


class KpiScale(StrEnum):
    """In what a KPI is given: money in whole cents, everything else in thousandths."""

    EUROS = "euros"
    PERCENT = "percent"
    NUMBER = "number"


@dataclass(frozen=True, slots=True)
class KpiColumn:
    """A KPI: its Dutch name, what it means, and what the region wants of it.

    ``norm`` is in the unit of the values, ``None`` where there is none or where providers have
    different ones (``norms_differ``). ``higher_is_better`` is ``None`` for a neutral KPI.
    """

    key: str
    title: str
    group: KpiGroup
    scale: KpiScale
    meaning: str
    higher_is_better: bool | None = None
    norm: int | None = None
    norms_differ: bool = False


@dataclass(frozen=True, slots=True)
class KpiCell:
    """The figure of a provider; ``value`` and ``clients`` are ``None`` where it is too small.

    ``cases`` counts allocations, ``None`` where those are not what was counted. ``period`` and
    ``kpi`` are what the row of the export calls them, ``outcome`` how it stands against ``norm``.
    """

    value: int | None
    clients: int | None
    cases: int | None = None
    norm: int | None = None
    period: str = ""
    kpi: str = ""
    outcome: KpiOutcome = KpiOutcome.NOT_COUNTED


Cells = dict[str, dict[str, KpiCell]]
"""Per provider (AGB code) its figures by the key of the KPI."""


@dataclass(frozen=True, slots=True)
class BenchmarkRow:
    """A provider with its figures by the key of the KPI; one without is not in ``cells``."""

    agb: str
    name: str
    category: str
    cells: Mapping[str, KpiCell] = field(default_factory=dict)

    def value(self, key: str) -> int | None:
        """The figure of this KPI; ``None`` where there is none, or too few clients."""
        cell = self.cells.get(key)
        return cell.value if cell else None


@dataclass(frozen=True, slots=True)
class BenchmarkQuestion:
    """A year, and a municipality (CBS code) and product code or ``None`` for all of them."""

    year: int
    municipality_code: str | None = None
    product_code: str | None = None


@dataclass(frozen=True, slots=True)
class BenchmarkTable:
    """The answer; ``data_date`` is how far the declarations go, ``None`` without any.

    ``years`` are those that can be asked for, newest first; ``products`` the (code, name) pairs of
    the year that was asked.
    """

    question: BenchmarkQuestion
    columns: tuple[KpiColumn, ...]
    rows: tuple[BenchmarkRow, ...]
    years: tuple[int, ...]
    products: tuple[tuple[str, str], ...]
    data_date: date | None


def middle_of(rows: Sequence[BenchmarkRow], key: str) -> int | None:
    """The median of the figures that are shown; ``None`` where there are none."""
    return middle([value for row in rows if (value := row.value(key)) is not None])


def too_small(rows: Sequence[BenchmarkRow], key: str) -> int:
    """How many providers have too few clients for this KPI."""
    cells = (row.cells.get(key) for row in rows)
    return sum(cell is not None and cell.outcome is KpiOutcome.TOO_SMALL for cell in cells)
