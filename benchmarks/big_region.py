"""A region of 250 providers, 20,000 assignments and 60,000 declared lines, put in a store."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta
from typing import Any

from sqlalchemy import insert
from sqlalchemy.orm import Session, sessionmaker

from app.models.base import Base
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
from app.models.sync import SyncImport

PROVIDERS, ASSIGNMENTS, LINES = 250, 20_000, 60_000
PRODUCTS = ("45N01", "45N02", "45N03", "41N01", "44N05")
MUNICIPALITIES = ("0889", "0893", "0907", "1507", "1894", "0983", "0984")
Row = dict[str, Any]


def fill(sessions: sessionmaker[Session]) -> None:
    """Put the region in the store, the same every time."""
    with sessions.begin() as session:
        session.execute(insert(SyncImport), [_import()])
        for model, rows in _tables():
            session.execute(insert(model), rows)


def _tables() -> list[tuple[type[Base], list[Row]]]:
    providers = range(PROVIDERS)
    return [
        (RegionProduct, [_product(n, code) for n, code in enumerate(PRODUCTS)]),
        (Provider, [_provider(n) for n in providers]),
        (ProviderMunicipality, [_at(n, code) for n in providers for code in MUNICIPALITIES]),
        (
            ProviderProduct,
            [{"agb": _agb(n), "product_code": p} for n in providers for p in PRODUCTS],
        ),
        (WaitingTime, [_waiting(n, code) for n in providers for code in PRODUCTS]),
        (
            Ceiling,
            [_ceiling(n, m, s) for n in providers for m in MUNICIPALITIES for s in (2, 3, 4)],
        ),
        (KpiValue, [_kpi(n, name) for n in providers for name in ("Uitval (%)", "Doorlooptijd")]),
        (Assignment, [_assignment(n) for n in range(ASSIGNMENTS)]),
        (Declaration, [_declaration(n) for n in range(LINES)]),
    ]


def _agb(number: int) -> str:
    return f"99{number % PROVIDERS:06d}"


def _source(number: int) -> Row:
    return {"import_id": 1, "row_number": number + 2, "row_hash": ""}


def _import() -> Row:
    counts = ("read", "new", "changed", "unchanged", "disappeared", "rejected")
    return {
        "id": 1,
        "kind": "Declaraties",
        "file_name": "Declaraties.xlsx",
        "file_hash": "",
        "sheet": "Declaraties",
        "imported_at": datetime(2026, 11, 1, 9),  # noqa: DTZ001 - local, as the store keeps it
        "imported_by": "meting",
        "reference_date": date(2026, 10, 31),
        **{f"rows_{count}": 0 for count in counts},
    }


def _product(number: int, code: str) -> Row:
    return {
        **_source(number),
        "code": code,
        "category": code[:2],
        "name": "Ambulante hulp thuis Gespecialiseerd" if code == "45N02" else f"Product {code}",
        "segment": {"45": 4, "41": 3, "44": 2}[code[:2]],
        "level": "",
        "unit": "04",
        "tariff_cents": 9360,
        "valid_from": date(2024, 1, 1),
        "valid_to": None,
        "norm_minimum": 20,
        "norm_maximum": 66,
        "norm_months": 12,
    }


def _provider(number: int) -> Row:
    return {
        **_source(number),
        "agb": _agb(number),
        "name": f"Aanbieder {number}",
        "category": "ABC"[number % 3],
        "type": ("regulier", "micro")[number % 2],
        "contract_from": None,
        "contract_to": None,
    }


def _at(number: int, code: str) -> Row:
    return {"agb": _agb(number), "municipality_code": code}


def _waiting(number: int, code: str) -> Row:
    return {
        **_source(number),
        "agb": _agb(number),
        "product_code": code,
        "place": "",
        "reference_date": date(2026, 10, 31),
        "intake_text": str(number % 9),
        "intake_tenths": number % 9 * 10,
        "treatment_text": "2",
        "treatment_tenths": 20,
        "waiting": number % 30,
        "intake_stop": number % 40 == 0,
        "note": "",
    }


def _ceiling(number: int, municipality: str, segment: int) -> Row:
    return {
        **_source(number),
        "agb": _agb(number),
        "year": 2026,
        "municipality_code": municipality,
        "segment": segment,
        "product_code": "",
        "cents": 2_000_000 + number * 1000,
    }


def _kpi(number: int, name: str) -> Row:
    return {
        **_source(number),
        "agb": _agb(number),
        "kpi": name,
        "period": "2026-T2",
        "value_thousandths": 9_000 + number % 5 * 1000,
        "norm_thousandths": 10_000,
        "clients": 40,
        "reference_date": date(2026, 8, 31),
        "quality_signal": False,
    }


def _assignment(number: int) -> Row:
    start = date(2024, 11, 1) + timedelta(days=number % 700)
    volume = 20 + number % 40
    return {
        **_source(number),
        "municipality_code": MUNICIPALITIES[number % 7],
        "agb": _agb(number),
        "bsn": f"{900_000_000 + number // 2}",
        "number": number,
        "category": "45",
        "product_code": PRODUCTS[number % 5],
        "assigned_on": start,
        "assigned_at": time(9),
        "start": start,
        "end": start + timedelta(days=180 + number % 180),
        "reason_change": "",
        "volume": volume,
        "unit": "04",
        "frequency": "6",
        "budget_cents": None,
        "total_sixtieths": volume * 60,
        "withdrawn": False,
    }


def _declaration(number: int) -> Row:
    of = number % ASSIGNMENTS
    assignment = _assignment(of)
    month = min(assignment["start"] + timedelta(days=30 * (number // ASSIGNMENTS)), _LAST)
    return {
        **_source(number),
        "agb": assignment["agb"],
        "municipality_code": assignment["municipality_code"],
        "declaration_number": "",
        "declared_on": None,
        "bsn": assignment["bsn"],
        "reference": f"R{number}",
        "previous_reference": "",
        "assignment_number": of,
        "category": "45",
        "product_code": assignment["product_code"],
        "period_start": month.replace(day=1),
        "period_end": month.replace(day=28),
        "volume": 5,
        "unit": "04",
        "tariff_cents": 9360,
        "net_cents": 46_800,
        "net_sixtieths": 300,
    }


_LAST = date(2026, 10, 28)
