"""The tree of products, held against Qt's own rules for a model."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication

from app.domain.catalogue import Catalogue, build_catalogue
from app.domain.level_advice import advise_level
from app.domain.product_offer import Family, offer_products
from app.domain.region import Region
from app.views.table_models.product_model import ProductModel
from app.views.widgets.option_delegate import BADGE_ROLE, CHOSEN_ROLE

STRICT = QAbstractItemModelTester.FailureReportingMode.Fatal


@pytest.fixture
def families(region: Region) -> tuple[Family, ...]:
    catalogue: Catalogue = build_catalogue(
        region.forms, (), version="2026.1", provisional_from=date(2026, 1, 1)
    )
    answers = {q.answer_key: "yes" if q.key == "e" else "no" for q in region.level.questions}
    return offer_products(
        catalogue.products, advise_level(answers, region.level), date(2026, 11, 22)
    )


def test_the_model_keeps_the_rules_of_qt(qapp: QApplication, families: tuple[Family, ...]) -> None:
    model = ProductModel()
    tester = QAbstractItemModelTester(model, STRICT)
    model.show_families(families)
    model.show_families(families, "45A53", "ambulant")
    model.show_families(families, "45A53", "bestaat niet")
    model.show_families(())
    assert tester.model() is model


def test_the_same_rows_change_nothing(qapp: QApplication, families: tuple[Family, ...]) -> None:
    model = ProductModel()
    assert model.show_families(families, "45A53")
    assert not model.show_families(families, "45A53")


def test_badge_choice_and_spoken_words(qapp: QApplication, families: tuple[Family, ...]) -> None:
    model = ProductModel()
    model.show_families(families, "45A48")
    advised, chosen = model.index_of("45A53"), model.index_of("45A48")
    assert (advised.data(BADGE_ROLE), advised.data(CHOSEN_ROLE)) == ("advies", False)
    assert (chosen.data(BADGE_ROLE), chosen.data(CHOSEN_ROLE)) == ("", True)
    assert chosen.data(Qt.ItemDataRole.AccessibleTextRole) == (
        "Ambulante hulp thuis Basis, Basis, € 51,00 per uur, voorlopig, gekozen"
    )


@pytest.mark.parametrize(
    ("search", "code"), [("PLEEG", "44A07"), ("42a03", "42A03"), ("medicatie", "54002")]
)
def test_a_product_is_found_by_name_code_and_purpose(
    qapp: QApplication, families: tuple[Family, ...], search: str, code: str
) -> None:
    model = ProductModel()
    model.show_families(families, "", search)
    assert model.index_of(code).isValid()
    assert not model.index_of("45A53").isValid()


def test_a_family_is_no_choice(qapp: QApplication, families: tuple[Family, ...]) -> None:
    model = ProductModel()
    model.show_families(families)
    top = model.index(0, 0)
    assert top.data() == "Ambulant (4)"
    assert top.data(CHOSEN_ROLE) is None
    assert model.offer_at(top) is None
    assert model.parent(top) == QModelIndex()
