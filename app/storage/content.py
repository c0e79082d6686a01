"""What a database holds, summed up: so that two of them can be said to be the same, or not.

A copy can be whole by every check of SQLite and yet hold something else than it should. The sum
is worked out by SQLite itself, some rows at a time: the window keeps its turn meanwhile.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from hashlib import sha256

from sqlalchemy import Connection

# Rows per question: some hundredths of a second each, and little memory.
_ROWS = 128
_TABLES = (
    "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%' ORDER BY name"
)
_SCHEMA = "SELECT group_concat(sql, ';') FROM (SELECT sql FROM sqlite_master ORDER BY type, name)"


@dataclass(frozen=True, slots=True)
class Content:
    """The rows per table, the migration step and the SHA-256 over every value of every row."""

    counts: Mapping[str, int]
    schema: str
    checksum: str


def content_of(connection: Connection) -> Content:
    """Read the whole database through ``connection``, as its transaction sees it."""
    total = sha256(_text(connection, _SCHEMA).encode())
    counts: dict[str, int] = {}
    for (table,) in connection.exec_driver_sql(_TABLES).all():
        counts[table] = 0
        total.update(table.encode())
        for lines, rows in _lines(connection, table):
            total.update(lines.encode())
            counts[table] += rows
    schema = _text(connection, "SELECT max(version_num) FROM alembic_version")
    return Content(counts, schema, total.hexdigest())


def faults_of(connection: Connection) -> tuple[str, ...]:
    """What SQLCipher and SQLite find wrong in the file: the seal of each page, and the structure.

    Nothing in a sound file; the words are SQLite's own.
    """
    found = [
        str(row[0])
        for check in ("PRAGMA cipher_integrity_check", "PRAGMA integrity_check")
        for row in connection.exec_driver_sql(check)
    ]
    return tuple(line for line in found if line != "ok")


def loose_rows(connection: Connection) -> int:
    """How many rows point at a row that is not there: none in a sound store."""
    return len(connection.exec_driver_sql("PRAGMA foreign_key_check").all())


def _lines(connection: Connection, table: str) -> Iterator[tuple[str, int]]:
    """The rows of a table in the order of their key, some at a time, with how many."""
    columns = connection.exec_driver_sql(f'PRAGMA table_info("{table}")').all()
    # As bytes: in a text, quote() would stop at a NUL.
    line = " || ',' || ".join(f'quote(CAST("{column[1]}" AS BLOB))' for column in columns)
    key = _key(connection, table)
    order = f'FROM "{table}" {{after}} ORDER BY {key} LIMIT '
    some = f"SELECT {line} AS line {order}{_ROWS}"
    chunk = f"SELECT group_concat(line, ';'), count(*) FROM ({some})"  # noqa: S608 - own tables
    end = f"SELECT {key} {order}1 OFFSET {_ROWS - 1}"
    after, last = "", ()
    while True:
        lines, rows = connection.exec_driver_sql(chunk.format(after=after), last).one()
        if rows:
            yield lines, rows
        if rows < _ROWS:
            return
        last = tuple(connection.exec_driver_sql(end.format(after=after), last).one())
        after = f"WHERE ({key}) > ({', '.join('?' * len(last))})"


def _key(connection: Connection, table: str) -> str:
    """What the rows of a table stand in order of: their number, or else their primary key."""
    for _, name, _, _, unnumbered, _ in connection.exec_driver_sql("PRAGMA table_list").all():
        if name == table and not unnumbered:
            return "rowid"
    columns = connection.exec_driver_sql(f'PRAGMA table_info("{table}")').all()
    parts = sorted((place, name) for _, name, _, _, _, place in columns if place)
    return ", ".join(f'"{name}"' for _place, name in parts)


def _text(connection: Connection, query: str) -> str:
    return str(connection.exec_driver_sql(query).scalar() or "")
