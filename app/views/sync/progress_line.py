"""How far the work is, and a button to stop it."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QWidget

from app.views import theme
from app.views.widgets.text import button, label


class ProgressLine(QWidget):
    """Words, a bar and Stop; hidden as long as there is no work."""

    cancelled = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = label("", "quiet")
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._bar.setAccessibleName(self.tr("Voortgang"))
        self._stop = button(self.tr("Stop"))
        self._stop.setAccessibleName(self.tr("Stop het bijwerken"))
        self._stop.clicked.connect(self._cancel)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.BETWEEN)
        row.addWidget(self._words)
        row.addWidget(self._bar, 1)
        row.addWidget(self._stop)
        self.hide()

    def begin(self) -> None:
        """Show the line with a bar that only says that something happens."""
        self._stop.setEnabled(True)
        self.show_progress(self.tr("Bestanden worden gelezen…"), 0, 0)
        self.show()

    def show_progress(self, text: str, done: int, total: int) -> None:
        """Show the step and how much of it is done; ``total`` 0 is unknown."""
        if self._stop.isEnabled():
            self._words.setText(text)
        self._bar.setRange(0, total)
        self._bar.setValue(min(done, total))

    def _cancel(self) -> None:
        self._stop.setEnabled(False)
        self._words.setText(self.tr("Wordt gestopt…"))
        self.cancelled.emit()
