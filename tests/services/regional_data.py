"""A hand-made region in plain SQLite: rows with what a test cares about, defaults for the rest."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import date, datetime, time
from functools import cache
from itertools import count
from pathlib import Path
from typing import Any

from sqlalchemy import Engine, create_engine
from sqlalchemy.orm import Session, sessionmaker
from sqlalchemy.pool import StaticPool

from app.domain.region import Region
from app.exchange.kinds import Kind
from app.exchange.region_files import load_region
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
from app.services.region_sums import refresh_sums
from tests.tables import make_tables

ROOT = Path(__file__).resolve().parents[2]
BEESEL, BERGEN = "0889", "0893"
AMBULATORY, DAY, TRANSPORT, OLD = "45N02", "41N01", "42N01", "45L31"


class FreshSums(sessionmaker[Session]):
    """Sessions that find the sums as an import leaves them, whatever rows were added."""

    def __init__(self, engine: Engine) -> None:
        super().__init__(engine)
        self.stale = False

    def __call__(self, **options: Any) -> Session:
        if self.stale:
            self.stale = False
            with self.begin() as session:
                refresh_sums(session.connection(), Kind, shipped_region().stoplight)
        return super().__call__(**options)


@cache
def shipped_region() -> Region:
    """Noord-Limburg as it ships."""
    return load_region(ROOT / "resources" / "regions" / "noord-limburg")


@dataclass
class RegionalData:
    """Adds rows; every call is a transaction of its own."""

    sessions: FreshSums
    _numbers: Iterator[int] = field(default_factory=lambda: count(1))

    def add(self, *rows: object) -> None:
        """Store the rows."""
        with Session(self.sessions.kw["bind"]) as session, session.begin():
            session.add_all(rows)
        self.sessions.stale = True

    def imported(self, kind: str) -> int:
        """An import of this kind, by which rows know their file."""
        number = next(self._numbers)
        counts = dict.fromkeys(
            ("read", "new", "changed", "unchanged", "disappeared", "rejected"), 0
        )
        self.add(
            SyncImport(
                id=number,
                kind=kind,
                file_name=f"{kind}.xlsx",
                file_hash="",
                sheet=kind,
                imported_at=datetime(2026, 11, 1, 9),
                imported_by="j.jansen",
                reference_date=None,
                **{f"rows_{name}": number for name, number in counts.items()},
            )
        )
        return number

    def product(self, code: str, segment: int | None, tariff_cents: int, **more: Any) -> None:
        """A product from 2026 on."""
        values = {
            "category": code[:2],
            "name": f"Product {code}",
            "level": "",
            "unit": "04",
            "valid_from": date(2026, 1, 1),
            "valid_to": None,
        } | more
        self.add(
            RegionProduct(
                code=code, segment=segment, tariff_cents=tariff_cents, **self._origin(), **values
            )
        )

    def provider(
        self,
        agb: str,
        category: str,
        *,
        name: str = "",
        kind: str = "regulier",
        offers: tuple[str, ...] = (AMBULATORY,),
        places: tuple[str, ...] = (),
    ) -> None:
        """A provider with its products and municipalities."""
        self.add(
            Provider(
                agb=agb,
                name=name or f"Aanbieder {agb}",
                category=category,
                type=kind,
                contract_from=None,
                contract_to=None,
                **self._origin(),
            ),
            *(ProviderProduct(agb=agb, product_code=code) for code in offers),
            *(ProviderMunicipality(agb=agb, municipality_code=place) for place in places),
        )

    def waiting(self, agb: str, intake: int | None, treatment: int | None, **more: Any) -> None:
        """A waiting time in whole weeks."""
        values = {
            "product_code": AMBULATORY,
            "place": "",
            "reference_date": date(2026, 10, 31),
            "intake_text": "" if intake is None else str(intake),
            "intake_tenths": None if intake is None else intake * 10,
            "treatment_text": "" if treatment is None else str(treatment),
            "treatment_tenths": None if treatment is None else treatment * 10,
            "waiting": None,
            "intake_stop": False,
            "note": "",
        } | more
        self.add(WaitingTime(agb=agb, **(self._origin() | values)))

    def ceiling(self, agb: str, cents: int, **more: Any) -> None:
        """A ceiling for 2026, in Beesel and segment 4 unless told otherwise."""
        values = {"year": 2026, "municipality_code": BEESEL, "segment": 4, "product_code": ""}
        self.add(Ceiling(agb=agb, cents=cents, **(self._origin() | values | more)))

    def kpi(self, agb: str, kpi: str, value: int, norm: int, **more: Any) -> None:
        """A KPI in whole numbers over the second third of 2026, with 50 clients."""
        values = {
            "period": "2026-T2",
            "clients": 50,
            "reference_date": date(2026, 8, 31),
            "quality_signal": False,
        } | more
        self.add(
            KpiValue(
                agb=agb,
                kpi=kpi,
                value_thousandths=value * 1000,
                norm_thousandths=norm * 1000,
                **self._origin(),
                **values,
            )
        )

    def assignment(self, agb: str, number: int, start: date, end: date | None, **more: Any) -> None:
        """An allocation of 40 hours in all in Beesel."""
        values = {
            "municipality_code": BEESEL,
            "bsn": "999900006",
            "category": "45",
            "product_code": AMBULATORY,
            "assigned_on": start,
            "assigned_at": time(9),
            "reason_change": "",
            "volume": 40,
            "unit": "04",
            "frequency": "6",
            "budget_cents": None,
            "total_sixtieths": 2400 if end else None,
            "withdrawn": False,
        } | more
        row = {"agb": agb, "number": number, "start": start, "end": end}
        self.add(Assignment(**(self._origin() | row | values)))

    def declaration(self, agb: str, start: date, end: date, cents: int, **more: Any) -> None:
        """A declared line in Beesel, without an assignment."""
        values = {
            "municipality_code": BEESEL,
            "declaration_number": "D1",
            "declared_on": None,
            "bsn": "999900006",
            "reference": f"R{next(self._numbers)}",
            "previous_reference": "",
            "assignment_number": None,
            "category": "45",
            "product_code": AMBULATORY,
            "volume": 0,
            "unit": "04",
            "tariff_cents": None,
            "net_sixtieths": 0,
        } | more
        row = {"agb": agb, "period_start": start, "period_end": end, "net_cents": cents}
        self.add(Declaration(**(self._origin() | row | values)))

    def declared_month(self, agb: str, month: date, cents: int, **more: Any) -> None:
        """A declared line over a whole month."""
        end = date(month.year + month.month // 12, month.month % 12 + 1, 1)
        self.declaration(agb, month, date.fromordinal(end.toordinal() - 1), cents, **more)

    def _origin(self) -> dict[str, Any]:
        return {"import_id": 0, "row_number": next(self._numbers), "row_hash": ""}


@contextmanager
def regional_data() -> Iterator[RegionalData]:
    """An empty region with four products: segment 4, 3, none, and an old one of segment 4."""
    engine = create_engine("sqlite://", poolclass=StaticPool)
    make_tables(engine)
    data = RegionalData(FreshSums(engine))
    data.product(AMBULATORY, 4, 9360, level="Gespecialiseerd")
    data.product(DAY, 3, 6120, level="Basis", unit="16")
    data.product(TRANSPORT, None, 1450, unit="84")
    old = {"valid_from": date(2022, 1, 1), "valid_to": date(2025, 12, 31)}
    data.product(OLD, 4, 7925, **old)
    yield data
    engine.dispose()
