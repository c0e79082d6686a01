"""A search field: a magnifying glass, a cross to clear it, and a little patience."""

from __future__ import annotations

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QLineEdit, QWidget

from app.views import icons, theme

DELAY_MS = 200
"""Milliseconds after the last keystroke before is searched."""


class SearchLine(QLineEdit):
    """``searched(text)`` shortly after the last keystroke, and at once on Enter."""

    searched = Signal(str)

    def __init__(self, placeholder: str, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setPlaceholderText(placeholder)
        self.setAccessibleName(name)
        self.setClearButtonEnabled(True)
        for clear in self.findChildren(QAction):
            clear.setText(self.tr("Wis wat er staat"))
        self.setMinimumWidth(theme.text_width(self, 54))
        self._glass = self.addAction(
            icons.icon("search", "quiet"), QLineEdit.ActionPosition.LeadingPosition
        )
        self._glass.setText(self.tr("Zoeken"))
        self._timer = QTimer(self, singleShot=True, interval=DELAY_MS)
        self._timer.timeout.connect(self._search)
        self.textChanged.connect(lambda _text: self._timer.start())
        self.returnPressed.connect(self._search)
        theme.watch.changed.connect(self._draw)

    def _search(self) -> None:
        self._timer.stop()
        self.searched.emit(self.text().strip())

    def _draw(self) -> None:
        self._glass.setIcon(icons.icon("search", "quiet"))
