"""Productcatalogus: what can be indicated, what it costs, and what changed since an earlier day."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtWidgets import QHBoxLayout, QHeaderView, QSplitter, QStackedLayout, QWidget

from app.domain.price_levels import PricedProduct, price_days, priced
from app.services.source_questions import TariffQuestion
from app.views import theme
from app.views.page import Page
from app.views.products.product_panel import ProductPanel
from app.views.save_tables import SaveButton
from app.views.sources_dialog import show_sources
from app.views.table_models.product_price_model import ALONE, COMPARED, NAME, ProductPriceModel
from app.views.widgets.date_text import show_date
from app.views.widgets.empty_state import EmptyState
from app.views.widgets.form import ChoiceField, LabelPlace
from app.views.widgets.search_line import SearchLine
from app.views.widgets.table import make_table
from app.views.widgets.text import label

if TYPE_CHECKING:
    from app.exchange.table_workbook import TableSheet
    from app.views.services import Services


class ProductsPage(Page):
    """Left the products, right everything of the selected one."""

    def __init__(self, services: Services) -> None:
        self.title = self.tr("Productcatalogus")
        super().__init__()
        self._services = services
        self._rows: tuple[PricedProduct, ...] = ()
        self.search = SearchLine(
            self.tr("Zoek een product"), self.tr("Zoek een product op naam, niveau of code")
        )
        self.day = _choice(self.tr("Tarieven op"))
        self.then = _choice(self.tr("Vergelijk met"), self.tr("niets"))
        self.model = ProductPriceModel(self)
        self.table = make_table(self.model, self.tr("Producten"))
        self.panel = ProductPanel()
        self.save = SaveButton(services, self._file_name, self._sheets)
        self._build()
        self._connect()

    def enter(self, argument: object = None) -> None:
        """Read the catalogue anew; ``argument`` may be the code of the product to show."""
        catalogue = self._services.catalogue()
        today = self._services.today().isoformat()
        days = [day.isoformat() for day in price_days(catalogue)]
        named = [(day, show_date(date.fromisoformat(day))) for day in days]
        self.day.set_choices([(today, self.tr("vandaag")), *named])
        self.then.set_choices(named)
        if not self.day.value():
            self.day.set_value(today)
        self.subheading.setText(self.tr("versie {version}").format(version=catalogue.version))
        self._show(argument if isinstance(argument, str) else "")

    def search_field(self) -> QWidget:
        """The search field."""
        return self.search

    def panes(self) -> tuple[QWidget, ...]:
        """The choices, the products and the chosen one."""
        return (self.search, self.table, self.panel)

    def help_text(self) -> str:
        """See :class:`Page`."""
        return self.tr(
            "Hier staan alle producten met hun tarief en norm. Kies bij Vergelijk met een eerdere "
            "dag om te zien wat er nieuw is, wat verviel en wat duurder werd. Rechts staat alles "
            "van het gekozen product. Enter of Herkomst toont uit welk bestand en welke rij een "
            "tarief komt."
        )

    # --- showing

    def _show(self, code: str = "") -> None:
        """Show the products that the choices leave; stay with the one that was selected."""
        chosen = self.model.row_at(self.table.currentIndex())
        code = code or (chosen.product.code if chosen else "")
        day, then = self._days()
        self._rows = priced(self._services.catalogue(), day, then)
        words = self.search.text().casefold().split()
        found = [row for row in self._rows if all(word in _searched(row) for word in words)]
        self.model.show_rows(found)
        for columns, hidden in ((COMPARED, then is None), (ALONE, then is not None)):
            for column in columns:
                self.table.setColumnHidden(column, hidden)
        codes = [row.product.code for row in self.model.rows]
        place = codes.index(code) if code in codes else 0
        self.table.setCurrentIndex(self.model.index(place, NAME))
        self._either.setCurrentIndex(0 if found else 1)
        self.panel.setVisible(bool(found))

    def _days(self) -> tuple[date, date | None]:
        then = self.then.value()
        day = date.fromisoformat(self.day.value() or self._services.today().isoformat())
        return day, date.fromisoformat(then) if then else None

    def _moved(self, now: QModelIndex, _before: QModelIndex) -> None:
        row = self.model.row_at(now)
        if row is not None:
            self.panel.show_product(row)

    def _ask_origin(self) -> None:
        row = self.model.row_at(self.table.currentIndex())
        if row is None or row.product.provisional:
            self.told.emit(self.tr("Dit product is voorlopig: er is nog geen bestand van."))
            return
        show_sources(self._services, self, TariffQuestion(row.product.code))

    # --- saving

    def _file_name(self) -> str:
        return f"{self.title} {show_date(self._days()[0])}"

    def _sheets(self) -> Callable[[], Sequence[TableSheet]]:
        from app.services.catalogue_workbook import catalogue_sheets

        title = f"{self._services.region.name}: {self.title}"
        day, then = self._days()
        rows, notes = self.model.rows, (self.subheading.text(),)
        return lambda: catalogue_sheets(title, rows, day, then, notes)

    # --- building

    def _build(self) -> None:
        self.add_head(self.title)
        row = QHBoxLayout()
        row.setSpacing(theme.INSIDE)
        row.addWidget(self.search, 1)
        for field in (self.day, self.then):
            row.addWidget(label(field.text, "quiet"))
            row.addWidget(field)
        row.addWidget(self.save)
        self.column.addLayout(row)
        self._nothing = EmptyState(
            self.tr("Geen product past bij wat je zoekt."),
            self.tr("Toon alle producten"),
            icon="search",
        )
        self._either = QStackedLayout()
        left = QWidget()
        left.setLayout(self._either)
        self._either.addWidget(self.table)
        self._either.addWidget(self._nothing)
        self.panel.setMinimumWidth(theme.text_width(self, 40))
        split = QSplitter(Qt.Orientation.Horizontal)
        split.setHandleWidth(theme.BETWEEN)
        split.setChildrenCollapsible(False)
        for part, share in ((left, 2), (self.panel, 1)):
            split.addWidget(part)
            split.setStretchFactor(split.indexOf(part), share)
        split.setSizes([2200, 1000])
        self.column.addWidget(split, 1)
        head = self.table.horizontalHeader()
        head.setStretchLastSection(False)
        head.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        head.setSectionResizeMode(NAME, QHeaderView.ResizeMode.Stretch)
        self.table.setSortingEnabled(True)
        self.table.sortByColumn(NAME, Qt.SortOrder.AscendingOrder)
        self.setFocusProxy(self.table)

    def _connect(self) -> None:
        self.search.searched.connect(lambda _text: self._show())
        for field in (self.day, self.then):
            field.edited.connect(lambda _value: self._show())
        self.table.selectionModel().currentRowChanged.connect(self._moved)
        self.table.activated.connect(lambda _index: self._ask_origin())
        self.panel.origin.clicked.connect(self._ask_origin)
        self.save.told.connect(self.told)
        self._nothing.pressed.connect(lambda _: self._clear())

    def _clear(self) -> None:
        self.search.clear()
        self._show()


def _choice(name: str, nothing: str | None = None) -> ChoiceField:
    return ChoiceField(name, place=LabelPlace.HIDDEN, empty=nothing)


def _searched(row: PricedProduct) -> str:
    product = row.product
    return f"{product.name} {product.code} {product.level or ''}".casefold()
