"""The sealed file of a dossier that goes to a colleague."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from app.exchange.handover_file import (
    HandoverFileError,
    NewerHandover,
    NotAHandover,
    WrongPassword,
    read_handover,
    write_handover,
)

PASSWORD = "vier woorden die jij weet"
SECRET = "Sanne Voorbeeld 999900006 é€"


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return write_handover(SECRET, PASSWORD, tmp_path / "overdracht.iwo")


def test_only_the_password_opens_it(file: Path) -> None:
    assert read_handover(file, PASSWORD) == SECRET
    for wrong in ("", PASSWORD + " ", PASSWORD.upper()):
        with pytest.raises(WrongPassword):
            read_handover(file, wrong)


def test_a_letter_with_an_accent_is_the_same_however_it_was_typed(tmp_path: Path) -> None:
    file = write_handover("x", "caf\u00e9 in de ochtend", tmp_path / "a.iwo")
    assert read_handover(file, "cafe\u0301 in de ochtend") == "x"


@pytest.mark.parametrize("coding", ["utf-8", "utf-16-le"])
def test_nothing_of_it_can_be_read(file: Path, coding: str) -> None:
    content = file.read_bytes()
    for word in ("Sanne", "999900006", PASSWORD):
        assert word.encode(coding) not in content


def test_the_same_text_is_never_the_same_file(file: Path, tmp_path: Path) -> None:
    other = write_handover(SECRET, PASSWORD, tmp_path / "b.iwo")
    assert file.read_bytes() != other.read_bytes()


@settings(max_examples=8, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(place=st.floats(0, 0.999), bit=st.integers(0, 7))
def test_one_changed_bit_is_seen(file: Path, place: float, bit: int) -> None:
    content = bytearray(file.read_bytes())
    content[int(place * len(content))] ^= 1 << bit
    changed = file.with_name("veranderd.iwo")
    changed.write_bytes(bytes(content))
    with pytest.raises(HandoverFileError):
        read_handover(changed, PASSWORD)


@pytest.mark.parametrize(
    ("content", "error"),
    [
        (b"", NotAHandover),
        (b"hallo", NotAHandover),
        (b"PK\x03\x04" + b"\n" * 40, NotAHandover),
        (b"[]\nrest", NotAHandover),
        (b'{"format": "indicatiewijzer-overdracht", "version": 2}\nrest', NewerHandover),
        (b'{"format": "indicatiewijzer-overdracht", "version": 1, "n": 1}\nrest', NotAHandover),
    ],
)
def test_another_file_says_what_it_is(
    content: bytes, error: type[HandoverFileError], tmp_path: Path
) -> None:
    file = tmp_path / "iets.iwo"
    file.write_bytes(content)
    with pytest.raises(error):
        read_handover(file, PASSWORD)


def test_half_a_file_and_no_file_are_told(file: Path) -> None:
    content = file.read_bytes()
    file.write_bytes(content[: len(content) // 2])
    with pytest.raises(HandoverFileError):
        read_handover(file, PASSWORD)
    file.unlink()
    with pytest.raises(HandoverFileError, match="niet worden gelezen"):
        read_handover(file, PASSWORD)
