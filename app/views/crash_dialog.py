"""The dialog that tells of a fault of the program: is the work safe, and what can be passed on."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QDialog, QHBoxLayout, QPlainTextEdit, QVBoxLayout

from app.views import theme
from app.views.widgets.text import button, label, paragraph, primary_button


class CrashDialog(QDialog):
    """Says what happened to the work, and lets the report be copied."""

    def __init__(self, text: str, saved: bool) -> None:
        super().__init__(QApplication.activeWindow())
        self.setWindowTitle(self.tr("Er ging iets mis in het programma"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._report = QPlainTextEdit(text)
        self._report.setReadOnly(True)
        self._report.setAccessibleName(self.tr("Technisch verslag"))
        self.copy = button(self.tr("Kopieer verslag"))
        self.copy.clicked.connect(lambda: QApplication.clipboard().setText(text))
        close = primary_button(self.tr("Werk verder"))
        close.clicked.connect(self.accept)
        buttons = QHBoxLayout()
        buttons.addWidget(self.copy)
        buttons.addStretch(1)
        buttons.addWidget(close)
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.AROUND, theme.AROUND, theme.AROUND, theme.AROUND)
        column.setSpacing(theme.BETWEEN)
        column.addWidget(label(self.windowTitle(), "section"))
        column.addWidget(paragraph(self._sentence(saved)))
        column.addWidget(self._report, 1)
        column.addLayout(buttons)
        self.resize(620, 420)

    def _sentence(self, saved: bool) -> str:
        kept = (
            self.tr("Je werk is opgeslagen.")
            if saved
            else self.tr("Je laatste wijziging is misschien niet opgeslagen. Kijk die even na.")
        )
        return (
            kept
            + " "
            + self.tr("Stuur dit verslag naar je beheerder. Er staan geen persoonsgegevens in.")
        )
