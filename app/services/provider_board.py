"""The board: every provider with its light for a product in a municipality.

Source: design of the stoplight, section 1. The sums come from grouped statements; one board is a
fixed number of statements, however many providers there are.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date

from sqlalchemy import select
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
    judge_budget,
    judge_kpi,
    judge_waiting,
)
from app.models.sync import SyncImport
from app.services.board_rows import (
    Board,
    BoardRow,
    Provenance,
    best_first,
    stoplight_objects,
    weeks_text,
)
from app.services.budget_scope import CeilingSum, ceiling_sums, find_scope
from app.services.budget_sums import all_figures
from app.services.data_ground import (
    DataGround,
    DataVersion,
    data_version,
    read_ground,
    read_strangers,
)
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
    ground: DataGround | None
    ceilings: Mapping[str, CeilingSum]
    figures: Mapping[str, Figures]
    waiting: Mapping[str, WaitingRow]
    kpis: Mapping[str, Mapping[str, tuple[KpiFacts, Origin]]]
    files: Mapping[int, tuple[str, str]]

    @property
    def data_date(self) -> date | None:
        """The last end of a declared product period."""
        return self.ground.data_date if self.ground else None


@dataclass(frozen=True, slots=True)
class _Question:
    """For what the board is asked; ``None`` leaves product or municipality open."""

    product_code: str | None
    municipality_code: str | None
    today: date


@dataclass(frozen=True, slots=True)
class _Shared:
    """What all questions under the same data and thresholds share, and what was answered."""

    version: DataVersion
    settings: StoplightSettings
    ground: DataGround | None
    strangers: tuple[str, ...]
    answered: dict[_Question, _Answer] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class _Answer:
    """The facts for a question, the providers to show and how many are not."""

    facts: _Facts
    shown: tuple[KnownProvider, ...]
    hidden: int


class ProviderBoard:
    """Answers who has room, for a product and a municipality or for all of them.

    What was read is kept until the next import, or until another threshold counts: the lights of a
    question that was asked before are only judged anew.
    """

    def __init__(self, sessions: sessionmaker[Session], region: Region) -> None:
        self._sessions = sessions
        self._region = region
        self._shared: _Shared | None = None

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
        question = _Question(product_code, municipality_code, today)
        with self._sessions() as session:
            shared = self._share(session)
            answer = shared.answered.get(question) or self._answer(session, shared, question)
        shared.answered[question] = answer
        rows = best_first(_row(provider, answer.facts, cost_cents) for provider in answer.shown)
        return Board(rows, answer.hidden, answer.facts.data_date, today)

    def _answer(self, session: Session, shared: _Shared, question: _Question) -> _Answer:
        known = shown = all_providers(session, shared.strangers)
        if question.product_code:
            offered_by = offering(session, question.product_code, question.municipality_code)
            shown = tuple(provider for provider in known if provider.agb in offered_by)
        facts = self._read(session, shared, question, shown)
        return _Answer(facts, shown, len(known) - len(shown))

    def _share(self, session: Session) -> _Shared:
        version, settings = data_version(session), self._region.stoplight
        shared = self._shared
        if shared is None or (shared.version, shared.settings) != (version, settings):
            ground = read_ground(session, settings)
            shared = _Shared(version, settings, ground, read_strangers(session))
            self._shared = shared
        return shared

    def _read(
        self,
        session: Session,
        shared: _Shared,
        question: _Question,
        shown: Iterable[KnownProvider],
    ) -> _Facts:
        settings, ground, today = shared.settings, shared.ground, question.today
        year = (ground.data_date if ground else today).year
        scope = find_scope(session, year, question.product_code, question.municipality_code)
        ceilings = ceiling_sums(session, year, scope)
        full = [p.agb for p in shown if p.category in settings.full_categories]
        return _Facts(
            settings,
            today,
            ground,
            ceilings,
            all_figures(session, settings, ground, scope, ceilings, full) if ground else {},
            waiting_rows(session, settings, question.product_code, today),
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
        weeks_text=weeks_text(waiting.facts) if waiting else "",
        weeks_tenths=waiting.facts.tenths if waiting else None,
        reference_date=waiting.facts.reference_date if waiting else None,
        provenance=_provenance(provider.agb, full, facts),
    )


def _figures(agb: str, facts: _Facts) -> Figures:
    ceiling = facts.ceilings[agb].cents if agb in facts.ceilings else None
    return facts.figures.get(agb, Figures(ceiling))


def _provenance(agb: str, full: bool, facts: _Facts) -> tuple[Provenance, ...]:
    """The rows behind a light: waiting time, first ceiling, last declaration and KPIs."""
    origins: list[Origin] = []
    if agb in facts.waiting:
        origins.append(facts.waiting[agb].origin)
    if full:
        if agb in facts.ceilings:
            first = facts.ceilings[agb]
            origins.append(Origin(first.import_id, first.row_number, None))
        if facts.ground:
            origins.append(Origin(*facts.ground.last_row, facts.ground.data_date))
        origins.extend(origin for _, origin in list(facts.kpis.get(agb, {}).values())[:1])
    return tuple(_named(origins, facts.files))


def _named(origins: Iterable[Origin], files: Mapping[int, tuple[str, str]]) -> Iterable[Provenance]:
    for origin in origins:
        if origin.import_id in files:
            file, sheet = files[origin.import_id]
            yield Provenance(file, sheet, origin.row_number, origin.reference_date)


def _files(session: Session) -> Mapping[int, tuple[str, str]]:
    rows = session.execute(select(SyncImport.id, SyncImport.file_name, SyncImport.sheet))
    return {row.id: (row.file_name, row.sheet) for row in rows}
