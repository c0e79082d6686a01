from __future__ import annotations

from io import BytesIO

import openpyxl
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.exchange.protected_workbook import NotProtected, opened, protected
from app.exchange.table_workbook import TableColumn, TableSheet, tables_bytes

PASSWORD = "acht wielen, geen paard é"
SECRET = "Sanne Voorbeeld"


@pytest.fixture(scope="module")
def workbook() -> bytes:
    sheet = TableSheet("Blad", "Titel", (), (TableColumn("Naam"),), ((SECRET,),))
    return tables_bytes([sheet])


def test_it_opens_with_the_password_and_with_nothing_else(workbook: bytes) -> None:
    made = protected(workbook, PASSWORD)
    assert opened(made, PASSWORD) == workbook
    assert opened(made, PASSWORD.upper()) is None
    assert opened(made, "") is None
    assert made[:8] == bytes.fromhex("d0cf11e0a1b11ae1")
    with pytest.raises(Exception, match="zip"):
        openpyxl.load_workbook(BytesIO(made))


def test_nothing_of_the_workbook_can_be_read(workbook: bytes) -> None:
    made = protected(workbook, PASSWORD)
    assert b"PK" + bytes([3, 4]) not in made
    assert b"xl/worksheets" not in made
    for encoding in ("utf-8", "utf-16-le"):
        assert SECRET.encode(encoding) not in made


def test_the_same_workbook_is_never_the_same_file(workbook: bytes) -> None:
    assert protected(workbook, PASSWORD) != protected(workbook, PASSWORD)


def test_without_a_password_it_stays_as_it_was(workbook: bytes) -> None:
    assert protected(workbook, "") is workbook


@settings(max_examples=10)
@given(st.text(st.characters(codec="utf-16-le"), min_size=1, max_size=255))
def test_any_password_opens_what_it_closed(workbook: bytes, password: str) -> None:
    assert opened(protected(workbook, password), password) == workbook


def test_a_password_too_long_for_excel(workbook: bytes) -> None:
    with pytest.raises(NotProtected) as caught:
        protected(workbook, "x" * 256)
    assert "te lang" in caught.value.sentence


def test_what_does_not_open_again_is_not_written(
    workbook: bytes, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("app.exchange.protected_workbook.opened", lambda *_given: b"iets anders")
    with pytest.raises(NotProtected, match="niets geschreven"):
        protected(workbook, PASSWORD)


def test_a_changed_byte_is_seen(workbook: bytes) -> None:
    made = bytearray(protected(workbook, PASSWORD))
    made[len(made) // 2] ^= 1
    assert opened(bytes(made), PASSWORD) != workbook


@pytest.mark.parametrize("content", [b"", b"geen werkmap", b"PK" + bytes(30)])
def test_what_is_no_protected_workbook_does_not_open(content: bytes) -> None:
    assert opened(content, PASSWORD) is None
