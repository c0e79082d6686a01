"""The products to choose from: a search line above a tree that shows all its rows."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHeaderView,
    QTreeView,
    QVBoxLayout,
    QWidget,
)

from app.domain.catalogue import Group
from app.domain.product_offer import Family
from app.views import theme
from app.views.table_models.product_model import ProductModel
from app.views.widgets.option_delegate import OptionDelegate
from app.views.widgets.search_line import SearchLine
from app.views.widgets.text import paragraph


class ProductTree(QTreeView):
    """A tree as high as its rows, so that only the page scrolls.

    ``picked(index)`` comes on a click on a row, and on Enter or space.
    """

    picked = Signal(QModelIndex)

    def __init__(self, model: ProductModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setModel(model)
        self.setItemDelegateForColumn(0, OptionDelegate(self))
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setUniformRowHeights(True)
        self.setExpandsOnDoubleClick(False)
        self.setTabKeyNavigation(False)
        self.setIndentation(14)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHeaderHidden(True)
        head = self.header()
        head.setStretchLastSection(False)
        head.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        head.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self.clicked.connect(self.picked)
        for changed in (self.expanded, self.collapsed, model.modelReset):
            changed.connect(lambda *_: self.fit())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter and space pick the row; the arrows only move."""
        keys = {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space}
        if event.key() in keys and self.currentIndex().isValid():
            self.picked.emit(self.currentIndex())
            return
        super().keyPressEvent(event)

    def fit(self) -> None:
        """Take the height of the rows in view."""
        families = range(self.model().rowCount())
        tops = [self.model().index(number, 0) for number in families]
        below = sum(self.model().rowCount(top) for top in tops if self.isExpanded(top))
        self.setFixedHeight((len(tops) + below) * theme.row_height(self) + 8)


class ProductList(QWidget):
    """``chosen(code)`` when the worker picks a product."""

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._families: tuple[Family, ...] = ()
        self._chosen = ""
        self._folded: dict[Group | None, bool] = {}
        self.model = ProductModel(self)
        self.search = SearchLine(
            self.tr("Zoek een product"), self.tr("Zoek een product op naam, niveau of code")
        )
        self.search.searched.connect(self._search)
        self.tree = ProductTree(self.model)
        self.tree.setAccessibleName(self.tr("Producten"))
        self.tree.picked.connect(self._pick)
        self._nothing = paragraph(self.tr("Geen product gevonden. Zoek op een ander woord."))
        self._nothing.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.INSIDE)
        for part in (self.search, self.tree, self._nothing):
            column.addWidget(part)

    def show_offers(self, families: Sequence[Family], chosen: str) -> None:
        """Show what can be chosen; open are the families with the advice and with the choice."""
        moved = chosen != self._chosen
        self._families, self._chosen = tuple(families), chosen
        self._show(to_choice=moved)

    def _show(self, *, to_choice: bool = False) -> None:
        current = None if to_choice else self.model.offer_at(self.tree.currentIndex())
        words = self.search.text().strip()
        if not self.model.show_families(self._families, self._chosen, words):
            return
        for number, family in enumerate(self.model.families):
            self.tree.setExpanded(self.model.index(number, 0), bool(words) or self._opened(family))
        code = current.product.code if current else self._chosen
        place = self.model.index_of(code)
        if place.isValid() and self.tree.isExpanded(place.parent()):
            self.tree.setCurrentIndex(place)
        self._nothing.setVisible(not self.model.families)
        self.tree.setVisible(bool(self.model.families))
        self.tree.fit()

    def _opened(self, family: Family) -> bool:
        if family.group in self._folded:
            return not self._folded[family.group]
        if family.advised or any(o.product.code == self._chosen for o in family.offers):
            return True
        nothing_stands_out = not self._chosen and not any(f.advised for f in self._families)
        return nothing_stands_out and family is self._families[0]

    def _pick(self, index: QModelIndex) -> None:
        offer = self.model.offer_at(index)
        if offer is not None:
            self.chosen.emit(offer.product.code)
            return
        top = index.siblingAtColumn(0)
        folded = self.tree.isExpanded(top)
        self._folded[self.model.families[top.row()].group] = folded
        self.tree.setExpanded(top, not folded)

    def _search(self, _words: str) -> None:
        self._show()
