"""What a provider declared per month, a year at a time, as a chart with its sentence."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Final

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.services.provider_past import DeclaredMonths
from app.services.source_questions import CeilingQuestion, DeclaredQuestion, Question
from app.views import theme
from app.views.providers.declared_chart import declared_chart, declared_words
from app.views.table_models.provider_past_model import DeclaredLine, DeclaredModel
from app.views.widgets.chart import month_words
from app.views.widgets.form import ChoiceField, LabelPlace
from app.views.widgets.plot import Plot
from app.views.widgets.table import make_table
from app.views.widgets.text import paragraph

_DIGITS: Final = 34
"""Digits that the table is wide."""


class DeclaredView(QWidget):
    """The newest year first; the choice leads to the years before.

    Beside the chart the same amounts stand in a table, each with the question behind it.
    """

    def __init__(
        self, agb: str, years: Sequence[DeclaredMonths], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._agb = agb
        self._years = {str(year.year): year for year in reversed(years)}
        self.year = ChoiceField(
            self.tr("Jaar"), [(key, key) for key in self._years], place=LabelPlace.BESIDE
        )
        self.plot = Plot(self.tr("Gedeclareerd per maand"))
        self.model = DeclaredModel(self)
        self.table = make_table(self.model, self.tr("Gedeclareerd per maand"))
        self.table.setFixedWidth(theme.text_width(self.table, _DIGITS))
        self.words = paragraph("", "strong")
        row = QHBoxLayout()
        row.setSpacing(theme.BETWEEN)
        row.addWidget(self.words, 1)
        row.addWidget(self.year)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.INSIDE)
        column.addLayout(row)
        both = QHBoxLayout()
        both.setSpacing(theme.BETWEEN)
        both.addWidget(self.plot, 1)
        both.addWidget(self.table)
        column.addLayout(both, 1)
        self.year.edited.connect(self._show)
        self.year.set_value(next(iter(self._years)))
        self._show(self.year.value())
        self.setFocusProxy(self.table)

    def question(self) -> Question | None:
        """What asks where the chosen amount came from; ``None`` where nothing is known."""
        line = self.model.row_at(self.table.currentIndex())
        return line.question if line else None

    def _lines(self, year: DeclaredMonths) -> tuple[DeclaredLine, ...]:
        def line(name: str, cents: int | None, question: Question) -> DeclaredLine:
            return DeclaredLine(name, cents, None if cents is None else question)

        names = month_words([date(year.year, month, 1) for month in range(1, 13)])
        months = (
            line(name, cents, DeclaredQuestion(self._agb, year=year.year, month=month))
            for month, (name, cents) in enumerate(zip(names, year.months, strict=True), start=1)
        )
        return (
            *months,
            line(self.tr("Samen"), year.total, DeclaredQuestion(self._agb, year=year.year)),
            line(self.tr("Budgetplafond"), year.ceiling, CeilingQuestion(self._agb, year.year)),
        )

    def _show(self, key: str) -> None:
        year = self._years[key]
        words = declared_words(year)
        chart = declared_chart(year)
        self.words.setText(words)
        lines = self._lines(year)
        self.model.show_rows(lines)
        newest = max((at for at in range(12) if lines[at].question), default=0)
        self.table.setCurrentIndex(self.model.index(newest, 1))
        self.plot.show_chart(chart, f"{words} {'; '.join(chart.tips)}")
