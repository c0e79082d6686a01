"""The ten cases of docs/cases: what goes in, worked through the services, gives what must come out.

The figures stand in the pages only; the same pages say what the window must make of them.
"""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from app.storage.key import StoreKey
from app.views.theme import apply_theme
from app.wiring import Program, build_program
from tests.journeys import case_figures as figures
from tests.journeys.case_page import CasePage, all_pages, read_page
from tests.journeys.case_run import CaseClock, CaseRun
from tests.journeys.case_window import WindowRun


@pytest.fixture
def clock_of_case() -> CaseClock:
    return CaseClock(datetime(2026, 11, 22, 14, 3))


@pytest.fixture
def regional_program(
    tmp_path: Path, regional_database: Path, store_key: StoreKey, clock_of_case: CaseClock
) -> Iterator[Program]:
    """The whole program on a store with the invented region in it."""
    folder = tmp_path / "gegevens"
    folder.mkdir()
    shutil.copyfile(regional_database, folder / regional_database.name)
    with build_program(folder, store_key, "noord-limburg", clock=clock_of_case) as opened:
        yield opened


def test_there_are_ten() -> None:
    assert [name[:2] for name in all_pages()] == [f"{number:02d}" for number in range(1, 11)]


@pytest.mark.parametrize("name", all_pages())
def test_a_case_comes_out_as_its_page_says(
    name: str, regional_program: Program, clock_of_case: CaseClock, tmp_path: Path
) -> None:
    page, out = read_page(name), tmp_path / "uit"
    out.mkdir()
    run = CaseRun(regional_program, clock_of_case, out, page.given)
    run.work()
    check_page(page, run)


@pytest.mark.parametrize("name", ["01-basis", "10-relapse"])
def test_a_case_comes_out_of_the_window_as_its_page_says(
    name: str,
    qapp: QApplication,
    regional_program: Program,
    clock_of_case: CaseClock,
    tmp_path: Path,
) -> None:
    page, out = read_page(name), tmp_path / "uit"
    out.mkdir()
    apply_theme(qapp, "light")
    run = WindowRun(regional_program, clock_of_case, out, page.given)
    try:
        run.work()
        check_page(page, run)
    finally:
        run.close()


def check_page(page: CasePage, run: CaseRun) -> None:
    """Hold everything that the page expects against what the case left behind."""
    for heading, table in page.tables.items():
        assert tuple(_rows(heading, table.columns, table.rows, run)) == table.rows, heading
    for heading, sentences in page.sentences.items():
        if heading == "Refused":
            assert tuple(run.refused) == sentences
        elif heading == "Timeline":
            assert figures.timeline(run) == sentences
        else:
            text = _text(heading, run.out)
            assert [sentence for sentence in sentences if sentence not in text] == [], heading
    told = {heading.partition(",")[0] for heading in (*page.tables, *page.sentences)}
    made = {path.name for path in run.out.iterdir()}
    assert made == {name for name in told if "." in name}


def _rows(
    heading: str, columns: figures.Row, rows: tuple[figures.Row, ...], run: CaseRun
) -> Iterator[figures.Row]:
    if heading == "Points":
        return figures.points(run)
    if heading == "Helps":
        return figures.helps(run, columns)
    if heading == "Family":
        return figures.family(run, (row[0] for row in rows))
    return figures.assignment_lines(run.out / heading.partition(",")[0], columns)


def _text(heading: str, out: Path) -> str:
    name, _, sheet = heading.partition(", ")
    path = out / name
    if path.suffix == ".csv":
        return path.read_text(encoding="utf-8-sig")
    return figures.sheet_texts(path, sheet) if sheet else figures.letter_text(path)
