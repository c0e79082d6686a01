"""A dossier page on an encrypted store, with answers to every question the page may ask."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import fields
from datetime import datetime
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from app.domain.region import Region
from app.services.audit_log import AuditLog
from app.services.catalogues import Catalogues
from app.services.child_care import ChildCare
from app.services.dossiers import Dossiers
from app.services.evaluations import Evaluations
from app.services.family import Family
from app.services.indications import Indications
from app.services.provider_board import ProviderBoard
from app.services.region_signals import RegionSignals
from app.services.roles import Roles
from app.services.settings import SettingKey, Settings
from app.services.sources import Sources
from app.services.workplace import Workplace
from app.storage.sqlite_engine import Sessions
from app.views.background import Background
from app.views.dossier.dossier_page import DossierPage
from app.views.services import Services
from tests.services.conftest import (
    dossiers,
    draft,
    family,
    filled_databases,
    indications,
    workplace,
)

# A filled dossier, as the tests of the services know it.
__all__ = ["dossiers", "draft", "family", "filled_databases", "indications", "workplace"]


class Answers:
    """Prompts that answer at once; ``asked`` keeps the sentences."""

    def __init__(self) -> None:
        self.asked: list[str] = []
        self.agree = True

    def ask(self, parent: QWidget, title: str, sentence: str, yes: str, no: str) -> bool:
        self.asked.append(sentence)
        return self.agree


@pytest.fixture
def answers() -> Answers:
    return Answers()


@pytest.fixture
def services(
    sessions: Sessions,
    region: Region,
    clock: Callable[[], datetime],
    answers: Answers,
    tmp_path: Path,
) -> Iterator[Services]:
    catalogues = Catalogues(sessions, region)
    workplace = Workplace(sessions, region, catalogues.current, clock, lambda: "Test")
    settings = Settings(sessions)
    settings.set(SettingKey.MUNICIPALITY, "0983")
    given: dict[str, Any] = {
        "settings": settings,
        "dossiers": Dossiers(workplace),
        "indications": Indications(workplace),
        "family": Family(workplace),
        "evaluations": Evaluations(workplace),
        "region_signals": RegionSignals(workplace),
        "board": ProviderBoard(sessions, region),
        "region": region,
        "catalogue": catalogues.current,
        "clock": clock,
        "data_dir": tmp_path,
        "prompts": answers,
        "sources": Sources(sessions, region),
        "child_care": ChildCare(workplace),
        "background": Background(lambda _error: None),
        "audit": AuditLog(sessions, clock),
        "roles": Roles(sessions, clock),
    }
    unused = {field.name: None for field in fields(Services) if field.name not in given}
    made = Services(**given, **unused)
    yield made
    made.background.stop()


@pytest.fixture
def page(qtbot: QtBot, look: QApplication, services: Services) -> Iterator[DossierPage]:
    """A new dossier at its first step, as wide as it is on a laptop of 1366 pixels."""
    made = DossierPage(services)
    made.resize(1262, 681)
    made.enter(services.dossiers.create("0983").id)
    made.show()
    qtbot.waitExposed(made)
    made.activateWindow()
    yield made
    made.close()
    made.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
