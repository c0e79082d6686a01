"""What asks for attention about the program itself: backups that stopped, and what may go."""

from __future__ import annotations

from app.domain.roles import Right
from app.services.attention import AttentionRow, Subject
from app.services.backup_health import BackupHealth
from app.services.retention import Retention
from app.services.roles import Roles
from app.services.set_aside import SetAside
from app.services.workplace import Workplace


class UpkeepAttention:
    """The rows of "Let op" that are about no dossier at work."""

    def __init__(
        self,
        workplace: Workplace,
        roles: Roles,
        health: BackupHealth,
        retention: Retention,
        set_aside: SetAside,
    ) -> None:
        self._workplace = workplace
        self._roles = roles
        self._health = health
        self._retention = retention
        self._set_aside = set_aside

    def rows(self) -> tuple[AttentionRow, ...]:
        """What has to be looked at now; what may go is for an administrator only."""
        may_erase = self._roles.may(Right.ADMINISTER)
        return (*self._backups(), *(self._may_go() if may_erase else ()))

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

    def _may_go(self) -> tuple[AttentionRow, ...]:
        due = [row for row in self._retention.closed() if row.due]
        numbers = tuple(row.number for row in due)
        first = due[0].due_on if due else None
        rows = (
            AttentionRow(Subject.RETENTION, len(due), first, numbers),
            AttentionRow(Subject.SET_ASIDE, self._set_aside.old()),
        )
        return tuple(row for row in rows if row.count)
