"""Every kind of hostile or broken file that the design names is refused with its reason."""

from __future__ import annotations

import os
import random
import struct
import tracemalloc
import warnings
import zipfile
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from app.exchange import workbook_reader
from app.exchange.file_guard import MAX_PARTS
from app.exchange.package_guard import check_package
from app.exchange.workbook_reader import (
    NotReadyYet,
    ReadingStopped,
    UnreadableFile,
    open_workbook,
)
from tests.exchange.raw_packages import CELL, PARTS, SHEET, sheet, write_package
from tests.exchange.regional_workbooks import declarations, write_workbook

BOOK, STRINGS = "xl/workbook.xml", "xl/sharedStrings.xml"
LAUGHS = (
    '<!DOCTYPE lolz [<!ENTITY a "lol"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">'
    '<!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;">]>'
)
EXTERNAL = '<!DOCTYPE r [<!ENTITY x SYSTEM "file:///etc/passwd">]>'


def refusal(path: Path) -> str:
    """The sentence with which a file is refused, parsing of its sheets included."""
    with pytest.raises(UnreadableFile) as refused:
        read(path)
    assert path.name in refused.value.sentence
    return refused.value.sentence


def read(path: Path) -> int:
    """How many rows a file gives."""
    workbook = open_workbook(path)
    return sum(1 for name in workbook.visible for _ in workbook.sheet(name).rows)


def test_the_small_package_of_these_tests_is_read(tmp_path: Path) -> None:
    assert list(open_workbook(write_package(tmp_path / "a.xlsx")).sheet("Blad").rows) == [
        (1, [1.0])
    ]


@pytest.mark.parametrize(
    ("parts", "reason"),
    [
        ({"xl/vbaProject.bin": b"macro"}, "bevat macro's"),
        ({"xl/VBAPROJECT.BIN": b"macro"}, "bevat macro's"),
        ({"xl/macrosheets/sheet1.xml": "<x/>"}, "bevat macro's"),
        (
            {
                "[Content_Types].xml": PARTS["[Content_Types].xml"].replace(
                    "openxmlformats-officedocument.spreadsheetml.sheet",
                    "ms-excel.sheet.macroEnabled",
                )
            },
            "bevat macro's",
        ),
        (
            {
                "xl/onschuldig.bin": b"macro",
                "xl/_rels/workbook.xml.rels": PARTS["xl/_rels/workbook.xml.rels"].replace(
                    "</Rel",
                    '<Relationship Id="v" Type="http://schemas.microsoft.com/office/2006/'
                    'relationships/vbaProject" Target="onschuldig.bin"/></Rel',
                ),
            },
            "bevat macro's",
        ),
        ({"xl/workbook.bin": b"x", BOOK: None}, "binaire werkmap"),
        ({"content.xml": "<x/>", "mimetype": "x", BOOK: None}, "OpenDocument"),
        ({"word/document.xml": "<x/>", BOOK: None}, "geen Excel-werkmap"),
    ],
)
def test_other_kinds_are_known_by_what_they_hold(
    tmp_path: Path, parts: dict[str, str | bytes | None], reason: str
) -> None:
    assert reason in refusal(write_package(tmp_path / "hernoemd.xlsx", parts))


@pytest.mark.parametrize(
    "name",
    ["/etc/passwd", "../boven.xml", "xl/../../boven.xml", "xl\\boven.xml", "C:/Windows/x.xml"],
)
def test_names_that_lead_out_of_the_package_are_refused(tmp_path: Path, name: str) -> None:
    path = write_package(tmp_path / "a.xlsx", {name: "<x/>"})
    assert "buiten de eigen map" in refusal(path)


def test_a_part_that_stands_in_it_twice_is_refused(tmp_path: Path) -> None:
    path = write_package(tmp_path / "a.xlsx", {SHEET.upper(): sheet()})
    assert "onderdeel twee keer" in refusal(path)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", UserWarning)
        with zipfile.ZipFile(write_package(tmp_path / "b.xlsx"), "a") as package:
            package.writestr(SHEET, sheet())
    assert "onderdeel twee keer" in refusal(tmp_path / "b.xlsx")


@pytest.mark.parametrize("part", [SHEET, BOOK, STRINGS, "docProps/custom.xml"])
@pytest.mark.parametrize("doctype", [LAUGHS, EXTERNAL, LAUGHS.lower(), "<!ENTITY x 'y'>"])
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-be"])
def test_entities_are_refused_in_every_part_and_encoding(
    tmp_path: Path, part: str, doctype: str, encoding: str
) -> None:
    content = '<?xml version="1.0"?>\n' + doctype + PARTS.get(part, sheet())
    path = write_package(tmp_path / "a.xlsx", {part: content.encode(encoding)})
    assert "DOCTYPE" in refusal(path)


def test_an_entity_is_seen_across_the_pieces_of_a_part(tmp_path: Path) -> None:
    before = "<!-- " + random.Random(1).randbytes(300_000).hex() + " -->"
    for shift in range(12):
        content = f"<x>{before[: 524_283 - shift]} --><!DOCTYPE x [<!ENTITY a 'b'>]></x>"
        path = write_package(tmp_path / "a.xlsx", {"xl/styles.xml": content})
        assert "DOCTYPE" in refusal(path)


def test_the_word_doctype_in_a_cell_or_a_picture_is_no_entity(tmp_path: Path) -> None:
    text = '<row r="1"><c r="A1" t="inlineStr"><is><t>&lt;!DOCTYPE html></t></is></c></row>'
    drawing = "<!DOCTYPE svg><svg/>"
    path = write_package(tmp_path / "a.xlsx", {SHEET: sheet(text), "xl/media/image1.svg": drawing})
    assert list(open_workbook(path).sheet("Blad").rows) == [(1, ["<!DOCTYPE html>"])]


def test_links_to_other_files_are_not_followed(tmp_path: Path) -> None:
    target = tmp_path / "elders" / "geheim.xlsx"
    relations = (
        '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">'
        '<Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/'
        f'relationships/externalLinkPath" Target="{target.as_uri()}" TargetMode="External"/>'
        "</Relationships>"
    )
    rows = '<row r="1"><c r="A1"><f>[1]Blad!A1</f><v>7</v></c></row>'
    path = write_package(
        tmp_path / "a.xlsx",
        {
            SHEET: sheet(rows),
            "xl/externalLinks/externalLink1.xml": "<externalLink/>",
            "xl/externalLinks/_rels/externalLink1.xml.rels": relations,
        },
    )
    assert list(open_workbook(path).sheet("Blad").rows) == [(1, [7.0])]
    assert not target.parent.exists()


def test_a_part_that_unpacks_to_too_much_is_refused(tmp_path: Path) -> None:
    path = write_package(tmp_path / "a.xlsx", {"xl/media/image1.png": b"\0" * 3_000_000})
    assert "uitgepakt te groot" in refusal(path)


def test_all_parts_together_may_not_unpack_to_too_much(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("app.exchange.package_guard.MAX_UNPACKED", 5_000_000)
    noise = random.Random(1).randbytes(1_500_000)
    parts = {f"xl/media/image{number}.png": noise for number in range(4)}
    assert "uitgepakt te groot" in refusal(write_package(tmp_path / "a.xlsx", parts))


def test_a_lying_directory_does_not_help(tmp_path: Path) -> None:
    """The directory says 100 bytes; a hundred megabytes would come out."""
    path = write_package(tmp_path / "a.xlsx", {SHEET: sheet(CELL + " " * 100_000_000)})
    content = bytearray(path.read_bytes())
    with zipfile.ZipFile(path) as package:
        size = struct.pack("<I", package.getinfo(SHEET).file_size)
    while (place := content.find(size)) >= 0:
        content[place : place + 4] = struct.pack("<I", 100)
    path.write_bytes(content)
    with zipfile.ZipFile(path) as package:
        assert package.getinfo(SHEET).file_size == 100
    tracemalloc.start()
    assert "uitgepakt te groot" in refusal(path)
    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert peak < 20_000_000


def test_a_directory_that_tells_too_little_is_a_damaged_file(tmp_path: Path) -> None:
    path = write_package(tmp_path / "a.xlsx")
    content = bytearray(path.read_bytes())
    with zipfile.ZipFile(path) as package:
        place = content.rfind(SHEET.encode()) - 46 + 24
        assert content[place : place + 4] == struct.pack("<I", package.getinfo(SHEET).file_size)
    content[place : place + 4] = struct.pack("<I", 10)
    path.write_bytes(content)
    assert "beschadigd" in refusal(path)


def test_parts_that_share_their_bytes_are_refused(tmp_path: Path) -> None:
    path = write_package(tmp_path / "a.xlsx")
    content = bytearray(path.read_bytes())
    place = content.rfind(SHEET.encode()) - 46 + 20
    content[place : place + 4] = struct.pack("<I", 10_000_000)
    path.write_bytes(content)
    assert "beschadigd" in refusal(path)


def test_too_many_parts_are_refused_before_the_directory_is_read(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "a.xlsx"
    with zipfile.ZipFile(path, "w") as package:
        for number in range(MAX_PARTS + 1):
            package.writestr(f"p{number}", b"")

    def no_directory(*_arguments: object) -> None:
        raise AssertionError

    monkeypatch.setattr(zipfile, "ZipFile", no_directory)
    assert "meer dan 5000 onderdelen" in refusal(path)


def test_a_file_that_is_too_large_is_not_opened(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = write_package(tmp_path / "a.xlsx")
    os.truncate(path, 201 * 1024 * 1024)
    monkeypatch.setattr(Path, "open", None)
    assert "groter dan 200 MB" in refusal(path)


@pytest.mark.parametrize("share", [0.2, 0.5, 0.9, 0.99])
def test_a_half_copied_file_may_be_tried_again(tmp_path: Path, share: float) -> None:
    path = write_workbook(tmp_path / "a.xlsx", {"Blad": declarations(20)})
    whole = path.read_bytes()
    for content in (whole[: int(len(whole) * share)], b"".ljust(10), b""):
        path.write_bytes(content if content.startswith(b"PK") else content[:0])
        with pytest.raises(NotReadyYet, match="gekopieerd"):
            open_workbook(path)


def test_a_locked_part_is_a_password(tmp_path: Path) -> None:
    path = write_package(tmp_path / "a.xlsx")
    content = bytearray(path.read_bytes())
    content[content.rfind(SHEET.encode()) - 46 + 8] |= 1
    path.write_bytes(content)
    assert "wachtwoord" in refusal(path)


@pytest.mark.parametrize(
    "rows",
    [
        '<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>',
        "<row r='1048576'><c r='XFD1048576'><v>1</v></c></row>",
        '<row r="9"><c s="1" r="XFD1048576"><v>1</v></c></row>',
        '<row r="9"><c r="A2" r="XFD1048576"><v>1</v></c></row>',
        '<row r="9"><c x=">" r="XFD1048576"><v>1</v></c></row>',
        '<row r="9"><c x="</c>" r="XFD1048576"><v>1</v></c></row>',
        '<row r="9"><x:c r="XFD1048576"><x:v>1</x:v></x:c></row>',
        '<row r="9"><c\n r="XFD1048576"><v>1</v></c></row>',
        '<row r="9"><c r="A99999999999999999999"><v>1</v></c></row>',
        '<row r="9"><c r="ZZZZZZZZZ1"><v>1</v></c></row>',
        '<row r="9"><c r="A4294967295"><v>1</v></c></row>',
        "<row>" + "<c><v>1</v></c>" * 400 + '</row><row r="999999"><c><v>1</v></c></row>',
    ],
)
def test_a_cell_far_away_is_refused_before_the_parser_keeps_room_for_it(
    tmp_path: Path, rows: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = write_package(tmp_path / "a.xlsx", {SHEET: sheet(CELL + rows)})
    monkeypatch.setattr(workbook_reader, "CalamineWorkbook", None)
    assert "uit elkaar" in refusal(path)


def test_a_sheet_in_an_unusual_place_is_looked_at_too(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    far = sheet(CELL + '<row r="9"><c r="XFD1048576"><v>1</v></c></row>')
    relations = PARTS["xl/_rels/workbook.xml.rels"].replace("worksheets/sheet1.xml", "media/x.png")
    path = write_package(
        tmp_path / "a.xlsx",
        {"xl/_rels/workbook.xml.rels": relations, "xl/media/x.png": far, SHEET: None},
    )
    monkeypatch.setattr(workbook_reader, "CalamineWorkbook", None)
    assert "uit elkaar" in refusal(path)


def test_a_tag_that_cannot_be_made_out_is_a_damaged_file(tmp_path: Path) -> None:
    path = write_package(tmp_path / "a.xlsx", {SHEET: sheet('<row><c r="A1 x=>"></c></row>')})
    assert "beschadigd" in refusal(path)


def test_formatted_empty_cells_far_away_do_no_harm(tmp_path: Path) -> None:
    """Who colours whole rows and columns leaves a million empty cells behind."""
    rows = CELL + '<row r="1048576"><c r="B1048576" s="0"/><c r="XFD1048576" s="0"></c></row>'
    path = write_package(tmp_path / "a.xlsx", {SHEET: sheet(rows)})
    assert list(open_workbook(path).sheet("Blad").rows) == [(1, [1.0])]


def test_a_dimension_that_boasts_does_no_harm(tmp_path: Path) -> None:
    boast = sheet().replace("<sheetData>", '<dimension ref="A1:XFD1048576"/><sheetData>')
    path = write_package(tmp_path / "a.xlsx", {SHEET: boast})
    assert read(path) == 1


@pytest.mark.parametrize("quote", ['"', "'"])
def test_a_count_of_texts_that_boasts_is_refused(tmp_path: Path, quote: str) -> None:
    """The parser makes room for as many texts as the part says it has."""
    boast = (
        f"<sst count={quote}1{quote} uniqueCount={quote}99999999999{quote}><si><t>a</t></si></sst>"
    )
    path = write_package(tmp_path / "a.xlsx", {STRINGS: boast})
    assert "beschadigd" in refusal(path)


def test_too_many_columns_are_refused(tmp_path: Path) -> None:
    rows = '<row r="1"><c r="A1"><v>1</v></c><c r="SG1"><v>1</v></c></row>'
    path = write_package(tmp_path / "a.xlsx", {SHEET: sheet(rows)})
    assert "500 kolommen" in refusal(path)


def test_the_widest_sheet_that_may_be_is_read(tmp_path: Path) -> None:
    rows = '<row r="1"><c r="A1"><v>1</v></c><c r="SF1"><v>1</v></c></row>'
    far = '<row r="70000"><c r="A70000"><v>1</v></c></row>'
    path = write_package(tmp_path / "a.xlsx", {SHEET: sheet(rows + far)})
    assert read(path) == 70_000


def test_too_many_rows_are_refused(tmp_path: Path) -> None:
    rows = CELL + '<row r="2000001"><c r="A2000001"><v>1</v></c></row>'
    path = write_package(tmp_path / "a.xlsx", {SHEET: sheet(rows)})
    assert "2000000 rijen" in refusal(path)


def test_a_panic_of_the_parser_is_one_sentence(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    class PanicException(BaseException):
        """What a panic in Rust looks like from here."""

    class Panics:
        @staticmethod
        def from_path(_path: str) -> None:
            raise PanicException

    monkeypatch.setattr(workbook_reader, "CalamineWorkbook", Panics)
    assert "beschadigd" in refusal(write_package(tmp_path / "a.xlsx"))


def test_looking_through_a_file_can_be_stopped(tmp_path: Path) -> None:
    path = write_workbook(tmp_path / "a.xlsx", {"Blad": declarations(20)})
    asked = iter([False] * 5)
    with pytest.raises(ReadingStopped):
        open_workbook(path, lambda: next(asked, True))


def test_a_file_that_changes_while_it_is_read_is_read_later(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = write_package(tmp_path / "a.xlsx")

    def changed(*arguments: object) -> object:
        os.utime(path, (0, 0))
        return check_package(*arguments)  # type: ignore[arg-type]

    monkeypatch.setattr(workbook_reader, "check_package", changed)
    with pytest.raises(NotReadyYet, match="wordt nog gekopieerd"):
        open_workbook(path)


def test_nothing_is_written_anywhere(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "map").mkdir()
    monkeypatch.chdir(tmp_path / "map")
    monkeypatch.setenv("TMPDIR", str(tmp_path))
    path = write_package(tmp_path / "map" / "a.xlsx", {"../boven.xml": "<x/>"})
    good = write_package(tmp_path / "map" / "b.xlsx")
    before = {found: found.read_bytes() for found in tmp_path.rglob("*") if found.is_file()}
    refusal(path)
    read(good)
    after = {found: found.read_bytes() for found in tmp_path.rglob("*") if found.is_file()}
    assert after == before


@pytest.fixture(scope="module")
def good_workbook(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("fuzz") / "a.xlsx"
    return write_workbook(path, {"Blad": declarations(30)})


Damage = Callable[[bytes], bytes]


def flipped(places: list[tuple[float, int]]) -> Damage:
    def damage(content: bytes) -> bytes:
        changed = bytearray(content)
        for share, bits in places:
            changed[int(share * (len(changed) - 1))] ^= bits
        return bytes(changed)

    return damage


DAMAGES = st.one_of(
    st.lists(st.tuples(st.floats(0, 1), st.integers(1, 255)), min_size=1, max_size=20).map(flipped),
    st.floats(0, 1).map(lambda share: lambda content: content[: int(share * len(content))]),
    st.tuples(st.floats(0, 1), st.binary(max_size=50)).map(
        lambda cut: (
            lambda content: (
                content[: int(cut[0] * len(content))]
                + cut[1]
                + content[int(cut[0] * len(content)) :]
            )
        )
    ),
)


@settings(
    max_examples=200,
    derandomize=True,
    deadline=20_000,
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)
@given(DAMAGES)
@example(lambda content: content[:-1])
def test_a_damaged_workbook_is_read_or_refused(
    tmp_path: Path, good_workbook: Path, damage: Damage
) -> None:
    path = tmp_path / "a.xlsx"
    path.write_bytes(damage(good_workbook.read_bytes()))
    with suppress(UnreadableFile):
        read(path)


@settings(
    max_examples=200,
    derandomize=True,
    deadline=20_000,
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)
@given(st.sampled_from([SHEET, BOOK, "xl/_rels/workbook.xml.rels"]), DAMAGES)
def test_damaged_xml_in_a_good_package_is_read_or_refused(
    tmp_path: Path, good_workbook: Path, name: str, damage: Damage
) -> None:
    with zipfile.ZipFile(good_workbook) as package:
        parts: dict[str, str | bytes | None] = {
            info.filename: package.read(info) for info in package.infolist()
        }
    content = parts[name]
    assert isinstance(content, bytes)
    path = write_package(tmp_path / "a.xlsx", {**parts, name: damage(content)})
    with suppress(UnreadableFile):
        read(path)
