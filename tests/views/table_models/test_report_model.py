from __future__ import annotations

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.modeltest import ModelTester

from app.services.region_report import ReportRow
from app.services.report_grid import Grid, GridQuestion, Side, report_grid
from app.views.table_models.report_model import (
    FIGURE_COLUMN,
    Measure,
    ReportModel,
    figure_words,
)


def row(
    value: str | None, place: str | None, clients: int, cents: int, year: int = 2026
) -> ReportRow:
    label = "Totaal" if value is None else f"Segment {value}"
    return ReportRow("segment", value, None, place, year, clients, cents, label)


ROWS = (
    row("3", "Beesel", 4, 120_000),
    row("3", None, 4, 120_000),
    row("4", "Beesel", 2, 50_049),
    row("4", "Venlo", 3, 250_050),
    row("4", None, 4, 300_099),
    row(None, "Beesel", 5, 170_049),
    row(None, None, 7, 420_099),
)


def grid(*rows: ReportRow) -> Grid:
    return report_grid(rows, GridQuestion("segment", Side.PLACES, 2026, None, ("Beesel", "Venlo")))


@pytest.fixture
def model(look: QApplication) -> ReportModel:
    made = ReportModel()
    made.show_grid("Segment", grid(*ROWS), Measure.AMOUNT)
    return made


def cells(model: ReportModel) -> list[list[str]]:
    columns = range(model.columnCount())
    return [[model.index(r, c).data() for c in columns] for r in range(model.rowCount())]


def test_the_model_keeps_the_rules_of_qt(model: ReportModel, qtmodeltester: ModelTester) -> None:
    qtmodeltester.check(model)


def test_each_municipality_has_a_column_beside_the_region(model: ReportModel) -> None:
    heads = [model.headerData(c, Qt.Orientation.Horizontal) for c in range(model.columnCount())]
    assert heads == ["Segment", "Regio", "Beesel", "Venlo"]
    assert cells(model) == [
        ["Segment 3", "€ 1.200", "€ 1.200", "–"],
        ["Segment 4", "€ 3.001", "€ 500", "€ 2.501"],
        ["Totaal", "€ 4.201", "€ 1.700", "–"],
    ]


def test_the_same_lines_count_clients(model: ReportModel) -> None:
    model.show_grid("Segment", grid(*ROWS), Measure.CLIENTS)
    assert [line[1:] for line in cells(model)] == [
        ["4", "4", "–"],
        ["4", "2", "3"],
        ["7", "5", "–"],
    ]


def test_a_cell_knows_its_row_of_the_report(model: ReportModel) -> None:
    assert model.cell_at(model.index(1, 2)) == ROWS[2]
    assert model.cell_at(model.index(1, 0)) == ROWS[4]
    assert model.cell_at(model.index(0, 3)) is None
    assert model.cell_at(QModelIndex()) is None


@pytest.mark.parametrize("order", list(Qt.SortOrder))
def test_the_total_stays_below_however_one_sorts(model: ReportModel, order: Qt.SortOrder) -> None:
    model.sort(FIGURE_COLUMN, order)
    assert cells(model)[-1][0] == "Totaal"
    first = "Segment 3" if order == Qt.SortOrder.AscendingOrder else "Segment 4"
    assert cells(model)[0][0] == first


def test_a_sorted_column_that_is_gone_is_forgotten(
    model: ReportModel, qtmodeltester: ModelTester
) -> None:
    model.sort(3, Qt.SortOrder.DescendingOrder)
    model.show_grid("Segment", grid(ROWS[1], ROWS[4], ROWS[6]), Measure.AMOUNT)
    assert [line[0] for line in cells(model)] == ["Segment 3", "Segment 4", "Totaal"]
    qtmodeltester.check(model)


@pytest.mark.parametrize(
    ("figure", "measure", "words"),
    [
        (None, Measure.AMOUNT, "–"),
        (0, Measure.AMOUNT, "€ 0"),
        (-123_456, Measure.AMOUNT, "-€ 1.235"),
        (1_234, Measure.CLIENTS, "1.234"),
    ],
)
def test_a_figure_reads_as_dutch(figure: int | None, measure: Measure, words: str) -> None:
    assert figure_words(figure, measure) == words
