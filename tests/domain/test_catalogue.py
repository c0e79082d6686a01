"""The catalogue: regional rows laid over the shipped forms."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from app.domain.catalogue import (
    Group,
    Level,
    Norm,
    ProductForm,
    RegionalProduct,
    Tariff,
    build_catalogue,
)
from app.domain.ijw import Frequency, ProductCategory, Unit

FROM = date(2026, 1, 1)
FORM = ProductForm(
    key="ambulatory-specialised",
    name="Ambulante hulp thuis Gespecialiseerd",
    group=Group.AMBULATORY,
    segment=4,
    level=Level.SPECIALISED,
    category=ProductCategory.AMBULATORY,
    code="45A53",
    unit=Unit.HOUR,
    frequency=Frequency.PER_WEEK,
    tariff_cents=7800,
    norm=Norm(20, 66, 12),
    purpose="",
    staff="",
    names=("Ambulante hulp thuis - Gespecialiseerd",),
    traits=frozenset({"ambulatory"}),
)
OTHER = replace(FORM, key="transport", name="Vervoer", names=(), code="42A03", traits=frozenset())
ROW = RegionalProduct(
    code="45N02",
    category="45",
    name="AMBULANTE HULP THUIS (gespecialiseerd)",
    segment=4,
    level="Gespecialiseerd",
    unit="04",
    tariff_cents=9360,
    valid_from=FROM,
    valid_to=None,
)


def catalogue(*rows, forms=(FORM, OTHER)):
    return build_catalogue(forms, rows, version="2026.1", provisional_from=FROM)


def test_without_regional_rows_every_form_is_a_provisional_product():
    made = catalogue()
    assert [(p.code, p.provisional) for p in made.products] == [("45A53", True), ("42A03", True)]
    product = made.find("45A53")
    assert product is not None
    assert product.tariffs == (Tariff(7800, FROM),)
    assert product.norm == FORM.norm
    assert product.frequency is Frequency.PER_WEEK


def test_a_row_takes_the_place_of_its_form_however_it_is_spelled():
    made = catalogue(ROW)
    assert [p.code for p in made.products] == ["45N02", "42A03"]
    product = made.products[0]
    assert (product.form, product.provisional) == (FORM, False)
    assert product.traits == {"ambulatory"}
    assert product.tariffs == (Tariff(9360, FROM),)
    assert product.norm == FORM.norm


def test_a_norm_in_the_row_replaces_the_provisional_one():
    made = catalogue(replace(ROW, norm_minimum=25, norm_maximum=70, norm_months=9))
    assert made.products[0].norm == Norm(25, 70, 9, provisional=False)


def test_rows_of_one_code_are_tariffs_of_one_product_in_order():
    later = replace(ROW, tariff_cents=9700, valid_from=date(2027, 1, 1))
    made = catalogue(later, replace(ROW, valid_to=date(2026, 12, 31)))
    tariffs = made.products[0].tariffs
    assert [t.cents for t in tariffs] == [9360, 9700]
    assert made.products[0].tariff_on(date(2026, 12, 31)) == tariffs[0]
    assert made.products[0].tariff_on(date(2027, 1, 1)) == tariffs[1]
    assert made.products[0].tariff_on(date(2025, 12, 31)) is None


def test_a_row_without_a_form_is_a_product_without_special_rules():
    made = catalogue(replace(ROW, code="45L11", name="Ambulant perspectief 1", level=""))
    product = made.find("45L11")
    assert product is not None
    assert (product.form, product.group, product.level) == (None, None, None)
    assert product.traits == frozenset()
    assert product.frequency is Frequency.TOTAL
    assert made.find("45A53") is not None


def test_a_product_of_an_earlier_period_does_not_stand_in_for_the_form():
    ended = replace(ROW, code="45L02", valid_from=date(2022, 1, 1), valid_to=date(2025, 12, 31))
    made = catalogue(ended)
    assert [p.code for p in made.products] == ["45L02", "45A53", "42A03"]
    assert [p.code for p in made.current(FROM)] == ["45A53", "42A03"]


def test_an_unknown_code_is_not_found():
    assert catalogue().find("99X99") is None
