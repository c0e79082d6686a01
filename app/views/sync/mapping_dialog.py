"""The dialog in which a worker points out the columns of a sheet that was not recognised."""

from __future__ import annotations

from pathlib import Path
from threading import Event
from typing import TYPE_CHECKING

from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QHBoxLayout, QStackedLayout, QVBoxLayout, QWidget

from app.views import theme
from app.views.announce import say_in
from app.views.latest import Latest
from app.views.sync.mapping_pane import MappingPane
from app.views.widgets.empty_state import EmptyState
from app.views.widgets.field import LabelPlace
from app.views.widgets.form import TextField
from app.views.widgets.tab_order import put_before
from app.views.widgets.text import button, label, primary_button

if TYPE_CHECKING:
    from app.services.layout_look import SheetLook
    from app.views.services import Services

_LONGEST_NAME = 80
_SIZE = (1240, 676)


def ask_layout(services: Services, parent: QWidget | None, path: Path, sheet: str) -> bool:
    """Let the worker point out the columns of ``sheet``; whether a layout was saved."""
    dialog = MappingDialog(services, path, sheet, parent)
    try:
        return dialog.exec() == QDialog.DialogCode.Accepted
    finally:
        dialog.deleteLater()


class MappingDialog(QDialog):
    """Reads the top of the sheet, lets its columns be pointed out, and saves that by a name."""

    def __init__(
        self, services: Services, path: Path, sheet: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._services = services
        self._stem = path.stem
        self._named = False
        self.pane: MappingPane | None = None
        self.setWindowTitle(self.tr("Kolommen aanwijzen"))
        self.name = TextField(
            self.tr("Naam van deze indeling"),
            place=LabelPlace.BESIDE,
            characters=36,
            longest=_LONGEST_NAME,
        )
        self.save = primary_button(self.tr("Bewaar indeling"))
        # Enter in a list chooses there; it does not save what is half done.
        self.save.setDefault(False)
        self._told = label("", "quiet")
        self._wait = EmptyState(self.tr("Even kijken…"))
        self._reading = Latest(services.background, self)
        self._saving = Latest(services.background, self)
        self._build(self.tr("{file}, blad '{sheet}'").format(file=path.name, sheet=sheet))
        self._connect()
        closed = Event()
        self.finished.connect(closed.set)
        self._reading.ask(lambda: services.layouts.look(path, sheet, closed.is_set))

    def _build(self, place: str) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.AROUND, theme.BETWEEN, theme.AROUND, theme.BETWEEN)
        column.setSpacing(theme.INSIDE + theme.UNIT)
        top = QHBoxLayout()
        top.setSpacing(theme.INSIDE)
        top.addWidget(label(self.windowTitle(), "section"))
        top.addWidget(label(place, "quiet"))
        top.addStretch(1)
        column.addLayout(top)
        self._either = QStackedLayout()
        column.addLayout(self._either, 1)
        self._either.addWidget(self._wait)
        cancel = button(self.tr("Annuleer"))
        cancel.clicked.connect(self.reject)
        foot = QHBoxLayout()
        foot.setSpacing(theme.INSIDE)
        foot.addWidget(self.name)
        foot.addStretch(1)
        for part in (self._told, cancel, self.save):
            foot.addWidget(part)
        column.addLayout(foot)
        self.name.hide()
        self.save.hide()
        self.resize(*_SIZE)

    def _connect(self) -> None:
        self._reading.answered.connect(self._show_look)
        self._reading.failed.connect(self._wait.set_sentence)
        self._saving.answered.connect(self.accept)
        self._saving.failed.connect(self._not_saved)
        self.name.line.textEdited.connect(self._name_typed)
        self.name.line.returnPressed.connect(self._save)
        self.save.clicked.connect(self._save)
        for keys in ("Ctrl+Return", "Ctrl+Enter"):
            QShortcut(QKeySequence(keys), self, self._save)

    def _show_look(self, look: SheetLook) -> None:
        self.pane = MappingPane(self._services, look)
        self.pane.changed.connect(self._changed)
        self._either.addWidget(self.pane)
        self._either.setCurrentWidget(self.pane)
        self.name.show()
        self.save.show()
        put_before(self.name.line, self.pane.stops())
        self._changed()
        self.pane.focus_first()

    def _name_typed(self) -> None:
        self._named = True
        self._changed()

    def _changed(self) -> None:
        """Another choice or name: the name goes along with the kind until somebody typed it."""
        assert self.pane is not None
        if not self._named:
            name = f"{self.pane.kind.value} {self._stem}"[:_LONGEST_NAME]
            self.name.set_value(name, force=True)
        named = bool(self.name.value().strip())
        lacking = self.tr("Nog niet elk verplicht veld heeft een eigen kolom.")
        words = "" if self.pane.complete else lacking
        self._tell(words if words or named else self.tr("Geef de indeling een naam."))
        self.save.setEnabled(self.pane.complete and named)

    def _save(self) -> None:
        if self.pane is None or not self.save.isEnabled():
            return
        saved = self.pane.layout_now(self.name.value())
        taken = self._services.layouts.taken(saved.name)
        if taken and not self._services.prompts.ask(
            self,
            self.tr("Deze naam is er al"),
            self.tr("Er is al een indeling met de naam '{name}'.").format(name=saved.name),
            self.tr("Vervang die"),
            self.tr("Kies een andere naam"),
        ):
            self.name.focus()
            return
        self.save.setEnabled(False)
        self._saving.ask(lambda: self._services.layouts.save(saved, replace_old=taken))

    def _not_saved(self, sentence: str) -> None:
        self.save.setEnabled(True)
        self._tell(sentence)

    def _tell(self, sentence: str) -> None:
        say_in(self._told, sentence)
        self.save.setAccessibleDescription(sentence)
