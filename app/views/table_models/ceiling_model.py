"""The budgets of the providers: ceiling, utilisation, the three forecasts and the room left."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from decimal import Decimal
from typing import Any, Final

from PySide6.QtCore import QCoreApplication, QObject, Qt
from PySide6.QtGui import QFont

from app.domain.budget_year import MonthLine
from app.domain.region import Municipality
from app.services.ceilings import CeilingRow, percent_of
from app.services.source_questions import BudgetFigure
from app.views.amounts import euros_or_dash, percent_words
from app.views.light_words import light_words
from app.views.table_models.rows_model import Column, RowsModel
from app.views.widgets.bar_delegate import PERCENT_ROLE
from app.views.widgets.chart import month_words
from app.views.widgets.light_delegate import LIGHT_ROLE

LIGHT_COLUMN: Final = 0
NAME_COLUMN: Final = 1
PLACE_COLUMN: Final = 2
BAR_COLUMN: Final = 5
PRIOR_COLUMN: Final = 8
FIGURE_OF: Final = {
    3: BudgetFigure.CEILING,
    4: BudgetFigure.DECLARED,
    5: BudgetFigure.DECLARED,
    6: BudgetFigure.COMMITTED,
    7: BudgetFigure.ROLLING,
    8: BudgetFigure.PRIOR,
    9: BudgetFigure.ROOM,
}
"""Which figure of a budget stands in a column."""


CUMULATIVE_MONTH: Final = 2
COMMITTED_MONTH: Final = 3
ROLLING_MONTH: Final = 4
MONTH_FIGURES: Final[Mapping[int, Callable[[MonthLine], int | None]]] = {
    1: lambda line: line.declared,
    CUMULATIVE_MONTH: lambda line: line.cumulative,
    COMMITTED_MONTH: lambda line: line.committed,
    ROLLING_MONTH: lambda line: line.rolling,
}
"""Which amount of a month stands in a column; in the first stands its name."""


class CeilingModel(RowsModel[CeilingRow]):
    """Sortable by every column; the sum of all always stands above them."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(_columns(), parent)

    def place_of(self, agb: str, municipality: Municipality | None) -> int:
        """The place of a provider's row there, else of his first row, else of the first of all."""
        places = [place for place, row in enumerate(self._rows) if row.agb == agb]
        here = (place for place in places if self._rows[place].municipality == municipality)
        return next(here, next(iter(places), 0))

    def _arrange(self) -> None:
        super()._arrange()
        self._rows.sort(key=lambda row: bool(row.agb))


class MonthModel(RowsModel[MonthLine]):
    """The months of one budget: the same figures as its chart."""

    def __init__(self, parent: QObject | None = None) -> None:
        straight = _tr("In een rechte lijn naar het bedrag van 31 december")
        super().__init__(
            (
                Column(_tr("Maand"), _month, lambda line: line.month),
                _of_month(_tr("Gedeclareerd"), 1),
                _of_month(_tr("Opgeteld"), CUMULATIVE_MONTH),
                _of_month(
                    _tr("Vastgelegd"),
                    COMMITTED_MONTH,
                    straight,
                ),
                _of_month(
                    _tr("Verwacht"),
                    ROLLING_MONTH,
                    straight,
                ),
            ),
            parent,
        )


def _columns() -> Sequence[Column[CeilingRow]]:
    return (
        Column(
            _tr("Budget"),
            lambda row: row.budget.word,
            lambda row: row.budget.light.order,
            roles=_BOLD_TOTAL | _LIGHT,
        ),
        Column(_tr("Aanbieder"), lambda row: row.name, roles=_BOLD_TOTAL | _NAME_TIP),
        Column(_tr("Gemeente"), _place, roles=_BOLD_TOTAL),
        _amount(_tr("Plafond"), lambda row: row.figures.ceiling),
        _amount(_tr("Gedeclareerd"), lambda row: row.figures.declared),
        Column(
            _tr("Benut"),
            lambda row: percent_words(row.utilisation),
            lambda row: _known_first(row.utilisation),
            number=True,
            roles=_BOLD_TOTAL | _BAR,
        ),
        _amount(
            _tr("Vastgelegd"),
            lambda row: row.figures.committed,
            _tr("Met lopende toewijzingen: gedeclareerd plus wat die dit jaar nog brengen"),
        ),
        _amount(
            _tr("Verwacht"),
            lambda row: row.figures.rolling,
            _tr("Zoals de laatste maanden: gedeclareerd plus hun gemiddelde per maand die komt"),
        ),
        _amount(
            _tr("Als vorig jaar"),
            lambda row: row.figures.prior,
            _tr("Gedeclareerd plus wat vorig jaar in dezelfde maanden is gedeclareerd"),
        ),
        _amount(
            _tr("Ruimte"),
            lambda row: row.figures.room,
            _tr("Het plafond min het hoogste van vastgelegd en verwacht"),
        ),
    )


def _amount(
    title: str, amount: Callable[[CeilingRow], int | None], meaning: str = ""
) -> Column[CeilingRow]:
    def share(row: CeilingRow) -> str | None:
        percent = percent_of(amount(row), row.figures.ceiling)
        if percent is None:
            return None
        return _tr("{percent} van het plafond").format(percent=percent_words(percent))

    return Column(
        title,
        lambda row: euros_or_dash(amount(row)),
        lambda row: _known_first(amount(row)),
        number=True,
        roles=_BOLD_TOTAL | {int(Qt.ItemDataRole.ToolTipRole): share},
        meaning=meaning,
    )


def _of_month(title: str, at: int, meaning: str = "") -> Column[MonthLine]:
    amount = MONTH_FIGURES[at]
    return Column(
        title,
        lambda line: euros_or_dash(amount(line)),
        lambda line: _known_first(amount(line)),
        number=True,
        meaning=meaning,
    )


def _month(line: MonthLine) -> str:
    return month_words([line.month])[0]


def _place(row: CeilingRow) -> str:
    return row.municipality.name if row.municipality else _tr("hele regio")


def _known_first(figure: int | Decimal | None) -> tuple[bool, int | Decimal]:
    return figure is not None, figure or 0


def _font(row: CeilingRow) -> QFont:
    font = QFont()
    font.setWeight(QFont.Weight.Normal if row.agb else QFont.Weight.DemiBold)
    return font


def _tr(text: str) -> str:
    return QCoreApplication.translate("CeilingModel", text)


_Roles = dict[int, Callable[[CeilingRow], Any]]
_BOLD_TOTAL: Final[_Roles] = {int(Qt.ItemDataRole.FontRole): _font}
_LIGHT: Final[_Roles] = {
    LIGHT_ROLE: lambda row: row.budget.light,
    int(Qt.ItemDataRole.AccessibleTextRole): lambda row: light_words(
        row.budget.light, row.budget.word
    ),
    int(Qt.ItemDataRole.ToolTipRole): lambda row: row.budget.sentence,
}
_NAME_TIP: Final[_Roles] = {
    int(Qt.ItemDataRole.ToolTipRole): lambda row: f"{row.name} {row.category}".strip()
}
_BAR: Final[_Roles] = {PERCENT_ROLE: lambda row: row.utilisation}
