from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import openpyxl
import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.exchange.table_workbook import TableColumn, TableSheet
from app.views.save_tables import SaveButton
from app.views.services import Services
from tests.views.fakes import FakePrompts, make_services

SHEETS = (TableSheet("Blad", "Titel", (), (TableColumn("Bsn"),), (("999900006",),)),)


@pytest.fixture
def services(look: QApplication) -> Iterator[Services]:
    made = make_services(None)
    yield made
    made.background.stop()


def prompts(services: Services) -> FakePrompts:
    assert isinstance(services.prompts, FakePrompts)
    return services.prompts


def button(qtbot: QtBot, services: Services, holds: str = "") -> SaveButton:
    made = SaveButton(services, lambda: "tabel", lambda: lambda: SHEETS, holds=holds)
    qtbot.addWidget(made)
    return made


def test_what_is_personal_is_said_before_it_leaves(
    qtbot: QtBot, services: Services, tmp_path: Path
) -> None:
    prompts(services).folder = tmp_path / "tabel.xlsx"
    save = button(qtbot, services, "burgerservicenummers")
    prompts(services).agree = False
    save.click()
    assert "bevat burgerservicenummers en is niet versleuteld" in prompts(services).asked[0]
    assert not (tmp_path / "tabel.xlsx").exists()
    prompts(services).agree = True
    with qtbot.waitSignal(save.told):
        save.click()
    assert openpyxl.load_workbook(tmp_path / "tabel.xlsx").sheetnames == ["Blad"]


def test_a_table_without_persons_is_saved_without_a_question(
    qtbot: QtBot, services: Services, tmp_path: Path
) -> None:
    prompts(services).folder = tmp_path / "tabel.xlsx"
    save = button(qtbot, services)
    with qtbot.waitSignal(save.told):
        save.click()
    assert prompts(services).asked == []
