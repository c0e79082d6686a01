"""A column that is fitted holds its words, those in heavy letters too, up to the most it may be."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.views import theme
from app.views.widgets.table import Table, make_table

WIDEST = 340


@pytest.fixture
def table(qtbot: QtBot, qapp: QApplication) -> Table:
    theme.apply_theme(qapp, theme.LIGHT)
    model = QStandardItemModel()
    model.setHorizontalHeaderLabels(["Rij", "Geldig van", "Lang", "Omschrijving"])
    for number in range(4):
        row = [str(number), "01-01-2024", "woord " * 40, "Ambulante hulp thuis"]
        items = [QStandardItem(words) for words in row]
        font = items[1].font()
        font.setBold(True)
        items[1].setFont(font)
        model.appendRow(items)
    made = make_table(model, "Rijen")
    model.setParent(made)
    qtbot.addWidget(made)
    made.resize(900, 300)
    made.show()
    return made


def test_no_word_is_cut_and_none_takes_all_the_room(table: Table) -> None:
    table.fit_columns(4, WIDEST)
    for column in range(4):
        asked = max(table.sizeHintForColumn(column), table.head_width(column))
        assert table.columnWidth(column) >= min(asked, WIDEST)
    assert table.columnWidth(2) == WIDEST
    assert table.columnWidth(0) < 100


def test_without_rows_the_heads_fit(table: Table) -> None:
    table.fit_columns(0, WIDEST)
    # The last column takes what is left of the table.
    for column in range(3):
        assert table.columnWidth(column) == table.head_width(column)
