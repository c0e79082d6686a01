"""Writing a small file so that it is there whole or not at all, and only its owner can read it."""

from __future__ import annotations

import contextlib
import errno
import os
import shutil
from pathlib import Path
from typing import IO

from app.storage.errors import DiskFull, DriveFault, FolderNotWritable, StoreError

_PIECE = 1024 * 1024
# Without it Windows would turn every line end of a binary file into two characters.
_BINARY = getattr(os, "O_BINARY", 0)
_FULL = frozenset({errno.ENOSPC, errno.EFBIG, getattr(errno, "EDQUOT", errno.ENOSPC)})


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
    import secrets  # brings OpenSSL along, which nothing needs before the first paint

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
        raise explain_os(error, target.parent) from error


def write_synced(target: Path, source: IO[bytes]) -> None:
    """Write all of ``source`` in the new file ``target``, mode 0600, and down to the disk.

    Raises ``OSError``, which ``explain_os`` explains.
    """
    descriptor = os.open(target, os.O_WRONLY | os.O_CREAT | os.O_EXCL | _BINARY, 0o600)
    with os.fdopen(descriptor, "wb") as file:
        shutil.copyfileobj(source, file, _PIECE)
        file.flush()
        os.fsync(file.fileno())


def explain_os(error: OSError, folder: Path) -> StoreError:
    """What an error of the operating system says about a file in ``folder``."""
    if error.errno in _FULL:
        return DiskFull()
    return DriveFault(folder) if error.errno == errno.EIO else FolderNotWritable(folder)
