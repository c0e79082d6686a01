"""What the page Aanbieders is asked: for which product and place, and which rows it keeps."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.domain.catalogue import Product
from app.domain.region import Municipality
from app.services.board_rows import BoardRow
from app.views import theme
from app.views.provider_filter import LIGHT_FILTERS, light_choices
from app.views.widgets.flow_layout import EvenLayout
from app.views.widgets.form import ChoiceField, LabelPlace
from app.views.widgets.search_line import SearchLine


class BoardFilters(QWidget):
    """``asked`` when product or municipality change; ``narrowed`` when other rows are kept."""

    asked = Signal()
    narrowed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.search = SearchLine(
            self.tr("Zoek op naam of AGB  (Ctrl+F)"), self.tr("Zoek een aanbieder")
        )
        self.search.setMinimumWidth(theme.text_width(self, 22))
        self.product = _choice(self.tr("Product"), self.tr("alle producten"))
        self.municipality = _choice(self.tr("Gemeente"), self.tr("alle gemeenten"))
        self.category = _choice(self.tr("Categorie"), self.tr("alle categorieën"))
        self.light = _choice(self.tr("Licht"), None)
        # A product's name may be longer than the room there is: its list shows it whole.
        policy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.product.setSizePolicy(policy)
        self.product.combo.setSizePolicy(policy)
        row = EvenLayout(self, spacing=theme.INSIDE)
        for field in (self.search, self.product, self.municipality, self.category, self.light):
            row.addWidget(field)
        self._connect()

    def offer(self, products: Iterable[Product], municipalities: Iterable[Municipality]) -> None:
        """Offer these products and municipalities; what was chosen stays."""
        named = sorted((product.name, product.code) for product in products)
        self.product.set_choices((code, f"{name} ({code})") for name, code in named)
        self.municipality.set_choices((item.code, item.name) for item in municipalities)

    def keep(self, rows: Sequence[BoardRow]) -> list[BoardRow]:
        """The rows that category, light and name ask for; the lights tell how many there are."""
        categories = sorted({row.category for row in rows})
        self.category.set_choices((name, _category(self, name)) for name in categories)
        found = [row for row in rows if self._names(row) and self._has_category(row)]
        self.light.set_choices(light_choices(found))
        if not self.light.value():
            self.light.set_value(next(iter(LIGHT_FILTERS)))
        lights = LIGHT_FILTERS[self.light.value()]
        return [row for row in found if row.judgement.overall in lights]

    def clear(self) -> None:
        """Ask for everybody again."""
        self.search.clear()
        for field in (self.product, self.municipality, self.category):
            field.set_value("", force=True)
        self.light.set_value(next(iter(LIGHT_FILTERS)), force=True)
        self.asked.emit()

    def _names(self, row: BoardRow) -> bool:
        words = self.search.text().casefold().split()
        return all(word in f"{row.name} {row.agb}".casefold() for word in words)

    def _has_category(self, row: BoardRow) -> bool:
        return self.category.value() in ("", row.category)

    def _connect(self) -> None:
        self.search.searched.connect(lambda _text: self.narrowed.emit())
        for field in (self.product, self.municipality):
            field.edited.connect(lambda _value: self.asked.emit())
        for field in (self.category, self.light):
            field.edited.connect(lambda _value: self.narrowed.emit())


def _choice(name: str, everything: str | None) -> ChoiceField:
    made = ChoiceField(name, place=LabelPlace.HIDDEN, empty=everything)
    made.combo.setToolTip(name)
    return made


def _category(filters: BoardFilters, name: str) -> str:
    return filters.tr("categorie {name}").format(name=name)
