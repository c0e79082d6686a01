"""What is known of one product: what it is for, who does it, its tariffs and its norm."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.domain.price_levels import PricedProduct
from app.views import theme
from app.views.amounts import price
from app.views.providers.fact_grid import FactGrid
from app.views.table_models.product_price_model import norm_words
from app.views.widgets.card import Card
from app.views.widgets.date_text import show_date
from app.views.widgets.scroll import scroll_area
from app.views.widgets.text import clear_layout, label, paragraph, quiet_button

if TYPE_CHECKING:
    from app.domain.catalogue import Product, ProductForm, Tariff


class ProductPanel(Card):
    """The name stays in view; what is known scrolls under it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(" ", parent)
        self.title.setWordWrap(True)
        self.head.setStretch(0, 1)
        self.head.setStretch(1, 0)
        self.origin = quiet_button(self.tr("Herkomst"), "search")
        self.head.addWidget(self.origin)
        inner = QWidget()
        self._facts = QVBoxLayout(inner)
        self._facts.setContentsMargins(0, 0, theme.INSIDE, 0)
        self._facts.setSpacing(theme.UNIT)
        self.facts = scroll_area(inner, self.tr("Alles van dit product"))
        self.body.addWidget(self.facts, 1)

    def show_product(self, row: PricedProduct) -> None:
        """Show everything of one product."""
        product = row.product
        self.set_title(product.name)
        self.facts.setAccessibleName(self.tr("Alles van {name}").format(name=product.name))
        self.origin.setEnabled(not product.provisional)
        clear_layout(self._facts)
        self._facts.addWidget(paragraph(self._kinds(product), "hint"))
        if product.form:
            self._add_form(product.form)
        self._add_tariffs(product)
        self._add_title(self.tr("Norm"))
        self._facts.addWidget(paragraph(self._norm(row)))
        self._add_title(self.tr("Waar dit vandaan komt"))
        self._facts.addWidget(paragraph(self._source(product)))
        self._facts.addStretch(1)
        self.facts.verticalScrollBar().setValue(0)

    def _kinds(self, product: Product) -> str:
        segment = self.tr("segment {number}").format(number=product.segment)
        parts = (
            product.code,
            product.category.label,
            segment if product.segment else "",
            product.level or "",
        )
        return " · ".join(part for part in parts if part)

    def _add_form(self, form: ProductForm) -> None:
        for title, text in (
            (self.tr("Waarvoor"), form.purpose),
            (self.tr("Wie doet het"), form.staff),
        ):
            if text:
                self._add_title(title)
                self._facts.addWidget(paragraph(text))

    def _add_tariffs(self, product: Product) -> None:
        self._add_title(self.tr("Tarieven"))
        grid = FactGrid()
        for tariff in reversed(product.tariffs):
            grid.add(self._period(tariff), price(tariff.cents, product.unit))
        self._facts.addWidget(grid)

    def _period(self, tariff: Tariff) -> str:
        first = show_date(tariff.valid_from)
        if tariff.valid_to is None:
            return self.tr("vanaf {first}").format(first=first)
        return self.tr("{first} t/m {last}").format(first=first, last=show_date(tariff.valid_to))

    def _norm(self, row: PricedProduct) -> str:
        norm = row.product.norm
        if norm is None:
            return self.tr("De regio noemt geen norm.")
        words = norm_words(row)
        return self.tr("{norm} (voorlopig)").format(norm=words) if norm.provisional else words

    def _source(self, product: Product) -> str:
        if not product.provisional:
            return self.tr("Uit het bestand Producten van de regio. Herkomst toont blad en rij.")
        told = product.form.source if product.form else ""
        words = self.tr("Voorlopig: de regio heeft dit product nog niet in een bestand genoemd.")
        return f"{words} {told}".strip()

    def _add_title(self, title: str) -> None:
        made = label(title, "strong")
        made.setContentsMargins(0, theme.INSIDE, 0, 0)
        self._facts.addWidget(made)
