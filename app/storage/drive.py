"""Whether a folder is on a network drive, where SQLite's WAL (shared memory) must not be used."""

from __future__ import annotations

import sys
from pathlib import Path

_REMOTE_TYPES = frozenset({"nfs", "nfs4", "cifs", "smb3", "smbfs", "9p", "fuse.sshfs", "afs"})

if sys.platform == "win32":
    import ctypes

    _DRIVE_REMOTE = 4

    def is_remote(folder: Path) -> bool:
        """Whether ``folder`` is on a share: a UNC path or a mapped network drive."""
        root = folder.resolve().anchor
        if root.startswith("\\\\"):
            return True
        return int(ctypes.windll.kernel32.GetDriveTypeW(root)) == _DRIVE_REMOTE

else:

    def is_remote(folder: Path) -> bool:
        """Whether ``folder`` is on a network file system, as far as the system tells."""
        try:
            mounts = Path("/proc/mounts").read_text(encoding="utf-8", errors="replace")
        except OSError:
            return False
        return mount_type(folder.resolve(), mounts) in _REMOTE_TYPES


def mount_type(folder: Path, mounts: str) -> str:
    """The file system type of the deepest mount above ``folder`` in the text of /proc/mounts."""
    best, found = -1, ""
    for line in mounts.splitlines():
        _device, point, kind, *_rest = line.split(" ")
        mount = Path(point.replace("\\040", " "))
        if folder.is_relative_to(mount) and len(mount.parts) >= best:
            best, found = len(mount.parts), kind
    return found
