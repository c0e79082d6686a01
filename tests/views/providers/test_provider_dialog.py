from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QPoint, Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from app.services.board_rows import BoardRow
from app.services.provider_past import DeclaredMonths
from app.views.providers.declared_chart import declared_chart, declared_words
from app.views.providers.declared_view import DeclaredView
from app.views.providers.provider_dialog import ProviderDialog, View, show_provider
from app.views.providers.providers_page import ProvidersPage
from app.views.services import Services
from app.views.sources_dialog import SourcesDialog
from app.views.table_models.provider_past_model import LightTableModel, PastWaitingModel
from app.views.widgets.empty_state import EmptyState
from app.views.widgets.table import Table
from tests.views.part_scene import PartScene


@pytest.fixture
def window(qtbot: QtBot, look: QApplication) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    made.resize(1366, 728)
    made.show()
    return made


def everybody(services: Services) -> tuple[BoardRow, ...]:
    return services.board.board(today=services.today()).rows


def opened(qtbot: QtBot, services: Services, window: QWidget, row: BoardRow) -> ProviderDialog:
    dialog = show_provider(services, window, row)
    qtbot.waitUntil(lambda: not services.background.busy)
    qtbot.waitUntil(lambda: dialog.stack.count() > 1)
    return dialog


@pytest.fixture
def dialog(qtbot: QtBot, regional: Services, window: QWidget) -> Iterator[ProviderDialog]:
    row = next(row for row in everybody(regional) if row.category == "A")
    made = opened(qtbot, regional, window, row)
    yield made
    made.reject()


def test_every_light_stands_in_the_table_and_is_explained(
    dialog: ProviderDialog, qtbot: QtBot
) -> None:
    assert dialog.lights is not None
    model = dialog.lights.model()
    assert isinstance(model, LightTableModel)
    assert dialog.lights.hasFocus()
    names = [row.name for row in model.rows]
    assert names == sorted(names, key=str.casefold)
    first = model.rows[0]
    shown = [at for at in range(1, model.columnCount()) if not dialog.lights.isColumnHidden(at)]
    assert shown
    dialog.lights.setCurrentIndex(model.index(0, shown[-1]))
    judgement = model.judgement_at(first, shown[-1])
    assert judgement is not None
    assert first.name in dialog.why.text()
    assert model.places[shown[-1] - 1].name in dialog.why.text()
    assert all(sentence in dialog.why.text() for sentence in judgement.sentences)
    spoken = model.index(0, shown[-1]).data(int(Qt.ItemDataRole.AccessibleTextRole))
    assert spoken.startswith(judgement.overall.label)


def test_no_column_is_narrower_than_its_words(
    qtbot: QtBot, regional: Services, window: QWidget
) -> None:
    for row in everybody(regional)[:4]:
        dialog = opened(qtbot, regional, window, row)
        if dialog.lights is not None:
            table, head = dialog.lights, dialog.lights.horizontalHeader()
            for at in range(head.count()):
                needed = max(table.sizeHintForColumn(at), head.sectionSizeHint(at))
                assert head.isSectionHidden(at) or table.columnWidth(at) >= needed
        dialog.reject()


def test_a_light_for_its_waiting_time_shows_the_weeks_only(dialog: ProviderDialog) -> None:
    assert dialog.lights is not None
    model = dialog.lights.model()
    assert isinstance(model, LightTableModel)
    cells = [
        (light.word, model.index(place, column + 1).data())
        for place, row in enumerate(model.rows)
        for column, light in enumerate(row.lights)
        if light is not None
    ]
    assert any(word.startswith("Wachttijd ") for word, _ in cells)
    assert all(shown == word.removeprefix("Wachttijd ") for word, shown in cells)


@pytest.mark.parametrize("view", [View.WAITING, View.KPIS, View.DECLARED])
def test_the_choice_shows_what_was_before(dialog: ProviderDialog, qtbot: QtBot, view: View) -> None:
    qtbot.mouseClick(dialog.choice.button(view), Qt.MouseButton.LeftButton, pos=QPoint(8, 8))
    shown = dialog.stack.currentWidget()
    assert isinstance(shown, DeclaredView if view is View.DECLARED else Table)
    assert not dialog.why.isVisible()


@pytest.mark.parametrize("view", View)
def test_whatever_is_chosen_tells_where_it_came_from(
    dialog: ProviderDialog, qtbot: QtBot, regional: Services, view: View
) -> None:
    """By Enter and by the button; the rows are those of the chosen cell."""
    qtbot.mouseClick(dialog.choice.button(view), Qt.MouseButton.LeftButton, pos=QPoint(8, 8))
    shown = dialog.stack.currentWidget()
    table = shown.table if isinstance(shown, DeclaredView) else shown
    assert isinstance(table, Table)
    model = table.model()
    if isinstance(model, LightTableModel):
        at = next(at for at in range(1, model.columnCount()) if model.rows[0].lights[at - 1])
        table.setCurrentIndex(model.index(0, at))
        expected = f"Het licht van {dialog.heading.text()}"
    elif isinstance(model, PastWaitingModel):
        table.setCurrentIndex(model.index(model.rowCount() - 1, 2))
        expected = f"Wachttijd van {dialog.heading.text()}"
    else:
        table.setCurrentIndex(model.index(0, 0))
        expected = dialog.heading.text()
    for ask in (
        lambda: qtbot.keyClick(table, Qt.Key.Key_Return),
        lambda: qtbot.mouseClick(dialog.origin, Qt.MouseButton.LeftButton),
    ):
        ask()
        qtbot.waitUntil(lambda: not regional.background.busy)
        QCoreApplication.processEvents()
        found = [one for one in dialog.findChildren(SourcesDialog) if one.isVisible()][-1]
        assert expected in found.heading.text()
        assert found.model.rowCount() > 0
        assert all((row.file and row.row) or row.cents is not None for row in found.model.rows)
        if isinstance(model, PastWaitingModel):
            row = model.rows[table.currentIndex().row()]
            (one,) = found.model.rows
            assert one.reference_date == row.day
            assert row.product in one.what
            assert row.place in one.what
        found.accept()


def test_a_product_that_is_not_offered_has_nothing_to_show(dialog: ProviderDialog) -> None:
    assert dialog.lights is not None
    dialog.lights.setCurrentIndex(dialog.lights.model().index(0, 0))
    assert not dialog.origin.isEnabled()


def test_the_amount_of_a_month_is_the_sum_of_its_lines(
    dialog: ProviderDialog, qtbot: QtBot, regional: Services
) -> None:
    dialog.choice.button(View.DECLARED).click()
    shown = dialog.stack.currentWidget()
    assert isinstance(shown, DeclaredView)
    known = [line for line in shown.model.rows if line.question is not None]
    assert len(known) > 2
    for line in known:
        assert line.question is not None
        assert regional.sources.behind(line.question).cents == line.cents
    unknown = [at for at, line in enumerate(shown.model.rows) if line.cents is None]
    shown.table.setCurrentIndex(shown.model.index(unknown[0], 1))
    assert not dialog.origin.isEnabled()


def test_the_newest_waiting_time_stands_on_top(dialog: ProviderDialog) -> None:
    model = dialog.findChild(PastWaitingModel)
    assert isinstance(model, PastWaitingModel)
    days = [row.day for row in model.rows]
    assert days == sorted(days, reverse=True)


def test_the_page_leads_there(qtbot: QtBot, look: QApplication, regional: Services) -> None:
    scene = PartScene(qtbot, regional, ProvidersPage(regional))
    scene.press(scene.part.card.more)
    dialog = scene.part.window().findChild(ProviderDialog)
    assert isinstance(dialog, ProviderDialog)
    assert dialog.windowTitle() == scene.part.card.title.text()
    scene.settle()
    dialog.reject()
    scene.close()


def test_what_is_not_known_is_said(
    qtbot: QtBot, without_data: Services, regional: Services, window: QWidget
) -> None:
    dialog = opened(qtbot, without_data, window, everybody(regional)[0])
    for view in View:
        dialog.choice.button(view).click()
        assert isinstance(dialog.stack.currentWidget(), EmptyState)
    dialog.reject()


def test_the_sum_so_far_stops_at_the_last_month_that_is_known() -> None:
    months = (100, None, 300, *([None] * 9))
    year = DeclaredMonths(2026, months, 10_000)
    chart = declared_chart(year)
    assert chart.lines[0].values == (100.0, 100.0, 400.0, *([None] * 9))
    assert chart.bars[0].values == (100.0, None, 300.0, *([None] * 9))
    assert [limit.value for limit in chart.limits] == [10_000.0]
    assert declared_words(year) == "In 2026 is € 4 gedeclareerd. Het budgetplafond is € 100."


def test_a_year_without_a_ceiling_has_no_limit() -> None:
    year = DeclaredMonths(2025, (None,) * 12, None)
    assert declared_chart(year).limits == ()
    assert "geen budgetplafond" in declared_words(year)


def test_another_year_shows_its_own_months(qtbot: QtBot, look: QApplication) -> None:
    years = (DeclaredMonths(2025, (100,) * 12, None), DeclaredMonths(2026, (200,) * 12, 5_000))
    view = DeclaredView("22000001", years)
    qtbot.addWidget(view)
    view.show()
    assert "2026" in view.words.text()
    qtbot.keyClick(view.year.combo, Qt.Key.Key_Down)
    assert "In 2025 is € 12 gedeclareerd." in view.words.text()
    assert view.plot.chart is not None
    assert view.plot.chart.limits == ()
