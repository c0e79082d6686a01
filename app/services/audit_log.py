"""The audit log as a whole: what was done without a transaction of its own, and reading it back."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from threading import Lock

from sqlalchemy import ColumnElement, func, or_, select
from sqlalchemy.exc import DBAPIError
from sqlalchemy.orm import Session

from app.models.trust import AuditEntry
from app.services.audit import START, Action, note_act, seal_of
from app.services.workplace import RefusedError
from app.storage.errors import StoreBusy, StoreError
from app.storage.sqlite_engine import Sessions

SHOWN = 500
DONE, REFUSED = "done", "refused"
_AT_ONCE = 2000


@dataclass(frozen=True, slots=True)
class AuditFilter:
    """What is sought; empty or ``None`` is everything.

    ``text`` stands in the dossier's number or in the name of the person; both days are included.
    """

    text: str = ""
    action: str = ""
    first: date | None = None
    last: date | None = None


@dataclass(frozen=True, slots=True)
class AuditRow:
    """One act; ``action``, ``result`` and ``detail`` are the stable words of ``audit``."""

    id: int
    happened_at: datetime
    person: str
    action: str
    dossier_number: str
    result: str
    detail: str
    seal: str


@dataclass(frozen=True, slots=True)
class AuditPage:
    """The newest acts that were found, and how many there are in all."""

    rows: tuple[AuditRow, ...]
    total: int


@dataclass(frozen=True, slots=True)
class ChainState:
    """Whether every seal follows from the one before it.

    ``broken`` is the first entry whose seal does not fit, ``seal`` the last one: who keeps it
    elsewhere sees later whether anything up to here was changed.
    """

    count: int
    seal: str
    broken: AuditRow | None

    @property
    def whole(self) -> bool:
        """Nothing was changed or taken away in the middle."""
        return self.broken is None


class AuditLog:
    """Writes what has no transaction of its own, and answers questions about the log.

    Looking at a dossier must not wait for an import, or for a disk that is full: what cannot be
    written now is kept, and written with the next act or at :meth:`flush`.
    """

    def __init__(self, sessions: Sessions, clock: Callable[[], datetime]) -> None:
        self._sessions = sessions
        self._clock = clock
        self._waiting: list[tuple[datetime, Action, str, str, str]] = []
        self._lock = Lock()

    def note(
        self, action: Action, dossier_number: str = "", detail: str = "", result: str = DONE
    ) -> None:
        """Write that this was done just now: looked at, printed, saved as a file; or refused."""
        with self._lock:
            self._waiting.append((self._clock(), action, dossier_number, detail, result))
        self.flush()

    @contextmanager
    def refusals(
        self, action: Action, dossier_number: str = "", detail: str = ""
    ) -> Iterator[None]:
        """Write that this was refused, where what is done in it is; never why: that is content."""
        try:
            yield
        except (RefusedError, StoreError):
            self.note(action, dossier_number, detail, REFUSED)
            raise

    def flush(self) -> bool:
        """Write what is waiting; whether nothing is left."""
        with self._lock:
            try:
                if self._waiting:
                    self._write()
            except (StoreBusy, DBAPIError):
                return False
            self._waiting.clear()
            return True

    def _write(self) -> None:
        with self._sessions.begin_log() as session:
            for moment, action, number, detail, result in self._waiting:
                note_act(session, moment, action, number, result=result, detail=detail)

    def search(self, sought: AuditFilter, limit: int | None = SHOWN) -> AuditPage:
        """The acts that fit, the newest first; ``None`` is all of them."""
        conditions = tuple(_conditions(sought))
        newest = select(AuditEntry).where(*conditions).order_by(AuditEntry.id.desc()).limit(limit)
        with self._sessions() as session:
            total = session.scalar(select(func.count()).select_from(AuditEntry).where(*conditions))
            return AuditPage(tuple(_row(entry) for entry in session.scalars(newest)), total or 0)

    def verify(self) -> ChainState:
        """Work every seal out anew, from the first entry on."""
        seal, count = START, 0
        with self._sessions() as session:
            for entry in _in_order(session):
                if seal_of(seal, entry) != entry.seal:
                    return ChainState(count, seal, _row(entry))
                seal, count = entry.seal, count + 1
        return ChainState(count, seal, None)

    def holds(self, seal: str) -> bool:
        """Whether a seal that was kept elsewhere is still in the log."""
        with self._sessions() as session:
            chosen = select(AuditEntry.id).where(AuditEntry.seal == seal.strip().lower())
            return session.scalar(chosen.limit(1)) is not None


def _in_order(session: Session) -> Iterable[AuditEntry]:
    query = select(AuditEntry).order_by(AuditEntry.id).execution_options(yield_per=_AT_ONCE)
    return session.scalars(query)


def _conditions(sought: AuditFilter) -> list[ColumnElement[bool]]:
    found: list[ColumnElement[bool]] = []
    if text := sought.text.strip().lower():
        places = (AuditEntry.dossier_number, AuditEntry.person)
        found.append(or_(*(func.lower(p).contains(text, autoescape=True) for p in places)))
    if sought.action:
        found.append(AuditEntry.action == sought.action)
    if sought.first:
        found.append(AuditEntry.happened_at >= datetime.combine(sought.first, time()))
    if sought.last:
        day_after = sought.last + timedelta(days=1)
        found.append(AuditEntry.happened_at < datetime.combine(day_after, time()))
    return found


def _row(entry: AuditEntry) -> AuditRow:
    return AuditRow(
        id=entry.id,
        happened_at=entry.happened_at,
        person=entry.person,
        action=entry.action,
        dossier_number=entry.dossier_number,
        result=entry.result,
        detail=entry.detail,
        seal=entry.seal,
    )
