"""One program per store at a time: a lock of the operating system that dies with the process.

A lock *file* that merely exists would survive a crash; here the file may stay, the lock does not.
"""

from __future__ import annotations

import os
import sys
from pathlib import Path

from app.storage.errors import FolderNotWritable, LockedStore

if sys.platform == "win32":
    import msvcrt

    def _take(descriptor: int) -> None:
        msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)

else:
    import fcntl

    def _take(descriptor: int) -> None:
        fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)


class StoreLock:
    """The lock on one store, held from construction until ``release`` or the end of the process.

    Raises ``LockedStore`` when another process (or another part of this one) holds it, and
    ``FolderNotWritable`` when the lock file cannot be made.
    """

    def __init__(self, lock_file: Path) -> None:
        try:
            self._descriptor = os.open(lock_file, os.O_RDWR | os.O_CREAT, 0o600)
        except OSError as error:
            raise FolderNotWritable(lock_file.parent) from error
        try:
            _take(self._descriptor)
        except OSError as error:
            self.release()
            raise LockedStore(lock_file.parent) from error

    def release(self) -> None:
        """Let the store go; closing the file ends the lock. Harmless when done twice."""
        if self._descriptor >= 0:
            os.close(self._descriptor)
            self._descriptor = -1
