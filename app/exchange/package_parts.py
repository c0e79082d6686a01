"""Unpacks the parts of a workbook in bounded pieces, in memory, whatever it says of itself.

The directory of a package tells how large its parts are, and may lie; the parser reads on. So
every part is really unpacked here first, piece by piece, and nothing is ever written to disk.
"""

from __future__ import annotations

import zlib
from collections.abc import Iterator
from struct import unpack
from typing import BinaryIO
from zipfile import ZIP_DEFLATED, ZIP_STORED, ZipInfo

PIECE = 512 * 1024
_PACKED_PIECE = 64 * 1024
_HEADER = 30
_UTF8_NAME = 0x800


class DamagedPart(Exception):
    """A part is cut off, or is not what the directory of the package says."""


def unpacked(package: BinaryIO, part: ZipInfo) -> Iterator[bytes]:
    """The content of ``part`` in pieces of at most :data:`PIECE`; raises :class:`DamagedPart`.

    It ends where the content ends, whatever length the directory tells.
    """
    package.seek(part.header_offset)
    header = package.read(_HEADER)
    if len(header) < _HEADER or not header.startswith(b"PK\x03\x04"):
        raise DamagedPart
    name_length, extra_length = unpack("<HH", header[26:30])
    name = package.read(name_length).decode(
        "utf-8" if part.flag_bits & _UTF8_NAME else "cp437", "replace"
    )
    if name != part.orig_filename:
        raise DamagedPart
    package.seek(extra_length, 1)
    if part.compress_type == ZIP_DEFLATED:
        yield from _inflated(package, part.compress_size)
    elif part.compress_type == ZIP_STORED:
        yield from _packed(package, part.compress_size, PIECE)
    else:
        raise DamagedPart


def _packed(package: BinaryIO, left: int, size: int) -> Iterator[bytes]:
    while left:
        piece = package.read(min(left, size))
        if not piece:
            raise DamagedPart
        left -= len(piece)
        yield piece


def _inflated(package: BinaryIO, packed_size: int) -> Iterator[bytes]:
    inflater = zlib.decompressobj(-zlib.MAX_WBITS)
    try:
        for packed in _packed(package, packed_size, _PACKED_PIECE):
            piece = inflater.decompress(packed, PIECE)
            while piece:
                yield piece
                piece = inflater.decompress(inflater.unconsumed_tail, PIECE)
            if inflater.eof:
                break
    except zlib.error as error:
        raise DamagedPart from error
    if not inflater.eof:
        raise DamagedPart
