"""Help that an evaluation stopped for good, and whether the back office knows it already.

The provider hears of a stop by a change of the assignment; until that is exported the help runs on
there as it was sent. Source: iJw 3.2 OP033x1, OP087 (ijw.md 3.4).
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from sqlalchemy import ColumnElement, func, or_, select
from sqlalchemy.orm import Session

from app.domain.dossier import Status
from app.domain.evaluation import TEMPORARY_END, Outcome
from app.models.indication import Indication, IndicationPhase
from app.models.progress import Evaluation, IndicationVersion
from app.services.standing import as_it_was_sent, is_changing, is_standing, is_waiting, last_day


@dataclass(frozen=True, slots=True)
class Stop:
    """The last day of help that was stopped for good, and why (a code of JZ588)."""

    on: date
    reason: str


def stops(session: Session, *which: ColumnElement[bool]) -> dict[int, Stop]:
    """The stops of the indications of ``which``, by their id; of more than one the last."""
    rows = session.execute(
        select(Evaluation.indication_id, Evaluation.ends_on, Evaluation.end_reason)
        .join(Indication, Indication.id == Evaluation.indication_id)
        .where(Evaluation.outcome == Outcome.STOP.value, Evaluation.end_reason != TEMPORARY_END)
        .where(*which)
        .order_by(Evaluation.held_on, Evaluation.id)
    )
    return {key: Stop(day, reason) for key, day, reason in rows if day is not None}


def untold_stops(session: Session, *which: ColumnElement[bool]) -> dict[int, tuple[Stop, date]]:
    """The stops of which a later last day was sent, with that day, by the id of the indication."""
    sent = or_(Indication.status == Status.EXPORTED.value, is_changing(), is_waiting())
    found = stops(session, is_standing(), sent, *which)
    ends = _sent_ends(session, found)
    return {
        key: (stop, ends[key]) for key, stop in found.items() if ends.get(key, date.min) > stop.on
    }


def scaled_down(session: Session, *which: ColumnElement[bool]) -> frozenset[int]:
    """What was to be scaled down by its last evaluation, with no version decided since."""
    rows = session.execute(
        select(Evaluation.indication_id, Evaluation.outcome, Evaluation.created_at)
        .join(Indication, Indication.id == Evaluation.indication_id)
        .where(*which)
        .order_by(Evaluation.held_on, Evaluation.id)
    )
    last = {key: (outcome, moment) for key, outcome, moment in rows}
    versions = (
        select(IndicationVersion.indication_id, func.max(IndicationVersion.decided_at))
        .where(IndicationVersion.indication_id.in_(last))
        .group_by(IndicationVersion.indication_id)
    )
    decided = dict(session.execute(versions).all())
    return frozenset(
        key
        for key, (outcome, moment) in last.items()
        if outcome == Outcome.SCALE_DOWN and decided.get(key, moment) <= moment
    )


def _sent_ends(session: Session, ids: Iterable[int]) -> dict[int, date]:
    """The last day as the back office knows it; what did not change since is read from its phases.

    Changes that are drafted or wait are few: each is read from its version.
    """
    wanted = Indication.id.in_(tuple(ids))
    exported = (
        select(Indication.id, func.max(IndicationPhase.end))
        .join(IndicationPhase, IndicationPhase.indication_id == Indication.id)
        .where(wanted, Indication.status == Status.EXPORTED.value)
        .group_by(Indication.id)
    )
    ends = {key: day for key, day in session.execute(exported) if day is not None}
    changing = select(Indication).where(wanted, Indication.status != Status.EXPORTED.value)
    for stored in session.scalars(changing):
        day = last_day(as_it_was_sent(session, stored))
        if day is not None:
            ends[stored.id] = day
    return ends
