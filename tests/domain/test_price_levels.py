from __future__ import annotations

from datetime import date
from decimal import Decimal

import pytest

from app.domain.catalogue import Catalogue, Product, Tariff
from app.domain.ijw import ProductCategory, Unit
from app.domain.price_levels import Shift, price_days, priced

OLD, NEW = date(2026, 1, 1), date(2027, 1, 1)


def product(code: str, *tariffs: tuple[int, date, date | None]) -> Product:
    return Product(
        code=code,
        name=code,
        category=next(iter(ProductCategory)),
        segment=4,
        level=None,
        unit=Unit.HOUR,
        tariffs=tuple(Tariff(*tariff) for tariff in tariffs),
        norm=None,
        provisional=False,
    )


END = date(2026, 12, 31)


@pytest.mark.parametrize(
    ("tariffs", "shift", "difference", "percent"),
    [
        ([(9000, OLD, END), (9360, NEW, None)], Shift.DEARER, 360, Decimal("4.0")),
        ([(9000, OLD, END), (8999, NEW, None)], Shift.CHEAPER, -1, Decimal("0.0")),
        ([(9000, OLD, None)], Shift.SAME, 0, Decimal("0.0")),
        ([(9000, OLD, END)], Shift.ENDED, None, None),
        ([(9000, NEW, None)], Shift.NEW, None, None),
        ([(0, OLD, END), (100, NEW, None)], Shift.DEARER, 100, None),
    ],
)
def test_a_product_beside_itself(tariffs, shift, difference, percent):
    (row,) = priced(Catalogue("x", (product("45A48", *tariffs),)), NEW, OLD)
    assert (row.shift, row.difference, row.percent) == (shift, difference, percent)


def test_without_another_day_only_what_is_for_sale_is_shown():
    catalogue = Catalogue(
        "x", (product("45A48", (9000, OLD, END)), product("45A53", (9000, NEW, None)))
    )
    (row,) = priced(catalogue, NEW)
    assert (row.product.code, row.shift, row.difference) == ("45A53", None, None)
    assert price_days(catalogue) == (NEW, OLD)
