"""How old the regional data is, kind by kind, with the way to Bijwerken."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.domain.stoplight import Light, StoplightSettings
from app.exchange.kinds import Kind
from app.services.data_age import is_stale
from app.services.sync_report import DataAge
from app.views import theme
from app.views.moments import age
from app.views.widgets.card import Card
from app.views.widgets.date_text import show_date
from app.views.widgets.flow_layout import EvenLayout
from app.views.widgets.light_painter import LightSign
from app.views.widgets.text import clear_layout, label, quiet_button


class DataAges(Card):
    """A column per kind: its date and age; a sign where it is too old to judge by."""

    update_asked = Signal()

    def __init__(
        self, settings: Callable[[], StoplightSettings], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent=parent, kind="panel", inset=theme.INSIDE + theme.UNIT)
        self.setAccessibleName(self.tr("Hoe oud de gegevens zijn"))
        self._settings = settings
        self.update_button = quiet_button(self.tr("Bijwerken"), "refresh")
        self.update_button.clicked.connect(self.update_asked)
        self._kinds = EvenLayout(spacing=theme.INSIDE)
        row = QHBoxLayout()
        row.addLayout(self._kinds, 1)
        row.addWidget(self.update_button, 0, Qt.AlignmentFlag.AlignVCenter)
        self.body.addLayout(row)

    def show_ages(self, ages: Iterable[DataAge], today: date) -> None:
        """Show every kind of export, those that never came in included."""
        clear_layout(self._kinds)
        known = {item.kind: item for item in ages}
        for kind in Kind:
            self._kinds.addWidget(self._kind(kind.value, known.get(kind.value), today))

    def _kind(self, name: str, item: DataAge | None, today: date) -> QWidget:
        """The name of a kind with its date and age under it."""
        made = QWidget()
        column = QVBoxLayout(made)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        stale = item is not None and is_stale(item, self._settings(), today)
        column.addLayout(self._name(name, stale=stale))
        for words in self._words(item, today, stale=stale):
            line = label(words, "hint")
            line.setToolTip(item.file if item else "")
            column.addWidget(line)
        column.addStretch(1)
        return made

    def _name(self, kind: str, *, stale: bool) -> QHBoxLayout:
        """The kind, with a sign before it where it is too old."""
        row = QHBoxLayout()
        row.setSpacing(theme.UNIT + 2)
        if stale:
            row.addWidget(self._warning())
        row.addWidget(label(kind, "strong"))
        row.addStretch(1)
        return row

    def _words(self, item: DataAge | None, today: date, *, stale: bool) -> tuple[str, str]:
        if item is None:
            return self.tr("nog niet ingelezen"), ""
        if item.reference_date is None:
            day = item.imported_at.date()
            return self.tr("ingelezen {day}").format(day=show_date(day)), age(day, today)
        days = age(item.reference_date, today)
        said = self.tr("{days}, te oud").format(days=days) if stale else days
        return show_date(item.reference_date), said

    def _warning(self) -> LightSign:
        sign = LightSign(Light.AMBER, 14)
        words = self.tr("Te oud om nog op af te gaan")
        sign.setToolTip(words)
        sign.setAccessibleName(words)
        return sign
