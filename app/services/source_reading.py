"""Reads rows of the regional data with the file and the sheet they came from."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date
from functools import cached_property
from typing import Any

from sqlalchemy import ColumnElement, Select, select
from sqlalchemy.orm import Session

from app.domain.ijw import Frequency, Unit
from app.domain.region import Region
from app.models.region import Imported, Provider, RegionProduct
from app.models.sync import SyncImport
from app.services.source_questions import SourceRow


@dataclass(frozen=True, slots=True)
class RowWords:
    """What a row says: the date it speaks for, what it is, its value and its amount in cents."""

    day: date | None
    what: str
    value: str = ""
    cents: int | None = None


class SourceReading:
    """One answer in the making: the open session, the region and how many rows are shown."""

    def __init__(self, session: Session, region: Region, limit: int) -> None:
        self.session = session
        self.region = region
        self.limit = limit

    def rows(
        self,
        model: type[Imported],
        condition: ColumnElement[bool],
        order: tuple[Any, ...],
        words: Callable[[Any], RowWords],
    ) -> tuple[SourceRow, ...]:
        """The first rows of ``model`` that meet the condition, in this order, told by ``words``."""
        columns: tuple[Any, ...] = (model, SyncImport)
        statement: Select[Any] = (
            select(*columns)
            .outerjoin(SyncImport, SyncImport.id == model.import_id)
            .where(condition)
            .order_by(*order)
            .limit(self.limit)
        )
        return tuple(
            source_row(found_in, found.row_number, words(found))
            for found, found_in in self.session.execute(statement)
        )

    def provider(self, agb: str) -> str:
        """The name of a provider, its AGB code where the export does not list it."""
        name = self.session.scalar(select(Provider.name).where(Provider.agb == agb))
        return name or f"aanbieder {agb}"

    def municipality(self, code: str) -> str:
        """The name of a municipality; empty text is the whole region."""
        place = self.region.municipality(code)
        return place.name if place else code or "de hele regio"

    def product(self, code: str) -> str:
        """The name of a product with its code."""
        name = self._product_names.get(code)
        return f"{name} ({code})" if name else code or "zonder product"

    @cached_property
    def _product_names(self) -> Mapping[str, str]:
        columns = select(RegionProduct.code, RegionProduct.name)
        rows = self.session.execute(columns.order_by(RegionProduct.valid_from))
        return {row.code: row.name for row in rows}


def source_row(found_in: SyncImport | None, number: int | None, words: RowWords) -> SourceRow:
    """The row as the answer holds it; an import that is gone leaves file and sheet empty."""
    return SourceRow(
        file=found_in.file_name if found_in else "",
        sheet=found_in.sheet if found_in else "",
        row=number,
        reference_date=words.day,
        imported_at=found_in.imported_at if found_in else None,
        imported_by=found_in.imported_by if found_in else "",
        what=words.what,
        value=words.value,
        cents=words.cents,
    )


def volume_words(volume: int, unit: str, frequency: str = "") -> str:
    """A volume as people say it: "3 uur per week"; a code that is not known as it is."""
    measure = Unit(unit).plural if unit in set(Unit) else f"eenheid {unit}"
    often = Frequency(frequency).label if frequency in set(Frequency) else ""
    return " ".join(part for part in (str(volume), measure, often) if part)
