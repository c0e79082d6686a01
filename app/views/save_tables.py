"""The button that saves a table as a workbook: asks where, writes it, and tells what came of it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from threading import Event
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QPushButton, QWidget

from app.views import icons, theme
from app.views.latest import Latest
from app.views.leaving import may_leave

if TYPE_CHECKING:
    from app.exchange.table_workbook import TableSheet
    from app.services.audit import About
    from app.views.services import Services


_PATIENCE_MS: Final = 500
"""What takes longer can be stopped."""


class SaveButton(QPushButton):
    """Quiet; ``told(sentence)`` names the file that was written.

    ``name`` gives the file name to begin with, without suffix, and ``sheets`` answers, in the
    background, with the tables as they were in view when the button was pressed. Of tables with
    personal data ``holds`` says which: that is said first, and the worker can still turn back.
    ``about`` is what the log calls them, if not a table. What takes longer than half a second can
    be stopped with the same button.
    """

    told = Signal(str)

    def __init__(
        self,
        services: Services,
        name: Callable[[], str],
        sheets: Callable[[], Callable[[], Sequence[TableSheet]]],
        parent: QWidget | None = None,
        *,
        holds: str = "",
        about: About | None = None,
    ) -> None:
        super().__init__(self.tr("Opslaan als werkmap…"), parent)
        self._words = self.text()
        self._stop: Event | None = None
        self._patience = QTimer(self, singleShot=True, interval=_PATIENCE_MS)
        self._patience.timeout.connect(self._offer_stop)
        self._holds = holds
        self._about = about
        self.setAutoDefault(False)
        self.setMinimumHeight(32)
        theme.mark(self, "quiet")
        icons.put_icon(self, "file", "accent", 16)
        self._rest()
        self._services = services
        self._name = name
        self._sheets = sheets
        self._writing = Latest(services.background, self)
        self._writing.answered.connect(self._written)
        self._writing.failed.connect(self._refused)
        self.clicked.connect(self._press)

    def _may_leave(self) -> bool:
        title = self.tr("Opslaan als werkmap")
        return not self._holds or may_leave(self._services.prompts, self, title, self._holds)

    def _rest(self) -> None:
        """Nothing is being written: the button saves."""
        self._patience.stop()
        self._stop = None
        self.setText(self._words)
        self.setEnabled(True)

    def _offer_stop(self) -> None:
        self.setText(self.tr("Stop met opslaan"))
        self.setEnabled(True)

    def _press(self) -> None:
        if self._stop is None:
            self._save()
        else:
            self._stop.set()
            self.setEnabled(False)

    def _save(self) -> None:
        if not self._may_leave():
            return
        target = self._services.prompts.choose_target(
            self,
            self.tr("Opslaan als werkmap"),
            self.tr("Werkmap (*.xlsx)"),
            self._folder() / f"{self._name()}.xlsx",
        )
        if target is None:
            return
        from app.services.audit import About, Action

        sheets, log = self._sheets(), self._services.audit
        about = self._about or About.TABLE
        self._words = self.text()
        self.setEnabled(False)
        stop = self._stop = Event()
        self._patience.start()

        def write() -> Path:
            path = _write(sheets, target, stop.is_set)
            log.note(Action.EXPORT, detail=about)
            return path

        self._writing.ask(write)

    def _folder(self) -> Path:
        from app.services.settings import SettingKey

        return Path(self._services.settings.get(SettingKey.EXPORT_FOLDER) or Path.home())

    def _written(self, path: Path) -> None:
        self._rest()
        self.told.emit(self.tr("Opgeslagen: {path}").format(path=path))

    def _refused(self, sentence: str) -> None:
        stopped = self._stop is not None and self._stop.is_set()
        self._rest()
        if stopped:
            self.told.emit(sentence)
        else:
            self._services.prompts.tell(self, self.tr("Niet opgeslagen"), sentence)


def _write(
    sheets: Callable[[], Sequence[TableSheet]], target: Path, stopped: Callable[[], bool]
) -> Path:
    # Brings the writer of workbooks along, which is not needed before the first save.
    from app.services.table_export import save_tables

    return save_tables(sheets(), target, stopped)
