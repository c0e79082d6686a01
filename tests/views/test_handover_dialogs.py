"""Handing over and taking over in the window."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QDialog
from pytestqt.qtbot import QtBot

from app.domain.dossier import Key
from app.domain.merging import Side
from app.domain.region import Region
from app.services.dossiers import Dossiers
from app.services.failures import sentence_of
from app.services.handover import Handovers
from app.services.workplace import Workplace
from app.storage.database import open_store
from app.storage.key import StoreKey
from app.views.handover_send_dialog import HandOverDialog
from app.views.handover_take_dialog import TakeOverDialog, show_take_over
from app.views.page import PageName
from app.views.services import Services
from tests.services.conftest import workplace
from tests.views.fakes import FakePrompts, make_services

__all__ = ["workplace"]

PASSPHRASE = "vier woorden die jij weet"


@pytest.fixture
def colleague(
    workplace: Workplace, tmp_path: Path, empty_database: Path, store_key: StoreKey
) -> Iterator[Workplace]:
    folder = tmp_path / "collega"
    folder.mkdir()
    shutil.copyfile(empty_database, folder / empty_database.name)
    with open_store(folder, store_key) as store:
        yield replace(workplace, sessions=store.sessions, worker=lambda: "Bram")


@pytest.fixture
def services(look: QApplication, region: Region, workplace: Workplace) -> Services:
    return make_services(
        region,
        dossiers=Dossiers(workplace),
        handovers=Handovers(workplace),
        explain=sentence_of,
    )


def shown(dialog: QDialog, qtbot: QtBot) -> None:
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    qtbot.addWidget(dialog)
    with qtbot.waitExposed(dialog):
        dialog.show()


def quiet(services: Services, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: not services.background.busy)


def test_a_dossier_becomes_a_file_for_a_colleague(
    services: Services, colleague: Workplace, qtbot: QtBot, tmp_path: Path
) -> None:
    dossier = services.dossiers.create("0983", {"first_names": "Sanne"})
    prompts = services.prompts
    assert isinstance(prompts, FakePrompts)
    prompts.folder = tmp_path / "voor-bram"
    dialog = HandOverDialog(services, dossier.id, dossier.number)
    shown(dialog, qtbot)
    dialog.make_button.click()
    assert "Typ een nieuwe wachtzin" in dialog.problem.sentence
    for line in (dialog.passphrase.first, dialog.passphrase.second):
        qtbot.keyClicks(line, PASSPHRASE)
    qtbot.keyClick(dialog.passphrase.second, Qt.Key.Key_Return)
    quiet(services, qtbot)
    assert str(tmp_path / "voor-bram.iwo") in dialog.outcome.text()
    assert not dialog.make_button.isVisible()
    arrived = Handovers(colleague)
    here = arrived.take_over(arrived.read(tmp_path / "voor-bram.iwo", PASSPHRASE), {})
    assert Dossiers(colleague).view(here).facts.people[0].first_names == "Sanne"


def test_where_the_file_cannot_be_written_it_says_so_and_can_be_done_again(
    services: Services, qtbot: QtBot, tmp_path: Path
) -> None:
    dossier = services.dossiers.create("0983")
    services.prompts.folder = tmp_path / "weg" / "a"  # type: ignore[attr-defined]
    dialog = HandOverDialog(services, dossier.id, dossier.number)
    shown(dialog, qtbot)
    for line in (dialog.passphrase.first, dialog.passphrase.second):
        line.setText(PASSPHRASE)
    dialog.make_button.click()
    quiet(services, qtbot)
    assert dialog.problem.sentence
    assert dialog.make_button.isEnabled()
    services.prompts.folder = tmp_path / "a"  # type: ignore[attr-defined]
    dialog.make_button.click()
    quiet(services, qtbot)
    assert (tmp_path / "a.iwo").exists()


def test_nobody_is_asked_for_a_passphrase_without_a_file(services: Services) -> None:
    assert show_take_over(services, QDialog()) is None


def test_what_both_changed_is_chosen_before_it_is_stored(
    services: Services, colleague: Workplace, qtbot: QtBot, tmp_path: Path
) -> None:
    there = Dossiers(colleague)
    sent = there.create("0983", {"first_names": "Sanne"})
    first = Handovers(colleague).hand_over(sent.id, PASSPHRASE, tmp_path / "1.iwo")

    dialog = TakeOverDialog(services, first)
    shown(dialog, qtbot)
    qtbot.keyClicks(dialog.passphrase, "een heel ander woord")
    qtbot.keyClick(dialog.passphrase, Qt.Key.Key_Return)
    quiet(services, qtbot)
    assert "opent het bestand niet" in dialog.problem.sentence
    dialog.passphrase.setText(PASSPHRASE)
    qtbot.keyClick(dialog.passphrase, Qt.Key.Key_Return)
    quiet(services, qtbot)
    assert "van Bram" in dialog.explanation.text()
    assert "komt er nieuw bij" in dialog.explanation.text()
    with qtbot.waitSignal(dialog.go) as gone:
        dialog.ahead_button.click()
    assert gone.args[0] == PageName.DOSSIER
    here = gone.args[1]

    services.dossiers.answer(here, Key.QUESTION, "van hier")
    there.answer(sent.id, Key.QUESTION, "van Bram")
    there.answer(sent.id, Key.TRIED, "Buurthulp")
    second = Handovers(colleague).hand_over(sent.id, PASSPHRASE, tmp_path / "2.iwo")
    dialog = TakeOverDialog(services, second)
    shown(dialog, qtbot)
    dialog.passphrase.setText(PASSPHRASE)
    dialog.ahead_button.click()
    quiet(services, qtbot)
    assert dialog.choices is not None
    assert not dialog.ahead_button.isEnabled()
    place = ("dossier_answer", Key.QUESTION, "value")
    choice = dialog.choices.button(place, Side.THEIRS)
    assert "Bij Bram: van Bram" in choice.accessibleName()
    choice.click()
    with qtbot.waitSignal(dialog.go):
        dialog.ahead_button.click()
    facts = services.dossiers.view(here).facts
    assert (facts.answer(Key.QUESTION), facts.answer(Key.TRIED)) == ("van Bram", "Buurthulp")
