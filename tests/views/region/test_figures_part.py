from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest
from openpyxl import load_workbook
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from app.domain.region import Region
from app.services.failures import sentence_of
from app.services.region_report import YearShares
from app.services.workplace import RefusedError
from app.views.background import Background
from app.views.page import PageName
from app.views.region.data_ages import DataAges
from app.views.region.figure_choices import SHARES, FigureChoices
from app.views.region.figures_part import FiguresPart
from app.views.region.key_figures import year_figures
from app.views.services import Services
from app.views.table_models.report_model import (
    FIGURE_COLUMN,
    Measure,
    figure_words,
)
from app.views.widgets.light_painter import LightSign
from tests.views.fakes import data_age
from tests.views.part_scene import PartScene


class Scene(PartScene):
    """The page in view, with hands that wait for the background."""

    part: FiguresPart

    def __init__(self, qtbot: QtBot, services: Services) -> None:
        super().__init__(qtbot, services, FiguresPart(services))

    @property
    def choices(self) -> FigureChoices:
        return self.part.choices

    def cell(self, row: int, column: int) -> str:
        return str(self.part.table.report.index(row, column).data())

    def column(self, column: int) -> list[str]:
        return [self.cell(row, column) for row in range(self.part.table.report.rowCount())]

    def heads(self) -> list[str]:
        model = self.part.table.report
        columns = range(model.columnCount())
        return [str(model.headerData(c, Qt.Orientation.Horizontal)) for c in columns]


@pytest.fixture
def scene(qtbot: QtBot, look: QApplication, regional: Services) -> Iterator[Scene]:
    made = Scene(qtbot, regional)
    yield made
    made.close()


def test_it_begins_with_the_segments_of_the_newest_year(scene: Scene) -> None:
    assert scene.choices.year.value() == "2026"
    assert scene.heads()[0] == "Segment"
    assert scene.column(0)[-1] == "Totaal"


def test_the_columns_are_the_region_and_its_municipalities(scene: Scene) -> None:
    names = [place.name for place in scene.services.region.municipalities]
    shown = scene.heads()[FIGURE_COLUMN:]
    assert shown[0] == "Regio"
    assert shown[1:] == [name for name in names if name in shown]
    assert len(shown) > 2


def test_the_figures_are_those_of_the_report(scene: Scene) -> None:
    rows = scene.services.report.table("segment", 2026)
    total = next(row for row in rows if row.value is None and row.municipality is None)
    assert scene.column(FIGURE_COLUMN)[-1] == figure_words(total.cents, Measure.AMOUNT)
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
    scene.choose(scene.choices.by, by)
    labels = [
        row.label for row in scene.services.report.table(by, 2026) if row.municipality is None
    ]
    assert scene.heads()[0] == head
    shown = [name.partition(" (")[0] for name in scene.column(0)]
    assert sorted(shown) == sorted(name.partition(" (")[0] for name in labels)


def test_another_year_changes_table_and_figures(scene: Scene) -> None:
    before = scene.column(FIGURE_COLUMN)
    scene.choose(scene.choices.year, "2025")
    assert scene.column(FIGURE_COLUMN) != before
    assert "Gedeclareerd 2025" in scene.words()
    assert "Het lopende jaar" not in scene.words()


def test_the_years_stand_side_by_side_in_a_municipality(scene: Scene) -> None:
    scene.press(scene.choices.side.button("years"))
    assert {"2025", "2026"} <= set(scene.heads())
    assert not scene.choices.year.isVisible()
    whole = scene.column(FIGURE_COLUMN)
    place = scene.services.region.municipalities[0].name
    scene.choose(scene.choices.place, place)
    assert scene.column(FIGURE_COLUMN) != whole
    rows = scene.services.report.table("segment", 2025)
    total = next(row for row in rows if row.value is None and row.municipality == place)
    words = figure_words(total.cents, Measure.AMOUNT)
    assert words in scene.column(scene.heads().index("2025"))


def test_municipalities_and_years_have_a_table_of_their_own(scene: Scene) -> None:
    names = [place.name for place in scene.services.region.municipalities]
    scene.choose(scene.choices.by, "municipality")
    assert scene.column(0)[-1] == "Regio"
    assert set(scene.column(0)[:-1]) <= set(names)
    scene.choose(scene.choices.by, "year")
    assert scene.column(0) == sorted(scene.column(0))
    assert scene.heads()[:2] == ["Jaar", "Regio"]
    assert not scene.choices.side.isVisible()


def test_the_shares_over_the_years_as_table_and_chart(scene: Scene) -> None:
    scene.choose(scene.choices.by, SHARES)
    view = scene.part.shares
    shares = scene.services.report.shares()
    assert view.isVisible()
    assert [row.year for row in view.model.rows] == [share.year for share in shares]
    chart = view.plot.chart
    assert chart is not None
    assert chart.lines[0].values[-1] == float(shares[-1].flexible_percent or 0)
    assert f"{shares[-1].flexible_percent}%".replace(".", ",") in chart.tips[-1]


def test_a_figure_tells_where_it_came_from(scene: Scene) -> None:
    scene.press(scene.part.origin)
    dialog = scene.dialog()
    assert "segment" in dialog.heading.text()
    assert dialog.model.rowCount() > 0
    dialog.close()


def test_enter_on_a_share_asks_for_the_rows_of_the_category(scene: Scene) -> None:
    scene.choose(scene.choices.by, SHARES)
    scene.part.shares.table.setFocus()
    scene.qtbot.keyClick(scene.part.shares.table, Qt.Key.Key_Return)
    scene.settle()
    dialog = scene.dialog()
    assert "C" in dialog.heading.text()
    dialog.close()


@pytest.mark.parametrize(
    ("by", "sheets"),
    [
        ("segment", ["Gedeclareerd", "Cliënten", "Alle cijfers"]),
        (SHARES, ["Aandeel C en NGA"]),
    ],
)
def test_the_table_in_view_is_saved_as_a_workbook(
    scene: Scene, tmp_path: Path, by: str, sheets: list[str]
) -> None:
    if by != "segment":
        scene.choose(scene.choices.by, by)
    target = tmp_path / "cijfers.xlsx"
    scene.services.prompts.folder = target  # type: ignore[attr-defined]
    scene.press(scene.part.save)
    assert scene.told == [f"Opgeslagen: {target}"]
    book = load_workbook(target)
    assert book.sheetnames == sheets
    assert "Declaraties.xlsx" in str(book.active["A3"].value)


def test_a_workbook_that_cannot_be_written_says_why(
    qtbot: QtBot, look: QApplication, regional: Services, tmp_path: Path
) -> None:
    services = replace(regional, background=Background(sentence_of))
    scene = Scene(qtbot, services)
    services.prompts.folder = tmp_path / "weg" / "a.xlsx"  # type: ignore[attr-defined]
    scene.press(scene.part.save)
    assert "bestaat niet" in services.prompts.told[0]  # type: ignore[attr-defined]
    assert scene.part.save.isEnabled()
    scene.close()
    services.background.stop()


def test_clients_may_add_up_to_less_and_the_page_says_why(scene: Scene) -> None:
    scene.choose(scene.choices.measure, Measure.CLIENTS)
    assert "€" not in "".join(scene.column(FIGURE_COLUMN))
    assert "één cliënt" in scene.words()


def test_a_head_sorts_and_the_total_stays_below(scene: Scene) -> None:
    scene.choose(scene.choices.by, "provider")
    scene.part.table.sortByColumn(FIGURE_COLUMN, Qt.SortOrder.DescendingOrder)
    lines = scene.part.table.report.rows
    figures = [Measure.AMOUNT.of(line.cells[0]) or 0 for line in lines[:-1]]
    assert figures == sorted(figures, reverse=True)
    assert lines[-1].total


def test_the_shares_of_c_and_nga_stand_above_the_table(scene: Scene) -> None:
    share = next(item for item in scene.services.report.shares() if item.year == 2026)
    assert f"{share.flexible_percent}%".replace(".", ",") in scene.words()
    assert "Aandeel zonder contract (NGA) 2026" in scene.words()


def test_the_age_of_the_data_leads_quietly_to_bijwerken(scene: Scene) -> None:
    assert "Wachttijden\n31-10-2026\n22 dagen oud" in scene.words()
    button = scene.part.ages.update_button
    with scene.qtbot.waitSignal(scene.part.go) as asked:
        scene.qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert asked.args[0] == PageName.SYNC


def test_without_data_the_page_says_what_to_do(
    qtbot: QtBot, look: QApplication, without_data: Services
) -> None:
    scene = Scene(qtbot, without_data)
    assert "Er zijn nog geen declaraties ingelezen." in scene.words()
    assert not scene.choices.by.isVisible()
    assert not scene.part.ages.isVisible()
    scene.close()


@pytest.mark.parametrize(("today", "signs"), [(date(2026, 12, 1), 0), (date(2027, 1, 2), 1)])
def test_data_that_is_too_old_gets_a_sign(
    qtbot: QtBot, look: QApplication, region: Region, today: date, signs: int
) -> None:
    ages = DataAges(lambda: region.stoplight)
    qtbot.addWidget(ages)
    ages.show_ages([data_age(date(2026, 10, 31))], today)
    assert len(ages.findChildren(LightSign)) == signs
    words = [label.text() for label in ages.findChildren(QLabel)]
    assert "nog niet ingelezen" in words


def test_a_year_without_amounts_has_no_shares() -> None:
    assert year_figures((), (YearShares(2026, 0, 0, 0),), None) == {}
    assert YearShares(2026, 1000, 77, 0).flexible_percent == Decimal("7.7")


def test_what_cannot_be_read_says_why(qtbot: QtBot, look: QApplication, regional: Services) -> None:
    class Closed:
        def table(self, by: str) -> None:
            raise RefusedError("De gegevens zijn bezet. Probeer het zo opnieuw.")

    services = replace(regional, report=Closed(), background=Background(sentence_of))  # type: ignore[arg-type]
    scene = Scene(qtbot, services)
    assert "De gegevens zijn bezet." in scene.words()
    assert scene.told == ["De gegevens zijn bezet. Probeer het zo opnieuw."]
    scene.close()
    services.background.stop()
