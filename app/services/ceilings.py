"""Ceilings with their utilisation and forecasts, per provider and municipality.

Source: design of the stoplight, section 1.2. The figures are those of the board, so that nobody
finds another amount here than behind a light.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import ROUND_HALF_UP, Decimal

from sqlalchemy.orm import Session, sessionmaker

from app.domain.budget import Figures
from app.domain.budget_year import MonthLine, year_lines
from app.domain.region import Municipality, Region
from app.domain.stoplight import Light, Part, StoplightSettings
from app.domain.stoplight_parts import judge_budget
from app.services.board_rows import BoardRow
from app.services.budget_scope import find_scope
from app.services.budget_sums import total_figures
from app.services.care_months import Months, cents_by_care_month
from app.services.declared_sums import monthly_cents
from app.services.provider_board import ProviderBoard


@dataclass(frozen=True, slots=True)
class CeilingRow:
    """One provider's budget in a municipality, or in all of them where that is ``None``.

    ``agb`` is empty for the sum over providers.
    """

    agb: str
    name: str
    category: str
    municipality: Municipality | None
    figures: Figures
    budget: Part

    @property
    def utilisation(self) -> Decimal | None:
        """Declared in percents of the ceiling, with one decimal; ``None`` where one is missing."""
        return percent_of(self.figures.declared, self.figures.ceiling)


@dataclass(frozen=True, slots=True)
class CeilingTable:
    """The budgets of the year of the data date (``None``: nothing was declared yet).

    ``by_municipality`` is false where the region sets its ceilings for all municipalities at once;
    then every row stands for the whole region.
    """

    rows: tuple[CeilingRow, ...]
    data_date: date | None
    by_municipality: bool


class Ceilings:
    """Reads the budgets from the board, and what was declared on one of them month by month."""

    def __init__(
        self, sessions: sessionmaker[Session], region: Region, board: ProviderBoard
    ) -> None:
        self._sessions = sessions
        self._region = region
        self._board = board

    def table(self, places: Sequence[Municipality | None], *, today: date) -> CeilingTable:
        """The budgets of every provider that has one agreed, in each of ``places``.

        ``None`` among the places stands for all municipalities together. A provider without
        ceiling and without care somewhere has no row there. Ordered by name within a place.
        """
        split = self._split(today)
        asked = places if split else (None,)
        boards = [
            (place, self._board.board(None, place.code if place else None, today=today))
            for place in asked
        ]
        rows = [_row(row, place) for place, board in boards for row in board.rows if _counts(row)]
        rows.sort(key=lambda row: row.name.casefold())
        return CeilingTable(tuple(rows), boards[0][1].data_date, split)

    def months(
        self, rows: Iterable[CeilingRow], figures: Figures, d: date
    ) -> tuple[MonthLine, ...]:
        """Month by month what was declared on the budgets of ``rows``, which add up to ``figures``.

        ``d`` is the data date of the table they stand in.
        """
        agbs: dict[str | None, set[str]] = {}
        for row in rows:
            place = row.municipality.code if row.municipality else None
            agbs.setdefault(place, set()).add(row.agb)
        total: Counter[date] = Counter()
        with self._sessions() as session:
            for place, chosen in agbs.items():
                total.update(monthly_cents(session, chosen, place, d.year))
        return year_lines(total, figures, d)

    def care_months(self, d: date) -> Mapping[str, Months]:
        """Per provider what was declared in the year of ``d``, by the month of the help."""
        with self._sessions() as session:
            return cents_by_care_month(session, d.year)

    def _split(self, today: date) -> bool:
        """Whether ceilings are set per municipality at all."""
        data_date = self._board.board(None, None, today=today).data_date or today
        probe = self._region.municipalities[0].code
        with self._sessions() as session:
            return find_scope(session, data_date.year, None, probe).municipality_code is not None


def total_of(
    rows: Iterable[CeilingRow],
    name: str,
    settings: StoplightSettings,
    data_date: date | None,
    today: date,
) -> CeilingRow:
    """The sum of the budgets of ``rows`` that have a ceiling, judged as one budget.

    Who declared nothing yet counts with his ceiling only. A forecast that another lacks is missing
    in the sum as well, rather than too low.
    """
    total = total_figures(row.figures for row in rows if row.figures.ceiling is not None)
    return CeilingRow("", name, "", None, total, judge_budget(total, settings, data_date, today))


def percent_of(cents: int | None, ceiling: int | None) -> Decimal | None:
    """``cents`` in percents of the ceiling with one decimal; ``None`` where one is missing."""
    if cents is None or not ceiling:
        return None
    return (Decimal(cents) * 100 / ceiling).quantize(Decimal("0.1"), ROUND_HALF_UP)


def _row(row: BoardRow, place: Municipality | None) -> CeilingRow:
    figures = Figures(row.ceiling, row.declared, row.committed, row.rolling, row.prior)
    return CeilingRow(row.agb, row.name, row.category, place, figures, row.judgement.budget)


def _counts(row: BoardRow) -> bool:
    agreed = row.judgement.budget.light is not Light.NONE
    return agreed and (row.ceiling is not None or bool(row.declared or row.committed))
