"""Writing a small file so that it is there whole or not at all, and only its owner can read it."""

from __future__ import annotations

import contextlib
import errno
import os
import secrets
from pathlib import Path

from app.storage.errors import DiskFull, FolderNotWritable


def make_private_folder(folder: Path) -> None:
    """Make ``folder`` for its owner only; raises ``FolderNotWritable``."""
    try:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    except OSError as error:
        raise FolderNotWritable(folder) from error


def write_private(target: Path, text: str) -> None:
    """Replace ``target`` by ``text`` in one step, mode 0600.

    Raises ``FolderNotWritable`` or ``DiskFull``; the old file is still there then.
    """
    part = target.with_name(f"{target.name}.{secrets.token_hex(4)}")
    try:
        descriptor = os.open(part, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
        with os.fdopen(descriptor, "w", encoding="utf-8") as file:
            file.write(text)
            file.flush()
            os.fsync(file.fileno())
        part.replace(target)
    except OSError as error:
        with contextlib.suppress(OSError):
            part.unlink()
        if error.errno == errno.ENOSPC:
            raise DiskFull from error
        raise FolderNotWritable(target.parent) from error
