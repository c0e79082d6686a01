"""Every combination rule through the window: sentence, source, jump, explain, take back."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QLabel

from app.domain.dossier import Key, Role, Step
from app.domain.report import Severity
from app.services.dossier_rows import FindingRow
from app.views.dossier.dossier_page import DossierPage
from app.views.services import Services
from app.views.widgets.finding_list import FindingNotice
from tests.services.conftest import board_row

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

BASIS, GGZ, RESPITE, SCHOOL = "45A48", "54002", "44A09", "45A52"
DAY_CARE, SUBSIDY, TRANSPORT = "41A23", "45A57", "42A03"

CASES = [
    ("K01", RESPITE, {}),
    ("K02", BASIS, {"condition.outside-school": "no"}),
    ("K03", SCHOOL, {"condition.collective-offer": "yes"}),
    ("K04", BASIS, {}),
    ("K05", TRANSPORT, {}),
    ("K06", GGZ, {"condition.team": "no"}),
    ("K07", DAY_CARE, {}),
    ("K08", SUBSIDY, {}),
    ("K09", BASIS, {"condition.only-art-therapy": "yes", Key.GOAL: "Speltherapie"}),
    ("K10", BASIS, {}),
    ("K11", BASIS, {Key.GOAL: "Rust in huis"}),
]


def prepare(page: DossierPage, services: Services, code: str, product: str, answers: dict) -> int:
    """An indication of ``product`` that breaks the rule ``code``; its id."""
    assert page.session is not None
    dossiers, indications, view = services.dossiers, services.indications, page.session.view
    child = view.facts.youths[0].id
    born = "2006-01-01" if code == "K10" else "2014-03-09"
    dossiers.change_person(view.id, child, "birth_date", born)
    children = [child]
    if code in ("K04", "K11"):
        other = child
        if code == "K11":
            view = dossiers.add_person(view.id, Role.YOUTH)
            other = view.facts.youths[-1].id
        children = [other, child]
    for youth in children:
        _, number = indications.add(view.id, youth)
        indications.choose_product(number, product)
        for key, value in answers.items():
            indications.answer(number, key, value)
        if code == "K04":
            _one_period(services, view.id, number)
    page.session.reload()
    return number


def _one_period(services: Services, dossier_id: int, number: int) -> None:
    item = services.dossiers.view(dossier_id).indication(number)
    assert item is not None
    phase = item.facts.phases[0].id
    for field, value in (("start", date(2026, 12, 1)), ("end", date(2027, 2, 28))):
        services.indications.change_phase(number, phase, field, value.isoformat())
    services.indications.choose_provider(number, board_row(), "")


def found(services: Services, page: DossierPage, code: str, number: int) -> FindingRow:
    assert page.session is not None
    rows = services.dossiers.view(page.session.view.id).findings
    return next(r for r in rows if r.finding.code == code and r.indication_id == number)


def notice_of(page: DossierPage, code: str) -> FindingNotice:
    QCoreApplication.sendPostedEvents()  # what is new is shown, what is gone is let go
    QCoreApplication.processEvents()
    notices = page.frame.points.findings.findChildren(FindingNotice)
    return next(n for n in notices if f"({code})" in n.accessibleName() and not n.isHidden())


@pytest.mark.parametrize(("code", "product", "answers"), CASES, ids=[case[0] for case in CASES])
def test_a_rule_is_shown_jumped_to_explained_and_taken_back(
    page: DossierPage, services: Services, qtbot: QtBot, code: str, product: str, answers: dict
) -> None:
    number = prepare(page, services, code, product, answers)
    row = found(services, page, code, number)
    page.go_to_field(row.finding.field, number)
    assert page.step is Step(row.finding.step)
    assert page.frame.step is not None
    assert page.frame.step.widget_at(row.finding.place) is not None, row.finding.place
    page.frame.points.set_open(True)
    notice = notice_of(page, code)
    said = [part.text() for part in notice.findChildren(QLabel)]
    assert f"{row.finding.sentence}  ({code})" in said
    assert f"Bron: {row.finding.source}" in said
    if row.finding.severity is Severity.INFORM:
        assert not row.open
        return
    notice.explain()
    assert notice._form is not None
    qtbot.keyClicks(notice._form.explanation.editor, "Er is geen ander aanbod.")
    if row.finding.severity is Severity.BLOCK:
        notice._form.keep.click()
        assert found(services, page, code, number).open, "nobody agreed yet"
        qtbot.keyClicks(notice._form.agreed_by.editor, "M. Smit, teamleider")
    notice._form.keep.click()
    handled = found(services, page, code, number)
    assert handled.acceptance is not None
    assert not handled.open
    notice = notice_of(page, code)
    assert notice.property("severity") == "done"
    notice.explain()
    assert notice._form is not None
    notice._form.done.emit("", "")
    assert found(services, page, code, number).open
