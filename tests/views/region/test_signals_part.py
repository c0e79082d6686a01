from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import datetime
from pathlib import Path

import openpyxl
import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot
from sqlalchemy import update

from app.domain.region import Region
from app.models.region import Assignment, Declaration, RegionProduct
from app.models.sync import SyncImport
from app.services.signal_rows import SignalKind, SignalPage
from app.storage.database import Store
from app.views.page import PageName
from app.views.region.signal_counts import PLACES, PROVIDERS
from app.views.region.signals_part import SignalsPart
from app.views.services import Services
from app.views.sources_dialog import SourcesDialog
from app.views.table_models.signal_model import (
    AMOUNT_COLUMN,
    KIND_COLUMN,
    PLACE_COLUMN,
    PROVIDER_COLUMN,
    SENTENCE_COLUMN,
)
from app.views.widgets.form import ChoiceField
from tests.views.conftest import regional_services
from tests.views.part_scene import PartScene


class Scene(PartScene):
    """The part in view, with hands that wait for the background."""

    part: SignalsPart

    def __init__(self, qtbot: QtBot, services: Services) -> None:
        super().__init__(qtbot, services, SignalsPart(services))

    def choose(self, field: ChoiceField, words: str) -> None:
        """Walk with the arrows to the first choice that begins with these words."""
        combo = field.combo
        texts = [combo.itemText(place) for place in range(combo.count())]
        place = next(p for p, text in enumerate(texts) if text.startswith(words))
        combo.setFocus()
        way = place - combo.currentIndex()
        for _ in range(abs(way)):
            self.qtbot.keyClick(combo, Qt.Key.Key_Down if way > 0 else Qt.Key.Key_Up)
        self.settle()

    def click_count(self, row: int) -> None:
        table = self.part.counts.table
        place = table.visualRect(self.part.counts.model.index(row, 0)).center()
        self.qtbot.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=place)
        self.settle()

    def kinds(self) -> set[SignalKind]:
        return {row.kind for row in self.part.model.rows}


@pytest.fixture
def faulty(
    regional_store: Store, region: Region, clock: Callable[[], datetime]
) -> Iterator[Services]:
    """The invented region with a few faults in it."""
    with regional_store.sessions.begin() as session:
        for number, values in enumerate(
            ({"assignment_number": 1}, {"bsn": "123456789"}, {"product_code": "45X99"}), start=3
        ):
            some = Declaration.id % 11 == number
            session.execute(update(Declaration).where(some).values(**values))
    made = regional_services(regional_store.sessions, region, clock)
    yield made
    made.background.stop()


@pytest.fixture
def scene(qtbot: QtBot, look: QApplication, faulty: Services) -> Iterator[Scene]:
    made = Scene(qtbot, faulty)
    yield made
    made.close()


def test_the_signals_stand_there_and_the_first_is_explained(scene: Scene) -> None:
    rows = scene.part.model.rows
    assert {SignalKind.NO_ASSIGNMENT, SignalKind.UNKNOWN_PRODUCT, SignalKind.WRONG_BSN} <= (
        scene.kinds()
    )
    for words in (rows[0].sentence, "Wat te doen", "Aan wie", f"{len(rows)} signalen."):
        assert words in scene.words()


def test_the_arrows_walk_along_the_signals(scene: Scene) -> None:
    scene.part.table.setFocus()
    scene.qtbot.keyClick(scene.part.table, Qt.Key.Key_Down)
    assert scene.part.model.rows[1].sentence in scene.words()


def test_columns_without_anything_in_them_are_left_out(scene: Scene) -> None:
    table, rows = scene.part.table, scene.part.model.rows
    assert table.isColumnHidden(PROVIDER_COLUMN) == (not any(row.provider for row in rows))
    assert not table.isColumnHidden(AMOUNT_COLUMN)
    late = [row for row in rows if row.kind is SignalKind.LATE_FILES]
    scene.part._show(SignalPage(tuple(late), len(late)))
    assert late
    assert table.isColumnHidden(PROVIDER_COLUMN)
    assert table.isColumnHidden(AMOUNT_COLUMN)
    shown = scene.part.model.index(0, SENTENCE_COLUMN).data()
    assert late[0].what.startswith(f"{shown};")


def test_a_kind_leaves_its_signals_and_its_column(scene: Scene) -> None:
    scene.choose(scene.part.filters.kind, SignalKind.WRONG_BSN)
    assert scene.kinds() == {SignalKind.WRONG_BSN}
    assert scene.part.table.isColumnHidden(KIND_COLUMN)
    count = len(scene.part.model.rows)
    assert scene.part.filters.kind.combo.currentText() == f"BSN klopt niet ({count})"


def test_a_municipality_and_a_provider_leave_theirs(scene: Scene) -> None:
    first = next(row for row in scene.part.model.rows if row.provider and row.municipality)
    scene.choose(scene.part.filters.place, first.municipality)
    scene.choose(scene.part.filters.provider, first.provider)
    rows = scene.part.model.rows
    assert {(row.municipality, row.provider) for row in rows} == {
        (first.municipality, first.provider)
    }
    assert scene.part.table.isColumnHidden(PLACE_COLUMN)


def test_words_are_searched_for(scene: Scene) -> None:
    key = next(r.key for r in scene.part.model.rows if r.kind is SignalKind.NO_ASSIGNMENT)
    scene.qtbot.keyClicks(scene.part.filters.search, key)
    scene.qtbot.keyClick(scene.part.filters.search, Qt.Key.Key_Return)
    scene.settle()
    assert {row.key for row in scene.part.model.rows} == {key}


def test_nothing_left_offers_the_way_back(scene: Scene) -> None:
    before = scene.part.model.rows
    scene.qtbot.keyClicks(scene.part.filters.search, "bestaat niet")
    scene.qtbot.keyClick(scene.part.filters.search, Qt.Key.Key_Return)
    scene.settle()
    assert "Geen signaal past bij wat je koos." in scene.words()
    scene.press("Toon alles")
    assert scene.part.model.rows == before


def test_a_count_is_that_of_its_signals_and_a_click_leaves_them(scene: Scene) -> None:
    for side in (PLACES, PROVIDERS):
        scene.qtbot.mouseClick(scene.part.counts.by.button(side), Qt.MouseButton.LeftButton)
        scene.settle()
        scene.click_count(1)
        chosen = scene.part.counts.model.rows[1]
        assert len(scene.part.model.rows) == chosen.signals
        assert {getattr(row, side) for row in scene.part.model.rows} == {chosen.code}
        scene.click_count(0)
    total = scene.part.counts.model.rows[0].signals
    assert len(scene.part.model.rows) == total == len(scene.part.model.rows)


def test_the_keys_walk_along_the_counts(scene: Scene) -> None:
    scene.part.counts.table.setFocus()
    scene.qtbot.keyClick(scene.part.counts.table, Qt.Key.Key_Down)
    scene.settle()
    assert scene.kinds() == {SignalKind(scene.part.counts.model.rows[1].code)}
    scene.qtbot.keyClick(scene.part.counts.table, Qt.Key.Key_Down)
    scene.settle()
    assert scene.kinds() == {SignalKind(scene.part.counts.model.rows[2].code)}


def test_enter_and_herkomst_show_the_rows_behind_a_signal(scene: Scene) -> None:
    scene.part.table.setFocus()
    scene.qtbot.keyClick(scene.part.table, Qt.Key.Key_Return)
    scene.press("Herkomst")
    dialogs = scene.part.findChildren(SourcesDialog)
    assert len(dialogs) == 2
    for dialog in dialogs:
        assert scene.part.model.rows[0].key in dialog.heading.text()
        dialog.close()


def test_a_late_file_shows_the_newest_rows_there_are(
    qtbot: QtBot, look: QApplication, regional: Services
) -> None:
    made = Scene(qtbot, regional)
    made.choose(made.part.filters.kind, SignalKind.LATE_FILES)
    late = next(row for row in made.part.model.rows if row.day is not None)
    made.part.table.setCurrentIndex(made.part.model.index(made.part.model.rows.index(late), 0))
    for key in (True, False):
        if key:
            qtbot.keyClick(made.part.table, Qt.Key.Key_Return)
        else:
            made.press("Herkomst")
        dialog = made.dialog()
        assert late.municipality in dialog.heading.text()
        rows = dialog.model.rows
        assert rows
        assert {row.file for row in rows} <= {"Toewijzingen.xlsx", "Declaraties.xlsx"}
        assert all(row.row for row in rows)
        dialog.close()
    made.close()


def test_what_is_chosen_can_be_saved_with_its_counts(scene: Scene, tmp_path: Path) -> None:
    target = tmp_path / "signalen.xlsx"
    scene.services.prompts.folder = target  # type: ignore[attr-defined]
    scene.choose(scene.part.filters.kind, SignalKind.WRONG_BSN)
    scene.press("Opslaan als werkmap…")
    assert scene.told == [f"Opgeslagen: {target}"]
    book = openpyxl.load_workbook(target)
    shown = scene.part.model.rows
    rows = [row for row in book["Signalen"].values if row[0] == SignalKind.WRONG_BSN]
    assert [row[4] for row in rows] == [signal.what for signal in shown]
    assert [row[9] for row in rows] == [signal.row for signal in shown]
    told = [row for row in book["Wat te doen"].values if row[0] == SignalKind.WRONG_BSN]
    assert all(told[0])
    counts = [row for row in book["Aantallen"].values if isinstance(row[4], int)]
    assert counts[-1][0] == "Totaal"
    assert counts[-1][4] == len(shown) == sum(row[4] for row in counts[:-1])
    assert "123456789" not in str([*book["Signalen"].values])


def test_without_data_the_part_points_to_bijwerken(
    qtbot: QtBot, look: QApplication, without_data: Services
) -> None:
    made = Scene(qtbot, without_data)
    assert "Er zijn nog geen regionale gegevens." in made.words()
    assert not made.part.filters.isVisible()
    with qtbot.waitSignal(made.part.go) as asked:
        made.press("Bijwerken")
    assert asked.args[0] == PageName.SYNC
    made.close()


def test_a_region_without_faults_says_so(
    qtbot: QtBot, look: QApplication, regional_store: Store, regional: Services
) -> None:
    with regional_store.sessions.begin() as session:
        for model in (Declaration, Assignment):
            session.query(model).delete()
        session.query(SyncImport).update({SyncImport.goes_to: ""})
        assert session.query(RegionProduct).count()
    made = Scene(qtbot, regional)
    assert "Geen bijzonderheden gevonden." in made.words()
    made.close()


def test_looking_can_be_stopped_and_begun_again(
    qtbot: QtBot, look: QApplication, faulty: Services
) -> None:
    faulty.background.hold()
    part = SignalsPart(faulty)
    part.resize(1214, 600)
    part.show()
    part.enter()
    stop = next(b for b in part.findChildren(QPushButton) if b.text() == "Stop")
    qtbot.mouseClick(stop, Qt.MouseButton.LeftButton)
    faulty.background.release()
    qtbot.waitUntil(lambda: not faulty.background.busy)
    again = next(b for b in part.findChildren(QPushButton) if b.text() == "Kijk opnieuw")
    assert again.isVisible()
    qtbot.mouseClick(again, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: part.model.rowCount() > 0)
    part.close()
    part.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
