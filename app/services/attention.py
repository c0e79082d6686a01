"""What asks for attention at the start of the day: running help that ends, and data that ages.

Source: design of the screens, "Start". One row per subject, and only where there is something.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from app.domain.dossier import Status
from app.domain.stoplight import Light
from app.models.dossier import Dossier
from app.models.indication import Indication, IndicationPhase
from app.services.board_rows import BoardRow
from app.services.provider_board import ProviderBoard
from app.services.workplace import Workplace

ENDING_WITHIN = timedelta(weeks=8)
Found = tuple[date, str, int]
_RUNNING = (Status.FINAL.value, Status.EXPORTED.value)


class Subject(StrEnum):
    """What a row is about, in the order in which the rows are shown."""

    ENDING = "ending"
    EVALUATION = "evaluation"
    RED_PROVIDERS = "red providers"
    OLD_WAITING_TIMES = "old waiting times"


@dataclass(frozen=True, slots=True)
class AttentionRow:
    """One subject: how many, the first day of it (if days matter) and which, in that order.

    ``names`` are dossier numbers or names of providers; ``dossier_id`` is the first dossier.
    """

    subject: Subject
    count: int
    first: date | None = None
    names: tuple[str, ...] = ()
    dossier_id: int | None = None


class Attention:
    """Reads what asks for attention; may take as long as a board does."""

    def __init__(self, workplace: Workplace, board: ProviderBoard) -> None:
        self._workplace = workplace
        self._board = board

    def rows(self) -> tuple[AttentionRow, ...]:
        """The subjects of today."""
        today = self._workplace.today()
        with self._workplace.sessions() as session:
            ending = _ending(session, today)
            evaluations = _evaluations(session, today)
            running = _providers_of_running_help(session, today)
        providers = self._board.board(today=today).rows
        stale = timedelta(days=self._workplace.region.stoplight.waiting_stale_days)
        rows = (
            _by_day(Subject.ENDING, ending),
            _by_day(Subject.EVALUATION, evaluations),
            _by_name(Subject.RED_PROVIDERS, (row for row in providers if _is_red(row, running))),
            _by_name(
                Subject.OLD_WAITING_TIMES,
                (row for row in providers if _is_old(row, today - stale)),
            ),
        )
        return tuple(row for row in rows if row.count)


def _ending(session: Session, today: date) -> list[Found]:
    """Last day, number and id of the dossiers with help that ends within eight weeks."""
    last = func.max(IndicationPhase.end)
    rows = session.execute(
        select(last, Dossier.number, Dossier.id)
        .join(Indication, Indication.dossier_id == Dossier.id)
        .join(IndicationPhase, IndicationPhase.indication_id == Indication.id)
        .where(Indication.status.in_(_RUNNING))
        .group_by(Indication.id, Dossier.number, Dossier.id)
        .having(last.between(today, today + ENDING_WITHIN))
        .order_by(last)
    )
    return [(day, number, key) for day, number, key in rows if day is not None]


def _evaluations(session: Session, today: date) -> list[Found]:
    """Day, number and id of the evaluations from today up to and including Sunday."""
    sunday = today + timedelta(days=6 - today.weekday())
    rows = session.execute(
        select(Indication.evaluation_on, Dossier.number, Dossier.id)
        .join(Dossier, Dossier.id == Indication.dossier_id)
        .where(Indication.status.in_(_RUNNING), Indication.evaluation_on.between(today, sunday))
        .order_by(Indication.evaluation_on)
    )
    return [(day, number, key) for day, number, key in rows if day is not None]


def _providers_of_running_help(session: Session, today: date) -> frozenset[str]:
    """AGB codes of the providers of help that has not ended yet."""
    rows = session.scalars(
        select(Indication.provider_agb)
        .join(IndicationPhase, IndicationPhase.indication_id == Indication.id)
        .where(Indication.status.in_(_RUNNING), Indication.provider_agb != "")
        .group_by(Indication.id, Indication.provider_agb)
        .having(func.max(IndicationPhase.end) >= today)
    )
    return frozenset(rows)


def _is_red(row: BoardRow, running: frozenset[str]) -> bool:
    return row.agb in running and row.judgement.overall is Light.RED


def _is_old(row: BoardRow, limit: date) -> bool:
    return row.contracted and row.reference_date is not None and row.reference_date < limit


def _by_day(subject: Subject, found: list[Found]) -> AttentionRow:
    if not found:
        return AttentionRow(subject, 0)
    numbers = tuple(dict.fromkeys(number for _, number, _ in found))
    first, _, dossier_id = found[0]
    return AttentionRow(subject, len(found), first, numbers, dossier_id)


def _by_name(subject: Subject, rows: Iterable[BoardRow]) -> AttentionRow:
    names = tuple(row.name for row in rows)
    return AttentionRow(subject, len(names), names=names)
