"""A folder: its path can be typed, or pointed at with the system's own dialog."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from app.views.widgets.field import Field, LabelPlace
from app.views.widgets.text import button


class FolderField(Field):
    """``asked()`` when the worker wants to point at a folder; answer with :meth:`choose`."""

    asked = Signal()

    def __init__(self, text: str, help_text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(text, help_text, parent)
        self._line = QLineEdit()
        point = button(self.tr("Kies map"), "folder")
        point.setAccessibleName(self.tr("Kies: {field}").format(field=text))
        point.clicked.connect(self.asked)
        self._build(self._line, LabelPlace.ABOVE, point)
        self._line.textEdited.connect(self._typed)
        self._line.returnPressed.connect(self.flush)

    def folder(self) -> Path | None:
        """The folder that stands here, or ``None``."""
        return Path(self.value()) if self.value() else None

    def choose(self, folder: Path) -> None:
        """Take over the folder at which was pointed."""
        self._line.setText(str(folder))
        self._chosen()

    def _busy(self) -> bool:
        return self._line.hasFocus()

    def _shown(self) -> str:
        return self._line.text().strip()

    def _show(self, value: str) -> None:
        self._line.setText(value)
