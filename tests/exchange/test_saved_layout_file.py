from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.exchange.kinds import Kind
from app.exchange.layout_rules import first_fault
from app.exchange.layouts import SavedColumns, header_key, layout_of
from app.exchange.safe_file import TargetExists
from app.exchange.saved_layout_file import (
    MAX_BYTES,
    LayoutFileError,
    layout_text,
    read_layout,
    write_layout,
)

CEILINGS = SavedColumns(
    'Plafonds "zuid"',
    Kind.CEILINGS,
    {"agb": "Zorgaanbieder\tcode \\ €", "year": "Wanneer", "cents": "Hoeveel", "segment": ""},
    "cents",
)
TEXT = layout_text(CEILINGS)
COLUMNS = TEXT[TEXT.index("[columns]") :]


def test_a_layout_comes_back_as_it_went(tmp_path: Path) -> None:
    path = write_layout(CEILINGS, tmp_path / "zuid.kolomindeling")
    assert read_layout(path) == CEILINGS
    with pytest.raises(TargetExists):
        write_layout(CEILINGS, path)


@given(headers=st.lists(st.text(max_size=40), min_size=3, max_size=3), name=st.text(max_size=40))
def test_whatever_a_header_holds(
    headers: list[str], name: str, tmp_path_factory: pytest.TempPathFactory
) -> None:
    columns = dict(zip(("agb", "year", "cents"), headers, strict=True))
    saved = SavedColumns(name.strip(), Kind.CEILINGS, columns)
    path = tmp_path_factory.mktemp("indeling") / "x.kolomindeling"
    write_layout(saved, path)
    keys = {header_key(header) for header in headers}
    if saved.name and len(keys) == 3 and all(keys):
        assert read_layout(path) == saved
    else:
        with pytest.raises(LayoutFileError):
            read_layout(path)


@pytest.mark.parametrize(
    ("content", "key", "reason"),
    [
        (TEXT.replace("version = 1", "version = 2"), "version", "kies een van 1"),
        (TEXT.replace("version = 1\n", ""), "version", "dit ontbreekt"),
        (TEXT.replace("Prestatieafspraken", "Boodschappen"), "kind", "kies een van 'Producten'"),
        (TEXT.replace('amounts = "cents"', 'amounts = "dollars"'), "amounts", "kies een van ''"),
        (f"kleur = 1\n{TEXT}", "kleur", "deze naam is onbekend"),
        (TEXT.replace("name = ", 'name = "" # '), "name", "dit mag niet leeg zijn"),
        (TEXT.replace("name = ", f'name = "{81 * "x"}" # '), "name", "langer dan 80 tekens"),
        (TEXT.replace('"Wanneer"', "2026"), "columns.year", "tekst tussen aanhalingstekens"),
        (TEXT.replace('"Wanneer"', f'"{1001 * "x"}"'), "columns.year", "langer dan 1000 tekens"),
        (TEXT.replace(COLUMNS, "columns = 3"), "columns", "dit moet een tabel zijn"),
        (TEXT.replace('"year"', '"bsn"'), "bsn", "dit veld hoort niet bij Prestatieafspraken"),
        (TEXT.replace('"Wanneer"', '""'), "columns", "een kolom voor Jaar ontbreekt"),
        (TEXT.replace('"Wanneer"', '"-!-"'), "year", "een kolomkop heeft letters of cijfers"),
        (TEXT.replace('"Wanneer"', '"HOEVEEL"'), "cents", "deze kolom is al gekozen voor Jaar"),
        ("dit is geen toml", "de opmaak", "dit is geen geldige TOML"),
        ("x = " + "[" * 20_000, "de opmaak", "dit is geen geldige TOML"),
        (TEXT + "#" * MAX_BYTES, "de grootte", "het is te groot"),
        (b"\xff\xfe", "teken 0", "dit is geen UTF-8-tekst"),
    ],
)
def test_a_wrong_file_is_told_in_one_sentence(
    tmp_path: Path, content: str | bytes, key: str, reason: str
) -> None:
    path = tmp_path / "fout.kolomindeling"
    path.write_bytes(content if isinstance(content, bytes) else content.encode())
    with pytest.raises(LayoutFileError) as caught:
        read_layout(path)
    start = f"Het bestand fout.kolomindeling is geen goede kolomindeling. Bij {key}: "
    assert caught.value.sentence.startswith(start)
    assert reason in caught.value.sentence
    assert "\n" not in caught.value.sentence


def test_a_file_that_is_not_there_is_told(tmp_path: Path) -> None:
    with pytest.raises(LayoutFileError, match="het is niet te lezen"):
        read_layout(tmp_path / "weg.kolomindeling")


@pytest.mark.parametrize("kind", list(Kind))
def test_the_usual_headers_make_a_layout(kind: Kind) -> None:
    columns = {column.field: column.header for column in layout_of(kind).columns}
    assert first_fault(kind, columns) is None
