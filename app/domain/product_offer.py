"""Which products can be chosen now, by family, the advised ones first.

Source: design of the indication, 1.1 (advice, then choice from the catalogue).
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import date

from app.domain.catalogue import Group, Product, Tariff
from app.domain.combinations import CombinationRule
from app.domain.level_advice import LevelAdvice, advised


@dataclass(frozen=True, slots=True)
class Offer:
    """A product with the tariff it is offered at and whether the advice points to it.

    ``tariff`` is ``None`` only for a chosen product that is no longer for sale; ``obstacle`` is the
    rule that says when the product is possible, where it is not so now.
    """

    product: Product
    tariff: Tariff | None
    advised: bool
    obstacle: CombinationRule | None = None


Obstacles = Callable[[Product], CombinationRule | None]
"""What stands in the way of a product for this child."""


@dataclass(frozen=True, slots=True)
class Family:
    """The offers of one family; ``group`` is ``None`` where the form of the product is unknown."""

    group: Group | None
    offers: tuple[Offer, ...]

    @property
    def advised(self) -> bool:
        """Whether the advice points to one of its products."""
        return any(offer.advised for offer in self.offers)


def offer_products(
    products: Iterable[Product],
    advice: LevelAdvice,
    day: date,
    *,
    start: date | None = None,
    chosen: str = "",
    obstacles: Obstacles = lambda _product: None,
) -> tuple[Family, ...]:
    """The families in the region's order, the advised one first, and so inside each family.

    Offered is what has a tariff on ``day``, or on the later day on which the help will ``start``;
    what is ``chosen`` (its code) stays in the list whatever its tariff.
    """
    days = (start, day) if start and start > day else (day,)
    families: dict[Group | None, list[Offer]] = {group: [] for group in (*Group, None)}
    for product in products:
        tariff = next((t for d in days if (t := product.tariff_on(d)) is not None), None)
        if tariff is not None or product.code == chosen:
            offer = Offer(product, tariff, advised(advice, product), obstacles(product))
            families[product.group].append(offer)
    made = [
        Family(group, tuple(sorted(offers, key=lambda offer: _place(offer, advice))))
        for group, offers in families.items()
        if offers
    ]
    return tuple(sorted(made, key=lambda family: not family.advised))


def _place(offer: Offer, advice: LevelAdvice) -> int:
    """The order of the advice for what is advised; all else comes behind it, as it was."""
    form = offer.product.form
    if offer.advised and form is not None and form.key in advice.forms:
        return advice.forms.index(form.key)
    return len(advice.forms) + (not offer.advised)
