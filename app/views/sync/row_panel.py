"""One rejected row, to be read at ease: where it is wrong and why, and the row as it came."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from app.services.sync_report import RejectedLine
from app.views import theme
from app.views.widgets.scroll import scroll_area
from app.views.widgets.text import clear_layout, label, paragraph, quiet_button, rule

_WIDE = 440


class RowPanel(QFrame):
    """Hidden until a row is opened; ``closed`` when the worker is done with it (Esc)."""

    closed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        theme.mark(self, "panel")
        self.setFixedWidth(_WIDE)
        self._title = label("", "section")
        self.close_button = quiet_button(self.tr("Sluiten"))
        self.close_button.clicked.connect(self.close_row)
        self._value = paragraph("", "strong")
        self._reason = paragraph()
        inner = QWidget()
        self._grid = QGridLayout(inner)
        self._grid.setContentsMargins(0, 0, theme.INSIDE, 0)
        self._grid.setHorizontalSpacing(theme.BETWEEN)
        self._grid.setVerticalSpacing(theme.UNIT)
        self._grid.setColumnStretch(1, 1)
        self._scroll = scroll_area(inner, self.tr("De rij zoals hij kwam"))
        self._build()
        self.hide()

    def open_row(self, line: RejectedLine) -> None:
        """Show ``line``; its wrong column stands out in the row as it came."""
        title = self.tr("Rij {row}, kolom {column}").format(row=line.row, column=line.column)
        self._title.setText(title)
        self.setAccessibleName(title)
        self._value.setText(
            self.tr("Er staat: {value}").format(value=line.value)
            if line.value
            else self.tr("De cel is leeg.")
        )
        self._reason.setText(line.reason)
        clear_layout(self._grid)
        for place, (header, value) in enumerate(line.cells.items()):
            wrong = header == line.column
            shown = value or self.tr("leeg")
            said = self.tr("{value}  ← hier").format(value=shown) if wrong else shown
            name = label(header, "quiet")
            cell = paragraph(said, "strong" if wrong else "" if value else "quiet")
            self._grid.addWidget(name, place, 0, Qt.AlignmentFlag.AlignTop)
            self._grid.addWidget(cell, place, 1)
        self._grid.setRowStretch(len(line.cells), 1)
        self._scroll.setAccessibleName(self.tr("{row} zoals hij kwam").format(row=title))
        self._scroll.verticalScrollBar().setValue(0)
        self.show()

    def close_row(self) -> None:
        """Hide the panel again."""
        self.hide()
        self.closed.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc closes the row."""
        if event.key() == Qt.Key.Key_Escape:
            self.close_row()
            return
        super().keyPressEvent(event)

    def _build(self) -> None:
        head = QHBoxLayout()
        head.addWidget(self._title)
        head.addStretch(1)
        head.addWidget(self.close_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.BETWEEN, theme.INSIDE, theme.INSIDE, theme.INSIDE)
        column.setSpacing(theme.INSIDE)
        column.addLayout(head)
        column.addWidget(self._value)
        column.addWidget(self._reason)
        column.addWidget(rule())
        column.addWidget(self._scroll, 1)
