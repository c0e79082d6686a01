"""All checks of a dossier: what is still to be done, what was explained, what is good to know."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.domain.report import Severity
from app.services.dossier_rows import FindingRow
from app.views import theme
from app.views.widgets.finding_list import FindingList
from app.views.widgets.text import label, paragraph

_WEIGHT: Final = list(Severity)
Titles = Mapping[int | None, str]
"""How the indication of a finding is called; ``None`` is the family."""


class CheckGroups(QWidget):
    """Three groups; ``jumped(row)`` and ``explained(row, explanation, agreed_by)`` as in a list."""

    jumped = Signal(object)
    explained = Signal(object, str, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.BETWEEN)
        self.open = _Group(self.tr("Nog te doen"), self)
        self.handled = _Group(self.tr("Toegelicht"), self)
        self.inform = _Group(self.tr("Goed om te weten"), self)
        for group in (self.open, self.handled, self.inform):
            column.addWidget(group)

    def show_rows(self, rows: Sequence[FindingRow], titles: Titles) -> None:
        """Show ``rows``, the heaviest first."""
        ordered = sorted(rows, key=lambda row: _WEIGHT.index(row.finding.severity))
        inform = [row for row in ordered if row.finding.severity is Severity.INFORM]
        rest = [row for row in ordered if row.finding.severity is not Severity.INFORM]
        self.open.show_rows([row for row in rest if row.open], titles)
        self.handled.show_rows([row for row in rest if not row.open], titles)
        self.inform.show_rows(inform, titles)


class _Group(QWidget):
    """A heading with a count, and a list per indication; hidden while it is empty."""

    def __init__(self, title: str, groups: CheckGroups) -> None:
        super().__init__(groups)
        self._title = title
        self._groups = groups
        self._heading = label(title, "section")
        self._lists: dict[int | None, tuple[QWidget, FindingList]] = {}
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(theme.INSIDE)
        self._column.addWidget(self._heading)

    @property
    def rows(self) -> tuple[FindingRow, ...]:
        """What is shown now."""
        return tuple(row for _, shown in self._lists.values() for row in shown.rows)

    def show_rows(self, rows: Sequence[FindingRow], titles: Titles) -> None:
        self._heading.setText(f"{self._title} ({len(rows)})")
        for about in self._lists.keys() - titles.keys():
            for widget in self._lists.pop(about):
                widget.hide()
                widget.deleteLater()
        for about, title in titles.items():
            heading, shown = self._list(about, title)
            own = tuple(row for row in rows if row.indication_id == about)
            heading.setVisible(bool(own) and len(titles) > 2)
            shown.show_rows(own)
        self.setVisible(bool(rows))

    def _list(self, about: int | None, title: str) -> tuple[QWidget, FindingList]:
        if about not in self._lists:
            heading, shown = paragraph(title, "quiet"), FindingList()
            shown.hide()
            shown.jumped.connect(self._groups.jumped)
            shown.explained.connect(self._groups.explained)
            for widget in (heading, shown):
                self._column.addWidget(widget)
            self._lists[about] = heading, shown
        return self._lists[about]
