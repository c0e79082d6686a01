"""Which ceilings and which care belong to a question about a product and a municipality.

Source: design of the stoplight, sections 1 and 1.2.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from sqlalchemy import ColumnElement, and_, func, or_, select, true
from sqlalchemy.orm import InstrumentedAttribute, Session

from app.models.region import Ceiling, RegionProduct


@dataclass(frozen=True, slots=True)
class Scope:
    """Which ceilings and which care count; ``None`` leaves municipality or products open.

    A product stands for its whole segment, as ceilings do; a product without a segment for itself.
    """

    municipality_code: str | None = None
    segment: int | None = None
    product_codes: tuple[str, ...] | None = None

    def care(
        self,
        municipality: InstrumentedAttribute[str],
        product: InstrumentedAttribute[str],
    ) -> ColumnElement[bool]:
        """The condition on rows of care (declarations, assignments)."""
        return and_(
            true() if self.municipality_code is None else municipality == self.municipality_code,
            true() if self.product_codes is None else product.in_(self.product_codes),
        )

    def holds(self, municipality: str, product: str) -> bool:
        """Whether a row of care in this municipality and of this product counts."""
        here = self.municipality_code in (None, municipality)
        return here and (self.product_codes is None or product in self.product_codes)

    def ceilings(self) -> ColumnElement[bool]:
        """The condition on ceiling rows, by segment or by product code."""
        if self.municipality_code is None:
            place: ColumnElement[bool] = true()
        else:
            place = Ceiling.municipality_code == self.municipality_code
        if self.product_codes is None:
            return place
        by_code = Ceiling.product_code.in_(self.product_codes)
        by_segment = (Ceiling.segment == self.segment) & (Ceiling.product_code == "")
        return place & (by_code if self.segment is None else or_(by_code, by_segment))


@dataclass(frozen=True, slots=True)
class CeilingSum:
    """A provider's ceilings in a scope: the sum in cents and where the first row came from."""

    cents: int
    import_id: int
    row_number: int


def find_scope(
    session: Session, year: int, product_code: str | None, municipality_code: str | None
) -> Scope:
    """The scope of a question, no narrower than the year's ceilings are.

    Where the region sets ceilings without municipality, or without segment and product, the care of
    all municipalities or products counts against them.
    """
    ceilings, segments, product, municipality = session.execute(
        select(
            func.count(Ceiling.id),
            func.count(Ceiling.segment),
            func.max(Ceiling.product_code),
            func.max(Ceiling.municipality_code),
        ).where(Ceiling.year == year)
    ).one()
    place = municipality_code if municipality or not ceilings else None
    if not product_code or (ceilings and not segments and not product):
        return Scope(place or None)
    segment_of = segments_by_product(session)
    segment = segment_of.get(product_code)
    if segment is None:
        return Scope(place or None, None, (product_code,))
    codes = tuple(sorted(code for code, number in segment_of.items() if number == segment))
    return Scope(place or None, segment, codes)


def segments_by_product(session: Session) -> Mapping[str, int | None]:
    """Segment of every product code, by its newest row in the Producten export."""
    rows = session.execute(
        select(RegionProduct.code, RegionProduct.segment).order_by(RegionProduct.valid_from)
    )
    return {row.code: row.segment for row in rows}


def ceiling_sums(session: Session, year: int, scope: Scope) -> Mapping[str, CeilingSum]:
    """Per provider the ceilings of ``year`` in ``scope``."""
    sums = (
        select(
            Ceiling.agb, func.sum(Ceiling.cents).label("cents"), func.min(Ceiling.id).label("first")
        )
        .where(Ceiling.year == year, scope.ceilings())
        .group_by(Ceiling.agb)
        .subquery()
    )
    rows = session.execute(
        select(sums.c.agb, sums.c.cents, Ceiling.import_id, Ceiling.row_number).join(
            Ceiling, Ceiling.id == sums.c.first
        )
    )
    return {agb: CeilingSum(int(cents), *first) for agb, cents, *first in rows}
