"""Providers with their lights, best first; those without a contract always stand last."""

from __future__ import annotations

from math import inf
from typing import Any

from PySide6.QtCore import QCoreApplication, QObject, Qt
from PySide6.QtGui import QColor, QFont

from app.domain.stoplight import Light, Part
from app.services.board_rows import BoardRow
from app.views import theme
from app.views.amounts import whole_euros
from app.views.light_words import light_words
from app.views.table_models.rows_model import Column, RowsModel
from app.views.widgets.date_text import show_date
from app.views.widgets.light_delegate import LIGHT_ROLE

LIGHT_COLUMN, NAME_COLUMN, CATEGORY_COLUMN, WAITING_COLUMN = range(4)
ROOM_COLUMN, KPI_COLUMN, DATE_COLUMN = range(4, 7)
_DASH = "–"


class ProviderModel(RowsModel[BoardRow]):
    """One row per provider; a screen reader hears a light as "Rood, vol, peildatum 31-10-2026"."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(_columns(), parent)

    def place_of(self, agb: str) -> int | None:
        """In which row the provider with this AGB code stands, if it is there."""
        return next((place for place, row in enumerate(self.rows) if row.agb == agb), None)

    def _arrange(self) -> None:
        super()._arrange()
        # Contracted supply comes first, whatever the worker sorts by.
        self._rows.sort(key=lambda row: not row.contracted)


def waiting_words(row: BoardRow) -> str:
    """The waiting time as it was published ("4 + 5 weken", "stop"), a dash where none is known."""
    return published_wait(row.judgement.waiting, row.weeks_text)


def published_wait(part: Part, weeks_text: str) -> str:
    """A waiting time and its light in words; ``weeks_text`` comes from the board's service."""
    if part.light is Light.RED and "stop" in part.word.casefold():
        return _tr("stop")
    number = weeks_text.removesuffix(" wk")
    if number == weeks_text:
        return weeks_text or _DASH
    return _tr("1 week") if number == "1" else _tr("{number} weken").format(number=number)


def room_words(row: BoardRow) -> str:
    """What is left of the budget this year, in whole euros or in words."""
    if row.judgement.budget.light is Light.NONE:
        return _tr("niet afgesproken")
    if row.room is None:
        return _tr("onbekend")
    return whole_euros(row.room) if row.room > 0 else _tr("geen")


def kpi_words(row: BoardRow) -> str:
    """How many KPIs miss their norm, in two words."""
    part = row.judgement.kpi
    return _DASH if part.light is Light.NONE else part.word[:1].lower() + part.word[1:]


def _columns() -> tuple[Column[BoardRow], ...]:
    name = {
        int(Qt.ItemDataRole.FontRole): lambda _row: _bold(),
        int(Qt.ItemDataRole.ToolTipRole): lambda row: row.name,
    }
    quiet = {int(Qt.ItemDataRole.ForegroundRole): lambda _row: _quiet()}
    return (
        Column(_tr("Licht"), lambda row: row.judgement.word, _light_key, roles=_light_roles()),
        Column(_tr("Aanbieder"), lambda row: row.name, roles=name),
        Column(_tr("Cat."), lambda row: row.category, roles=quiet),
        Column(_tr("Wachttijd"), waiting_words, _waiting_key),
        Column(_tr("Ruimte dit jaar"), room_words, _room_key),
        Column(_tr("KPI's"), kpi_words, lambda row: row.judgement.kpi.light.order, roles=quiet),
        Column(
            _tr("Gegevens"),
            lambda row: show_date(row.reference_date) or _DASH,
            lambda row: row.reference_date.toordinal() if row.reference_date else 0,
            roles=quiet,
        ),
    )


def _light_roles() -> dict[int, Any]:
    return {
        LIGHT_ROLE: lambda row: row.judgement.overall,
        int(Qt.ItemDataRole.AccessibleTextRole): lambda row: light_words(
            row.judgement.overall, row.judgement.word, row.reference_date
        ),
        int(Qt.ItemDataRole.ToolTipRole): lambda row: "\n".join(row.judgement.sentences),
    }


def _light_key(row: BoardRow) -> tuple[float, float]:
    return row.judgement.overall.order, _weeks(row)


def _waiting_key(row: BoardRow) -> tuple[bool, float]:
    return waiting_words(row) == _tr("stop"), _weeks(row)


def _weeks(row: BoardRow) -> float:
    return inf if row.weeks_tenths is None else row.weeks_tenths


def _room_key(row: BoardRow) -> float:
    return -inf if row.room is None else row.room


def _bold() -> QFont:
    font = QFont()
    font.setWeight(QFont.Weight.DemiBold)
    return font


def _quiet() -> QColor:
    return theme.colour("quiet")


def _tr(text: str) -> str:
    return QCoreApplication.translate("ProviderModel", text)
