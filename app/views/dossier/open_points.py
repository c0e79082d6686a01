"""What is still open in a step, on top of it: all problems at once, each a jump to its field."""

from __future__ import annotations

from collections.abc import Iterable
from functools import partial
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.domain.report import Severity
from app.services.dossier_rows import FindingRow
from app.views import theme
from app.views.widgets.finding_list import FindingList
from app.views.widgets.jump_row import JumpRow
from app.views.widgets.text import clear_layout, quiet_button

MOST: Final = 5
"""How many problems are listed at first: more would push the step itself out of view."""


class OpenPoints(QWidget):
    """The findings of one step; folded in while the worker has not had the chance to fill it in.

    Here each is one row. What can be explained also stands in ``findings``, a list of its own that
    belongs below the step: it is folded out together with this one.
    ``jumped(row)`` and ``explained(row, explanation, agreed_by)`` come from the rows of both.
    """

    jumped = Signal(object)
    explained = Signal(object, str, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.findings = FindingList()
        self._list = QWidget()
        self._open = False
        self.toggle = quiet_button("")
        self.toggle.clicked.connect(lambda: self.set_open(not self._open))
        self.more = quiet_button("")
        self.more.clicked.connect(self._show_all)
        self.findings.jumped.connect(self.jumped)
        self.findings.explained.connect(self.explained)
        self._rows: tuple[FindingRow, ...] = ()
        self._listed: tuple[FindingRow, ...] = ()
        self._most = MOST
        self._jumps = QVBoxLayout()
        self._build()

    @property
    def jumps(self) -> tuple[JumpRow, ...]:
        """The rows that lead to a field, from top to bottom."""
        items = (self._jumps.itemAt(place) for place in range(self._jumps.count()))
        widgets = (item.widget() for item in items if item is not None)
        return tuple(widget for widget in widgets if isinstance(widget, JumpRow))

    def show_rows(self, rows: tuple[FindingRow, ...]) -> None:
        """Show these findings; a step without any shows nothing."""
        self._rows = rows
        softer = (row for row in rows if row.finding.severity is not Severity.ERROR)
        # Folded they are not made; what was made is kept, for an explanation may be typed in it.
        self.findings.show_rows(softer if self._open or self.findings.rows else ())
        self._list_problems()
        self.setVisible(bool(rows) or bool(self._listed))
        self._show()

    def set_open(self, opened: bool) -> None:
        """Fold the list out or in; what was solved is no longer listed."""
        self._open = opened
        self._listed, self._most = (), MOST
        self.show_rows(self._rows)

    def _list_problems(self) -> None:
        """List what is wrong now below what was wrong, and tick what is solved."""
        wrong = [row for row in self._rows if row.open]
        about = {row.indication_id for row in self._rows} | {None}
        before = [row for row in self._listed if row.indication_id in about] if self._open else []
        known = {_key(row) for row in before}
        listed = (*before, *(row for row in wrong if _key(row) not in known))
        still = {_key(row): row for row in wrong}
        self._listed = tuple(still.get(_key(row), row) for row in listed)
        # A button for one more row would take as much room as that row.
        shown = self._listed[: self._most if len(self._listed) > self._most + 1 else None]
        self._show_jumps(shown if self._open else (), frozenset(still))
        self.more.setText(self.tr("Toon alle {count}").format(count=len(self._listed)))
        self.more.setVisible(len(self._listed) > len(shown))

    def _show_jumps(self, rows: Iterable[FindingRow], still: frozenset[object]) -> None:
        wanted = [(row, _key(row) not in still) for row in rows]
        shown = [(jump.property("finding"), jump.solved) for jump in self.jumps]
        if wanted == shown:
            return
        clear_layout(self._jumps)
        for row, solved in wanted:
            jump = JumpRow(row.finding, solved=solved)
            jump.setProperty("finding", row)
            jump.clicked.connect(partial(self.jumped.emit, row))
            self._jumps.addWidget(jump)

    def _show_all(self) -> None:
        self._most = len(self._listed)
        self._list_problems()
        last = self.jumps[MOST:]
        if last:
            last[0].setFocus()

    def _show(self) -> None:
        self._list.setVisible(self._open and bool(self._listed))
        self.findings.setVisible(self._open and bool(self.findings.rows))
        open_ = sum(row.open for row in self._rows)
        if open_:
            words = self.tr("Nog te doen in deze stap: {count}").format(count=open_)
        elif self._rows:
            words = self.tr("Opmerkingen bij deze stap: {count}").format(count=len(self._rows))
        else:
            words = self.tr("Niets meer te doen in deze stap")
        sign = "▾" if self._open else "▸"
        self.toggle.setText(f"{sign}  {words}")
        self.toggle.setAccessibleName(words)
        self.toggle.setAccessibleDescription(
            self.tr("uitgeklapt") if self._open else self.tr("ingeklapt")
        )

    def _build(self) -> None:
        self._jumps.setSpacing(0)
        inner = QVBoxLayout(self._list)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.setSpacing(theme.UNIT)
        inner.addLayout(self._jumps)
        inner.addWidget(self.more, 0, Qt.AlignmentFlag.AlignLeft)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.UNIT)
        column.addWidget(self.toggle, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self._list)


def _key(row: FindingRow) -> tuple[str, str, int | None]:
    return (row.finding.code, row.finding.field, row.indication_id)
