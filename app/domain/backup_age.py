"""When it has to be said that backups have stopped: here, or in the second place.

A message that was missed once must not be the last one: a stick that is gone or a disk that is full
would stay unnoticed for weeks. Source of the terms: a choice of this program, voorlopig.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Final

MOST_DAYS_HERE: Final = 2
"""Days on which something was changed, without a backup since."""
MOST_ELSEWHERE: Final = timedelta(days=7)


@dataclass(frozen=True, slots=True)
class BackupAge:
    """When a backup last succeeded, in local time; ``None`` is never.

    ``here`` is on this computer and ``elsewhere`` in the second place. ``changed_days`` counts the
    days with changes since ``here``. ``behind_since`` is since when the second place lacks what is
    here: ``None`` where it lacks nothing, or where none was chosen (``second`` is false then).
    """

    here: datetime | None
    elsewhere: datetime | None
    second: bool
    changed_days: int
    behind_since: datetime | None

    @property
    def late_here(self) -> bool:
        """No backup was made of two days with changes."""
        return self.changed_days >= MOST_DAYS_HERE

    def late_elsewhere(self, now: datetime) -> bool:
        """The second place has lacked the newest backup for a week."""
        return self.behind_since is not None and now - self.behind_since >= MOST_ELSEWHERE
