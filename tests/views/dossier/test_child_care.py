"""Earlier help in the step Omvang: the side panel and everything in the dialog."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from app.domain.dossier import Step
from app.views.dossier.child_care_dialog import ChildCareDialog
from app.views.dossier.child_care_part import ChildCareLink
from app.views.dossier.dossier_page import DossierPage
from app.views.services import Services
from app.views.sources_dialog import SourcesDialog
from app.views.table_models.care_model import SPAN_COLUMN, USED_COLUMN, CareModel
from app.views.widgets.bar_delegate import PERCENT_ROLE
from app.views.widgets.span_delegate import SPAN_ROLE, SpanDelegate
from tests.services.regional_data import RegionalData
from tests.services.test_child_care import AGB, BSN, KeptData

Opened = Callable[..., ChildCareDialog]


@pytest.fixture
def data(sessions: Any) -> RegionalData:
    return KeptData(sessions)


@pytest.fixture
def opened(page: DossierPage, services: Services, qtbot: QtBot) -> Opened:
    """Go to Omvang with a child of this BSN and press the button in the side panel."""

    def open_dialog(bsn: str = BSN) -> ChildCareDialog:
        assert page.session is not None
        view = page.session.view
        child = view.facts.youths[0].id
        services.dossiers.change_person(view.id, child, "first_names", "Sanne")
        services.dossiers.change_person(view.id, child, "bsn", bsn)
        services.indications.add(view.id, child)
        page.session.reload()
        page.go_to(Step.VOLUME)
        link = page.side.findChild(ChildCareLink)
        assert link is not None
        link.open.setFocus()
        qtbot.keyClick(link.open, Qt.Key.Key_Space)
        dialog = page.window().findChild(ChildCareDialog)
        assert dialog is not None
        qtbot.waitUntil(lambda: "Even kijken" not in dialog.heading.text())
        return dialog

    return open_dialog


def test_allocations_are_shown_with_what_was_declared(data: RegionalData, opened: Opened) -> None:
    data.provider(AGB, "A", name="Lindebrug")
    data.assignment(AGB, 1, date(2025, 1, 1), date(2025, 12, 31))
    data.assignment(AGB, 2, date(2026, 1, 15), date(2026, 12, 31))
    data.declared_month(AGB, date(2025, 3, 1), 90000, net_sixtieths=600, assignment_number=1)
    dialog = opened()
    assert dialog.heading.text() == "Eerdere hulp van Sanne"
    assert "Declaraties tot en met 31-03-2025" in dialog.age.text()
    shown = [
        [dialog.model.index(row, column).data() for column in range(dialog.model.columnCount())]
        for row in range(dialog.model.rowCount())
    ]
    assert [row[2] for row in shown] == ["15-01-2026 – 31-12-2026", "01-01-2025 – 31-12-2025"]
    assert [row[7:] for row in shown] == [["loopt af", "verlenging"], ["geëindigd", "nieuw"]]
    assert shown[1][5:7] == ["25%", "€ 900,00"]
    assert "niets gedeclareerd" in dialog.months.text()
    dialog.table.selectRow(1)
    assert "€ 900,00 gedeclareerd in 1 maand" in dialog.months.text()
    assert not dialog.plot.isHidden()
    dialog.accept()


def test_enter_leads_to_where_a_row_came_from(
    data: RegionalData, opened: Opened, qtbot: QtBot
) -> None:
    data.assignment(AGB, 1, date(2025, 1, 1), date(2025, 12, 31))
    dialog = opened()
    qtbot.keyClick(dialog.table, Qt.Key.Key_Return)
    sources = dialog.findChild(SourcesDialog)
    assert sources is not None
    qtbot.waitUntil(lambda: "Toewijzingen" in sources.heading.text())
    assert sources.model.rowCount() == 1
    sources.accept()
    dialog.accept()


@pytest.mark.parametrize(
    ("bsn", "words"),
    [("", "Zonder BSN"), (BSN, "nog geen toewijzingen van de regio ingelezen")],
)
def test_nothing_known_is_said_in_words(opened: Opened, bsn: str, words: str) -> None:
    dialog = opened(bsn)
    assert dialog.table.isHidden()
    assert words in dialog.empty.findChildren(QLabel)[1].text()
    assert not dialog.origin.isEnabled()
    dialog.accept()


def test_the_model_holds_to_the_rules_of_qt(qtbot: QtBot) -> None:
    model = CareModel()
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    model.show_rows([])
    assert model.index(0, USED_COLUMN).data(PERCENT_ROLE) is None
    assert model.index(0, SPAN_COLUMN).data(SPAN_ROLE) is None


def test_all_periods_stand_on_one_time_line(look: object) -> None:
    line = SpanDelegate()
    line.set_spans(
        [(date(2026, 1, 1), date(2026, 3, 2)), (date(2026, 2, 1), None)], date(2026, 4, 11)
    )
    assert (line.share(date(2026, 1, 1)), line.share(date(2026, 4, 11))) == (0.0, 1.0)
    assert line.share(date(2026, 2, 20)) == 0.5
    assert line.share(date(2030, 1, 1)) == 1.0
