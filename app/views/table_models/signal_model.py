"""Data-quality signals, and how many there are of each municipality or provider."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Final

from PySide6.QtCore import QCoreApplication, QObject, Qt

from app.services.signal_rows import Signal, Tally
from app.views.amounts import euros_or_dash, whole
from app.views.table_models.rows_model import Column, RowsModel

KIND_COLUMN, SENTENCE_COLUMN, PROVIDER_COLUMN, PLACE_COLUMN, AMOUNT_COLUMN = range(5)
NAME_COLUMN, COUNT_COLUMN = range(2)
_TIP: Final = int(Qt.ItemDataRole.ToolTipRole)


class SignalModel(RowsModel[Signal]):
    """One line per signal, in the order of the service until a head is clicked."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(_columns(), parent)


class TallyModel(RowsModel[Tally]):
    """Names with their number of signals; what is in the way of all stands first."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(
            (
                Column(_tr("Naam"), lambda row: row.name, roles=_tip(lambda row: row.name)),
                Column(
                    _tr("Aantal"),
                    lambda row: whole(row.signals),
                    lambda row: row.signals,
                    number=True,
                ),
            ),
            parent,
        )


def _columns() -> tuple[Column[Signal], ...]:
    return (
        Column(
            _tr("Soort"),
            lambda row: str(row.kind),
            lambda row: row.kind.order,
            roles=_tip(lambda row: str(row.kind)),
        ),
        Column(_tr("Wat"), _short, roles=_tip(lambda row: row.sentence)),
        Column(_tr("Aanbieder"), lambda row: row.provider, roles=_tip(lambda row: row.provider)),
        Column(_tr("Gemeente"), lambda row: row.municipality),
        Column(
            _tr("Bedrag"),
            lambda row: euros_or_dash(row.cents),
            lambda row: row.cents or 0,
            number=True,
        ),
    )


def _short(row: Signal) -> str:
    """What is wrong; why that is too much or too late stands under the table and in the tip."""
    return row.what.partition(";")[0]


def _tip(text: Callable[[Any], str]) -> dict[int, Callable[[Any], Any]]:
    return {_TIP: text}


def _tr(text: str) -> str:
    return QCoreApplication.translate("SignalModel", text)
