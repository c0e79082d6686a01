"""Looks through a whole workbook before it is parsed, and refuses what is not safe.

Nothing is written to disk and no reference in the file is followed. Sizes are those that really
come out, not those that the file tells. Source: design of the regional exports, section 4.
"""

from __future__ import annotations

import re
import struct
import zipfile
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path
from typing import BinaryIO

from app.exchange.faulty_cells import FaultyCells
from app.exchange.file_guard import (
    MAX_CELLS,
    MAX_CONTENTS,
    MAX_FAULTY,
    MAX_PARTS,
    MAX_RATIO,
    MAX_UNPACKED,
    RATIO_FROM,
    SAVE_AS,
    never,
    stop_if,
)
from app.exchange.package_parts import PIECE, DamagedPart, unpacked
from app.exchange.sheet_scan import SheetContent, scan_sheet
from app.exchange.sheets import NotReadyYet, UnreadableFile

CONTENT_TYPES = "[content_types].xml"
WORKBOOK = "xl/workbook.xml"
RELATIONS = "xl/_rels/workbook.xml.rels"
PROPERTIES = "docprops/core.xml"
_CONTENTS = (CONTENT_TYPES, WORKBOOK, RELATIONS, PROPERTIES)

_ENTRY = b"PK\x01\x02"
_LOCKED = 0x1
_BAD_NAME = re.compile(r"\\|\0|^/|^[A-Za-z]:|(?:^|/)\.\.(?:/|$)")
_BINARY = re.compile(rb"sheet\.binary", re.IGNORECASE)
_MACROS = re.compile(rb"macroenabled|vbaproject|macrosheet", re.IGNORECASE)
_ENTITIES = re.compile(rb"!(?<=<!)(?:[Dd][Oo][Cc][Tt][Yy][Pp][Ee]|[Ee][Nn][Tt][Ii][Tt][Yy])")
_TOLD_TEXTS = re.compile(rb"""uniqueCount\s*=\s*["']\s*\+?([0-9]+)""")
_LOOK_BACK = 128
_XML_START = re.compile(rb"[\s\0\xef\xbb\xbf\xfe\xff]*<")
# What zipfile raises, besides its own error, on a directory that makes no sense.
_NO_DIRECTORY = (zipfile.BadZipFile, NotImplementedError, ValueError, struct.error, OverflowError)


@dataclass(slots=True)
class PackageContent:
    """What was found in a workbook: the cells without a usable value, by part (lower case).

    ``file_hash`` is the SHA-256 of the file; ``workbook`` and ``relations`` are the two parts that
    tell which sheet is which part, ``properties`` the one that tells when it was saved.
    """

    file_hash: str
    faulty: dict[str, FaultyCells]
    workbook: bytes = b""
    relations: bytes = b""
    properties: bytes = b""


def check_package(path: Path, cancelled: Callable[[], bool] = never) -> PackageContent:
    """Unpack everything once, in memory and piece by piece, and refuse what is not safe to parse.

    Raises :class:`UnreadableFile`, and ``ReadingStopped`` soon after ``cancelled`` says yes.
    """
    with path.open("rb") as stream:
        file_hash = _count_and_hash(path, stream, cancelled)
        parts = _directory(path, stream)
        names = [part.filename.lower() for part in parts]
        _check_names(path, parts, names)
        check = _PackageCheck(path, stream, cancelled)
        small = {name: part for name, part in zip(names, parts, strict=True) if name in _CONTENTS}
        contents = {name: check.whole(part) for name, part in small.items()}
        _check_kind(path, contents)
        for part in parts:
            check.look_at(part)
    whole = (contents.get(name, b"") for name in (WORKBOOK, RELATIONS, PROPERTIES))
    return PackageContent(file_hash, check.faulty, *whole)


class _PackageCheck:
    """Looks at the parts of one package, one after the other, and adds up what they unpack to."""

    def __init__(self, path: Path, stream: BinaryIO, cancelled: Callable[[], bool]) -> None:
        self.faulty: dict[str, FaultyCells] = {}
        self._path = path
        self._stream = stream
        self._cancelled = cancelled
        self._sizes: dict[str, int] = {}
        self._unpacked = 0

    def whole(self, part: zipfile.ZipInfo) -> bytes:
        """The content of a part that tells what the workbook holds."""
        content = bytearray()
        for piece in self._pieces(part):
            content += piece
            if len(content) > MAX_CONTENTS:
                raise self._too_large()
        return bytes(content)

    def look_at(self, part: zipfile.ZipInfo) -> None:
        """Unpack a part and judge its cells; every part may turn out to be a sheet."""
        found = scan_sheet(lambda: self._pieces(part), MAX_CELLS)
        self._judge(found)
        if found.faulty:
            self.faulty[part.filename.lower()] = found.faulty

    def _judge(self, found: SheetContent) -> None:
        if found.broken:
            raise _damaged(self._path)
        if found.area > MAX_CELLS:
            raise UnreadableFile(
                f"{self._path.name} heeft een blad waarvan de gegevens tot rij {found.rows} en "
                f"kolom {found.columns} uit elkaar staan. Haal weg wat ver buiten de tabel staat, "
                "of splits het bestand."
            )
        if found.faulty.full:
            raise UnreadableFile(
                f"{self._path.name} heeft meer dan {MAX_FAULTY} cellen met een fout of een formule "
                "zonder waarde. Open en bewaar het bestand in Excel en probeer het opnieuw."
            )

    def _pieces(self, part: zipfile.ZipInfo) -> Iterator[bytes]:
        """The content of a part, as long as it stays within the limits."""
        before = self._sizes.get(part.filename, 0)
        others = self._unpacked - before
        allowed = min(max(RATIO_FROM, MAX_RATIO * part.compress_size), MAX_UNPACKED - others)
        size, watch = 0, _Watch(part)
        try:
            for piece in unpacked(self._stream, part):
                stop_if(self._cancelled)
                size += len(piece)
                if size > allowed:
                    raise self._too_large()
                watch.take(piece)
                if watch.boasts():
                    raise DamagedPart
                if watch.entities():
                    raise UnreadableFile(
                        f"{self._path.name} bevat een verwijzing (DOCTYPE) die Excel niet "
                        f"maakt. {SAVE_AS}"
                    )
                yield piece
        except DamagedPart as error:
            raise _damaged(self._path) from error
        if size != part.file_size:
            raise _damaged(self._path)
        self._sizes[part.filename] = size
        self._unpacked = others + size

    def _too_large(self) -> UnreadableFile:
        return UnreadableFile(f"{self._path.name} is uitgepakt te groot om veilig te lezen.")


class _Watch:
    """Watches the text of a part, across its pieces, for what the parser must not be shown.

    A picture is not read by anybody, so what stands in it is left alone.
    """

    def __init__(self, part: zipfile.ZipInfo) -> None:
        self._most = part.file_size
        self._is_xml: bool | None = False if "/media/" in part.filename.lower() else None
        self._window = b""

    def take(self, piece: bytes) -> None:
        """Look at the next piece, together with the end of the one before."""
        if self._is_xml is None:
            self._is_xml = _XML_START.match(piece) is not None
        self._window = self._window[-_LOOK_BACK:] + piece

    def boasts(self) -> bool:
        """Whether it tells of more texts than it can hold; the parser makes room for them all."""
        return any(int(told[:20]) > self._most for told in _TOLD_TEXTS.findall(self._window))

    def entities(self) -> bool:
        """Whether it has a DOCTYPE or an entity, in any encoding."""
        if not self._is_xml:
            return False
        # Letters of two or four bytes are those of one byte with zeros in between.
        plain = self._window.replace(b"\0", b"") if b"\0" in self._window else self._window
        return b"!" in plain and _ENTITIES.search(plain) is not None


def _count_and_hash(path: Path, stream: BinaryIO, cancelled: Callable[[], bool]) -> str:
    """The hash of the file; parts are counted before a directory is made of them."""
    digest, entries, before = sha256(), 0, b""
    while piece := stream.read(PIECE):
        stop_if(cancelled)
        digest.update(piece)
        entries += (before + piece).count(_ENTRY)
        before = piece[-3:]
        if entries > MAX_PARTS:
            raise UnreadableFile(f"{path.name} heeft meer dan {MAX_PARTS} onderdelen. {SAVE_AS}")
    return digest.hexdigest()


def _directory(path: Path, stream: BinaryIO) -> list[zipfile.ZipInfo]:
    """The parts that the package lists; ``stream`` stands at its end."""
    packed = stream.tell()
    try:
        with zipfile.ZipFile(stream) as package:
            parts = package.infolist()
    except _NO_DIRECTORY as error:
        raise NotReadyYet(
            f"{path.name} is niet compleet. Wacht tot het helemaal is gekopieerd en probeer het "
            "opnieuw."
        ) from error
    if any(part.flag_bits & _LOCKED for part in parts):
        raise UnreadableFile(f"{path.name} is beveiligd met een wachtwoord. {SAVE_AS}")
    if sum(part.compress_size for part in parts) > packed:
        raise _damaged(path)
    return parts


def _check_names(path: Path, parts: Sequence[zipfile.ZipInfo], names: Sequence[str]) -> None:
    """Refuse names that lead out of the package or stand in it twice, and other kinds of files."""
    if any(_BAD_NAME.search(part.orig_filename) for part in parts):
        raise UnreadableFile(f"{path.name} wil buiten de eigen map schrijven. {SAVE_AS}")
    if len(set(names)) < len(names):
        raise UnreadableFile(f"{path.name} bevat een onderdeel twee keer. {SAVE_AS}")
    if any(name.endswith("vbaproject.bin") or "/macrosheets/" in name for name in names):
        raise UnreadableFile(f"{path.name} bevat macro's. {SAVE_AS}")
    if "xl/workbook.bin" in names:
        raise UnreadableFile(f"{path.name} is een binaire werkmap (.xlsb). {SAVE_AS}")
    if "content.xml" in names:
        raise UnreadableFile(f"{path.name} is een OpenDocument-bestand (.ods). {SAVE_AS}")
    if WORKBOOK not in names:
        raise UnreadableFile(f"{path.name} is geen Excel-werkmap. {SAVE_AS}")


def _check_kind(path: Path, contents: dict[str, bytes]) -> None:
    """Refuse by what the package says it holds: macros and binary sheets, whatever its name."""
    said = b"".join(contents.get(name, b"") for name in (CONTENT_TYPES, RELATIONS))
    plain = said.replace(b"\0", b"")
    if _BINARY.search(plain):
        raise UnreadableFile(f"{path.name} is een binaire werkmap (.xlsb). {SAVE_AS}")
    if _MACROS.search(plain):
        raise UnreadableFile(f"{path.name} bevat macro's. {SAVE_AS}")


def _damaged(path: Path) -> UnreadableFile:
    return UnreadableFile(f"{path.name} is beschadigd. {SAVE_AS}")
