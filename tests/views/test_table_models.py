from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import QAbstractItemModel, QPersistentModelIndex, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.modeltest import ModelTester

from app.domain.stoplight import Light
from app.services.sync_report import (
    FileReport,
    ImportRow,
    LogRow,
    RejectedLine,
    RowChange,
    SheetReport,
    SyncReport,
)
from app.views.table_models.change_model import ChangeModel
from app.views.table_models.dossier_models import (
    SUMMARY_ROLE,
    DossierListModel,
    DossierTableModel,
)
from app.views.table_models.rows_model import ROW_ROLE, Column, RowsModel
from app.views.table_models.sync_models import (
    HistoryModel,
    LogModel,
    RejectedModel,
    SheetModel,
    sheet_lines,
)
from app.views.widgets.light_delegate import LIGHT_ROLE
from tests.views.fakes import NOW, summary

SHEET = SheetReport("Blad1", "Wachttijden", date(2026, 10, 31), 1520, 1300, 20, 198, 12, 2)
GOOD = SheetReport("Blad1", "Producten", None, 120, 3, 2, 115, 0, 0)
FILES = (
    FileReport("Wachttijden.xlsx", (SHEET,)),
    FileReport("Producten.xlsx", (GOOD,)),
    FileReport("Zelfde.xlsx", same=True),
    FileReport("KPI.xls", refused="Sla het op als .xlsx."),
)
REJECTED = RejectedLine(12, "Startdatum", "31-02", "Dit is geen datum.", {})
IMPORT = ImportRow(
    1, "Wachttijden", "W.xlsx", "Blad1", NOW, "M. de Vries", None, 1520, 1300, 20, 198, 12, 2
)


def texts(model: QAbstractItemModel, row: int) -> list[str]:
    return [model.index(row, column).data() for column in range(model.columnCount())]


@pytest.fixture
def models(look: QApplication) -> list[QAbstractItemModel]:
    dossiers = DossierTableModel(lambda: NOW)
    dossiers.show_rows([summary(14, "Sanne"), summary(13, "Noor")])
    listed = DossierListModel(lambda: NOW)
    listed.show_rows([summary(14), summary(13)])
    sheets = SheetModel()
    sheets.show_rows(sheet_lines(SyncReport(FILES)))
    rejected = RejectedModel()
    rejected.show_rows([REJECTED])
    history = HistoryModel()
    history.show_rows([IMPORT])
    log = LogModel()
    log.show_rows([LogRow(NOW, "M. de Vries", "W.xlsx", "refused", "Te oud.", 1520, 0)])
    changes = ChangeModel()
    changes.show_changes([RowChange(12, {"Tarief": "79,00"}, {"Tarief": "78,00"})])
    return [dossiers, listed, sheets, rejected, history, log, changes]


def test_the_models_keep_the_rules_of_qt(
    models: list[QAbstractItemModel], qtmodeltester: ModelTester
) -> None:
    for model in models:
        qtmodeltester.check(model)
        if not isinstance(model, DossierListModel):
            model.sort(0)
            qtmodeltester.check(model)


def test_an_empty_model_keeps_the_rules_of_qt(
    look: QApplication, qtmodeltester: ModelTester
) -> None:
    qtmodeltester.check(SheetModel())


def test_dossiers_are_sorted_by_their_meaning(look: QApplication) -> None:
    model = DossierTableModel(lambda: NOW)
    model.show_rows([summary(9), summary(14), summary(13)])
    model.sort(5, Qt.SortOrder.DescendingOrder)
    assert [row.id for row in model.rows] == [14, 13, 9]
    model.show_rows([summary(2), summary(11)])
    assert [row.id for row in model.rows] == [11, 2]


def test_a_dossier_is_told_in_words(look: QApplication) -> None:
    model = DossierTableModel(lambda: NOW, {"0983": "Venlo"}.__getitem__)
    model.show_rows([summary(14, "")])
    assert texts(model, 0) == [
        "D-2026-014",
        "nog geen naam",
        "Venlo",
        "Omvang",
        "concept",
        "14-11",
    ]
    listed = DossierListModel(lambda: NOW)
    listed.show_rows([summary(14)])
    assert listed.index(0).data(SUMMARY_ROLE).id == 14


def test_a_selection_stays_on_its_row(look: QApplication) -> None:
    model: RowsModel[str] = RowsModel([Column("Naam", str)])
    model.show_rows(["b", "c", "a"])
    chosen = QPersistentModelIndex(model.index(1, 0))
    model.sort(0)
    assert chosen.row() == 2
    assert chosen.data(ROW_ROLE) == "c"
    model.sort(-1)
    assert model.rows == ("a", "b", "c")


def test_numbers_stand_at_the_right_with_points(look: QApplication) -> None:
    model = SheetModel()
    model.show_rows(sheet_lines(SyncReport(FILES)))
    assert model.index(0, 4).data() == "1.300"
    align = model.index(0, 4).data(Qt.ItemDataRole.TextAlignmentRole)
    assert align & Qt.AlignmentFlag.AlignRight


def test_each_outcome_has_its_light_and_its_word(look: QApplication) -> None:
    model = SheetModel()
    model.show_rows(sheet_lines(SyncReport(FILES)))
    found = [(model.index(r, 0).data(LIGHT_ROLE), model.index(r, 0).data()) for r in range(4)]
    assert found == [
        (Light.AMBER, "Deels"),
        (Light.GREEN, "In orde"),
        (Light.GREEN, "Stond er al in"),
        (Light.RED, "Niet overgenomen"),
    ]
    assert texts(model, 3)[3:] == ["", "", "", "", "", ""]


def test_a_preview_says_what_would_come_of_it(look: QApplication) -> None:
    files = (
        FileReport("W.xlsx", (SHEET,), refused="Veel verdwijnt.", losing=True),
        FileReport("KPI.xls", refused="Sla het op als .xlsx."),
        FileReport("P.xlsx", (GOOD,), unknown=("Blad7",)),
        FileReport("D.xlsx", cancelled=True),
    )
    model = SheetModel()
    model.show_rows(sheet_lines(SyncReport(files, preview=True)))
    found = [
        (model.index(r, 0).data(LIGHT_ROLE), model.index(r, 0).data(), model.index(r, 2).data())
        for r in range(model.rowCount())
    ]
    assert found == [
        (Light.AMBER, "Vraagt je akkoord", "Wachttijden"),
        (Light.RED, "Kan er niet in", ""),
        (Light.GREEN, "In orde", "Producten"),
        (Light.UNKNOWN, "Niet herkend", "Blad Blad7"),
        (Light.RED, "Gestopt", ""),
    ]


def test_changed_rows_tell_what_changes_and_show_it_bold(look: QApplication) -> None:
    model = ChangeModel()
    model.show_changes(
        [
            RowChange(12, {"Code": "45N01", "Tarief": "79,00", "Tot": ""}, {"Tarief": "78,00"}),
            RowChange(13, {"Code": "45N02", "Tot": "31-12-2026"}, {"Code": "45N02", "Tot": ""}),
        ]
    )
    titles = [model.headerData(n, Qt.Orientation.Horizontal) for n in range(model.columnCount())]
    assert titles == ["Rij", "Wat er verandert", "Code", "Tarief", "Tot"]
    assert texts(model, 0) == ["12", "Tarief: 78,00 → 79,00", "45N01", "79,00", ""]
    assert texts(model, 1) == ["13", "Tot: leeg → 31-12-2026", "45N02", "", "31-12-2026"]
    bold = [model.index(0, n).data(Qt.ItemDataRole.FontRole) is not None for n in range(5)]
    assert bold == [False, False, False, True, False]


def test_rows_that_are_gone_have_no_number(look: QApplication) -> None:
    model = ChangeModel()
    model.show_changes([RowChange(0, {"Code": "45N01"})])
    assert texts(model, 0) == ["45N01"]


def test_the_log_tells_how_each_file_ended(look: QApplication) -> None:
    model = LogModel()
    model.show_rows(
        [
            LogRow(NOW, "M. de Vries", "W.xlsx", "refused", "Te oud.", 1520, 0),
            LogRow(NOW, "M. de Vries", "P.xlsx", "imported", "", 120, 5),
        ]
    )
    assert texts(model, 0) == [
        "22-11-2026 14:03",
        "M. de Vries",
        "W.xlsx",
        "Niet overgenomen",
        "1.520",
        "0",
        "Te oud.",
    ]
    assert [model.index(r, 3).data(LIGHT_ROLE) for r in range(2)] == [Light.RED, Light.GREEN]
