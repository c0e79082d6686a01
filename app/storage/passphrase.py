"""The passphrase: what it opens is the random key of the store, wrapped by it (RFC 3394).

So another passphrase is another wrapping: the key stays, and every copy of the store with it.
Before this, the key *was* what scrypt makes of the passphrase; such a description has no
``wrapped`` and still opens.
"""

from __future__ import annotations

import hashlib
import secrets
import unicodedata
from collections.abc import Mapping
from typing import Any

from app.storage.errors import PassphraseTooShort, WrongKey

MINIMUM_LENGTH = 12
KEY_BYTES = 32
# OWASP's 32 MiB setting of scrypt: about 0.3 seconds once per start.
SCRYPT = {"n": 2**15, "r": 8, "p": 3}
_SCRYPT_MEMORY = 64 * 1024 * 1024


def wrap(raw: bytes, passphrase: str) -> dict[str, Any]:
    """What the key file says of a key that only ``passphrase`` opens.

    Raises ``PassphraseTooShort``.
    """
    from cryptography.hazmat.primitives.keywrap import aes_key_wrap

    if len(_plain(passphrase)) < MINIMUM_LENGTH:
        raise PassphraseTooShort(str(MINIMUM_LENGTH))
    salt = secrets.token_bytes(16)
    wrapped = aes_key_wrap(_derive(passphrase, salt, SCRYPT), raw)
    return {
        "kind": "passphrase",
        "salt": salt.hex(),
        "scrypt": dict(SCRYPT),
        "wrapped": wrapped.hex(),
    }


def unwrap(description: Mapping[str, Any], passphrase: str) -> bytes:
    """The key in ``description``; raises ``WrongKey``.

    A description that is damaged raises ``KeyError``, ``TypeError`` or ``ValueError``. Of a key
    that is not wrapped only its check value tells whether it is right.
    """
    salt = bytes.fromhex(description["salt"])
    cost = {name: int(description["scrypt"][name]) for name in SCRYPT}
    made = _derive(passphrase, salt, cost)
    if "wrapped" not in description:
        return made
    from cryptography.hazmat.primitives.keywrap import InvalidUnwrap, aes_key_unwrap

    wrapped = bytes.fromhex(description["wrapped"])
    if len(wrapped) != KEY_BYTES + 8:
        raise ValueError("a wrapped store key has 40 bytes")
    try:
        return aes_key_unwrap(made, wrapped)
    except InvalidUnwrap as error:
        raise WrongKey from error


def _plain(passphrase: str) -> str:
    """The passphrase as one spelling: an é typed in two ways is one é."""
    return unicodedata.normalize("NFC", passphrase.strip())


def _derive(passphrase: str, salt: bytes, cost: Mapping[str, int]) -> bytes:
    return hashlib.scrypt(
        _plain(passphrase).encode(),
        salt=salt,
        n=cost["n"],
        r=cost["r"],
        p=cost["p"],
        maxmem=_SCRYPT_MEMORY,
        dklen=KEY_BYTES,
    )
