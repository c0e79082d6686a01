"""Plafonds: every budget with its utilisation and forecasts, and the chosen one month by month."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtWidgets import QSplitter, QVBoxLayout, QWidget

from app.services.ceilings import total_of
from app.services.source_questions import (
    BudgetFigure,
    BudgetMonthsQuestion,
    BudgetSumQuestion,
)
from app.views import theme
from app.views.latest import Latest
from app.views.region.budget_panel import BudgetPanel
from app.views.region.ceiling_filters import CeilingFilters
from app.views.region.reading_part import ReadingPart
from app.views.save_tables import SaveButton
from app.views.sources_dialog import show_sources
from app.views.table_models.ceiling_model import (
    BAR_COLUMN,
    COMMITTED_MONTH,
    CUMULATIVE_MONTH,
    FIGURE_OF,
    LIGHT_COLUMN,
    MONTH_FIGURES,
    NAME_COLUMN,
    PLACE_COLUMN,
    PRIOR_COLUMN,
    ROLLING_MONTH,
    CeilingModel,
)
from app.views.widgets.bar_delegate import BarDelegate
from app.views.widgets.date_text import show_date
from app.views.widgets.empty_state import EmptyState
from app.views.widgets.fitted_table import FittedTable
from app.views.widgets.light_delegate import LightDelegate
from app.views.widgets.table import make_table
from app.views.widgets.text import paragraph, quiet_button

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from datetime import date

    from app.domain.budget_year import MonthLine
    from app.domain.region import Municipality
    from app.exchange.table_workbook import TableSheet
    from app.services.ceilings import CeilingRow, CeilingTable
    from app.services.source_questions import Budgets, Question
    from app.views.services import Services

_AMOUNT: Final = "€ 10.000.000"
_WIDEST: Final = {
    LIGHT_COLUMN: "Volgelopen 000",
    NAME_COLUMN: "Coöperatie Jeugd en Gezin",
    PLACE_COLUMN: "Horst aan de Maas",
    BAR_COLUMN: "100,0% 0000000",
}
"""The widest words of the columns that hold no amount."""


@dataclass(frozen=True, slots=True)
class _Months:
    """What the panel shows: a row and its months."""

    row: CeilingRow
    lines: tuple[MonthLine, ...]


class CeilingsPart(ReadingPart):
    """Above the budgets, below the chosen one."""

    def __init__(self, services: Services, parent: QWidget | None = None) -> None:
        self.title = self.tr("Plafonds")
        self.explanation = self.tr(
            "Hier zie je hoe ver elk budgetplafond is gebruikt en waar het op 31 december uitkomt. "
            "Vastgelegd: gedeclareerd plus wat open toewijzingen dit jaar nog brengen. "
            "Verwacht: zoals de laatste volledige maanden. Als vorig jaar: zoals de rest van vorig "
            "jaar. Kies een aanbieder om zijn jaar per maand te zien; Herkomst toont de rijen "
            "achter het gekozen getal."
        )
        super().__init__(services, parent)
        self._table: CeilingTable | None = None
        self._chosen: tuple[str, Municipality | None] = ("", None)
        self._shown: _Months | None = None
        self._months = Latest(services.background, self)
        self.filters = CeilingFilters(services.region.municipalities)
        self.model = CeilingModel(self)
        self.table = _make_table(self.model, self.tr("Budgetten"))
        self.panel = BudgetPanel()
        self.origin = quiet_button(self.tr("Herkomst"), "search")
        self.save = SaveButton(services, self._file_name, self._sheets)
        self._note = paragraph("", "hint")
        self._build()
        self._connect()

    def enter(self, argument: object = None) -> None:
        """Read the budgets anew; ``argument`` may be the AGB code of the provider to show."""
        if isinstance(argument, str):
            self._chosen = (argument, None)
        self._ask()

    def panes(self) -> tuple[QWidget, ...]:
        """The filters, the budgets and the months of the chosen one."""
        return (self.filters, self.table, self.panel.table)

    def search_field(self) -> QWidget:
        """The search field."""
        return self.filters.search

    # --- reading

    def _ask(self) -> None:
        places, today = self.filters.places(), self.services.today()
        self.ask(lambda: self.services.ceilings.table(places, today=today))

    def answered(self, table: CeilingTable) -> None:
        """See :class:`ReadingPart`."""
        self._table = table
        self._show()

    def _ask_months(self, row: CeilingRow, d: date) -> None:
        kept, ceilings = self._behind(row), self.services.ceilings
        self._months.ask(lambda: _Months(row, ceilings.months(kept, row.figures, d)))

    def _behind(self, row: CeilingRow) -> tuple[CeilingRow, ...]:
        """The budgets that a row adds up: the sum those with a ceiling, another row itself."""
        if row.agb:
            return (row,)
        return tuple(one for one in self.model.rows if one.agb and one.figures.ceiling is not None)

    # --- showing

    def _show(self) -> None:
        """Show the budgets that are kept, with their sum, and stay with the one chosen."""
        table = self._table
        if table is None:
            return
        kept, chosen = self.filters.keep(table.rows), self._chosen
        self.model.show_rows([*kept, self._total(kept, table)] if kept else [])
        apart = len(self.filters.places()) > 1 and table.by_municipality
        self.table.setColumnHidden(PLACE_COLUMN, not apart)
        self.table.setColumnHidden(PRIOR_COLUMN, not _knows_prior(table))
        self.table.fit()
        self.show_contents(bool(table.rows))
        if table.rows and not kept:
            self.show_other()
        self.filters.setVisible(bool(table.rows))
        self._note.setText(self._explain(table))
        place = self.model.place_of(*chosen)
        self.table.setCurrentIndex(self.model.index(place, NAME_COLUMN))

    def _total(self, rows: Sequence[CeilingRow], table: CeilingTable) -> CeilingRow:
        name = self.tr("Samen ({count})").format(count=len({row.agb for row in rows}))
        settings, today = self.services.region.stoplight, self.services.today()
        return total_of(rows, name, settings, table.data_date, today)

    def _moved(self, now: QModelIndex, _before: QModelIndex) -> None:
        row, table = self.model.row_at(now), self._table
        if row is None or table is None:
            return
        self._chosen = (row.agb, row.municipality)
        if table.data_date is not None:
            self._ask_months(row, table.data_date)

    def _show_months(self, months: _Months) -> None:
        self._shown = months
        self.panel.show_budget(months.row, months.lines)

    def _explain(self, table: CeilingTable) -> str:
        if table.data_date is None:
            return self.tr(
                "Er zijn nog geen declaraties ingelezen: alleen de plafonds zijn bekend."
            )
        words = [
            self.tr("Budget {year}, declaraties t/m {day}.").format(
                year=table.data_date.year, day=show_date(table.data_date)
            )
        ]
        if self.services.region.stoplight.provisional:
            words.append(self.tr("De grenzen van de lichten zijn voorlopig."))
        if not _knows_prior(table):
            words.append(self.tr("Over vorig jaar is niets bekend om mee te vergelijken."))
        if not table.by_municipality:
            words.append(self.tr("De plafonds gelden voor de hele regio, niet per gemeente."))
        return " ".join(words)

    # --- where it came from, and saving it

    def _ask_origin(self) -> None:
        index = self.table.currentIndex()
        row = self.model.row_at(index)
        if row is not None:
            figure = FIGURE_OF.get(index.column(), BudgetFigure.DECLARED)
            show_sources(self.services, self, BudgetSumQuestion(self._budgets_of(row), figure))

    def _ask_month(self, line: MonthLine, column: int) -> None:
        amount = MONTH_FIGURES.get(column, MONTH_FIGURES[1])
        if self._shown is None or amount(line) is None:
            self.told.emit(self.tr("Hier staat nog geen bedrag."))
            return
        budgets, month = self._budgets_of(self._shown.row), line.month.month
        questions: dict[int, Question] = {
            COMMITTED_MONTH: BudgetSumQuestion(budgets, BudgetFigure.COMMITTED),
            ROLLING_MONTH: BudgetSumQuestion(budgets, BudgetFigure.ROLLING),
            CUMULATIVE_MONTH: BudgetMonthsQuestion(budgets, 1, month),
        }
        own = BudgetMonthsQuestion(budgets, month, month)
        show_sources(self.services, self, questions.get(column, own))

    def _budgets_of(self, row: CeilingRow) -> Budgets:
        found: dict[str | None, tuple[str, ...]] = {}
        for one in self._behind(row):
            place = one.municipality.code if one.municipality else None
            found[place] = (*found.get(place, ()), one.agb)
        return tuple(found.items())

    def _file_name(self) -> str:
        words = self.filters.words()
        return f"Plafonds {words} {show_date(self.services.today())}"

    def _sheets(self) -> Callable[[], Sequence[TableSheet]]:
        from app.services.budget_workbook import ceiling_sheet, months_sheet

        title = f"{self.services.region.name}: {self.tr('budgetplafonds')}, {self.filters.words()}"
        notes, rows, shown = (self._note.text(),), self.model.rows, self._shown
        if shown is None:
            return lambda: (ceiling_sheet(title, rows, notes),)
        return lambda: (
            ceiling_sheet(title, rows, notes),
            months_sheet(shown.row.name, shown.row.figures.ceiling, shown.lines, notes),
        )

    # --- building

    def _build(self) -> None:
        for action in (self.origin, self.save):
            self.filters.add_action(action)
        self.filters.hide()
        self.column.addWidget(self.filters)
        self._nobody = EmptyState(
            self.tr("Geen budget past bij wat je koos."), self.tr("Toon alles"), icon="region"
        )
        self.stand_under(
            self._budgets(),
            self.tr(
                "Er zijn nog geen budgetplafonds ingelezen. Lees het bestand Prestatieafspraken "
                "in, dan zie je hier hoe ver elk plafond is gebruikt."
            ),
            self._nobody,
        )
        self.setFocusProxy(self.table)

    def _budgets(self) -> QWidget:
        split = QSplitter(Qt.Orientation.Vertical)
        split.setChildrenCollapsible(False)
        split.setHandleWidth(theme.INSIDE + theme.UNIT)
        split.addWidget(self.table)
        split.addWidget(self.panel)
        split.setSizes([1000, 1000])
        made = QWidget()
        column = QVBoxLayout(made)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.INSIDE)
        column.addWidget(split, 1)
        column.addWidget(self._note)
        return made

    def _connect(self) -> None:
        self._months.answered.connect(self._show_months)
        self._months.failed.connect(self.told)
        self.filters.asked.connect(self._ask)
        self.filters.narrowed.connect(self._show)
        self._nobody.pressed.connect(lambda _: self.filters.clear())
        self.table.selectionModel().currentRowChanged.connect(self._moved)
        self.table.activated.connect(lambda _index: self._ask_origin())
        self.origin.clicked.connect(self._ask_origin)
        self.panel.origin_asked.connect(self._ask_month)
        self.save.told.connect(self.told)


def _knows_prior(table: CeilingTable) -> bool:
    return any(row.figures.prior is not None for row in table.rows)


def _make_table(model: CeilingModel, name: str) -> FittedTable:
    widest = [_WIDEST.get(column, _AMOUNT) for column in range(model.columnCount())]
    table = FittedTable(widest, (NAME_COLUMN,))
    make_table(model, name, table)
    table.setItemDelegateForColumn(LIGHT_COLUMN, LightDelegate(table))
    table.setItemDelegateForColumn(BAR_COLUMN, BarDelegate(table))
    head = table.horizontalHeader()
    head.setStretchLastSection(False)
    head.setSortIndicatorClearable(True)
    head.setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
    table.setSortingEnabled(True)
    return table
