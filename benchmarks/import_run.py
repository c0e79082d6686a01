"""One way to bring a declarations file into a database, in a process of its own.

``python -m benchmarks.import_run WAY FILE`` prints seconds and peak memory (megabytes, that of the
reader's process added) as JSON. The ways: ``raw``, ``program``, ``pandas`` and ``window``.
"""

from __future__ import annotations

import json
import resource
import sqlite3
import sys
import tempfile
from collections.abc import Callable
from datetime import date, datetime
from pathlib import Path
from time import perf_counter
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from app.storage.database import Store

ROOT = Path(__file__).resolve().parent.parent
MEGABYTE_IN_KILOBYTES = 1024


def raw(path: Path, folder: Path) -> dict[str, float]:
    """Read with calamine and insert with sqlite3, nothing else: what reading costs at least."""
    from python_calamine import CalamineWorkbook

    start = perf_counter()
    rows = CalamineWorkbook.from_path(str(path)).get_sheet_by_index(0).iter_rows()
    header = next(rows)
    columns = ", ".join(f"c{place}" for place in range(len(header)))
    with sqlite3.connect(folder / "raw.db") as store:
        store.execute(f"CREATE TABLE line (id INTEGER PRIMARY KEY, {columns})")
        store.executemany(
            f"INSERT INTO line ({columns}) VALUES ({', '.join('?' * len(header))})",
            ([c.isoformat() if isinstance(c, date) else c for c in row] for row in rows),
        )
    return _seconds(start)


def program(path: Path, folder: Path) -> dict[str, float]:
    """What the program does: check, keep apart, compare, store encrypted, add up."""
    with _store(folder) as store:
        run = _importer(store)
        start = perf_counter()
        run(path)
        return _seconds(start)


def pandas(path: Path, folder: Path) -> dict[str, float]:
    """What a data scientist would write."""
    import pandas

    start = perf_counter()
    frame = pandas.read_excel(path, engine="openpyxl")
    with sqlite3.connect(folder / "pandas.db") as store:
        frame.to_sql("line", store)
    return _seconds(start)


def window(path: Path, folder: Path) -> dict[str, float]:
    """The same in the real window, by looking and taking over; and how long it waited meanwhile."""
    from benchmarks.import_window import take_over

    return take_over(path, folder)


WAYS: dict[str, Callable[[Path, Path], dict[str, float]]] = {
    "raw": raw,
    "program": program,
    "pandas": pandas,
    "window": window,
}


def _store(folder: Path) -> Store:
    from app.storage.database import open_store
    from app.storage.key import StoreKey

    return open_store(folder, StoreKey(b"k" * 32))


def _importer(store: Store) -> Callable[[Path], None]:
    """The import, with its modules loaded: that happens once in a working day, not per file.

    They are not loaded above, for the reader's process begins by loading this module too.
    """
    from app.exchange.region_files import load_region
    from app.services import sync_run  # noqa: F401 - loaded at the first import
    from app.services.region_sync import RegionSync, SyncMeans

    region = load_region(ROOT / "resources" / "regions" / "noord-limburg")
    means = SyncMeans(write=store.sessions.begin_long, apart=True)
    sync = RegionSync(store.sessions, region, datetime.now, lambda: "meting", means=means)

    def run(path: Path) -> None:
        (file,) = sync.sync([path]).files
        if file.refused or not file.changes:
            raise SystemExit(f"{path.name}: {file.refused or 'nothing imported'}")

    return run


def _seconds(start: float) -> dict[str, float]:
    return {"seconds": perf_counter() - start}


def _peak_megabytes() -> float:
    """The most memory of this process and of its children together, were both at once."""
    whose = (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN)
    return sum(resource.getrusage(one).ru_maxrss for one in whose) / MEGABYTE_IN_KILOBYTES


def main() -> None:
    """Do it and print what it took."""
    way, path = sys.argv[1], Path(sys.argv[2])
    with tempfile.TemporaryDirectory() as folder:
        took = WAYS[way](path, Path(folder))
    print(json.dumps({**took, "megabytes": _peak_megabytes()}))


if __name__ == "__main__":
    main()
