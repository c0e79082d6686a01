"""Plafonds, driven by keys and clicks: the budgets, the chosen one by month, the workbook."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from openpyxl import load_workbook
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QApplication
from pytestqt.qtbot import QtBot

from app.domain.stoplight import Light
from app.services.board_rows import Board
from app.services.source_questions import BudgetFigure
from app.views.amounts import DASH, euros, whole_euros
from app.views.page import PageName
from app.views.region.ceilings_part import CeilingsPart
from app.views.services import Services
from app.views.table_models.ceiling_model import (
    BAR_COLUMN,
    FIGURE_OF,
    LIGHT_COLUMN,
    NAME_COLUMN,
    PLACE_COLUMN,
)
from app.views.widgets.bar_delegate import PERCENT_ROLE
from tests.views.part_scene import PartScene

CEILING_COLUMN, COMMITTED_COLUMN = 3, 6


class Scene(PartScene):
    """The part in view, with hands that wait for the background."""

    part: CeilingsPart

    def __init__(self, qtbot: QtBot, services: Services, argument: object = None) -> None:
        super().__init__(qtbot, services, CeilingsPart(services), argument)

    def walk(self, key: Qt.Key, times: int = 1) -> None:
        """Walk over the budgets with the keys."""
        self.part.table.setFocus()
        for _ in range(times):
            self.qtbot.keyClick(self.part.table, key)
        self.settle()

    def cell(self, row: int, column: int) -> str:
        return str(self.part.model.index(row, column).data())

    def column(self, column: int) -> list[str]:
        return [self.cell(row, column) for row in range(self.part.model.rowCount())]

    def board(self, code: str | None = None) -> Board:
        return self.services.board.board(None, code, today=self.services.today())


@pytest.fixture
def scene(qtbot: QtBot, look: QApplication, regional: Services) -> Iterator[Scene]:
    made = Scene(qtbot, regional)
    yield made
    made.close()


def test_every_budget_stands_under_the_sum_of_them(scene: Scene) -> None:
    agreed = [row for row in scene.board().rows if row.ceiling is not None]
    assert scene.cell(0, NAME_COLUMN) == f"Samen ({len(agreed)})"
    assert sorted(scene.column(NAME_COLUMN)[1:]) == sorted(row.name for row in agreed)
    ceilings = sum(row.ceiling or 0 for row in agreed)
    assert scene.cell(0, CEILING_COLUMN) == whole_euros(ceilings)


def test_the_figures_are_those_of_the_board(scene: Scene) -> None:
    rows = {row.agb: row for row in scene.board().rows}
    for shown in scene.part.model.rows[1:]:
        same = rows[shown.agb]
        assert shown.figures.ceiling == same.ceiling
        assert shown.figures.committed == same.committed
        assert shown.budget == same.judgement.budget


def test_the_bar_says_what_the_words_say(scene: Scene) -> None:
    index = scene.part.model.index(1, BAR_COLUMN)
    assert f"{index.data(PERCENT_ROLE)}%".replace(".", ",") == index.data()


def test_the_keys_walk_along_the_budgets_and_show_their_months(scene: Scene) -> None:
    scene.walk(Qt.Key.Key_Down)
    row = scene.part.model.rows[1]
    lines = scene.part.panel.model.rows
    assert row.name in scene.words()
    assert lines[-1].rolling == row.figures.rolling
    assert lines[-1].committed == row.figures.committed
    known = [line.cumulative for line in lines if line.cumulative is not None]
    assert known[-1] == row.figures.declared


def test_chart_and_table_hold_the_same_figures(scene: Scene) -> None:
    scene.walk(Qt.Key.Key_Down)
    chart, lines = scene.part.panel.plot.chart, scene.part.panel.model.rows
    assert chart is not None
    assert chart.bars[0].values == tuple(line.declared for line in lines)
    series = {line.name: line.values for line in chart.lines}
    assert series["opgeteld"] == tuple(line.cumulative for line in lines)
    assert series["vastgelegd"] == tuple(line.committed for line in lines)
    assert series["verwacht"] == tuple(line.rolling for line in lines)
    assert chart.limits[0].value == scene.part.model.rows[1].figures.ceiling


def test_one_municipality(scene: Scene) -> None:
    code = scene.services.region.municipalities[0].code
    scene.choose(scene.part.filters.place, code)
    rows = {row.agb: row for row in scene.board(code).rows}
    for shown in scene.part.model.rows[1:]:
        assert shown.figures.declared == rows[shown.agb].declared
    assert scene.part.table.isColumnHidden(PLACE_COLUMN)


def test_every_municipality_apart(scene: Scene) -> None:
    names = {place.name for place in scene.services.region.municipalities}
    scene.choose(scene.part.filters.place, "apart")
    assert not scene.part.table.isColumnHidden(PLACE_COLUMN)
    assert set(scene.column(PLACE_COLUMN)[1:]) <= names
    assert len(set(scene.column(PLACE_COLUMN)[1:])) > 1


@pytest.mark.parametrize("light", [Light.RED, Light.AMBER, Light.GREEN])
def test_a_light_keeps_its_budgets(scene: Scene, light: Light) -> None:
    expected = {r.name for r in scene.part.model.rows[1:] if r.budget.light is light}
    scene.choose(scene.part.filters.light, light)
    if expected:
        assert set(scene.column(NAME_COLUMN)[1:]) == expected
    else:
        assert "Geen budget past bij wat je koos." in scene.words()


def test_searching_keeps_names_and_what_finds_nobody_has_a_way_back(scene: Scene) -> None:
    row = scene.part.model.rows[1]
    scene.part.filters.search.setFocus()
    scene.qtbot.keyClicks(scene.part.filters.search, row.agb)
    scene.qtbot.keyClick(scene.part.filters.search, Qt.Key.Key_Return)
    assert scene.column(NAME_COLUMN)[1:] == [row.name]
    scene.qtbot.keyClicks(scene.part.filters.search, "xyz")
    scene.qtbot.keyClick(scene.part.filters.search, Qt.Key.Key_Return)
    button = next(b for b in scene.part.findChildren(QAbstractButton) if b.text() == "Toon alles")
    scene.press(button)
    assert scene.part.model.rowCount() > 2


def test_sorting_keeps_the_sum_above(scene: Scene) -> None:
    for order in (Qt.SortOrder.AscendingOrder, Qt.SortOrder.DescendingOrder):
        scene.part.table.sortByColumn(BAR_COLUMN, order)
        shown = [row.utilisation or 0 for row in scene.part.model.rows[1:]]
        assert shown == sorted(shown, reverse=order == Qt.SortOrder.DescendingOrder)
        assert scene.part.model.rows[0].agb == ""


def test_a_figure_tells_where_it_came_from(scene: Scene) -> None:
    scene.walk(Qt.Key.Key_Down)
    scene.part.table.setCurrentIndex(scene.part.model.index(1, COMMITTED_COLUMN))
    scene.press(scene.part.origin)
    dialog = scene.dialog()
    assert "toewijzingen" in dialog.heading.text()
    assert dialog.model.rowCount() > 0
    dialog.close()


@pytest.mark.parametrize("place", ["", "apart"])
@pytest.mark.parametrize("column", list(FIGURE_OF))
def test_the_sum_rests_on_the_rows_of_every_budget_in_it(
    scene: Scene, column: int, place: str
) -> None:
    if place:
        scene.choose(scene.part.filters.place, place)
    scene.part.table.setCurrentIndex(scene.part.model.index(0, column))
    scene.press(scene.part.origin)
    dialog, total = scene.dialog(), scene.part.model.rows[0].figures
    shown = {
        BudgetFigure.CEILING: total.ceiling,
        BudgetFigure.DECLARED: total.declared,
        BudgetFigure.COMMITTED: total.committed,
        BudgetFigure.ROLLING: total.rolling,
        BudgetFigure.PRIOR: total.prior,
        BudgetFigure.ROOM: total.room,
    }[FIGURE_OF[column]]
    assert "aanbieders samen" in dialog.heading.text()
    assert shown is not None
    assert dialog.total.text() == f"Totaal {euros(shown)}"
    dialog.close()


@pytest.mark.parametrize("row", [0, 1])
def test_the_months_of_a_budget_tell_where_they_came_from(scene: Scene, row: int) -> None:
    scene.walk(Qt.Key.Key_Down, row)
    panel = scene.part.panel
    known = [place for place, line in enumerate(panel.model.rows) if line.declared]
    line = panel.model.rows[known[-1]]
    for column, cents in ((1, line.declared), (2, line.cumulative)):
        panel.table.setCurrentIndex(panel.model.index(known[-1], column))
        scene.press(panel.origin)
        dialog = scene.dialog()
        assert dialog.total.text() == f"Totaal {euros(cents or 0)}"
        assert f"{line.month:%m-%Y}" in dialog.heading.text()
        dialog.close()


def test_enter_on_a_month_shows_where_its_line_ends(scene: Scene) -> None:
    scene.walk(Qt.Key.Key_Down)
    table, lines = scene.part.panel.table, scene.part.panel.model.rows
    table.setCurrentIndex(table.model().index(len(lines) - 1, 4))
    scene.type(table, Qt.Key.Key_Return)
    dialog = scene.dialog()
    assert dialog.total.text() == f"Totaal {euros(lines[-1].rolling or 0)}"
    dialog.close()


def test_a_month_that_is_still_to_come_has_no_amount_to_show(scene: Scene) -> None:
    scene.walk(Qt.Key.Key_Down)
    table = scene.part.panel.table
    table.setCurrentIndex(table.model().index(11, 1))
    assert table.currentIndex().data() == DASH
    scene.type(table, Qt.Key.Key_Return)
    assert scene.told == ["Hier staat nog geen bedrag."]


def test_a_page_may_ask_for_a_provider(
    qtbot: QtBot, look: QApplication, regional: Services
) -> None:
    board = regional.board.board(None, None, today=regional.today())
    wanted = next(row for row in board.rows if row.ceiling is not None)
    scene = Scene(qtbot, regional, wanted.agb)
    row = scene.part.model.row_at(scene.part.table.currentIndex())
    assert row is not None
    assert row.agb == wanted.agb
    scene.close()


def test_the_budgets_and_the_months_are_saved_as_a_workbook(scene: Scene, tmp_path: Path) -> None:
    scene.walk(Qt.Key.Key_Down)
    target = tmp_path / "plafonds.xlsx"
    scene.services.prompts.folder = target  # type: ignore[attr-defined]
    scene.press(scene.part.save)
    assert scene.told[-1] == f"Opgeslagen: {target}"
    book = load_workbook(target)
    assert book.sheetnames == ["Plafonds", "Maanden"]
    rows = [row for row in book["Plafonds"].iter_rows(values_only=True) if row[1] is not None]
    heads, first = rows[0], rows[2]
    shown = scene.part.model.rows[1]
    values = dict(zip(heads, first, strict=True))
    assert values["Aanbieder"] == shown.name
    assert values["AGB"] == shown.agb
    assert round(float(values["Plafond"]) * 100) == shown.figures.ceiling
    assert round(float(values["Vastgelegd"]) * 100) == shown.figures.committed
    assert values["Uitleg"] == shown.budget.sentence


def test_every_light_has_its_word(scene: Scene) -> None:
    for row in range(scene.part.model.rowCount()):
        index = scene.part.model.index(row, LIGHT_COLUMN)
        assert index.data()
        assert index.data(Qt.ItemDataRole.AccessibleTextRole)


def test_without_data_the_part_leads_to_bijwerken(
    qtbot: QtBot, look: QApplication, without_data: Services
) -> None:
    scene = Scene(qtbot, without_data)
    assert "Er zijn nog geen budgetplafonds ingelezen." in scene.words()
    button = next(b for b in scene.part.findChildren(QAbstractButton) if b.text() == "Bijwerken")
    with qtbot.waitSignal(scene.part.go) as asked:
        scene.press(button)
    assert asked.args[0] == PageName.SYNC
    scene.close()
