"""Put the parts together: the store of a data folder, the region and the services on it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Self

from app.exchange.region_files import load_region
from app.services.attention import Attention
from app.services.catalogues import Catalogues
from app.services.dossiers import Dossiers
from app.services.indication_export import IndicationExport
from app.services.indications import Indications
from app.services.provider_board import ProviderBoard
from app.services.provider_card import ProviderCards
from app.services.region_report import RegionReport
from app.services.region_sync import RegionSync
from app.services.settings import SettingKey, Settings
from app.services.workplace import RefusedError, Workplace
from app.storage.database import Store, open_store
from app.storage.errors import StoreMissing
from app.storage.key import StoreKey, key_without_asking
from app.storage.places import find_places

RESOURCES = Path(__file__).resolve().parent.parent / "resources"


@dataclass(frozen=True)
class Program:
    """An open store with the services on top of it; close it, or use it in ``with``."""

    store: Store
    workplace: Workplace
    settings: Settings
    dossiers: Dossiers
    indications: Indications
    export: IndicationExport
    attention: Attention
    board: ProviderBoard
    cards: ProviderCards
    report: RegionReport
    sync: RegionSync

    def close(self) -> None:
        """Close the store."""
        self.store.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_error: object) -> None:
        self.close()

    def municipality_code(self, name: str | None) -> str | None:
        """The CBS code of a municipality by name or code; raises :class:`RefusedError`."""
        if name is None:
            return None
        region = self.workplace.region
        for item in region.municipalities:
            if name.casefold() in {item.code, *(n.casefold() for n in (item.name, *item.names))}:
                return item.code
        known = ", ".join(item.name for item in region.municipalities)
        raise RefusedError(f"{name} is geen gemeente van {region.name}. Kies uit: {known}.")


def open_program(data_dir: Path | None, region_name: str, *, must_exist: bool = False) -> Program:
    """Open the store without asking anyone anything: for the commands.

    Raises a ``StoreError``, :class:`RefusedError` or ``RegionFileError``, each with its sentence.
    """
    places = find_places(data_dir)
    if must_exist and not places.database.exists():
        raise StoreMissing(places.data)
    return build_program(places.data, key_without_asking(places.data), region_name)


def build_program(
    data_dir: Path,
    key: StoreKey,
    region_name: str,
    *,
    clock: Callable[[], datetime] = datetime.now,
) -> Program:
    """Open the store in ``data_dir`` with ``key`` and build the services on it."""
    region = load_region(RESOURCES / "regions" / region_name)
    store = open_store(data_dir, key)
    settings = Settings(store.sessions)
    catalogues = Catalogues(store.sessions, region)
    workplace = Workplace(
        sessions=store.sessions,
        region=region,
        catalogue=catalogues.current,
        clock=clock,
        worker=lambda: settings.get(SettingKey.WORKER),
    )
    sync = RegionSync(
        store.sessions, region, clock, workplace.worker, after_change=catalogues.forget
    )
    board = ProviderBoard(store.sessions, region)
    return Program(
        store=store,
        workplace=workplace,
        settings=settings,
        dossiers=Dossiers(workplace),
        indications=Indications(workplace),
        export=IndicationExport(workplace, sync),
        attention=Attention(workplace, board),
        board=board,
        cards=ProviderCards(store.sessions, region),
        report=RegionReport(store.sessions, region),
        sync=sync,
    )
