"""What restoring set aside: an administrator may remove it after 30 days; never by itself."""

from __future__ import annotations

from pathlib import Path

from app.domain.roles import Right
from app.services.audit import About, Action
from app.services.audit_log import AuditLog
from app.services.roles import Roles
from app.services.workplace import RefusedError, Workplace
from app.storage.set_aside import old_set_aside, remove_set_aside


class SetAside:
    """Use cases on the ``folder`` with what was set aside."""

    def __init__(self, folder: Path, workplace: Workplace, roles: Roles) -> None:
        self._folder = folder
        self._workplace = workplace
        self._roles = roles

    def old(self) -> int:
        """How many database files were set aside more than 30 days ago."""
        return len(old_set_aside(self._folder, self._workplace.now()))

    def remove_old(self) -> int:
        """Remove these for good; answers how many.

        Raises :class:`RefusedError` for who is no administrator, and where a file stays.
        """
        log = AuditLog(self._workplace.sessions, self._workplace.clock)
        old = old_set_aside(self._folder, self._workplace.now())
        with log.refusals(Action.ERASE, detail=About.SET_ASIDE):
            self._roles.demand(Right.ADMINISTER)
            for each in old:
                self._remove(each)
                log.note(Action.ERASE, detail=About.SET_ASIDE)
        return len(old)

    def _remove(self, old: Path) -> None:
        try:
            remove_set_aside(old)
        except OSError as error:
            raise RefusedError(
                f"Een bestand in {self._folder} kan niet worden verwijderd. Sluit andere "
                "programma's en probeer het opnieuw."
            ) from error
