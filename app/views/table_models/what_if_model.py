"""What each incentive would have paid, beside what is paid now."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Final

from PySide6.QtCore import QCoreApplication, QObject, Qt
from PySide6.QtGui import QFont

from app.services.ceilings import percent_of
from app.services.what_if import Incentive, Outcome
from app.views.amounts import DASH, euros_or_dash, percent_words, whole_euros
from app.views.table_models.rows_model import Column, RowsModel

DIFFERENCE_COLUMN: Final = 2
"""From here on the columns compare with what is paid now."""


class WhatIfModel(RowsModel[Outcome]):
    """A line per incentive; that of now stands out."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(
            (
                Column(
                    _tr("Zo wordt betaald"), lambda row: incentive_words(row.incentive), roles=_BOLD
                ),
                Column(
                    _tr("Betaald"), lambda row: euros_or_dash(row.paid), number=True, roles=_BOLD
                ),
                Column(_tr("Verschil"), _difference, number=True, roles=_BOLD),
                Column(_tr("In procenten"), _percent, number=True, roles=_BOLD),
            ),
            parent,
        )


def incentive_words(incentive: Incentive) -> str:
    """The incentive in words."""
    return {
        Incentive.NONE: _tr("Nu: vol tarief"),
        Incentive.DONUT: _tr("Donutgat"),
        Incentive.STEPS: _tr("Staffelkorting"),
        Incentive.TAPER: _tr("Aflopend tarief"),
    }[incentive]


def _difference(row: Outcome) -> str:
    if row.difference is None or row.incentive is Incentive.NONE:
        return DASH
    return whole_euros(row.difference)


def _percent(row: Outcome) -> str:
    if row.difference is None or row.paid is None or row.incentive is Incentive.NONE:
        return DASH
    return percent_words(percent_of(row.difference, row.paid - row.difference))


def _font(row: Outcome) -> QFont:
    font = QFont()
    now = row.incentive is Incentive.NONE
    font.setWeight(QFont.Weight.DemiBold if now else QFont.Weight.Normal)
    return font


def _tr(text: str) -> str:
    return QCoreApplication.translate("WhatIfModel", text)


_BOLD: Final[dict[int, Callable[[Outcome], Any]]] = {int(Qt.ItemDataRole.FontRole): _font}
