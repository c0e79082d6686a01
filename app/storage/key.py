"""The key of the store: made at first start, kept by the operating system or by a passphrase.

``sleutel.json`` in the data folder says which of the two it is and holds a check value, by which a
wrong key can be told from a damaged database. The key itself stands in no file of ours, except in
the recovery key that a worker has made and keeps elsewhere (see ``recovery_key``).
"""

from __future__ import annotations

import hashlib
import hmac
import json
import os
import secrets
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from enum import StrEnum
from functools import partial
from pathlib import Path
from typing import Any

from app.storage.errors import (
    KeyExists,
    KeyFileDamaged,
    KeyLost,
    PassphraseNeeded,
    StoreMissing,
    WrongKey,
)
from app.storage.key_store import (
    KeyStore,
    account_of,
    fetch,
    forget,
    store,
    system_key_store,
)
from app.storage.lock import StoreLock
from app.storage.passphrase import KEY_BYTES, unwrap, wrap
from app.storage.places import Places
from app.storage.private_file import make_private_folder, write_private

PASSPHRASE_VARIABLE = "INDICATIEWIJZER_PASSPHRASE"  # noqa: S105  (a name, no secret)
IN_KEY_STORE = "key store"


@dataclass(frozen=True, slots=True, repr=False)
class StoreKey:
    """The raw 32-byte key of the store; its text form never shows the key."""

    raw: bytes

    def __post_init__(self) -> None:
        if len(self.raw) != KEY_BYTES:
            raise ValueError("a store key has 32 bytes")

    @property
    def check(self) -> str:
        """A value that recognises this key and gives nothing of it away."""
        return hmac.new(self.raw, b"Indicatiewijzer key check", hashlib.sha256).hexdigest()[:32]

    def secret_for(self, purpose: str) -> bytes:
        """32 bytes for another use than encryption; they give nothing of the key away."""
        return hmac.digest(self.raw, f"Indicatiewijzer {purpose}".encode(), "sha256")


class KeyNeed(StrEnum):
    """What has to happen before the store can be opened."""

    NOTHING = "nothing"
    PASSPHRASE = "type the passphrase"  # noqa: S105  (what is needed, no secret)
    NEW_PASSPHRASE = "choose a passphrase"  # noqa: S105
    NEW_KEY = "make a key in the key store"


@dataclass(frozen=True, slots=True)
class KeyState:
    """How the key stands; ``key`` is there when ``need`` is ``NOTHING``."""

    need: KeyNeed
    key: StoreKey | None = None


def key_state(
    data_dir: Path,
    *,
    key_store: KeyStore | None = None,
    environment: Mapping[str, str] = os.environ,
) -> KeyState:
    """Look where the key is, without asking anyone and without changing anything.

    ``key_store`` defaults to that of the operating system. The passphrase variable wins over a key
    store: a new store then gets a passphrase. Raises ``WrongKey`` (the variable does not fit),
    ``KeyLost``, ``KeyStoreClosed`` or ``KeyFileDamaged``.
    """
    places = Places(data_dir)
    passphrase = environment.get(PASSPHRASE_VARIABLE, "")
    description = _read_key_file(places)
    if description.get("kind") == "passphrase":
        if not passphrase:
            return KeyState(KeyNeed.PASSPHRASE)
        return KeyState(KeyNeed.NOTHING, unlock(data_dir, passphrase))
    if description or places.has_store():
        return KeyState(KeyNeed.NOTHING, _from_key_store(places, description, key_store))
    if passphrase or (key_store or system_key_store()) is None:
        return KeyState(KeyNeed.NEW_PASSPHRASE)
    return KeyState(KeyNeed.NEW_KEY)


def key_without_asking(
    data_dir: Path,
    *,
    must_exist: bool = False,
    key_store: KeyStore | None = None,
    environment: Mapping[str, str] = os.environ,
) -> StoreKey:
    """The key, made at first start where that needs no question: for commands and the window.

    Raises ``PassphraseNeeded`` when a person has to type one, ``StoreMissing`` when there is no
    store while it ``must_exist``, and what ``key_state`` raises.
    """
    if must_exist and not Places(data_dir).has_store():
        raise StoreMissing(data_dir)
    state = key_state(data_dir, key_store=key_store, environment=environment)
    passphrase = environment.get(PASSPHRASE_VARIABLE, "")
    if state.key is not None:
        return state.key
    if state.need is KeyNeed.NEW_KEY:
        return create_in_key_store(data_dir, key_store)
    if state.need is KeyNeed.NEW_PASSPHRASE and passphrase:
        return create_with_passphrase(data_dir, passphrase)
    raise PassphraseNeeded(PASSPHRASE_VARIABLE)


def unlock(data_dir: Path, passphrase: str) -> StoreKey:
    """The key that this passphrase opens; raises ``WrongKey`` or ``KeyFileDamaged``."""
    places = Places(data_dir)
    description = _read_key_file(places)
    try:
        key = StoreKey(unwrap(description, passphrase))
    except (KeyError, TypeError, ValueError) as error:
        raise KeyFileDamaged(places.key_file) from error
    if not hmac.compare_digest(key.check, str(description.get("check"))):
        raise WrongKey
    return key


def create_with_passphrase(data_dir: Path, passphrase: str) -> StoreKey:
    """Make a random key for a new store, which this passphrase opens.

    Raises ``PassphraseTooShort``, ``KeyExists``, ``LockedStore`` or ``FolderNotWritable``.
    """
    key = StoreKey(secrets.token_bytes(KEY_BYTES))
    description = wrap(key.raw, passphrase)
    with _first_key(Places(data_dir)) as write:
        write({"check": key.check, **description})
    return key


def create_in_key_store(data_dir: Path, key_store: KeyStore | None = None) -> StoreKey:
    """Make a random key for a new store and keep it in the key store of the operating system.

    Raises ``KeyStoreClosed`` when the key store refuses (a passphrase can be used then),
    ``KeyExists``, ``LockedStore`` or ``FolderNotWritable``.
    """
    places = Places(data_dir)
    key = StoreKey(secrets.token_bytes(KEY_BYTES))
    account = account_of(places.data)
    with _first_key(places) as write:
        store(key_store or system_key_store(), account, key.raw.hex())
        write({"kind": IN_KEY_STORE, "check": key.check, "account": account})
    return key


def set_passphrase(
    data_dir: Path, key: StoreKey, passphrase: str, *, key_store: KeyStore | None = None
) -> None:
    """From now on ``passphrase`` opens the store, and nothing else does; the key stays the same.

    So does what was encrypted with it: the copies stay readable. For who has the store open.
    Raises ``PassphraseTooShort``, ``FolderNotWritable`` or ``DiskFull``; all is as it was then.
    """
    places = Places(data_dir)
    before = _readable_key_file(places)
    _write_key_file(places, {"check": key.check, **wrap(key.raw, passphrase)})
    if before.get("kind") == IN_KEY_STORE:
        forget(key_store or system_key_store(), _account(places, before))


def keep_in_key_store(data_dir: Path, key: StoreKey, key_store: KeyStore | None = None) -> None:
    """From now on the key store of the operating system keeps the key of this store.

    For who has the store open. Raises ``KeyStoreClosed``, ``FolderNotWritable`` or ``DiskFull``.
    """
    places = Places(data_dir)
    account = account_of(places.data)
    store(key_store or system_key_store(), account, key.raw.hex())
    _write_key_file(places, {"kind": IN_KEY_STORE, "check": key.check, "account": account})


def kept_by_passphrase(data_dir: Path) -> bool:
    """Whether a passphrase opens the store; else the key store of the operating system does."""
    return _readable_key_file(Places(data_dir)).get("kind") == "passphrase"


def stored_check(data_dir: Path) -> str:
    """The check value of the key that belongs to this folder; empty when it is not known."""
    return str(_readable_key_file(Places(data_dir)).get("check", ""))


def kept_key_file(data_dir: Path) -> Path | None:
    """The readable copy of the key file that lies with the backups, if there is one."""
    kept = Places(Places(data_dir).backups).key_file
    return kept if key_file_is_sound(kept.parent) else None


def key_file_is_sound(data_dir: Path) -> bool:
    """Whether there is a key file that can be read."""
    return bool(_readable_key_file(Places(data_dir)))


def put_back_key_file(data_dir: Path) -> None:
    """Put the copy of the key file that lies with the backups in its place.

    The unreadable one is kept beside it under another name. Raises ``KeyFileDamaged`` where there
    is no such copy, ``FolderNotWritable`` or ``DiskFull``; all is as it was then.
    """
    places = Places(data_dir)
    kept = kept_key_file(data_dir)
    if kept is None:
        raise KeyFileDamaged(places.key_file)
    text = kept.read_text(encoding="utf-8")
    with suppress(OSError):
        places.key_file.replace(places.key_file.with_name(f"{places.key_file.name}.onleesbaar"))
    write_private(places.key_file, text)


def _from_key_store(
    places: Places, description: Mapping[str, Any], key_store: KeyStore | None
) -> StoreKey:
    secret = fetch(key_store or system_key_store(), _account(places, description))
    try:
        key = StoreKey(bytes.fromhex(secret))
    except ValueError as error:
        raise KeyLost(places.data) from error
    if key.check != description.get("check", key.check):
        raise KeyLost(places.data)
    return key


def _account(places: Places, description: Mapping[str, Any]) -> str:
    """The name of the key in the key store: that of the folder in which it was made."""
    return str(description.get("account") or account_of(places.data))


def _read_key_file(places: Places) -> dict[str, Any]:
    """What the key file says; empty when there is none."""
    try:
        description = json.loads(places.key_file.read_text(encoding="utf-8"))
    except (FileNotFoundError, NotADirectoryError):
        return {}
    except (OSError, ValueError) as error:
        raise KeyFileDamaged(places.key_file) from error
    if not isinstance(description, dict) or "kind" not in description:
        raise KeyFileDamaged(places.key_file)
    return description


def _readable_key_file(places: Places) -> dict[str, Any]:
    """What the key file says; empty when there is none or when it is damaged."""
    try:
        return _read_key_file(places)
    except KeyFileDamaged:
        return {}


def _write_key_file(places: Places, description: Mapping[str, Any]) -> None:
    text = json.dumps({"version": 1, **description}, indent=2)
    write_private(places.key_file, text + "\n")


@contextmanager
def _first_key(places: Places) -> Iterator[Callable[[Mapping[str, Any]], None]]:
    """Hold the store while its first key is made; gives what writes the key file.

    A key is never replaced: the database and its copies could not be read any more.
    """
    make_private_folder(places.data)
    lock = StoreLock(places.lock_file)
    try:
        if places.key_file.exists() or places.has_store():
            raise KeyExists(places.data)
        yield partial(_write_key_file, places)
    finally:
        lock.release()
