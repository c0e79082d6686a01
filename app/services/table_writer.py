"""Writes what a comparison found into the table of a kind, in the caller's transaction.

What is new or changed goes in with one prepared statement per batch, so that a million lines cost
little more than SQLite itself.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import compress
from typing import Any

from sqlalchemy import Connection, delete, insert, select

from app.exchange.batches import Batch, Key
from app.exchange.kinds import Kind
from app.exchange.regional_rows import KIND_ROWS
from app.services.comparison import Verdict, portions
from app.services.region_tables import LANDINGS, Child, StoredRows


class TableWriter:
    """Brings the rows of one kind into its table and the tables of its lists."""

    def __init__(self, connection: Connection, kind: Kind) -> None:
        self._connection = connection
        self._landing = LANDINGS[kind]
        self._table = self._landing.table
        stored = KIND_ROWS[kind].stored
        self._places = {name: place for place, name in enumerate(stored)}
        children = {child.field for child in self._landing.children}
        self._stored = StoredRows(connection, self._table, stored, children)

    def write(self, import_id: int, batch: Batch, hashes: list[str], verdict: Verdict) -> None:
        """Store the rows of the batch that were taken, in the place of those they replace."""
        self.remove(list(verdict.replaces.values()))
        numbers, columns = batch.numbers, batch.columns
        if not all(verdict.taken):
            numbers = list(compress(numbers, verdict.taken))
            hashes = list(compress(hashes, verdict.taken))
            columns = [list(compress(column, verdict.taken)) for column in columns]
        if numbers:
            self._stored.insert(import_id, numbers, hashes, self._stored.columns(columns))
            for child in self._landing.children:
                agbs, lists = columns[self._places["agb"]], columns[self._places[child.field]]
                self._write_child(child, agbs, lists)

    def remove(self, ids: Sequence[int]) -> None:
        """Take rows out of the table, with what hangs on them."""
        for part in portions(ids):
            where = self._table.c.id.in_(part)
            if self._landing.children:
                gone = list(self._connection.scalars(select(self._table.c.agb).where(where)))
                for child in self._landing.children:
                    self._delete_children(child, gone)
            self._connection.execute(delete(self._table).where(where))

    def _write_child(self, child: Child, agbs: Sequence[str], lists: Sequence[Key]) -> None:
        self._delete_children(child, agbs)
        rows: list[dict[str, Any]] = [
            {"agb": agb, child.column: value}
            for agb, values in zip(agbs, lists, strict=True)
            for value in values
        ]
        if rows:
            self._connection.execute(insert(child.table), rows)

    def _delete_children(self, child: Child, agbs: Sequence[str]) -> None:
        for part in portions(agbs):
            self._connection.execute(delete(child.table).where(child.table.c.agb.in_(part)))
