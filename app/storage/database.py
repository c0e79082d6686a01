"""Opening the store: the encrypted database of one data folder, with up-to-date tables."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Self

from sqlalchemy import Connection, Engine, inspect, text
from sqlalchemy.exc import DBAPIError

from app.storage.errors import (
    DamagedStore,
    NewerStore,
    NotADatabase,
    StoreError,
    StoreGone,
    StoreMissing,
    UpdateFailed,
    WrongKey,
    explain,
)
from app.storage.key import StoreKey, stored_check
from app.storage.lock import StoreLock
from app.storage.migrations import HEAD
from app.storage.places import Places
from app.storage.private_file import make_private_folder
from app.storage.sqlite_engine import Sessions, make_engine

_PLAIN_HEADER = b"SQLite format 3\x00"
_PAGE = 4096
BEFORE_UPDATE = "before update"
"""Why a backup is made of a store with older tables; a stable word."""


class OpeningTakesLong(Exception):
    """The store has older tables, or a backup takes its place: nothing was done yet.

    ``restored`` says whether it is the latter.
    """

    def __init__(self, *, restored: bool) -> None:
        super().__init__()
        self.restored = restored


@dataclass(frozen=True, slots=True)
class Store:
    """An open store; nobody else can open it until ``close``."""

    engine: Engine
    sessions: Sessions
    path: Path
    lock: StoreLock
    temporary: bool = False
    """Whether it is a copy to look in; its folder goes when it is closed."""

    def close(self) -> None:
        """Close every connection, fold the write-ahead log into the file and let go of the lock."""
        self.engine.dispose()
        self.lock.release()
        if self.temporary:
            shutil.rmtree(self.path.parent, ignore_errors=True)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_error: object) -> None:
        self.close()


def open_store(
    data_dir: Path,
    key: StoreKey,
    *,
    must_exist: bool = False,
    quick: bool = False,
    backed_up: Callable[[], object] = lambda: None,
    cancelled: Callable[[], bool] = lambda: False,
) -> Store:
    """Open the store in ``data_dir``; make it when there is none, unless it ``must_exist``.

    An older store is copied and then brought up to date, before anything else is written:
    ``backed_up`` hears when the one is done and the other begins, and ``cancelled`` can stop the
    copying (``Interrupted``). Who has no time for all that is ``quick``: then it raises
    :class:`OpeningTakesLong`. Raises a ``StoreError``: ``WrongKey``, ``NewerStore``,
    ``NotADatabase``, ``DamagedStore``, ``LockedStore``, ``FolderNotWritable``, ``ReadOnlyFile``,
    ``StoreMissing``, ``StoreGone``, ``UpdateFailed``, ``DriveFault`` or ``DiskFull``.
    """
    places = Places(data_dir)
    if must_exist and not places.has_store():
        raise StoreMissing(data_dir)
    make_private_folder(data_dir)
    lock = StoreLock(places.lock_file)
    try:
        if quick and (places.laid_ready() or places.restored_mark.exists()):
            raise OpeningTakesLong(restored=True)
        if (engine := _prepare(places, key)) is None:
            if quick:
                raise OpeningTakesLong(restored=False)
            engine = _update(places, key, backed_up, cancelled)
    except BaseException:
        lock.release()
        raise
    return Store(engine, Sessions(engine), places.database, lock)


def _prepare(places: Places, key: StoreKey) -> Engine | None:
    """The engine of a store that exists and can be read; ``None`` where its tables are older."""
    _finish_restore(places)
    try:
        if not places.database.exists():
            _create(places, key)
        _check_file(places)
        revision = _revision(places, key)
        if revision > HEAD:
            raise NewerStore(places.data)
    except DBAPIError as error:
        raise _reason(error, places, key) from error
    return make_engine(places.database, key) if revision == HEAD else None


def _finish_restore(places: Places) -> None:
    """Go on with putting a backup back, where that was broken off."""
    if places.laid_ready():
        from app.storage.restore import finish_restore

        finish_restore(places)


def _create(places: Places, key: StoreKey) -> None:
    """Build the new database beside its place, so that a half one never stands there.

    Where earlier dossiers must have been, no empty store takes their place: ``StoreGone``.
    """
    if any(path.exists() for path in places.with_companions(places.database)[1:]) or (
        places.backups.is_dir() and any(places.backups.glob("*.db"))
    ):
        raise StoreGone(places.database)
    for name in places.with_companions(places.new_database):
        name.unlink(missing_ok=True)
    _migrate(places.new_database, key)
    places.new_database.chmod(0o600)
    places.new_database.replace(places.database)


def _update(
    places: Places,
    key: StoreKey,
    backed_up: Callable[[], object],
    cancelled: Callable[[], bool],
) -> Engine:
    """Bring an older store up to date, after a backup of it was made and read back."""
    from app.storage.backups import make_backup

    try:
        make_backup(places, key, BEFORE_UPDATE, datetime.now().astimezone(), cancelled)
    except DBAPIError as error:
        raise _reason(error, places, key) from error
    backed_up()
    try:
        _migrate(places.database, key)
    except StoreError:
        raise
    except Exception as error:
        reason = explain(error, places.database) if isinstance(error, DBAPIError) else None
        raise reason or UpdateFailed(places.data) from error
    return make_engine(places.database, key)


def _migrate(path: Path, key: StoreKey) -> None:
    """Run the missing steps in one transaction: after a fault the old tables are still there."""
    from app.storage.migrations.runner import upgrade  # alembic: 30-190 ms

    engine = make_engine(path, key, migrating=True)
    with engine.begin() as connection:
        upgrade(connection)
        if connection.execute(text("PRAGMA foreign_key_check")).first() is not None:
            raise DamagedStore(path)


def _revision(places: Places, key: StoreKey) -> str:
    """The newest migration step this database has had."""
    engine = make_engine(places.database, key, migrating=True)
    with engine.connect() as connection:
        revision = _read_revision(connection)
    if revision is None:
        raise NotADatabase(places.database)
    return revision


def _read_revision(connection: Connection) -> str | None:
    if not inspect(connection).has_table("alembic_version"):
        return None
    found = connection.execute(text("SELECT version_num FROM alembic_version")).scalar()
    return str(found) if found else None


def _check_file(places: Places) -> None:
    """Refuse what cannot be an encrypted store by its size and first bytes."""
    try:
        with places.database.open("rb") as file:
            header = file.read(len(_PLAIN_HEADER))
        size = places.database.stat().st_size
    except OSError as error:
        raise NotADatabase(places.database) from error
    if header == _PLAIN_HEADER or size == 0 or size % _PAGE:
        raise NotADatabase(places.database)


def _reason(error: DBAPIError, places: Places, key: StoreKey) -> StoreError:
    """SQLCipher says "not a database" for a wrong key and for damage; the key check tells."""
    reason = explain(error, places.database)
    if isinstance(reason, DamagedStore) and "not a database" in str(error.orig):
        check = stored_check(places.data)
        return reason if check == key.check else WrongKey()
    return reason or DamagedStore(places.database)
