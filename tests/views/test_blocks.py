"""The blocks of which the step pages are made."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from app.domain.dossier import Acceptance
from app.domain.report import Finding, Severity
from app.services.dossier_rows import FindingRow
from app.views.widgets.card import Card
from app.views.widgets.empty_state import EmptyState
from app.views.widgets.explain_form import ExplainForm
from app.views.widgets.finding_list import FindingList
from app.views.widgets.norm_bar import NormBar
from app.views.widgets.side_panel import SidePanel
from app.views.widgets.step_list import BUSY, DONE, StepList, StepRow

ERROR = FindingRow(Finding("F012", Severity.ERROR, "Vul een heel getal in.", "volume/phase.1"))
WARNING = FindingRow(Finding("W021", Severity.WARNING, "De fase is kort.", "volume/phase.2"), 3)
BLOCK = FindingRow(Finding("K003", Severity.BLOCK, "Dit gaat niet samen.", "product/product"), 3)
INFORM = FindingRow(Finding("I001", Severity.INFORM, "Ter informatie."))
HANDLED = FindingRow(WARNING.finding, 3, Acceptance("Bewust kort", "teamleider"))


def button(widget: QWidget, text: str) -> QPushButton:
    return next(b for b in widget.findChildren(QPushButton) if b.text() == text)


def texts(widget: QWidget) -> list[str]:
    return [b.text() for b in widget.findChildren(QPushButton)]


@pytest.fixture
def findings(qtbot: QtBot, look: QApplication) -> FindingList:
    made = FindingList()
    qtbot.addWidget(made)
    made.show()
    return made


def test_a_finding_is_a_jump(findings: FindingList, qtbot: QtBot) -> None:
    findings.show_rows([ERROR])
    assert texts(findings) == ["Ga naar veld"]
    with qtbot.waitSignal(findings.jumped) as told:
        button(findings, "Ga naar veld").click()
    assert told.args == [ERROR]


def test_information_asks_nothing(findings: FindingList) -> None:
    findings.show_rows([INFORM])
    assert texts(findings) == []


def test_a_warning_is_explained_on_the_spot(findings: FindingList, qtbot: QtBot) -> None:
    findings.show_rows([WARNING])
    button(findings, "Toelichten").click()
    form = findings.findChild(ExplainForm)
    assert not form.agreed_by.isVisible()
    form.keep.click()
    assert "Schrijf in een zin" in form.explanation.editor.accessibleDescription()
    qtbot.keyClicks(form.explanation.editor, "Bewust kort")
    with qtbot.waitSignal(findings.explained) as told:
        form.keep.click()
    assert told.args == [WARNING, "Bewust kort", ""]


def test_a_deviation_needs_somebody_who_agrees(findings: FindingList, qtbot: QtBot) -> None:
    findings.show_rows([BLOCK])
    button(findings, "Toelichten").click()
    form = findings.findChild(ExplainForm)
    qtbot.keyClicks(form.explanation.editor, "Crisis")
    form.keep.click()
    assert "wie akkoord" in form.agreed_by.editor.accessibleDescription()
    qtbot.keyClicks(form.agreed_by.editor, "P. Smits")
    with qtbot.waitSignal(findings.explained) as told:
        form.keep.click()
    assert told.args == [BLOCK, "Crisis", "P. Smits"]


def test_an_explanation_is_shown_as_handled_and_can_be_taken_back(
    findings: FindingList, qtbot: QtBot
) -> None:
    findings.show_rows([HANDLED])
    button(findings, "Wijzig toelichting").click()
    form = findings.findChild(ExplainForm)
    assert form.explanation.value() == "Bewust kort"
    with qtbot.waitSignal(findings.explained) as told:
        button(form, "Trek toelichting in").click()
    assert told.args == [HANDLED, "", ""]


def test_the_same_findings_leave_a_half_typed_explanation(
    findings: FindingList, qtbot: QtBot
) -> None:
    findings.show_rows([WARNING])
    button(findings, "Toelichten").click()
    qtbot.keyClicks(findings.findChild(ExplainForm).explanation.editor, "half")
    findings.show_rows([WARNING])
    assert findings.findChild(ExplainForm).explanation.value() == "half"
    findings.show_rows([])
    assert not findings.isVisible()


STEPS = (
    StepRow("question", "Vraag", mark=DONE),
    StepRow("volume", "Omvang", "53 uur", BUSY, 1),
    StepRow("provider", "Aanbieder"),
)


def test_the_steps_are_walked_with_the_keys(qtbot: QtBot, look: QApplication) -> None:
    steps = StepList()
    qtbot.addWidget(steps)
    steps.show()
    chosen: list[str] = []
    steps.chosen.connect(chosen.append)
    steps.show_steps(STEPS)
    steps.set_current("volume")
    steps.show_steps(STEPS)
    assert steps.current_key() == "volume"
    assert chosen == []
    qtbot.keyClick(steps, Qt.Key.Key_Down)
    qtbot.keyClick(steps, Qt.Key.Key_Home)
    assert chosen == ["provider", "question"]
    spoken = steps.item(1).data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == "Omvang, bezig, 53 uur, 1 let op"
    steps.show_steps(STEPS[:1])
    assert steps.count() == 1
    steps.grab()


def test_the_panel_folds_away(qtbot: QtBot, look: QApplication) -> None:
    panel = SidePanel("Bij de hand")
    qtbot.addWidget(panel)
    panel.show()
    panel.add_section("Norm", "20-66 uur in 12 maanden")
    panel.set_source("inkoopstrategie §9")
    wide = panel.width()
    with qtbot.waitSignal(panel.folded) as told:
        panel.set_folded(True)
    assert told.args == [True]
    assert panel.is_folded()
    assert panel.width() < wide
    panel.set_folded(False)
    assert panel.foot.text() == "Bron: inkoopstrategie §9"
    panel.clear()
    assert panel.body.count() == 0


@pytest.mark.parametrize(("value", "share"), [(0, 0), (33, 1 / 3), (66, 2 / 3), (99, 1), (500, 1)])
def test_the_norm_ends_at_two_thirds_of_its_bar(
    qtbot: QtBot, look: QApplication, value: float, share: float
) -> None:
    bar = NormBar()
    qtbot.addWidget(bar)
    bar.set_norm(20, 66, "20", "66")
    bar.set_value(value, "53 uur, binnen de norm")
    assert bar.share(value) == pytest.approx(share)
    assert bar.accessibleName() == "53 uur, binnen de norm"
    bar.grab()


def test_an_empty_state_names_the_button_pressed(qtbot: QtBot, look: QApplication) -> None:
    empty = EmptyState("Nog geen dossiers.", "Nieuw dossier", icon="dossiers")
    qtbot.addWidget(empty)
    with qtbot.waitSignal(empty.pressed) as told:
        button(empty, "Nieuw dossier").click()
    assert told.args == ["Nieuw dossier"]


def test_a_card_is_named_after_its_title(qtbot: QtBot, look: QApplication) -> None:
    card = Card("Omvang")
    qtbot.addWidget(card)
    assert card.accessibleName() == "Omvang"
    card.set_title("")
    assert not card.title.isVisibleTo(card)
