"""Recognises a sheet by its headers, never by the name of its file.

Source: design of the regional exports, sections 1 and 2.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from app.exchange.layouts import HEADER_WITHIN, Match, SavedColumns, match_headers
from app.exchange.regional_exports import RegionalSheet
from app.exchange.workbook_reader import Cell, Sheet

if TYPE_CHECKING:
    from app.domain.region import Municipality

LOOKS_LIKE = 0.5


def recognise(
    sheet: Sheet, municipalities: Sequence[Municipality], saved: Sequence[SavedColumns] = ()
) -> RegionalSheet | str:
    """The sheet as one of the seven kinds, or a Dutch sentence on why it is none of them.

    ``saved`` are the layouts that workers made for other headers.
    """
    above: list[list[Cell]] = []
    nearest: Match | None = None
    for number, row in sheet.rows:
        if number > HEADER_WITHIN:
            break
        match = match_headers(row, saved)
        if not match.missing:
            found = RegionalSheet(sheet, match, municipalities)
            for note in above:
                found.note_above(note)
            return found
        if nearest is None or match.share > nearest.share:
            nearest = match
        above.append(row)
    if nearest and nearest.share >= LOOKS_LIKE:
        return (
            f"Blad '{sheet.name}' lijkt op {nearest.layout.kind.value}, maar mist de kolommen "
            f"{', '.join(nearest.missing)}."
        )
    return f"Blad '{sheet.name}' is niet herkend aan zijn kolomkoppen."
