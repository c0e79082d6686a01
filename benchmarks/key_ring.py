"""A key store for the measurements: the normal way to the key, without Credential Manager.

With a passphrase a start would measure scrypt (0.3 s by design), which is not what most users wait
for. keyring's own settings make the program use this one, from source and frozen.
"""

from __future__ import annotations

import json
import os
from pathlib import Path
from typing import ClassVar

from keyring.backend import KeyringBackend

FILE_VARIABLE = "BENCHMARK_KEYRING"


class FileKeyring(KeyringBackend):
    """Keeps keys of throw-away stores in the file that ``BENCHMARK_KEYRING`` names."""

    priority: ClassVar[float] = 9

    def get_password(self, service: str, username: str) -> str | None:
        """The key, or ``None``."""
        return self._read().get(f"{service}/{username}")

    def set_password(self, service: str, username: str, password: str) -> None:
        """Keep the key."""
        keys = {**self._read(), f"{service}/{username}": password}
        self._file().write_text(json.dumps(keys), encoding="utf-8")

    def delete_password(self, service: str, username: str) -> None:
        """Nothing is ever taken out: the file goes with its folder."""

    def _file(self) -> Path:
        return Path(os.environ[FILE_VARIABLE])

    def _read(self) -> dict[str, str]:
        if not self._file().exists():
            return {}
        keys: dict[str, str] = json.loads(self._file().read_text(encoding="utf-8"))
        return keys
