"""What a provider declared per month, a year at a time, as a chart with its sentence."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.services.provider_past import DeclaredMonths
from app.views import theme
from app.views.providers.declared_chart import declared_chart, declared_words
from app.views.widgets.form import ChoiceField, LabelPlace
from app.views.widgets.plot import Plot
from app.views.widgets.text import paragraph


class DeclaredView(QWidget):
    """The newest year first; the choice leads to the years before."""

    def __init__(self, years: Sequence[DeclaredMonths], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._years = {str(year.year): year for year in reversed(years)}
        self.year = ChoiceField(
            self.tr("Jaar"), [(key, key) for key in self._years], place=LabelPlace.BESIDE
        )
        self.plot = Plot(self.tr("Gedeclareerd per maand"))
        self.words = paragraph("", "strong")
        row = QHBoxLayout()
        row.setSpacing(theme.BETWEEN)
        row.addWidget(self.words, 1)
        row.addWidget(self.year)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.INSIDE)
        column.addLayout(row)
        column.addWidget(self.plot, 1)
        self.year.edited.connect(self._show)
        self.year.set_value(next(iter(self._years)))
        self._show(self.year.value())

    def _show(self, key: str) -> None:
        year = self._years[key]
        words = declared_words(year)
        chart = declared_chart(year)
        self.words.setText(words)
        self.plot.show_chart(chart, f"{words} {'; '.join(chart.tips)}")
