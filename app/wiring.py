"""Put the parts together: the store of a data folder, the region and the services on it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Self

from app import makers
from app.late import forget, is_made, late
from app.services.dossiers import Dossiers
from app.services.roles import Roles
from app.services.settings import SettingKey, Settings
from app.services.workplace import RefusedError, Workplace
from app.storage.database import Store, open_store
from app.storage.errors import Interrupted, StoreError, StoreMissing
from app.storage.key import StoreKey, key_without_asking
from app.storage.places import Places, find_places

if TYPE_CHECKING:
    from app.domain.catalogue import Catalogue
    from app.services.attention import Attention
    from app.services.audit_log import AuditLog
    from app.services.backup_health import BackupHealth
    from app.services.backups import Backups
    from app.services.benchmark import Benchmark
    from app.services.bin import Bin
    from app.services.ceilings import Ceilings
    from app.services.child_care import ChildCare
    from app.services.evaluations import Evaluations
    from app.services.example import Example
    from app.services.family import Family
    from app.services.handover import Handovers
    from app.services.indication_export import IndicationExport
    from app.services.indications import Indications
    from app.services.key_care import KeyCare
    from app.services.letters import Letters
    from app.services.norms import Norms
    from app.services.person_export import PersonFiles
    from app.services.provider_board import ProviderBoard
    from app.services.provider_card import ProviderCards
    from app.services.pseudonym_export import PseudonymExport
    from app.services.region_report import RegionReport
    from app.services.region_signals import RegionSignals
    from app.services.region_sync import RegionSync
    from app.services.register_export import RegisterExport
    from app.services.retention import Retention
    from app.services.saved_layouts import SavedLayouts
    from app.services.set_aside import SetAside
    from app.services.signals import Signals
    from app.services.sources import Sources
    from app.services.thresholds import Thresholds


@dataclass(frozen=True, eq=False, repr=False)
class Program:
    """An open store with the services on top of it; close it, or use it in ``with``."""

    store: Store
    workplace: Workplace
    settings: Settings
    dossiers: Dossiers
    indications: Indications
    family: Family
    export: IndicationExport
    register: RegisterExport
    letters: Letters
    attention: Attention
    board: ProviderBoard
    cards: ProviderCards
    report: RegionReport
    sync: RegionSync
    layouts: SavedLayouts
    ceilings: Ceilings
    benchmark: Benchmark
    child_care: ChildCare
    evaluations: Evaluations
    example: Example
    region_signals: RegionSignals
    signals: Signals
    sources: Sources
    bin: Bin
    handovers: Handovers
    audit: AuditLog
    roles: Roles
    retention: Retention
    set_aside: SetAside
    people: PersonFiles
    keys: KeyCare
    pseudonyms: PseudonymExport
    backups: Backups
    backup_health: BackupHealth
    thresholds: Thresholds
    norms: Norms

    def close(self) -> None:
        """Close the store."""
        if is_made(self.audit):
            self.audit.flush()
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
    if must_exist and not places.has_store():
        raise StoreMissing(places.data)
    return build_program(places.data, key_without_asking(places.data), region_name)


def build_program(
    data_dir: Path,
    key: StoreKey,
    region_name: str,
    *,
    clock: Callable[[], datetime] = datetime.now,
) -> Program:
    """Open the store in ``data_dir`` with ``key`` and put the services on it."""
    store = open_store(data_dir, key)
    try:
        return program_on(store, key, region_name, clock=clock)
    except BaseException:
        store.close()
        raise


def open_patiently(
    data_dir: Path,
    key: StoreKey,
    backed_up: Callable[[], object],
    cancelled: Callable[[], bool],
) -> Store | StoreError | None:
    """Open a store that has to be updated or that a backup takes the place of.

    Also lets roles and log go on then (see ``carry_over``). What stands in the way is the answer;
    ``None`` when it was stopped. For a thread: nothing of the window is touched.
    """
    from app.services.failures import store_error

    store = None
    try:
        store = open_store(data_dir, key, backed_up=backed_up, cancelled=cancelled)
        makers.make_carry_over(store, key, datetime.now())  # noqa: DTZ005 - the clocks of the program are local
    except Interrupted:
        return None
    except Exception as error:
        if store is not None:
            store.close()
        known = store_error(error, Places(data_dir).database)
        if known is None:
            raise
        return known
    return store


def program_on(
    store: Store,
    key: StoreKey,
    region_name: str,
    *,
    clock: Callable[[], datetime] = datetime.now,
) -> Program:
    """Put the services on an open store.

    All but the dossiers and the settings is made when it is first used. That the region cannot be
    read is told then, as a ``RegionFileError``.
    """
    places = Places(store.path.parent)
    if places.restored_mark.exists():
        makers.make_carry_over(store, key, clock())
    roles = Roles(store.sessions, clock)
    roles.guard_store()
    policy = makers.make_policy()
    settings = Settings(store.sessions, clock, roles, policy)
    shipped = cache(lambda: makers.make_region(region_name))
    region = late(lambda: makers.make_own_region(shipped(), store.sessions, policy))
    catalogues = late(lambda: makers.make_catalogues(store.sessions, region, policy))

    def catalogue() -> Catalogue:
        return catalogues.current()

    workplace = Workplace(
        sessions=store.sessions,
        region=region,
        catalogue=catalogue,
        clock=clock,
        worker=lambda: settings.get(SettingKey.WORKER),
        policy=policy,
    )
    audit = late(lambda: makers.make_audit(store.sessions, clock))
    layouts = late(lambda: makers.make_layouts(workplace))
    sync = late(lambda: makers.make_sync(workplace, catalogues, layouts, backups))
    board = late(lambda: makers.make_board(workplace))
    backups = late(lambda: makers.make_backups(places, key, store.sessions, settings, clock, audit))
    backup_health = late(lambda: makers.make_backup_health(places, store.sessions, backups, clock))
    retention = late(lambda: makers.make_retention(workplace, roles, backups))
    set_aside = late(lambda: makers.make_set_aside(places, workplace, roles))
    upkeep = late(lambda: makers.make_upkeep(workplace, roles, backup_health, retention, set_aside))
    return Program(
        store=store,
        workplace=workplace,
        settings=settings,
        dossiers=Dossiers(workplace, audit),
        indications=late(lambda: makers.make_indications(workplace)),
        family=late(lambda: makers.make_family(workplace)),
        export=late(lambda: makers.make_export(workplace, sync)),
        register=late(lambda: makers.make_register(workplace)),
        letters=late(lambda: makers.make_letters(workplace, settings)),
        attention=late(lambda: makers.make_attention(workplace, board, upkeep)),
        board=board,
        cards=late(lambda: makers.make_cards(workplace)),
        report=late(lambda: makers.make_report(workplace)),
        sync=sync,
        layouts=layouts,
        ceilings=late(lambda: makers.make_ceilings(workplace, board)),
        benchmark=late(lambda: makers.make_benchmark(workplace)),
        child_care=late(lambda: makers.make_child_care(workplace)),
        evaluations=late(lambda: makers.make_evaluations(workplace)),
        example=late(lambda: makers.make_example(workplace, audit)),
        region_signals=late(lambda: makers.make_region_signals(workplace)),
        signals=late(lambda: makers.make_signals(workplace)),
        sources=late(lambda: makers.make_sources(workplace)),
        bin=late(lambda: makers.make_bin(workplace)),
        handovers=late(lambda: makers.make_handovers(workplace, backups)),
        audit=audit,
        roles=roles,
        retention=retention,
        set_aside=set_aside,
        people=late(lambda: makers.make_people(workplace, audit)),
        pseudonyms=late(lambda: makers.make_pseudonyms(workplace, key)),
        keys=late(lambda: makers.make_keys(workplace, settings, store.path.parent, key)),
        backups=backups,
        backup_health=backup_health,
        norms=late(lambda: makers.make_norms(workplace, catalogues, roles)),
        thresholds=late(
            lambda: makers.make_thresholds(
                workplace, shipped, roles, policy, lambda: forget(region)
            )
        ),
    )
