"""The key store of the operating system (Windows Credential Manager, Secret Service, ...)."""

from __future__ import annotations

import hashlib
from contextlib import suppress
from pathlib import Path
from typing import Protocol, cast

from app.storage.errors import KeyStoreClosed
from app.storage.unread import leave_unread

SERVICE = "Indicatiewijzer"
# What keyring imports for what it only does elsewhere; together more than 30 ms.
_UNUSED = ("urllib.request", "more_itertools", "importlib_metadata", "subprocess")
# keyring's own measure: below 1 is no real key store (absent, switched off, or a readable file).
_REAL = 1


class KeyStore(Protocol):
    """The part of a keyring backend that is used here."""

    def get_password(self, service: str, username: str) -> str | None:
        """The secret, or ``None`` when there is none."""

    def set_password(self, service: str, username: str, password: str) -> None:
        """Keep the secret."""

    def delete_password(self, service: str, username: str) -> None:
        """Forget the secret; an error when there is none."""


def system_key_store() -> KeyStore | None:
    """The real key store of this computer, or ``None`` where there is none."""
    for unused in _UNUSED:
        leave_unread(unused)
    import keyring  # 12 ms; not needed where a passphrase is used

    chosen = keyring.get_keyring()
    for backend in getattr(chosen, "backends", [chosen]):
        if backend.priority >= _REAL:
            return cast(KeyStore, backend)
    return None


def account_of(data_dir: Path) -> str:
    """The name under which the key of a data folder is kept; it does not give the path away."""
    return f"dossiers-{hashlib.sha256(str(data_dir.resolve()).encode()).hexdigest()[:16]}"


def fetch(key_store: KeyStore | None, account: str) -> str:
    """The secret under ``account``, empty when there is none; raises ``KeyStoreClosed``."""
    if key_store is None:
        return ""
    from keyring.errors import KeyringError

    try:
        return key_store.get_password(SERVICE, account) or ""
    except (KeyringError, OSError, RuntimeError) as error:
        raise KeyStoreClosed from error


def store(key_store: KeyStore | None, account: str, secret: str) -> None:
    """Keep the secret and read it back; raises ``KeyStoreClosed`` when it is not there then."""
    if key_store is None:
        raise KeyStoreClosed
    from keyring.errors import KeyringError

    try:
        key_store.set_password(SERVICE, account, secret)
    except (KeyringError, OSError, RuntimeError) as error:
        raise KeyStoreClosed from error
    if fetch(key_store, account) != secret:
        raise KeyStoreClosed


def forget(key_store: KeyStore | None, account: str) -> None:
    """Forget the secret under ``account``; a key store that refuses keeps it, and that is all."""
    if key_store is None:
        return
    from keyring.errors import KeyringError

    with suppress(KeyringError, OSError, RuntimeError):
        key_store.delete_password(SERVICE, account)
