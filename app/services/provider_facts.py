"""Who the providers are and what is known of their waiting times and KPIs.

Source: design of the stoplight, sections 1.1, 1.3 and 1.4.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date

from sqlalchemy import and_, func, select, true
from sqlalchemy.orm import Session

from app.domain.stoplight import StoplightSettings
from app.domain.stoplight_parts import KpiFacts, WaitingFacts, best_waiting
from app.domain.waiting import WaitingValue, read_waiting
from app.models.region import (
    KpiValue,
    Provider,
    ProviderMunicipality,
    ProviderProduct,
    WaitingTime,
)
from app.models.sums import KnownCare

NOT_CONTRACTED = "NGA"


@dataclass(frozen=True, slots=True)
class KnownProvider:
    """A provider as the Aanbieders export names it, or an AGB code that only care was found for."""

    agb: str
    name: str
    category: str
    type: str

    @property
    def contracted(self) -> bool:
        """Whether the provider has a contract with the region."""
        return self.category != NOT_CONTRACTED


@dataclass(frozen=True, slots=True)
class Origin:
    """The import and the row a figure came from, with the date it speaks for."""

    import_id: int
    row_number: int
    reference_date: date | None


@dataclass(frozen=True, slots=True)
class WaitingRow:
    """A provider's best waiting time and where it came from."""

    facts: WaitingFacts
    origin: Origin


def all_providers(session: Session, strangers: Iterable[str]) -> tuple[KnownProvider, ...]:
    """Every provider of the export, and the AGB codes with care that it does not list (NGA)."""
    listed = session.execute(
        select(Provider.agb, Provider.name, Provider.category, Provider.type)
    ).all()
    return tuple(KnownProvider(*row) for row in listed) + tuple(
        KnownProvider(agb, f"Aanbieder {agb}", NOT_CONTRACTED, "") for agb in strangers
    )


def offering(session: Session, product_code: str, municipality_code: str | None) -> frozenset[str]:
    """AGB codes that offer a product, there: by the matrix, and without a contract by past care.

    A provider for which the export names no municipality works in all of them.
    """
    matrix = select(ProviderProduct.agb).where(ProviderProduct.product_code == product_code)
    if municipality_code:
        bound = select(ProviderMunicipality.agb)
        here = bound.where(ProviderMunicipality.municipality_code == municipality_code)
        matrix = matrix.where(ProviderProduct.agb.in_(here) | ProviderProduct.agb.not_in(bound))
    contracted = select(Provider.agb).where(Provider.category != NOT_CONTRACTED)
    outside = select(KnownCare.agb).where(
        KnownCare.product_code == product_code,
        KnownCare.municipality_code == municipality_code if municipality_code else true(),
        KnownCare.standing,
        KnownCare.agb.not_in(contracted),
    )
    return frozenset(session.scalars(matrix.union(outside)))


def waiting_rows(
    session: Session, settings: StoplightSettings, product_code: str | None, today: date
) -> Mapping[str, WaitingRow]:
    """Per provider the newest waiting time of the product, or the best over all its products."""
    newest = (
        select(
            WaitingTime.agb,
            WaitingTime.product_code,
            func.max(WaitingTime.reference_date).label("reference_date"),
        )
        .where(
            WaitingTime.reference_date <= today,
            WaitingTime.product_code == product_code if product_code else true(),
        )
        .group_by(WaitingTime.agb, WaitingTime.product_code)
        .subquery()
    )
    same = and_(
        WaitingTime.agb == newest.c.agb,
        WaitingTime.product_code == newest.c.product_code,
        WaitingTime.reference_date == newest.c.reference_date,
    )
    rows: dict[str, list[tuple[WaitingFacts, Origin]]] = {}
    for row in session.execute(select(*_WAITING).join(newest, same).order_by(WaitingTime.id)):
        agb, day, intake, intake_tenths, treatment, treatment_tenths, stop, *_ = row
        first = waiting_value(intake, intake_tenths)
        facts = WaitingFacts(day, first, waiting_value(treatment, treatment_tenths), stop)
        rows.setdefault(agb, []).append((facts, Origin(row.import_id, row.row_number, day)))
    return {
        agb: WaitingRow(best, next(origin for facts, origin in found if facts is best))
        for agb, found in rows.items()
        if (best := best_waiting([facts for facts, _ in found], settings, today)) is not None
    }


def kpi_values(session: Session) -> Mapping[str, Mapping[str, tuple[KpiFacts, Origin]]]:
    """Per provider and KPI the value of its newest period."""
    rows = session.execute(
        select(*_KPI).order_by(
            func.coalesce(KpiValue.reference_date, date.min), KpiValue.period, KpiValue.id
        )
    )
    newest: dict[str, dict[str, tuple[KpiFacts, Origin]]] = {}
    for row in rows:
        facts = KpiFacts(
            row.kpi,
            row.value_thousandths,
            row.norm_thousandths,
            row.clients,
            row.quality_signal,
        )
        origin = Origin(row.import_id, row.row_number, row.reference_date)
        newest.setdefault(row.agb, {})[row.kpi] = facts, origin
    return newest


_WAITING = (
    WaitingTime.agb,
    WaitingTime.reference_date,
    WaitingTime.intake_text,
    WaitingTime.intake_tenths,
    WaitingTime.treatment_text,
    WaitingTime.treatment_tenths,
    WaitingTime.intake_stop,
    WaitingTime.import_id,
    WaitingTime.row_number,
)
_KPI = (
    KpiValue.agb,
    KpiValue.kpi,
    KpiValue.value_thousandths,
    KpiValue.norm_thousandths,
    KpiValue.clients,
    KpiValue.quality_signal,
    KpiValue.import_id,
    KpiValue.row_number,
    KpiValue.reference_date,
)


def waiting_value(text: str, tenths: int | None) -> WaitingValue:
    """The value as it was imported; a text without a number may still say stop."""
    return WaitingValue(tenths, tenths is None and read_waiting(text).stop, text)


def waiting_facts(row: WaitingTime) -> WaitingFacts:
    """What a row of the waiting times tells a light."""
    return WaitingFacts(
        row.reference_date,
        waiting_value(row.intake_text, row.intake_tenths),
        waiting_value(row.treatment_text, row.treatment_tenths),
        row.intake_stop,
    )
