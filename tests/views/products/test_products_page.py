from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from openpyxl import load_workbook
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from app.views.products.products_page import ProductsPage
from app.views.services import Services
from app.views.sources_dialog import SourcesDialog
from app.views.table_models.product_price_model import ALONE, COMPARED, NAME, SHIFT, TARIFF
from tests.views.part_scene import PartScene


class Scene(PartScene):
    part: ProductsPage

    def __init__(self, qtbot: QtBot, services: Services) -> None:
        super().__init__(qtbot, services, ProductsPage(services))

    def texts(self, column: int) -> list[str]:
        model = self.part.model
        return [model.index(row, column).data() for row in range(model.rowCount())]

    def said(self) -> str:
        return " ".join(found.text() for found in self.part.panel.findChildren(QLabel))


@pytest.fixture
def scene(qtbot: QtBot, look: QApplication, regional: Services) -> Iterator[Scene]:
    made = Scene(qtbot, regional)
    yield made
    made.close()


def test_every_product_has_its_tariff_and_says_what_it_is_for(scene: Scene) -> None:
    names = scene.texts(NAME)
    assert len(names) > 15
    assert names == sorted(names, key=str.casefold)
    place = names.index("Ambulante hulp thuis Gespecialiseerd")
    scene.part.table.setCurrentIndex(scene.part.model.index(place, NAME))
    assert "per uur" in scene.texts(TARIFF)[place]
    assert "Waarvoor" in scene.said()
    assert "Uit het bestand Producten" in scene.said()


def test_beside_an_earlier_day_one_sees_what_is_new_and_what_ended(scene: Scene) -> None:
    assert all(scene.part.table.isColumnHidden(column) for column in COMPARED)
    scene.walk_to(scene.part.then, scene.part.then.combo.count() - 1)
    assert not any(scene.part.table.isColumnHidden(column) for column in COMPARED)
    assert all(scene.part.table.isColumnHidden(column) for column in ALONE)
    assert {"nieuw"} <= set(scene.texts(SHIFT))


def test_search_leaves_what_has_all_words_and_says_when_that_is_nothing(scene: Scene) -> None:
    scene.qtbot.keyClicks(scene.part.search, "ambulante wo")
    scene.qtbot.keyClick(scene.part.search, Qt.Key.Key_Return)
    assert scene.texts(NAME)
    assert all("ambulante" in name.casefold() for name in scene.texts(NAME))
    scene.qtbot.keyClicks(scene.part.search, " nergens")
    scene.qtbot.keyClick(scene.part.search, Qt.Key.Key_Return)
    assert scene.texts(NAME) == []
    assert scene.part.panel.isHidden()


def test_enter_shows_the_file_and_the_row_of_a_tariff(scene: Scene) -> None:
    scene.part.enter("45N02")
    scene.qtbot.keyClick(scene.part.table, Qt.Key.Key_Return)
    scene.settle()
    (dialog,) = scene.part.findChildren(SourcesDialog)
    assert dialog.isVisible()
    dialog.close()


def test_a_provisional_product_says_so_and_has_no_origin(scene: Scene) -> None:
    provisional = [row for row in scene.part.model.rows if row.product.provisional]
    assert provisional
    scene.part.enter(provisional[0].product.code)
    assert "Voorlopig" in scene.said()
    assert not scene.part.panel.origin.isEnabled()


@pytest.mark.parametrize("compared", [True, False])
def test_what_is_in_view_is_saved_as_a_workbook(
    scene: Scene, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, compared: bool
) -> None:
    target = tmp_path / "catalogus.xlsx"
    monkeypatch.setattr(scene.services.prompts, "choose_target", lambda *_: target)
    if compared:
        scene.walk_to(scene.part.then, scene.part.then.combo.count() - 1)
    scene.press(scene.part.save)
    rows = list(load_workbook(target).active.iter_rows(values_only=True))
    head = next(row for row in rows if row[0] == "Code")
    assert ("Verschil in %" in head) is compared
    assert len(rows) - rows.index(head) - 1 == scene.part.model.rowCount()
