"""What a restore does not set back: who has which role, and the log of what was done.

The store that stood there is set aside whole. From a copy of it the first start takes the list of
roles and those entries of the log that the backup does not have yet. Each of them seals the one
before it, and so they fit right behind the last entry of the backup: the log tells on, seals that
were kept elsewhere are still in it, and its last line says which backup was put back.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path
from typing import Any

from sqlalchemy import insert, select
from sqlalchemy.exc import DBAPIError
from sqlalchemy.orm import Session

from app.models.trust import AuditEntry
from app.services.audit import UNKNOWN, Action, Carried, note_act
from app.services.roles import keep_roles, roles_in
from app.storage.database import Store
from app.storage.errors import DamagedStore, NewerStore, NotADatabase, StoreMissing, WrongKey
from app.storage.key import StoreKey
from app.storage.places import Places
from app.storage.restore import put_back
from app.storage.viewing import open_set_aside

_AT_ONCE = 1000
_TOLD = ("happened_at", "person", "action", "dossier_number", "result", "detail", "seal")
# Not a full disk: then nothing opens before there is room, and nothing is given away.
_UNREADABLE = (DamagedStore, NewerStore, NotADatabase, StoreMissing, WrongKey)


def carry_over(store: Store, key: StoreKey, now: datetime) -> None:
    """Let roles and log go on in a store in whose place a backup was put, and log that.

    Before anybody works in it; nothing happens where the log tells of it already. Raises
    ``DiskFull``, ``FolderNotWritable`` or ``DriveFault``: then the next start does it.
    """
    places = Places(store.path.parent)
    done = put_back(places)
    if not done:
        return
    with store.sessions.begin_log() as session:
        # Where two were put back before a start, the first one replaced the store that was used.
        told = _go_on(session, places, done[0].aside, key)
        for each in done:
            moment = f"{each.made_at:%Y-%m-%dT%H:%M}" if each.made_at else UNKNOWN
            note_act(session, now, Action.RESTORE, detail=f"{moment} {told}".rstrip())
    places.restored_mark.unlink(missing_ok=True)


def _go_on(session: Session, places: Places, aside: Path | None, key: StoreKey) -> str:
    """Take over what there is to take over; what the log has to say about it."""
    if aside is None:
        return Carried.NONE
    try:
        with open_set_aside(places, aside, key) as old:
            with old.sessions() as before:
                unread = not _take_roles(session, before)
            old.engine.dispose()  # after a damaged page a connection reads nothing any more
            with old.sessions() as before:
                apart = _take_log(session, before)
    except _UNREADABLE:
        return Carried.UNREAD
    return apart or (Carried.UNREAD if unread else "")


def _take_roles(session: Session, before: Session) -> bool:
    """Whether they could be read; where nobody had a role, those of the backup stay."""
    try:
        with _reading():
            roles = roles_in(before)
    except DamagedStore:
        return False
    if roles:
        keep_roles(session, roles)
    return True


def _take_log(session: Session, before: Session) -> str:
    """Write the entries behind the last one of the backup; the last seal where they do not fit."""
    last = _last(session)
    with _reading():
        since = _number(before, last.seal) if last else 0
        ended = _last(before)
    if since is not None:
        for entries in _newer(before, since):
            session.execute(insert(AuditEntry), entries)
        return ""
    if ended is None or _number(session, ended.seal) is not None:
        return ""  # the backup is further than the store was
    return f"{Carried.APART} {ended.seal}"


def _newer(before: Session, since: int) -> Iterator[list[dict[str, Any]]]:
    """The entries after ``since``, some at a time."""
    newer = select(AuditEntry).where(AuditEntry.id > since).order_by(AuditEntry.id)
    with _reading():
        for some in before.scalars(newer.execution_options(yield_per=_AT_ONCE)).partitions():
            yield [{name: getattr(entry, name) for name in _TOLD} for entry in some]


@contextmanager
def _reading() -> Iterator[None]:
    """Say of what the old store does not give that it is damaged."""
    try:
        yield
    except (DBAPIError, ValueError) as error:
        raise DamagedStore from error


def _last(session: Session) -> AuditEntry | None:
    return session.scalar(select(AuditEntry).order_by(AuditEntry.id.desc()).limit(1))


def _number(session: Session, seal: str) -> int | None:
    return session.scalar(select(AuditEntry.id).where(AuditEntry.seal == seal).limit(1))
