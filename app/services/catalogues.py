"""The catalogue of this moment: the shipped forms, the newest Producten export, the own norms.

Own norms were set in this store, or laid down for everybody on this computer.
"""

from __future__ import annotations

from sqlalchemy import func, select
from sqlalchemy.orm import Session, sessionmaker

from app.domain.catalogue import Catalogue, RegionalProduct, build_catalogue, with_norms
from app.domain.policy import NO_POLICY, Policy
from app.domain.region import Region
from app.models.region import RegionProduct
from app.models.sync import SyncImport
from app.services.norms import own_norms


class Catalogues:
    """Builds the catalogue once and keeps it until :meth:`forget` is called after a change."""

    def __init__(
        self, sessions: sessionmaker[Session], region: Region, policy: Policy = NO_POLICY
    ) -> None:
        self._sessions = sessions
        self._region = region
        self._policy = policy
        self._built: tuple[Catalogue, Catalogue] | None = None

    def current(self) -> Catalogue:
        """The catalogue; its version names the region's version and the import it rests on."""
        return self._both()[1]

    def regional(self) -> Catalogue:
        """The catalogue without own norms."""
        return self._both()[0]

    def forget(self) -> None:
        """Build the catalogue anew when it is next asked for."""
        self._built = None

    def _both(self) -> tuple[Catalogue, Catalogue]:
        built = self._built
        if built is None:
            built = self._built = self._build()
        return built

    def _build(self) -> tuple[Catalogue, Catalogue]:
        with self._sessions() as session:
            rows = session.scalars(select(RegionProduct).order_by(RegionProduct.code)).all()
            imported = session.scalar(
                select(func.max(SyncImport.imported_at)).join(
                    RegionProduct, RegionProduct.import_id == SyncImport.id
                )
            )
            own = own_norms(session, self._policy)
        mark = f"regio {imported:%d-%m-%Y}" if imported else "voorlopig"
        regional = build_catalogue(
            self._region.forms,
            [_regional(row) for row in rows],
            version=f"{self._region.version} ({mark})",
            provisional_from=self._region.products_from,
        )
        return regional, with_norms(regional, own)


def _regional(row: RegionProduct) -> RegionalProduct:
    return RegionalProduct(
        code=row.code,
        category=row.category,
        name=row.name,
        segment=row.segment,
        level=row.level,
        unit=row.unit,
        tariff_cents=row.tariff_cents,
        valid_from=row.valid_from,
        valid_to=row.valid_to,
        norm_minimum=row.norm_minimum,
        norm_maximum=row.norm_maximum,
        norm_months=row.norm_months,
    )
