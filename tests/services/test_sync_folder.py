from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.services.sync_folder import (
    PATIENCE,
    FolderMemory,
    Look,
    Stamp,
    Verdict,
    keep_seen,
    kept_seen,
    look_into,
    may_take_over,
)
from app.services.sync_report import FileReport, SheetReport, SyncReport
from tests.exchange.regional_workbooks import declarations, write_workbook

NAME = "Declaraties.xlsx"
FOLDER = Path("regio")
MISSES = SheetReport("B", "KPI", None, 1, 1, 0, 0, 0, 0, warnings=("Kolom 'x' is niet gelezen.",))


def seen(size: int, *, busy: bool = False, name: str = NAME) -> Look:
    return Look(FOLDER, {name: Stamp(size, 1)}, frozenset({name} if busy else ()))


def test_a_folder_tells_its_workbooks_and_nothing_else(tmp_path: Path) -> None:
    write_workbook(tmp_path / NAME, {"Blad": declarations(2)})
    (tmp_path / "~$Declaraties.xlsx").write_bytes(b"x")
    (tmp_path / "lees mij.txt").write_text("hoi", encoding="utf-8")
    look = look_into(tmp_path, {})
    assert list(look.files) == [NAME]
    assert look.files[NAME].size == (tmp_path / NAME).stat().st_size
    assert look.reached
    assert not look.busy


def test_a_folder_that_is_gone_is_told(tmp_path: Path) -> None:
    assert not look_into(tmp_path / "weg", {}).reached


@pytest.mark.parametrize(
    ("content", "busy"),
    [
        (b"", True),
        (b"\0\0\0\0", True),
        (b"PK\x03\x04 het begin", True),
        (b"PK\x03\x04 alles PK\x05\x06" + bytes(18), False),
        (b"\xd0\xcf\x11\xe0", False),
    ],
)
def test_a_file_without_its_end_is_not_ready(tmp_path: Path, content: bytes, busy: bool) -> None:
    (tmp_path / NAME).write_bytes(content)
    look = look_into(tmp_path, {})
    assert (NAME in look.busy) is busy
    assert not look_into(tmp_path, look.files).busy


def test_a_new_file_is_read_once_it_stays_the_same() -> None:
    memory = FolderMemory()
    assert memory.judge(seen(10)) == Verdict(waiting=(NAME,))
    assert memory.judge(seen(20)) == Verdict(waiting=(NAME,))
    assert memory.judge(seen(20)) == Verdict(ready={NAME: Stamp(20, 1)})


def test_a_file_that_was_brought_in_rests_until_it_changes() -> None:
    memory = FolderMemory({NAME: Stamp(20, 1)})
    assert memory.judge(seen(20)) == Verdict()
    memory.judge(seen(30))
    memory.settle(memory.judge(seen(30)).ready)
    assert memory.judge(seen(30)) == Verdict()
    assert memory.seen == {NAME: Stamp(30, 1)}


def test_a_locked_file_is_reported_after_a_while_and_tried_again() -> None:
    memory = FolderMemory()
    verdicts = [memory.judge(seen(20, busy=True)) for _ in range(PATIENCE + 1)]
    assert verdicts[0] == Verdict(waiting=(NAME,))
    assert verdicts[-2] == Verdict(waiting=(NAME,))
    assert verdicts[-1] == Verdict(stuck=(NAME,))
    assert memory.judge(seen(20)).ready == {NAME: Stamp(20, 1)}


def test_a_file_that_grows_is_waited_for_without_end() -> None:
    memory = FolderMemory()
    for size in range(PATIENCE * 3):
        assert memory.judge(seen(size, busy=True)) == Verdict(waiting=(NAME,))


def test_what_the_worker_left_is_not_told_again_until_he_asks() -> None:
    memory = FolderMemory()
    memory.judge(seen(20))
    memory.leave(memory.judge(seen(20)).ready)
    assert memory.judge(seen(20)) == Verdict()
    assert memory.seen == {}
    memory.look_afresh()
    assert memory.judge(seen(20)).ready == {NAME: Stamp(20, 1)}


def test_a_file_that_is_gone_is_forgotten() -> None:
    memory = FolderMemory({NAME: Stamp(20, 1)})
    memory.judge(seen(5, name="KPI.xlsx"))
    memory.settle({"KPI.xlsx": Stamp(5, 1)})
    assert memory.seen == {"KPI.xlsx": Stamp(5, 1)}


@given(
    st.dictionaries(
        st.text(min_size=1), st.builds(Stamp, st.integers(0), st.integers(0)), max_size=4
    )
)
def test_what_was_seen_comes_back_from_the_settings(stamps: dict[str, Stamp]) -> None:
    assert kept_seen(keep_seen(FOLDER, stamps), FOLDER) == stamps
    assert kept_seen(keep_seen(FOLDER, stamps), Path("andere map")) == {}


@pytest.mark.parametrize("text", ["", "[]", "{", '{"folder": "regio"}', '{"folder": 1}', "null"])
def test_settings_that_make_no_sense_mean_that_nothing_was_seen(text: str) -> None:
    assert kept_seen(text, FOLDER) == {}


@pytest.mark.parametrize(
    ("report", "may"),
    [
        (SyncReport((FileReport("a.xlsx"), FileReport("b.xlsx", same=True))), True),
        (SyncReport((FileReport("a.xlsx", refused="Te oud."),)), False),
        (SyncReport((FileReport("a.xlsx", losing=True),)), False),
        (SyncReport((FileReport("a.xlsx", unknown=("Blad2",)),)), False),
        (SyncReport((FileReport("a.xlsx"),), cancelled=True), False),
        (SyncReport((FileReport("a.xlsx", (MISSES,)),)), False),
    ],
)
def test_only_what_loses_nothing_is_taken_over_unasked(report: SyncReport, may: bool) -> None:
    assert may_take_over(report) is may
