from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from openpyxl import load_workbook
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from app.views.products.products_page import ProductsPage
from app.views.services import Services
from app.views.sources_dialog import SourcesDialog
from app.views.table_models.product_price_model import ALONE, COMPARED, NAME, SHIFT, TARIFF
from app.views.widgets.form import ChoiceField


class Scene:
    def __init__(self, qtbot: QtBot, services: Services) -> None:
        self.qtbot = qtbot
        self.services = services
        self.page = ProductsPage(services)
        self.page.resize(1262, 681)
        self.page.enter()
        self.page.show()
        qtbot.waitExposed(self.page)

    def settle(self) -> None:
        self.qtbot.waitUntil(lambda: not self.services.background.busy)
        QCoreApplication.processEvents()

    def choose(self, field: ChoiceField, place: int) -> None:
        combo = field.combo
        combo.setFocus()
        key = Qt.Key.Key_Down if place > combo.currentIndex() else Qt.Key.Key_Up
        for _ in range(abs(place - combo.currentIndex())):
            self.qtbot.keyClick(combo, key)

    def texts(self, column: int) -> list[str]:
        model = self.page.model
        return [model.index(row, column).data() for row in range(model.rowCount())]

    def said(self) -> str:
        return " ".join(found.text() for found in self.page.panel.findChildren(QLabel))


@pytest.fixture
def scene(qtbot: QtBot, look: QApplication, regional: Services) -> Iterator[Scene]:
    made = Scene(qtbot, regional)
    yield made
    made.settle()
    made.page.close()


def test_every_product_has_its_tariff_and_says_what_it_is_for(scene: Scene) -> None:
    names = scene.texts(NAME)
    assert len(names) > 15
    assert names == sorted(names, key=str.casefold)
    place = names.index("Ambulante hulp thuis Gespecialiseerd")
    scene.page.table.setCurrentIndex(scene.page.model.index(place, NAME))
    assert "per uur" in scene.texts(TARIFF)[place]
    assert "Waarvoor" in scene.said()
    assert "Uit het bestand Producten" in scene.said()


def test_beside_an_earlier_day_one_sees_what_is_new_and_what_ended(scene: Scene) -> None:
    assert all(scene.page.table.isColumnHidden(column) for column in COMPARED)
    scene.choose(scene.page.then, scene.page.then.combo.count() - 1)
    assert not any(scene.page.table.isColumnHidden(column) for column in COMPARED)
    assert all(scene.page.table.isColumnHidden(column) for column in ALONE)
    assert {"nieuw"} <= set(scene.texts(SHIFT))


def test_search_leaves_what_has_all_words_and_says_when_that_is_nothing(scene: Scene) -> None:
    scene.qtbot.keyClicks(scene.page.search, "ambulante wo")
    scene.qtbot.keyClick(scene.page.search, Qt.Key.Key_Return)
    assert scene.texts(NAME)
    assert all("ambulante" in name.casefold() for name in scene.texts(NAME))
    scene.qtbot.keyClicks(scene.page.search, " nergens")
    scene.qtbot.keyClick(scene.page.search, Qt.Key.Key_Return)
    assert scene.texts(NAME) == []
    assert scene.page.panel.isHidden()


def test_enter_shows_the_file_and_the_row_of_a_tariff(scene: Scene) -> None:
    scene.page.enter("45N02")
    scene.qtbot.keyClick(scene.page.table, Qt.Key.Key_Return)
    scene.settle()
    (dialog,) = scene.page.findChildren(SourcesDialog)
    assert dialog.isVisible()
    dialog.close()


def test_a_provisional_product_says_so_and_has_no_origin(scene: Scene) -> None:
    provisional = [row for row in scene.page.model.rows if row.product.provisional]
    assert provisional
    scene.page.enter(provisional[0].product.code)
    assert "Voorlopig" in scene.said()
    assert not scene.page.panel.origin.isEnabled()


def test_what_is_in_view_is_saved_as_a_workbook(
    scene: Scene, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    target = tmp_path / "catalogus.xlsx"
    monkeypatch.setattr(scene.services.prompts, "choose_target", lambda *_: target)
    scene.choose(scene.page.then, scene.page.then.combo.count() - 1)
    scene.page.save.click()
    scene.settle()
    rows = list(load_workbook(target).active.iter_rows(values_only=True))
    head = next(row for row in rows if row[0] == "Code")
    assert "Verschil in %" in head
    assert len(rows) - rows.index(head) - 1 == scene.page.model.rowCount()
