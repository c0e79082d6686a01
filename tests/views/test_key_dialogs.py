from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextDocument
from PySide6.QtWidgets import QApplication, QComboBox, QDialog, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from app.services.failures import sentence_of
from app.services.settings import SettingKey
from app.views.passphrase_dialog import PassphraseDialog
from app.views.recovery_key_dialog import RecoveryKeyDialog
from app.views.services import Services
from app.views.settings_cards.key_card import KeyCard
from app.views.settings_cards.lock_card import LockCard
from tests.views.fake_keys import FakeKeys
from tests.views.fakes import FakePrompts, FakeSettings, make_services

OLD = "vier paarden voor de kar"
NEW = "acht wielen geen paard"


class Printer(FakePrompts):
    """Prompts with a printer that can be left alone."""

    def __init__(self) -> None:
        super().__init__()
        self.printed: list[str] = []

    def print_document(self, parent: QWidget, title: str, document: QTextDocument) -> bool:
        if self.agree:
            self.printed.append(document.toPlainText())
        return self.agree


@pytest.fixture
def keys() -> FakeKeys:
    return FakeKeys()


@pytest.fixture
def prompts() -> Printer:
    return Printer()


@pytest.fixture
def services(look: QApplication, keys: FakeKeys, prompts: Printer) -> Iterator[Services]:
    settings = FakeSettings(**{SettingKey.LOCK_AFTER: "10"})
    made = make_services(None, keys=keys, prompts=prompts, settings=settings, explain=sentence_of)
    yield made
    made.background.stop()


def passphrase(qtbot: QtBot, services: Services) -> PassphraseDialog:
    made = PassphraseDialog(services)
    qtbot.addWidget(made)
    made.show()
    return made


def recovery(qtbot: QtBot, services: Services) -> RecoveryKeyDialog:
    made = RecoveryKeyDialog(services)
    qtbot.addWidget(made)
    made.show()
    return made


def fill(qtbot: QtBot, *texts: tuple[QLineEdit, str]) -> None:
    for line, text in texts:
        line.clear()
        qtbot.keyClicks(line, text)


def test_another_passphrase_by_keys_alone(qtbot: QtBot, services: Services, keys: FakeKeys) -> None:
    dialog = passphrase(qtbot, services)
    fill(qtbot, (dialog.present, OLD), (dialog.new.first, NEW), (dialog.new.second, NEW))
    with qtbot.waitSignal(dialog.changed):
        qtbot.keyClick(dialog.new.second, Qt.Key.Key_Return)
    assert keys.log == [f"from {OLD!r} to {NEW!r}"]


@pytest.mark.parametrize(
    ("first", "second", "said"),
    [("", "", "Typ een nieuwe"), ("kort", "kort", "te kort"), (NEW, OLD, "niet gelijk")],
)
def test_a_new_passphrase_is_looked_at_first(
    qtbot: QtBot, services: Services, keys: FakeKeys, first: str, second: str, said: str
) -> None:
    dialog = passphrase(qtbot, services)
    fill(qtbot, (dialog.present, OLD), (dialog.new.first, first), (dialog.new.second, second))
    dialog.change_button.click()
    assert said in dialog.problem.sentence
    assert keys.log == []


def test_a_refused_change_keeps_what_was_typed(
    qtbot: QtBot, services: Services, keys: FakeKeys
) -> None:
    keys.refusal = "Je huidige wachtzin klopt niet."
    dialog = passphrase(qtbot, services)
    fill(qtbot, (dialog.present, OLD), (dialog.new.first, NEW), (dialog.new.second, NEW))
    dialog.change_button.click()
    qtbot.waitUntil(lambda: dialog.problem.sentence == keys.refusal)
    assert dialog.new.text() == NEW
    assert dialog.change_button.isEnabled()


def test_a_store_without_passphrase_is_not_asked_for_one(
    qtbot: QtBot, services: Services, keys: FakeKeys
) -> None:
    keys.by_passphrase = False
    dialog = passphrase(qtbot, services)
    assert not dialog.present.isVisible()
    assert dialog.change_button.text() == "Wachtzin instellen"


def test_the_recovery_key_is_saved_where_the_worker_points(
    qtbot: QtBot, services: Services, keys: FakeKeys, prompts: Printer
) -> None:
    prompts.folder = Path("/stick/sleutel.txt")
    dialog = recovery(qtbot, services)
    assert dialog.later_button.text() == "Later"
    dialog.save_button.click()
    qtbot.waitUntil(dialog.outcome.isVisible)
    assert str(prompts.folder) in dialog.outcome.text()
    assert dialog.later_button.text() == "Sluiten"
    assert "22-11-2026" in dialog.made.text()
    dialog.later_button.click()
    assert keys.log == ["saved sleutel.txt"]


def test_no_place_was_chosen(qtbot: QtBot, services: Services, keys: FakeKeys) -> None:
    dialog = recovery(qtbot, services)
    dialog.save_button.click()
    assert keys.log == []


def test_a_place_that_is_refused(
    qtbot: QtBot, services: Services, keys: FakeKeys, prompts: Printer
) -> None:
    keys.refusal, prompts.folder = "Dit is de map met de dossiers zelf.", Path("/x/sleutel.txt")
    dialog = recovery(qtbot, services)
    dialog.save_button.click()
    qtbot.waitUntil(lambda: dialog.problem.sentence == keys.refusal)
    qtbot.waitUntil(dialog.save_button.isEnabled)


def test_the_recovery_key_is_printed(
    qtbot: QtBot, services: Services, keys: FakeKeys, prompts: Printer
) -> None:
    dialog = recovery(qtbot, services)
    prompts.agree = False
    dialog.print_button.click()
    assert keys.log == []
    prompts.agree = True
    dialog.print_button.click()
    assert keys.log == ["printed"]
    assert prompts.printed == ["HERSTELSLEUTEL"]
    keys.refusal = "Je rol is kwaliteit."
    dialog.print_button.click()
    assert dialog.problem.sentence == keys.refusal


def test_another_time(qtbot: QtBot, services: Services, keys: FakeKeys) -> None:
    dialog = recovery(qtbot, services)
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert keys.log == ["later"]


def test_the_card_says_how_the_store_opens(
    qtbot: QtBot, services: Services, keys: FakeKeys
) -> None:
    card = KeyCard(services)
    qtbot.addWidget(card)
    card.enter()
    assert "jouw wachtzin" in card.kept.text()
    assert "nog geen herstelsleutel" in card.recovery.text()
    keys.by_passphrase, keys.made_on = False, date(2026, 11, 22)
    card.enter()
    assert "jouw account" in card.kept.text()
    assert card.passphrase_button.text() == "Wachtzin instellen…"
    assert "22-11-2026" in card.recovery.text()


@pytest.mark.parametrize(
    ("button", "kind"),
    [("passphrase_button", PassphraseDialog), ("recovery_button", RecoveryKeyDialog)],
)
def test_the_card_leads_to_the_dialogs(
    qtbot: QtBot, services: Services, button: str, kind: type[QDialog]
) -> None:
    card = KeyCard(services)
    qtbot.addWidget(card)
    card.show()
    getattr(card, button).click()
    dialog = card.findChild(kind)
    assert dialog.isVisible()
    dialog.reject()


def test_the_time_of_the_lock_is_stored(qtbot: QtBot, services: Services) -> None:
    card = LockCard(services)
    qtbot.addWidget(card)
    card.enter()
    combo = card.findChild(QComboBox)
    assert combo.currentText() == "Na 10 minuten zonder aanraken"
    with qtbot.waitSignal(card.saved):
        combo.setCurrentText("Nooit")
        combo.activated.emit(combo.currentIndex())
    assert services.settings.get(SettingKey.LOCK_AFTER) == "0"
