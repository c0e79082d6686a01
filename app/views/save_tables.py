"""The button that saves a table as a workbook: asks where, writes it, and tells what came of it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QWidget

from app.views import icons, theme
from app.views.latest import Latest
from app.views.leaving import may_leave

if TYPE_CHECKING:
    from app.exchange.table_workbook import TableSheet
    from app.services.audit import About
    from app.views.services import Services


class SaveButton(QPushButton):
    """Quiet; ``told(sentence)`` names the file that was written.

    ``name`` gives the file name to begin with, without suffix, and ``sheets`` answers, in the
    background, with the tables as they were in view when the button was pressed. Of tables with
    personal data ``holds`` says which: that is said first, and the worker can still turn back.
    ``about`` is what the log calls them, if not a table.
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
        self._holds = holds
        self._about = about
        self.setAutoDefault(False)
        self.setMinimumHeight(32)
        theme.mark(self, "quiet")
        icons.put_icon(self, "file", "accent", 16)
        self._services = services
        self._name = name
        self._sheets = sheets
        self._writing = Latest(services.background, self)
        self._writing.answered.connect(self._written)
        self._writing.failed.connect(self._refused)
        self.clicked.connect(self._save)

    def _may_leave(self) -> bool:
        title = self.tr("Opslaan als werkmap")
        return not self._holds or may_leave(self._services.prompts, self, title, self._holds)

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
        self.setEnabled(False)

        def write() -> Path:
            path = _write(sheets, target)
            log.note(Action.EXPORT, detail=about)
            return path

        self._writing.ask(write)

    def _folder(self) -> Path:
        from app.services.settings import SettingKey

        return Path(self._services.settings.get(SettingKey.EXPORT_FOLDER) or Path.home())

    def _written(self, path: Path) -> None:
        self.setEnabled(True)
        self.told.emit(self.tr("Opgeslagen: {path}").format(path=path))

    def _refused(self, sentence: str) -> None:
        self.setEnabled(True)
        self._services.prompts.tell(self, self.tr("Niet opgeslagen"), sentence)


def _write(sheets: Callable[[], Sequence[TableSheet]], target: Path) -> Path:
    # Brings the writer of workbooks along, which is not needed before the first save.
    from app.services.table_export import save_tables

    return save_tables(sheets(), target)
