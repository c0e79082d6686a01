from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from decimal import Decimal

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from app.domain.region import Region
from app.services.region_report import YearShares
from app.views.page import PageName
from app.views.region.data_ages import DataAges
from app.views.region.figures_part import FiguresPart
from app.views.region.key_figures import year_figures
from app.views.services import Services
from app.views.table_models.report_model import (
    REGION_COLUMN,
    YEAR_COLUMN,
    Measure,
    figure_words,
)
from app.views.widgets.form import ChoiceField
from app.views.widgets.light_painter import LightSign
from tests.views.fakes import data_age


class Scene:
    """The page in view, with hands that wait for the background."""

    def __init__(self, qtbot: QtBot, services: Services) -> None:
        self.qtbot = qtbot
        self.services = services
        self.page = FiguresPart(services)
        self.page.resize(1262, 681)
        self.page.enter()
        self.page.show()
        qtbot.waitExposed(self.page)
        self.settle()

    def settle(self) -> None:
        """Wait for the background, and let Qt show what came."""
        self.qtbot.waitUntil(lambda: not self.services.background.busy)
        QCoreApplication.processEvents()

    def choose(self, field: ChoiceField, value: str) -> None:
        """Walk with the arrows to this value."""
        combo = field.combo
        combo.setFocus()
        way = combo.findData(value) - combo.currentIndex()
        key = Qt.Key.Key_Down if way > 0 else Qt.Key.Key_Up
        for _ in range(abs(way)):
            self.qtbot.keyClick(combo, key)
        self.settle()

    def cell(self, row: int, column: int) -> str:
        return str(self.page.table.report.index(row, column).data())

    def column(self, column: int) -> list[str]:
        return [self.cell(row, column) for row in range(self.page.table.report.rowCount())]

    def heads(self) -> list[str]:
        model = self.page.table.report
        columns = range(model.columnCount())
        return [str(model.headerData(c, Qt.Orientation.Horizontal)) for c in columns]

    def words(self) -> str:
        labels = self.page.findChildren(QLabel)
        return "\n".join(label.text() for label in labels if label.isVisible())

    def close(self) -> None:
        self.page.close()
        self.page.deleteLater()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.fixture
def scene(qtbot: QtBot, look: QApplication, regional: Services) -> Iterator[Scene]:
    made = Scene(qtbot, regional)
    yield made
    made.close()


def test_it_begins_with_the_segments_of_the_newest_year(scene: Scene) -> None:
    assert scene.page.year.value() == "2026"
    assert scene.heads()[0] == "Segment"
    assert scene.column(0)[-1] == "Totaal"
    assert scene.page.table.isColumnHidden(YEAR_COLUMN)


def test_the_columns_are_the_region_and_its_municipalities(scene: Scene) -> None:
    names = [place.name for place in scene.services.region.municipalities]
    shown = scene.heads()[REGION_COLUMN:]
    assert shown[0] == "Regio"
    assert shown[1:] == [name for name in names if name in shown]
    assert len(shown) > 2


def test_the_figures_are_those_of_the_report(scene: Scene) -> None:
    rows = scene.services.report.table("segment", 2026)
    total = next(row for row in rows if row.value is None and row.municipality is None)
    assert scene.column(REGION_COLUMN)[-1] == figure_words(total.cents, Measure.AMOUNT)
    assert str(total.clients) in scene.words()


@pytest.mark.parametrize(
    ("by", "head"),
    [
        ("provider", "Aanbieder"),
        ("product", "Product"),
        ("level", "Niveau"),
        ("category", "Categorie"),
        ("type", "Soort aanbieder"),
    ],
)
def test_another_table_is_one_choice_away(scene: Scene, by: str, head: str) -> None:
    scene.choose(scene.page.by, by)
    labels = [
        row.label for row in scene.services.report.table(by, 2026) if row.municipality is None
    ]
    assert scene.heads()[0] == head
    assert scene.column(0) == labels


def test_another_year_changes_table_and_figures(scene: Scene) -> None:
    before = scene.column(REGION_COLUMN)
    scene.choose(scene.page.year, "2025")
    assert scene.column(REGION_COLUMN) != before
    assert "Gedeclareerd 2025" in scene.words()
    assert "Het lopende jaar" not in scene.words()


def test_all_years_get_a_column_of_their_own(scene: Scene) -> None:
    scene.choose(scene.page.year, "all")
    assert not scene.page.table.isColumnHidden(YEAR_COLUMN)
    assert {"2025", "2026"} <= set(scene.column(YEAR_COLUMN))


def test_clients_may_add_up_to_less_and_the_page_says_why(scene: Scene) -> None:
    scene.choose(scene.page.measure, Measure.CLIENTS)
    assert "€" not in "".join(scene.column(REGION_COLUMN))
    assert "één cliënt" in scene.words()


def test_a_head_sorts_and_the_total_stays_below(scene: Scene) -> None:
    scene.choose(scene.page.by, "provider")
    scene.page.table.sortByColumn(REGION_COLUMN, Qt.SortOrder.DescendingOrder)
    lines = scene.page.table.report.rows
    figures = [line.figure(None, Measure.AMOUNT) or 0 for line in lines[:-1]]
    assert figures == sorted(figures, reverse=True)
    assert lines[-1].total


def test_the_shares_of_c_and_nga_stand_above_the_table(scene: Scene) -> None:
    share = next(item for item in scene.services.report.shares() if item.year == 2026)
    assert f"{share.flexible_percent}%".replace(".", ",") in scene.words()
    assert "Aandeel zonder contract (NGA) 2026" in scene.words()


def test_the_age_of_the_data_leads_quietly_to_bijwerken(scene: Scene) -> None:
    assert "Wachttijden\n31-10-2026\n22 dagen oud" in scene.words()
    button = scene.page.ages.update_button
    with scene.qtbot.waitSignal(scene.page.go) as asked:
        scene.qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert asked.args[0] == PageName.SYNC


def test_without_data_the_page_says_what_to_do(
    qtbot: QtBot, look: QApplication, without_data: Services
) -> None:
    scene = Scene(qtbot, without_data)
    assert "Er zijn nog geen declaraties ingelezen." in scene.words()
    assert not scene.page.by.isVisible()
    assert not scene.page.ages.isVisible()
    scene.close()


@pytest.mark.parametrize(("today", "signs"), [(date(2026, 12, 1), 0), (date(2027, 1, 2), 1)])
def test_data_that_is_too_old_gets_a_sign(
    qtbot: QtBot, look: QApplication, region: Region, today: date, signs: int
) -> None:
    ages = DataAges(region.stoplight)
    qtbot.addWidget(ages)
    ages.show_ages([data_age(date(2026, 10, 31))], today)
    assert len(ages.findChildren(LightSign)) == signs
    words = [label.text() for label in ages.findChildren(QLabel)]
    assert "nog niet ingelezen" in words


def test_a_year_without_amounts_has_no_shares() -> None:
    assert year_figures((), (YearShares(2026, 0, 0, 0),)) == {}
    assert YearShares(2026, 1000, 77, 0).flexible_percent == Decimal("7.7")
