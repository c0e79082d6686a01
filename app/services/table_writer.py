"""Brings the rows of a sheet into their table: new, changed, unchanged and disappeared.

Rows are compared by hash: one query per scope, no row is read back. What is new or changed goes in
with one prepared statement per batch, so that a million lines cost little more than SQLite itself.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date
from hashlib import blake2b
from itertools import compress
from typing import Any

from sqlalchemy import Connection, and_, delete, func, insert, or_, select, tuple_

from app.exchange.batches import Batch, Key
from app.exchange.kinds import Kind
from app.exchange.regional_rows import KIND_ROWS
from app.models.sync import SyncImport
from app.services.region_tables import LANDINGS, Child, StoredRows

AT_ONCE = 5_000
HASH_BYTES = 12


@dataclass(slots=True)
class Counts:
    """What happened to the rows of a sheet; ``existing`` counts those that stood in its scope."""

    read: int = 0
    new: int = 0
    changed: int = 0
    unchanged: int = 0
    disappeared: int = 0
    rejected: int = 0
    existing: int = 0


@dataclass(slots=True)
class _Standing:
    """What stands in the table: hash to id within the scope, the ids to keep, the newest date."""

    ids: dict[str, int] = field(default_factory=dict)
    kept: set[int] = field(default_factory=set)
    newest: date | None = None


class TableWriter:
    """Brings the batches of one sheet into the table of their kind, in the caller's transaction.

    ``counts`` and ``reference_date`` (how far the file goes) are complete after :meth:`finish`.
    """

    def __init__(self, connection: Connection, kind: Kind, import_id: int) -> None:
        self.counts = Counts()
        self.reference_date: date | None = None
        self._connection = connection
        self._kind = kind
        self.import_id = import_id
        self._landing = LANDINGS[kind]
        self._rows = KIND_ROWS[kind]
        self._table = self._landing.table
        self._child_fields = {child.field for child in self._landing.children}
        self._places = {name: place for place, name in enumerate(self._rows.stored)}
        self._stored = StoredRows(connection, self._table, self._rows.stored, self._child_fields)
        self._standing = _Standing()
        self._scopes: set[Key] = set()
        self._empty = connection.execute(select(self._table.c.id).limit(1)).first() is None
        if not self._landing.scope:
            self._open_scopes({()})

    def write(self, batch: Batch) -> None:
        """Store what is new or changed in the batch; remember what is still there."""
        self.counts.read += batch.read
        self.counts.rejected += len(batch.rejected)
        if batch.rejected and not self._empty:
            keys = [rejected.key for rejected in batch.rejected if rejected.key]
            self._standing.kept.update(row[0] for row in self._find(keys).values())
        if not batch.numbers:
            return
        self._note_reference(batch.columns)
        scopes = set(zip(*(self._column(batch, name) for name in self._landing.scope), strict=True))
        self._open_scopes(scopes - self._scopes)
        columns = self._stored.columns(batch.columns)
        hashes = [
            blake2b(repr(row).encode(), digest_size=HASH_BYTES).hexdigest()
            for row in zip(*columns, strict=True)
        ]
        taken = [True] * len(hashes)
        if self._standing.ids:
            taken = [self._standing.ids.pop(row_hash, None) is None for row_hash in hashes]
        if not self._empty:
            taken = self._replace(batch, taken)
        self._insert(batch, columns, hashes, taken)

    def finish(self) -> None:
        """Remove the rows of the scope that are no longer in the file."""
        gone = [
            row_id for row_id in self._standing.ids.values() if row_id not in self._standing.kept
        ]
        self.counts.disappeared = len(gone)
        self._delete(gone)

    def newest_of_kind(self) -> date | None:
        """The newest reference date among all imports of the kind, the one in hand left out."""
        return self._connection.execute(
            select(func.max(SyncImport.reference_date)).where(
                SyncImport.kind == self._kind.value, SyncImport.id != self.import_id
            )
        ).scalar()

    @property
    def standing_date(self) -> date | None:
        """How far the rows that stood in the scope of the file went."""
        return self._standing.newest

    def _column(self, batch: Batch, name: str) -> list[Any]:
        return batch.columns[self._places[name]]

    def _note_reference(self, columns: Sequence[list[Any]]) -> None:
        name = self._landing.reference
        if name:
            dates = [day for day in columns[self._places[name]] if day is not None]
            if dates and (self.reference_date is None or max(dates) > self.reference_date):
                self.reference_date = max(dates)

    def _open_scopes(self, scopes: set[Key]) -> None:
        """Learn which rows stand in these scopes, and how far their dates go."""
        self._scopes |= scopes
        if self._empty or not scopes:
            return
        table, landing = self._table, self._landing
        within = or_(
            *(
                and_(True, *(table.c[n] == v for n, v in zip(landing.scope, scope, strict=True)))
                for scope in scopes
            )
        )
        before = len(self._standing.ids)
        for row_hash, row_id in self._connection.execute(
            select(table.c.row_hash, table.c.id).where(within)
        ):
            self._standing.ids[row_hash] = row_id
        self.counts.existing += len(self._standing.ids) - before
        newest = (
            select(func.max(table.c[landing.reference])).where(within)
            if landing.reference
            else select(func.max(SyncImport.reference_date)).where(
                SyncImport.kind == self._kind.value,
                SyncImport.id.in_(select(table.c.import_id).where(within))
                if landing.scope
                else and_(True),
            )
        )
        found = self._connection.execute(newest).scalar()
        known = self._standing.newest
        if found is not None and (known is None or found > known):
            self._standing.newest = found

    def _replace(self, batch: Batch, taken: list[bool]) -> list[bool]:
        """Delete the rows that a taken row replaces; leave out versions older than what stands."""
        keys = list(zip(*(self._column(batch, name) for name in self._rows.key), strict=True))
        found = self._find(list(compress(keys, taken)))
        if not found:
            return taken
        moments = list(zip(*(self._column(batch, name) for name in self._rows.newest), strict=True))
        replaced: list[int] = []
        kept: list[bool] = []
        for place, (key, is_taken) in enumerate(zip(keys, taken, strict=True)):
            standing = found.get(key) if is_taken else None
            older = standing and self._rows.newest and tuple(standing[1:]) > moments[place]
            if standing:
                self._standing.kept.add(standing[0])
            if standing and not older:
                replaced.append(standing[0])
            kept.append(is_taken and not older)
        self.counts.changed += len(replaced)
        self.counts.new -= len(replaced)
        self._delete(replaced)
        return kept

    def _find(self, keys: Sequence[Key]) -> dict[Key, Sequence[Any]]:
        """The standing rows with these keys, as (id, moment of the version)."""
        found: dict[Key, Sequence[Any]] = {}
        columns = [self._table.c[name] for name in self._rows.key]
        sure = [place for place, column in enumerate(columns) if not column.nullable]
        newest = [self._table.c[name] for name in self._rows.newest]
        for start in range(0, len(keys), AT_ONCE):
            wanted = {tuple(key[place] for place in sure) for key in keys[start : start + AT_ONCE]}
            where = tuple_(*(columns[place] for place in sure)).in_(list(wanted))
            chosen = select(self._table.c.id, *newest, *columns).where(where)
            for row in self._connection.execute(chosen):
                found[tuple(row[1 + len(newest) :])] = row[: 1 + len(newest)]
        return found

    def _insert(
        self, batch: Batch, columns: list[list[Any]], hashes: list[str], taken: list[bool]
    ) -> None:
        numbers = batch.numbers
        if not all(taken):
            numbers = list(compress(numbers, taken))
            hashes = list(compress(hashes, taken))
            columns = [list(compress(column, taken)) for column in columns]
        self.counts.new += len(numbers)
        self.counts.unchanged += len(taken) - len(numbers)
        if numbers:
            self._stored.insert(self.import_id, numbers, hashes, columns)
            for child in self._landing.children:
                agbs, lists = columns[self._places["agb"]], columns[self._places[child.field]]
                self._write_child(child, agbs, lists)

    def _write_child(self, child: Child, agbs: Sequence[str], lists: Sequence[Key]) -> None:
        self._delete_children(child, agbs)
        rows = [
            {"agb": agb, child.column: value}
            for agb, values in zip(agbs, lists, strict=True)
            for value in values
        ]
        if rows:
            self._connection.execute(insert(child.table), rows)

    def _delete_children(self, child: Child, agbs: Sequence[str]) -> None:
        for start in range(0, len(agbs), AT_ONCE):
            part = agbs[start : start + AT_ONCE]
            self._connection.execute(delete(child.table).where(child.table.c.agb.in_(part)))

    def _delete(self, ids: Sequence[int]) -> None:
        for start in range(0, len(ids), AT_ONCE):
            where = self._table.c.id.in_(ids[start : start + AT_ONCE])
            if self._landing.children:
                gone = list(self._connection.scalars(select(self._table.c.agb).where(where)))
                for child in self._landing.children:
                    self._delete_children(child, gone)
            self._connection.execute(delete(self._table).where(where))
