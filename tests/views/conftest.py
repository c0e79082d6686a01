"""Every test of a view wears the light theme; some of them look at a region full of data."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import datetime

import pytest
from PySide6.QtWidgets import QApplication

from app.domain.region import Region
from app.services.benchmark import Benchmark
from app.services.catalogues import Catalogues
from app.services.ceilings import Ceilings
from app.services.provider_board import ProviderBoard
from app.services.provider_card import ProviderCards
from app.services.region_report import RegionReport
from app.services.region_sync import RegionSync
from app.services.saved_layouts import SavedLayouts
from app.services.signals import Signals
from app.services.sources import Sources
from app.storage.database import Store
from app.storage.sqlite_engine import Sessions
from app.views import theme
from app.views.services import Services
from tests.english import speaking_english
from tests.views.fakes import make_services


@pytest.fixture(scope="session")
def light_look(qapp: QApplication) -> None:
    """The light theme, put on once: a style sheet is slow to change under many widgets."""
    theme.apply_theme(qapp, theme.LIGHT)


@pytest.fixture
def look(qapp: QApplication, light_look: None) -> Iterator[QApplication]:
    """The program in the light theme, also after a test that changed it."""
    yield qapp
    if (theme.tokens().name, theme.base_points()) != (theme.LIGHT, theme.BASE_POINTS):
        theme.apply_theme(qapp, theme.LIGHT, 100)


@pytest.fixture
def english(look: QApplication) -> Iterator[QApplication]:
    """The program in English."""
    with speaking_english(look):
        yield look


def regional_services(
    sessions: Sessions, region: Region, clock: Callable[[], datetime]
) -> Services:
    """The services behind the pages of the region, on the real store."""
    board = ProviderBoard(sessions, region)
    return make_services(
        region,
        board=board,
        cards=ProviderCards(sessions, region),
        report=RegionReport(sessions, region),
        sync=RegionSync(sessions, region, clock, lambda: "Test"),
        layouts=SavedLayouts(sessions, region, clock, lambda: "Test"),
        ceilings=Ceilings(sessions, region, board),
        benchmark=Benchmark(sessions, region),
        signals=Signals(sessions, region),
        sources=Sources(sessions, region),
        catalogue=Catalogues(sessions, region).current,
        clock=clock,
    )


@pytest.fixture
def regional(
    regional_store: Store, region: Region, clock: Callable[[], datetime]
) -> Iterator[Services]:
    """Services with a region full of data."""
    made = regional_services(regional_store.sessions, region, clock)
    yield made
    made.background.stop()


@pytest.fixture
def without_data(
    sessions: Sessions, region: Region, clock: Callable[[], datetime]
) -> Iterator[Services]:
    """The same services on an empty store."""
    made = regional_services(sessions, region, clock)
    yield made
    made.background.stop()
