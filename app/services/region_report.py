"""The steering tables of the region: clients and amounts by segment, provider, product and more.

Source: design of the stoplight, section 5. The year is that of the declared product period, the
amount debit minus credit in cents. A child counts once per row: one that moved between two
municipalities is one client of the region.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from decimal import ROUND_HALF_UP, Decimal
from typing import Any

from sqlalchemy import Row, select
from sqlalchemy.orm import Session, sessionmaker

from app.domain.region import Region
from app.models.region import Provider, RegionProduct
from app.services.provider_facts import NOT_CONTRACTED
from app.services.report_sums import report_sums

FLEXIBLE = "C"


@dataclass(frozen=True, slots=True)
class ReportRow:
    """Unique clients and net cents of one value (a segment, provider ...) in one year.

    ``value`` is ``None`` for the total over all values and empty where the product or provider is
    unknown or has no such property; ``municipality`` is a name, ``None`` for the whole region.
    ``label`` is the value as a worker reads it, in Dutch.
    """

    by: str
    value: str | None
    segment: int | None
    municipality: str | None
    year: int
    clients: int
    cents: int
    label: str


@dataclass(frozen=True, slots=True)
class YearShares:
    """What went to category C and to providers without a contract in a year, in net cents."""

    year: int
    total_cents: int
    flexible_cents: int
    not_contracted_cents: int

    @property
    def flexible_percent(self) -> Decimal | None:
        """Share of category C in percents with one decimal; ``None`` in a year without amounts."""
        return _percent(self.flexible_cents, self.total_cents)

    @property
    def not_contracted_percent(self) -> Decimal | None:
        """Share of NGA in percents with one decimal; ``None`` in a year without amounts."""
        return _percent(self.not_contracted_cents, self.total_cents)


class RegionReport:
    """Reads the figures of the region as they were worked out with the last import."""

    def __init__(self, sessions: sessionmaker[Session], region: Region) -> None:
        self._sessions = sessions
        self._region = region

    def table(self, by: str, year: int | None = None) -> tuple[ReportRow, ...]:
        """Rows per value, municipality and year, with the totals of both.

        ``by`` is one of ``report_sums.TABLES``; without ``year`` every year that was declared.
        Ordered by year, value (the total last) and municipality (the region last). An unknown
        ``by`` is a ``KeyError``.
        """
        with self._sessions() as session:
            names = _names(session, by)
            rows = [self._row(by, names, sums) for sums in session.execute(report_sums(by, year))]
        return tuple(sorted(rows, key=_place))

    def shares(self, year: int | None = None) -> tuple[YearShares, ...]:
        """Per year the shares of category C and of providers without a contract (both watched)."""
        cents: dict[int, dict[str | None, int]] = {}
        for row in self.table("category", year):
            if row.municipality is None:
                cents.setdefault(row.year, {})[row.value] = row.cents
        return tuple(
            YearShares(found, sums.get(None, 0), sums.get(FLEXIBLE, 0), sums.get(NOT_CONTRACTED, 0))
            for found, sums in cents.items()
        )

    def _row(self, by: str, names: Mapping[str, str], sums: Row[*tuple[Any, ...]]) -> ReportRow:
        value = None if sums.value is None else str(sums.value)
        place = self._region.municipality(sums.municipality) if sums.municipality else None
        return ReportRow(
            by=by,
            value=value,
            segment=int(value) if by == "segment" and value else None,
            municipality=place.name if place else sums.municipality,
            year=int(sums.year),
            clients=sums.clients,
            cents=int(sums.cents),
            label="Totaal" if value is None else names.get(value) or _label(by, value),
        )


def report_objects(rows: Iterable[ReportRow]) -> list[dict[str, object]]:
    """The rows as objects for JSON, as section 4 of the design lists them.

    ``by`` and ``value`` tell the tables and a missing property (empty) from a total (null) apart.
    """
    return [
        {
            "by": row.by,
            "value": row.value,
            "segment": row.segment,
            "municipality": row.municipality,
            "year": row.year,
            "clients": row.clients,
            "cents": row.cents,
        }
        for row in rows
    ]


def _names(session: Session, by: str) -> Mapping[str, str]:
    """The names of the providers or products in a table of them."""
    if by == "provider":
        providers = session.execute(select(Provider.agb, Provider.name))
        return {row.agb: row.name for row in providers}
    products = select(RegionProduct.code, RegionProduct.name).order_by(RegionProduct.valid_from)
    return {row.code: row.name for row in session.execute(products)} if by == "product" else {}


def _label(by: str, value: str) -> str:
    if by == "segment":
        return f"Segment {value}" if value else "Geen segment"
    return value or "Onbekend"


def _place(row: ReportRow) -> tuple[int, bool, str, bool, str]:
    value, municipality = row.value, row.municipality
    return row.year, value is None, value or "", municipality is None, municipality or ""


def _percent(cents: int, total: int) -> Decimal | None:
    if not total:
        return None
    return (Decimal(cents) * 100 / Decimal(total)).quantize(Decimal("0.1"), ROUND_HALF_UP)
