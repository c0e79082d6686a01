"""A sheet that is one table of texts: long texts run on in the next row instead of being cut."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import zip_longest

from app.exchange.cell_text import clean
from app.exchange.sheet_writer import POINTS, SheetWriter
from app.exchange.text_measure import line_height, pieces, wrapped

# Excel shows no row higher than 409 points.
MOST_LINES = 28
_PADDING_PIXELS = 8
_PADDING_POINTS = 4.0


def write_text_row(
    writer: SheetWriter, row: int, texts: Sequence[str], widths: Sequence[int], repeated: int = 0
) -> int:
    """Write the texts side by side, over as many rows as the longest needs; the next free row.

    The first ``repeated`` texts stand again in every row that carries on, so that a filter on
    them shows the whole text.
    """
    split = [
        pieces(clean(text).strip(), wide - _PADDING_PIXELS, POINTS, MOST_LINES)
        for text, wide in zip(texts, widths, strict=True)
    ]
    first = row
    for parts in zip_longest(*split, fillvalue=""):
        shown = parts if row == first else (*texts[:repeated], *parts[repeated:])
        for column, part in enumerate(shown):
            writer.text(row, column, part, "row")
        writer.sheet.set_row(row, _height(shown, widths))
        row += 1
    return row


def write_text_table(
    writer: SheetWriter,
    header: Sequence[str],
    rows: Iterable[Sequence[str]],
    widths: Sequence[int],
    repeated: int,
) -> None:
    """Write a header and rows, frozen and filtered, landscape on A4 over the full width."""
    writer.widths(widths)
    for column, text in enumerate(header):
        writer.text(0, column, text, "head")
    writer.sheet.set_row(0, 20)
    row = 1
    for texts in rows:
        row = write_text_row(writer, row, texts, widths, repeated)
    writer.sheet.freeze_panes(1, 0)
    writer.sheet.autofilter(0, 0, max(row - 1, 1), len(header) - 1)
    set_up_landscape(writer, max(row - 1, 1), len(header) - 1)
    writer.sheet.repeat_rows(0)


def set_up_landscape(writer: SheetWriter, last_row: int, last_column: int) -> None:
    """Print on A4, landscape, one page wide, with the sheet's name and page numbers below."""
    sheet = writer.sheet
    sheet.set_landscape()
    sheet.set_paper(9)
    sheet.fit_to_pages(1, 0)
    sheet.set_margins(left=0.5, right=0.5, top=0.6, bottom=0.7)
    sheet.print_area(0, 0, last_row, last_column)
    sheet.set_footer(f"&L&8{writer.name}&R&8pagina &P van &N")


def _height(parts: Sequence[str], widths: Sequence[int]) -> float:
    lines = max(
        len(wrapped(part, wide - _PADDING_PIXELS, POINTS))
        for part, wide in zip(parts, widths, strict=True)
    )
    return lines * line_height(POINTS) + _PADDING_POINTS
