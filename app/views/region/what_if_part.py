"""Wat als: what an incentive would have paid for the same help. Nothing is decided with it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from PySide6.QtWidgets import QHBoxLayout, QHeaderView, QVBoxLayout, QWidget

from app.services.source_questions import BudgetFigure, BudgetSumQuestion
from app.services.what_if import (
    Basis,
    CurvePoint,
    Incentive,
    Levers,
    Outcome,
    Production,
    curve,
    default_levers,
    outcomes,
    share_of_ceiling,
)
from app.views import theme
from app.views.latest import Latest
from app.views.region.lever_panel import LeverPanel
from app.views.region.reading_part import ReadingPart
from app.views.region.what_if_chart import points_of, what_if_chart
from app.views.save_tables import SaveButton
from app.views.sources_dialog import show_sources
from app.views.table_models.what_if_model import DIFFERENCE_COLUMN, WhatIfModel, incentive_words
from app.views.widgets.card import Card
from app.views.widgets.date_text import show_date
from app.views.widgets.form import ChoiceField, LabelPlace
from app.views.widgets.plot import Plot
from app.views.widgets.scroll import scroll_area
from app.views.widgets.segments import Segments
from app.views.widgets.table import make_table
from app.views.widgets.text import label, paragraph, quiet_button

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from app.exchange.table_workbook import TableSheet
    from app.services.ceilings import CeilingTable
    from app.views.services import Services

_FIGURES: Final = {
    Basis.DECLARED: BudgetFigure.DECLARED,
    Basis.COMMITTED: BudgetFigure.COMMITTED,
    Basis.ROLLING: BudgetFigure.ROLLING,
}
_LINES: Final = 4
_CHART: Final = 100
"""Pixels under which a chart says nothing any more."""


@dataclass(frozen=True, slots=True)
class _Reading:
    """The budgets, and how long the help had been going on that was declared on them."""

    table: CeilingTable
    care_months: Mapping[str, Mapping[int, int]]


@dataclass(frozen=True, slots=True)
class _Answer:
    """What comes of the levers for the chosen providers."""

    productions: tuple[Production, ...]
    levers: Levers
    outcomes: tuple[Outcome, ...]
    points: tuple[CurvePoint, ...]


class WhatIfPart(ReadingPart):
    """Left the levers, right what is paid under each of them."""

    def __init__(self, services: Services, parent: QWidget | None = None) -> None:
        self.title = self.tr("Wat als")
        self.explanation = self.tr(
            "Hier reken je door wat een prikkel zou doen met wat er betaald wordt. Kies een "
            "aanbieder of de hele regio en verschuif de waarden. Er wordt niets mee besloten en "
            "niets van bewaard. Herkomst toont de rijen achter de productie, en bij een verschil "
            "door Donutgat of Staffelkorting die van het plafond."
        )
        super().__init__(services, parent)
        self._budgets: _Reading | None = None
        self._answer: _Answer | None = None
        self._reckoning = Latest(services.background, self)
        self.provider = ChoiceField(
            self.tr("Aanbieder"), place=LabelPlace.HIDDEN, empty=self.tr("hele regio")
        )
        self.basis = Segments(
            self.tr("Productie"),
            (
                (Basis.DECLARED, self.tr("Gedeclareerd")),
                (Basis.COMMITTED, self.tr("Vastgelegd")),
                (Basis.ROLLING, self.tr("Verwacht")),
            ),
        )
        self.levers = LeverPanel(default_levers(services.region.stoplight))
        self.model = WhatIfModel(self)
        self.table = make_table(self.model, self.tr("Betaald onder elke prikkel"))
        self.plot = Plot(self.tr("Hoeveel minder dan nu, naar productie"))
        self.origin = quiet_button(self.tr("Herkomst"), "search")
        self.save = SaveButton(services, self._file_name, self._sheets)
        self._note = paragraph("", "hint")
        self._build()
        self._connect()

    def enter(self, argument: object = None) -> None:
        """Read the budgets anew; ``argument`` may be the AGB code of the provider to choose."""
        if isinstance(argument, str):
            self.provider.set_value(argument, force=True)
        self.ask(self._read)

    def panes(self) -> tuple[QWidget, ...]:
        """Who it is about, the levers, and what comes of them."""
        return (self.provider, self.levers, self.table)

    # --- reading and reckoning

    def _read(self) -> _Reading:
        ceilings = self.services.ceilings
        table = ceilings.table([None], today=self.services.today())
        months = ceilings.care_months(table.data_date) if table.data_date else {}
        return _Reading(table, months)

    def answered(self, reading: _Reading) -> None:
        """See :class:`ReadingPart`."""
        self._budgets = reading
        rows = [row for row in reading.table.rows if row.figures.declared is not None]
        self.provider.set_choices((row.agb, row.name) for row in rows)
        self._bar.setVisible(bool(rows))
        self.show_contents(bool(rows))
        if rows:
            self._reckon()

    def _reckon(self) -> None:
        """Reckon in the background: a whole region has hundreds of budgets."""
        productions, levers = self._productions(), self.levers.levers()
        self._reckoning.ask(
            lambda: _Answer(
                productions,
                levers,
                outcomes(productions, levers),
                curve(productions, levers, points_of(productions)),
            )
        )

    def _productions(self) -> tuple[Production, ...]:
        if self._budgets is None:
            return ()
        basis, agb = Basis(self.basis.value()), self.provider.value()
        known = [
            (row, cents)
            for row in self._budgets.table.rows
            if agb in ("", row.agb) and (cents := basis.of(row.figures)) is not None
        ]
        months = self._budgets.care_months
        return tuple(
            Production(row.agb, row.name, row.figures.ceiling, cents, months.get(row.agb, {}))
            for row, cents in known
        )

    def _show(self, answer: _Answer) -> None:
        self._answer = answer
        self.model.show_rows(answer.outcomes)
        self.plot.setVisible(bool(answer.points))
        self._no_curve.setVisible(not answer.points)
        if answer.points:
            self.plot.show_chart(
                what_if_chart(answer.points, share_of_ceiling(answer.productions)),
                self._described(answer),
            )
        self._note.setText(self._explain(answer))

    def _described(self, answer: _Answer) -> str:
        known = [item for item in answer.outcomes if item.paid is not None]
        rows = range(len(known))
        return ". ".join(
            f"{self.model.index(row, 0).data()}: {self.model.index(row, 1).data()}" for row in rows
        )

    def _explain(self, answer: _Answer) -> str:
        words = [self.tr("Elke aanbieder is afgerekend op zijn eigen plafond.")]
        unknown = sum(item.care_months.get(0, 0) for item in answer.productions)
        total = sum(sum(item.care_months.values()) for item in answer.productions)
        if unknown > 0 and total > 0:
            part = self.tr(
                "Van {percent}% van de declaraties is het begin van de hulp niet bekend: die houdt "
                "in het aflopend tarief zijn volle tarief."
            )
            words.append(part.format(percent=max(1, unknown * 100 // total)))
        return " ".join(words)

    # --- where it came from

    def _ask_origin(self) -> None:
        """Show the rows of the production, or of the ceilings where the difference rests on them.

        A provider may be without a ceiling; who has none adds nothing to that difference.
        """
        answer, index = self._answer, self.table.currentIndex()
        if answer is None or not answer.productions:
            return
        row = self.model.row_at(index)
        capped = row is not None and row.incentive in (Incentive.DONUT, Incentive.STEPS)
        figure = _FIGURES[Basis(self.basis.value())]
        if capped and index.column() >= DIFFERENCE_COLUMN:
            figure = BudgetFigure.CEILING
        agbs = tuple(item.agb for item in answer.productions)
        show_sources(self.services, self, BudgetSumQuestion(((None, agbs),), figure))

    # --- saving

    def _file_name(self) -> str:
        return f"Wat als {self.provider.combo.currentText()} {show_date(self.services.today())}"

    def _sheets(self) -> Callable[[], Sequence[TableSheet]]:
        from app.services.what_if_workbook import what_if_sheets

        answer, words = self._answer, {item: incentive_words(item) for item in Incentive}
        title = self.tr("Wat als: {who}, {basis}").format(
            who=self.provider.combo.currentText(),
            basis=self.basis.button(self.basis.value()).text().lower(),
        )
        notes = (self._warning(), self._note.text())
        if answer is None:
            return lambda: ()
        return lambda: what_if_sheets(
            title, answer.productions, answer.levers, answer.points, words, notes
        )

    # --- building

    def _warning(self) -> str:
        return self.tr("Er wordt niets mee besloten. {source}.").format(
            source=self.services.region.stoplight.source
        )

    def _build(self) -> None:
        self.provider.combo.setToolTip(self.provider.text)
        self._bar = QWidget()
        row = QHBoxLayout(self._bar)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.INSIDE)
        row.addWidget(self.provider)
        row.addWidget(label(self.tr("productie"), "quiet"))
        row.addWidget(self.basis)
        row.addStretch(1)
        row.addWidget(self.origin)
        row.addWidget(self.save)
        self.basis.set_value(Basis.ROLLING)
        self._bar.hide()
        self.column.addWidget(self._bar)
        self.stand_under(
            self._shown(),
            self.tr(
                "Er zijn nog geen budgetplafonds en declaraties ingelezen. Lees de bestanden van "
                "de regio in, dan kun je hier prikkels doorrekenen."
            ),
        )
        self.setFocusProxy(self.levers)

    def _shown(self) -> QWidget:
        made = QWidget()
        row = QHBoxLayout(made)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.BETWEEN)
        row.addWidget(self.levers, 2)
        right = QVBoxLayout()
        right.setSpacing(theme.INSIDE + theme.UNIT)
        notice = Card(kind="panel", inset=theme.INSIDE + theme.UNIT)
        notice.add(paragraph(self._warning(), "strong"))
        right.addWidget(notice)
        right.addWidget(self._fitted_table())
        right.addWidget(self._chart_card(), 1)
        right.addWidget(self._note)
        row.addLayout(right, 3)
        return scroll_area(made)

    def _fitted_table(self) -> QWidget:
        """The table, exactly as high as its few lines."""
        head = self.table.horizontalHeader()
        head.setStretchLastSection(False)
        head.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        lines = self.table.verticalHeader().defaultSectionSize() * _LINES
        self.table.setFixedHeight(lines + head.sizeHint().height() + 2)
        return self.table

    def _chart_card(self) -> QWidget:
        card = Card(self.tr("Hoeveel minder er wordt betaald, naar productie in % van het plafond"))
        card.title.setWordWrap(True)
        card.head.setStretch(0, 1)
        self._no_curve = paragraph(
            self.tr("Zonder plafond en productie is er geen grafiek."), "quiet"
        )
        self.plot.setMinimumHeight(_CHART)
        card.add(self._no_curve)
        card.add(self.plot, 1)
        return card

    def _connect(self) -> None:
        self._reckoning.answered.connect(self._show)
        self._reckoning.failed.connect(self.told)
        self.provider.edited.connect(lambda _agb: self._reckon())
        self.basis.chosen.connect(lambda _basis: self._reckon())
        self.levers.changed.connect(self._reckon)
        self.origin.clicked.connect(self._ask_origin)
        self.table.activated.connect(lambda _index: self._ask_origin())
        self.save.told.connect(self.told)
