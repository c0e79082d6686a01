"""The list of backups, and the note beside each: when, by which version, how many rows.

A note holds numbers of rows and never what is in a row: it is not encrypted.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from app.storage.private_file import write_private

ENDING = ".db"
_BESIDE = ".json"


@dataclass(frozen=True, slots=True)
class BackupNote:
    """What the file beside a backup says.

    ``made_at`` is local time; ``reason`` a stable English word; ``schema`` the migration step;
    ``counts`` rows per table. ``key`` recognises the key and gives nothing of it away. ``state``
    says how the files of the store stood when it was copied.
    """

    made_at: datetime
    reason: str
    version: str
    schema: str
    counts: Mapping[str, int]
    checksum: str
    key: str
    state: str = ""


@dataclass(frozen=True, slots=True)
class Backup:
    """One backup; ``note`` is ``None`` where the file beside it is gone or unreadable.

    ``size`` in bytes; ``made_at`` is local time, without a note that of the file.
    """

    path: Path
    made_at: datetime
    size: int
    note: BackupNote | None = None


def list_backups(folder: Path) -> tuple[Backup, ...]:
    """The backups in ``folder``, newest first; none where there is no such folder.

    Opens no database and needs no key: whether one can be read, ``backups.check_backup`` tells.
    """
    try:
        found = [backup_at(path) for path in folder.glob(f"*{ENDING}")]
    except OSError:
        return ()
    return tuple(sorted(found, key=lambda each: (each.made_at, each.path.stem), reverse=True))


def backup_at(path: Path) -> Backup:
    """The backup in this file; raises ``OSError`` where there is none."""
    note, found = read_note(path), path.stat()
    changed = datetime.fromtimestamp(int(found.st_mtime))  # noqa: DTZ006 - local, as all moments
    return Backup(path, note.made_at if note else changed, found.st_size, note)


def note_path(path: Path) -> Path:
    """Where the note of the backup ``path`` stands."""
    return path.with_suffix(_BESIDE)


def read_note(path: Path) -> BackupNote | None:
    """What stands beside the backup, or ``None`` where nothing readable does."""
    try:
        given = json.loads(note_path(path).read_text(encoding="utf-8"))
        counts = {str(table): int(rows) for table, rows in given["counts"].items()}
        words = {name: str(given[name]) for name in _WORDS}
        made_at = datetime.fromisoformat(given["made_at"]).replace(tzinfo=None)
        return BackupNote(made_at=made_at, counts=counts, **words)
    except (OSError, ValueError, TypeError, LookupError, AttributeError):
        return None


def write_note(path: Path, note: BackupNote) -> None:
    """Write what is to stand beside the backup; raises ``FolderNotWritable`` or ``DiskFull``."""
    told = {name: getattr(note, name) for name in _WORDS}
    told |= {"made_at": note.made_at.isoformat(), "counts": dict(note.counts)}
    write_private(note_path(path), json.dumps(told, indent=1) + "\n")


_WORDS = ("reason", "version", "schema", "checksum", "key", "state")
