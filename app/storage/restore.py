"""Putting a backup back in the place of the store, so that a fault half-way harms nothing.

First the backup is checked and copied beside the store, under a name that says: this one comes in
its place. From then on it is a matter of renaming, which the next start finishes where it was
broken off. The store that stood there is set aside with its write-ahead log, never deleted: a log
that stayed would silently bring the newer data back.
"""

from __future__ import annotations

import os
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from app.storage.backup_care import PART, copy_synced, flush_folder, sweep
from app.storage.backup_errors import NewerBackup, NoKeyForBackup, RestoreFailed, trouble
from app.storage.backup_notes import backup_at
from app.storage.backups import Cancelled, check_backup, never
from app.storage.key import StoreKey, kept_by_passphrase
from app.storage.lock import StoreLock
from app.storage.migrations import HEAD
from app.storage.places import WAITING, Places
from app.storage.private_file import make_private_folder, write_private


@dataclass(frozen=True, slots=True)
class PutBack:
    """A backup that was put back: of which moment it was, and what it came in the place of.

    ``made_at`` is local time, ``None`` where it is not known; ``aside`` is the folder of the store
    that stood there, ``None`` where none did or where it had another key.
    """

    made_at: datetime | None
    aside: Path | None


def restore(places: Places, key: StoreKey, backup: Path, moment: datetime) -> Path | None:
    """Put ``backup`` in the place of the store, which nobody may have open.

    The folder in which the old store now stands, ``None`` when there was none. Raises
    ``LockedStore``, what :func:`prepare_restore` and :func:`finish_restore` raise; before the
    renaming begins, nothing has changed.
    """
    make_private_folder(places.data)
    lock = StoreLock(places.lock_file)
    try:
        prepare_restore(places, key, backup, moment)
        return finish_restore(places)
    finally:
        lock.release()


def prepare_restore(
    places: Places, key: StoreKey, backup: Path, moment: datetime, cancelled: Cancelled = never
) -> None:
    """Check the backup and lay a copy of it ready; the store may still be open.

    ``moment`` is local time and names the folder for the old store. Raises ``DamagedBackup``,
    ``BackupOfAnotherKey``, ``NewerBackup``, ``NoRoomForBackup``, ``RestoreFailed``,
    ``BackupFailed`` or ``Interrupted``: nothing was laid ready then.
    """
    check_for_restore(backup, key, cancelled)
    waiting = places.data / f"{WAITING}{moment:%Y%m%d-%H%M%S}"
    part = waiting.with_suffix(PART)
    try:
        sweep(places.data)
        give_up_restore(places)
        copy_synced(backup, part)
        _date(part, backup_at(backup).made_at)
        part.replace(waiting)
        flush_folder(places.data)
    except OSError as error:
        raise trouble(error, places.data, RestoreFailed) from error
    finally:
        with suppress(OSError):
            part.unlink(missing_ok=True)


def check_for_restore(backup: Path, key: StoreKey, cancelled: Cancelled = never) -> None:
    """Read the whole backup.

    Raises ``DamagedBackup``, ``BackupOfAnotherKey``, ``NewerBackup`` or ``Interrupted``.
    """
    if check_backup(backup, key, cancelled).schema > HEAD:
        raise NewerBackup(backup)


def take_over_key_file(places: Places, backup: Path) -> None:
    """In a folder without a key, use what stands beside the backup: with a passphrase it opens.

    Raises ``NoKeyForBackup`` where there is no passphrase either (no new key can open an old
    backup), ``FolderNotWritable`` or ``DiskFull``.
    """
    if places.key_file.exists() or places.has_store():
        return
    if not kept_by_passphrase(backup.parent):
        raise NoKeyForBackup(backup)
    kept = Places(backup.parent).key_file.read_text(encoding="utf-8")
    make_private_folder(places.data)
    write_private(places.key_file, kept)


def give_up_restore(places: Places) -> None:
    """Throw away the copy that was laid ready, if there is one."""
    for waiting in places.laid_ready():
        with suppress(OSError):
            waiting.unlink()


def finish_restore(places: Places) -> Path | None:
    """Rename what was laid ready to the store; harmless where nothing was.

    For who holds the lock and has the store closed. The folder in which the old store now stands,
    ``None`` when nothing was set aside. Raises ``NoRoomForBackup`` or ``RestoreFailed``; asked
    again, it goes on where it was broken off.
    """
    aside = None
    try:
        for waiting in places.laid_ready()[:1]:
            aside = set_aside(places, waiting.name.removeprefix(WAITING))
            mark_put_back(places, PutBack(_date_of(waiting), aside))
            waiting.replace(places.database)
            flush_folder(places.data)
    except OSError as error:
        raise trouble(error, places.data, RestoreFailed) from error
    return aside


def mark_put_back(places: Places, done: PutBack) -> None:
    """Leave word for the next start, which writes it in the log: see :func:`put_back`."""
    told = [_written(each) for each in put_back(places)]
    if (new := _written(done)) not in told:  # else it was broken off right after this
        write_private(places.restored_mark, "\n".join([*told, new]) + "\n")


def put_back(places: Places) -> tuple[PutBack, ...]:
    """What was put back and does not stand in the log yet, in the order in which it was done."""
    try:
        lines = places.restored_mark.read_text(encoding="utf-8").splitlines()
    except (OSError, ValueError):
        return ()
    return tuple(_put_back(places, line) for line in lines) or (PutBack(None, None),)


def _written(done: PutBack) -> str:
    moment = done.made_at.isoformat() if done.made_at else ""
    return f"{moment}\t{done.aside.name if done.aside else ''}"


def _put_back(places: Places, line: str) -> PutBack:
    moment, _, folder = line.partition("\t")
    try:
        made_at = datetime.fromisoformat(moment)
    except ValueError:
        made_at = None
    return PutBack(made_at, places.set_aside / folder if folder else None)


def _date(path: Path, made_at: datetime) -> None:
    """Give the copy the moment of the backup: so it is known, however long it lies ready."""
    seconds = made_at.timestamp()
    os.utime(path, (seconds, seconds))


def _date_of(path: Path) -> datetime:
    return datetime.fromtimestamp(int(path.stat().st_mtime))  # noqa: DTZ006 - local, as all moments


def set_aside(places: Places, moment: str) -> Path | None:
    """Move the store and its companions together; none of an earlier attempt is written over."""
    found = [path for path in places.with_companions(places.database) if path.exists()]
    folder = places.set_aside / moment
    if not found:
        return folder if folder.is_dir() else None
    number = 2
    while any((folder / path.name).exists() for path in found):
        folder = places.set_aside / f"{moment}-{number}"
        number += 1
    make_private_folder(folder)
    # The log first: were the database alone away, a new one could come to stand beside the log.
    for path in reversed(found):
        path.replace(folder / path.name)
    flush_folder(folder)
    return folder
