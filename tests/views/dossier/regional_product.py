"""A product as the region exports it, in the store without a workbook."""

from __future__ import annotations

from datetime import date, datetime

from sqlalchemy.orm import Session, sessionmaker

from app.models.region import RegionProduct
from app.models.sync import SyncImport


def store_product(sessions: sessionmaker[Session], *prices: tuple[int, date, date | None]) -> None:
    """Ambulante hulp thuis Gespecialiseerd (45A53) at these (cents, from, to)."""
    counts = dict.fromkeys(
        ("read", "new", "changed", "unchanged", "disappeared", "rejected"), len(prices)
    )
    with sessions.begin() as session:
        imported = SyncImport(
            kind="products",
            file_name="Producten.xlsx",
            file_hash="",
            sheet="Producten",
            imported_at=datetime(2026, 11, 1, 9, 0),
            imported_by="Test",
            reference_date=None,
            **{f"rows_{name}": count for name, count in counts.items()},
        )
        session.add(imported)
        session.flush()
        for row, (cents, start, end) in enumerate(prices, start=2):
            session.add(
                RegionProduct(
                    import_id=imported.id,
                    row_number=row,
                    row_hash=str(row),
                    code="45A53",
                    category="45",
                    name="Ambulante hulp thuis Gespecialiseerd",
                    segment=4,
                    level="Gespecialiseerd",
                    unit="04",
                    tariff_cents=cents,
                    valid_from=start,
                    valid_to=end,
                    norm_minimum=None,
                    norm_maximum=None,
                    norm_months=None,
                )
            )
