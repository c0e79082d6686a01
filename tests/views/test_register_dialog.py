"""The register, from the button to the files and the store."""

from __future__ import annotations

import csv
from collections.abc import Callable, Iterator
from datetime import datetime
from pathlib import Path

import openpyxl
import pytest
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.domain.dossier import Status
from app.domain.region import Region
from app.services.dossier_rows import DossierView
from app.services.failures import sentence_of
from app.services.register_export import RegisterExport
from app.services.settings import SettingKey, Settings
from app.services.workplace import Workplace
from app.views.dossiers_page import DossiersPage
from app.views.page import PageName
from app.views.register_dialog import RegisterDialog
from app.views.services import Services
from tests.services.conftest import (
    dossiers,
    draft,
    family,
    filled_databases,
    indications,
    workplace,
)
from tests.services.life_data import ready_draft
from tests.views.fakes import FakePrompts, make_services

__all__ = ["dossiers", "draft", "family", "filled_databases", "indications", "workplace"]


@pytest.fixture
def services(
    workplace: Workplace,
    dossiers: object,
    indications: object,
    region: Region,
    clock: Callable[[], datetime],
    tmp_path: Path,
) -> Iterator[Services]:
    settings = Settings(workplace.sessions)
    settings.set(SettingKey.EXPORT_FOLDER, str(tmp_path))
    made = make_services(
        region,
        explain=sentence_of,
        settings=settings,
        dossiers=dossiers,
        indications=indications,
        register=RegisterExport(workplace),
        clock=clock,
    )
    yield made
    made.background.stop()


@pytest.fixture
def final(services: Services, draft: tuple[DossierView, int]) -> DossierView:
    return services.indications.finalise(draft[0].id)


@pytest.fixture
def shown(qtbot: QtBot, look: QApplication) -> Callable[[Services], RegisterDialog]:
    def show(services: Services) -> RegisterDialog:
        page = DossiersPage(services)
        qtbot.addWidget(page)
        page.show()
        page.enter()
        qtbot.mouseClick(page.register_button, Qt.MouseButton.LeftButton)
        settle(qtbot, services)
        dialog = page.findChild(RegisterDialog)
        assert dialog is not None
        return dialog

    return show


def settle(qtbot: QtBot, services: Services) -> None:
    qtbot.waitUntil(lambda: not services.background.busy)
    QCoreApplication.processEvents()


def test_the_button_makes_both_files_and_marks_what_went(
    qtbot: QtBot,
    services: Services,
    final: DossierView,
    shown: Callable[[Services], RegisterDialog],
    tmp_path: Path,
) -> None:
    dialog = shown(services)
    assert dialog.counted.text() == "1 indicatie gaat mee"
    qtbot.mouseClick(dialog.make_button, Qt.MouseButton.LeftButton)
    settle(qtbot, services)
    book = openpyxl.load_workbook(tmp_path / "Register_2026-11-22.xlsx")
    assert book.sheetnames == ["Toewijzing", "Toelichting"]
    with (tmp_path / "Register_2026-11-22.csv").open(encoding="utf-8-sig", newline="") as file:
        assert len(list(csv.reader(file, delimiter=";"))) == 3
    assert "Register_2026-11-22.xlsx" in dialog.outcome.text()
    assert dialog.open_button.isVisible()
    assert not dialog.make_button.isEnabled()
    assert services.dossiers.view(final.id).indications[0].status is Status.EXPORTED


def test_a_lost_register_is_made_again_from_the_list(
    qtbot: QtBot,
    services: Services,
    final: DossierView,
    shown: Callable[[Services], RegisterDialog],
    tmp_path: Path,
) -> None:
    services.register.export(tmp_path).paths.workbook.unlink()
    dialog = shown(services)
    assert dialog.counted.text() == "Alles wat definitief is, is al geëxporteerd."
    qtbot.mouseClick(dialog.again_button, Qt.MouseButton.LeftButton)
    settle(qtbot, services)
    assert (tmp_path / "Register_2026-11-22_opnieuw.xlsx").exists()
    assert [row.again for row in dialog.made.rows] == [True, False]


def test_what_stays_behind_says_why_and_enter_opens_its_dossier(
    qtbot: QtBot,
    services: Services,
    final: DossierView,
    shown: Callable[[Services], RegisterDialog],
) -> None:
    services.dossiers.change_person(final.id, final.facts.youths[0].id, "bsn", "")
    dialog = shown(services)
    assert dialog.counted.text() == "0 indicaties gaan mee, 1 blijft achter"
    assert "BSN" in dialog.rows.index(0, 5).data()
    assert not dialog.make_button.isEnabled()
    dialog.table.setCurrentIndex(dialog.rows.index(0, 0))
    with qtbot.waitSignal(dialog.go) as asked:
        qtbot.keyClick(dialog.table, Qt.Key.Key_Return)
    assert asked.args == [PageName.DOSSIER, final.id]


def test_a_folder_that_is_gone_is_told_and_marks_nothing(
    qtbot: QtBot,
    services: Services,
    final: DossierView,
    shown: Callable[[Services], RegisterDialog],
    tmp_path: Path,
) -> None:
    services.settings.set(SettingKey.EXPORT_FOLDER, str(tmp_path / "weg"))
    dialog = shown(services)
    qtbot.mouseClick(dialog.make_button, Qt.MouseButton.LeftButton)
    settle(qtbot, services)
    assert "bestaat niet" in dialog.problem.sentence
    assert dialog.make_button.isEnabled()
    assert services.dossiers.view(final.id).indications[0].status is Status.FINAL


def test_without_a_folder_it_asks_for_one(
    qtbot: QtBot,
    services: Services,
    final: DossierView,
    shown: Callable[[Services], RegisterDialog],
    tmp_path: Path,
) -> None:
    services.settings.set(SettingKey.EXPORT_FOLDER, "")
    dialog = shown(services)
    qtbot.mouseClick(dialog.make_button, Qt.MouseButton.LeftButton)
    assert services.dossiers.view(final.id).indications[0].status is Status.FINAL
    prompts = services.prompts
    assert isinstance(prompts, FakePrompts)
    prompts.folder = tmp_path
    qtbot.mouseClick(dialog.make_button, Qt.MouseButton.LeftButton)
    settle(qtbot, services)
    assert (tmp_path / "Register_2026-11-22.xlsx").exists()


def test_a_withdrawal_is_told_and_what_runs_beside_it(
    qtbot: QtBot,
    services: Services,
    final: DossierView,
    shown: Callable[[Services], RegisterDialog],
    region: Region,
    tmp_path: Path,
) -> None:
    second = ready_draft(services.indications, region, final)
    services.indications.finalise(final.id)
    services.register.export(tmp_path)
    services.indications.versions.withdraw(second, "Dubbel.")
    dialog = shown(services)
    assert dialog.counted.text() == "1 indicatie gaat mee, met 2 regels die al liepen"
    assert dialog.rows.index(0, 2).data() == "intrekking"
