"""The files of the backups: a second place, letting old ones go, and what was left half done."""

from __future__ import annotations

import os
from contextlib import suppress
from datetime import datetime
from hashlib import file_digest
from pathlib import Path

from app.storage.backup_errors import BackupFailed, trouble
from app.storage.backup_notes import Backup, list_backups, note_path, write_note
from app.storage.errors import StoreError
from app.storage.key import key_file_is_sound
from app.storage.places import Places
from app.storage.private_file import write_private, write_synced
from app.storage.thinning import kept

PART = ".deel"
"""The ending of a copy that is not complete yet."""


def thin_out(folder: Path, now: datetime) -> tuple[Path, ...]:
    """Let the backups go that need not stay (see ``thinning``); which these were.

    Only to be asked for right after a newer one was checked. One that cannot be removed stays.
    """
    backups = list_backups(folder)
    staying = kept((backup.made_at for backup in backups), now)
    gone = []
    for backup in backups:
        if backup.made_at not in staying:
            with suppress(OSError):
                backup.path.unlink()
                gone.append(backup.path)
                note_path(backup.path).unlink(missing_ok=True)
    return tuple(gone)


def copy_to(backup: Backup, folder: Path, places: Places) -> Path:
    """Put a backup and its note in ``folder`` as well, and compare the copy byte by byte.

    Raises ``NoRoomForBackup`` or ``BackupFailed``; what stood there before still stands.
    """
    target = folder / backup.path.name
    part = target.with_suffix(PART)
    try:
        folder.mkdir(parents=True, exist_ok=True)
        sweep(folder)
        copy_synced(backup.path, part)
        if backup.note is not None:
            write_note(target, backup.note)
        part.replace(target)
        flush_folder(folder)
    except OSError as error:
        raise trouble(error, folder) from error
    finally:
        with suppress(OSError):
            part.unlink(missing_ok=True)
    keep_key_file(places, folder)
    return target


def copy_synced(source: Path, target: Path) -> None:
    """Copy a file down to the disk and read it back; raises ``OSError`` or ``BackupFailed``."""
    with source.open("rb") as file:
        write_synced(target, file)
    if _sum(target) != _sum(source):
        raise BackupFailed(target.parent)


def keep_key_file(places: Places, folder: Path) -> None:
    """Keep what belongs to the key with the backups: without it a passphrase opens nothing.

    The key itself is not in it. A backup without it is still a backup, so trouble is let be. One
    that is damaged does not come in the place of the good one that was kept before.
    """
    if not key_file_is_sound(places.data):
        return
    with suppress(OSError, StoreError):
        write_private(folder / places.key_file.name, places.key_file.read_text(encoding="utf-8"))


def sweep(folder: Path) -> None:
    """Remove what a copy that was broken off has left."""
    for part in folder.glob(f"*{PART}*"):
        with suppress(OSError):
            part.unlink()


def flush(path: Path) -> None:
    """See to it that what was written in a file is on the disk itself."""
    with path.open("rb+") as file:
        os.fsync(file.fileno())


def flush_folder(folder: Path) -> None:
    """See to it that the names in a folder are on the disk itself; Windows does so by itself."""
    if os.name == "nt":
        return
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


def _sum(path: Path) -> bytes:
    with path.open("rb") as file:
        return file_digest(file, "sha256").digest()
