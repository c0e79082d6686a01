"""Where each kind of export lands: its table, where its rows may disappear, and the fast way in."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import repeat
from typing import Any, cast

from sqlalchemy import Connection, Table, insert
from sqlalchemy.orm import DeclarativeBase

from app.exchange.columns import Remembered
from app.exchange.kinds import Kind
from app.models.region import (
    Assignment,
    Ceiling,
    Declaration,
    KpiValue,
    Provider,
    ProviderMunicipality,
    ProviderProduct,
    RegionProduct,
    WaitingTime,
)


@dataclass(frozen=True, slots=True)
class Child:
    """A table with one row per value of a list in the main row (``field``), by AGB code."""

    table: Table
    column: str
    field: str


@dataclass(frozen=True, slots=True)
class Landing:
    """The table of a kind.

    ``scope``: only rows that share these values with a row of the file can disappear.
    ``period``: and of these only rows whose day lies between the first and the last of the file,
    so that a file of one year leaves other years alone. ``speaker``: who may deliver apart. A file
    that names at most half of those that stand speaks for those only. ``reference``: the column
    whose newest date says how far the data goes; ``dated_rows``: whatever stands above the table.
    ``history``: older reference dates are kept beside newer ones instead of being refused.
    """

    table: Table
    scope: tuple[str, ...] = ()
    period: str = ""
    speaker: str = ""
    reference: str = ""
    dated_rows: bool = False
    history: bool = False
    children: tuple[Child, ...] = ()

    @property
    def per_municipality(self) -> bool:
        """Whether it is delivered per municipality, with days that tell how far that goes."""
        return bool(self.reference) and self.scope == ("municipality_code",)


def _table(model: type[DeclarativeBase]) -> Table:
    return cast(Table, model.__table__)


LANDINGS: dict[Kind, Landing] = {
    Kind.PRODUCTS: Landing(_table(RegionProduct)),
    Kind.PROVIDERS: Landing(
        _table(Provider),
        children=(
            Child(_table(ProviderMunicipality), "municipality_code", "municipalities"),
            Child(_table(ProviderProduct), "product_code", "products"),
        ),
    ),
    Kind.WAITING_TIMES: Landing(
        _table(WaitingTime),
        ("reference_date",),
        speaker="agb",
        reference="reference_date",
        dated_rows=True,
        history=True,
    ),
    Kind.CEILINGS: Landing(_table(Ceiling), ("municipality_code", "year")),
    Kind.KPIS: Landing(_table(KpiValue), ("period",), reference="reference_date", history=True),
    Kind.ASSIGNMENTS: Landing(_table(Assignment), ("municipality_code",), reference="assigned_on"),
    Kind.DECLARATIONS: Landing(
        _table(Declaration), ("municipality_code",), period="period_start", reference="period_end"
    ),
}


class StoredRows:
    """The prepared statement of a table and its columns as the database keeps them."""

    def __init__(
        self,
        connection: Connection,
        table: Table,
        names: Sequence[str],
        children: set[str],
    ) -> None:
        dialect = connection.dialect
        own = [name for name in names if name not in children]
        keys = ["import_id", "row_number", "row_hash", *own]
        compiled = insert(table).compile(dialect=dialect, column_keys=keys)
        self._connection = connection
        self._statement = str(compiled)
        self._positional = compiled.positional
        self._order = list(compiled.positiontup or keys)
        self._names = names
        processors = (
            None if name in children else table.c[name].type.dialect_impl(dialect) for name in names
        )
        self._convert = [
            Remembered(processor)
            if (kind and (processor := kind.bind_processor(dialect)))
            else None
            for kind in processors
        ]

    def columns(self, columns: Sequence[list[Any]]) -> list[list[Any]]:
        """The columns with dates and times as the database keeps them."""
        return [
            list(map(convert.__getitem__, column)) if convert is not None else column
            for convert, column in zip(self._convert, columns, strict=True)
        ]

    def insert(
        self,
        import_id: int,
        numbers: Sequence[int],
        hashes: Sequence[str],
        columns: Sequence[list[Any]],
    ) -> None:
        """Add the rows; all columns have one value per row number."""
        by_name: dict[str, Any] = dict(zip(self._names, columns, strict=True))
        by_name |= {
            "import_id": repeat(import_id, len(numbers)),
            "row_number": numbers,
            "row_hash": hashes,
        }
        rows: list[Any] = list(zip(*(by_name[name] for name in self._order), strict=True))
        if not self._positional:
            rows = [dict(zip(self._order, row, strict=True)) for row in rows]
        self._connection.exec_driver_sql(self._statement, rows)
