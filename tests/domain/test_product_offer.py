from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from app.domain.catalogue import Catalogue, Group, Tariff, build_catalogue
from app.domain.level_advice import advise_level
from app.domain.product_offer import Family, offer_products
from app.domain.region import Region

TODAY = date(2026, 11, 22)


@pytest.fixture(scope="module")
def catalogue(region: Region) -> Catalogue:
    return build_catalogue(
        region.forms, (), version=region.version, provisional_from=region.products_from
    )


def _codes(families: tuple[Family, ...]) -> list[str]:
    return [offer.product.code for family in families for offer in family.offers]


def test_without_answers_the_region_s_order_stands(region: Region, catalogue: Catalogue) -> None:
    families = offer_products(catalogue.products, advise_level({}, region.level), TODAY)
    assert [family.group for family in families] == list(Group)
    assert not any(offer.advised for family in families for offer in family.offers)
    assert sorted(_codes(families)) == sorted(product.code for product in catalogue.products)


@pytest.mark.parametrize(
    ("yes", "first_family", "first_codes"),
    [
        ("e", Group.AMBULATORY, ["45A53", "45A48"]),
        ("f", Group.AMBULATORY, ["45A65", "45A48"]),
        ("j", Group.LIVING, ["44A07", "44A08"]),
        ("inl", Group.DAY, ["41A03", "41A16", "41A18"]),
    ],
)
def test_the_advised_come_first(
    region: Region, catalogue: Catalogue, yes: str, first_family: Group, first_codes: list[str]
) -> None:
    answers = {q.answer_key: "yes" if q.key in yes else "no" for q in region.level.questions}
    families = offer_products(catalogue.products, advise_level(answers, region.level), TODAY)
    assert families[0].group is first_family
    assert [offer.product.code for offer in families[0].offers][: len(first_codes)] == first_codes
    assert families[0].offers[0].advised
    assert not any(family.advised for family in families[1:])


@pytest.mark.parametrize(
    ("tariff", "start", "chosen", "cents"),
    [
        (Tariff(100, date(2026, 1, 1), date(2026, 10, 31)), None, "", "left out"),
        (Tariff(100, date(2026, 1, 1), date(2026, 10, 31)), None, "45A53", None),
        (Tariff(100, date(2027, 1, 1)), None, "", "left out"),
        (Tariff(100, date(2027, 1, 1)), date(2027, 2, 1), "", 100),
        (Tariff(100, date(2026, 1, 1), date(2026, 12, 31)), date(2027, 2, 1), "", 100),
    ],
)
def test_only_what_is_for_sale_is_offered(
    region: Region,
    catalogue: Catalogue,
    tariff: Tariff,
    start: date | None,
    chosen: str,
    cents: int | str | None,
) -> None:
    product = catalogue.find("45A53")
    assert product is not None
    families = offer_products(
        [replace(product, tariffs=(tariff,))],
        advise_level({}, region.level),
        TODAY,
        start=start,
        chosen=chosen,
    )
    found = [offer.tariff for family in families for offer in family.offers]
    assert (
        found == []
        if cents == "left out"
        else [offered.cents if offered else None for offered in found] == [cents]
    )
