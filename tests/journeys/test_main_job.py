"""The main job through the real window, from an empty store to the workbook on disk."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date, datetime
from pathlib import Path

import openpyxl
import pytest
from PySide6.QtWidgets import QApplication

from app.demo import read_story
from app.demo_exports import write_demo_exports
from app.demo_journey import Journey
from app.domain.dossier import Status
from app.storage.key import StoreKey
from app.views.theme import apply_theme
from app.wiring import Program, build_program


@pytest.fixture
def program(
    data_dir: Path, store_key: StoreKey, clock: Callable[[], datetime]
) -> Iterator[Program]:
    with build_program(data_dir, store_key, "noord-limburg", clock=clock) as opened:
        yield opened


def test_from_a_question_to_a_workbook(
    qapp: QApplication, program: Program, tmp_path: Path, clock: Callable[[], datetime]
) -> None:
    exports, out = tmp_path / "regio", tmp_path / "uit"
    exports.mkdir()
    out.mkdir()
    write_demo_exports(exports, clock().date())
    apply_theme(qapp, "light")
    journey = Journey(program, exports, out, read_story())
    try:
        journey.make()
    finally:
        journey.close()

    (book_file,) = out.glob("*.xlsx")
    assert book_file.name == "Indicatie_D-2026-001_2026-11-22.xlsx"
    sheet = openpyxl.load_workbook(book_file)["Toewijzing"]
    head, *rows = ([cell.value for cell in row] for row in sheet.iter_rows())
    lines = [dict(zip(head, row, strict=True)) for row in rows]
    assert [
        (
            line["Voornamen"],
            line["ProductCode"],
            line["Volume"],
            line["Eenheid"],
            line["Frequentie"],
        )
        for line in lines
    ] == [
        ("Sanne Maria", "45N02", 3, "04", "2"),
        ("Sanne Maria", "45N02", 1, "04", "2"),
        ("Daan", "45N02", 2, "04", "2"),
        ("Daan", "44N05", 2, "14", "4"),
    ]
    assert lines[0]["Ingangsdatum"].date() == date(2026, 12, 1)
    assert lines[0]["TotaalVolume"] + lines[1]["TotaalVolume"] == 53
    assert round((lines[0]["Kosten"] + lines[1]["Kosten"]) * 100) == 496_080
    assert {line["Bsn"] for line in lines} == {"999990019", "999990020"}
    assert all(line["ToewijzingNummer"] is None for line in lines)

    (summary,) = program.dossiers.summaries()
    view = program.dossiers.view(summary.id)
    assert {item.status for item in view.indications} == {Status.EXPORTED}
    assert {item.exported_file for item in view.indications} == {book_file.name}
    assert len(list(out.glob("*.png"))) >= 15
