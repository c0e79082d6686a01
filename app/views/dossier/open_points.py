"""What is still open in a step: a count to fold out, and the findings with their jump."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.services.dossier_rows import FindingRow
from app.views import theme
from app.views.widgets.finding_list import FindingList
from app.views.widgets.text import quiet_button


class OpenPoints(QWidget):
    """The findings of one step; folded in while the worker has not had the chance to fill it in.

    ``jumped(row)`` and ``explained(row, explanation, agreed_by)`` come from the list inside.
    """

    jumped = Signal(object)
    explained = Signal(object, str, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.findings = FindingList()
        self.toggle = quiet_button("")
        self.toggle.clicked.connect(lambda: self.set_open(self.findings.isHidden()))
        self.findings.jumped.connect(self.jumped)
        self.findings.explained.connect(self.explained)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.INSIDE)
        column.addWidget(self.toggle, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self.findings)
        self._open = False

    def show_rows(self, rows: tuple[FindingRow, ...]) -> None:
        """Show these findings; a step without any shows nothing."""
        self.findings.show_rows(rows)
        self.setVisible(bool(rows))
        self._show()

    def set_open(self, opened: bool) -> None:
        """Fold the list out or in."""
        self._open = opened
        self._show()

    def _show(self) -> None:
        rows = self.findings.rows
        self.findings.setVisible(self._open and bool(rows))
        open_ = sum(row.open for row in rows)
        if open_:
            words = self.tr("Nog te doen in deze stap: {count}").format(count=open_)
        else:
            words = self.tr("Opmerkingen bij deze stap: {count}").format(count=len(rows))
        sign = "▾" if self._open else "▸"
        self.toggle.setText(f"{sign}  {words}")
        self.toggle.setAccessibleName(words)
        self.toggle.setAccessibleDescription(
            self.tr("uitgeklapt") if self._open else self.tr("ingeklapt")
        )
