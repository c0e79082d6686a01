"""Recognises a sheet by its headers, never by the name of its file.

Source: design of the regional exports, sections 1 and 2.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from app.exchange.file_guard import HEADER_WITHIN
from app.exchange.layouts import Match, SavedColumns, match_headers
from app.exchange.regional_exports import RegionalSheet
from app.exchange.two_row_headers import known_headers, put_together, two_row_headers
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
        match, note = _match(above, row, saved)
        if not match.missing:
            found = RegionalSheet(sheet, match, municipalities)
            if match.saved_as:
                found.notes.append(f"Gelezen met de kolomindeling '{match.saved_as}'.")
            found.notes.extend(note)
            for earlier in above[:-1] if note else above:
                found.note_above(earlier)
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


def _match(
    above: Sequence[Sequence[Cell]], row: Sequence[Cell], saved: Sequence[SavedColumns]
) -> tuple[Match, tuple[str, ...]]:
    """The row as headers; else together with the row above it, which is noted."""
    match = match_headers(row, saved)
    if not match.missing or not above:
        return match, ()
    headers = two_row_headers(above[-1], row, known_headers(saved))
    both = match_headers(headers, saved)
    if both.missing:
        return match, ()
    made = ", ".join(f"'{header}'" for header in put_together(headers, row))
    note = f"De kolomkoppen staan in rij {len(above)} en {len(above) + 1}. Samen gelezen: {made}."
    return both, (note,)
