"""Backups as the worker meets them: made by themselves, before what is risky, and when asked."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum
from pathlib import Path

from sqlalchemy import func, select
from sqlalchemy.exc import DBAPIError
from sqlalchemy.orm import Session

from app.exchange.policy_file import read_policy
from app.models.dossier import Dossier
from app.models.setting import Setting
from app.services.audit import Action
from app.services.audit_log import AuditLog
from app.services.settings import SettingKey, Settings
from app.storage.backup_care import copy_to, thin_out
from app.storage.backup_notes import Backup, backup_at, list_backups
from app.storage.backups import Cancelled, make_backup, never, state_of
from app.storage.database import BEFORE_UPDATE
from app.storage.errors import StoreError
from app.storage.key import StoreKey
from app.storage.places import Places, policy_file
from app.storage.restore import give_up_restore, prepare_restore
from app.storage.sqlite_engine import Sessions, read_only_engine

EVERY = timedelta(hours=4)
"""On a day with work, a backup after so many hours; and always one of every day before."""

_REGIONAL = ("provider", "waiting_time", "ceiling", "kpi_value", "assignment", "declaration")


class Reason(StrEnum):
    """Why a backup was made; stable words, shown in Dutch by the screen."""

    DAY = "day"
    ASKED = "asked"
    BEFORE_UPDATE = BEFORE_UPDATE
    BEFORE_RESTORE = "before restore"
    BEFORE_ERASE = "before erase"
    BEFORE_TAKE_OVER = "before take over"
    BEFORE_IMPORT = "before import"


@dataclass(frozen=True, slots=True)
class BackupRow:
    """One backup, with how much is in it; counts are ``None`` where its note is gone.

    ``size`` in bytes. ``elsewhere`` is true for the copy in the second place. ``reason`` is a word
    of :class:`Reason`, or empty.
    """

    path: Path
    made_at: datetime
    reason: str
    version: str
    size: int
    elsewhere: bool
    dossiers: int | None = None
    indications: int | None = None
    people: int | None = None
    regional: int | None = None


@dataclass(frozen=True, slots=True)
class BackupList:
    """All backups, the newest first, with how many dossiers and indications there are now."""

    rows: tuple[BackupRow, ...]
    dossiers: int
    indications: int


@dataclass(frozen=True, slots=True)
class MadeBackup:
    """A backup that was made; ``problem`` says what went wrong at the second place, if anything."""

    row: BackupRow
    problem: str = ""


class Backups:
    """The backups of the open store in ``places``, which ``key`` opens."""

    def __init__(
        self,
        places: Places,
        key: StoreKey,
        sessions: Sessions,
        settings: Settings,
        clock: Callable[[], datetime],
        audit: AuditLog,
    ) -> None:
        self._places = places
        self._key = key
        self._sessions = sessions
        self._settings = settings
        self._clock = clock
        self._audit = audit

    def listed(self) -> BackupList:
        """The backups here; of those in the second place what is no longer here."""
        return BackupList(rows_in(self._places, self.second_place()), *self._counts())

    def described(self, path: Path) -> BackupRow:
        """See :func:`row_of`."""
        return row_of(path)

    def second_place(self) -> Path | None:
        """The folder for this store in the second place; ``None`` when none was chosen.

        Each store has a folder of its own there, so that colleagues can share the place.
        """
        return _own_folder(self._settings.get(SettingKey.BACKUP_FOLDER), self._key)

    def make(self, reason: Reason, cancelled: Cancelled = never) -> MadeBackup:
        """Make a backup, put it in the second place too, and only then let old ones go.

        Raises ``NoRoomForBackup``, ``BackupFailed``, ``DamagedStore`` or ``Interrupted``.
        """
        now = self._clock()
        if reason is Reason.ASKED:
            self._audit.note(Action.BACKUP, detail=reason.value)
        made = make_backup(self._places, self._key, reason.value, now, cancelled)
        thin_out(self._places.backups, now)
        problem = self._copy_elsewhere(made, now)
        return MadeBackup(_row(made, elsewhere=False), problem)

    def make_when_due(self, cancelled: Cancelled = never) -> MadeBackup | None:
        """Make the backup of a day with changes, if it is time for it."""
        return self.make(Reason.DAY, cancelled) if self.due() else None

    def due(self) -> bool:
        """Whether something was written since the newest backup, and that is old enough."""
        newest = self._newest()
        if newest is None or newest.made_at.date() != self._clock().date():
            return not self._is_of_now(newest)
        return self._clock() - newest.made_at >= EVERY and not self._is_of_now(newest)

    def make_before(self, reason: Reason, cancelled: Cancelled = never) -> None:
        """Make a backup before something risky, unless the newest holds all there is.

        Raises what :meth:`make` raises; then the risky thing had better wait.
        """
        if not self._is_of_now(self._newest()):
            self.make(reason, cancelled)

    def prepare_restore(self, path: Path, cancelled: Cancelled = never) -> None:
        """Check the backup and lay it ready: opening the store anew puts it in its place.

        What is there now is kept as a backup too, where it can be read. Raises
        ``DamagedBackup``, ``BackupOfAnotherKey``, ``NewerBackup``, ``NoRoomForBackup``,
        ``RestoreFailed``, ``BackupFailed`` or ``Interrupted``, and ``RefusedError`` for who may
        not change anything; nothing has changed then.
        """
        with self._audit.refusals(Action.RESTORE):
            self._sessions.guard()
            prepare_restore(self._places, self._key, path, self._clock(), cancelled)
        try:
            with suppress(StoreError):  # the old file is set aside whole, whatever becomes of this
                self.make_before(Reason.BEFORE_RESTORE, cancelled)
        except BaseException:
            give_up_restore(self._places)
            raise

    def _newest(self) -> Backup | None:
        return next(iter(list_backups(self._places.backups)), None)

    def _is_of_now(self, backup: Backup | None) -> bool:
        if backup is None or backup.note is None:
            return False
        return backup.note.state == state_of(self._places)

    def _copy_elsewhere(self, made: Backup, now: datetime) -> str:
        second = self.second_place()
        if second is None:
            return ""
        try:
            copy_to(made, second, self._places)
        except StoreError as error:
            return error.sentence
        thin_out(second, now)
        return ""

    def _counts(self) -> tuple[int, int]:
        from app.models.indication import Indication

        with self._sessions() as session:
            return (
                session.scalar(select(func.count()).select_from(Dossier)) or 0,
                session.scalar(select(func.count()).select_from(Indication)) or 0,
            )


def rows_in(places: Places, second: Path | None = None) -> tuple[BackupRow, ...]:
    """The backups here and, of those in the ``second`` place, what is no longer here."""
    here = list_backups(places.backups)
    names = {backup.path.name for backup in here}
    there = list_backups(second) if second else ()
    rows = [_row(backup, elsewhere=False) for backup in here]
    rows += [_row(each, elsewhere=True) for each in there if each.path.name not in names]
    return tuple(sorted(rows, key=lambda row: row.made_at, reverse=True))


def row_of(path: Path) -> BackupRow:
    """What a file says that it holds; raises ``OSError`` where there is none."""
    return _row(backup_at(path), elsewhere=True)


def rows_without_store(places: Places, key: StoreKey) -> tuple[BackupRow, ...]:
    """The same where the store does not open.

    Which second place was chosen then says the administrator, what is still readable of the store,
    or else the newest backup here that can be read.
    """
    locked = read_policy(file).settings if (file := policy_file()) else {}
    chosen = locked.get(SettingKey.BACKUP_FOLDER)
    if chosen is None:
        databases = (places.database, *(each.path for each in list_backups(places.backups)))
        found = (_second_in(database, key) for database in databases)
        chosen = next((folder for folder in found if folder is not None), "")
    return rows_in(places, _own_folder(chosen, key))


def _second_in(database: Path, key: StoreKey) -> str | None:
    """The second place by this file, empty where none was chosen; ``None``: it cannot be read."""
    try:
        with Session(read_only_engine(database, key)) as session:
            found = session.get(Setting, SettingKey.BACKUP_FOLDER.value)
    except DBAPIError:
        return None
    return found.value if found else ""


def _own_folder(chosen: str, key: StoreKey) -> Path | None:
    """Each store has a folder of its own in the second place; colleagues may share that."""
    return Path(chosen) / f"Indicatiewijzer-{key.check[:8]}" if chosen else None


def _row(backup: Backup, *, elsewhere: bool) -> BackupRow:
    note = backup.note
    if note is None:
        return BackupRow(backup.path, backup.made_at, "", "", backup.size, elsewhere)
    return BackupRow(
        path=backup.path,
        made_at=backup.made_at,
        reason=note.reason,
        version=note.version,
        size=backup.size,
        elsewhere=elsewhere,
        dossiers=note.counts.get("dossier"),
        indications=note.counts.get("indication"),
        people=note.counts.get("person"),
        regional=sum(note.counts.get(table, 0) for table in _REGIONAL),
    )
