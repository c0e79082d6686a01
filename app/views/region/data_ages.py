"""How old the regional data is, kind by kind, with the way to Bijwerken."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QWidget

from app.domain.stoplight import Light, StoplightSettings
from app.exchange.kinds import Kind
from app.services.data_age import is_stale
from app.services.sync_report import DataAge
from app.views import theme
from app.views.moments import age
from app.views.widgets.card import Card
from app.views.widgets.date_text import show_date
from app.views.widgets.light_painter import LightSign
from app.views.widgets.text import clear_layout, label, quiet_button


class DataAges(Card):
    """A column per kind: its date and age; a sign where it is too old to judge by."""

    update_asked = Signal()

    def __init__(self, settings: StoplightSettings, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent, kind="panel", inset=theme.INSIDE + theme.UNIT)
        self.setAccessibleName(self.tr("Hoe oud de gegevens zijn"))
        self._settings = settings
        self.update_button = quiet_button(self.tr("Bijwerken"), "refresh")
        self.update_button.clicked.connect(self.update_asked)
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(theme.INSIDE)
        self._grid.setVerticalSpacing(0)
        row = QHBoxLayout()
        row.addLayout(self._grid, 1)
        row.addWidget(self.update_button, 0, Qt.AlignmentFlag.AlignVCenter)
        self.body.addLayout(row)

    def show_ages(self, ages: Iterable[DataAge], today: date) -> None:
        """Show every kind of export, those that never came in included."""
        clear_layout(self._grid)
        known = {item.kind: item for item in ages}
        for column, kind in enumerate(Kind):
            self._grid.setColumnStretch(column, 1)
            item = known.get(kind.value)
            for row, words in enumerate((kind.value, *self._words(item, today))):
                made = label(words, "hint" if row else "strong")
                made.setToolTip(item.file if item else "")
                self._grid.addWidget(made, row, column)
            if item is not None and is_stale(item, self._settings, today):
                self._grid.addWidget(self._warning(), 0, column, Qt.AlignmentFlag.AlignRight)

    def _words(self, item: DataAge | None, today: date) -> tuple[str, str]:
        if item is None:
            return self.tr("nog niet ingelezen"), ""
        if item.reference_date is None:
            day = item.imported_at.date()
            return self.tr("ingelezen {day}").format(day=show_date(day)), age(day, today)
        return show_date(item.reference_date), age(item.reference_date, today)

    def _warning(self) -> LightSign:
        sign = LightSign(Light.AMBER)
        words = self.tr("Te oud om de lichten op te laten rusten")
        sign.setToolTip(words)
        sign.setAccessibleName(words)
        return sign
