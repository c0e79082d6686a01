"""The SQLAlchemy engine over SQLCipher, and how its transactions begin."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from threading import Lock
from typing import Any
from urllib.parse import quote

import sqlcipher3.dbapi2
from sqlalchemy import Connection, Engine, NullPool, QueuePool, create_engine, event
from sqlalchemy.exc import DBAPIError
from sqlalchemy.orm import Session, sessionmaker

from app.storage.drive import is_remote
from app.storage.errors import Interrupted, StoreBusy
from app.storage.key import StoreKey

_BUSY_MILLISECONDS = 5000
# A short import is waited for unseen; a longer wait would be felt as a window that stands still.
_PATIENCE_SECONDS = 0.1
# Steps of SQLite's machine: some hundredths of a second.
_STEPS_BETWEEN_LOOKS = 200_000
# Every page that does not fit in memory is decrypted again; the default holds 2 MB.
_CACHE_KIBIBYTES = 32 * 1024
# The execution option that says how a transaction begins; empty for what must be outside one.
BEGIN = "store_begin"


def make_engine(path: Path, key: StoreKey, *, migrating: bool = False) -> Engine:
    """An engine on the encrypted file; a wrong key fails at the first connection.

    ``migrating`` leaves foreign keys off (rebuilding a table would cascade) and pools nothing.
    """
    engine = create_engine(
        f"sqlite:///{path}",
        module=sqlcipher3.dbapi2,
        poolclass=NullPool if migrating else QueuePool,
    )
    remote = is_remote(path.parent)

    def prepare(connection: Any, _record: object) -> None:
        # Python's own BEGIN skips DDL; without it every BEGIN is ours and DDL rolls back too.
        connection.isolation_level = None
        for statement in _opening(key, remote=remote, foreign_keys=not migrating):
            connection.execute(statement).fetchall()

    event.listen(engine, "connect", prepare)
    event.listen(engine, "begin", _begin)
    event.listen(engine, "do_execute", _execute)
    event.listen(engine, "do_executemany", _execute_many)
    return engine


def read_only_engine(path: Path, key: StoreKey) -> Engine:
    """An engine that cannot change the file, for one that nobody has open: a backup, a copy.

    What may stand in a write-ahead log beside it is not seen. A wrong key fails at the first
    connection.
    """
    # Nothing may come to stand beside the file either: no lock, no shared memory.
    address = f"{_address(path)}?mode=ro&immutable=1"

    def connect() -> Any:
        # A connection is used by one thread at a time; SQLAlchemy sees to that.
        connection = sqlcipher3.dbapi2.connect(address, uri=True, check_same_thread=False)
        connection.isolation_level = None
        for statement in _unlocking(key):
            connection.execute(statement).fetchall()
        return connection

    engine = create_engine(
        "sqlite://", module=sqlcipher3.dbapi2, creator=connect, poolclass=NullPool
    )
    event.listen(engine, "begin", _begin)
    return engine


def _address(path: Path) -> str:
    """The file as SQLite's address: also with a drive letter or on a share."""
    plain = path.absolute().as_posix()
    return f"file://{'' if plain.startswith('/') else '/'}{quote(plain)}"


def _unlocking(key: StoreKey) -> tuple[str, ...]:
    """The key comes before the first read, which fails when it does not fit."""
    return (
        "PRAGMA cipher_log_level = NONE",
        f"PRAGMA key = \"x'{key.raw.hex()}'\"",
        "SELECT count(*) FROM sqlite_master",
    )


def _opening(key: StoreKey, *, remote: bool, foreign_keys: bool) -> tuple[str, ...]:
    """The statements every connection of the store starts with."""
    return (
        *_unlocking(key),
        f"PRAGMA busy_timeout = {_BUSY_MILLISECONDS}",
        f"PRAGMA journal_mode = {'DELETE' if remote else 'WAL'}",
        "PRAGMA synchronous = FULL",
        f"PRAGMA cache_size = -{_CACHE_KIBIBYTES}",
        f"PRAGMA foreign_keys = {'ON' if foreign_keys else 'OFF'}",
    )


def _begin(connection: Connection) -> None:
    statement = connection.get_execution_options().get(BEGIN, "BEGIN")
    if statement:
        connection.exec_driver_sql(statement)


def _execute(cursor: Any, statement: str, parameters: Any, _context: object) -> bool:
    """Run a statement; half a character in a text is stored as U+FFFD."""
    try:
        cursor.execute(statement, parameters)
    except UnicodeEncodeError:
        cursor.execute(statement, _writable(parameters))
    return True


def _execute_many(cursor: Any, statement: str, rows: Any, _context: object) -> bool:
    try:
        cursor.executemany(statement, rows)
    except UnicodeEncodeError:
        cursor.executemany(statement, [_writable(row) for row in rows])
    return True


def _writable(parameters: Any) -> Any:
    """The parameters with whole characters only: what was pasted can hold half of a pair."""
    if isinstance(parameters, dict):
        return {name: _whole(value) for name, value in parameters.items()}
    return tuple(_whole(value) for value in parameters)


def _whole(value: Any) -> Any:
    if not isinstance(value, str):
        return value
    return value.encode("utf-16", "surrogatepass").decode("utf-16", "replace")


class Sessions(sessionmaker[Session]):
    """The session factory: ``begin()`` to write, a plain call to read.

    ``begin()`` takes SQLite's write lock at once and so waits its turn. A transaction that first
    reads and then writes would be refused when another thread wrote in between.
    """

    def __init__(self, engine: Engine) -> None:
        super().__init__(engine, expire_on_commit=False)
        self._writing = engine.execution_options(**{BEGIN: "BEGIN IMMEDIATE"})
        self._long = Lock()
        self.guard: Callable[[], None] = _anyone
        """Called before every write; raises where nothing may be written, as in a copy."""

    @contextmanager
    def begin(self) -> Iterator[Session]:
        """A session in a write transaction that commits at the end, or rolls back on an error.

        Raises ``StoreBusy`` where a long transaction is under way: the window may not stand still
        for seconds.
        """
        self.guard()
        with self.begin_log() as session:
            yield session

    @contextmanager
    def begin_log(self) -> Iterator[Session]:
        """The same without asking the guard: for the log, and what the program keeps for itself."""
        if not self._long.acquire(timeout=_PATIENCE_SECONDS):
            raise StoreBusy
        self._long.release()
        with self(bind=self._writing) as session, session.begin():
            yield session

    @contextmanager
    def begin_long(self, cancelled: Callable[[], bool] = lambda: False) -> Iterator[Session]:
        """The same for a transaction that may take seconds: a great import.

        A statement under way ends soon after ``cancelled`` answers yes, with ``Interrupted``.
        """
        self.guard()
        with self._long, self(bind=self._writing) as session, session.begin():
            driver = session.connection().connection.driver_connection
            assert driver is not None
            driver.set_progress_handler(cancelled, _STEPS_BETWEEN_LOOKS)
            try:
                yield session
            except DBAPIError as error:
                if cancelled():
                    raise Interrupted from error
                raise
            finally:
                driver.set_progress_handler(None, 0)


def _anyone() -> None:
    """Everyone may write."""
