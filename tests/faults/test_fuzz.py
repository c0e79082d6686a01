"""Whatever a file or a text is: it is taken, or refused in one sentence, and nothing breaks."""

from __future__ import annotations

import os
import zipfile
from collections.abc import Callable
from pathlib import Path
from random import Random

import openpyxl
import pytest
import xlsxwriter
from sqlalchemy import text as sql

from app.domain.dossier import Key
from app.services.dossier_rows import DossierView
from app.services.dossiers import Dossiers
from app.services.indication_export import IndicationExport
from app.services.indications import Indications
from app.services.region_sync import RegionSync
from app.services.workplace import RefusedError, Workplace
from app.storage.database import Store, open_store
from app.storage.errors import StoreError
from tests.faults.acts import desk
from tests.faults.conftest import Figure, sound
from tests.faults.harness import KEY, fresh

ROUNDS = int(os.environ.get("FAULTS_FUZZ", "15"))
"""How many files and how many texts; ``make faults`` asks for 1,000 of each."""

ODD_TEXTS = (
    "=1+1",
    "+31 6",
    "-5",
    "@SUM(A1)",
    "\t=cmd",
    "\x00",
    "\x0b\x1f",
    "\ud800",
    "\U0001f9d2\u200d\U0001f9d2",
    "\u202edrawkcab",
    "<script>&amp;</script>",
    "x" * 40_000,
    "'; DROP TABLE dossier; --",
    "%s %d {0} {place}",
    "\r\n\n",
    "A\u0300",
    "#REF!",
    "1E400",
    "_x0041_",
    "﻿begin",
)
ODD_CELLS = (*ODD_TEXTS[:6], "", -1, 0, 1e300, 2**53, True, "31-02-2026", "99999999999999999999")


def broken_bytes(content: bytes, chance: Random) -> bytes:
    kind = chance.randrange(3)
    if kind == 0:
        return content[: chance.randrange(len(content))]
    harmed = bytearray(content)
    for _ in range(chance.choice((1, 3, 200))):
        harmed[chance.randrange(len(harmed))] = chance.randrange(256)
    return bytes(harmed) if kind == 1 else bytes(harmed) + chance.randbytes(500)


def broken_part(path: Path, target: Path, chance: Random) -> None:
    """Harm one part inside the package, so that its wrapping is whole."""
    with zipfile.ZipFile(path) as whole, zipfile.ZipFile(target, "w") as made:
        names = whole.namelist()
        chosen = chance.choice(names)
        for name in names:
            part = whole.read(name)
            if name != chosen:
                made.writestr(name, part)
            elif chance.random() < 0.8:
                made.writestr(name, broken_bytes(part, chance) if part else b"")


def odd_cells(path: Path, target: Path, chance: Random) -> None:
    """The same workbook with some cells and headers that nobody expects."""
    book = openpyxl.load_workbook(path, read_only=True)
    with xlsxwriter.Workbook(
        target, {"strings_to_formulas": False, "nan_inf_to_errors": True}
    ) as made:
        for sheet in book.worksheets:
            page = made.add_worksheet(sheet.title)
            for number, row in enumerate(sheet.iter_rows(values_only=True, max_row=40)):
                for column, value in enumerate(row):
                    odd = chance.random() < (0.01 if number == 0 else 0.08)
                    cell = chance.choice(ODD_CELLS) if odd else value
                    page.write(number, column, writable(cell))
    book.close()


def writable(cell: object) -> object:
    if isinstance(cell, str):
        return cell.encode("utf-8", "replace").decode()[:32_000]
    return cell if isinstance(cell, (int, float)) else str(cell or "")


def odd_text_file(target: Path, chance: Random) -> None:
    """A CSV file with lines of all sorts."""
    cells = [str(chance.choice(ODD_CELLS)) for _ in range(chance.randrange(1, 200))]
    separator = chance.choice(";,\t|")
    lines = (separator.join(cells[at : at + 7]) for at in range(0, len(cells), 7))
    target.write_bytes("\n".join(lines).encode(chance.choice(("utf-8", "utf-16")), "replace"))


def odd_file(files: list[Path], folder: Path, number: int) -> Path:
    chance = Random(number)
    source = chance.choice(files)
    kind = number % 4
    target = folder / f"{source.stem}-{number}.{'csv' if kind == 3 else 'xlsx'}"
    if kind == 0:
        target.write_bytes(broken_bytes(source.read_bytes(), chance))
    elif kind == 1:
        broken_part(source, target, chance)
    elif kind == 2:
        odd_cells(source, target, chance)
    else:
        odd_text_file(target, chance)
    return target


@pytest.mark.filterwarnings("ignore:Duplicate name")
def test_importing(
    tmp_path: Path, put_in: Callable[..., Path], regional_database: Path, figure: Figure
) -> None:
    files = sorted((regional_database.parent / "exports").glob("*.xlsx"))
    outcomes = {"imported": 0, "refused": 0, "same": 0}
    with open_store(put_in(fresh(tmp_path, 1), regional_database), KEY) as store:
        desk_ = desk(store)
        sync = RegionSync(store.sessions, desk_.region, desk_.clock, desk_.worker)
        for number in range(ROUNDS):
            path = odd_file(files, tmp_path, number)
            (report,) = sync.sync([path], accept_loss=number % 8 == 2).files
            assert not report.refused or report.refused.endswith((".", "?")), report.refused
            assert "Error" not in report.refused
            outcomes[report.outcome] += 1
            path.unlink()
        sound(store)
    assert outcomes["refused"]
    assert outcomes["imported"]
    for outcome, times in outcomes.items():
        figure(f"files {outcome}", times)


def odd_text(number: int) -> str:
    if number < len(ODD_TEXTS):
        return ODD_TEXTS[number]
    chance = Random(number)
    parts = (
        chance.choice(ODD_TEXTS) if chance.random() < 0.3 else chr(chance.randrange(0x110000))
        for _ in range(chance.randrange(1, 30))
    )
    return "".join(parts)[:40_000]


def test_exporting(
    store: Store,
    workplace: Workplace,
    draft: tuple[DossierView, int],
    dossiers: Dossiers,
    indications: Indications,
    tmp_path: Path,
    figure: Figure,
) -> None:
    number = indications.finalise(draft[0].id).id
    youth = draft[0].facts.youths[0].id
    sync = RegionSync(store.sessions, workplace.region, workplace.clock, workplace.worker)
    export = IndicationExport(workplace, sync)
    made = refused = 0
    for place in range(ROUNDS):
        odd = odd_text(place)
        dossiers.answer(number, Key.QUESTION, odd)
        dossiers.change_person(number, youth, "first_names", odd)
        sentence = refusal(export, number, tmp_path)
        assert not sentence or sentence.endswith("."), sentence
        books = list(tmp_path.glob("*.xlsx"))
        assert len(books) == (not sentence)
        for book in books:
            assert_only_values(book)
            book.unlink()
            again(store)
        made, refused = made + len(books), refused + bool(sentence)
    sound(store)
    assert made
    figure("texts exported", made)
    figure("texts refused in a sentence", refused)


def refusal(export: IndicationExport, number: int, folder: Path) -> str:
    """Export, and give the sentence with which that was refused; empty when it was not."""
    try:
        export.export(number, folder)
    except (RefusedError, StoreError) as refused:
        return refused.sentence
    return ""


def assert_only_values(book: Path) -> None:
    """It opens, and no text became a formula."""
    opened = openpyxl.load_workbook(book)
    formulas = [
        cell.coordinate
        for sheet in opened.worksheets
        for row in sheet.iter_rows()
        for cell in row
        if cell.data_type == "f"
    ]
    opened.close()
    assert formulas == []


def again(store: Store) -> None:
    """Let the same dossier be exported once more."""
    with store.sessions.begin() as session:
        session.execute(
            sql(
                "UPDATE indication SET status = 'definitief', exported_at = NULL, "
                "exported_file = '' WHERE status = 'geëxporteerd'"
            )
        )
        session.execute(sql("DELETE FROM indication_version"))
