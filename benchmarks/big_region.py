"""A region of 250 providers with as many assignments and declared lines as asked, in a store."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta
from typing import Any

from sqlalchemy import insert, text
from sqlalchemy.orm import Session, sessionmaker

from app.domain.stoplight import StoplightSettings
from app.exchange.kinds import Kind
from app.models.base import Base
from app.models.region import (
    Assignment,
    Ceiling,
    KpiValue,
    Provider,
    ProviderMunicipality,
    ProviderProduct,
    RegionProduct,
    WaitingTime,
)
from app.models.sync import SyncImport
from app.services.region_sums import refresh_sums

PROVIDERS, ASSIGNMENTS, MONTHS = 250, 20_000, 3
PRODUCTS = ("45N01", "45N02", "45N03", "41N01", "44N05")
MUNICIPALITIES = ("0889", "0893", "0907", "1507", "1894", "0983", "0984")
Row = dict[str, Any]
_AT_ONCE = 10_000


def fill(
    sessions: sessionmaker[Session],
    settings: StoplightSettings,
    assignments: int = ASSIGNMENTS,
    months: int = MONTHS,
) -> None:
    """Put the region in the store, the same every time: a declared line per month of care."""
    with sessions.begin() as session:
        session.execute(insert(SyncImport), [_import()])
        for model, rows in _tables():
            session.execute(insert(model), rows)
        for start in range(0, assignments, _AT_ONCE):
            numbers = range(start, min(start + _AT_ONCE, assignments))
            session.execute(insert(Assignment), [_assignment(n, months) for n in numbers])
        session.execute(_LINES, {"months": months})
        refresh_sums(session.connection(), Kind, settings)


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


def _assignment(number: int, months: int) -> Row:
    """Two per child, now and then in two municipalities; the last line of the last is October's."""
    start = date(2026, 11 - months, 20) - timedelta(days=number % 810)
    volume = 20 + number % 40
    place = number if number % 50 == 0 else number // 2
    return {
        **_source(number),
        "municipality_code": MUNICIPALITIES[place % 7],
        "agb": _agb(number),
        "bsn": f"{900_000_000 + number // 2}",
        "number": number,
        "category": "45",
        "product_code": PRODUCTS[number // 11 % 5],
        "assigned_on": start,
        "assigned_at": time(9),
        "start": start,
        "end": start + timedelta(days=240 + number % 500),
        "reason_change": "",
        "volume": volume,
        "unit": "04",
        "frequency": "6",
        "budget_cents": None,
        "total_sixtieths": volume * 60,
        "withdrawn": False,
    }


# In the words of SQLite: a million rows from Python would take a minute.
_LINES = text(
    """
    WITH RECURSIVE month (number) AS (
        SELECT 0 UNION ALL SELECT number + 1 FROM month WHERE number + 1 < :months
    )
    INSERT INTO declaration (
        import_id, row_number, row_hash, agb, municipality_code, declaration_number, bsn, reference,
        previous_reference, assignment_number, category, product_code, period_start, period_end,
        volume, unit, tariff_cents, net_cents, net_sixtieths
    )
    SELECT
        1, assignment.number * :months + month.number + 2, '', agb, municipality_code, '', bsn,
        'R' || (assignment.number * :months + month.number), '', assignment.number, category,
        product_code, date(start, 'start of month', '+' || month.number || ' months'),
        date(start, 'start of month', '+' || (month.number + 1) || ' months', '-1 day'),
        5, unit, 9360, 46800, 300
    FROM month CROSS JOIN assignment
    """
)
