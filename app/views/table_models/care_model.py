"""The help of one child as a table: an allocation or an indication of our own per row."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QCoreApplication, QObject, Qt

from app.services.child_care import CareRow
from app.views.amounts import euros, quantity
from app.views.table_models.rows_model import Column, RowsModel
from app.views.widgets.bar_delegate import PERCENT_ROLE
from app.views.widgets.date_text import show_date
from app.views.widgets.span_delegate import SPAN_ROLE

(
    PRODUCT_COLUMN,
    PROVIDER_COLUMN,
    PERIOD_COLUMN,
    SPAN_COLUMN,
    VOLUME_COLUMN,
    USED_COLUMN,
    AMOUNT_COLUMN,
    STATUS_COLUMN,
    KIND_COLUMN,
) = range(9)
_TIP: Final = int(Qt.ItemDataRole.ToolTipRole)
_FULL: Final = 99.9


class CareModel(RowsModel[CareRow]):
    """One line per allocation or indication, the newest first until a head is clicked."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(_columns(), parent)


def period(row: CareRow) -> str:
    """From and to, as a worker reads them."""
    return f"{show_date(row.help.start)} – {show_date(row.help.end) or _tr('open einde')}"


def used(row: CareRow) -> str:
    """How much of the help was used: "53%"; how much it was where no share is known."""
    if row.percent is not None:
        return f"{row.percent}%"
    return quantity(row.used) if row.used else "–"


def _columns() -> tuple[Column[CareRow], ...]:
    product, provider = (lambda row: row.help.product_name), (lambda row: row.help.provider_name)
    return (
        Column(_tr("Product"), product, roles={_TIP: product}),
        Column(_tr("Aanbieder"), provider, roles={_TIP: provider}),
        Column(_tr("Periode"), period, lambda row: row.help.start, roles={_TIP: period}),
        Column(
            _tr("Tijdlijn"),
            lambda _row: "",
            lambda row: row.help.start,
            roles={SPAN_ROLE: lambda row: (row.help.start, row.help.end), _TIP: period},
            meaning=_tr("Wanneer de hulp liep; de streep is vandaag"),
        ),
        Column(_tr("Omvang"), lambda row: row.volume, roles={_TIP: _origin}),
        Column(
            _tr("Geleverd"),
            used,
            lambda row: -1 if row.percent is None else row.percent,
            number=True,
            roles={PERCENT_ROLE: _bar, _TIP: _delivered},
            meaning=_tr("Gedeclareerd, als deel van wat is toegewezen"),
        ),
        Column(
            _tr("Bedrag"),
            lambda row: euros(row.cents) if row.months else "–",
            lambda row: row.cents,
            number=True,
        ),
        Column(_tr("Status"), lambda row: row.status.label),
        Column(
            _tr("Telt als"),
            lambda row: row.continuation.label if row.continuation else "–",
            meaning=_tr("Wat deze hulp was naast eerdere hulp met hetzelfde product"),
        ),
    )


def _bar(row: CareRow) -> float | None:
    """All that was allocated and no more is as it should be: not yet the colour of danger."""
    if row.percent is None:
        return None
    return min(row.percent, _FULL) if row.percent <= 100 else row.percent


def _delivered(row: CareRow) -> str:
    if row.used is None:
        return _tr("Van een eigen indicatie is niet bekend wat er is geleverd.")
    if not row.allocated:
        return used(row)
    words = _tr("{used} van {allocated} geleverd")
    return words.format(used=quantity(row.used), allocated=quantity(row.allocated))


def _origin(row: CareRow) -> str:
    if row.dossier_number:
        return _tr("{volume}, uit dossier {number}").format(
            volume=row.volume, number=row.dossier_number
        )
    return row.volume


def _tr(text: str) -> str:
    return QCoreApplication.translate("CareModel", text)
