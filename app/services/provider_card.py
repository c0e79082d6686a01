"""Everything the region's exports tell about one provider, beside its light on the board.

Source: design of the screens, Aanbieders. What a worker reads here does not depend on a product or
a municipality; the light and the budget that do, come from the board.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy import Row, Select, func, select
from sqlalchemy.orm import Session, sessionmaker

from app.domain.region import Region
from app.domain.stoplight import Part
from app.domain.stoplight_parts import (
    KpiFacts,
    KpiOutcome,
    judge_waiting,
    weigh_kpi,
)
from app.models.region import (
    KpiValue,
    Provider,
    ProviderMunicipality,
    ProviderProduct,
    WaitingTime,
)
from app.models.sync import SyncImport
from app.services.board_rows import Provenance, weeks_text
from app.services.newest_products import product_names
from app.services.provider_facts import waiting_facts
from app.services.provider_lights import LightTable, light_table
from app.services.provider_past import ProviderPast, provider_past


@dataclass(frozen=True, slots=True)
class ProductLine:
    """One product of a provider, with the newest waiting time of each place.

    ``offered`` is false where only a waiting time was published. ``part`` is the light of that
    waiting time, ``None`` (with empty figures) where none is known; ``waiting`` counts children.
    """

    code: str
    name: str
    offered: bool
    place: str = ""
    weeks_text: str = ""
    reference_date: date | None = None
    part: Part | None = None
    waiting: int | None = None
    note: str = ""
    source: Provenance | None = None


@dataclass(frozen=True, slots=True)
class KpiLine:
    """The newest value of one KPI against its norm, both in thousandths.

    ``higher_is_better`` is ``None`` where the region does not watch the KPI.
    """

    name: str
    period: str
    value: int
    norm: int | None
    clients: int | None
    higher_is_better: bool | None
    outcome: KpiOutcome
    quality_signal: bool
    source: Provenance | None


@dataclass(frozen=True, slots=True)
class ProviderCard:
    """What is known of one provider; a provider that only care was found for has no contract.

    ``municipalities`` holds names, and is empty where the export names none: then it works in all.
    """

    agb: str
    contract_from: date | None
    contract_to: date | None
    municipalities: tuple[str, ...]
    products: tuple[ProductLine, ...]
    kpis: tuple[KpiLine, ...]
    source: Provenance | None


class ProviderCards:
    """Reads the card of one provider, in a handful of statements."""

    def __init__(self, sessions: sessionmaker[Session], region: Region) -> None:
        self._sessions = sessions
        self._region = region

    def card(self, agb: str, *, today: date) -> ProviderCard:
        """Everything known of the provider with this AGB code, known or not.

        ``today`` tells which waiting times were published and which are too old.
        """
        with self._sessions() as session:
            found = session.execute(_with_source(Provider).where(Provider.agb == agb)).first()
            provider = found.Provider if found else None
            return ProviderCard(
                agb=agb,
                contract_from=provider.contract_from if provider else None,
                contract_to=provider.contract_to if provider else None,
                municipalities=self._municipalities(session, agb),
                products=self._products(session, agb, today),
                kpis=self._kpis(session, agb),
                source=_source(found, provider, None) if found else None,
            )

    def lights(self, agb: str, *, today: date) -> LightTable:
        """The light of the provider for each of its products in each municipality."""
        with self._sessions() as session:
            return light_table(session, self._region, agb, today)

    def past(self, agb: str) -> ProviderPast:
        """What the provider published and declared over time."""
        with self._sessions() as session:
            return provider_past(session, self._region, agb)

    def working_in(self, municipality_code: str, agbs: Iterable[str]) -> frozenset[str]:
        """Which of ``agbs`` work in the municipality: those named there, or nowhere at all."""
        bound = select(ProviderMunicipality.agb)
        here = bound.where(ProviderMunicipality.municipality_code == municipality_code)
        with self._sessions() as session:
            elsewhere = frozenset(session.scalars(bound)) - frozenset(session.scalars(here))
        return frozenset(agbs) - elsewhere

    def _municipalities(self, session: Session, agb: str) -> tuple[str, ...]:
        code = ProviderMunicipality.municipality_code
        codes = session.scalars(select(code).where(ProviderMunicipality.agb == agb))
        places = ((found, self._region.municipality(found)) for found in codes)
        return tuple(sorted(place.name if place else found for found, place in places))

    def _products(self, session: Session, agb: str, today: date) -> tuple[ProductLine, ...]:
        names = product_names(session)
        code = ProviderProduct.product_code
        offered = frozenset(session.scalars(select(code).where(ProviderProduct.agb == agb)))
        rows = session.execute(
            _with_source(WaitingTime)
            .where(WaitingTime.agb == agb, WaitingTime.reference_date <= today)
            .order_by(WaitingTime.reference_date, WaitingTime.id)
        )
        newest = {(row.WaitingTime.product_code, row.WaitingTime.place): row for row in rows}
        lines = [self._waiting(row, names, offered, today) for row in newest.values()]
        silent = offered - {line.code for line in lines}
        lines += [ProductLine(code, names.get(code, code), offered=True) for code in silent]
        return tuple(sorted(lines, key=lambda line: (line.name.casefold(), line.code, line.place)))

    def _waiting(
        self, row: Row[Any], names: Mapping[str, str], offered: frozenset[str], today: date
    ) -> ProductLine:
        found: WaitingTime = row.WaitingTime
        facts = waiting_facts(found)
        return ProductLine(
            code=found.product_code,
            name=names.get(found.product_code, found.product_code),
            offered=found.product_code in offered,
            place=found.place,
            weeks_text=weeks_text(facts),
            reference_date=found.reference_date,
            part=judge_waiting(facts, self._region.stoplight, today),
            waiting=found.waiting,
            note=found.note,
            source=_source(row, found, found.reference_date),
        )

    def _kpis(self, session: Session, agb: str) -> tuple[KpiLine, ...]:
        day = func.coalesce(KpiValue.reference_date, date.min)
        rows = session.execute(
            _with_source(KpiValue)
            .where(KpiValue.agb == agb)
            .order_by(day, KpiValue.period, KpiValue.id)
        )
        newest = {row.KpiValue.kpi: row for row in rows}
        return tuple(self._kpi(newest[name]) for name in sorted(newest, key=str.casefold))

    def _kpi(self, row: Row[Any]) -> KpiLine:
        found: KpiValue = row.KpiValue
        settings = self._region.stoplight
        rule = settings.kpi(found.kpi)
        facts = KpiFacts(found.kpi, found.value_thousandths, found.norm_thousandths, found.clients)
        return KpiLine(
            name=found.kpi,
            period=found.period,
            value=found.value_thousandths,
            norm=found.norm_thousandths,
            clients=found.clients,
            higher_is_better=rule.higher_is_better if rule else None,
            outcome=weigh_kpi(facts, settings),
            quality_signal=found.quality_signal,
            source=_source(row, found, found.reference_date),
        )


def _with_source(model: type[Provider | WaitingTime | KpiValue]) -> Select[Any]:
    """The rows of ``model`` with the file and the sheet they came from."""
    columns: tuple[Any, ...] = (model, SyncImport.file_name, SyncImport.sheet)
    return select(*columns).outerjoin(SyncImport, SyncImport.id == model.import_id)


def _source(
    row: Row[Any], found: Provider | WaitingTime | KpiValue | None, day: date | None
) -> Provenance | None:
    if found is None or row.file_name is None:
        return None
    return Provenance(row.file_name, row.sheet, found.row_number, day)
