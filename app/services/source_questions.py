"""What one may ask about where a figure came from, and what the answer holds.

Source: design of the regional exports, section 3 (provenance per row). A question names a figure as
a screen shows it; the rows of the answer add up to that figure.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from typing import TYPE_CHECKING, Any

from app.exchange.kinds import Kind

if TYPE_CHECKING:
    from app.domain.region import Region
    from app.services.region_report import ReportRow


class BudgetFigure(StrEnum):
    """A figure of a provider's budget on the board; the value is its Dutch name."""

    CEILING = "Budgetplafond"
    DECLARED = "Gedeclareerd"
    COMMITTED = "Met lopende toewijzingen"
    ROLLING = "Verwacht, zoals de laatste maanden"
    PRIOR = "Verwacht, zoals vorig jaar"
    ROOM = "Ruimte dit jaar"


@dataclass(frozen=True, slots=True)
class LightQuestion:
    """Everything a light rests on; ``None`` leaves product or municipality open."""

    agb: str
    today: date
    product_code: str | None = None
    municipality_code: str | None = None


@dataclass(frozen=True, slots=True)
class WaitingQuestion:
    """A provider's newest waiting time of a product and a place, or of all of them."""

    agb: str
    today: date
    product_code: str | None = None
    place: str | None = None


@dataclass(frozen=True, slots=True)
class BudgetQuestion:
    """A figure of a provider's budget as the board shows it for a product and a municipality."""

    agb: str
    figure: BudgetFigure
    product_code: str | None = None
    municipality_code: str | None = None


Budgets = tuple[tuple[str | None, tuple[str, ...]], ...]
"""Providers (AGB codes) by the municipality of their budget; ``None`` is all of them together."""


@dataclass(frozen=True, slots=True)
class BudgetSumQuestion:
    """A figure of several budgets together, as the sum over them shows it."""

    budgets: Budgets
    figure: BudgetFigure


@dataclass(frozen=True, slots=True)
class BudgetMonthsQuestion:
    """What was declared on budgets in the year of the data date, from month to month inclusive."""

    budgets: Budgets
    first: int
    last: int


@dataclass(frozen=True, slots=True)
class CeilingQuestion:
    """The ceiling rows of a provider; an empty municipality is the whole region's row."""

    agb: str
    year: int | None = None
    municipality_code: str | None = None


@dataclass(frozen=True, slots=True)
class DeclaredQuestion:
    """Declared lines; whatever is ``None`` is left open.

    ``municipality_code`` is a CBS code. ``segment``, ``level``, ``category`` and ``provider_type``
    are spelled as the region report spells them: empty text is "not known". ``year`` and ``month``
    are those of the first day of the product period. No answer shows the ``bsn`` asked for.
    """

    agb: str | None = None
    municipality_code: str | None = None
    product_code: str | None = None
    segment: str | None = None
    level: str | None = None
    category: str | None = None
    provider_type: str | None = None
    year: int | None = None
    month: int | None = None
    bsn: str | None = None


@dataclass(frozen=True, slots=True)
class AssignmentQuestion:
    """The assignments of a child (by BSN), of a provider, of a product, or by their number.

    ``ended`` keeps those that ended from the first day up to and including the second; withdrawn
    ones never ran and are left out of it.
    """

    bsn: str | None = None
    agb: str | None = None
    product_code: str | None = None
    municipality_code: str | None = None
    number: int | None = None
    ended: tuple[date, date] | None = None


@dataclass(frozen=True, slots=True)
class AllocationQuestion:
    """One assignment with every line that was declared on it; the lines add up."""

    municipality_code: str
    number: int


@dataclass(frozen=True, slots=True)
class LineQuestion:
    """One declared line with its assignment and the tariffs of its product."""

    agb: str
    reference: str


@dataclass(frozen=True, slots=True)
class KpiQuestion:
    """The newest value of one KPI of a provider, or of all of them; or that of one ``period``."""

    agb: str
    kpi: str | None = None
    period: str | None = None


@dataclass(frozen=True, slots=True)
class TariffQuestion:
    """The rows of a product in the Producten export: its tariffs and norms."""

    code: str


@dataclass(frozen=True, slots=True)
class NewestQuestion:
    """The newest rows that a municipality delivered of a kind: assignments or declarations."""

    kind: Kind
    municipality_code: str


@dataclass(frozen=True, slots=True)
class ProviderQuestion:
    """The row of a provider in the Aanbieders export: category, type and contract."""

    agb: str


Question = (
    LightQuestion
    | WaitingQuestion
    | BudgetQuestion
    | BudgetSumQuestion
    | BudgetMonthsQuestion
    | CeilingQuestion
    | DeclaredQuestion
    | AssignmentQuestion
    | AllocationQuestion
    | LineQuestion
    | KpiQuestion
    | TariffQuestion
    | NewestQuestion
    | ProviderQuestion
)


@dataclass(frozen=True, slots=True)
class SourceRow:
    """One row of a workbook behind a figure.

    ``row`` is its number in Excel, ``None`` where a whole sheet is summed up. ``what`` and
    ``value`` are Dutch and name no person; ``cents`` is what the row adds, ``None`` for no amount.
    """

    file: str
    sheet: str
    row: int | None
    reference_date: date | None
    imported_at: datetime | None
    imported_by: str
    what: str
    value: str
    cents: int | None = None


@dataclass(frozen=True, slots=True)
class Answer:
    """Where a figure came from: a title, sentences that explain it, and the rows behind it.

    ``total`` counts all rows, of which ``rows`` may be the first; ``cents`` is the sum of all of
    them, ``None`` where amounts are no matter or do not add up to the figure.
    """

    title: str
    explanation: tuple[str, ...]
    rows: tuple[SourceRow, ...]
    total: int
    cents: int | None = None


_REPORT_FIELDS = {
    "segment": "segment",
    "provider": "agb",
    "product": "product_code",
    "level": "level",
    "category": "category",
    "type": "provider_type",
}


def behind_report(row: ReportRow, region: Region) -> DeclaredQuestion:
    """The question behind a row of the region report, its clients and its amount alike."""
    named = {item.name: item.code for item in region.municipalities}
    place = None if row.municipality is None else named.get(row.municipality, row.municipality)
    value: dict[str, Any] = {} if row.value is None else {_REPORT_FIELDS[row.by]: row.value}
    return DeclaredQuestion(municipality_code=place, year=row.year, **value)
