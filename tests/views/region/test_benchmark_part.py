"""The benchmark on the screen, by keys and clicks, down to a real store."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from types import SimpleNamespace

import pytest
from openpyxl import load_workbook
from PySide6.QtCore import QModelIndex, QPoint, Qt
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QAbstractButton, QApplication
from pytestqt.qtbot import QtBot

from app.services.benchmark_rows import BenchmarkQuestion, BenchmarkTable, KpiColumn, KpiGroup
from app.services.failures import sentence_of
from app.services.workplace import RefusedError
from app.views.background import Background
from app.views.page import PageName
from app.views.region.benchmark_part import BenchmarkPart
from app.views.services import Services
from app.views.sources_dialog import SourcesDialog
from app.views.table_models.benchmark_model import KPI_COLUMN, NAME_COLUMN, BenchmarkModel
from tests.views.part_scene import PartScene


class Scene(PartScene):
    """The part in view, with hands that wait for the background."""

    part: BenchmarkPart

    def __init__(self, qtbot: QtBot, services: Services) -> None:
        super().__init__(qtbot, services, BenchmarkPart(services))

    @property
    def model(self) -> BenchmarkModel:
        return self.part.table.lines

    def group(self, group: KpiGroup) -> None:
        self.qtbot.mouseClick(self.part.choices.group.button(group), Qt.MouseButton.LeftButton)
        self.settle()

    def type(self, *keys: Qt.Key) -> None:
        """Keys on the table."""
        self.part.table.setFocus()
        for key in keys:
            self.qtbot.keyClick(self.part.table, key)
        self.settle()

    def click_head(self, column: int) -> None:
        head = self.part.table.horizontalHeader()
        spot = QPoint(head.sectionViewportPosition(column) + 10, 10)
        self.qtbot.mouseClick(head.viewport(), Qt.MouseButton.LeftButton, pos=spot)

    def table(self) -> BenchmarkTable:
        return self.services.benchmark.table()

    def kpi(self) -> KpiColumn:
        kpi = self.model.kpi_at(self.part.table.currentIndex())
        assert kpi is not None
        return kpi

    def names(self) -> list[str]:
        return [line.label for line in self.model.rows if line.row is not None]

    def above(self) -> list[str]:
        return [line.label for line in self.model.rows if line.row is None]

    def figures(self, column: int) -> list[str]:
        return [
            str(self.model.index(place, column).data())
            for place, line in enumerate(self.model.rows)
            if line.row is not None
        ]


@pytest.fixture
def scene(qtbot: QtBot, look: QApplication, regional: Services) -> Iterator[Scene]:
    made = Scene(qtbot, regional)
    yield made
    made.close()


def test_it_begins_with_the_agreed_kpis_under_their_norms(scene: Scene) -> None:
    assert scene.above() == ["Norm", "Middelste aanbieder"]
    heads = [kpi.title for kpi in scene.model.kpis]
    assert heads[0] == "Cliënttevredenheid"
    assert scene.model.index(0, KPI_COLUMN).data().startswith("min. ")
    assert scene.part.choices.year.value() == str(scene.table().question.year)
    assert scene.names() == [row.name for row in scene.table().rows if _agreed(row.cells)]


def test_a_miss_is_told_in_words_beside_its_sign(scene: Scene) -> None:
    marks = {
        scene.model.index(place, column).data(role)
        for place in range(scene.model.rowCount())
        for column in range(KPI_COLUMN, scene.model.columnCount() - 1)
        for role in (int(Qt.ItemDataRole.AccessibleTextRole),)
    }
    told = "\n".join(marks)
    assert "haalt de norm niet" in told
    assert "cliënten" in told


def test_the_chart_shows_the_kpi_of_the_selected_figure(scene: Scene) -> None:
    first = scene.kpi()
    scene.type(Qt.Key.Key_Right)
    assert scene.kpi() != first
    assert scene.part.chart.kpi.value() == scene.kpi().key
    assert scene.part.chart.plot.accessibleName() == f"Grafiek: {scene.kpi().title}"
    chart = scene.part.chart.plot.chart
    assert chart is not None
    shown = [row for row in scene.table().rows if row.value(scene.kpi().key) is not None]
    assert len(chart.places) == len(shown)
    known = [v for bars in chart.bars for v in bars.values if v is not None]
    assert sorted(known) == sorted((row.value(scene.kpi().key) or 0) / 1000 for row in shown)


def test_a_kpi_chosen_over_the_chart_takes_the_selection_along(scene: Scene) -> None:
    scene.type(Qt.Key.Key_Down)
    name = scene.model.rows[scene.part.table.currentIndex().row()].label
    scene.choose(scene.part.chart.kpi, scene.model.kpis[2].key)
    assert scene.kpi() == scene.model.kpis[2]
    assert scene.model.rows[scene.part.table.currentIndex().row()].label == name


def test_the_best_bar_stands_on_top_in_the_direction_of_the_kpi(scene: Scene) -> None:
    for kpi in scene.model.kpis:
        scene.choose(scene.part.chart.kpi, kpi.key)
        chart = scene.part.chart.plot.chart
        assert chart is not None
        each = zip(*_values(chart.bars), strict=True)
        values = [next(value for value in place if value is not None) for place in each]
        assert values == sorted(values, reverse=kpi.higher_is_better is not False)


def test_a_click_on_a_bar_selects_the_provider(scene: Scene) -> None:
    chart = scene.part.chart.plot.chart
    assert chart is not None
    scene.part.chart.plot.picked.emit(len(chart.places) - 1)
    line = scene.model.row_at(scene.part.table.currentIndex())
    assert line is not None
    assert line.label.endswith(chart.places[-1])


def test_under_the_table_stands_what_the_figure_means(scene: Scene) -> None:
    line = scene.model.row_at(scene.part.table.currentIndex())
    assert line is not None
    assert line.row is not None
    cell = line.row.cells[scene.kpi().key]
    assert f"{line.label}, {scene.kpi().title}: " in scene.words()
    assert cell.period in scene.words()


def test_computed_kpis_have_no_norm_but_a_middle(scene: Scene) -> None:
    scene.group(KpiGroup.COMPUTED)
    assert scene.above() == ["Middelste aanbieder"]
    assert [kpi.group for kpi in scene.model.kpis] == [KpiGroup.COMPUTED] * len(scene.model.kpis)
    assert "te klein" in {text for n in range(1, 6) for text in scene.figures(n)}
    assert "Te klein: minder dan 5 cliënten." in scene.words()


def test_who_is_too_small_is_counted_beside_the_chart(scene: Scene) -> None:
    scene.group(KpiGroup.COMPUTED)
    hidden = scene.figures(KPI_COLUMN).count("te klein")
    assert hidden
    words = "1 aanbieder heeft" if hidden == 1 else f"{hidden} aanbieders hebben"
    assert words in scene.words()


def test_a_group_remembers_its_kpi(scene: Scene) -> None:
    scene.type(Qt.Key.Key_Right, Qt.Key.Key_Right)
    kpi = scene.kpi()
    scene.group(KpiGroup.LEVELS)
    scene.group(KpiGroup.AGREED)
    assert scene.kpi() == kpi


def test_levels_of_a_provider_add_up(scene: Scene) -> None:
    scene.group(KpiGroup.LEVELS)
    keys = [kpi.key for kpi in scene.model.kpis]
    for line in scene.model.rows:
        values = [line.row.value(key) for key in keys] if line.row else []
        known = [value for value in values if value is not None]
        assert not known or abs(sum(known) - 100_000) <= len(known)


def test_a_click_on_a_head_sorts_and_who_has_no_figure_comes_last(scene: Scene) -> None:
    scene.group(KpiGroup.COMPUTED)
    for _ in range(2):
        scene.click_head(KPI_COLUMN)
        texts = scene.figures(KPI_COLUMN)
        known = [text for text in texts if text not in {"te klein", "–"}]
        assert texts[: len(known)] == known
        assert scene.above() == ["Middelste aanbieder"]
        assert scene.model.rows[0].row is None
    key = scene.model.kpis[0].key
    values = [line.row.value(key) for line in scene.model.rows if line.row]
    shown = [value for value in values if value is not None]
    assert shown == sorted(shown, reverse=True)


def test_a_category_narrows_table_and_chart(scene: Scene) -> None:
    before = scene.names()
    category = "A"
    scene.choose(scene.part.choices.category, category)
    kept = [r.name for r in scene.table().rows if r.category == category and _agreed(r.cells)]
    assert scene.names() == kept
    assert len(kept) < len(before)
    chart = scene.part.chart.plot.chart
    assert chart is not None
    assert all(any(name.endswith(place) for name in kept) for place in chart.places)


def test_a_municipality_reads_the_figures_there(scene: Scene) -> None:
    scene.group(KpiGroup.COMPUTED)
    place = scene.services.region.municipalities[0].code
    scene.choose(scene.part.choices.place, place)
    year = scene.table().question.year
    there = scene.services.benchmark.table(BenchmarkQuestion(year, place))
    assert scene.names() == [row.name for row in there.rows]


def test_a_place_without_care_offers_the_way_back(scene: Scene, qtbot: QtBot) -> None:
    scene.group(KpiGroup.LEVELS)
    scene.part.choices.product.set_choices((("99Z99", "niets"),))
    scene.choose(scene.part.choices.product, "99Z99")
    assert "Geen aanbieder heeft hier cijfers over." in scene.words()
    assert not scene.part.save.isEnabled()
    back = next(b for b in scene.part.findChildren(QAbstractButton) if b.text().startswith("Toon"))
    scene.press(back)
    assert scene.names()


def test_enter_on_a_name_opens_the_provider(scene: Scene) -> None:
    line = scene.model.row_at(scene.part.table.currentIndex())
    assert line is not None
    assert line.row is not None
    scene.type(Qt.Key.Key_Home, Qt.Key.Key_Return)
    assert scene.went == [(PageName.PROVIDERS, line.row.agb)]


def test_a_double_click_on_a_name_opens_the_provider(scene: Scene) -> None:
    place = next(n for n, line in enumerate(scene.model.rows) if line.row is not None)
    table = scene.part.table
    spot = table.visualRect(scene.model.index(place, NAME_COLUMN)).center()
    for act in (scene.qtbot.mouseClick, scene.qtbot.mouseDClick):
        act(table.viewport(), Qt.MouseButton.LeftButton, pos=spot)
    row = scene.model.rows[place].row
    assert row is not None
    assert scene.went == [(PageName.PROVIDERS, row.agb)]


def test_the_norm_is_no_provider_to_open(scene: Scene) -> None:
    scene.part.table.setCurrentIndex(scene.model.index(0, NAME_COLUMN))
    scene.type(Qt.Key.Key_Return)
    assert scene.went == []


@pytest.mark.parametrize("group", list(KpiGroup))
def test_origin_shows_the_rows_behind_the_figure(scene: Scene, group: KpiGroup) -> None:
    scene.group(group)
    scene.click_head(KPI_COLUMN)
    scene.part.table.setCurrentIndex(_first_figure(scene))
    scene.press(scene.part.origin)
    dialog = scene.part.findChild(SourcesDialog)
    assert dialog is not None
    assert dialog.model.rowCount() > 0
    dialog.reject()


def test_a_figure_that_is_hidden_has_no_origin(scene: Scene) -> None:
    scene.group(KpiGroup.COMPUTED)
    place = next(
        n
        for n in range(scene.model.rowCount())
        if scene.model.index(n, KPI_COLUMN).data() == "te klein"
    )
    scene.part.table.setCurrentIndex(scene.model.index(place, KPI_COLUMN))
    scene.press(scene.part.origin)
    assert scene.told == ["Hier is geen getal. Kies een ander getal."]
    assert scene.part.findChild(SourcesDialog) is None


def test_the_workbook_has_every_group_and_hides_what_is_small(scene: Scene, tmp_path: Path) -> None:
    target = tmp_path / "benchmark.xlsx"
    scene.services.prompts.folder = target  # type: ignore[attr-defined]
    scene.press(scene.part.save)
    assert scene.told == [f"Opgeslagen: {target}"]
    book = load_workbook(target)
    assert book.sheetnames == [
        "Afgesproken KPI's",
        "Berekende KPI's",
        "Uren per niveau",
        "Uitleg",
    ]
    rows = list(book["Berekende KPI's"].iter_rows(values_only=True))
    head = next(n for n, row in enumerate(rows) if row[0] == "Aanbieder")
    scene.group(KpiGroup.COMPUTED)
    assert [row[0] for row in rows[head + 1 :]] == scene.names()
    small = [row for row in rows[head + 1 :] if row[3] == "te klein"]
    assert small
    assert all(row[4] is None for row in small)


def test_without_data_it_leads_to_bijwerken(
    qtbot: QtBot, look: QApplication, without_data: Services
) -> None:
    empty = Scene(qtbot, without_data)
    assert "Er zijn nog geen KPI's of declaraties ingelezen." in empty.words()
    update = next(b for b in empty.part.findChildren(QAbstractButton) if b.text() == "Bijwerken")
    empty.press(update)
    assert empty.went == [(PageName.SYNC, None)]
    empty.close()


def test_a_failure_is_told(qtbot: QtBot, look: QApplication, without_data: Services) -> None:
    def fail(_question: object) -> None:
        raise RefusedError("De gegevens zijn nu niet te lezen.")

    broken = replace(
        without_data,
        benchmark=SimpleNamespace(table=fail),  # type: ignore[arg-type]
        background=Background(sentence_of),
    )
    scene = Scene(qtbot, broken)
    assert scene.told == ["De gegevens zijn nu niet te lezen."]
    assert "De gegevens zijn nu niet te lezen." in scene.words()
    broken.background.stop()
    scene.close()


def test_the_model_keeps_the_rules_of_qt(scene: Scene, qapp: QApplication) -> None:
    tester = QAbstractItemModelTester(
        scene.model, QAbstractItemModelTester.FailureReportingMode.Fatal
    )
    scene.group(KpiGroup.COMPUTED)
    scene.click_head(KPI_COLUMN)
    assert tester.model() is scene.model


def _agreed(cells: object) -> bool:
    return any(str(key).startswith("agreed:") for key in cells)  # type: ignore[attr-defined]


def _values(bars: object) -> list[tuple[float | None, ...]]:
    return [one.values for one in bars]  # type: ignore[attr-defined]


def _first_figure(scene: Scene) -> QModelIndex:
    places = range(scene.model.rowCount())
    key = scene.model.kpis[0].key
    rows = ((n, scene.model.rows[n].row) for n in places)
    place = next(n for n, row in rows if row is not None and row.value(key))
    return scene.model.index(place, KPI_COLUMN)
