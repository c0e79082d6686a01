"""Asks for the passphrase of a workbook that leaves the program."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from app.domain.report import Severity
from app.views import theme
from app.views.new_passphrase import NewPassphrase
from app.views.widgets.problem_line import ProblemLine
from app.views.widgets.text import button, label, paragraph, primary_button

_WIDTH = 65
"""How wide, in digits, so that bigger letters get more room."""


class FilePasswordDialog(QDialog):
    """``chosen(passphrase)`` once; it is kept nowhere."""

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Wachtzin voor het bestand"))
        self.new = NewPassphrase()
        self.problem = ProblemLine()
        self.cancel_button = button(self.tr("Annuleren"))
        self.go_button = primary_button(self.tr("Exporteren"))
        self._lay_out()
        self.new.entered.connect(self._choose)
        self.go_button.clicked.connect(self._choose)
        self.cancel_button.clicked.connect(self.reject)
        self.new.setFocus()

    def _choose(self) -> None:
        if wrong := self.new.wrong():
            self.problem.say(wrong, Severity.ERROR)
            return
        self.chosen.emit(self.new.text().strip())
        self.accept()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.AROUND, theme.AROUND, theme.AROUND, theme.AROUND)
        column.setSpacing(theme.INSIDE)
        column.addWidget(label(self.windowTitle(), "title"))
        column.addWidget(
            paragraph(
                self.tr(
                    "Excel vraagt bij het openen naar deze wachtzin. Geef hem door langs een "
                    "andere weg dan het bestand, bijvoorbeeld per telefoon. Hij wordt hier niet "
                    "bewaard: zonder de wachtzin gaat het bestand niet meer open."
                ),
                "quiet",
            )
        )
        column.addWidget(self.new)
        column.addWidget(self.problem)
        column.addStretch(1)
        foot = QHBoxLayout()
        foot.addStretch(1)
        foot.addWidget(self.cancel_button)
        foot.addWidget(self.go_button)
        column.addLayout(foot)
        self.setFixedWidth(theme.text_width(self, _WIDTH))
