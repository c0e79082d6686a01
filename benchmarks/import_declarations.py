"""How much an import of declarations costs above reading the cells and inserting them raw.

Measures the ratio import / (calamine read + raw ``sqlite3`` insert of the same rows), the median
of seven runs in turns.
"""

from __future__ import annotations

import sqlite3
import tempfile
from collections.abc import Callable, Iterator
from datetime import date, datetime, timedelta
from pathlib import Path
from statistics import median
from time import perf_counter

import xlsxwriter
from python_calamine import CalamineWorkbook
from sqlalchemy import create_engine
from sqlalchemy.orm import sessionmaker

from app.exchange.region_files import load_region
from app.models import region as _tables  # noqa: F401 - the tables to create
from app.models.base import Base
from app.services.region_sync import RegionSync
from benchmarks.table import Measure

ROOT = Path(__file__).resolve().parent.parent
LINES = 13_000
FLOOR = 3.0
RUNS = 7
SAMPLE = ROOT.parent / "shared" / "samples" / "regio-klein" / "Declaraties.xlsx"
HEADERS = (
    "Afzender",
    "Ontvanger",
    "DeclaratieNummer",
    "DeclaratiePeriodeBegindatum",
    "DeclaratiePeriodeEinddatum",
    "DeclaratieDagtekening",
    "Bsn",
    "ReferentieNummer",
    "VorigReferentieNummer",
    "ToewijzingNummer",
    "ProductCategorie",
    "ProductCode",
    "ProductPeriodeBegindatum",
    "ProductPeriodeEinddatum",
    "GeleverdVolume",
    "Eenheid",
    "ProductTarief",
    "Bedrag",
    "DebetCredit",
)


def measures() -> Iterator[Measure]:
    """The import of a generated file, and of regio-klein where it stands beside the repository."""
    with tempfile.TemporaryDirectory() as folder:
        made = write_declarations(Path(folder) / "Declaraties.xlsx", LINES)
        files = [(f"import of {LINES} generated lines", made)]
        if SAMPLE.exists():
            files.append(("import of regio-klein", SAMPLE))
        for name, path in files:
            yield _measure(name, path, Path(folder))


def write_declarations(path: Path, lines: int) -> Path:
    """Write a workbook with plausible declared lines, the same every time."""
    book = xlsxwriter.Workbook(path)
    day = book.add_format({"num_format": "dd-mm-yyyy"})
    sheet = book.add_worksheet("Declaraties")
    sheet.write_row(0, 0, HEADERS)
    for number in range(lines):
        for place, value in enumerate(_line(number)):
            if isinstance(value, date):
                sheet.write_datetime(number + 1, place, value, day)
            elif isinstance(value, str):
                sheet.write_string(number + 1, place, value)
            else:
                sheet.write_number(number + 1, place, value)
    book.close()
    return path


def _measure(name: str, path: Path, folder: Path) -> Measure:
    """The median ratio of an import to reading and inserting the same file raw."""
    pairs = []
    for _ in range(RUNS):
        raw = _timed(lambda: _raw(path, folder / "raw.db"), folder / "raw.db")
        whole = _timed(lambda: _import(path, folder / "import.db"), folder / "import.db")
        pairs.append((whole, raw))
    raw = median(raw for _, raw in pairs)
    return Measure(name, median(whole / raw for whole, raw in pairs) * raw, FLOOR, raw)


def _line(number: int) -> list[str | float | date]:
    start = date(2025, 1 + number % 12, 1)
    end = (start + timedelta(days=31)).replace(day=1) - timedelta(days=1)
    tariff = (7925, 10150, 8650, 11275)[number % 4]
    volume = 1 + number % 40
    return [
        f"220{number % 36:05d}",
        "0889",
        f"D{number % 900:08d}",
        start,
        end,
        end + timedelta(days=number % 30),
        f"9999{number % 900:05d}",
        f"R{10_000_000 + number}",
        "",
        100_000 + number // 6,
        "45",
        f"45N0{1 + number % 3}",
        start + timedelta(days=number % 20),
        end,
        volume,
        "04",
        tariff,
        volume * tariff + number % 1000,
        "D",
    ]


def _timed(work: Callable[[], None], database: Path) -> float:
    database.unlink(missing_ok=True)
    start = perf_counter()
    work()
    return (perf_counter() - start) * 1000


def _raw(path: Path, database: Path) -> None:
    rows = CalamineWorkbook.from_path(str(path)).get_sheet_by_index(0).iter_rows()
    header = next(rows)
    columns = ", ".join(f"c{place}" for place in range(len(header)))
    store = sqlite3.connect(database)
    store.execute(f"CREATE TABLE line (id INTEGER PRIMARY KEY, {columns})")
    store.executemany(
        f"INSERT INTO line ({columns}) VALUES ({', '.join('?' * len(header))})",
        ([cell.isoformat() if isinstance(cell, date) else cell for cell in row] for row in rows),
    )
    store.commit()
    store.close()


def _import(path: Path, database: Path) -> None:
    engine = create_engine(f"sqlite:///{database}")
    Base.metadata.create_all(engine)
    sync = RegionSync(sessionmaker(engine), REGION, datetime.now, lambda: "benchmark")
    (file,) = sync.sync([path]).files
    if file.refused or not file.changes:
        raise SystemExit(f"{path.name}: {file.refused or 'nothing imported'}")
    engine.dispose()


REGION = load_region(ROOT / "resources" / "regions" / "noord-limburg")
