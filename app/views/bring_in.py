"""Putting a backup of another computer in place: which file, and what it opens with."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from app.storage.places import Places
from app.views.moments import full_moment
from app.views.recovery_key_page import RecoveryKeyPage
from app.views.unlock_page import UnlockPage

if TYPE_CHECKING:
    from app.storage.key import StoreKey
    from app.views.background import Background, Control
    from app.views.main_window import MainWindow
    from app.views.prompts import Prompts

Back = Callable[[], object]


class BringIn(QObject):
    """Asks for the backup and for its passphrase or recovery key, page by page.

    ``done(key)`` when the backup stands in place and opens with ``key``.
    """

    done = Signal(object)

    def __init__(
        self, window: MainWindow, places: Places, background: Background, prompts: Prompts
    ) -> None:
        super().__init__(window)
        self._window = window
        self._places = places
        self._background = background
        self._prompts = prompts

    def choose(self, back: Back) -> None:
        """Ask which backup; ``back`` shows where one came from."""
        chosen = self._prompts.choose_files(
            self._window,
            self.tr("Kies een reservekopie"),
            self.tr("Reservekopie (*.db);;Alles (*)"),
        )
        if chosen:
            self.use(chosen[0], back)

    def use(self, backup: Path, back: Back) -> None:
        """Ask what opens ``backup``: the passphrase will do where its key file lies beside it."""
        from app.storage.key import kept_by_passphrase

        if kept_by_passphrase(backup.parent):
            self._ask_passphrase(backup, back)
        else:
            self._ask_recovery_key(backup, back)

    def _ask_passphrase(self, backup: Path, back: Back) -> None:
        page = UnlockPage(new=False, backup=_moment_of(backup))
        page.entered.connect(lambda passphrase: self._unlock(page, backup, passphrase))
        page.forgotten.connect(lambda: self._ask_recovery_key(backup, lambda: self._show(page)))
        page.left.connect(back)
        self._show(page)

    def _unlock(self, page: UnlockPage, backup: Path, passphrase: str) -> None:
        places = self._places

        def work(control: Control) -> StoreKey:
            from app.storage.bring_in import bring_in
            from app.storage.key import unlock

            key = unlock(backup.parent, passphrase)
            now = datetime.now().astimezone()
            bring_in(places, key, backup, now, passphrase, cancelled=control.cancelled)
            return key

        job = self._background.run(work)
        job.succeeded.connect(self.done)
        job.failed.connect(page.refuse)

    def _ask_recovery_key(self, backup: Path, back: Back) -> None:
        page = RecoveryKeyPage(self._places, self._background, self._prompts, backup)
        page.used.connect(self.done)
        page.left.connect(back)
        self._show(page)

    def _show(self, page: QWidget) -> None:
        self._window.show_before_opening(page)


def _moment_of(backup: Path) -> str:
    from app.storage.backup_notes import backup_at

    try:
        return full_moment(backup_at(backup).made_at)
    except OSError:
        return backup.name
