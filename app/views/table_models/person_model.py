"""The people who were found, and what is stored about one of them."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QObject

from app.services.person_data import FoundPerson, Part
from app.services.person_words import part_words
from app.views.table_models.rows_model import Column, RowsModel
from app.views.widgets.date_text import show_date

FOUND_WIDTHS: Final = (26, 13, 11)
PART_WIDTHS: Final = (34, 8)
"""Digits that each column takes."""


class PersonModel(RowsModel[FoundPerson]):
    """One line per person; the BSN only by its last digits."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(
            (
                Column(self.tr("Naam"), lambda row: row.name or self.tr("alleen in de regio")),
                Column(
                    self.tr("Geboren"),
                    lambda row: show_date(row.birth_date),
                    lambda row: str(row.birth_date or ""),
                ),
                Column(self.tr("BSN"), lambda row: f"•••{row.key.bsn[-3:]}" if row.key.bsn else ""),
                Column(self.tr("Dossiers"), lambda row: ", ".join(row.dossiers)),
            ),
            parent,
        )


class PartModel(RowsModel[Part]):
    """What is stored, by kind, with how much."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(
            (
                Column(self.tr("Wat er is bewaard"), lambda row: part_words(row.table)),
                Column(
                    self.tr("Aantal"),
                    lambda row: str(len(row.rows)),
                    lambda row: len(row.rows),
                    number=True,
                ),
            ),
            parent,
        )
