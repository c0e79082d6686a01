from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

import openpyxl
import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.exchange.table_workbook import TableColumn, TableSheet
from app.services.failures import sentence_of
from app.views import save_tables
from app.views.background import Background
from app.views.save_tables import SaveButton
from app.views.services import Services
from tests.views.fakes import FakePrompts, make_services

SHEETS = (TableSheet("Blad", "Titel", (), (TableColumn("Bsn"),), (("999900006",),)),)


@pytest.fixture
def services(look: QApplication) -> Iterator[Services]:
    made = make_services(None, background=Background(sentence_of))
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


class Endless(Sequence[tuple[str]]):
    """Rows that never come to an end, as long as nobody stops."""

    def __len__(self) -> int:
        return 1

    def __getitem__(self, place: Any) -> Any:
        return ("999900006",)


def test_what_takes_long_can_be_stopped_with_the_same_button(
    qtbot: QtBot, services: Services, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(save_tables, "_PATIENCE_MS", 0)
    prompts(services).folder = tmp_path / "tabel.xlsx"
    endless = (TableSheet("Blad", "Titel", (), (TableColumn("Bsn"),), Endless()),)
    save = SaveButton(services, lambda: "tabel", lambda: lambda: endless)
    qtbot.addWidget(save)
    save.setText("Rijen opslaan…")
    before = save.text()
    save.click()
    qtbot.waitUntil(lambda: save.isEnabled() and save.text() != before)
    with qtbot.waitSignal(save.told) as told:
        save.click()
    assert told.args == ["Gestopt. Er is niets opgeslagen."]
    assert (save.text(), save.isEnabled()) == (before, True)
    assert prompts(services).told == []
    assert list(tmp_path.iterdir()) == []
