"""The products on offer as a tree: families, and below each its products."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Final

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtGui import QFont

from app.domain.product_offer import Family, Offer
from app.views.amounts import price
from app.views.language import said
from app.views.widgets.option_delegate import BADGE_ROLE, CHOSEN_ROLE

Index = QModelIndex | QPersistentModelIndex
_NO_PARENT: Final = QModelIndex()
_DISPLAY: Final = int(Qt.ItemDataRole.DisplayRole)
_SPOKEN: Final = int(Qt.ItemDataRole.AccessibleTextRole)
_FONT: Final = int(Qt.ItemDataRole.FontRole)
_TIP: Final = int(Qt.ItemDataRole.ToolTipRole)
_FAMILY: Final = 0
"""Internal id of a family; a product carries the number of its family, counted from 1."""


class ProductModel(QAbstractItemModel):
    """Columns: name, level, price, and when it is possible or that it is provisional."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._families: tuple[Family, ...] = ()
        self._shown: tuple[Family, ...] = ()
        self._chosen = ""
        self._search = ""

    @property
    def families(self) -> tuple[Family, ...]:
        """The families in view."""
        return self._shown

    def show_families(self, families: Sequence[Family], chosen: str = "", search: str = "") -> bool:
        """Show other families, choice or search; answers whether anything changed."""
        fresh = (tuple(families), chosen, search.casefold().strip())
        if fresh == (self._families, self._chosen, self._search):
            return False
        self.beginResetModel()
        self._families, self._chosen, self._search = fresh
        self._shown = tuple(self._matching())
        self.endResetModel()
        return True

    def offer_at(self, index: Index) -> Offer | None:
        """The product at ``index``; ``None`` for a family."""
        if not index.isValid() or index.internalId() == _FAMILY:
            return None
        return self._shown[index.internalId() - 1].offers[index.row()]

    def index_of(self, code: str) -> QModelIndex:
        """Where the product with this code stands; invalid where it is not in view."""
        for number, family in enumerate(self._shown):
            for row, offer in enumerate(family.offers):
                if offer.product.code == code:
                    return self.index(row, 0, self.index(number, 0))
        return QModelIndex()

    def index(self, row: int, column: int, parent: Index = _NO_PARENT) -> QModelIndex:
        """See :class:`QAbstractItemModel`."""
        if not self.hasIndex(row, column, parent):
            return QModelIndex()
        return self.createIndex(row, column, parent.row() + 1 if parent.isValid() else _FAMILY)

    def parent(self, child: Index = _NO_PARENT) -> QModelIndex:  # type: ignore[override]
        """The family of a product."""
        if not child.isValid() or child.internalId() == _FAMILY:
            return QModelIndex()
        return self.createIndex(child.internalId() - 1, 0, _FAMILY)

    def rowCount(self, parent: Index = _NO_PARENT) -> int:
        """Families at the top, products below them."""
        if not parent.isValid():
            return len(self._shown)
        if parent.internalId() != _FAMILY or parent.column() > 0:
            return 0
        return len(self._shown[parent.row()].offers)

    def columnCount(self, parent: Index = _NO_PARENT) -> int:
        """The same four columns everywhere."""
        return 4

    def flags(self, index: Index) -> Qt.ItemFlag:
        """A family can be folded, a product chosen."""
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = _DISPLAY
    ) -> str | None:
        """The titles of the columns."""
        if role != _DISPLAY or orientation != Qt.Orientation.Horizontal:
            return None
        titles = (self.tr("Product"), self.tr("Niveau"), self.tr("Prijs"), self.tr("Let op"))
        return titles[section] if 0 <= section < len(titles) else None

    def data(self, index: Index, role: int = _DISPLAY) -> Any:
        """Text, badge, weight and spoken words of a cell."""
        if not index.isValid():
            return None
        offer = self.offer_at(index)
        if offer is None:
            return self._family_data(self._shown[index.row()], index.column(), role)
        if role == _DISPLAY:
            return self._cells(offer)[index.column()]
        if role == _FONT:
            return _semibold() if self._is_chosen(offer) else None
        if index.column():
            return self._cells(offer)[index.column()] if role == _TIP else None
        return self._name_data(offer, role)

    def _name_data(self, offer: Offer, role: int) -> Any:
        purpose = offer.product.form.purpose if offer.product.form else ""
        obstacle = offer.obstacle.sentence if offer.obstacle else ""
        return {
            BADGE_ROLE: self.tr("advies") if offer.advised else "",
            CHOSEN_ROLE: self._is_chosen(offer),
            _SPOKEN: self._spoken(offer),
            _TIP: "\n".join(
                said(words) for words in (offer.product.name, purpose, obstacle) if words
            ),
        }.get(role)

    def _family_data(self, family: Family, column: int, role: int) -> Any:
        if column > 0:
            return None
        if role in {_DISPLAY, _SPOKEN, _TIP}:
            name = said(str(family.group)) if family.group else self.tr("Overige producten")
            return f"{name} ({len(family.offers)})"
        return _semibold() if role == _FONT else None

    def _cells(self, offer: Offer) -> tuple[str, str, str, str]:
        product = offer.product
        return (
            product.name,
            said(str(product.level or "")),
            self._price(offer),
            self._note(offer),
        )

    def _note(self, offer: Offer) -> str:
        """When the product is possible, else whether its figures are provisional."""
        if offer.obstacle is not None:
            return said(offer.obstacle.short)
        return self.tr("voorlopig") if offer.product.provisional else ""

    def _price(self, offer: Offer) -> str:
        if offer.tariff is None:
            return self.tr("niet meer te kiezen")
        if not offer.tariff.cents:
            return self.tr("zonder tarief")
        return price(offer.tariff.cents, offer.product.unit)

    def _spoken(self, offer: Offer) -> str:
        words = [cell for cell in self._cells(offer) if cell]
        if offer.advised:
            words.append(self.tr("advies"))
        if self._is_chosen(offer):
            words.append(self.tr("gekozen"))
        return ", ".join(words)

    def _is_chosen(self, offer: Offer) -> bool:
        return offer.product.code == self._chosen

    def _matching(self) -> Sequence[Family]:
        if not self._search:
            return self._families
        found = (
            Family(family.group, tuple(o for o in family.offers if self._search in _words(o)))
            for family in self._families
        )
        return [family for family in found if family.offers]


def _words(offer: Offer) -> str:
    """Everything by which a product can be found."""
    product, form = offer.product, offer.product.form
    described = (product.level or "", *((form.group, form.purpose) if form else ()))
    spoken = map(said, described)
    return " ".join((product.name, product.code, *described, *spoken)).casefold()


def _semibold() -> QFont:
    font = QFont()
    font.setWeight(QFont.Weight.DemiBold)
    return font
