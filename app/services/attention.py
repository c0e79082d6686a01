"""What asks for attention at the start of the day: running help that ends, and data that ages.

Source: design of the screens, "Start". One row per subject, and only where there is something.
Closed dossiers ask for nothing, nor does help that an evaluation stopped once the provider knows.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from enum import StrEnum

from sqlalchemy import ColumnElement, Executable, Select, exists, func, or_, select
from sqlalchemy.orm import Session, aliased

from app.domain.dossier import DossierFacts, Key, Person, Role, Status
from app.domain.evaluation import TEMPORARY_END, Outcome
from app.domain.history import EXPIRING_WITHIN
from app.domain.referral import ClockState, ReferralKey, ReferralRules, clocks
from app.domain.residence import RESIDENCE
from app.domain.stoplight import Light
from app.models.dossier import Dossier, DossierAnswer
from app.models.dossier import Person as StoredPerson
from app.models.indication import Indication, IndicationPhase
from app.models.progress import Evaluation, IndicationVersion
from app.services.board_rows import BoardRow
from app.services.closing import has_answer, is_closed
from app.services.provider_board import ProviderBoard
from app.services.standing import is_decided, is_standing
from app.services.stops import untold_stops
from app.services.term_attention import Term, late_reports, open_decisions
from app.services.version_content import sent_help
from app.services.workplace import Workplace

WAITING_SINCE = timedelta(weeks=4)
"""A draft that nobody touched for this long waits: half the term of Awb art. 4:13; voorlopig."""


class Subject(StrEnum):
    """What a row is about, in the order in which the rows are shown."""

    ENDING = "ending"
    EVALUATION = "evaluation"
    STOPS = "stops"
    CLOCKS = "clocks"
    DECISIONS = "decisions"
    REPORTS = "reports"
    DRAFTS = "drafts"
    BACKUP_HERE = "backup here"
    BACKUP_ELSEWHERE = "backup elsewhere"
    RETENTION = "retention"
    SET_ASIDE = "set aside"
    RED_PROVIDERS = "red providers"
    OLD_WAITING_TIMES = "old waiting times"


@dataclass(frozen=True, slots=True)
class Place:
    """A dossier that asks for attention, and the day it is about."""

    day: date
    number: str
    dossier_id: int


@dataclass(frozen=True, slots=True)
class AttentionRow:
    """One subject: how many, the first day of it (if days matter) and which, in that order.

    ``names`` are dossier numbers or names of providers; ``dossier_id`` is the first dossier and
    ``places`` are all of them. ``late`` tells that the first day has passed.
    """

    subject: Subject
    count: int
    first: date | None = None
    names: tuple[str, ...] = ()
    dossier_id: int | None = None
    places: tuple[Place, ...] = ()
    late: bool = False


@dataclass(frozen=True, slots=True)
class _Sent:
    """Help of which a change is a draft, as it was sent last."""

    number: str
    dossier_id: int
    provider_agb: str
    last_day: date | None


class Attention:
    """Reads what asks for attention; may take as long as a board does.

    ``upkeep`` adds what is about the program itself.
    """

    def __init__(
        self,
        workplace: Workplace,
        board: ProviderBoard,
        upkeep: Callable[[], Iterable[AttentionRow]] = tuple,
    ) -> None:
        self._workplace = workplace
        self._board = board
        self._upkeep = upkeep

    def rows(self) -> tuple[AttentionRow, ...]:
        """The subjects of today."""
        today = self._workplace.today()
        with self._workplace.sessions() as session:
            changing = _changing(session)
            ending = _ending(session, changing, today)
            evaluations = _evaluations(session, today)
            stopped = _stops(session, today)
            drafts = _drafts(session, today)
            clocks_out = _clocks(session, self._workplace.region.referral, today)
            decisions = _as_places(open_decisions(session, self._workplace.region.analysis, today))
            reports = _as_places(late_reports(session, today))
            running = _providers_of_running_help(session, changing, today)
        providers = self._board.board(today=today).rows
        stale = timedelta(days=self._workplace.region.stoplight.waiting_stale_days)
        rows = (
            _by_day(Subject.ENDING, ending, today),
            _by_day(Subject.EVALUATION, evaluations, today),
            _by_day(Subject.STOPS, stopped, today),
            _by_day(Subject.CLOCKS, clocks_out, today),
            _by_day(Subject.DECISIONS, decisions, today),
            _by_day(Subject.REPORTS, reports, today),
            _by_day(Subject.DRAFTS, drafts, today),
            *self._upkeep(),
            _by_name(Subject.RED_PROVIDERS, (row for row in providers if _is_red(row, running))),
            _by_name(
                Subject.OLD_WAITING_TIMES,
                (row for row in providers if _is_old(row, today - stale)),
            ),
        )
        return tuple(row for row in rows if row.count)


def _ending(session: Session, changing: Iterable[_Sent], today: date) -> list[Place]:
    """The dossiers with help that ends within eight weeks, by its last day."""
    limit = today + EXPIRING_WITHIN
    found = _places(
        session,
        select(func.max(IndicationPhase.end), Dossier.number, Dossier.id)
        .join(Indication, Indication.dossier_id == Dossier.id)
        .join(IndicationPhase, IndicationPhase.indication_id == Indication.id)
        .where(IndicationPhase.end.between(today, limit), ~_goes_on_after(limit))
        .where(is_decided(), ~_is_stopped(), ~is_closed())
        .group_by(Indication.id, Dossier.number, Dossier.id),
    )
    found += [
        Place(sent.last_day, sent.number, sent.dossier_id)
        for sent in changing
        if sent.last_day is not None and today <= sent.last_day <= limit
    ]
    return sorted(found, key=lambda place: (place.day, place.dossier_id))


def _changing(session: Session) -> list[_Sent]:
    """What is under change and was not stopped, as it was sent."""
    versions = aliased(IndicationVersion)
    newest = (
        select(func.max(versions.number))
        .where(versions.indication_id == Indication.id)
        .scalar_subquery()
    )
    rows = session.execute(
        select(IndicationVersion.content, Dossier.number, Dossier.id)
        .join(Indication, Indication.id == IndicationVersion.indication_id)
        .join(Dossier, Dossier.id == Indication.dossier_id)
        .where(Indication.status == Status.DRAFT.value, IndicationVersion.number == newest)
        .where(~_is_stopped(), ~is_closed())
    )
    return [_Sent(number, key, *sent_help(content)) for content, number, key in rows]


def _goes_on_after(day: date) -> ColumnElement[bool]:
    """A phase of the indication of the query ends later than ``day``."""
    later = aliased(IndicationPhase)
    return exists().where(later.indication_id == Indication.id, later.end > day)


def _evaluations(session: Session, today: date) -> list[Place]:
    """The evaluations up to and including Sunday that were not held yet."""
    sunday = today + timedelta(days=6 - today.weekday())
    return _places(
        session,
        select(Indication.evaluation_on, Dossier.number, Dossier.id)
        .join(Dossier, Dossier.id == Indication.dossier_id)
        .where(is_standing(), Indication.evaluation_on <= sunday)
        .where(~_is_evaluated(), ~_is_stopped(), ~is_closed())
        .order_by(Indication.evaluation_on, Dossier.id),
    )


def _stops(session: Session, today: date) -> list[Place]:
    """Help that was stopped early while the provider still has it running, by its last day."""
    in_open_dossier = Indication.dossier_id.in_(select(Dossier.id).where(~is_closed()))
    found = {
        key: stop.on
        for key, (stop, sent) in untold_stops(session, in_open_dossier).items()
        if sent >= today
    }
    numbers = session.execute(
        select(Indication.id, Dossier.number, Dossier.id)
        .join(Dossier, Dossier.id == Indication.dossier_id)
        .where(Indication.id.in_(found))
    )
    places = [Place(found[key], number, dossier) for key, number, dossier in numbers]
    return sorted(places, key=lambda place: (place.day, place.dossier_id))


def _drafts(session: Session, today: date) -> list[Place]:
    """The dossiers with a draft that nobody touched for a long time, by the last change."""
    limit = datetime.combine(today - WAITING_SINCE, time.min)
    return _places(
        session,
        select(Dossier.changed_at, Dossier.number, Dossier.id)
        .join(Indication, Indication.dossier_id == Dossier.id)
        .where(Indication.status == Status.DRAFT.value, Dossier.changed_at < limit, ~is_closed())
        .order_by(Dossier.changed_at, Dossier.id),
    )


def _clocks(session: Session, rules: ReferralRules, today: date) -> list[Place]:
    """The terms of statutory referrals that are nearly over or have passed, by their last day."""
    waiting = session.scalars(_open_referrals()).all()
    answers: dict[int, dict[str, str]] = {}
    for key, name, value in session.execute(_referral_answers(waiting)):
        answers.setdefault(key, {})[name] = value
    youths: dict[int, list[Person]] = {}
    for key, number in session.execute(_youths_of(waiting)):
        youths.setdefault(key, []).append(Person(number, Role.YOUTH))
    found = [
        Place(clock.due, number, key)
        for key, number, place in session.execute(_dossiers_of(waiting))
        for clock in clocks(
            DossierFacts(number, place, answers[key], tuple(youths.get(key, ()))), rules, today
        )
        if clock.state in (ClockState.SOON, ClockState.OVER)
    ]
    return sorted(found, key=lambda place: (place.day, place.dossier_id))


def _open_referrals() -> Select[int]:
    """The open dossiers with a referral that was received and has no final answer yet."""
    return select(Dossier.id).where(
        has_answer(ReferralKey.RECEIVED_ON), ~has_answer(ReferralKey.FINAL_ON), ~is_closed()
    )


def _referral_answers(waiting: Sequence[int]) -> Executable:
    """What the terms of the open referrals depend on: the referral itself and the woonplaats."""
    return select(DossierAnswer.dossier_id, DossierAnswer.key, DossierAnswer.value).where(
        DossierAnswer.dossier_id.in_(waiting),
        or_(
            DossierAnswer.key.in_((Key.REFERRER_TYPE, *ReferralKey)),
            DossierAnswer.key.startswith(RESIDENCE, autoescape=True),
        ),
    )


def _youths_of(dossiers: Sequence[int]) -> Executable:
    return select(StoredPerson.dossier_id, StoredPerson.id).where(
        StoredPerson.dossier_id.in_(dossiers), StoredPerson.role == Role.YOUTH.value
    )


def _dossiers_of(dossiers: Sequence[int]) -> Executable:
    return select(Dossier.id, Dossier.number, Dossier.municipality_code).where(
        Dossier.id.in_(dossiers)
    )


def _places(session: Session, query: Executable) -> list[Place]:
    """What a query of day, number and id finds."""
    return [
        Place(day.date() if isinstance(day, datetime) else day, number, key)
        for day, number, key in session.execute(query)
        if day is not None
    ]


def _is_stopped() -> ColumnElement[bool]:
    """An evaluation stopped the indication of the query for good."""
    return exists().where(
        Evaluation.indication_id == Indication.id,
        Evaluation.outcome == Outcome.STOP,
        Evaluation.end_reason != TEMPORARY_END,
    )


def _is_evaluated() -> ColumnElement[bool]:
    """The evaluation that was planned for the indication of the query was held."""
    return exists().where(
        Evaluation.indication_id == Indication.id, Evaluation.held_on >= Indication.evaluation_on
    )


def _providers_of_running_help(
    session: Session, changing: Iterable[_Sent], today: date
) -> frozenset[str]:
    """AGB codes of the providers of help that has not ended yet."""
    yesterday = today - timedelta(days=1)
    decided = session.scalars(
        select(Indication.provider_agb)
        .distinct()
        .where(is_decided(), Indication.provider_agb != "", ~_is_stopped())
        .where(_goes_on_after(yesterday))
    )
    sent = (
        item.provider_agb
        for item in changing
        if item.provider_agb and (item.last_day or date.min) >= today
    )
    return frozenset((*decided, *sent))


def _is_red(row: BoardRow, running: frozenset[str]) -> bool:
    return row.agb in running and row.judgement.overall is Light.RED


def _is_old(row: BoardRow, limit: date) -> bool:
    return row.contracted and row.reference_date is not None and row.reference_date < limit


def _by_day(subject: Subject, found: list[Place], today: date) -> AttentionRow:
    if not found:
        return AttentionRow(subject, 0)
    numbers = tuple(dict.fromkeys(place.number for place in found))
    places = tuple({place.dossier_id: place for place in reversed(found)}.values())[::-1]
    first = found[0]
    late = first.day < today
    return AttentionRow(
        subject, len(found), first.day, numbers, first.dossier_id, places, late=late
    )


def _by_name(subject: Subject, rows: Iterable[BoardRow]) -> AttentionRow:
    names = tuple(row.name for row in rows)
    return AttentionRow(subject, len(names), names=names)


def _as_places(terms: Iterable[Term]) -> list[Place]:
    return [Place(day, number, dossier_id) for day, number, dossier_id in terms]
