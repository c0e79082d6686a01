"""Makes the backup of a day with changes, and brings the second place up to date, by itself."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, QTimer, Signal

from app.storage.errors import Interrupted
from app.views.background import Control, Lane

if TYPE_CHECKING:
    from app.services.backups import MadeBackup
    from app.views.services import Services

FIRST_MS: Final = 20_000
"""After the start: what was changed yesterday; the worker reads the start page meanwhile."""
POLL_MS: Final = 30 * 60_000


class BackupWatch(QObject):
    """Looks from time to time whether a backup is due. ``told(sentence)``: for the status bar."""

    told = Signal(str)

    def __init__(
        self, services: Services, parent: QObject | None = None, *, first_ms: int = FIRST_MS
    ) -> None:
        super().__init__(parent)
        self._services = services
        self._busy = False
        self._timer = QTimer(self, interval=POLL_MS)
        self._timer.timeout.connect(self.look)
        self._first_ms = first_ms

    def start(self) -> None:
        """Look a little later, and from then on every half hour."""
        QTimer.singleShot(self._first_ms, self, self.look)
        self._timer.start()

    def look(self) -> None:
        """Make a backup now if it is time for it."""
        if self._busy:
            return
        self._busy = True
        job = self._services.background.run(self._work, Lane.UPKEEP)
        job.succeeded.connect(self._done)
        job.failed.connect(self.told)
        job.finished.connect(self._finished)

    def _work(self, control: Control) -> tuple[MadeBackup | None, bool]:
        """What was made, and whether the second place was behind and is up to date again."""
        try:
            made = self._services.backups.make_when_due(control.cancelled)
        except Interrupted:  # the window is being closed: the next start makes it
            return None, False
        caught_up = not (made and made.problem) and self._services.backup_health.catch_up()
        return made, caught_up

    def _done(self, done: tuple[MadeBackup | None, bool]) -> None:
        made, caught_up = done
        if made is not None:
            self.told.emit(made.problem or self.tr("De reservekopie van vandaag is gemaakt."))
        elif caught_up:
            self.told.emit(self.tr("De nieuwste reservekopie staat nu ook op de tweede plek."))

    def _finished(self) -> None:
        self._busy = False
