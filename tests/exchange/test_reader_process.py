"""Reading in a process of its own: the same parts, and no file that takes the window down."""

from __future__ import annotations

import os
import zipfile
from collections.abc import Iterator
from datetime import date, time
from pathlib import Path

import pytest

from app.domain.region import Region
from app.exchange.batches import Batch, Rejected
from app.exchange.file_guard import MEMORY_BYTES
from app.exchange.packing import pack_rows
from app.exchange.reader_process import ReaderBroken, ReaderProcess, ReaderStopped
from app.exchange.reading import NotRecognised, Opened, Reading, SheetEnd, read_file, read_top
from app.exchange.row_hashes import row_hashes
from app.exchange.workbook_reader import UnreadableFile
from tests.exchange.regional_workbooks import declarations, write_workbook


def never() -> bool:
    return False


@pytest.fixture(scope="module")
def process() -> Iterator[ReaderProcess]:
    with ReaderProcess() as made:
        yield made


@pytest.fixture
def reading(region: Region) -> Reading:
    return Reading(region.municipalities)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return write_workbook(tmp_path / "a.xlsx", {"Blad": declarations(7)})


def test_the_parts_are_those_of_reading_here(
    process: ReaderProcess, path: Path, reading: Reading
) -> None:
    parts = list(process.read(path, reading, never))
    assert parts == list(read_file(path, reading, never))
    assert isinstance(parts[0], Opened)
    assert isinstance(parts[-1], SheetEnd)


def test_a_refusal_comes_with_its_sentence_and_the_next_file_is_read(
    process: ReaderProcess, path: Path, reading: Reading, tmp_path: Path
) -> None:
    unknown = write_workbook(tmp_path / "b.xlsx", {"Blad": [["Iets"], [1]]})
    with pytest.raises(NotRecognised) as refused:
        list(process.read(unknown, reading, never))
    assert refused.value.sheets == ("Blad",)
    assert "niet herkend" in refused.value.sentence
    assert len(list(process.read(path, reading, never))) == 3


def test_stopping_ends_the_process_and_the_next_file_gets_a_new_one(
    process: ReaderProcess, path: Path, reading: Reading
) -> None:
    with pytest.raises(ReaderStopped):
        list(process.read(path, reading, lambda: True))
    assert len(list(process.read(path, reading, never))) == 3


def test_a_stream_that_is_left_halfway_does_not_disturb_the_next(
    process: ReaderProcess, path: Path, reading: Reading
) -> None:
    stream = process.read(path, reading, never)
    next(stream)
    stream.close()  # type: ignore[attr-defined]
    assert len(list(process.read(path, reading, never))) == 3


class Deadly:
    """Ends the process that opens it, as a crash in a parser would."""

    def __reduce__(self) -> tuple[object, tuple[int]]:
        return os._exit, (1,)


def test_a_crash_of_the_parser_is_one_sentence(
    process: ReaderProcess, path: Path, reading: Reading
) -> None:
    deadly = Reading(reading.municipalities, (Deadly(),))  # type: ignore[arg-type]
    with pytest.raises(UnreadableFile, match=r"a\.xlsx kan niet worden gelezen"):
        list(process.read(path, deadly, never))
    assert len(list(process.read(path, reading, never))) == 3


def test_a_fault_of_the_reader_is_told_without_what_stood_in_the_file(
    process: ReaderProcess, path: Path
) -> None:
    with pytest.raises(ReaderBroken) as broken:
        list(process.read(path, Reading(5), never))  # type: ignore[arg-type]
    assert "TypeError" in str(broken.value)
    assert "999900" not in str(broken.value)


def hungry(path: Path, size: int, _cancelled: object) -> Iterator[int]:
    """Work of the reader that takes ``size`` bytes and tells how much that was."""
    yield len(bytearray(size))


def test_memory_of_the_reader_is_bounded(path: Path, reading: Reading) -> None:
    with ReaderProcess(memory=1024**3) as small:
        assert list(small._stream(hungry, (path, 2**20), never)) == [2**20]
        with pytest.raises(UnreadableFile, match=r"a\.xlsx kan niet worden gelezen: het is"):
            list(small._stream(hungry, (path, 2**31), never))
        assert len(list(small.read(path, reading, never))) == 3


def test_as_a_rule_the_reader_may_use_more_than_any_real_file_needs(
    process: ReaderProcess, path: Path
) -> None:
    assert list(process._stream(hungry, (path, 2**31), never)) == [2**31]
    with pytest.raises(UnreadableFile):
        list(process._stream(hungry, (path, MEMORY_BYTES), never))


def test_rows_are_the_same_after_packing() -> None:
    rejected = Rejected(4, "Bsn", "?", "Bsn: fout", (("Bsn", "?"),), ("R1", date(2026, 1, 1)))
    columns = [
        ["a", "b"],
        [1, None],
        [date(2026, 1, 1), None],
        [time(9, 30, 1), time(0)],
        [True, False],
        [("45N01",), ()],
    ]
    batch = Batch([2, 3], columns, [rejected], 3)
    assert pack_rows(batch).unpack() == (batch, row_hashes(columns))


def test_the_top_of_a_sheet_is_read_apart_too(process: ReaderProcess, path: Path) -> None:
    rows = process.top(path, "Blad", 3, never)
    assert rows == next(read_top(path, "Blad", 3, never))
    assert [number for number, _ in rows] == [1, 2, 3]
    with pytest.raises(ReaderStopped):
        process.top(path, "Blad", 3, lambda: True)


def test_a_refused_file_leaves_no_parser_behind(process: ReaderProcess, tmp_path: Path) -> None:
    """The parser begins while the file is checked, so after a refusal its process has to end."""
    macros = tmp_path / "m.xlsx"
    with zipfile.ZipFile(macros, "w") as package:
        package.writestr("[Content_Types].xml", "<Types>macroEnabled</Types>")
    with pytest.raises(UnreadableFile):
        list(process.read(macros, Reading(()), never))
    assert process._process is None
