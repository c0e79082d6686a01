from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.modeltest import ModelTester

from app.services.region_report import ReportRow
from app.views.table_models.report_model import (
    REGION_COLUMN,
    YEAR_COLUMN,
    Measure,
    ReportModel,
    figure_words,
    report_lines,
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


@pytest.fixture
def model(look: QApplication) -> ReportModel:
    made = ReportModel()
    made.show_report("Segment", report_lines(ROWS), ("Beesel", "Venlo"), Measure.AMOUNT)
    return made


def cells(model: ReportModel) -> list[list[str]]:
    columns = range(model.columnCount())
    return [[model.index(r, c).data() for c in columns] for r in range(model.rowCount())]


def test_the_model_keeps_the_rules_of_qt(model: ReportModel, qtmodeltester: ModelTester) -> None:
    qtmodeltester.check(model)


def test_each_municipality_has_a_column_beside_the_region(model: ReportModel) -> None:
    heads = [model.headerData(c, Qt.Orientation.Horizontal) for c in range(model.columnCount())]
    assert heads == ["Segment", "Jaar", "Regio", "Beesel", "Venlo"]
    assert cells(model) == [
        ["Segment 3", "2026", "€ 1.200", "€ 1.200", "–"],
        ["Segment 4", "2026", "€ 3.001", "€ 500", "€ 2.501"],
        ["Totaal", "2026", "€ 4.201", "€ 1.700", "–"],
    ]


def test_the_same_lines_count_clients(model: ReportModel) -> None:
    model.show_report("Segment", report_lines(ROWS), ("Beesel",), Measure.CLIENTS)
    assert [line[REGION_COLUMN:] for line in cells(model)] == [["4", "4"], ["4", "2"], ["7", "5"]]


@pytest.mark.parametrize("order", list(Qt.SortOrder))
def test_the_total_stays_below_however_one_sorts(model: ReportModel, order: Qt.SortOrder) -> None:
    model.sort(REGION_COLUMN, order)
    assert cells(model)[-1][0] == "Totaal"
    first = "Segment 3" if order == Qt.SortOrder.AscendingOrder else "Segment 4"
    assert cells(model)[0][0] == first


def test_a_sorted_column_that_is_gone_is_forgotten(
    model: ReportModel, qtmodeltester: ModelTester
) -> None:
    model.sort(4, Qt.SortOrder.DescendingOrder)
    model.show_report("Segment", report_lines(ROWS), (), Measure.AMOUNT)
    assert [line[0] for line in cells(model)] == ["Segment 3", "Segment 4", "Totaal"]
    qtmodeltester.check(model)


def test_years_stand_under_one_another(model: ReportModel) -> None:
    lines = report_lines((*ROWS, row("3", None, 1, 100, year=2025)))
    model.show_report("Segment", lines, (), Measure.AMOUNT)
    model.sort(YEAR_COLUMN)
    assert cells(model)[0][:2] == ["Segment 3", "2025"]


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
