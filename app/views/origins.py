"""From a light or a figure of a provider to the rows it came from: by a click or by the keys."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QAction, QKeySequence

from app.services.source_questions import (
    BudgetFigure,
    BudgetQuestion,
    KpiQuestion,
    LightQuestion,
    ProviderQuestion,
    Question,
    WaitingQuestion,
)
from app.views.table_models.provider_model import (
    DATE_COLUMN,
    KPI_COLUMN,
    LIGHT_COLUMN,
    NAME_COLUMN,
    ROOM_COLUMN,
    WAITING_COLUMN,
)

if TYPE_CHECKING:
    from app.views.widgets.table import Table

ORIGIN_KEYS: Final = "Ctrl+H"
"""Where a light came from, wherever a provider is selected."""


@dataclass(frozen=True, slots=True)
class Asked:
    """For what the board was asked: by it one finds the rows behind its lights and figures."""

    today: date
    product_code: str | None = None
    municipality_code: str | None = None

    def light(self, agb: str) -> LightQuestion:
        """What a provider's light rests on."""
        return LightQuestion(agb, self.today, self.product_code, self.municipality_code)

    def waiting(self, agb: str) -> WaitingQuestion:
        """What a provider's waiting time rests on."""
        return WaitingQuestion(agb, self.today, self.product_code)

    def budget(self, agb: str, figure: BudgetFigure) -> BudgetQuestion:
        """What a figure of a provider's budget rests on."""
        return BudgetQuestion(agb, figure, self.product_code, self.municipality_code)

    def cell(self, agb: str, column: int) -> Question:
        """What a cell of the board rests on; a cell that says who it is, on the provider's row."""
        cells: dict[int, Question] = {
            LIGHT_COLUMN: self.light(agb),
            WAITING_COLUMN: self.waiting(agb),
            DATE_COLUMN: self.waiting(agb),
            ROOM_COLUMN: self.budget(agb, BudgetFigure.ROOM),
            KPI_COLUMN: KpiQuestion(agb),
        }
        return cells.get(column, ProviderQuestion(agb))


def offer_origins(table: Table, ask: Callable[[int], None]) -> None:
    """Give a board a menu on the right button that asks where a cell of the row came from.

    ``ask(column)`` is told which; Ctrl+H asks for the light.
    """
    table.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)
    for words, column in (
        (_tr("Herkomst van het licht"), LIGHT_COLUMN),
        (_tr("Herkomst van de wachttijd"), WAITING_COLUMN),
        (_tr("Herkomst van de ruimte dit jaar"), ROOM_COLUMN),
        (_tr("Herkomst van de KPI's"), KPI_COLUMN),
        (_tr("Herkomst van naam en categorie"), NAME_COLUMN),
    ):
        action = QAction(words, table)
        action.triggered.connect(lambda _on=False, column=column: ask(column))
        if column == LIGHT_COLUMN:
            action.setShortcut(QKeySequence(ORIGIN_KEYS))
            action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        table.addAction(action)


def _tr(text: str) -> str:
    return QCoreApplication.translate("Origins", text)
