"""The table of providers, held against Qt's own rules for a model."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtCore import QPersistentModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication

from app.domain.stoplight import BUDGET_NOT_AGREED, KPI_NOT_AGREED, Light, Part
from app.services.board_rows import BoardRow
from app.views.table_models.provider_model import ProviderModel
from app.views.widgets.light_delegate import LIGHT_ROLE
from tests.services.conftest import board_row

STRICT = QAbstractItemModelTester.FailureReportingMode.Fatal
UP, DOWN = Qt.SortOrder.AscendingOrder, Qt.SortOrder.DescendingOrder
LIGHT, NAME, WAITING, ROOM, KPI, DATE = 0, 1, 3, 4, 5, 6


def provider(name: str, light: Light = Light.GREEN, **more: object) -> BoardRow:
    return replace(board_row(light, light.label), agb=name, name=name, **more)


@pytest.fixture
def rows() -> tuple[BoardRow, ...]:
    return (
        provider("Linde", weeks_tenths=30, room=81_200_00),
        provider("Peel", Light.AMBER, weeks_tenths=90, room=500_00),
        provider("Roer", Light.RED, weeks_tenths=20, room=-100),
        provider("Buiten", contracted=False, weeks_tenths=10, room=None),
    )


def names(model: ProviderModel) -> list[str]:
    return [row.name for row in model.rows]


def text(model: ProviderModel, column: int, row: int = 0) -> object:
    return model.index(row, column).data()


def test_the_model_keeps_the_rules_of_qt(qapp: QApplication, rows: tuple[BoardRow, ...]) -> None:
    model = ProviderModel()
    tester = QAbstractItemModelTester(model, STRICT)
    model.show_rows(rows)
    for column in range(model.columnCount()):
        model.sort(column, DOWN)
        model.sort(column, UP)
    model.show_rows(())
    assert tester.model() is model


def test_the_rows_stay_as_the_board_ordered_them(
    qapp: QApplication, rows: tuple[BoardRow, ...]
) -> None:
    model = ProviderModel()
    model.show_rows(rows)
    assert names(model) == ["Linde", "Peel", "Roer", "Buiten"]


@pytest.mark.parametrize(
    ("column", "order", "first"),
    [
        (LIGHT, DOWN, ["Roer", "Peel", "Linde"]),
        (NAME, DOWN, ["Roer", "Peel", "Linde"]),
        (WAITING, UP, ["Roer", "Linde", "Peel"]),
        (ROOM, DOWN, ["Linde", "Peel", "Roer"]),
    ],
)
def test_sorting_keeps_those_without_a_contract_last(
    qapp: QApplication,
    rows: tuple[BoardRow, ...],
    column: int,
    order: Qt.SortOrder,
    first: list[str],
) -> None:
    model = ProviderModel()
    model.show_rows(rows)
    model.sort(column, order)
    assert names(model) == [*first, "Buiten"]


def test_a_selected_provider_stays_selected_when_sorted(
    qapp: QApplication, rows: tuple[BoardRow, ...]
) -> None:
    model = ProviderModel()
    model.show_rows(rows)
    kept = QPersistentModelIndex(model.index(2, NAME))
    model.sort(NAME, DOWN)
    assert (kept.row(), kept.data()) == (0, "Roer")
    assert model.place_of("Peel") == 1
    assert model.place_of("Niemand") is None


def test_a_light_is_told_in_words(qapp: QApplication) -> None:
    model = ProviderModel()
    model.show_rows(
        [
            board_row(Light.RED, "Vol"),
            replace(board_row(Light.UNKNOWN, "Onbekend"), reference_date=None),
        ]
    )
    spoken = Qt.ItemDataRole.AccessibleTextRole
    assert model.index(0, LIGHT).data(spoken) == "Rood, vol, peildatum 31-10-2026"
    assert model.index(1, LIGHT).data(spoken) == "Onbekend"
    assert model.index(0, LIGHT).data(LIGHT_ROLE) == Light.RED
    assert model.index(0, LIGHT).data(Qt.ItemDataRole.ToolTipRole) == "Wachttijd 3 weken."


@pytest.mark.parametrize(
    ("weeks_text", "word", "shown"),
    [
        ("4 + 5 wk", "Plek", "4 + 5 weken"),
        ("1 wk", "Plek", "1 week"),
        ("8-10 weken", "Plek", "8-10 weken"),
        ("3 wk", "Cliëntenstop", "stop"),
        ("", "Onbekend", "–"),
    ],
)
def test_a_waiting_time_reads_as_it_was_published(
    qapp: QApplication, weeks_text: str, word: str, shown: str
) -> None:
    light = Light.RED if "stop" in word else Light.GREEN
    model = ProviderModel()
    model.show_rows([replace(board_row(light, word), weeks_text=weeks_text)])
    assert text(model, WAITING) == shown


@pytest.mark.parametrize(
    ("room", "shown"),
    [(81_200_050, "€ 812.001"), (49, "€ 0"), (0, "geen"), (-100, "geen"), (None, "onbekend")],
)
def test_the_room_is_told_in_whole_euros(qapp: QApplication, room: int | None, shown: str) -> None:
    model = ProviderModel()
    model.show_rows([replace(board_row(), room=room)])
    assert text(model, ROOM) == shown


def test_what_is_not_agreed_is_said(qapp: QApplication) -> None:
    row = board_row()
    judgement = replace(row.judgement, budget=BUDGET_NOT_AGREED, kpi=KPI_NOT_AGREED)
    missed = replace(row.judgement, kpi=Part(Light.AMBER, "1 mis", ""))
    model = ProviderModel()
    model.show_rows([replace(row, judgement=judgement), replace(row, judgement=missed)])
    assert [text(model, ROOM), text(model, KPI)] == ["niet afgesproken", "–"]
    assert text(model, KPI, 1) == "1 mis"
    assert text(model, DATE) == f"{date(2026, 10, 31):%d-%m-%Y}"
