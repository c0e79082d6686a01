"""The catalogue: which products the region buys, at which level, tariff and norm.

Two sources meet here. The *forms* come from the region's own TOML (``products.toml``): what a
product is for, who delivers it, which rules hold, with a provisional code, tariff and norm. The
*regional rows* come from the Producten export and replace the provisional figures. Source: domain
facts A (purchasing strategy 2026 §7.3) and the design of the regional exports, kind "Producten".
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum

from app.domain.ijw import Frequency, ProductCategory, Unit


class Level(StrEnum):
    """Level of the professional who does the work (§7.3.4); the value is the Dutch name."""

    BASIS = "Basis"
    SPECIALISED = "Gespecialiseerd"
    WO = "WO"
    GGZ = "GGZ"


class Group(StrEnum):
    """The family of products a form belongs to; the value is the Dutch name."""

    AMBULATORY = "Ambulant"
    DAY = "Dagbesteding en dagbehandeling"
    LIVING = "Wonen"
    SCHOOL_CARE = "Onderwijs-zorg"
    TRANSPORT = "Vervoer"
    ANALYSIS = "Analyse"


@dataclass(frozen=True, slots=True)
class Tariff:
    """A price per unit in whole cents, valid on and between two days (``None`` = open)."""

    cents: int
    valid_from: date
    valid_to: date | None = None

    def valid_on(self, day: date) -> bool:
        """Whether the tariff holds on ``day``."""
        return self.valid_from <= day and (self.valid_to is None or day <= self.valid_to)


@dataclass(frozen=True, slots=True)
class Norm:
    """What the region expects of a product: a volume in the product's unit within some months.

    A frame and an aid, never a hard stop (§9).
    """

    minimum: int
    maximum: int
    months: int
    provisional: bool = True


def norm_refusal(norm: Norm) -> str:
    """Why this cannot be a norm: one sentence, or empty."""
    if not 1 <= norm.months <= 60:
        return "Kies een aantal maanden van 1 tot en met 60."
    if not 0 <= norm.minimum <= norm.maximum or not 1 <= norm.maximum <= 100_000:
        return "Kies een maximum van minstens 1, en een minimum dat niet hoger is."
    return ""


@dataclass(frozen=True, slots=True)
class ProductForm:
    """A product as the region describes it, whatever its code.

    ``traits`` are the words rules look for (``needs-ambulatory``, ``needs-team``, ``on-site``,
    ``replaces-school``, ``at-school``, ``collective``, ``subsidy``, ``no-export`` ...);
    ``names`` are the descriptions by which a row of the Producten export is recognised.
    """

    key: str
    name: str
    group: Group
    segment: int | None
    level: Level | None
    category: ProductCategory
    code: str
    unit: Unit
    frequency: Frequency
    tariff_cents: int
    norm: Norm | None
    purpose: str
    staff: str
    names: tuple[str, ...] = ()
    traits: frozenset[str] = frozenset()
    source: str = ""


@dataclass(frozen=True, slots=True)
class RegionalProduct:
    """One row of the Producten export: a product during one period of validity."""

    code: str
    category: str
    name: str
    segment: int | None
    level: str
    unit: str
    tariff_cents: int
    valid_from: date
    valid_to: date | None
    norm_minimum: int | None = None
    norm_maximum: int | None = None
    norm_months: int | None = None


@dataclass(frozen=True, slots=True)
class Product:
    """A product that can be indicated: a form with its code, tariffs and norm.

    ``provisional`` is true as long as no regional export has named the code and the tariff.
    """

    code: str
    name: str
    category: ProductCategory
    segment: int | None
    level: Level | None
    unit: Unit
    tariffs: tuple[Tariff, ...]
    norm: Norm | None
    provisional: bool
    form: ProductForm | None = None

    @property
    def group(self) -> Group | None:
        """The family the product belongs to, where its form is known."""
        return self.form.group if self.form else None

    @property
    def traits(self) -> frozenset[str]:
        """The words by which rules know the product; empty where its form is unknown."""
        return self.form.traits if self.form else frozenset()

    @property
    def frequency(self) -> Frequency:
        """The frequency the window proposes first."""
        return self.form.frequency if self.form else Frequency.TOTAL

    def tariff_on(self, day: date) -> Tariff | None:
        """The tariff that holds on ``day``, or ``None`` where the product is not for sale then."""
        return next((tariff for tariff in self.tariffs if tariff.valid_on(day)), None)

    def current_on(self, day: date) -> bool:
        """Whether the product can start on ``day`` or later."""
        return any(t.valid_to is None or t.valid_to >= day for t in self.tariffs)


@dataclass(frozen=True, slots=True)
class Catalogue:
    """All products, the regional ones first; ``version`` is what a frozen indication records."""

    version: str
    products: tuple[Product, ...]

    def find(self, code: str) -> Product | None:
        """The product with this code, or ``None``."""
        return next((product for product in self.products if product.code == code), None)

    def current(self, day: date) -> tuple[Product, ...]:
        """The products that can be indicated from ``day`` on."""
        return tuple(product for product in self.products if product.current_on(day))


def build_catalogue(
    forms: Iterable[ProductForm],
    rows: Iterable[RegionalProduct],
    *,
    version: str,
    provisional_from: date,
) -> Catalogue:
    """Lay the regional rows over the shipped forms.

    A form that a regional row describes takes the row's code, tariffs and norm; a form without a
    row stays, marked provisional; a row without a form becomes a product without special rules.
    """
    by_name = {_plain(name): form for form in forms for name in (form.name, *form.names)}
    by_code: dict[str, list[RegionalProduct]] = {}
    for row in rows:
        by_code.setdefault(row.code, []).append(row)
    regional = [
        _regional(sorted(group, key=lambda row: row.valid_from), by_name)
        for group in by_code.values()
    ]
    # A product that ended before the present buying period never stands in for today's form.
    taken = {p.form.key for p in regional if p.form and p.current_on(provisional_from)}
    remaining = {form.key: form for form in by_name.values() if form.key not in taken}
    shipped = [_provisional(form, provisional_from) for form in remaining.values()]
    return Catalogue(version, tuple(regional + shipped))


def with_norms(catalogue: Catalogue, own: Mapping[str, Norm]) -> Catalogue:
    """The catalogue with norms by product code laid over those of the region."""
    if not own:
        return catalogue
    products = tuple(
        replace(product, norm=own.get(product.code, product.norm)) for product in catalogue.products
    )
    return Catalogue(f"{catalogue.version}, eigen normen", products)


def _regional(rows: list[RegionalProduct], by_name: dict[str, ProductForm]) -> Product:
    newest = rows[-1]
    form = by_name.get(_plain(newest.name))
    return Product(
        code=newest.code,
        name=newest.name,
        category=ProductCategory(newest.category),
        segment=newest.segment,
        level=Level(newest.level) if newest.level else None,
        unit=Unit(newest.unit),
        tariffs=tuple(Tariff(row.tariff_cents, row.valid_from, row.valid_to) for row in rows),
        norm=_regional_norm(newest) or (form.norm if form else None),
        provisional=False,
        form=form,
    )


def _regional_norm(row: RegionalProduct) -> Norm | None:
    if row.norm_maximum is None or row.norm_months is None:
        return None
    return Norm(row.norm_minimum or 0, row.norm_maximum, row.norm_months, provisional=False)


def _provisional(form: ProductForm, valid_from: date) -> Product:
    return Product(
        code=form.code,
        name=form.name,
        category=form.category,
        segment=form.segment,
        level=form.level,
        unit=form.unit,
        tariffs=(Tariff(form.tariff_cents, valid_from),),
        norm=form.norm,
        provisional=True,
        form=form,
    )


def _plain(name: str) -> str:
    """A description without case, spaces and punctuation, so that spellings meet."""
    return "".join(letter for letter in name.casefold() if letter.isalnum())
