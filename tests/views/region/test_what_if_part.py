"""Wat als, driven by keys and clicks: the levers, what comes of them, and the workbook."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from openpyxl import load_workbook
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.services.what_if import Basis, Incentive, default_levers
from app.views.amounts import euros, whole_euros
from app.views.region.what_if_part import WhatIfPart
from app.views.services import Services
from app.views.widgets.slider_field import SliderField
from tests.views.part_scene import PartScene


class Scene(PartScene):
    """The part in view, with hands that wait for the background."""

    part: WhatIfPart

    def __init__(self, qtbot: QtBot, services: Services, argument: object = None) -> None:
        super().__init__(qtbot, services, WhatIfPart(services), argument)

    def push(self, field: SliderField, key: Qt.Key) -> None:
        field.slider.setFocus()
        self.qtbot.keyClick(field.slider, key)
        self.settle()

    def paid(self) -> dict[Incentive, int | None]:
        return {row.incentive: row.paid for row in self.part.model.rows}


@pytest.fixture
def scene(qtbot: QtBot, look: QApplication, regional: Services) -> Iterator[Scene]:
    made = Scene(qtbot, regional)
    yield made
    made.close()


def test_it_begins_with_the_region_and_its_provisional_values(scene: Scene) -> None:
    rows = scene.services.ceilings.table([None], today=scene.services.today()).rows
    known = [row.figures.rolling for row in rows if row.figures.rolling is not None]
    assert scene.paid()[Incentive.NONE] == sum(known)
    settings = scene.services.region.stoplight
    assert scene.part.levers.levers() == default_levers(settings)
    assert "Er wordt niets mee besloten." in scene.words()
    assert settings.source in scene.words()


def test_another_production(scene: Scene) -> None:
    rows = scene.services.ceilings.table([None], today=scene.services.today()).rows
    scene.press(scene.part.basis.button(Basis.DECLARED))
    assert scene.paid()[Incentive.NONE] == sum(row.figures.declared or 0 for row in rows)


@pytest.mark.parametrize("basis", Basis)
def test_the_production_tells_where_it_came_from(scene: Scene, basis: Basis) -> None:
    scene.press(scene.part.basis.button(basis))
    scene.press(scene.part.origin)
    dialog = scene.dialog()
    assert dialog.total.text() == f"Totaal {euros(scene.paid()[Incentive.NONE] or 0)}"
    dialog.close()


def test_enter_on_a_difference_shows_the_ceilings(scene: Scene) -> None:
    scene.part.table.setCurrentIndex(scene.part.model.index(1, 2))
    scene.type(scene.part.table, Qt.Key.Key_Return)
    dialog = scene.dialog()
    rows = scene.services.ceilings.table([None], today=scene.services.today()).rows
    agreed = sum(row.figures.ceiling or 0 for row in rows if row.figures.rolling is not None)
    assert dialog.total.text() == f"Totaal {euros(agreed)}"
    dialog.close()


def test_one_provider(scene: Scene) -> None:
    combo = scene.part.provider.combo
    combo.setFocus()
    scene.qtbot.keyClick(combo, Qt.Key.Key_Down)
    scene.settle()
    rows = scene.services.ceilings.table([None], today=scene.services.today()).rows
    chosen = next(row for row in rows if row.agb == scene.part.provider.value())
    assert scene.paid()[Incentive.NONE] == chosen.figures.rolling


@pytest.mark.parametrize("incentive", [Incentive.DONUT, Incentive.STEPS, Incentive.TAPER])
def test_a_lever_moves_its_own_incentive_only(scene: Scene, incentive: Incentive) -> None:
    levers = scene.part.levers
    field, key = {
        Incentive.DONUT: (levers.donut, Qt.Key.Key_Home),
        Incentive.STEPS: (levers.bands[0][1], Qt.Key.Key_End),
        Incentive.TAPER: (levers.after, Qt.Key.Key_Home),
    }[incentive]
    before = scene.paid()
    scene.push(field, key)
    after = scene.paid()
    moved = {item for item in Incentive if before[item] != after[item]}
    assert moved <= {incentive}
    if incentive is Incentive.DONUT:
        assert after[incentive] == after[Incentive.NONE]
    else:
        assert (after[incentive] or 0) < (after[Incentive.NONE] or 0)


def test_the_levers_go_back(scene: Scene) -> None:
    before = scene.paid()
    for field in scene.part.levers.findChildren(SliderField):
        scene.push(field, Qt.Key.Key_End)
    assert scene.paid() != before
    scene.press(scene.part.levers.reset)
    assert scene.paid() == before


def test_chart_and_table_agree_on_what_is_paid_less(scene: Scene) -> None:
    """At the production of now the chart is within a percent of the table."""
    chart = scene.part.plot.chart
    assert chart is not None
    names = [line.name for line in chart.lines if line.name]
    assert names == ["Donutgat", "Staffelkorting", "Aflopend tarief"]
    marks = {
        name: next(value for value in line.values if value is not None)
        for name, line in zip(names, chart.lines[1::2], strict=True)
    }
    now = scene.paid()[Incentive.NONE] or 0
    less = now - (scene.paid()[Incentive.STEPS] or 0)
    assert abs(marks["Staffelkorting"] - less) < now * 0.02
    assert whole_euros(now) in chart.tips[0] or len(chart.tips) == len(chart.places)


def test_every_slider_can_be_told_apart_by_ear(scene: Scene) -> None:
    fields = scene.part.levers.findChildren(SliderField)
    assert len({field.slider.accessibleName() for field in fields}) == len(fields)


def test_the_what_if_is_saved_as_a_workbook(scene: Scene, tmp_path: Path) -> None:
    target = tmp_path / "wat als.xlsx"
    scene.services.prompts.folder = target  # type: ignore[attr-defined]
    scene.press(scene.part.save)
    assert scene.told == [f"Opgeslagen: {target}"]
    book = load_workbook(target)
    assert book.sheetnames == ["Wat als", "Per aanbieder", "Grafiek"]
    sheet = list(book["Wat als"].iter_rows(values_only=True))
    assert "Er wordt niets mee besloten." in str(sheet[1][0])
    found = {row[0]: row[1] for row in sheet if row[0] is not None}
    paid = scene.paid()
    assert round(float(found["Donutgat"] or 0) * 100) == paid[Incentive.DONUT]
    assert round(float(found["Nu: vol tarief"] or 0) * 100) == paid[Incentive.NONE]
    providers = [row for row in book["Per aanbieder"].iter_rows(values_only=True) if row[1]]
    assert round(sum(float(row[3] or 0) for row in providers[1:]) * 100) == paid[Incentive.NONE]


def test_a_page_may_ask_for_a_provider(
    qtbot: QtBot, look: QApplication, regional: Services
) -> None:
    rows = regional.ceilings.table([None], today=regional.today()).rows
    wanted = next(row for row in rows if row.figures.rolling is not None)
    scene = Scene(qtbot, regional, wanted.agb)
    assert scene.part.provider.value() == wanted.agb
    assert scene.paid()[Incentive.NONE] == wanted.figures.rolling
    scene.close()


def test_without_data_there_is_nothing_to_reckon(
    qtbot: QtBot, look: QApplication, without_data: Services
) -> None:
    scene = Scene(qtbot, without_data)
    assert "Er zijn nog geen budgetplafonds en declaraties ingelezen." in scene.words()
    assert not scene.part.levers.isVisible()
    scene.close()
