"""Making a backup and checking one: a copy of the whole database, encrypted with the same key.

SQLite makes the copy itself while others go on working; then the copy is read back and compared
with what was copied. Only what was read back gets the name of a backup.
"""

from __future__ import annotations

import shutil
from collections.abc import Callable
from contextlib import suppress
from datetime import datetime
from pathlib import Path

from sqlalchemy import Connection, Engine
from sqlalchemy.exc import DBAPIError

from app.storage.backup_care import PART, flush, flush_folder, keep_key_file, sweep
from app.storage.backup_errors import (
    BackupFailed,
    BackupOfAnotherKey,
    DamagedBackup,
    NoRoomForBackup,
    trouble,
)
from app.storage.backup_notes import ENDING, Backup, BackupNote, read_note, write_note
from app.storage.content import Content, content_of, faults_of
from app.storage.errors import DiskFull, Interrupted, explain
from app.storage.key import StoreKey
from app.storage.places import Places
from app.storage.private_file import make_private_folder
from app.storage.sqlite_engine import BEGIN, make_engine, read_only_engine
from app.version import VERSION

# Steps of SQLite's machine between two looks at whether to stop: some hundredths of a second.
_STEPS_BETWEEN_LOOKS = 200_000
# How often the store may be written to while it is copied, before only the copy is looked at.
_ATTEMPTS = 3
# How much of the copy may wait for the disk: some hundredths of a second for whoever saves then.
_BYTES_AT_ONCE = 4 * 1024 * 1024

Cancelled = Callable[[], bool]


def never() -> bool:
    """Nobody asks to stop."""
    return False


def make_backup(
    places: Places, key: StoreKey, reason: str, moment: datetime, cancelled: Cancelled = never
) -> Backup:
    """Copy the store as it is now, read the copy back and compare the two; others may go on.

    ``moment`` is local time. Raises ``NoRoomForBackup``, ``BackupFailed``, ``DamagedStore`` (the
    store itself), or ``Interrupted`` soon after ``cancelled`` answers yes; nothing half stays.
    """
    make_private_folder(places.backups)
    sweep(places.backups)
    _ask_room(places)
    target = _free_name(places.backups, moment)
    part = target.with_suffix(PART)
    try:
        note = _write_copy(places, key, part, (reason, moment), cancelled)
        write_note(target, note)
        part.replace(target)
        flush_folder(places.backups)
    except DBAPIError as error:
        raise _reason(error, places, cancelled) from error
    except OSError as error:
        raise trouble(error, places.backups) from error
    finally:
        with suppress(OSError):
            part.unlink(missing_ok=True)
    keep_key_file(places, places.backups)
    return Backup(target, note.made_at, target.stat().st_size, note)


def check_backup(path: Path, key: StoreKey, cancelled: Cancelled = never) -> Content:
    """Read the whole backup and compare it with what was noted when it was made.

    Raises ``DamagedBackup``, ``BackupOfAnotherKey`` or ``Interrupted``. Changes nothing.
    """
    note = read_note(path)
    if note is not None and note.key != key.check:
        raise BackupOfAnotherKey(path)
    content = _content(path, key, cancelled)
    if note is not None and content != Content(note.counts, note.schema, note.checksum):
        raise DamagedBackup(path)
    return content


def state_of(places: Places) -> str:
    """How the files of the store stand: the same as long as nothing was written."""
    told = []
    database, log, _memory = places.with_companions(places.database)
    for path in (database, log):
        with suppress(OSError):
            found = path.stat()
            told.append(f"{found.st_size}:{found.st_mtime_ns}" if found.st_size else "")
    return " ".join(filter(None, told))


def _write_copy(
    places: Places,
    key: StoreKey,
    part: Path,
    what: tuple[str, datetime],
    cancelled: Cancelled,
) -> BackupNote:
    """Write the copy, read it back, and tell what is in it."""
    reason, moment = what
    state = state_of(places)
    expected = _copy(places, key, part, cancelled)
    part.chmod(0o600)
    flush(part)
    content = _read_back(part, key, cancelled)
    if expected is not None and content != expected:
        raise BackupFailed(places.backups)
    return BackupNote(
        made_at=moment.replace(microsecond=0, tzinfo=None),
        reason=reason,
        version=VERSION,
        schema=content.schema,
        counts=content.counts,
        checksum=content.checksum,
        key=key.check,
        state=state,
    )


def _copy(places: Places, key: StoreKey, part: Path, cancelled: Cancelled) -> Content | None:
    """Write the copy; the content of the store, or ``None`` while it was written to every time."""
    engine = make_engine(places.database, key, migrating=True)
    for _attempt in range(_ATTEMPTS):
        part.unlink(missing_ok=True)
        if (content := _copy_once(engine, part, cancelled)) is not None:
            return content
    return None


def _copy_once(engine: Engine, part: Path, cancelled: Cancelled) -> Content | None:
    with engine.connect().execution_options(**{BEGIN: ""}) as connection:
        _watch(connection, _keeping_pace(part, cancelled))
        before = connection.exec_driver_sql("PRAGMA data_version").scalar_one()
        connection.exec_driver_sql("VACUUM INTO ?", (str(part),))
        connection.exec_driver_sql("BEGIN")
        connection.exec_driver_sql("SELECT count(*) FROM sqlite_master").scalar_one()
        # From here on the store stands still for this connection: is it what was copied?
        after = connection.exec_driver_sql("PRAGMA data_version").scalar_one()
        content = content_of(connection) if before == after else None
        connection.exec_driver_sql("COMMIT")
        return content


def _keeping_pace(part: Path, cancelled: Cancelled) -> Cancelled:
    """Also see to it that what was copied goes to the disk as it comes.

    All at once at the end, it would stand before everything that others save meanwhile. To close
    the file here may let go of SQLite's lock on it: that is no matter, nobody else knows it yet.
    """
    flushed = 0

    def look() -> bool:
        nonlocal flushed
        with suppress(OSError):
            size = part.stat().st_size
            if size - flushed >= _BYTES_AT_ONCE:
                flush(part)
                flushed = size
        return cancelled()

    return look


def _read_back(part: Path, key: StoreKey, cancelled: Cancelled) -> Content:
    """What the copy holds; one that cannot be read never becomes a backup."""
    try:
        return _content(part, key, cancelled)
    except DamagedBackup as error:
        raise BackupFailed(part.parent) from error


def _content(path: Path, key: StoreKey, cancelled: Cancelled) -> Content:
    """What a sound copy holds; raises ``DamagedBackup`` or ``Interrupted``."""
    try:
        with read_only_engine(path, key).connect() as connection:
            _watch(connection, cancelled)
            if faults_of(connection):
                raise DamagedBackup(path)
            return content_of(connection)
    except DBAPIError as error:
        if cancelled():
            raise Interrupted from error
        raise DamagedBackup(path) from error


def _watch(connection: Connection, cancelled: Cancelled) -> None:
    driver = connection.connection.driver_connection
    assert driver is not None
    driver.set_progress_handler(cancelled, _STEPS_BETWEEN_LOOKS)


def _ask_room(places: Places) -> None:
    """Refuse at once where the copy cannot fit; raises ``NoRoomForBackup``."""
    try:
        needed = places.database.stat().st_size
        free = shutil.disk_usage(places.backups).free
    except OSError as error:
        raise trouble(error, places.backups) from error
    if free < needed:
        raise NoRoomForBackup(places.backups)


def _free_name(folder: Path, moment: datetime) -> Path:
    """A name that is not taken: two in one second, or in the hour that comes twice a year."""
    stem = f"dossiers-{moment:%Y%m%d-%H%M%S}"
    names = (stem, *(f"{stem}-{number}" for number in range(2, 1000)))
    return next(path for name in names if not (path := folder / f"{name}{ENDING}").exists())


def _reason(error: DBAPIError, places: Places, cancelled: Cancelled) -> Exception:
    if cancelled():
        return Interrupted()
    reason = explain(error, places.database)
    if isinstance(reason, DiskFull):
        return NoRoomForBackup(places.backups)
    return reason or error  # a fault of our own
