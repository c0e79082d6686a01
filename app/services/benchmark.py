"""Providers side by side on their KPIs: those of the export and those worked out from the care.

Source: design of the stoplight, section 1.3. Directions and norms come from the region's settings
and the export; nothing here judges a provider, the stoplight does.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date

from sqlalchemy import or_, select
from sqlalchemy.orm import Session, sessionmaker

from app.domain.benchmark import (
    ComputedKpi,
    Measured,
    cost_per_client,
    follow_rate,
    lead_time,
    level_shares,
    realisation,
)
from app.domain.catalogue import Level
from app.domain.ijw import Unit
from app.domain.region import Region
from app.domain.stoplight import StoplightSettings
from app.domain.stoplight_parts import KpiOutcome
from app.models.region import RegionProduct
from app.services.benchmark_agreed import agreed_kpis
from app.services.benchmark_care import (
    FOLLOWS,
    NONE,
    ProviderCare,
    data_date,
    declared_years,
    read_care,
)
from app.services.benchmark_columns import (
    LEVEL,
    computed_columns,
    level_column,
)
from app.services.benchmark_rows import (
    BenchmarkQuestion,
    BenchmarkRow,
    BenchmarkTable,
    Cells,
    KpiCell,
    KpiColumn,
)
from app.services.provider_facts import all_providers

_HOURS = (Unit.HOUR.value, Unit.MINUTE.value)


@dataclass(frozen=True, slots=True)
class _Product:
    """What a KPI needs to know of a product, by its newest row."""

    name: str
    level: str
    unit: str


class Benchmark:
    """Reads one table per question, in a handful of grouped statements."""

    def __init__(self, sessions: sessionmaker[Session], region: Region) -> None:
        self._sessions = sessions
        self._region = region
        self._limits = region.history

    @property
    def _settings(self) -> StoplightSettings:
        """Asked anew each time: a threshold can be set while the program runs."""
        return self._region.stoplight

    def table(self, question: BenchmarkQuestion | None = None) -> BenchmarkTable:
        """The providers with at least one figure; without a question those of the newest year.

        Figures over fewer clients than the region allows are told as too small, without a value.
        With a municipality or a product only the providers with care there are in it; their KPIs
        of the export are about all they do.
        """
        with self._sessions() as session:
            d, years = data_date(session), declared_years(session)
            asked = question or BenchmarkQuestion(years[0] if years else date.max.year)
            products = _products(session)
            computed = self._computed(session, asked, d, products) if d else {}
            columns, agreed = agreed_kpis(session, asked.year, self._settings)
            cells = _together(computed, agreed, narrowed=_is_narrowed(asked))
            return BenchmarkTable(
                question=asked,
                columns=(*columns, *self._computed_columns(cells)),
                rows=_rows(session, cells),
                years=years,
                products=_products_of(session, asked.year),
                data_date=d,
            )

    def _computed(
        self,
        session: Session,
        asked: BenchmarkQuestion,
        d: date,
        products: Mapping[str, _Product],
    ) -> Cells:
        care_of = read_care(session, asked, d, _hours_by_level(products), self._limits)
        return {
            agb: {key: self._cell(measured) for key, measured in _measure(care).items()}
            for agb, care in care_of.items()
        }

    def _cell(self, measured: Measured) -> KpiCell:
        if measured.clients < self._settings.kpi_minimum_clients:
            return KpiCell(None, None, outcome=KpiOutcome.TOO_SMALL)
        return KpiCell(measured.value, measured.clients, measured.cases)

    def _computed_columns(self, cells: Cells) -> tuple[KpiColumn, ...]:
        used = {key for row in cells.values() for key in row}
        levels = sorted(
            (key.removeprefix(LEVEL) for key in used if key.startswith(LEVEL)), key=_level_rank
        )
        directions = self._settings.computed_higher_is_better
        known = [
            column for column in computed_columns(directions, self._limits) if column.key in used
        ]
        return (*known, *(level_column(level) for level in levels))


def _measure(care: ProviderCare) -> Mapping[str, Measured]:
    """Every computed KPI of a provider that has something to count."""
    extended, relapsed = (
        follow_rate(care.followed[by], care.settled.get(by, NONE)) for by in FOLLOWS
    )
    found: dict[str, Measured | None] = {
        ComputedKpi.COST: cost_per_client(care.cents, care.clients),
        ComputedKpi.LEAD_TIME: lead_time(care.months, care.timed),
        ComputedKpi.EXTENSION: extended,
        ComputedKpi.RELAPSE: relapsed,
        ComputedKpi.REALISATION: realisation(care.delivered, care.allocated, care.weighed),
    }
    shares = level_shares(care.hours, care.hour_clients)
    found |= {f"{LEVEL}{level}": share for level, share in shares.items()}
    return {str(key): measured for key, measured in found.items() if measured is not None}


def _level_rank(level: str) -> tuple[int, str]:
    """From light to heavy, as the catalogue has them; a level it does not know comes last."""
    known = tuple(Level)
    return (known.index(Level(level)) if level in known else len(known), level)


def _hours_by_level(products: Mapping[str, _Product]) -> Mapping[str, tuple[str, ...]]:
    """The codes of the products with a level that are bought per hour or minute."""
    found: dict[str, tuple[str, ...]] = {}
    for code, product in products.items():
        if product.level and product.unit in _HOURS:
            found[product.level] = (*found.get(product.level, ()), code)
    return found


def _together(computed: Cells, agreed: Cells, *, narrowed: bool) -> Cells:
    """Both kinds of figures per provider; a narrowed question keeps who has care there."""
    agbs: Iterable[str] = computed if narrowed else {*computed, *agreed}
    return {agb: agreed.get(agb, {}) | computed.get(agb, {}) for agb in agbs}


def _is_narrowed(asked: BenchmarkQuestion) -> bool:
    return asked.municipality_code is not None or asked.product_code is not None


def _rows(session: Session, cells: Cells) -> tuple[BenchmarkRow, ...]:
    """The providers with figures by name; an AGB code that the export does not list is NGA."""
    listed = {provider.agb for provider in all_providers(session, ())}
    known = all_providers(session, sorted(cells.keys() - listed))
    rows = (
        BenchmarkRow(one.agb, one.name, one.category, cells[one.agb])
        for one in known
        if cells.get(one.agb)
    )
    return tuple(sorted(rows, key=lambda row: (row.name.casefold(), row.agb)))


def _products(session: Session) -> Mapping[str, _Product]:
    rows = session.execute(
        select(
            RegionProduct.code,
            RegionProduct.name,
            RegionProduct.level,
            RegionProduct.unit,
        ).order_by(RegionProduct.valid_from)
    )
    return {row.code: _Product(*row[1:]) for row in rows}


def _products_of(session: Session, year: int) -> tuple[tuple[str, str], ...]:
    """Code and name of the products that were valid in ``year``, by name."""
    rows = session.execute(
        select(RegionProduct.code, RegionProduct.name)
        .where(
            RegionProduct.valid_from <= date(year, 12, 31),
            or_(RegionProduct.valid_to.is_(None), RegionProduct.valid_to >= date(year, 1, 1)),
        )
        .order_by(RegionProduct.valid_from)
    )
    names = {row.code: row.name for row in rows}
    return tuple(sorted(names.items(), key=lambda pair: (pair[1].casefold(), pair[0])))
