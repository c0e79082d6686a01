"""The board: every provider with its light for a product in a municipality.

Source: design of the stoplight, section 1. The sums come from grouped statements; one board is a
fixed number of statements, however many providers there are.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date

from sqlalchemy import func, select
from sqlalchemy.orm import Session, sessionmaker

from app.domain.budget import Figures
from app.domain.region import Region
from app.domain.stoplight import (
    BUDGET_NOT_AGREED,
    KPI_NOT_AGREED,
    StoplightSettings,
    judge,
)
from app.domain.stoplight_parts import (
    KpiFacts,
    WaitingFacts,
    judge_budget,
    judge_kpi,
    judge_waiting,
)
from app.domain.waiting import read_waiting, weeks_number
from app.models.region import Declaration
from app.models.sync import SyncImport
from app.services.board_rows import Board, BoardRow, Provenance, best_first, stoplight_objects
from app.services.budget_scope import CeilingSum, ceiling_sums, find_scope
from app.services.budget_sums import all_figures
from app.services.provider_facts import (
    KnownProvider,
    Origin,
    WaitingRow,
    all_providers,
    kpi_values,
    offering,
    waiting_rows,
)

__all__ = ["Board", "BoardRow", "Provenance", "ProviderBoard", "stoplight_objects"]


@dataclass(frozen=True, slots=True)
class _Facts:
    """Everything that was read for one board."""

    settings: StoplightSettings
    today: date
    data_date: date | None
    declared_from: Origin | None
    ceilings: Mapping[str, CeilingSum]
    figures: Mapping[str, Figures]
    waiting: Mapping[str, WaitingRow]
    kpis: Mapping[str, Mapping[str, tuple[KpiFacts, Origin]]]
    files: Mapping[int, tuple[str, str]]


class ProviderBoard:
    """Answers who has room, for a product and a municipality or for all of them."""

    def __init__(self, sessions: sessionmaker[Session], region: Region) -> None:
        self._sessions = sessions
        self._settings = region.stoplight

    def board(
        self,
        product_code: str | None = None,
        municipality_code: str | None = None,
        *,
        today: date,
        cost_cents: int | None = None,
    ) -> Board:
        """All providers, best first; with a product only those that offer it there.

        ``cost_cents`` is the cost of the draft indication, to see whether it still fits.
        """
        with self._sessions() as session:
            known = all_providers(session)
            shown = known
            if product_code:
                offered_by = offering(session, product_code, municipality_code)
                shown = tuple(provider for provider in known if provider.agb in offered_by)
            facts = self._read(session, product_code, municipality_code, today)
        rows = best_first(_row(provider, facts, cost_cents) for provider in shown)
        return Board(rows, len(known) - len(shown), facts.data_date, today)

    def _read(
        self, session: Session, product_code: str | None, municipality_code: str | None, today: date
    ) -> _Facts:
        d = session.scalar(select(func.max(Declaration.period_end)))
        year = (d or today).year
        scope = find_scope(session, year, product_code, municipality_code)
        ceilings = ceiling_sums(session, year, scope)
        figures = all_figures(session, self._settings, d, scope, ceilings) if d else {}
        return _Facts(
            self._settings,
            today,
            d,
            _last_declaration(session, d) if d else None,
            ceilings,
            figures,
            waiting_rows(session, self._settings, product_code, today),
            kpi_values(session),
            _files(session),
        )


def _row(provider: KnownProvider, facts: _Facts, cost_cents: int | None) -> BoardRow:
    settings, today = facts.settings, facts.today
    waiting = facts.waiting.get(provider.agb)
    full = provider.category in settings.full_categories
    figures = _figures(provider.agb, facts) if full else Figures()
    kpis = [value for value, _ in facts.kpis.get(provider.agb, {}).values()]
    judgement = judge(
        judge_waiting(waiting.facts if waiting else None, settings, today),
        judge_budget(figures, settings, facts.data_date, today) if full else BUDGET_NOT_AGREED,
        judge_kpi(kpis, settings) if full else KPI_NOT_AGREED,
        contracted=provider.contracted,
    )
    return BoardRow(
        agb=provider.agb,
        name=provider.name,
        category=provider.category,
        type=provider.type,
        contracted=provider.contracted,
        judgement=judgement,
        ceiling=figures.ceiling,
        declared=figures.declared,
        committed=figures.committed,
        rolling=figures.rolling,
        prior=figures.prior,
        room=figures.room,
        fits=None if cost_cents is None else figures.fits(cost_cents),
        weeks_text=_weeks_text(waiting.facts) if waiting else "",
        weeks_tenths=waiting.facts.tenths if waiting else None,
        reference_date=waiting.facts.reference_date if waiting else None,
        provenance=_provenance(provider.agb, full, facts),
    )


def _figures(agb: str, facts: _Facts) -> Figures:
    ceiling = facts.ceilings[agb].cents if agb in facts.ceilings else None
    return facts.figures.get(agb, Figures(ceiling))


def _provenance(agb: str, full: bool, facts: _Facts) -> tuple[Provenance, ...]:
    """The rows behind a light: waiting time, first ceiling, last declaration and KPIs."""
    origins: list[Origin | None] = []
    if agb in facts.waiting:
        origins.append(facts.waiting[agb].origin)
    if full:
        if agb in facts.ceilings:
            first = facts.ceilings[agb]
            origins.append(Origin(first.import_id, first.row_number, None))
        origins.append(facts.declared_from)
        origins.extend(origin for _, origin in list(facts.kpis.get(agb, {}).values())[:1])
    return tuple(_named(origins, facts.files))


def _named(
    origins: Iterable[Origin | None], files: Mapping[int, tuple[str, str]]
) -> Iterable[Provenance]:
    for origin in origins:
        if origin is not None and origin.import_id in files:
            file, sheet = files[origin.import_id]
            yield Provenance(file, sheet, origin.row_number, origin.reference_date)


def _last_declaration(session: Session, d: date) -> Origin | None:
    row = session.execute(
        select(Declaration.import_id, Declaration.row_number)
        .where(Declaration.period_end == d)
        .order_by(Declaration.id)
        .limit(1)
    ).first()
    return Origin(row.import_id, row.row_number, d) if row else None


def _files(session: Session) -> Mapping[int, tuple[str, str]]:
    rows = session.execute(select(SyncImport.id, SyncImport.file_name, SyncImport.sheet))
    return {row.id: (row.file_name, row.sheet) for row in rows}


def _weeks_text(facts: WaitingFacts) -> str:
    """Both waiting times ("4 + 5 wk"), as they were published where one is more than a number."""
    values = [value for value in (facts.intake, facts.treatment) if value.text]
    if any(not _is_number(value.text) for value in values):
        return " + ".join(value.text for value in values)
    weeks = [value.tenths for value in values if value.tenths]
    if not weeks:
        return "0 wk" if facts.tenths == 0 else ""
    return " + ".join(weeks_number(tenths) for tenths in weeks) + " wk"


def _is_number(text: str) -> bool:
    return text.replace(",", ".", 1).replace(".", "", 1).isdecimal() and (
        read_waiting(text).tenths is not None
    )
