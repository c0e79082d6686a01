"""The roles of the people who work in this store, and the one gate for what they may not.

Who somebody is, the system says (:func:`app.services.audit.person`). The list stands in the
settings of the store. Only one program can have the store open, so the own role is read once.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import delete, select
from sqlalchemy.orm import Session

from app.domain.roles import REFUSALS, Right, WorkRole, has_administrator, role_of
from app.models.setting import Setting
from app.services import audit
from app.services.workplace import RefusedError
from app.storage.sqlite_engine import Sessions

_KEY = "role."


@dataclass(frozen=True, slots=True)
class PersonRole:
    """Somebody with a role; ``you`` is who is logged in."""

    person: str
    role: WorkRole
    you: bool


class Roles:
    """Reads and gives roles."""

    def __init__(self, sessions: Sessions, clock: Callable[[], datetime]) -> None:
        self._sessions = sessions
        self._clock = clock
        self._own: WorkRole | None = None

    def guard_store(self) -> None:
        """From now on nothing is written for who may not change anything, whatever asks for it.

        Only the log is still written. A store that refuses by itself goes on refusing.
        """
        before = self._sessions.guard

        def guard() -> None:
            before()
            self.demand(Right.CHANGE)

        self._sessions.guard = guard

    def own(self) -> WorkRole:
        """The role of who is logged in."""
        if self._own is None:
            with self._sessions() as session:
                self._own = role_of(audit.person(), roles_in(session))
        return self._own

    def may(self, right: Right) -> bool:
        """Whether who is logged in has this right."""
        return self.own().may(right)

    def demand(self, right: Right) -> None:
        """Raise :class:`RefusedError` where who is logged in lacks this right."""
        if not self.may(right):
            raise RefusedError(REFUSALS[right])

    def people(self) -> tuple[PersonRole, ...]:
        """Who has a role, by name; who is logged in is always among them."""
        you = audit.person()
        with self._sessions() as session:
            roles = roles_in(session)
        if you.casefold() not in {name.casefold() for name in roles}:
            roles = {**roles, you: role_of(you, roles)}
        return tuple(
            PersonRole(name, role, name.casefold() == you.casefold())
            for name, role in sorted(roles.items(), key=lambda item: item[0].casefold())
        )

    def give(self, person: str, role: WorkRole) -> None:
        """Give ``person``, by the name of the Windows account, a role; the first list holds you.

        Raises :class:`RefusedError` for who is no administrator, and where none would be left.
        """
        name = person.strip()
        if not name:
            raise RefusedError("Vul de naam in waarmee deze persoon zich bij Windows aanmeldt.")
        with self._changing() as session:
            roles = roles_in(session)
            if not roles:
                roles[audit.person()] = WorkRole.ADMINISTRATOR
            same = next((known for known in roles if known.casefold() == name.casefold()), name)
            self._keep(session, {**roles, same: role}, f"{same} {role}")

    def take(self, person: str) -> None:
        """Take the role of ``person`` away: from now on a worker like any other."""
        with self._changing() as session:
            roles = roles_in(session)
            left = {name: role for name, role in roles.items() if name != person}
            self._keep(session, left, f"{person} {WorkRole.WORKER}")

    @contextmanager
    def _changing(self) -> Iterator[Session]:
        from app.services.audit_log import AuditLog  # not before the start page is drawn

        with AuditLog(self._sessions, self._clock).refusals(audit.Action.ROLE):
            self.demand(Right.ADMINISTER)
            with self._sessions.begin() as session:
                yield session
        self._own = None

    def _keep(self, session: Session, roles: Mapping[str, WorkRole], told: str) -> None:
        if roles and not has_administrator(roles.values()):
            raise RefusedError(
                "Er moet minstens één beheerder blijven. Maak eerst iemand anders beheerder."
            )
        keep_roles(session, roles)
        audit.note_act(session, self._clock(), audit.Action.ROLE, detail=told)


def roles_in(session: Session) -> dict[str, WorkRole]:
    """The list of this store: by the name of the person; empty where nobody has a role."""
    column = Setting.__table__.c
    found = session.execute(
        select(column.key, column.value).where(column.key.startswith(_KEY, autoescape=True))
    )
    return {key.removeprefix(_KEY): WorkRole(value) for key, value in found}


def keep_roles(session: Session, roles: Mapping[str, WorkRole]) -> None:
    """Write ``roles`` in the place of the list, in the transaction of ``session``."""
    session.execute(delete(Setting).where(Setting.key.startswith(_KEY)))
    session.add_all(Setting(key=f"{_KEY}{name}", value=role) for name, role in roles.items())
