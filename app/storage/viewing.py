"""Looking in a copy of the store, in which nothing can be changed."""

from __future__ import annotations

import shutil
import tempfile
from collections.abc import Callable
from contextlib import suppress
from dataclasses import replace
from pathlib import Path

from sqlalchemy import text
from sqlalchemy.exc import DBAPIError

from app.storage.database import Store, open_store
from app.storage.errors import (
    DamagedStore,
    FolderNotWritable,
    LockedStore,
    ReadOnlyStore,
    StoreMissing,
    WrongKey,
    explain,
)
from app.storage.key import StoreKey
from app.storage.lock import StoreLock
from app.storage.places import Places
from app.storage.recovery import copy_files
from app.storage.sqlite_engine import BEGIN, make_engine

_PREFIX = "inzage-"


def open_copy(data_dir: Path, key: StoreKey) -> Store:
    """Open a copy of the store in ``data_dir`` to look in; the copy goes when it is closed.

    The store itself is not changed, may be damaged and may be in use elsewhere. Raises a
    ``StoreError``: ``DamagedStore`` when not even the copy can be read, ``DiskFull`` when there is
    no room for it, or what ``open_store`` raises.
    """
    source = Places(data_dir)
    if not source.database.is_file():
        raise StoreMissing(data_dir)
    return _open_in(_new_folder(source), source, key, lambda target: _fill(target, source, key))


def open_set_aside(places: Places, folder: Path, key: StoreKey) -> Store:
    """Open a copy of the store that was set aside in ``folder``; not a byte changes there.

    Raises what :func:`open_copy` raises.
    """
    source = Places(folder)
    if not source.database.is_file():
        raise StoreMissing(folder)
    return _open_in(_new_folder(places), source, key, lambda target: _copy_bytes(target, source))


def _open_in(folder: Path, source: Places, key: StoreKey, fill: Callable[[Places], None]) -> Store:
    try:
        fill(Places(folder))
        store = open_store(folder, key, must_exist=True)
    except WrongKey as error:  # the copy has no key file by which damage is told from a wrong key
        shutil.rmtree(folder, ignore_errors=True)
        raise DamagedStore(source.database) from error
    except BaseException:
        shutil.rmtree(folder, ignore_errors=True)
        raise
    store.sessions.guard = _refuse
    return replace(store, temporary=True)


def _refuse() -> None:
    raise ReadOnlyStore


def _new_folder(source: Places) -> Path:
    """A folder of our own in the data folder, or where that is refused, among temporary files."""
    for left in source.data.glob(f"{_PREFIX}*"):
        _forget(left)
    try:
        return Path(tempfile.mkdtemp(prefix=_PREFIX, dir=source.data))
    except OSError:
        return Path(tempfile.mkdtemp(prefix=_PREFIX))


def _forget(left: Path) -> None:
    """Throw a copy away that a program left when it broke off, not one that somebody looks in."""
    with suppress(LockedStore):
        StoreLock(Places(left).lock_file).release()
        shutil.rmtree(left, ignore_errors=True)


def _fill(target: Places, source: Places, key: StoreKey) -> None:
    """Copy byte by byte, so that nothing of an ill file changes; what is in use copies itself."""
    try:
        lock = StoreLock(source.lock_file)
    except LockedStore:
        _copy_in_use(target, source, key)
        return
    except FolderNotWritable:
        _copy_bytes(target, source)
        return
    try:
        _copy_bytes(target, source)
    finally:
        lock.release()


def _copy_bytes(target: Places, source: Places) -> None:
    database, log, _memory = source.with_companions(source.database)
    copy_files([database, *([log] if log.is_file() else [])], target.data)


def _copy_in_use(target: Places, source: Places, key: StoreKey) -> None:
    engine = make_engine(source.database, key, migrating=True)
    try:
        with engine.connect().execution_options(**{BEGIN: ""}) as connection:
            connection.execute(text("VACUUM INTO :target"), {"target": str(target.database)})
    except DBAPIError as error:
        raise explain(error, source.database) or DamagedStore(source.database) from error
