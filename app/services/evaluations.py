"""The evaluations of a dossier: hold one, read the earlier ones, close what has ended."""

from __future__ import annotations

import json
from dataclasses import dataclass, replace
from datetime import date, datetime

from sqlalchemy import delete, or_, select
from sqlalchemy.orm import Session

from app.domain.dossier import IndicationFacts, Key, Role, Status
from app.domain.evaluation import (
    EvaluationFacts,
    GoalJudged,
    Outcome,
    check_evaluation,
    is_overdue,
)
from app.domain.goals import goals_to_judge, parts_of
from app.domain.report import Report
from app.domain.sent_lines import EVALUATION_KEY
from app.models.dossier import Dossier, DossierAnswer
from app.models.indication import Indication, IndicationAnswer
from app.models.progress import Evaluation
from app.services.audit import About, Action, note_act
from app.services.dossier_facts import dossier_facts
from app.services.dossiers import load_dossier, set_answer
from app.services.events import EventKind, note_event
from app.services.standing import (
    as_they_stand,
    first_day,
    is_changing,
    is_standing,
    is_waiting,
    last_day,
)
from app.services.stops import scaled_down, untold_stops
from app.services.workplace import RefusedError, Workplace

_TOLD = {
    Outcome.CONTINUE: "de hulp gaat door",
    Outcome.SCALE_DOWN: "de hulp wordt afgebouwd",
    Outcome.STOP: "de hulp stopt",
}


@dataclass(frozen=True, slots=True)
class EvaluationRow:
    """An evaluation that was held, and who wrote it down."""

    id: int
    facts: EvaluationFacts
    worker: str


@dataclass(frozen=True, slots=True)
class EvaluatedHelp:
    """One decided indication: its goals, planned evaluation and history, the last one first.

    ``ended`` tells that the help is over: it was stopped for good, or its last day has passed.
    ``runs_until`` is the last day that the provider knows, where the help was stopped before it.
    ``changeable`` tells that what was agreed can be passed on as a change.
    """

    indication_id: int
    title: str
    start: date | None
    end: date | None
    planned_on: date | None
    overdue: bool
    ended: bool
    goals: tuple[str, ...]
    held: tuple[EvaluationRow, ...]
    runs_until: date | None = None
    changeable: bool = False

    @property
    def stopped(self) -> bool:
        """Whether an evaluation stopped the help for good."""
        return any(row.facts.ends_help for row in self.held)


@dataclass(frozen=True, slots=True)
class DossierEvaluations:
    """What can be evaluated in a dossier, and whether the dossier was or can be closed."""

    items: tuple[EvaluatedHelp, ...] = ()
    closed_on: date | None = None
    can_close: bool = False

    @property
    def untold(self) -> tuple[EvaluatedHelp, ...]:
        """The help that was stopped while the provider still has it running."""
        return tuple(item for item in self.items if item.runs_until is not None)


class Evaluations:
    """Use cases on evaluations; one call, one transaction."""

    def __init__(self, workplace: Workplace) -> None:
        self._workplace = workplace

    def of_dossier(self, dossier_id: int) -> DossierEvaluations:
        """The decided indications of the dossier with their evaluations."""
        with self._workplace.sessions() as session:
            return self._read(session, load_dossier(session, dossier_id))

    def check(self, item: EvaluatedHelp, facts: EvaluationFacts) -> Report:
        """What is missing in ``facts`` or cannot be."""
        return check_evaluation(facts, item.start, item.end, self._workplace.today())

    def record(self, indication_id: int, facts: EvaluationFacts) -> DossierEvaluations:
        """Keep an evaluation; raises :class:`RefusedError` where it is not complete.

        The planned day moves to the next evaluation, so that the start page asks for that one.
        """
        now, worker = self._workplace.now(), self._workplace.worker()
        with self._workplace.sessions.begin() as session:
            query = select(Indication).where(Indication.id == indication_id, is_standing())
            stored = session.scalar(query)
            if stored is None:
                raise RefusedError("Je kunt pas evalueren als de indicatie definitief is.")
            dossier = load_dossier(session, stored.dossier_id)
            items = self._read(session, dossier).items
            item = next(item for item in items if item.indication_id == indication_id)
            _refuse(self.check(item, facts))
            session.add(_stored(indication_id, facts, now=now, worker=worker))
            if not facts.stops:
                _plan_next(stored, facts.next_on or facts.held_on)
            dossier.changed_at = now
            if not any(_later(row.facts.held_on, facts.held_on) for row in item.held):
                _judge_plan(dossier, stored.youth_id, facts.goals)
            words = f"Geëvalueerd: {_TOLD[Outcome(facts.outcome)]}."
            self._tell(session, dossier, indication_id, EventKind.EVALUATION, words)
            note_act(session, now, Action.CHANGE, dossier.number, detail=About.EVALUATION)
            session.flush()
            return self._read(session, dossier)

    def close(self, dossier_id: int) -> DossierEvaluations:
        """Close the dossier; raises :class:`RefusedError` while help runs or is drafted."""
        with self._workplace.sessions.begin() as session:
            dossier = load_dossier(session, dossier_id)
            if not self._read(session, dossier).can_close:
                raise RefusedError(
                    "Er loopt nog hulp, er ligt nog een concept of er wacht nog een wijziging op "
                    "de export. Maak dat eerst af."
                )
            day = self._workplace.today().isoformat()
            session.merge(DossierAnswer(dossier_id=dossier_id, key=Key.CLOSED_ON, value=day))
            self._tell(session, dossier, None, EventKind.DECISION, "Het dossier is gesloten.")
            self._log(session, dossier, About.CLOSING)
            session.flush()
            session.expire(dossier, ["answers"])
            return self._read(session, dossier)

    def reopen(self, dossier_id: int) -> DossierEvaluations:
        """Take the closing back: the family asks for help again."""
        with self._workplace.sessions.begin() as session:
            dossier = load_dossier(session, dossier_id)
            session.execute(
                delete(DossierAnswer).where(
                    DossierAnswer.dossier_id == dossier_id, DossierAnswer.key == Key.CLOSED_ON
                )
            )
            dossier.changed_at = self._workplace.now()
            self._tell(session, dossier, None, EventKind.DECISION, "Het dossier is weer open.")
            self._log(session, dossier, About.REOPENING)
            session.flush()
            session.expire(dossier, ["answers"])
            return self._read(session, dossier)

    def _read(self, session: Session, dossier: Dossier) -> DossierEvaluations:
        facts = dossier_facts(dossier, self._workplace.catalogue(), self._workplace.region.forms)
        held = _held(session, [item.id for item in facts.indications])
        days = _days(session, dossier.id)
        here = Indication.dossier_id == dossier.id
        untold, fewer = untold_stops(session, here), scaled_down(session, here)
        items = tuple(
            replace(
                self._item(item, days[item.id], held.get(item.id, ()), goals_to_judge(facts, item)),
                runs_until=untold[item.id][1] if item.id in untold else None,
                changeable=item.status is Status.EXPORTED
                and (item.id in untold or item.id in fewer),
            )
            for item in facts.indications
            if item.id in days
        )
        done = {item.indication_id for item in items if item.ended} - _unsent(session, dossier.id)
        done |= {item.id for item in facts.indications if item.status is Status.WITHDRAWN}
        closed = facts.answer(Key.CLOSED_ON)
        return DossierEvaluations(
            items=items,
            closed_on=date.fromisoformat(closed) if closed else None,
            can_close=not closed and len(done) == len(facts.indications) > 0,
        )

    def _item(
        self,
        facts: IndicationFacts,
        days: tuple[date | None, date | None],
        held: tuple[EvaluationRow, ...],
        goals: tuple[str, ...],
    ) -> EvaluatedHelp:
        today, (start, end) = self._workplace.today(), days
        stopped = [row.facts for row in held if row.facts.ends_help]
        last_day = stopped[0].ends_on if stopped else end
        talks = tuple(row.facts.held_on for row in held if row.facts.held_on)
        product = facts.product.name if facts.product else "nog geen product"
        return EvaluatedHelp(
            indication_id=facts.id,
            title=f"{facts.youth.call_name or 'Jeugdige'} · {product}",
            start=start,
            end=end,
            planned_on=facts.evaluation_on,
            overdue=not stopped and is_overdue(facts.evaluation_on, talks, today),
            ended=(last_day is not None and last_day < today) or bool(stopped),
            goals=goals,
            held=held,
        )

    def _tell(
        self,
        session: Session,
        dossier: Dossier,
        indication_id: int | None,
        kind: EventKind,
        text: str,
    ) -> None:
        note_event(session, self._workplace, dossier.id, kind, text, indication_id=indication_id)

    def _log(self, session: Session, dossier: Dossier, about: About) -> None:
        now = self._workplace.now()
        note_act(session, now, Action.CHANGE, dossier.number, detail=about)


def _plan_next(stored: Indication, day: date | None) -> None:
    """The day holds for a change that is being drafted, and also if that is called off."""
    stored.evaluation_on = day
    if stored.status == Status.DRAFT:
        value = day.isoformat() if day else ""
        set_answer(stored.answers, IndicationAnswer, EVALUATION_KEY, value)


def _days(session: Session, dossier_id: int) -> dict[int, tuple[date | None, date | None]]:
    """First and last day of the help that stands in a dossier, by the id of the indication."""
    query = select(Indication).where(Indication.dossier_id == dossier_id, is_standing())
    standing = as_they_stand(session, session.scalars(query).all())
    return {stored.id: (first_day(stored), last_day(stored)) for stored in standing}


def _unsent(session: Session, dossier_id: int) -> set[int]:
    """What changes or is withdrawn, and still has to be sent or decided."""
    query = select(Indication.id).where(Indication.dossier_id == dossier_id)
    return set(session.scalars(query.where(or_(is_waiting(), is_changing()))))


def _held(session: Session, numbers: list[int]) -> dict[int, tuple[EvaluationRow, ...]]:
    """The evaluations by indication, the last one first."""
    found: dict[int, tuple[EvaluationRow, ...]] = {}
    query = (
        select(Evaluation)
        .where(Evaluation.indication_id.in_(numbers))
        .order_by(Evaluation.held_on.desc(), Evaluation.id.desc())
    )
    for stored in session.scalars(query):
        earlier = found.get(stored.indication_id, ())
        found[stored.indication_id] = (*earlier, _row(stored))
    return found


def _row(stored: Evaluation) -> EvaluationRow:
    facts = EvaluationFacts(
        held_on=stored.held_on,
        outcome=stored.outcome,
        goals=tuple(GoalJudged(text, result) for text, result in json.loads(stored.goals or "[]")),
        end_reason=stored.end_reason,
        ends_on=stored.ends_on,
        note=stored.note,
    )
    return EvaluationRow(stored.id, facts, stored.worker)


def _later(held: date | None, day: date | None) -> bool:
    return held is not None and day is not None and held > day


def _judge_plan(dossier: Dossier, youth_id: int, judged: tuple[GoalJudged, ...]) -> None:
    """Keep with each goal of the plan how far it is; those of other youths are not about this."""
    others = {p.id for p in dossier.people if p.role == Role.YOUTH and p.id != youth_id}
    for goal in dossier.goals:
        results = [item.result for item in judged if parts_of(item.text) == parts_of(goal.text)]
        if results and goal.person_id not in others:
            goal.result = results[0]


def _refuse(report: Report) -> None:
    if report.findings:
        raise RefusedError(report.findings[0].sentence)


def _stored(
    indication_id: int, facts: EvaluationFacts, *, now: datetime, worker: str
) -> Evaluation:
    """The evaluation as it is kept; what is about an end only where the help stops."""
    return Evaluation(
        indication_id=indication_id,
        held_on=facts.held_on,
        outcome=facts.outcome,
        end_reason=facts.end_reason if facts.stops else "",
        ends_on=facts.ends_on if facts.stops else None,
        goals=json.dumps([[goal.text, goal.result] for goal in facts.goals], ensure_ascii=False),
        note=facts.note.strip(),
        created_at=now,
        worker=worker,
    )
