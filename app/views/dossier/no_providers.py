"""What the step Aanbieder says when it has nobody to show, or not everybody."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.domain.stoplight import Light
from app.services.board_rows import Board
from app.views.widgets.empty_state import EmptyState


class NoProviders(QWidget):
    """Why there is no list, and the way on: to the product, or to the regional data."""

    product_asked = Signal()
    data_asked = Signal()
    signal_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        to_product = self.tr("Naar Product")
        self.no_product = EmptyState(
            self.tr("Kies eerst een product. Dan zie je hier wie het biedt en wie plek heeft."),
            to_product,
            icon="providers",
        )
        self.no_offer = EmptyState(
            self.tr(
                "Volgens de regionale gegevens biedt niemand dit product hier aan. "
                "Kies een ander product, of vraag het na bij de regio."
            ),
            to_product,
            self.tr("Meld aan de regio…"),
            icon="providers",
        )
        self.no_data = EmptyState(
            self.tr(
                "Er zijn nog geen regionale gegevens. Lees de bestanden van de regio in, "
                "dan zie je hier welke aanbieders plek hebben."
            ),
            self.tr("Bijwerken"),
            icon="providers",
        )
        self.budget = EmptyState(
            self.tr(
                "Dit is een pgb: het gezin kiest en betaalt de hulp zelf. "
                "Je kiest hier geen aanbieder."
            ),
            to_product,
            icon="providers",
        )
        for empty in (self.no_product, self.budget):
            empty.pressed.connect(lambda _: self.product_asked.emit())
        self.no_offer.pressed.connect(
            lambda text: (self.product_asked if text == to_product else self.signal_asked).emit()
        )
        self.no_data.pressed.connect(lambda _: self.data_asked.emit())
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        for empty in self._all():
            column.addWidget(empty)

    def show_for(self, board: Board | None, *, budget: bool = False) -> None:
        """Show what fits ``board`` (``None``: no product yet, or a pgb); hide where it has rows."""
        shown = self.budget if budget else self.no_product
        if board is not None:
            shown = self.no_offer if board.hidden else self.no_data
        for empty in self._all():
            empty.setVisible(empty is shown)
        self.setVisible(board is None or not board.rows)

    def _all(self) -> tuple[EmptyState, ...]:
        return self.no_product, self.no_offer, self.no_data, self.budget


def nobody_has_room(board: Board) -> bool:
    """Whether everybody who offers the product here is red."""
    return bool(board.rows) and all(row.judgement.overall is Light.RED for row in board.rows)


def board_notes(board: Board) -> str:
    """Whether all are red, how many do not offer it here, and how many have no contract."""
    outside = sum(not row.contracted for row in board.rows)
    counted = (
        (
            board.hidden,
            _tr("1 aanbieder biedt dit product hier niet aan."),
            _tr("{count} aanbieders bieden dit product hier niet aan."),
        ),
        (
            outside,
            _tr("1 aanbieder zonder contract staat onderaan: eerst gecontracteerd aanbod."),
            _tr("{count} aanbieders zonder contract staan onderaan: eerst gecontracteerd aanbod."),
        ),
    )
    full = (_tr("Iedereen in de lijst is rood."),) if nobody_has_room(board) else ()
    told = (
        one if count == 1 else many.format(count=count) for count, one, many in counted if count
    )
    return " ".join((*full, *told))


def _tr(text: str) -> str:
    return QCoreApplication.translate("BoardNotes", text)
