"""What a page may ask for: the services, the questions, the background runner and the clock.

``wiring`` fills it once the store is open. The window and its frame are made without it, so that
nothing heavy is imported before the first paint.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from app.domain.catalogue import Catalogue
    from app.domain.region import Region
    from app.services.attention import Attention
    from app.services.audit_log import AuditLog
    from app.services.backup_health import BackupHealth
    from app.services.backups import Backups
    from app.services.benchmark import Benchmark
    from app.services.bin import Bin
    from app.services.ceilings import Ceilings
    from app.services.child_care import ChildCare
    from app.services.dossiers import Dossiers
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
    from app.services.roles import Roles
    from app.services.saved_layouts import SavedLayouts
    from app.services.set_aside import SetAside
    from app.services.settings import Settings
    from app.services.signals import Signals
    from app.services.sources import Sources
    from app.services.thresholds import Thresholds
    from app.views.background import Background
    from app.views.prompts import Prompts
    from app.views.sync.desk import SyncDesk


@dataclass(frozen=True, eq=False, repr=False)
class Services:
    """Everything a page works with; pages get it in their constructor and keep nothing else.

    ``catalogue`` is asked anew each time, because an import may change it. ``data_dir`` is where
    the database lives. ``desk`` is where regional data comes in, whichever page is in view.
    """

    settings: Settings
    dossiers: Dossiers
    indications: Indications
    family: Family
    board: ProviderBoard
    cards: ProviderCards
    report: RegionReport
    sync: RegionSync
    export: IndicationExport
    register: RegisterExport
    letters: Letters
    attention: Attention
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
    region: Region
    catalogue: Callable[[], Catalogue]
    clock: Callable[[], datetime]
    data_dir: Path
    prompts: Prompts
    background: Background
    desk: SyncDesk

    def today(self) -> date:
        """The present day."""
        return self.clock().date()
