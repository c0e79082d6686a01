"""The second place of the backups: brought up to date as soon as it is there again.

When that last succeeded is kept here too, beside the backups: a stick that is gone tells nothing.
"""

from __future__ import annotations

import json
from contextlib import suppress
from datetime import datetime
from hashlib import sha256
from pathlib import Path

from app.storage.backup_care import copy_to, thin_out
from app.storage.backup_notes import list_backups
from app.storage.errors import StoreError
from app.storage.places import Places
from app.storage.private_file import write_private

_KEPT = "tweede-plek.json"


def catch_up(places: Places, second: Path, now: datetime) -> bool:
    """Copy the newest backup to the second place where that lacks it; whether that was needed.

    Nothing happens where the place itself is not there. Raises ``NoRoomForBackup`` or
    ``BackupFailed``.
    """
    if not second.parent.is_dir():
        return False
    newest = next(iter(list_backups(places.backups)), None)
    lacking = newest is not None and not (second / newest.path.name).exists()
    if newest is not None and lacking:
        copy_to(newest, second, places)
        thin_out(second, now)
    _keep(places, second)
    return lacking


def last_copied(places: Places, second: Path) -> datetime | None:
    """The moment of the newest backup that was seen in ``second``; that is not looked at now."""
    try:
        kept = json.loads((places.backups / _KEPT).read_text(encoding="utf-8"))
        return datetime.fromisoformat(kept["made_at"]) if kept["place"] == _mark(second) else None
    except (OSError, ValueError, TypeError, LookupError):
        return None


def _keep(places: Places, second: Path) -> None:
    newest = next(iter(list_backups(second)), None)
    if newest is None or newest.made_at == last_copied(places, second):
        return
    kept = {"place": _mark(second), "made_at": newest.made_at.isoformat()}
    with suppress(StoreError):  # then it is told a little too early that it was long ago
        write_private(places.backups / _KEPT, json.dumps(kept) + "\n")


def _mark(second: Path) -> str:
    """Recognises the place; where it is, is not told: a path can hold a name."""
    return sha256(str(second).encode(errors="surrogateescape")).hexdigest()[:16]
