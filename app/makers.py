"""How each service is made, with the modules it needs, once somebody asks for it."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from app.domain.policy import NO_POLICY, Policy
from app.services.dossiers import Dossiers
from app.services.roles import Roles
from app.services.settings import Settings
from app.services.workplace import Workplace
from app.storage.database import Store
from app.storage.key import StoreKey
from app.storage.places import Places, policy_file

if TYPE_CHECKING:
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


def make_carry_over(store: Store, key: StoreKey, now: datetime) -> None:
    """Let roles and log go on after a restore, see :func:`app.services.carry_over.carry_over`."""
    from app.services.carry_over import carry_over

    carry_over(store, key, now)


def make_region(name: str) -> Region:
    """Read the region that ships under this name."""
    from app.exchange.region_files import load_region

    return load_region(RESOURCES / "regions" / name)


def make_norms(workplace: Workplace, catalogues: Catalogues, roles: Roles) -> Norms:
    """The service :class:`Norms`."""
    from app.services.norms import Norms

    return Norms(workplace.sessions, catalogues, workplace.clock, roles, workplace.policy)


def make_policy() -> Policy:
    """What an administrator laid down for everybody; nothing where there is no policy file."""
    file = policy_file()
    if file is None:
        return NO_POLICY
    from app.exchange.policy_file import read_policy

    return read_policy(file)


def make_own_region(shipped: Region, sessions: Sessions, policy: Policy) -> Region:
    """The region with the thresholds that were set here or laid down."""
    from app.services.thresholds import own_region

    return own_region(shipped, sessions, policy)


def make_thresholds(
    workplace: Workplace,
    shipped: Callable[[], Region],
    roles: Roles,
    policy: Policy,
    after_change: Callable[[], None],
) -> Thresholds:
    """The service :class:`Thresholds`."""
    from app.services.thresholds import Thresholds

    return Thresholds(workplace.sessions, shipped, workplace.clock, roles, after_change, policy)


def make_catalogues(sessions: Sessions, region: Region, policy: Policy) -> Catalogues:
    """The service :class:`Catalogues`."""
    from app.services.catalogues import Catalogues

    return Catalogues(sessions, region, policy)


def make_sync(
    workplace: Workplace, catalogues: Catalogues, layouts: SavedLayouts, backups: Backups
) -> RegionSync:
    """The service :class:`RegionSync`."""
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


def make_audit(sessions: Sessions, clock: Callable[[], datetime]) -> AuditLog:
    """The service :class:`AuditLog`."""
    from app.services.audit_log import AuditLog

    return AuditLog(sessions, clock)


def make_bin(workplace: Workplace) -> Bin:
    """The service :class:`Bin`."""
    from app.services.bin import Bin

    return Bin(workplace)


def make_handovers(workplace: Workplace, backups: Backups) -> Handovers:
    """The service :class:`Handovers`."""
    from app.services.backups import Reason
    from app.services.handover import Handovers

    return Handovers(workplace, lambda: backups.make_before(Reason.BEFORE_TAKE_OVER))


def make_board(workplace: Workplace) -> ProviderBoard:
    """The service :class:`ProviderBoard`."""
    from app.services.provider_board import ProviderBoard

    return ProviderBoard(workplace.sessions, workplace.region)


def make_cards(workplace: Workplace) -> ProviderCards:
    """The service :class:`ProviderCards`."""
    from app.services.provider_card import ProviderCards

    return ProviderCards(workplace.sessions, workplace.region)


def make_report(workplace: Workplace) -> RegionReport:
    """The service :class:`RegionReport`."""
    from app.services.region_report import RegionReport

    return RegionReport(workplace.sessions, workplace.region)


def make_family(workplace: Workplace) -> Family:
    """The service :class:`Family`."""
    from app.services.family import Family

    return Family(workplace)


def make_indications(workplace: Workplace) -> Indications:
    """The service :class:`Indications`."""
    from app.services.indications import Indications

    return Indications(workplace)


def make_export(workplace: Workplace, sync: RegionSync) -> IndicationExport:
    """The service :class:`IndicationExport`."""
    from app.services.indication_export import IndicationExport

    return IndicationExport(workplace, sync)


def make_letters(workplace: Workplace, settings: Settings) -> Letters:
    """The service :class:`Letters`."""
    from app.services.letters import Letters

    return Letters(workplace, settings, RESOURCES / "letters")


def make_backups(
    places: Places,
    key: StoreKey,
    sessions: Sessions,
    settings: Settings,
    clock: Callable[[], datetime],
    audit: AuditLog,
) -> Backups:
    """The service :class:`Backups`."""
    from app.services.backups import Backups

    return Backups(places, key, sessions, settings, clock, audit)


def make_backup_health(
    places: Places, sessions: Sessions, backups: Backups, clock: Callable[[], datetime]
) -> BackupHealth:
    """The service :class:`BackupHealth`."""
    from app.services.backup_health import BackupHealth

    return BackupHealth(places, sessions, backups.second_place, clock)


def make_keys(workplace: Workplace, settings: Settings, data_dir: Path, key: StoreKey) -> KeyCare:
    """The service :class:`KeyCare`."""
    from app.services.key_care import KeyCare

    return KeyCare(workplace.sessions, settings, workplace.clock, data_dir, key)


def make_people(workplace: Workplace, audit: AuditLog) -> PersonFiles:
    """The service :class:`PersonFiles`."""
    from app.services.person_export import PersonFiles

    return PersonFiles(workplace, audit)


def make_retention(workplace: Workplace, roles: Roles, backups: Backups) -> Retention:
    """The service :class:`Retention`."""
    from app.services.backups import Reason
    from app.services.retention import Retention

    return Retention(workplace, roles, lambda: backups.make_before(Reason.BEFORE_ERASE))


def make_pseudonyms(workplace: Workplace, key: StoreKey) -> PseudonymExport:
    """The service :class:`PseudonymExport`."""
    from app.services.pseudonym_export import PseudonymExport

    return PseudonymExport(workplace, key.secret_for("pseudonyms"))


def make_register(workplace: Workplace) -> RegisterExport:
    """The service :class:`RegisterExport`."""
    from app.services.register_export import RegisterExport

    return RegisterExport(workplace)


def make_attention(
    workplace: Workplace, board: ProviderBoard, upkeep: UpkeepAttention
) -> Attention:
    """The service :class:`Attention`."""
    from app.services.attention import Attention

    return Attention(workplace, board, upkeep.rows)


def make_upkeep(
    workplace: Workplace,
    roles: Roles,
    health: BackupHealth,
    retention: Retention,
    set_aside: SetAside,
) -> UpkeepAttention:
    """The service :class:`UpkeepAttention`."""
    from app.services.upkeep_attention import UpkeepAttention

    return UpkeepAttention(workplace, roles, health, retention, set_aside)


def make_set_aside(places: Places, workplace: Workplace, roles: Roles) -> SetAside:
    """The service :class:`SetAside`."""
    from app.services.set_aside import SetAside

    return SetAside(places.set_aside, workplace, roles)


def make_benchmark(workplace: Workplace) -> Benchmark:
    """The service :class:`Benchmark`."""
    from app.services.benchmark import Benchmark

    return Benchmark(workplace.sessions, workplace.region)


def make_child_care(workplace: Workplace) -> ChildCare:
    """The service :class:`ChildCare`."""
    from app.services.child_care import ChildCare

    return ChildCare(workplace)


def make_ceilings(workplace: Workplace, board: ProviderBoard) -> Ceilings:
    """The service :class:`Ceilings`."""
    from app.services.ceilings import Ceilings

    return Ceilings(workplace.sessions, workplace.region, board)


def make_layouts(workplace: Workplace) -> SavedLayouts:
    """The service :class:`SavedLayouts`."""
    from app.services.saved_layouts import SavedLayouts

    return SavedLayouts(
        workplace.sessions, workplace.region, workplace.clock, workplace.worker, apart=True
    )


def make_evaluations(workplace: Workplace) -> Evaluations:
    """The service :class:`Evaluations`."""
    from app.services.evaluations import Evaluations

    return Evaluations(workplace)


def make_example(workplace: Workplace, audit: AuditLog) -> Example:
    """The service :class:`Example`."""
    from app.exchange.story_file import read_story
    from app.services.example import Example

    dossiers, indications = Dossiers(workplace, audit), make_indications(workplace)
    return Example(workplace, dossiers, indications, read_story(RESOURCES / "demo"))


def make_region_signals(workplace: Workplace) -> RegionSignals:
    """The service :class:`RegionSignals`."""
    from app.services.region_signals import RegionSignals

    return RegionSignals(workplace)


def make_signals(workplace: Workplace) -> Signals:
    """The service :class:`Signals`."""
    from app.services.signals import Signals

    return Signals(workplace.sessions, workplace.region)


def make_sources(workplace: Workplace) -> Sources:
    """The service :class:`Sources`."""
    from app.services.sources import Sources

    return Sources(workplace.sessions, workplace.region)
