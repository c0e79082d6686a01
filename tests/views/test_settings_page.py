from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from types import SimpleNamespace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QComboBox,
    QLabel,
    QLineEdit,
    QPushButton,
)
from pytestqt.qtbot import QtBot

from app.domain.backup_age import BackupAge
from app.domain.policy import LOCKED, Policy
from app.domain.region import Region
from app.domain.roles import WorkRole
from app.views import theme
from app.views.services import Services
from app.views.settings_cards.backup_card import BackupCard
from app.views.settings_cards.lock_card import LockCard
from app.views.settings_cards.look_card import LookCard
from app.views.settings_cards.own_strength_card import OwnStrengthCard
from app.views.settings_cards.sections import SectionName, section_titles
from app.views.settings_page import SettingsPage
from app.views.widgets.form import ChoiceField, TextField
from app.views.widgets.problem_line import ProblemLine
from tests.views.fake_keys import FakeKeys
from tests.views.fakes import NOW, FakePrompts, FakeRoles, FakeSettings, make_services


class FakeHealth:
    """Backups that succeeded yesterday, or as long ago as a test says."""

    def __init__(self) -> None:
        self.told = BackupAge(NOW - timedelta(days=1), None, False, 0, None)
        self.caught_up = 0

    def age(self) -> BackupAge:
        return self.told

    def catch_up(self) -> bool:
        self.caught_up += 1
        self.told = replace(self.told, second=True, elsewhere=NOW, behind_since=None)
        return True


@pytest.fixture
def settings() -> FakeSettings:
    return FakeSettings(worker="M. de Vries", municipality="0983", theme="light")


@pytest.fixture
def services(region: Region, settings: FakeSettings) -> Services:
    return make_services(
        region,
        settings=settings,
        keys=FakeKeys(),
        retention=SimpleNamespace(terms=tuple),
        thresholds=SimpleNamespace(rows=tuple, provisional=True),
        norms=SimpleNamespace(rows=tuple),
        backup_health=FakeHealth(),
        data_dir=Path("/gegevens/Indicatiewijzer"),
    )


@pytest.fixture
def page(qtbot: QtBot, look: QApplication, services: Services) -> SettingsPage:
    made = SettingsPage(services)
    qtbot.addWidget(made)
    made.show()
    made.enter()
    return made


def field(page: SettingsPage, kind: type[TextField] | type[ChoiceField], text: str) -> object:
    return next(found for found in page.findChildren(kind) if found.text == text)


def test_the_arrows_walk_along_every_section(page: SettingsPage, qtbot: QtBot) -> None:
    page.list.setFocus()
    seen = [page.card]
    for _ in range(page.list.count() - 1):
        qtbot.keyClick(page.list, Qt.Key.Key_Down)
        seen.append(page.card)
    assert len(set(map(type, seen))) == len(section_titles())
    assert all(card.title.text() for card in seen)


@pytest.mark.parametrize("width", [900, 1366, 1900])
@pytest.mark.parametrize("section", list(SectionName))
def test_every_section_has_the_height_it_needs(
    page: SettingsPage, section: SectionName, width: int
) -> None:
    page.resize(width, 500)
    page.show()
    page.enter(section)
    QApplication.processEvents()
    assert page.card.height() >= page.card.heightForWidth(page.card.width())


def test_another_page_leads_to_one_section(page: SettingsPage) -> None:
    page.enter(SectionName.LOCK)
    assert isinstance(page.card, LockCard)
    page.refresh()
    assert isinstance(page.card, LockCard)


def test_the_facts_of_the_region_stand_there(page: SettingsPage) -> None:
    page.enter(SectionName.REGION)
    words = "\n".join(label.text() for label in page.card.findChildren(QLabel))
    assert "Noord-Limburg" in words
    assert "Beesel, Bergen, Gennep" in words


def test_who_has_which_role_stands_there(page: SettingsPage) -> None:
    page.enter(SectionName.ROLES)
    words = [label.text() for label in page.card.findChildren(QLabel)]
    assert "m.devries (jij)" in words
    assert "beheerder" in words


def test_a_second_place_for_backups_is_kept(
    page: SettingsPage, services: Services, settings: FakeSettings, tmp_path: Path
) -> None:
    page.enter(SectionName.BACKUPS)
    assert isinstance(services.prompts, FakePrompts)
    services.prompts.folder = tmp_path
    (button,) = (
        each
        for each in page.findChildren(QPushButton)
        if each.accessibleName() == "Kies: Tweede plek"
    )
    button.click()
    assert settings.get("backup_folder") == str(tmp_path)
    settle(services)
    assert services.backup_health.caught_up == 1  # type: ignore[attr-defined]
    assert "Laatst gelukt op de tweede plek: 22-11-2026 14:03" in words(page)
    page.enter(SectionName.BACKUPS)
    shown = [line.text() for line in page.findChildren(QLineEdit)]
    assert str(tmp_path) in shown


def test_it_says_when_a_backup_last_succeeded(page: SettingsPage, services: Services) -> None:
    page.enter(SectionName.BACKUPS)
    settle(services)
    assert "Laatst gelukt op deze computer: 21-11-2026 14:03" in words(page)
    assert not any("tweede plek:" in text for text in words(page))


@pytest.mark.parametrize(
    ("change", "said"),
    [
        ({"changed_days": 3}, "Er is al 3 dagen gewerkt zonder reservekopie."),
        ({"second": True, "behind_since": NOW - timedelta(days=8)}, "De tweede plek loopt achter"),
    ],
)
def test_it_warns_when_backups_have_stopped(
    page: SettingsPage, services: Services, change: dict[str, object], said: str
) -> None:
    health = services.backup_health
    health.told = replace(health.told, **change)  # type: ignore[attr-defined]
    page.enter(SectionName.BACKUPS)
    settle(services)
    assert isinstance(page.card, BackupCard)
    assert page.card.problem.sentence.startswith(said)


def settle(services: Services) -> None:
    while services.background.busy:
        QTest.qWait(5)
    QTest.qWait(0)


def words(page: SettingsPage) -> list[str]:
    return [label.text() for label in page.findChildren(QLabel) if label.isVisible()]


def test_it_shows_what_is_stored(page: SettingsPage) -> None:
    name = field(page, TextField, "Je naam")
    assert isinstance(name, TextField)
    assert name.value() == "M. de Vries"
    municipality = page.findChildren(QComboBox)[0]
    assert municipality.currentText() == "Venlo"
    page.enter(SectionName.PLACE)
    shown = [label.text() for label in page.findChildren(QLabel)]
    assert str(Path("/gegevens/Indicatiewijzer")) in shown


def test_a_change_is_stored_at_once(
    page: SettingsPage, settings: FakeSettings, qtbot: QtBot
) -> None:
    name = field(page, TextField, "Je naam")
    assert isinstance(name, TextField)
    name.line.selectAll()
    qtbot.keyClicks(name.line, "N. Bakker")
    with qtbot.waitSignal(page.saved) as told:
        page.flush()
    assert settings.values["worker"] == "N. Bakker"
    assert told.args == [NOW]


def test_the_theme_changes_at_once(
    page: SettingsPage, settings: FakeSettings, qtbot: QtBot
) -> None:
    page.enter(SectionName.LOOK)
    colours = field(page, ChoiceField, "Kleuren")
    assert isinstance(colours, ChoiceField)
    qtbot.keyClick(colours.combo, Qt.Key.Key_Down)
    assert settings.values["theme"] == "dark"
    assert theme.tokens().name == theme.DARK


def test_taking_over_by_itself_is_off_until_it_is_ticked(
    page: SettingsPage, settings: FakeSettings, qtbot: QtBot
) -> None:
    page.enter(SectionName.FOLDERS)
    tick = next(box for box in page.findChildren(QCheckBox) if box.text() == "Vanzelf overnemen")
    assert not tick.isChecked()
    qtbot.keyClick(tick, Qt.Key.Key_Space)
    assert settings.values["sync_by_itself"] == "yes"
    qtbot.keyClick(tick, Qt.Key.Key_Space)
    assert settings.values["sync_by_itself"] == ""


def test_another_folder_of_the_region_is_looked_into_at_once(
    page: SettingsPage, services: Services, qtbot: QtBot, tmp_path: Path
) -> None:
    assert isinstance(services.prompts, FakePrompts)
    page.enter(SectionName.FOLDERS)
    services.prompts.folder = tmp_path
    choose = [b for b in page.findChildren(QPushButton) if b.text() == "Kies map"]
    with qtbot.waitSignal(services.desk.look_asked):
        choose[0].click()


def test_a_folder_is_pointed_at(
    page: SettingsPage, services: Services, settings: FakeSettings, tmp_path: Path
) -> None:
    assert isinstance(services.prompts, FakePrompts)
    page.enter(SectionName.FOLDERS)
    choose = [b for b in page.findChildren(QPushButton) if b.text() == "Kies map"]
    choose[1].click()
    assert "export_folder" not in settings.values
    services.prompts.folder = tmp_path
    choose[1].click()
    assert settings.values["export_folder"] == str(tmp_path)


def test_where_a_by_law_rules_on_own_strength_is_stored_at_once(
    page: SettingsPage, settings: FakeSettings, qtbot: QtBot
) -> None:
    page.enter(SectionName.OWN_STRENGTH)
    venray = field(page, TextField, "Venray")
    assert isinstance(venray, TextField)
    qtbot.keyClicks(venray.line, "Verordening 2025, artikel 4.3")
    with qtbot.waitSignal(page.saved):
        page.flush()
    assert settings.own_strength() == {"0984": "Verordening 2025, artikel 4.3"}
    page.enter(SectionName.OWN_STRENGTH)
    assert venray.value() == "Verordening 2025, artikel 4.3"


def test_only_an_administrator_changes_the_rules_on_own_strength(
    region: Region, settings: FakeSettings, qtbot: QtBot, look: QApplication
) -> None:
    roles = FakeRoles(WorkRole.WORKER)
    card = OwnStrengthCard(make_services(region, settings=settings, roles=roles))
    qtbot.addWidget(card)
    card.show()
    card.enter()
    assert all(line.isReadOnly() for line in card.findChildren(QLineEdit))
    assert card.refusal.isVisible()


def test_what_an_administrator_laid_down_can_only_be_read(
    region: Region, qtbot: QtBot, look: QApplication
) -> None:
    policy = Policy(
        settings={"theme": "dark", "sync_folder": "/regio", "language": "nl"},
        problems=("[settings] lock_after: kies uit 0, 5, 10, 15, 30, 60.",),
        file="/beleid/policy.toml",
    )
    page = SettingsPage(make_services(region, settings=FakeSettings(policy)))
    qtbot.addWidget(page)
    page.show()
    page.enter(SectionName.LOOK)
    colours = page.card.form.fields["theme"]
    assert (colours.value(), colours.editor.isEnabled()) == ("dark", False)
    assert page.card.form.fields["text_size"].editor.isEnabled()
    assert isinstance(page.card, LookCard)
    assert not page.card.language.editor.isEnabled()
    page.enter(SectionName.FOLDERS)
    folder = page.card.form.fields["sync_folder"]
    assert (folder.value(), folder.editor.isReadOnly()) == ("/regio", True)
    said = [line.sentence for line in page.card.findChildren(ProblemLine) if line.isVisible()]
    assert said == [LOCKED]
    assert page.policy.text() == "Je beheerder heeft 3 instellingen vastgezet."
    assert "lock_after: kies uit" in page.problem.sentence
    assert "/beleid/policy.toml" in page.problem.sentence


def test_an_article_that_is_laid_down_can_only_be_read(
    region: Region, qtbot: QtBot, look: QApplication
) -> None:
    policy = Policy(own_strength={"0983": "artikel 3"})
    card = OwnStrengthCard(make_services(region, settings=FakeSettings(policy)))
    qtbot.addWidget(card)
    card.show()
    card.enter()
    fields = {code: field for column in card.columns for code, field in column.fields.items()}
    assert [code for code, field in fields.items() if field.editor.isReadOnly()] == ["0983"]
    assert fields["0983"].value() == "artikel 3"
    said = [line.sentence for line in card.findChildren(ProblemLine) if line.isVisible()]
    assert said == [LOCKED]
