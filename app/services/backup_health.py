"""Whether backups are still being made: when that last succeeded, here and in the second place."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import TYPE_CHECKING

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from app.domain.backup_age import BackupAge
from app.models.trust import AuditEntry
from app.services.audit import Action
from app.services.settings import SettingKey
from app.storage.backup_notes import list_backups
from app.storage.places import Places
from app.storage.second_place import catch_up, last_copied

if TYPE_CHECKING:
    from pathlib import Path

    from app.storage.sqlite_engine import Sessions

_NO_CHANGE = (Action.VIEW, Action.PRINT, Action.BACKUP)


class BackupHealth:
    """Looks at the notes beside the backups; ``second_place`` answers with its folder, if any."""

    def __init__(
        self,
        places: Places,
        sessions: Sessions,
        second_place: Callable[[], Path | None],
        clock: Callable[[], datetime],
    ) -> None:
        self._places = places
        self._sessions = sessions
        self._second_place = second_place
        self._clock = clock

    def catch_up(self) -> bool:
        """Bring the second place up to date, if it is there; whether that was needed.

        Raises ``NoRoomForBackup`` or ``BackupFailed``. May take as long as a copy does.
        """
        second = self._second_place()
        return second is not None and catch_up(self._places, second, self._clock())

    def age(self) -> BackupAge:
        """When a backup last succeeded; the second place itself is not looked at."""
        made = [backup.made_at for backup in list_backups(self._places.backups)]
        here = made[0] if made else None
        second = self._second_place()
        elsewhere = last_copied(self._places, second) if second else None
        lacking = [moment for moment in made if elsewhere is None or moment > elsewhere]
        with self._sessions() as session:
            chosen_at = _chosen_at(session)
            return BackupAge(
                here=here,
                elsewhere=elsewhere,
                second=second is not None,
                changed_days=_changed_days(session, here),
                behind_since=_first(lacking, chosen_at) if second and lacking else None,
            )


def _first(lacking: list[datetime], chosen_at: datetime | None) -> datetime:
    """Since when the place has lacked something; not from before it was chosen."""
    oldest = min(lacking)
    return max(oldest, chosen_at or oldest)


def _changed_days(session: Session, since: datetime | None) -> int:
    """On how many days something was changed after ``since``; every change is in the log."""
    days = select(func.count(func.date(AuditEntry.happened_at).distinct())).where(
        AuditEntry.action.not_in(_NO_CHANGE)
    )
    if since is not None:
        days = days.where(AuditEntry.happened_at > since)
    return session.scalar(days) or 0


def _chosen_at(session: Session) -> datetime | None:
    """When the second place was chosen; ``None`` where an administrator laid it down."""
    return session.scalar(
        select(func.max(AuditEntry.happened_at)).where(
            AuditEntry.action == Action.SETTING, AuditEntry.detail == SettingKey.BACKUP_FOLDER
        )
    )
