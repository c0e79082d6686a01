"""The lights of one provider: for every product it offers, in every municipality it works in.

Source: design of the screens, Aanbieders ("its lights per product and municipality"). Each light is
the one that the board shows for that product and municipality; what several of them share is read
once.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import date
from functools import cache

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.domain.budget import Figures
from app.domain.region import Municipality, Region
from app.domain.stoplight import BUDGET_NOT_AGREED, KPI_NOT_AGREED, Judgement, Part, judge
from app.domain.stoplight_parts import judge_budget, judge_kpi, judge_waiting
from app.models.region import ProviderProduct
from app.models.sums import KnownCare
from app.services.budget_scope import Scope, ceiling_sums, find_scope
from app.services.budget_sums import all_figures
from app.services.data_ground import DataGround, read_ground, read_strangers
from app.services.newest_products import product_names
from app.services.provider_facts import (
    KnownProvider,
    all_providers,
    kpi_values,
    offering,
    waiting_rows,
)


@dataclass(frozen=True, slots=True)
class ProductLights:
    """A product with its light in each of the municipalities; ``None`` where it is not offered."""

    code: str
    name: str
    lights: tuple[Judgement | None, ...]


@dataclass(frozen=True, slots=True)
class LightTable:
    """The lights of a provider: a row per product, and in it a light per municipality."""

    municipalities: tuple[Municipality, ...]
    rows: tuple[ProductLights, ...]


def light_table(session: Session, region: Region, agb: str, today: date) -> LightTable:
    """The lights of the provider with this AGB code; no rows where it offers nothing known."""
    strangers = read_strangers(session)
    provider = next((p for p in all_providers(session, strangers) if p.agb == agb), None)
    if provider is None:
        return LightTable(region.municipalities, ())
    names = product_names(session)
    judged = _judge(session, region, provider, today)
    rows = [
        ProductLights(code, names.get(code, code), tuple(judged(code, region.municipalities)))
        for code in _offered(session, agb)
    ]
    rows.sort(key=lambda row: (row.name.casefold(), row.code))
    return LightTable(region.municipalities, tuple(row for row in rows if any(row.lights)))


Judge = Callable[[str, tuple[Municipality, ...]], Iterable[Judgement | None]]


def _judge(session: Session, region: Region, provider: KnownProvider, today: date) -> Judge:
    """Judges the provider for a product in each of some municipalities."""
    settings, agb = region.stoplight, provider.agb
    full = provider.category in settings.full_categories
    ground = read_ground(session, settings)
    values = [value for value, _ in kpi_values(session).get(agb, {}).values()]
    kpi = judge_kpi(values, settings) if full else KPI_NOT_AGREED
    budget = _budget(session, region, provider.agb, ground, today) if full else None
    year = (ground.data_date if ground else today).year

    def judged(code: str, places: tuple[Municipality, ...]) -> Iterable[Judgement | None]:
        row = waiting_rows(session, settings, code, today).get(agb)
        waiting = judge_waiting(row.facts if row else None, settings, today)
        for place in places:
            if agb not in offering(session, code, place.code):
                yield None
                continue
            scope = find_scope(session, year, code, place.code)
            part = budget(scope) if budget else BUDGET_NOT_AGREED
            yield judge(waiting, part, kpi, contracted=provider.contracted)

    return judged


def _budget(
    session: Session, region: Region, agb: str, ground: DataGround | None, today: date
) -> Callable[[Scope], Part]:
    """Judges the budget of the provider in a scope, each scope once."""
    settings = region.stoplight
    year = (ground.data_date if ground else today).year

    @cache
    def judged(scope: Scope) -> Part:
        ceilings = ceiling_sums(session, year, scope)
        own = {agb: ceilings[agb]} if agb in ceilings else {}
        figures = (
            all_figures(session, settings, ground, scope, own, [agb])[agb]
            if ground
            else Figures(own[agb].cents if own else None)
        )
        return judge_budget(figures, settings, ground.data_date if ground else None, today)

    return judged


def _offered(session: Session, agb: str) -> frozenset[str]:
    """The product codes of the matrix, and those of care that stands."""
    matrix = select(ProviderProduct.product_code).where(ProviderProduct.agb == agb)
    care = select(KnownCare.product_code).where(KnownCare.agb == agb, KnownCare.standing)
    return frozenset(session.scalars(matrix.union(care)))
