"""Where a figure came from, in words: file, row and the date it speaks for."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from app.services.board_rows import Provenance
from app.views.widgets.date_text import show_date


def source_words(item: Provenance) -> str:
    """As one finds it in Excel: "Wachttijden.xlsx, rij 41, peildatum 31-10-2026"."""
    return ", ".join((item.file, *_row_and_day(item)))


def place_in_file(item: Provenance) -> str:
    """The same within the file: "blad Wachttijden, rij 41, peildatum 31-10-2026"."""
    return ", ".join((_tr("blad {sheet}").format(sheet=item.sheet), *_row_and_day(item)))


def kept_source(words: str) -> str:
    """What was kept with a choice ("Wachttijden.xlsx, rij 41"), in the language of the window."""
    file, known, row = words.rpartition(", rij ")
    return _tr("{file}, rij {row}").format(file=file, row=row) if known else words


def _row_and_day(item: Provenance) -> tuple[str, ...]:
    row = _tr("rij {row}").format(row=item.row)
    if item.reference_date is None:
        return (row,)
    return row, _tr("peildatum {day}").format(day=show_date(item.reference_date))


def _tr(text: str) -> str:
    return QCoreApplication.translate("SourceWords", text)
