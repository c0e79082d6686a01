"""Putting a backup of another key in place: on a new computer, with its recovery key.

What stood here has a key of its own. It is set aside together with its key file, so that it opens
again as a folder of its own, and its key in the key store is left alone.
"""

from __future__ import annotations

import shutil
from contextlib import suppress
from dataclasses import replace
from datetime import datetime
from pathlib import Path

from app.storage.backup_care import PART, copy_synced, flush_folder, sweep
from app.storage.backup_errors import RestoreFailed, trouble
from app.storage.backup_notes import backup_at, read_note
from app.storage.backups import Cancelled, never
from app.storage.key import StoreKey, keep_in_key_store, set_passphrase, stored_check
from app.storage.key_store import KeyStore
from app.storage.lock import StoreLock
from app.storage.places import Places
from app.storage.private_file import make_private_folder, write_synced
from app.storage.recovery_key import RecoveryKeyOfAnother, opens
from app.storage.restore import PutBack, check_for_restore, mark_put_back, set_aside

_NEW_KEY = "nieuwe-sleutel-"


def bring_in(
    places: Places,
    key: StoreKey,
    backup: Path,
    moment: datetime,
    passphrase: str = "",
    *,
    key_store: KeyStore | None = None,
    cancelled: Cancelled = never,
) -> None:
    """Put ``backup`` in place with its ``key``, which the key store or ``passphrase`` keeps.

    ``moment`` is local time and names the folder for what stood there. Raises
    :class:`RecoveryKeyOfAnother`, ``LockedStore``, what ``prepare_restore`` raises, and what
    ``set_passphrase`` and ``keep_in_key_store`` raise; nothing has changed then. Broken off in the
    midst of the renaming at the end, everything is set aside, and it can be done once more.
    """
    make_private_folder(places.data)
    # A folder of its own gives the key a name of its own in the key store: none is written over.
    apart = places.data / f"{_NEW_KEY}{moment:%Y%m%d-%H%M%S}"
    part = places.database.with_suffix(PART)
    lock = StoreLock(places.lock_file)
    try:
        _demand_fit(backup, key)
        check_for_restore(backup, key, cancelled)
        sweep(places.data)
        for left in places.data.glob(f"{_NEW_KEY}*"):  # by one that was broken off
            shutil.rmtree(left, ignore_errors=True)
        copy_synced(backup, part)
        make_private_folder(apart)
        if passphrase:
            set_passphrase(apart, key, passphrase, key_store=key_store)
        else:
            keep_in_key_store(apart, key, key_store)
        done = PutBack(backup_at(backup).made_at, None)
        _change_places(places, part, Places(apart).key_file, done, f"{moment:%Y%m%d-%H%M%S}")
    except OSError as error:
        raise trouble(error, places.data, RestoreFailed) from error
    finally:
        with suppress(OSError):
            part.unlink(missing_ok=True)
        shutil.rmtree(apart, ignore_errors=True)
        lock.release()


def _demand_fit(backup: Path, key: StoreKey) -> None:
    """The note beside the backup says whose it is; without one, reading it does."""
    note = read_note(backup)
    if note.key != key.check if note is not None else not opens(backup, key):
        raise RecoveryKeyOfAnother(backup)


def _change_places(
    places: Places, database: Path, new_key_file: Path, done: PutBack, moment: str
) -> None:
    """Set aside what stands there, with a copy of its key file; then the key, then the database.

    In this order there is never a database beside the key of another one.
    """
    same = stored_check(places.data) == stored_check(new_key_file.parent)
    folder = set_aside(places, moment)
    if places.key_file.exists():
        folder = folder or places.set_aside / moment
        make_private_folder(folder)
        Places(folder).key_file.unlink(missing_ok=True)
        with places.key_file.open("rb") as source:
            write_synced(Places(folder).key_file, source)
    new_key_file.replace(places.key_file)
    # Of a store with another key nothing can be taken over; of one with the same key, all of it.
    mark_put_back(places, replace(done, aside=folder if same else None))
    database.replace(places.database)
    flush_folder(places.data)
