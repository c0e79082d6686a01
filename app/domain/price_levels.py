"""The catalogue on a day, and beside another day: what is new, what ended, what costs more.

Source: domain facts A and D (tariffs are valid from a day on and are indexed every year).
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from enum import StrEnum

from app.domain.catalogue import Catalogue, Product, Tariff


class Shift(StrEnum):
    """What happened to a product between two days."""

    NEW = "new"
    ENDED = "ended"
    DEARER = "dearer"
    CHEAPER = "cheaper"
    SAME = "same"


@dataclass(frozen=True, slots=True)
class PricedProduct:
    """A product with its tariff on a day and, to compare, on another one (``None``: not for sale).

    ``shift`` is ``None`` where nothing is compared.
    """

    product: Product
    tariff: Tariff | None
    before: Tariff | None = None
    shift: Shift | None = None

    @property
    def difference(self) -> int | None:
        """How many cents more it costs than then; ``None`` where one of the tariffs is missing."""
        if self.shift is None or self.tariff is None or self.before is None:
            return None
        return self.tariff.cents - self.before.cents

    @property
    def percent(self) -> Decimal | None:
        """The difference in percents of the tariff then, to one decimal."""
        if self.difference is None or self.before is None or not self.before.cents:
            return None
        return round(Decimal(self.difference * 100) / self.before.cents, 1)


def price_days(catalogue: Catalogue) -> tuple[date, ...]:
    """The days on which a tariff of the catalogue begins, the newest first."""
    days = {tariff.valid_from for product in catalogue.products for tariff in product.tariffs}
    return tuple(sorted(days, reverse=True))


def priced(catalogue: Catalogue, day: date, then: date | None = None) -> tuple[PricedProduct, ...]:
    """Every product that is for sale on ``day``, and with ``then`` also those that were then."""
    found = []
    for product in catalogue.products:
        tariff = product.tariff_on(day)
        before = product.tariff_on(then) if then else None
        if tariff is not None or before is not None:
            shift = _shift(tariff, before) if then else None
            found.append(PricedProduct(product, tariff, before, shift))
    return tuple(found)


def _shift(tariff: Tariff | None, before: Tariff | None) -> Shift:
    if before is None:
        return Shift.NEW
    if tariff is None:
        return Shift.ENDED
    if tariff.cents == before.cents:
        return Shift.SAME
    return Shift.DEARER if tariff.cents > before.cents else Shift.CHEAPER
