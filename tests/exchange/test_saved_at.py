from __future__ import annotations

import os
from datetime import UTC, datetime
from pathlib import Path

import pytest

from app.exchange.saved_at import saved_at
from app.exchange.workbook_reader import open_workbook
from tests.exchange.regional_workbooks import PRODUCTS, write_workbook

COPIED = datetime(2026, 11, 1, 9, 30)
SAVED = datetime(2026, 10, 31, 8, 0, tzinfo=UTC)
PART = b'<cp:coreProperties><dcterms:modified xsi:type="dcterms:W3CDTF">%s</dcterms:modified>'


@pytest.fixture
def path(tmp_path: Path) -> Path:
    made = tmp_path / "a.csv"
    made.write_text("x", encoding="utf-8")
    os.utime(made, (COPIED.timestamp(), COPIED.timestamp()))
    return made


def on_the_wall(moment: datetime) -> datetime:
    return moment.astimezone().replace(tzinfo=None)


@pytest.mark.parametrize("told", [b"2026-10-31T08:00:00Z", b"2026-10-31T10:00:00+02:00"])
def test_the_workbook_tells_it(path: Path, told: bytes) -> None:
    assert saved_at(path, PART % told) == on_the_wall(SAVED)


@pytest.mark.parametrize(
    "properties",
    [
        b"",
        b"<x/>",
        PART % b"",
        PART % b"2026-13-45T00:00:00Z",
        PART % b"gisteren",
        b"\xff\xfe<\0m\0",
    ],
)
def test_else_the_file_does(path: Path, properties: bytes) -> None:
    assert saved_at(path, properties) == COPIED


@pytest.mark.parametrize("told", [b"2030-01-01T00:00:00Z", b"9999-12-31T23:59:59Z"])
def test_a_clock_that_ran_ahead_makes_no_file_newer_than_it_is(path: Path, told: bytes) -> None:
    assert saved_at(path, PART % told) == COPIED


def test_a_workbook_and_a_text_file_are_opened_with_it(path: Path, tmp_path: Path) -> None:
    book = write_workbook(tmp_path / "b.xlsx", {"Blad": [PRODUCTS]}, SAVED.replace(tzinfo=None))
    assert open_workbook(book).saved_at == on_the_wall(SAVED)
    assert open_workbook(path).saved_at == COPIED
