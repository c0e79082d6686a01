"""What the rows of a file mean for what stands in the table: new, changed, unchanged, disappeared.

Only reads. Rows are compared by hash: one query per scope, no row is read back. The same comparison
serves the preview and, within the transaction, the import itself.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from itertools import compress
from typing import Any

from sqlalchemy import ColumnElement, Connection, and_, func, or_, select, true, tuple_

from app.exchange.batches import Batch, Key
from app.exchange.kinds import Kind
from app.exchange.regional_rows import KIND_ROWS
from app.models.sync import SyncImport
from app.services.delivery_age import Delivery
from app.services.region_tables import LANDINGS
from app.services.sync_records import delivered_to

AT_ONCE = 5_000


@dataclass(slots=True)
class Counts:
    """What happens to the rows of a kind; ``existing`` counts those that stand in its scope."""

    read: int = 0
    new: int = 0
    changed: int = 0
    unchanged: int = 0
    disappeared: int = 0
    rejected: int = 0
    existing: int = 0


@dataclass(frozen=True, slots=True)
class Verdict:
    """What a batch means: which rows are taken, and which standing rows (ids) they replace.

    ``replaces`` gives per place in the batch the id of the standing row that makes way.
    """

    taken: list[bool]
    replaces: dict[int, int]


@dataclass(slots=True)
class _Standing:
    """What stands in the table: hash to id within the scope, the ids to keep, the newest date.

    ``deliveries`` brought it, where the rows themselves bear no date. ``speakers`` gives per id who
    the row is about, where they may deliver apart.
    """

    ids: dict[str, int] = field(default_factory=dict)
    kept: set[int] = field(default_factory=set)
    newest: date | None = None
    deliveries: list[Delivery] = field(default_factory=list)
    speakers: dict[int, str] = field(default_factory=dict)


class Comparison:
    """Compares the batches of one kind in a file, one after another, with the table.

    ``counts``, ``reference_date`` (how far the rows go) and ``goes_to`` (the same per municipality,
    where a kind is delivered so) grow with each batch; :meth:`gone` answers when all are seen.
    ``additive``: only rows that do not stand yet count, for a file that
    is older than what stands.
    """

    def __init__(self, connection: Connection, kind: Kind, *, additive: bool = False) -> None:
        self.counts = Counts()
        self.reference_date: date | None = None
        self.goes_to: dict[str, date] = {}
        self._connection = connection
        self._kind = kind
        self._additive = additive
        self._landing = LANDINGS[kind]
        self._rows = KIND_ROWS[kind]
        self._table = self._landing.table
        self._places = {name: place for place, name in enumerate(self._rows.stored)}
        self._standing = _Standing()
        self._scopes: set[Key] = set()
        self._speakers: set[str] = set()
        self._periods: dict[Key, tuple[date, date]] = {}
        self._empty = connection.execute(select(self._table.c.id).limit(1)).first() is None
        if not self._landing.scope:
            self._open_scopes({()})

    def look(self, batch: Batch, hashes: list[str]) -> Verdict:
        """What the batch means for what stands; the counts grow."""
        counts = self.counts
        counts.read += batch.read
        counts.rejected += len(batch.rejected)
        if batch.rejected and not self._empty:
            keys = [rejected.key for rejected in batch.rejected if rejected.key]
            self._standing.kept.update(row[0] for row in self._find(keys).values())
        self._note_reference(batch)
        self._open_scopes(self._scopes_of(batch) - self._scopes)
        if self._landing.speaker:
            self._speakers.update(self._column(batch, self._landing.speaker))
        taken = [True] * len(hashes)
        if self._standing.ids:
            taken = [self._standing.ids.pop(row_hash, None) is None for row_hash in hashes]
        replaces: dict[int, int] = {}
        if not self._empty and hashes:
            taken, replaces = self._replace(batch, taken)
        counts.changed += len(replaces)
        counts.new += sum(taken) - len(replaces)
        counts.unchanged += len(taken) - sum(taken)
        return Verdict(taken, replaces)

    def snapshot(self) -> Counts:
        """The counts as they are now, for :meth:`since`."""
        return replace(self.counts)

    def since(self, before: Counts) -> Counts:
        """The counts of what was seen after ``before``."""
        now = self.counts
        return Counts(
            read=now.read - before.read,
            new=now.new - before.new,
            changed=now.changed - before.changed,
            unchanged=now.unchanged - before.unchanged,
            rejected=now.rejected - before.rejected,
        )

    def gone(self) -> list[int]:
        """The ids of the standing rows that the file no longer holds; they are counted too."""
        left = set(self._standing.ids.values()) - self._standing.kept
        if left and (self._landing.period or self._landing.speaker):
            spoken_about = self._within_periods() if self._landing.period else self._of_speakers()
            self.counts.existing = len(spoken_about)
            left &= spoken_about
        self.counts.disappeared = len(left)
        return sorted(left)

    def newest_of_kind(self, *imports_in_hand: int) -> date | None:
        """The newest reference date among all imports of the kind, those in hand left out."""
        return self._connection.execute(
            select(func.max(SyncImport.reference_date)).where(
                SyncImport.kind == self._kind.value, SyncImport.id.not_in(imports_in_hand)
            )
        ).scalar()

    def standing(self, *, said: bool) -> list[Delivery]:
        """What stood in the scope of the file, to see whether that is newer.

        ``said``: the file says above its table how far it goes. Then so does what came before it;
        else rows are compared with rows.
        """
        if not self._landing.reference:
            return self._standing.deliveries
        found = [Delivery(self._standing.newest)]
        if said and self._landing.per_municipality:
            earlier = delivered_to(self._connection, self._kind)
            found.extend(Delivery(earlier.get(str(code))) for (code,) in self._scopes)
        return found

    def _column(self, batch: Batch, name: str) -> list[Any]:
        return batch.columns[self._places[name]]

    def _note_reference(self, batch: Batch) -> None:
        if batch.numbers and self._landing.reference:
            dates = [day for day in self._column(batch, self._landing.reference) if day is not None]
            newest = max([*dates, self.reference_date or date.min])
            self.reference_date = newest if newest > date.min else None
            if self._landing.per_municipality:
                for code, day in {
                    *zip(self._column(batch, "municipality_code"), dates, strict=True)
                }:
                    self.goes_to[code] = max(day, self.goes_to.get(code, day))

    def _scopes_of(self, batch: Batch) -> set[Key]:
        """The scopes of a batch; where a scope has a period, that grows with it."""
        scopes = list(
            zip(*(self._column(batch, name) for name in self._landing.scope), strict=True)
        )
        if self._landing.period:
            for scope, day in set(
                zip(scopes, self._column(batch, self._landing.period), strict=True)
            ):
                first, last = self._periods.get(scope, (day, day))
                self._periods[scope] = (min(first, day), max(last, day))
        return set(scopes)

    def _of_scope(self, scope: Key) -> ColumnElement[bool]:
        columns = (self._table.c[name] for name in self._landing.scope)
        return and_(true(), *(c == value for c, value in zip(columns, scope, strict=True)))

    def _within_periods(self) -> set[int]:
        """The ids of the rows in the days that the file speaks about: it may hold one year only."""
        day = self._table.c[self._landing.period]
        spoken_about = or_(
            *(self._of_scope(scope) & day.between(*days) for scope, days in self._periods.items())
        )
        return set(self._connection.scalars(select(self._table.c.id).where(spoken_about)))

    def _of_speakers(self) -> set[int]:
        """The ids of the rows of those whom the file speaks for.

        A whole list of the region names most providers, and whom it leaves out is gone. A provider
        that sends its own list names itself: where a file names at most half of the providers that
        stand for its peildatum, the others stay. Source: design of the regional exports, section 3
        (what disappears is asked about), and the files that providers send by themselves.
        """
        standing = self._standing.speakers
        named = self._speakers & {*standing.values()}
        if 2 * len(named) > len({*standing.values()}):
            return set(standing)
        return {row_id for row_id, speaker in standing.items() if speaker in named}

    def _open_scopes(self, scopes: set[Key]) -> None:
        """Learn which rows stand in these scopes, and how far their dates go."""
        self._scopes |= scopes
        if self._empty or not scopes:
            return
        table, landing = self._table, self._landing
        within = or_(*map(self._of_scope, scopes))
        before = len(self._standing.ids)
        found = self._connection.execute(select(table.c.row_hash, table.c.id).where(within))
        self._standing.ids.update((row_hash, row_id) for row_hash, row_id in found)
        self.counts.existing += len(self._standing.ids) - before
        if landing.speaker:
            speakers = select(table.c.id, table.c[landing.speaker]).where(within)
            self._standing.speakers.update(
                (row_id, who) for row_id, who in self._connection.execute(speakers)
            )
        if not landing.reference:
            self._standing.deliveries += self._deliveries(within)
            return
        newest = select(func.max(table.c[landing.reference])).where(within)
        date_found = self._connection.execute(newest).scalar()
        known = self._standing.newest
        if date_found is not None and (known is None or date_found > known):
            self._standing.newest = date_found

    def _deliveries(self, within: ColumnElement[bool]) -> list[Delivery]:
        """The imports that brought these rows; of a kind without scopes all: it comes as one."""
        chosen = select(SyncImport.reference_date, SyncImport.saved_at).where(
            SyncImport.kind == self._kind.value
        )
        if self._landing.scope:
            brought = select(self._table.c.import_id).where(within)
            chosen = chosen.where(SyncImport.id.in_(brought))
        return [Delivery(*row) for row in self._connection.execute(chosen)]

    def _replace(self, batch: Batch, taken: list[bool]) -> tuple[list[bool], dict[int, int]]:
        """Find what taken rows replace; leave out versions older than what stands."""
        keys = list(zip(*(self._column(batch, name) for name in self._rows.key), strict=True))
        found = self._find(list(compress(keys, taken)))
        if not found:
            return taken, {}
        moments = list(zip(*(self._column(batch, name) for name in self._rows.newest), strict=True))
        replaces: dict[int, int] = {}
        kept = list(taken)
        for place in compress(range(len(keys)), taken):
            standing = found.get(keys[place])
            if not standing:
                continue
            self._standing.kept.add(standing[0])
            newer_stands = self._rows.newest and tuple(standing[1:]) > moments[place]
            if self._additive or newer_stands:
                kept[place] = False
            else:
                replaces[place] = standing[0]
        return kept, replaces

    def _find(self, keys: Sequence[Key]) -> dict[Key, Sequence[Any]]:
        """The standing rows with these keys, as (id, moment of the version)."""
        columns = [self._table.c[name] for name in self._rows.key]
        sure = [place for place, column in enumerate(columns) if not column.nullable]
        newest = [self._table.c[name] for name in self._rows.newest]
        found: dict[Key, Sequence[Any]] = {}
        for part in portions(keys):
            wanted = {tuple(key[place] for place in sure) for key in part}
            where = tuple_(*(columns[place] for place in sure)).in_(list(wanted))
            for row in self._connection.execute(
                select(self._table.c.id, *newest, *columns).where(where)
            ):
                found[tuple(row[1 + len(newest) :])] = row[: 1 + len(newest)]
        return found


def portions(values: Sequence[Any]) -> Iterator[Sequence[Any]]:
    """The values in parts that fit in one statement."""
    for start in range(0, len(values), AT_ONCE):
        yield values[start : start + AT_ONCE]
