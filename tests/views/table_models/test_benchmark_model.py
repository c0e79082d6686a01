"""What the benchmark says in its cells."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtWidgets import QApplication, QStyleOptionViewItem

from app.domain.stoplight import Light
from app.domain.stoplight_parts import KpiOutcome
from app.services.benchmark_rows import BenchmarkRow, KpiCell, KpiColumn, KpiGroup, KpiScale
from app.views import theme
from app.views.region.benchmark_chart import kpi_chart, ranked
from app.views.table_models.benchmark_model import (
    KPI_COLUMN,
    BenchmarkModel,
    cell_sentence,
    counted_words,
    kpi_words,
    norm_words,
)
from app.views.widgets.light_delegate import LIGHT_ROLE
from app.views.widgets.mark_delegate import MARK_ROLE, MarkDelegate

DROPOUT = KpiColumn(
    "agreed:dropout",
    "Uitval (%)",
    KpiGroup.AGREED,
    KpiScale.PERCENT,
    "",
    higher_is_better=False,
    norm=10_000,
)
COST = KpiColumn("cost", "Kosten per cliënt", KpiGroup.COMPUTED, KpiScale.EUROS, "")
SMALL = KpiCell(None, None, outcome=KpiOutcome.TOO_SMALL)
LINDE = BenchmarkRow(
    "1", "Lindebrug", "A", {DROPOUT.key: KpiCell(8_000, 40, norm=10_000, outcome=KpiOutcome.MET)}
)
KOMPAS = BenchmarkRow(
    "2",
    "Kompas",
    "B",
    {DROPOUT.key: KpiCell(13_000, 1, None, 10_000, "2026-T2", "Uitval", KpiOutcome.SERIOUS)},
)
ROER = BenchmarkRow("3", "Roervlier", "B", {DROPOUT.key: SMALL, COST.key: SMALL})


@pytest.fixture
def model() -> BenchmarkModel:
    made = BenchmarkModel()
    made.show_table((DROPOUT, COST), (KOMPAS, LINDE, ROER), DROPOUT)
    return made


@pytest.mark.parametrize(
    ("value", "kpi", "words"),
    [
        (723_650, COST, "€ 7.237"),
        (13_000, DROPOUT, "13,0"),
        (7_460, DROPOUT, "7,46"),
        (1_234_500, DROPOUT, "1.234,5"),
        (33_333, replace(DROPOUT, group=KpiGroup.COMPUTED), "33,3"),
        (33_350, replace(DROPOUT, group=KpiGroup.COMPUTED), "33,4"),
        (0, DROPOUT, "0,0"),
    ],
)
def test_figures_are_dutch(value: int, kpi: KpiColumn, words: str) -> None:
    assert kpi_words(value, kpi) == words


@pytest.mark.parametrize(
    ("kpi", "words"),
    [
        (DROPOUT, "max. 10,0"),
        (replace(DROPOUT, higher_is_better=True), "min. 10,0"),
        (replace(DROPOUT, higher_is_better=None), "10,0"),
        (replace(DROPOUT, norm=None, norms_differ=True), "verschilt"),
        (replace(COST, higher_is_better=False), "lager is beter"),
        (replace(COST, higher_is_better=True), "hoger is beter"),
        (COST, "–"),
    ],
)
def test_the_norm_tells_the_direction(kpi: KpiColumn, words: str) -> None:
    assert norm_words(kpi, kpi.norm) == words


@pytest.mark.parametrize(
    ("cell", "words"),
    [
        (KpiCell(1, 1), "1 cliënt"),
        (KpiCell(1, 32, 1), "32 cliënten, 1 toewijzing"),
        (KpiCell(1, 32, 35), "32 cliënten, 35 toewijzingen"),
        (SMALL, ""),
    ],
)
def test_counts_in_words(cell: KpiCell, words: str) -> None:
    assert counted_words(cell) == words


def test_a_cell_explains_itself(model: BenchmarkModel) -> None:
    lines = {line.label: line for line in model.rows}
    assert cell_sentence(lines["Kompas"], DROPOUT) == (
        "Kompas, Uitval (%): 13,0 · haalt de norm bij lange na niet (max. 10,0) · 1 cliënt"
        " · 2026-T2"
    )
    assert cell_sentence(lines["Roervlier"], DROPOUT) == (
        "Roervlier, Uitval (%): te weinig cliënten om te tonen"
    )
    assert cell_sentence(lines["Lindebrug"], COST) == "Lindebrug, Kosten per cliënt: –"
    assert cell_sentence(lines["Norm"], DROPOUT) == "Norm, Uitval (%): max. 10,0"


def test_the_middle_is_that_of_who_is_shown(model: BenchmarkModel) -> None:
    middle = next(line for line in model.rows if line.label == "Middelste aanbieder")
    assert middle.words == {DROPOUT.key: "10,5", COST.key: "–"}


def test_heads_are_broken_where_they_are_narrowest(model: BenchmarkModel) -> None:
    heads = [model.headerData(n, Qt.Orientation.Horizontal) for n in range(model.columnCount())]
    assert heads == ["Aanbieder", "Uitval\n(%)", "Kosten\nper cliënt", "Cliënten"]


@pytest.mark.parametrize("order", [Qt.SortOrder.AscendingOrder, Qt.SortOrder.DescendingOrder])
def test_who_has_no_figure_comes_last_in_both_orders(
    model: BenchmarkModel, order: Qt.SortOrder
) -> None:
    model.sort(KPI_COLUMN, order)
    labels = [line.label for line in model.rows]
    first = ["Lindebrug", "Kompas"]
    expected = first if order is Qt.SortOrder.AscendingOrder else first[::-1]
    assert labels == ["Norm", "Middelste aanbieder", *expected, "Roervlier"]


def test_clients_are_those_of_the_chosen_kpi(model: BenchmarkModel) -> None:
    last = model.columnCount() - 1
    assert model.index(2, last).data() == "1"
    model.show_clients(COST)
    assert model.index(2, last).data() == "–"


def test_the_chart_leaves_out_who_has_no_figure_and_hatches_misses() -> None:
    rows = ranked(DROPOUT, (KOMPAS, ROER, LINDE))
    chart = kpi_chart(DROPOUT, rows)
    assert chart.places == ("Lindebrug", "Kompas")
    assert [(bars.values, bars.hatched) for bars in chart.bars] == [
        ((8.0, None), False),
        ((None, 13.0), True),
    ]
    assert [limit.value for limit in chart.limits] == [10.0]
    assert "1 cliënt" in chart.tips[1]


def test_a_miss_has_a_sign_that_a_selection_does_not_tint(
    look: QApplication, model: BenchmarkModel
) -> None:
    index = model.index(2, KPI_COLUMN)
    assert index.data(LIGHT_ROLE) == Light.RED
    assert index.data(MARK_ROLE) == "ernstig"
    image = QImage(140, 36, QImage.Format.Format_RGB32)
    image.fill(QColor(theme.tokens().selection))
    option = QStyleOptionViewItem()
    option.rect = image.rect()
    painter = QPainter(image)
    MarkDelegate().paint(painter, option, index)
    painter.end()
    spots = {image.pixelColor(x, 18).name().upper() for x in range(140)}
    assert theme.tokens().red in spots
