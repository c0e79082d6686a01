"""The signals to the region: make one, change it, mark it as sent, save the list."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path

import pytest
from openpyxl import load_workbook
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.domain.region import Region
from app.services.region_signals import (
    RegionSignalDraft,
    RegionSignalKind,
    RegionSignals,
)
from app.services.workplace import Workplace
from app.views.region.region_signal_dialog import RegionSignalDialog
from app.views.region.region_signals_part import RegionSignalsPart
from app.views.services import Services
from tests.services.conftest import dossiers, family, filled_databases, workplace
from tests.views.fakes import FakePrompts, make_services

__all__ = ["dossiers", "family", "filled_databases", "workplace"]

LEFT = Qt.MouseButton.LeftButton
MISSING = RegionSignalDraft(
    kind=RegionSignalKind.MISSING_SUPPLY,
    municipality_code="0983",
    expertise="traumabehandeling",
    place="Venray",
)
WITHOUT = RegionSignalDraft(
    kind=RegionSignalKind.NOT_CONTRACTED, provider_name="Praktijk De Linde", text="Geen plek."
)


@dataclass
class Desk:
    part: RegionSignalsPart
    services: Services
    prompts: FakePrompts
    bot: QtBot

    def read(self) -> None:
        self.part.enter()
        self.bot.waitUntil(lambda: not self.services.background.busy)
        QApplication.processEvents()

    def dialog(self) -> RegionSignalDialog:
        return self.part.window().findChildren(RegionSignalDialog)[-1]


@pytest.fixture
def desk(qtbot: QtBot, look: QApplication, region: Region, workplace: Workplace) -> Iterator[Desk]:
    prompts = FakePrompts()
    services = make_services(
        region,
        prompts=prompts,
        region_signals=RegionSignals(workplace),
        catalogue=workplace.catalogue,
    )
    part = RegionSignalsPart(services)
    qtbot.addWidget(part)
    part.resize(1200, 600)
    part.show()
    made = Desk(part, services, prompts, qtbot)
    made.read()
    yield made
    services.background.stop()


def test_an_empty_list_says_what_to_do(desk: Desk) -> None:
    assert desk.part.empty.isVisible()
    assert not desk.part.save.isEnabled()


def test_a_signal_is_made_with_the_keys(desk: Desk) -> None:
    desk.bot.mouseClick(desk.part.add, LEFT)
    dialog = desk.dialog()
    desk.bot.keyClicks(dialog.form.fields["expertise"].editor, "eetstoornis")
    desk.bot.keyClicks(dialog.form.fields["place"].editor, "Gennep")
    with desk.bot.waitSignal(dialog.kept):
        desk.bot.mouseClick(dialog.keep, LEFT)
    desk.bot.waitUntil(lambda: desk.part.model.rowCount() == 1)
    (row,) = desk.services.region_signals.rows()
    assert row.about == "eetstoornis, Gennep"
    assert row.municipality == "Venlo"


@pytest.mark.usefixtures("family")
def test_a_name_is_refused_in_the_dialog(desk: Desk) -> None:
    desk.part.edit(None)
    dialog = desk.dialog()
    desk.bot.keyClicks(dialog.form.fields["place"].editor, "Bij Sanne thuis")
    desk.bot.mouseClick(dialog.keep, LEFT)
    assert dialog.isVisible()
    assert "'Sanne'" in dialog._problem.sentence
    assert desk.services.region_signals.rows() == ()
    dialog.reject()


def test_the_list_is_filtered_by_kind_state_and_words(desk: Desk) -> None:
    signals = desk.services.region_signals
    first = signals.keep(MISSING)
    signals.keep(WITHOUT)
    signals.mark_sent([first])
    desk.read()
    part = desk.part
    for field, value, left in (
        (part.kind, RegionSignalKind.NOT_CONTRACTED, [WITHOUT]),
        (part.kind, "", [WITHOUT, MISSING]),
        (part.sent, "open", [WITHOUT]),
        (part.sent, "sent", [MISSING]),
        (part.sent, "", [WITHOUT, MISSING]),
    ):
        field.set_value(value, force=True)
        field.edited.emit(value)
        assert [row.draft for row in part.model.rows] == left
    desk.bot.keyClicks(part.search, "linde")
    desk.bot.waitUntil(lambda: [row.draft for row in part.model.rows] == [WITHOUT])


def test_what_is_in_view_is_marked_as_sent_and_then_stands_fast(desk: Desk) -> None:
    desk.services.region_signals.keep(MISSING)
    desk.read()
    assert desk.part.change.isEnabled()
    desk.bot.mouseClick(desk.part.mark, LEFT)
    desk.bot.waitUntil(lambda: not desk.part.mark.isEnabled())
    assert desk.services.region_signals.rows()[0].sent_at is not None
    assert not desk.part.change.isEnabled()


def test_a_signal_is_changed(desk: Desk) -> None:
    desk.services.region_signals.keep(MISSING)
    desk.read()
    desk.bot.keyClick(desk.part.table, Qt.Key.Key_Return)
    dialog = desk.dialog()
    dialog.form.fields["place"].set_value("Gennep", force=True)
    with desk.bot.waitSignal(dialog.kept):
        desk.bot.mouseClick(dialog.keep, LEFT)
    (row,) = desk.services.region_signals.rows()
    assert row.draft == replace(MISSING, place="Gennep")


def test_the_list_is_saved_as_a_workbook(desk: Desk, tmp_path: Path) -> None:
    desk.services.region_signals.keep(replace(MISSING, text="=1+1"))
    desk.read()
    desk.prompts.folder = tmp_path / "signalen.xlsx"
    with desk.bot.waitSignal(desk.part.save.told):
        desk.bot.mouseClick(desk.part.save, LEFT)
    sheet = load_workbook(desk.prompts.folder)["Aan de regio"]
    rows = [[cell.value for cell in row] for row in sheet.rows]
    assert rows[-1][1:4] == ["Aanbod ontbreekt", "Venlo", None]
    assert rows[-1][6:9] == ["traumabehandeling", "Venray", "=1+1"]
