"""The table of the product catalogue: what each product costs, and what changed since a day."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QObject

from app.domain.catalogue import Tariff
from app.domain.price_levels import PricedProduct, Shift
from app.views.amounts import DASH, percent_words, price
from app.views.language import said
from app.views.table_models.rows_model import Column, RowsModel

NAME, CODE, LEVEL, TARIFF, BEFORE, SHIFT, ORIGIN = range(7)
COMPARED: Final = (BEFORE, SHIFT)
"""The columns that only matter beside another day."""
ALONE: Final = (LEVEL, ORIGIN)
"""The columns that make room for those."""


class ProductPriceModel(RowsModel[PricedProduct]):
    """One line per product."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(
            (
                Column(self.tr("Product"), lambda row: row.product.name),
                Column(self.tr("Code"), lambda row: row.product.code),
                Column(self.tr("Niveau"), lambda row: str(row.product.level or DASH)),
                Column(
                    self.tr("Tarief"),
                    lambda row: _price(row, row.tariff),
                    lambda row: row.tariff.cents if row.tariff else -1,
                    number=True,
                ),
                Column(
                    self.tr("Was"),
                    lambda row: _price(row, row.before),
                    lambda row: row.before.cents if row.before else -1,
                    number=True,
                ),
                Column(
                    self.tr("Verschil"),
                    self._shifted,
                    lambda row: (row.shift or "", row.percent or 0),
                    number=True,
                ),
                Column(
                    self.tr("Komt van"),
                    lambda row: self.tr("voorlopig") if row.product.provisional else "regio",
                ),
            ),
            parent,
        )

    def _shifted(self, row: PricedProduct) -> str:
        if row.shift is Shift.NEW:
            return self.tr("nieuw")
        if row.shift is Shift.ENDED:
            return self.tr("vervallen")
        if row.shift is None or row.shift is Shift.SAME:
            return self.tr("gelijk") if row.shift else ""
        sign = "+" if row.shift is Shift.DEARER else ""
        return f"{sign}{percent_words(row.percent)}"


def norm_words(row: PricedProduct) -> str:
    """A norm in short: "20-66 uur / 12 mnd"."""
    norm, unit = row.product.norm, row.product.unit
    if norm is None:
        return DASH
    return said(f"{norm.minimum}-{norm.maximum} {unit.plural} / {norm.months} mnd")


def _price(row: PricedProduct, tariff: Tariff | None) -> str:
    return price(tariff.cents, row.product.unit) if tariff and tariff.cents else DASH
