"""Make the frozen store of one schema: a real database file that every later version must open.

    python packaging/freeze_store.py 0006

Run once per new migration step, before it is released; a file that exists is never made again. The
content is invented and grows step by step, as it would on a laptop that was kept up to date. Beside
the file comes what is in it, as JSON, so that nobody has to believe the file.
"""

from __future__ import annotations

import json
import sys
from datetime import date, datetime, time
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from sqlalchemy import Connection, MetaData, Table, insert, inspect, select  # noqa: E402

from app.storage.key import StoreKey  # noqa: E402
from app.storage.migrations.runner import upgrade  # noqa: E402
from app.storage.sqlite_engine import make_engine  # noqa: E402

FROZEN = ROOT / "tests" / "storage" / "frozen"
KEY = StoreKey(bytes(range(32)))
MORNING = datetime(2026, 3, 2, 9, 5)  # noqa: DTZ001 - a moment on the wall, as all that is kept
DAY = date(2026, 3, 2)
SANNE, OMER, BSN = 1, 2, "999990019"
LINDE, VENLO, AMBULATORY = "41410001", "0983", "45N02"
QUESTION = "’s Avonds lukt niets meer; “alles” loopt uit op ruzie.\nWij willen rust. 😀"
DECIDED = json.dumps(
    {"catalogue": "2026.1", "code": AMBULATORY, "name": "Ambulante hulp", "category": "45"}
    | {"segment": 3, "level": "Basis", "unit": "04", "provisional": False, "form": ""}
    | {"tariffs": [[9876, "2026-01-01", None]], "norm": None}
)

# Rows by table. What is not said is empty text, nothing at all or zero, as the column wants it.
ROWS: dict[str, tuple[dict[str, Any], ...]] = {
    "setting": ({"key": "worker", "value": "M. de Vries"}, {"key": "municipality", "value": VENLO}),
    "dossier": (
        {"number": "D-2026-001", "municipality_code": VENLO, "worker": "M. de Vries"}
        | {"step": "volume", "created_at": MORNING, "changed_at": MORNING},
        {"number": "D-2026-002", "municipality_code": "0893", "worker": "M. de Vries"}
        | {"step": "question", "created_at": MORNING, "changed_at": MORNING},
    ),
    "person": (
        {"dossier_id": 1, "role": "youth", "first_names": "Sanne", "surname": "Jansen"}
        | {"sort_name": "sanne jansen", "birth_date": date(2012, 2, 29), "bsn": BSN, "sex": "2"},
        {"dossier_id": 1, "role": "adult", "first_names": "Ömer", "surname": "Çelik-Jansen"}
        | {"sort_name": "omer celik-jansen", "relation": "vader"},
        {"dossier_id": 2, "role": "youth", "first_names": "Noor", "sort_name": "noor"},
    ),
    "dossier_answer": (
        {"dossier_id": 1, "key": "question.text", "value": QUESTION},
        {"dossier_id": 2, "key": "question.tried", "value": "x" * 5000},
    ),
    "indication": (
        {"dossier_id": 1, "youth_id": SANNE, "status": "definitief", "product_code": AMBULATORY}
        | {"provider_agb": LINDE, "provider_name": "Lindeveld", "frozen": DECIDED}
        | {"evaluation_on": date(2026, 9, 1), "created_at": MORNING, "decided_at": MORNING},
        {"dossier_id": 1, "youth_id": SANNE, "status": "concept", "created_at": MORNING},
    ),
    "indication_phase": (
        {"indication_id": 1, "position": 1, "volume": "2,5", "unit": "04", "frequency": "2"}
        | {"start": DAY, "end": date(2026, 8, 31), "goal": "Rust in huis"},
    ),
    "indication_answer": ({"indication_id": 1, "key": "level", "value": "basis"},),
    "accepted_finding": (
        {"dossier_id": 1, "indication_id": 1, "code": "W012", "explanation": "Besproken"}
        | {"agreed_by": "Teamleider", "accepted_at": MORNING},
        {"dossier_id": 1, "code": "W001", "explanation": "Bekend", "accepted_at": MORNING},
    ),
    "sync_import": (
        {"kind": "declarations", "file_name": "Declaraties.xlsx", "imported_at": MORNING}
        | {"rows_read": 3, "rows_new": 2, "rows_rejected": 1, "reference_date": DAY},
    ),
    "rejected_row": ({"import_id": 1, "row_number": 4, "column": "BSN", "value": "1"},),
    "provider": ({"agb": LINDE, "name": "Stichting Lindeveld", "category": "A", "import_id": 1},),
    "provider_municipality": ({"agb": LINDE, "municipality_code": VENLO},),
    "provider_product": ({"agb": LINDE, "product_code": AMBULATORY},),
    "region_product": (
        {"code": AMBULATORY, "name": "Ambulante hulp", "segment": 3, "level": "Basis"}
        | {"category": "45", "unit": "04"}
        | {"tariff_cents": 9876, "valid_from": date(2026, 1, 1), "import_id": 1},
    ),
    "declaration": (
        {"agb": LINDE, "municipality_code": VENLO, "bsn": BSN, "product_code": AMBULATORY}
        | {"assignment_number": 7, "period_start": date(2026, 1, 1), "net_cents": 100_050}
        | {"period_end": date(2026, 1, 31), "net_sixtieths": 600, "import_id": 1},
        {"agb": LINDE, "municipality_code": VENLO, "bsn": BSN, "product_code": AMBULATORY}
        | {"assignment_number": 7, "period_start": date(2026, 2, 1), "net_cents": -50}
        | {"period_end": date(2026, 2, 28), "import_id": 1, "reference": "2"},
    ),
    "assignment": (
        {"municipality_code": VENLO, "agb": LINDE, "bsn": BSN, "number": 7, "import_id": 1}
        | {"product_code": AMBULATORY, "start": DAY, "assigned_on": DAY, "volume": 120}
        | {"assigned_at": time(9, 5), "total_sixtieths": 7200, "budget_cents": 1_234_567},
    ),
    "ceiling": ({"agb": LINDE, "year": 2026, "cents": 10_000_000, "import_id": 1},),
    "kpi_value": ({"agb": LINDE, "kpi": "KPI 1", "period": "2025", "import_id": 1},),
    "waiting_time": (
        {"agb": LINDE, "product_code": AMBULATORY, "reference_date": DAY, "intake_tenths": 45}
        | {"import_id": 1},
    ),
    "saved_layout": (
        {"name": "Onze kolommen", "kind": "declarations", "columns": "{}", "saved_at": MORNING},
    ),
    "sync_attempt": ({"at": MORNING, "file_name": "Declaraties.xlsx", "outcome": "taken"},),
    "goal": ({"dossier_id": 1, "person_id": OMER, "text": "Rust", "created_at": MORNING},),
    "consent": ({"person_id": OMER, "given_by": "self", "scope": "doctor", "given_on": DAY},),
    "dossier_event": (
        {"dossier_id": 1, "indication_id": 1, "happened_at": MORNING, "kind": "evaluation"}
        | {"text": "Gebeld"},
    ),
    "indication_version": (
        {"indication_id": 1, "number": 1, "kind": "first", "decided_at": MORNING}
        | {"content": '{"message": null}'},
    ),
    "evaluation": (
        {"indication_id": 1, "held_on": DAY, "outcome": "continue", "created_at": MORNING},
    ),
    "region_signal": (
        {"kind": "missing_supply", "text": "Geen logeerhuis", "created_at": MORNING},
    ),
    "export_run": ({"file_name": "register.xlsx", "made_at": MORNING, "lines": 1},),
    "audit_entry": ({"happened_at": MORNING, "action": "view", "dossier_number": "D-2026-001"},),
    "bin_item": ({"kind": "goal", "deleted_at": MORNING, "content": "{}"},),
    "handover": ({"dossier_id": 1, "share_id": "a1", "happened_at": MORNING, "base": "{}"},),
}
EMPTY: dict[type, object] = {
    str: "",
    int: 0,
    bool: False,
    date: DAY,
    datetime: MORNING,
    time: time(9, 5),
}


def freeze(revision: str) -> Path:
    """Make the store of ``revision`` step by step, and what is in it beside it; where it stands."""
    FROZEN.mkdir(exist_ok=True)
    path = FROZEN / f"{revision}.db"
    if path.exists():
        raise SystemExit(f"{path} is frozen: a new schema gets a new file.")
    engine = make_engine(path, KEY, migrating=True)
    for step in range(1, int(revision) + 1):
        with engine.begin() as connection:
            before = set(inspect(connection).get_table_names())
            upgrade(connection, f"{step:04}")
            _fill(connection, set(inspect(connection).get_table_names()) - before)
    with engine.connect() as connection:
        path.with_suffix(".json").write_text(_as_json(connection), encoding="utf-8")
        connection.exec_driver_sql("ROLLBACK")
        connection.exec_driver_sql("VACUUM")
        connection.exec_driver_sql("PRAGMA wal_checkpoint(TRUNCATE)")
    return path


def _fill(connection: Connection, new: set[str]) -> None:
    """Put the invented rows in the tables that this step made."""
    known = MetaData()
    known.reflect(connection)
    for table in known.sorted_tables:
        if table.name in new:
            for row in ROWS.get(table.name, ()):
                connection.execute(insert(table), _whole(table, row))


def _whole(table: Table, row: dict[str, Any]) -> dict[str, Any]:
    return {
        column.name: EMPTY[column.type.python_type]
        for column in table.columns
        if not column.nullable and not (column.primary_key and column.name == "id")
    } | row


def _as_json(connection: Connection) -> str:
    known = MetaData()
    known.reflect(connection)
    content = {
        table.name: [dict(row) for row in connection.execute(select(table)).mappings()]
        for table in known.sorted_tables
    }
    return json.dumps(content, default=str, ensure_ascii=False, indent=1, sort_keys=True) + "\n"


if __name__ == "__main__":
    print(freeze(sys.argv[1]))
