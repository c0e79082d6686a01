"""The KPIs of the export in the benchmark: the newest value of each, against its norm.

Source: design of the stoplight, section 1.3.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date

from sqlalchemy import func, or_, select
from sqlalchemy.orm import Session

from app.domain.stoplight import StoplightSettings, plain_name
from app.domain.stoplight_parts import KpiFacts, KpiOutcome, weigh_kpi
from app.models.region import KpiValue
from app.services.benchmark_rows import Cells, KpiCell, KpiColumn, KpiGroup, KpiScale

AGREED = "agreed:"
"""Before the key of a KPI of the export, which a computed one may share."""


def agreed_kpis(
    session: Session, year: int, settings: StoplightSettings
) -> tuple[tuple[KpiColumn, ...], Cells]:
    """The KPIs of the export in the order of the settings, and per provider their newest values.

    Newest: of the last period that does not lie after ``year``.
    """
    cells: Cells = {}
    by_key: dict[str, list[KpiValue]] = {}
    for (agb, key), row in _newest_values(session, year, settings).items():
        cells.setdefault(agb, {})[key] = _cell(row, settings)
        by_key.setdefault(key, []).append(row)
    ranked = {f"{AGREED}{rule.key}": place for place, rule in enumerate(settings.kpis)}
    ordered = sorted(by_key, key=lambda key: (ranked.get(key, len(ranked)), key))
    return tuple(_column(key, by_key[key], settings) for key in ordered), cells


def _newest_values(
    session: Session, year: int, settings: StoplightSettings
) -> Mapping[tuple[str, str], KpiValue]:
    day = func.coalesce(KpiValue.reference_date, date.min)
    rows = session.scalars(
        select(KpiValue)
        .where(or_(KpiValue.reference_date.is_(None), day <= date(year, 12, 31)))
        .order_by(day, KpiValue.period, KpiValue.id)
    )
    return {(row.agb, _key(row.kpi, settings)): row for row in rows}


def _key(name: str, settings: StoplightSettings) -> str:
    rule = settings.kpi(name)
    return f"{AGREED}{rule.key if rule else plain_name(name)}"


def _cell(row: KpiValue, settings: StoplightSettings) -> KpiCell:
    if (row.clients or 0) < settings.kpi_minimum_clients:
        return KpiCell(None, None, outcome=KpiOutcome.TOO_SMALL)
    facts = KpiFacts(row.kpi, row.value_thousandths, row.norm_thousandths, row.clients)
    return KpiCell(
        row.value_thousandths,
        row.clients,
        norm=row.norm_thousandths,
        period=row.period,
        kpi=row.kpi,
        outcome=weigh_kpi(facts, settings),
    )


def _column(key: str, rows: Sequence[KpiValue], settings: StoplightSettings) -> KpiColumn:
    """The column of a KPI; its title is what the export calls it in the last of ``rows``."""
    title = rows[-1].kpi
    rule = settings.kpi(title)
    norms = {row.norm_thousandths for row in rows}
    watched = "" if rule else " De regio stuurt hier niet op."
    return KpiColumn(
        key,
        title,
        KpiGroup.AGREED,
        KpiScale.PERCENT if title.rstrip().endswith("(%)") else KpiScale.NUMBER,
        f"Uit de KPI-export, nieuwste periode.{watched}",
        rule.higher_is_better if rule else None,
        norms.pop() if len(norms) == 1 else None,
        norms_differ=len(norms) > 1,
    )
