"""Put the parts together: the store of a data folder, the region and the services on it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Self

from app.domain.policy import NO_POLICY, Policy
from app.late import forget, is_made, late
from app.services.dossiers import Dossiers
from app.services.roles import Roles
from app.services.settings import SettingKey, Settings
from app.services.workplace import RefusedError, Workplace
from app.storage.database import Store, open_store
from app.storage.errors import Interrupted, StoreError, StoreMissing
from app.storage.key import StoreKey, key_without_asking
from app.storage.places import Places, find_places, policy_file

if TYPE_CHECKING:
    from app.domain.catalogue import Catalogue
    from app.domain.region import Region
    from app.services.attention import Attention
    from app.services.audit_log import AuditLog
    from app.services.backup_health import BackupHealth
    from app.services.backups import Backups
    from app.services.benchmark import Benchmark
    from app.services.bin import Bin
    from app.services.catalogues import Catalogues
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
    from app.services.upkeep_attention import UpkeepAttention
    from app.storage.sqlite_engine import Sessions

RESOURCES = Path(__file__).resolve().parent.parent / "resources"


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
        _carry_over(store, key, datetime.now())  # noqa: DTZ005 - the clocks of the program are local
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
        _carry_over(store, key, clock())
    roles = Roles(store.sessions, clock)
    roles.guard_store()
    policy = _policy()
    settings = Settings(store.sessions, clock, roles, policy)
    shipped = cache(lambda: _region(region_name))
    region = late(lambda: _own_region(shipped(), store.sessions, policy))
    catalogues = late(lambda: _catalogues(store.sessions, region))

    def catalogue() -> Catalogue:
        return catalogues.current()

    workplace = Workplace(
        sessions=store.sessions,
        region=region,
        catalogue=catalogue,
        clock=clock,
        worker=lambda: settings.get(SettingKey.WORKER),
    )
    audit = late(lambda: _audit(store.sessions, clock))
    layouts = late(lambda: _layouts(workplace))
    sync = late(lambda: _sync(workplace, catalogues, layouts, backups))
    board = late(lambda: _board(workplace))
    backups = late(lambda: _backups(places, key, store.sessions, settings, clock, audit))
    backup_health = late(lambda: _backup_health(places, store.sessions, backups, clock))
    retention = late(lambda: _retention(workplace, roles, backups))
    set_aside = late(lambda: _set_aside(places, workplace, roles))
    upkeep = late(lambda: _upkeep(workplace, roles, backup_health, retention, set_aside))
    return Program(
        store=store,
        workplace=workplace,
        settings=settings,
        dossiers=Dossiers(workplace, audit),
        indications=late(lambda: _indications(workplace)),
        family=late(lambda: _family(workplace)),
        export=late(lambda: _export(workplace, sync)),
        register=late(lambda: _register(workplace)),
        letters=late(lambda: _letters(workplace, settings)),
        attention=late(lambda: _attention(workplace, board, upkeep)),
        board=board,
        cards=late(lambda: _cards(workplace)),
        report=late(lambda: _report(workplace)),
        sync=sync,
        layouts=layouts,
        ceilings=late(lambda: _ceilings(workplace, board)),
        benchmark=late(lambda: _benchmark(workplace)),
        child_care=late(lambda: _child_care(workplace)),
        evaluations=late(lambda: _evaluations(workplace)),
        example=late(lambda: _example(workplace, audit)),
        region_signals=late(lambda: _region_signals(workplace)),
        signals=late(lambda: _signals(workplace)),
        sources=late(lambda: _sources(workplace)),
        bin=late(lambda: _bin(workplace)),
        handovers=late(lambda: _handovers(workplace, backups)),
        audit=audit,
        roles=roles,
        retention=retention,
        set_aside=set_aside,
        people=late(lambda: _people(workplace, audit)),
        pseudonyms=late(lambda: _pseudonyms(workplace, key)),
        keys=late(lambda: _keys(workplace, settings, store.path.parent, key)),
        backups=backups,
        backup_health=backup_health,
        norms=late(lambda: _norms(workplace, catalogues, roles)),
        thresholds=late(
            lambda: _thresholds(workplace, shipped, roles, policy, lambda: forget(region))
        ),
    )


def _carry_over(store: Store, key: StoreKey, now: datetime) -> None:
    from app.services.carry_over import carry_over

    carry_over(store, key, now)


def _region(name: str) -> Region:
    from app.exchange.region_files import load_region

    return load_region(RESOURCES / "regions" / name)


def _norms(workplace: Workplace, catalogues: Catalogues, roles: Roles) -> Norms:
    from app.services.norms import Norms

    return Norms(workplace.sessions, catalogues, workplace.clock, roles)


def _policy() -> Policy:
    file = policy_file()
    if file is None:
        return NO_POLICY
    from app.exchange.policy_file import read_policy

    return read_policy(file)


def _own_region(shipped: Region, sessions: Sessions, policy: Policy) -> Region:
    from app.services.thresholds import own_region

    return own_region(shipped, sessions, policy)


def _thresholds(
    workplace: Workplace,
    shipped: Callable[[], Region],
    roles: Roles,
    policy: Policy,
    after_change: Callable[[], None],
) -> Thresholds:
    from app.services.thresholds import Thresholds

    return Thresholds(workplace.sessions, shipped, workplace.clock, roles, after_change, policy)


def _catalogues(sessions: Sessions, region: Region) -> Catalogues:
    from app.services.catalogues import Catalogues

    return Catalogues(sessions, region)


def _sync(
    workplace: Workplace, catalogues: Catalogues, layouts: SavedLayouts, backups: Backups
) -> RegionSync:
    from app.services.backups import Reason
    from app.services.region_sync import RegionSync, SyncMeans

    def forget() -> None:
        catalogues.forget()

    return RegionSync(
        workplace.sessions,
        workplace.region,
        workplace.clock,
        workplace.worker,
        means=SyncMeans(
            write=workplace.sessions.begin_long,
            layouts=layouts.as_saved,
            apart=True,
            before_risk=lambda: backups.make_before(Reason.BEFORE_IMPORT),
        ),
        after_change=forget,
    )


def _audit(sessions: Sessions, clock: Callable[[], datetime]) -> AuditLog:
    from app.services.audit_log import AuditLog

    return AuditLog(sessions, clock)


def _bin(workplace: Workplace) -> Bin:
    from app.services.bin import Bin

    return Bin(workplace)


def _handovers(workplace: Workplace, backups: Backups) -> Handovers:
    from app.services.backups import Reason
    from app.services.handover import Handovers

    return Handovers(workplace, lambda: backups.make_before(Reason.BEFORE_TAKE_OVER))


def _board(workplace: Workplace) -> ProviderBoard:
    from app.services.provider_board import ProviderBoard

    return ProviderBoard(workplace.sessions, workplace.region)


def _cards(workplace: Workplace) -> ProviderCards:
    from app.services.provider_card import ProviderCards

    return ProviderCards(workplace.sessions, workplace.region)


def _report(workplace: Workplace) -> RegionReport:
    from app.services.region_report import RegionReport

    return RegionReport(workplace.sessions, workplace.region)


def _family(workplace: Workplace) -> Family:
    from app.services.family import Family

    return Family(workplace)


def _indications(workplace: Workplace) -> Indications:
    from app.services.indications import Indications

    return Indications(workplace)


def _export(workplace: Workplace, sync: RegionSync) -> IndicationExport:
    from app.services.indication_export import IndicationExport

    return IndicationExport(workplace, sync)


def _letters(workplace: Workplace, settings: Settings) -> Letters:
    from app.services.letters import Letters

    return Letters(workplace, settings, RESOURCES / "letters")


def _backups(
    places: Places,
    key: StoreKey,
    sessions: Sessions,
    settings: Settings,
    clock: Callable[[], datetime],
    audit: AuditLog,
) -> Backups:
    from app.services.backups import Backups

    return Backups(places, key, sessions, settings, clock, audit)


def _backup_health(
    places: Places, sessions: Sessions, backups: Backups, clock: Callable[[], datetime]
) -> BackupHealth:
    from app.services.backup_health import BackupHealth

    return BackupHealth(places, sessions, backups.second_place, clock)


def _keys(workplace: Workplace, settings: Settings, data_dir: Path, key: StoreKey) -> KeyCare:
    from app.services.key_care import KeyCare

    return KeyCare(workplace.sessions, settings, workplace.clock, data_dir, key)


def _people(workplace: Workplace, audit: AuditLog) -> PersonFiles:
    from app.services.person_export import PersonFiles

    return PersonFiles(workplace, audit)


def _retention(workplace: Workplace, roles: Roles, backups: Backups) -> Retention:
    from app.services.backups import Reason
    from app.services.retention import Retention

    return Retention(workplace, roles, lambda: backups.make_before(Reason.BEFORE_ERASE))


def _pseudonyms(workplace: Workplace, key: StoreKey) -> PseudonymExport:
    from app.services.pseudonym_export import PseudonymExport

    return PseudonymExport(workplace, key.secret_for("pseudonyms"))


def _register(workplace: Workplace) -> RegisterExport:
    from app.services.register_export import RegisterExport

    return RegisterExport(workplace)


def _attention(workplace: Workplace, board: ProviderBoard, upkeep: UpkeepAttention) -> Attention:
    from app.services.attention import Attention

    return Attention(workplace, board, upkeep.rows)


def _upkeep(
    workplace: Workplace,
    roles: Roles,
    health: BackupHealth,
    retention: Retention,
    set_aside: SetAside,
) -> UpkeepAttention:
    from app.services.upkeep_attention import UpkeepAttention

    return UpkeepAttention(workplace, roles, health, retention, set_aside)


def _set_aside(places: Places, workplace: Workplace, roles: Roles) -> SetAside:
    from app.services.set_aside import SetAside

    return SetAside(places.set_aside, workplace, roles)


def _benchmark(workplace: Workplace) -> Benchmark:
    from app.services.benchmark import Benchmark

    return Benchmark(workplace.sessions, workplace.region)


def _child_care(workplace: Workplace) -> ChildCare:
    from app.services.child_care import ChildCare

    return ChildCare(workplace)


def _ceilings(workplace: Workplace, board: ProviderBoard) -> Ceilings:
    from app.services.ceilings import Ceilings

    return Ceilings(workplace.sessions, workplace.region, board)


def _layouts(workplace: Workplace) -> SavedLayouts:
    from app.services.saved_layouts import SavedLayouts

    return SavedLayouts(
        workplace.sessions, workplace.region, workplace.clock, workplace.worker, apart=True
    )


def _evaluations(workplace: Workplace) -> Evaluations:
    from app.services.evaluations import Evaluations

    return Evaluations(workplace)


def _example(workplace: Workplace, audit: AuditLog) -> Example:
    from app.exchange.story_file import read_story
    from app.services.example import Example

    dossiers, indications = Dossiers(workplace, audit), _indications(workplace)
    return Example(workplace, dossiers, indications, read_story(RESOURCES / "demo"))


def _region_signals(workplace: Workplace) -> RegionSignals:
    from app.services.region_signals import RegionSignals

    return RegionSignals(workplace)


def _signals(workplace: Workplace) -> Signals:
    from app.services.signals import Signals

    return Signals(workplace.sessions, workplace.region)


def _sources(workplace: Workplace) -> Sources:
    from app.services.sources import Sources

    return Sources(workplace.sessions, workplace.region)
