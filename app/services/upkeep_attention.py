"""What asks for attention about the program itself: backups that have stopped."""

from __future__ import annotations

from app.services.attention import AttentionRow, Subject
from app.services.backup_health import BackupHealth
from app.services.workplace import Workplace


class UpkeepAttention:
    """The rows of "Let op" that are about no dossier at work."""

    def __init__(self, workplace: Workplace, health: BackupHealth) -> None:
        self._workplace = workplace
        self._health = health

    def rows(self) -> tuple[AttentionRow, ...]:
        """What has to be looked at now, or nothing."""
        return self._backups()

    def _backups(self) -> tuple[AttentionRow, ...]:
        age, now = self._health.age(), self._workplace.now()
        rows = []
        if age.late_here:
            here = age.here.date() if age.here else None
            rows.append(AttentionRow(Subject.BACKUP_HERE, age.changed_days, here))
        if age.behind_since and age.late_elsewhere(now):
            since = age.behind_since.date()
            days = (now.date() - since).days
            rows.append(AttentionRow(Subject.BACKUP_ELSEWHERE, days, since))
        return tuple(rows)
