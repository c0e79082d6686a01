"""Closed dossiers whose term is over: proposed, and after a yes erased for good.

Terms come from the region and can be changed per municipality by an administrator. What is erased
is also gone from the bin and from what was handed over; the log keeps that it was erased.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from datetime import date

from sqlalchemy import delete, select
from sqlalchemy.orm import Session, selectinload

from app.domain.dossier import Key, Role, Status
from app.domain.policy import LOCKED
from app.domain.retention import Term, TermUnit
from app.domain.roles import Right
from app.models.dossier import Dossier, DossierAnswer
from app.models.setting import Setting
from app.models.trust import BinItem
from app.services.audit import About, Action, note_act
from app.services.audit_log import AuditLog
from app.services.closing import is_closed
from app.services.dossier_content import content_of, remove
from app.services.roles import Roles
from app.services.workplace import RefusedError, Workplace

_KEY = "retention."


@dataclass(frozen=True, slots=True)
class TermRow:
    """The term of a municipality.

    ``own`` tells that it was set here, ``locked`` that it is laid down for everybody.
    """

    code: str
    name: str
    term: Term
    own: bool
    locked: bool


@dataclass(frozen=True, slots=True)
class KeptDossier:
    """A closed dossier; from ``due_on`` on it may be erased.

    ``unsent`` tells that something final was never exported: then nobody else has it.
    """

    id: int
    number: str
    names: str
    municipality: str
    closed_on: date
    due_on: date
    due: bool
    unsent: bool


class Retention:
    """Use cases on keeping and erasing; changing anything asks for an administrator.

    ``before_erase`` makes a backup; where that fails, nothing is erased.
    """

    def __init__(
        self, workplace: Workplace, roles: Roles, before_erase: Callable[[], None] = lambda: None
    ) -> None:
        self._workplace = workplace
        self._roles = roles
        self._before_erase = before_erase

    def terms(self) -> tuple[TermRow, ...]:
        """The term of every municipality of the region."""
        region, locked = self._workplace.region, self._workplace.policy.retention
        with self._workplace.sessions() as session:
            own = _own_terms(session, self._workplace)
        return tuple(
            TermRow(
                place.code,
                place.name,
                own.get(place.code) or region.retention.term(place.code),
                own=place.code in own and place.code not in locked,
                locked=place.code in locked,
            )
            for place in region.municipalities
        )

    def set_term(self, code: str, term: Term) -> None:
        """Set the term of a municipality; that of the region takes the own one away."""
        self._roles.demand(Right.ADMINISTER)
        if code in self._workplace.policy.retention:
            raise RefusedError(LOCKED)
        if not term.valid:
            raise RefusedError("Kies een termijn van minstens 1 dag en hoogstens 100 jaar.")
        key = f"{_KEY}{code}"
        with self._workplace.sessions.begin() as session:
            session.execute(delete(Setting).where(Setting.key == key))
            if term != self._workplace.region.retention.term(code):
                session.add(Setting(key=key, value=f"{term.count} {term.unit}"))
            note_act(session, self._workplace.now(), Action.SETTING, detail=key)

    def closed(self) -> tuple[KeptDossier, ...]:
        """The closed dossiers, whose term is over first."""
        with self._workplace.sessions() as session:
            rows = _closed(session, self._workplace)
        return tuple(sorted(rows, key=lambda row: (row.due_on, row.number)))

    def erase(self, dossier_ids: Iterable[int], *, on_request: bool = False) -> int:
        """Erase these dossiers for good, all or none; answers how many.

        ``on_request``: the child (from 12 years) or the parents asked in writing for it, and the
        term need not be over (domain J2); the log tells so. Raises :class:`RefusedError` where one
        is not closed, or where its term is not over and nobody asked.
        """
        log = AuditLog(self._workplace.sessions, self._workplace.clock)
        with log.refusals(Action.ERASE):
            self._roles.demand(Right.ADMINISTER)
            return self._erase(set(dossier_ids), on_request=on_request)

    def _erase(self, chosen: set[int], *, on_request: bool) -> int:
        self._before_erase()
        now = self._workplace.now()
        with self._workplace.sessions.begin() as session:
            closed = _closed(session, self._workplace)
            free = {row.id: row.number for row in closed if row.due or on_request}
            if not chosen <= free.keys():
                raise RefusedError(
                    "Een dossier is weer open of de termijn is nog niet voorbij. Er is niets "
                    "vernietigd. Kijk opnieuw in de lijst."
                )
            for dossier_id in sorted(chosen):
                count = _erase(session, dossier_id, free[dossier_id])
                why = About.WRITTEN_REQUEST if on_request else str(count)
                note_act(session, now, Action.ERASE, free[dossier_id], detail=why)
        return len(chosen)


def _erase(session: Session, dossier_id: int, number: str) -> int:
    """Take away everything of the dossier; how many rows that were."""
    rows = sum(len(found) for found in content_of(session, dossier_id).rows.values())
    remove(session, dossier_id)
    binned = session.scalars(select(BinItem).where(BinItem.dossier_number == number)).all()
    for item in binned:
        session.delete(item)
    return rows + len(binned)


def _closed(session: Session, workplace: Workplace) -> list[KeptDossier]:
    own = _own_terms(session, workplace)
    closed = session.scalars(select(Dossier.id).where(is_closed())).all()
    query = (
        select(Dossier, DossierAnswer.value)
        .join(DossierAnswer, DossierAnswer.dossier_id == Dossier.id)
        # Found by the dossier: the key alone would lead along every answer of every dossier.
        .where(DossierAnswer.key == Key.CLOSED_ON, Dossier.id.in_(closed))
        .options(selectinload(Dossier.people), selectinload(Dossier.indications))
    )
    return [_kept(dossier, day, workplace, own) for dossier, day in session.execute(query)]


def _kept(dossier: Dossier, day: str, workplace: Workplace, own: Mapping[str, Term]) -> KeptDossier:
    code, closed_on = dossier.municipality_code, date.fromisoformat(day)
    due_on = (own.get(code) or workplace.region.retention.term(code)).after(closed_on)
    place = workplace.region.municipality(code)
    youths = (person for person in dossier.people if person.role == Role.YOUTH)
    return KeptDossier(
        id=dossier.id,
        number=dossier.number,
        names=", ".join(name for p in youths if (name := p.first_names or p.surname)),
        municipality=place.name if place else "",
        closed_on=closed_on,
        due_on=due_on,
        due=due_on <= workplace.today(),
        unsent=any(item.status == Status.FINAL for item in dossier.indications),
    )


def _own_terms(session: Session, workplace: Workplace) -> dict[str, Term]:
    """By municipality what was set here; what is laid down for everybody comes first."""
    query = select(Setting).where(Setting.key.startswith(_KEY))
    found = {row.key.removeprefix(_KEY): _term(row.value) for row in session.scalars(query)}
    return {**found, **workplace.policy.retention}


def _term(text: str) -> Term:
    count, unit = text.split()
    return Term(int(count), TermUnit(unit))
