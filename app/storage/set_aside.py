"""Database files that were set aside when another came in their place: how old, and their removal.

They are kept because a restore can be a mistake. They also hold what was erased since.
"""

from __future__ import annotations

import shutil
from datetime import datetime, timedelta
from pathlib import Path
from typing import Final

KEPT_FOR: Final = timedelta(days=30)
"""As long as the bin keeps what was deleted."""
_MOMENT = "%Y%m%d-%H%M%S"
_LETTERS = 15


def old_set_aside(folder: Path, now: datetime) -> tuple[Path, ...]:
    """What was set aside in ``folder`` more than 30 days ago; the oldest first."""
    try:
        found = [(_set_aside_at(each), each) for each in folder.iterdir()]
    except OSError:
        return ()
    return tuple(each for moment, each in sorted(found) if now - moment > KEPT_FOR)


def remove_set_aside(old: Path) -> None:
    """Remove one of :func:`old_set_aside` for good; raises ``OSError``."""
    if old.is_dir():
        shutil.rmtree(old)
    else:
        old.unlink()


def _set_aside_at(path: Path) -> datetime:
    """As its name says it, else as the file does; local time."""
    try:
        return datetime.strptime(path.name[:_LETTERS], _MOMENT)  # noqa: DTZ007
    except ValueError:
        return datetime.fromtimestamp(int(path.stat().st_mtime))  # noqa: DTZ006
