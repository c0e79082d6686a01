"""The step Samenvatting: read, mend, decide, export; with mouse and keys through to the disk."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QLabel, QPushButton

from app.domain.dossier import Key, Status, Step
from app.domain.stoplight import Light
from app.exchange.protected_workbook import opened
from app.services.dossier_rows import DossierView
from app.services.indication_export import IndicationExport
from app.services.region_sync import RegionSync
from app.services.settings import SettingKey
from app.services.workplace import Workplace
from app.views.background import Background
from app.views.dossier.dossier_page import DossierPage
from app.views.dossier.phase_plan import PhasePlan
from app.views.dossier.summary_step import SummaryStep
from app.views.file_password_dialog import FilePasswordDialog
from app.views.services import Services
from app.views.widgets.finding_list import FindingNotice
from app.views.widgets.form import TextField
from tests.services.conftest import board_row
from tests.views.fakes import FakePrompts

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

LEFT = Qt.MouseButton.LeftButton
FILE = "Indicatie_D-2026-002_2026-11-22.xlsx"
Draft = tuple[DossierView, int]


@dataclass
class Desk:
    """The page at step Samenvatting."""

    page: DossierPage
    services: Services
    prompts: FakePrompts
    bot: QtBot

    @property
    def step(self) -> SummaryStep:
        step = self.page.frame.step
        assert isinstance(step, SummaryStep)
        return step

    @property
    def stored(self) -> DossierView:
        assert self.page.session is not None
        return self.services.dossiers.view(self.page.session.view.id)

    def press_primary(self) -> None:
        self.bot.mouseClick(self.page.frame.primary, LEFT)

    def export(self) -> None:
        self.press_primary()
        self.bot.waitUntil(lambda: not self.services.background.busy)

    def words(self) -> list[str]:
        return [made.text() for made in self.step.papers.findChildren(QLabel)]


@pytest.fixture
def exporting(services: Services, workplace: Workplace) -> Iterator[Services]:
    """The services with an export, a runner and questions that answer at once."""
    sync = RegionSync(workplace.sessions, workplace.region, workplace.clock, workplace.worker)
    background = Background()
    yield replace(
        services,
        export=IndicationExport(workplace, sync),
        background=background,
        prompts=FakePrompts(),
    )
    background.stop()


@pytest.fixture
def desk(exporting: Services, page: DossierPage, draft: Draft, qtbot: QtBot) -> Desk:
    prompts = exporting.prompts
    assert isinstance(prompts, FakePrompts)
    page._services = exporting
    page.enter(draft[0].id)
    page.go_to(Step.SUMMARY)
    return Desk(page, exporting, prompts, qtbot)


@pytest.fixture
def final(desk: Desk) -> Desk:
    desk.press_primary()
    assert [item.status for item in desk.stored.indications] == [Status.FINAL]
    return desk


def test_the_family_reads_it_in_plain_sentences(desk: Desk) -> None:
    words = desk.words()
    for text in (
        "Sanne Voorbeeld",
        "Hoe krijgen we weer rust in de ochtend?",
        "Ambulante hulp thuis Gespecialiseerd",
        "Voorbeeld Jeugdhulp geeft deze hulp.",
        "Concept: dit kan nog veranderen",
    ):
        assert text in words


def test_scaling_down_is_drawn_on_the_paper_and_one_phase_is_not(desk: Desk) -> None:
    (plan,) = desk.step.papers.findChildren(PhasePlan)
    assert [block.words for block in plan.blocks] == ["3 uur per week", "1 uur per week"]
    assert plan.accessibleDescription().endswith("Evaluatie op 28-02-2027.")
    (item,) = desk.stored.indications
    desk.page.enter(desk.services.indications.remove_phase(item.id, item.facts.phases[1].id).id)
    assert not any(p.isVisible() for p in desk.step.papers.findChildren(PhasePlan))


def test_deciding_comes_first_then_exporting_then_nothing(desk: Desk, tmp_path: Path) -> None:
    assert desk.page.frame.primary is desk.step.finalise_button
    desk.press_primary()
    assert desk.page.frame.primary is desk.step.export_button
    desk.services.settings.set(SettingKey.EXPORT_FOLDER, str(tmp_path))
    desk.export()
    assert desk.step.primary_button() is None
    assert not desk.page.frame.primary.isVisible()


def test_what_is_open_stops_the_decision_and_stands_in_the_list(desk: Desk) -> None:
    dossier = desk.stored
    desk.services.dossiers.answer(dossier.id, Key.QUESTION, "")
    desk.page.enter(dossier.id)
    desk.press_primary()
    assert desk.stored.indications[0].status is Status.DRAFT
    told = desk.page.frame.notice.sentence
    assert told == "Er staat nog 1 punt open. Los het op of licht het toe."
    (row,) = desk.step.checks.open.rows
    assert row.finding.field == f"question/{Key.QUESTION}"


def test_a_click_jumps_to_the_field_of_the_finding(desk: Desk) -> None:
    dossier = desk.stored
    desk.services.dossiers.answer(dossier.id, Key.QUESTION, "")
    desk.page.enter(dossier.id)
    notice = desk.step.checks.open.findChild(FindingNotice)
    assert isinstance(notice, FindingNotice)
    jump = next(b for b in notice.findChildren(QPushButton) if b.text() == "Ga naar veld")
    desk.bot.mouseClick(jump, LEFT)
    assert desk.page.step is Step.QUESTION


def test_a_warning_is_explained_in_the_list(desk: Desk, draft: Draft) -> None:
    desk.services.indications.choose_provider(draft[1], board_row(Light.RED, "Vol"), "")
    desk.page.enter(draft[0].id)
    (row,) = desk.step.checks.open.rows
    assert row.finding.code == "W041"
    notice = desk.step.checks.open.findChild(FindingNotice)
    assert isinstance(notice, FindingNotice)
    notice.explain()
    assert notice._form is not None
    desk.bot.keyClicks(notice._form.explanation.editor, "De enige in de buurt.")
    desk.bot.mouseClick(notice._form.keep, LEFT)
    assert desk.step.checks.open.rows == ()
    (handled,) = desk.step.checks.handled.rows
    assert handled.acceptance is not None
    assert handled.acceptance.explanation == "De enige in de buurt."
    desk.press_primary()
    assert desk.stored.indications[0].status is Status.FINAL


def test_what_is_final_can_be_reopened(final: Desk, draft: Draft) -> None:
    button = final.step.export_panel.findChild(QPushButton, f"reopen-{draft[1]}")
    assert isinstance(button, QPushButton)
    final.bot.mouseClick(button, LEFT)
    assert final.stored.indications[0].status is Status.DRAFT
    assert final.page.frame.primary is final.step.finalise_button


def test_the_export_asks_once_for_a_folder_and_remembers_it(final: Desk, tmp_path: Path) -> None:
    assert final.step.export_panel._warning.isVisible()
    final.prompts.folder = tmp_path
    final.export()
    assert (tmp_path / FILE).is_file()
    assert final.services.settings.get(SettingKey.EXPORT_FOLDER) == str(tmp_path)
    (item,) = final.stored.indications
    assert (item.status, item.exported_file) == (Status.EXPORTED, FILE)
    assert final.step.export_panel.path == tmp_path / FILE


def test_an_export_with_a_passphrase_opens_with_that_only(final: Desk, tmp_path: Path) -> None:
    words = "acht wielen geen paard"
    final.prompts.folder = tmp_path
    panel = final.step.export_panel
    panel.protect.click()
    assert "alleen met de wachtzin" in panel._warning.text()
    final.press_primary()
    dialog = final.page.window().findChild(FilePasswordDialog)
    final.bot.keyClicks(dialog.new.first, words)
    dialog.go_button.click()
    assert "niet gelijk" in dialog.problem.sentence
    final.bot.keyClicks(dialog.new.second, words)
    final.bot.keyClick(dialog.new.second, Qt.Key.Key_Return)
    final.bot.waitUntil(lambda: not final.services.background.busy)
    content = (tmp_path / FILE).read_bytes()
    assert opened(content, words) is not None
    assert opened(content, "iets anders") is None
    assert final.stored.indications[0].status is Status.EXPORTED


def test_no_passphrase_is_no_export(final: Desk, tmp_path: Path) -> None:
    final.prompts.folder = tmp_path
    final.step.export_panel.protect.click()
    final.press_primary()
    final.page.window().findChild(FilePasswordDialog).cancel_button.click()
    assert list(tmp_path.glob("*.xlsx")) == []
    assert final.stored.indications[0].status is Status.FINAL


def test_no_folder_is_no_export(final: Desk) -> None:
    final.export()
    assert final.stored.indications[0].status is Status.FINAL
    assert final.step.export_button.isEnabled()


def test_a_missing_folder_is_told_and_nothing_is_marked(final: Desk, tmp_path: Path) -> None:
    missing = tmp_path / "weg"
    final.services.settings.set(SettingKey.EXPORT_FOLDER, str(missing))
    final.export()
    problem = final.step.export_panel.problem
    assert problem == f"De map {missing} bestaat niet. Kies een andere map."
    assert final.stored.indications[0].status is Status.FINAL
    assert final.page.frame.primary is final.step.export_button
    final.prompts.folder = tmp_path
    final.bot.mouseClick(final.step.export_panel.choose_folder, LEFT)
    assert final.step.export_panel.problem == ""
    final.export()
    assert (tmp_path / FILE).is_file()


def test_what_the_back_office_would_refuse_stands_in_the_list(final: Desk, tmp_path: Path) -> None:
    dossier = final.stored
    final.services.dossiers.change_person(dossier.id, dossier.facts.youths[0].id, "bsn", "")
    final.page.enter(dossier.id)
    final.services.settings.set(SettingKey.EXPORT_FOLDER, str(tmp_path))
    final.export()
    assert final.step.export_panel.problem.startswith("Er is niets geëxporteerd.")
    assert list(tmp_path.glob("*.xlsx")) == []
    assert final.stored.indications[0].status is Status.FINAL
    assert final.step.checks.open.rows != ()


def test_the_file_and_its_folder_are_opened(
    final: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[QUrl] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", opened.append)
    final.prompts.folder = tmp_path
    final.export()
    panel = final.step.export_panel
    final.bot.mouseClick(panel.open_file, LEFT)
    final.bot.mouseClick(panel.open_folder, LEFT)
    assert [Path(url.toLocalFile()) for url in opened] == [tmp_path / FILE, tmp_path]


def test_an_earlier_export_is_found_again(final: Desk, tmp_path: Path) -> None:
    final.prompts.folder = tmp_path
    final.export()
    number = final.stored.id
    final.page.enter(final.services.dossiers.create("0983").id)
    final.page.enter(number)
    final.page.go_to(Step.SUMMARY)
    assert final.step.export_panel.path == tmp_path / FILE
    assert final.step.export_panel.open_file.isVisible()


def test_a_lost_file_is_made_again(final: Desk, draft: Draft, tmp_path: Path) -> None:
    final.prompts.folder = tmp_path
    assert final.step.export_panel.findChild(QPushButton, f"again-{draft[1]}") is None
    final.export()
    (tmp_path / FILE).unlink()
    again = final.step.export_panel.findChild(QPushButton, f"again-{draft[1]}")
    assert isinstance(again, QPushButton)
    final.bot.mouseClick(again, LEFT)
    final.bot.waitUntil(lambda: not final.services.background.busy)
    made = tmp_path / FILE.replace(".xlsx", "_opnieuw.xlsx")
    assert [path.name for path in tmp_path.glob("*.xlsx")] == [made.name]
    assert final.step.export_panel.path == made
    assert final.stored.indications[0].status is Status.EXPORTED


def test_a_second_indication_is_exported_apart_from_a_draft(
    final: Desk, draft: Draft, tmp_path: Path
) -> None:
    view = final.stored
    _, number = final.services.indications.add(view.id, view.facts.youths[0].id)
    final.page.enter(view.id)
    assert final.page.frame.primary is final.step.finalise_button
    final.prompts.folder = tmp_path
    final.bot.mouseClick(final.step.export_panel.export_now, LEFT)
    final.bot.waitUntil(lambda: not final.services.background.busy)
    statuses = {item.id: item.status for item in final.stored.indications}
    assert statuses == {draft[1]: Status.EXPORTED, number: Status.DRAFT}


def test_without_an_indication_the_way_to_the_product_is_shown(
    page: DossierPage, family: DossierView, qtbot: QtBot
) -> None:
    page.enter(family.id)
    page.go_to(Step.SUMMARY)
    step = page.frame.step
    assert isinstance(step, SummaryStep)
    button = step.empty.findChild(QPushButton)
    assert isinstance(button, QPushButton)
    assert button.isVisible()
    qtbot.mouseClick(button, LEFT)
    assert page.step is Step.PRODUCT


def test_what_was_exported_is_changed_and_called_off(
    final: Desk, draft: Draft, tmp_path: Path
) -> None:
    final.prompts.folder = tmp_path
    final.export()
    change = final.step.changes.findChild(QPushButton, f"change-{draft[1]}")
    assert isinstance(change, QPushButton)
    final.bot.mouseClick(change, LEFT)
    assert final.stored.indications[0].status is Status.DRAFT
    undo = final.step.changes.findChild(QPushButton, f"undo-{draft[1]}")
    assert isinstance(undo, QPushButton)
    versions = final.step.changes.findChild(QPushButton, f"versions-{draft[1]}")
    assert isinstance(versions, QPushButton)
    final.bot.mouseClick(versions, LEFT)
    final.bot.mouseClick(undo, LEFT)
    assert final.stored.indications[0].status is Status.EXPORTED


def test_what_was_exported_is_withdrawn_with_its_why(
    final: Desk, draft: Draft, tmp_path: Path
) -> None:
    final.prompts.folder = tmp_path
    final.export()
    panel = final.step.changes
    why = panel.findChild(TextField, f"why-{draft[1]}")
    assert isinstance(why, TextField)
    withdraw = panel.findChild(QPushButton, f"withdraw-{draft[1]}")
    assert isinstance(withdraw, QPushButton)
    assert not why.isVisible()
    assert not withdraw.isVisible()
    fold = panel.findChild(QPushButton, f"fold-{draft[1]}")
    assert isinstance(fold, QPushButton)
    final.bot.mouseClick(fold, LEFT)
    assert why.line.hasFocus()
    final.bot.keyClicks(why.line, "Het gezin is verhuisd.")
    final.bot.mouseClick(withdraw, LEFT)
    (item,) = final.stored.indications
    assert item.facts.sent is not None
    assert item.facts.sent.withdrawing
    shown = [made.text() for made in final.step.export_panel.findChildren(QLabel)]
    assert any(text.startswith("ingetrokken op") for text in shown)
    offered = final.step.export_panel.findChildren(QPushButton, f"reopen-{draft[1]}")
    assert not any(made.isVisible() for made in offered)
