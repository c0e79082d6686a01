from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QPoint, Qt
from PySide6.QtWidgets import QApplication, QLabel, QPushButton
from pytestqt.qtbot import QtBot

from app.domain.stoplight import Light
from app.services.sources import BudgetFigure, BudgetQuestion
from app.views.page import PageName
from app.views.providers.providers_page import ProvidersPage
from app.views.services import Services
from app.views.sources_dialog import SourcesDialog
from app.views.table_models.provider_model import (
    CATEGORY_COLUMN,
    DATE_COLUMN,
    KPI_COLUMN,
    LIGHT_COLUMN,
    NAME_COLUMN,
    ROOM_COLUMN,
    WAITING_COLUMN,
)
from tests.views.part_scene import PartScene

SPECIALISED, VENLO = "45N02", "0983"


class Scene(PartScene):
    """The page in view, with hands that wait for the background."""

    part: ProvidersPage

    def __init__(self, qtbot: QtBot, services: Services) -> None:
        super().__init__(qtbot, services, ProvidersPage(services))

    def search(self, words: str) -> None:
        self.qtbot.keyClicks(self.part.filters.search, words)
        self.qtbot.keyClick(self.part.filters.search, Qt.Key.Key_Return)

    def names(self) -> list[str]:
        return [row.name for row in self.part.model.rows]

    def card(self) -> str:
        QCoreApplication.processEvents()
        labels = self.part.card.findChildren(QLabel)
        return "\n".join(label.text() for label in labels if label.isVisible())


@pytest.fixture
def scene(qtbot: QtBot, look: QApplication, regional: Services) -> Iterator[Scene]:
    made = Scene(qtbot, regional)
    yield made
    made.close()


def test_everybody_stands_there_the_best_first(scene: Scene) -> None:
    rows = scene.part.model.rows
    assert len(rows) == 12
    orders = [row.judgement.overall.order for row in rows if row.contracted]
    assert orders == sorted(orders)
    assert "wachttijden van 31-10-2026 · declaraties t/m 31-10-2026" in scene.words()


def test_the_first_provider_is_explained_at_once(scene: Scene) -> None:
    row = scene.part.model.rows[0]
    assert scene.part.card.title.text() == row.name
    for sentence in row.judgement.sentences:
        assert sentence in scene.card()


def test_the_arrows_walk_along_the_cards(scene: Scene) -> None:
    scene.part.table.setFocus()
    scene.qtbot.keyClick(scene.part.table, Qt.Key.Key_Down)
    second = scene.part.model.rows[1]
    assert scene.part.card.title.text() == second.name
    assert f"AGB {second.agb}" in scene.card()


@pytest.mark.parametrize(
    "words",
    [
        "Budgetplafond",
        "Met lopende toewijzingen",
        "Ruimte dit jaar",
        "Producten en wachttijd",
        "Cliënttevredenheid",
        "of hoger",
        "of lager",
        "Werkt in: ",
        "Wachttijden.xlsx",
        "blad Aanbieders, rij",
        "declaraties t/m 31-10-2026",
    ],
)
def test_the_card_tells_everything_of_a_provider_with_a_budget(scene: Scene, words: str) -> None:
    row = next(row for row in scene.part.model.rows if row.category == "A")
    scene.part.enter(row.agb)
    scene.settle()
    assert words in scene.card()


def test_products_stand_before_the_money_and_the_whole_card_scrolls_as_one(scene: Scene) -> None:
    row = next(row for row in scene.part.model.rows if row.category == "A")
    scene.part.enter(row.agb)
    scene.settle()
    words = scene.card()
    assert words.index("Producten en wachttijd") < words.index("Budgetplafond")
    assert scene.part.card.facts.isAncestorOf(scene.part.card.origin)


def test_without_an_agreed_budget_the_card_has_no_figures(scene: Scene) -> None:
    scene.choose(scene.part.filters.category, "C")
    assert "Budgetplafond" not in scene.card()
    assert "Met deze aanbieder is geen budget afgesproken." in scene.card()


def test_a_light_filter_keeps_only_that_light(scene: Scene) -> None:
    scene.choose(scene.part.filters.light, "red")
    rows = scene.part.model.rows
    assert rows
    assert {row.judgement.overall for row in rows} == {Light.RED}


def test_a_category_filter_counts_the_lights_anew(scene: Scene) -> None:
    scene.choose(scene.part.filters.category, "A")
    rows = scene.part.model.rows
    assert {row.category for row in rows} == {"A"}
    assert scene.part.filters.light.combo.itemText(0) == f"alle {len(rows)} aanbieders"


def test_a_product_leaves_who_offers_it_and_says_how_many_do_not(scene: Scene) -> None:
    before = len(scene.part.model.rows)
    scene.choose(scene.part.filters.product, SPECIALISED)
    hidden = before - len(scene.part.model.rows)
    assert 0 < hidden < before
    assert f"{hidden} aanbieders bieden dit product hier niet aan." in scene.words()


def test_a_municipality_leaves_who_works_there(scene: Scene) -> None:
    before = len(scene.part.model.rows)
    scene.choose(scene.part.filters.municipality, VENLO)
    away = before - len(scene.part.model.rows)
    assert 0 < away < before
    assert "in deze gemeente." in scene.words()


def test_a_provider_stays_selected_when_the_question_changes(scene: Scene) -> None:
    scene.choose(scene.part.filters.product, SPECIALISED)
    scene.part.table.setFocus()
    scene.qtbot.keyClick(scene.part.table, Qt.Key.Key_Down)
    chosen = scene.part.card.title.text()
    scene.choose(scene.part.filters.product, "")
    assert scene.part.card.title.text() == chosen


def test_one_searches_by_name_and_by_agb(scene: Scene) -> None:
    row = scene.part.model.rows[3]
    scene.search(row.name[:8].upper())
    assert row.name in scene.names()
    scene.part.filters.search.clear()
    scene.search(row.agb)
    assert scene.names() == [row.name]


def test_nobody_found_offers_the_way_back(scene: Scene) -> None:
    everybody = scene.names()
    scene.search("bestaat niet")
    assert "Geen aanbieder past bij wat je koos." in scene.words()
    scene.press("Toon alle aanbieders")
    assert scene.names() == everybody


def test_a_head_sorts(scene: Scene) -> None:
    head = scene.part.table.horizontalHeader()
    middle = head.sectionViewportPosition(NAME_COLUMN) + 20
    scene.qtbot.mouseClick(head.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(middle, 10))
    names = scene.names()
    assert names == sorted(names, key=str.casefold)


@pytest.mark.parametrize("width", [920, 1262, 1900])
def test_the_name_keeps_its_room_in_every_window(scene: Scene, width: int) -> None:
    scene.part.resize(width, 681)
    QCoreApplication.processEvents()
    table = scene.part.table
    widths = sum(table.columnWidth(column) for column in range(table.model().columnCount()))
    assert widths <= table.width()
    assert table.columnWidth(NAME_COLUMN) > 200
    assert not table.isColumnHidden(LIGHT_COLUMN)
    if width == 1900:
        assert not any(map(table.isColumnHidden, (CATEGORY_COLUMN, DATE_COLUMN, KPI_COLUMN)))


def test_without_data_the_page_points_to_bijwerken(
    qtbot: QtBot, look: QApplication, without_data: Services
) -> None:
    scene = Scene(qtbot, without_data)
    assert "Er zijn nog geen regionale gegevens." in scene.words()
    assert not scene.part.filters.isVisible()
    with qtbot.waitSignal(scene.part.go) as asked:
        scene.press("Bijwerken")
    assert asked.args[0] == PageName.SYNC
    scene.close()


def with_budget(scene: Scene) -> str:
    """Show the card of a provider with a budget."""
    row = next(row for row in scene.part.model.rows if row.category == "A" and row.room)
    scene.part.enter(row.agb)
    scene.settle()
    return row.agb


def opened(scene: Scene) -> SourcesDialog:
    """The dialog that came up, once its rows are there."""
    scene.settle()
    return scene.part.findChildren(SourcesDialog)[-1]


@pytest.mark.parametrize(
    ("link", "title"),
    [
        ("Budgetplafond: ", "Budgetplafond: "),
        ("Gedeclareerd: ", "Gedeclareerd: "),
        ("Met lopende toewijzingen: ", "Met lopende toewijzingen: "),
        ("Ruimte dit jaar: ", "Ruimte dit jaar: "),
        ("Wachttijd ", "Wachttijd van "),
        ("Budget ", "Ruimte dit jaar: "),
        ("Cliënttevredenheid: ", "Cliënttevredenheid van "),
    ],
)
def test_a_click_on_a_figure_of_the_card_shows_its_rows(
    scene: Scene, link: str, title: str
) -> None:
    with_budget(scene)
    links = [
        b for b in scene.part.card.findChildren(QPushButton) if "herkomst" in b.accessibleName()
    ]
    found = next(b for b in links if b.accessibleName().startswith(link))
    scene.qtbot.mouseClick(found, Qt.MouseButton.LeftButton)
    dialog = opened(scene)
    assert dialog.heading.text().startswith(title)
    assert dialog.model.rowCount() > 0
    dialog.close()


def test_the_figure_of_the_card_is_the_sum_of_its_rows(scene: Scene) -> None:
    agb = with_budget(scene)
    row = next(row for row in scene.part.model.rows if row.agb == agb)
    for figure, cents in (
        (BudgetFigure.DECLARED, row.declared),
        (BudgetFigure.COMMITTED, row.committed),
        (BudgetFigure.ROLLING, row.rolling),
        (BudgetFigure.ROOM, row.room),
    ):
        answer = scene.services.sources.behind(BudgetQuestion(agb, figure))
        assert (answer.cents, sum(found.cents or 0 for found in answer.rows)) == (cents, cents)


def test_the_light_of_the_card_shows_what_it_rests_on(scene: Scene) -> None:
    with_budget(scene)
    scene.press("Herkomst")
    dialog = opened(scene)
    assert dialog.heading.text().startswith("Het licht van ")
    dialog.close()


@pytest.mark.parametrize(
    ("column", "title"),
    [
        (LIGHT_COLUMN, "Het licht van "),
        (NAME_COLUMN, ""),
        (WAITING_COLUMN, "Wachttijd van "),
        (ROOM_COLUMN, "Ruimte dit jaar: "),
        (KPI_COLUMN, "KPI's van "),
        (DATE_COLUMN, "Wachttijd van "),
    ],
)
def test_enter_asks_where_the_chosen_cell_came_from(scene: Scene, column: int, title: str) -> None:
    with_budget(scene)
    table = scene.part.table
    table.setFocus()
    table.setCurrentIndex(table.currentIndex().siblingAtColumn(column))
    scene.qtbot.keyClick(table, Qt.Key.Key_Return)
    dialog = opened(scene)
    assert dialog.heading.text().startswith(title or scene.part.card.title.text())
    dialog.close()


def test_ctrl_h_asks_where_the_light_came_from(scene: Scene) -> None:
    scene.choose(scene.part.filters.product, SPECIALISED)
    scene.part.activateWindow()
    scene.part.table.setFocus()
    scene.qtbot.keyClick(scene.part.table, Qt.Key.Key_H, Qt.KeyboardModifier.ControlModifier)
    dialog = opened(scene)
    assert SPECIALISED in dialog.model.rows[0].what
    dialog.close()
