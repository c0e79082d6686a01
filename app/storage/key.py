"""The key of the store: made at first start, kept by the operating system or by a passphrase.

``sleutel.json`` in the data folder says which of the two it is and holds a check value, by which a
wrong key can be told from a damaged database. The key itself is never written to a file.
"""

from __future__ import annotations

import hashlib
import hmac
import json
import os
import secrets
import unicodedata
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import Any

from app.storage.errors import (
    KeyExists,
    KeyFileDamaged,
    KeyLost,
    PassphraseNeeded,
    PassphraseTooShort,
    StoreMissing,
    WrongKey,
)
from app.storage.key_store import KeyStore, account_of, fetch, store, system_key_store
from app.storage.lock import StoreLock
from app.storage.places import Places
from app.storage.private_file import make_private_folder, write_private

PASSPHRASE_VARIABLE = "INDICATIEWIJZER_PASSPHRASE"  # noqa: S105  (a name, no secret)
MINIMUM_LENGTH = 12
_KEY_BYTES = 32
# OWASP's 32 MiB setting of scrypt: about 0.3 seconds once per start.
_SCRYPT = {"n": 2**15, "r": 8, "p": 3}
_SCRYPT_MEMORY = 64 * 1024 * 1024


@dataclass(frozen=True, slots=True, repr=False)
class StoreKey:
    """The raw 32-byte key of the store; its text form never shows the key."""

    raw: bytes

    def __post_init__(self) -> None:
        if len(self.raw) != _KEY_BYTES:
            raise ValueError("a store key has 32 bytes")

    @property
    def check(self) -> str:
        """A value that recognises this key and gives nothing of it away."""
        return hmac.new(self.raw, b"Indicatiewijzer key check", hashlib.sha256).hexdigest()[:32]


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
    if description or places.database.exists():
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
    if must_exist and not Places(data_dir).database.exists():
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
        salt = bytes.fromhex(description["salt"])
        cost = {name: int(description["scrypt"][name]) for name in _SCRYPT}
        key = _derive(passphrase, salt, cost)
    except (KeyError, TypeError, ValueError) as error:
        raise KeyFileDamaged(places.key_file) from error
    if not hmac.compare_digest(key.check, str(description.get("check"))):
        raise WrongKey
    return key


def create_with_passphrase(data_dir: Path, passphrase: str) -> StoreKey:
    """Make the key of a new store from a passphrase.

    Raises ``PassphraseTooShort``, ``KeyExists``, ``LockedStore`` or ``FolderNotWritable``.
    """
    if len(_plain(passphrase)) < MINIMUM_LENGTH:
        raise PassphraseTooShort(str(MINIMUM_LENGTH))
    salt = secrets.token_bytes(16)
    key = _derive(passphrase, salt, _SCRYPT)
    with _first_key(Places(data_dir)) as write:
        write({"kind": "passphrase", "check": key.check, "salt": salt.hex(), "scrypt": _SCRYPT})
    return key


def create_in_key_store(data_dir: Path, key_store: KeyStore | None = None) -> StoreKey:
    """Make a random key for a new store and keep it in the key store of the operating system.

    Raises ``KeyStoreClosed`` when the key store refuses (a passphrase can be used then),
    ``KeyExists``, ``LockedStore`` or ``FolderNotWritable``.
    """
    places = Places(data_dir)
    key = StoreKey(secrets.token_bytes(_KEY_BYTES))
    account = account_of(places.data)
    with _first_key(places) as write:
        store(key_store or system_key_store(), account, key.raw.hex())
        write({"kind": "key store", "check": key.check, "account": account})
    return key


def stored_check(data_dir: Path) -> str:
    """The check value of the key that belongs to this folder; empty when it is not known."""
    try:
        return str(_read_key_file(Places(data_dir)).get("check", ""))
    except KeyFileDamaged:
        return ""


def _from_key_store(
    places: Places, description: Mapping[str, Any], key_store: KeyStore | None
) -> StoreKey:
    account = str(description.get("account") or account_of(places.data))
    secret = fetch(key_store or system_key_store(), account)
    try:
        key = StoreKey(bytes.fromhex(secret))
    except ValueError as error:
        raise KeyLost(places.data) from error
    if key.check != description.get("check", key.check):
        raise KeyLost(places.data)
    return key


def _plain(passphrase: str) -> str:
    """The passphrase as one spelling: an é typed in two ways is one é."""
    return unicodedata.normalize("NFC", passphrase.strip())


def _derive(passphrase: str, salt: bytes, cost: Mapping[str, int]) -> StoreKey:
    return StoreKey(
        hashlib.scrypt(
            _plain(passphrase).encode(),
            salt=salt,
            n=cost["n"],
            r=cost["r"],
            p=cost["p"],
            maxmem=_SCRYPT_MEMORY,
            dklen=_KEY_BYTES,
        )
    )


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


@contextmanager
def _first_key(places: Places) -> Iterator[Callable[[Mapping[str, Any]], None]]:
    """Hold the store while its first key is made; gives what writes the key file.

    A key is never replaced: the database and its copies could not be read any more.
    """

    def write(description: Mapping[str, Any]) -> None:
        text = json.dumps({"version": 1, **description}, indent=2)
        write_private(places.key_file, text + "\n")

    make_private_folder(places.data)
    lock = StoreLock(places.lock_file)
    try:
        if places.key_file.exists() or places.database.exists():
            raise KeyExists(places.data)
        yield write
    finally:
        lock.release()
