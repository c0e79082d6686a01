"""A dossier page on an encrypted store, with answers to every question the page may ask."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import datetime
from pathlib import Path
from types import SimpleNamespace
from typing import Any, cast

import pytest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot
from sqlalchemy.orm import Session, sessionmaker

from app.domain.region import Region
from app.services.catalogues import Catalogues
from app.services.dossiers import Dossiers
from app.services.indications import Indications
from app.services.provider_board import ProviderBoard
from app.services.settings import SettingKey, Settings
from app.services.workplace import Workplace
from app.views import theme
from app.views.dossier.dossier_page import DossierPage
from app.views.services import Services


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
    sessions: sessionmaker[Session],
    region: Region,
    clock: Callable[[], datetime],
    answers: Answers,
    tmp_path: Path,
) -> Services:
    catalogues = Catalogues(sessions, region)
    workplace = Workplace(sessions, region, catalogues.current, clock, lambda: "Test")
    settings = Settings(sessions)
    settings.set(SettingKey.MUNICIPALITY, "0983")
    nothing = cast(Any, SimpleNamespace())
    return Services(
        settings=settings,
        dossiers=Dossiers(workplace),
        indications=Indications(workplace),
        board=ProviderBoard(sessions, region),
        report=nothing,
        sync=nothing,
        export=nothing,
        region=region,
        catalogue=catalogues.current,
        clock=clock,
        data_dir=tmp_path,
        prompts=cast(Any, answers),
        background=nothing,
    )


@pytest.fixture
def page(qtbot: QtBot, qapp: QApplication, services: Services) -> Iterator[DossierPage]:
    theme.apply_theme(qapp, theme.LIGHT)
    made = DossierPage(services)
    qtbot.addWidget(made)
    made.resize(1262, 681)
    made.enter(services.dossiers.create("0983").id)
    made.show()
    qtbot.waitExposed(made)
    made.activateWindow()
    yield made
    made.flush()
