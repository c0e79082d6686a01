"""A tour along every screen of the program: each page empty and filled, each step, each dialog.

The pictures in the documentation are made on it, and the tests of the look walk it: what is not on
the tour has not been looked at.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Final

from PySide6.QtWidgets import QWidget

from app.demo_journey import SIZE, Journey
from app.domain.dossier import Step
from app.exchange.story_file import Story
from app.screen_dialogs import DIALOGS, Stage, faulty_workbook, shown
from app.storage.errors import DamagedStore
from app.storage.places import Places
from app.storage.recovery import ways_out
from app.views.lock_screen import LockScreen
from app.views.main_window import MainWindow
from app.views.page import PageName
from app.views.recovery_key_page import RecoveryKeyPage
from app.views.recovery_page import RecoveryPage
from app.views.region.parts import RegionPartName
from app.views.settings_cards.sections import SectionName
from app.views.sync_page import SyncPage
from app.views.tour import show_tour
from app.views.unlock_page import UnlockPage
from app.wiring import Program

Look = Callable[[str, QWidget], None]
"""Gets the name of each screen, as a file can be called, and its window or dialog."""

_PAGES: Final[tuple[tuple[str, PageName, object], ...]] = (
    ("dossiers", PageName.DOSSIERS, None),
    ("aanbieders", PageName.PROVIDERS, None),
    ("producten", PageName.PRODUCTS, None),
    ("regio-cijfers", PageName.REGION, RegionPartName.FIGURES),
    ("regio-plafonds", PageName.REGION, RegionPartName.CEILINGS),
    ("regio-wat-als", PageName.REGION, RegionPartName.WHAT_IF),
    ("regio-benchmark", PageName.REGION, RegionPartName.BENCHMARK),
    ("regio-datakwaliteit", PageName.REGION, RegionPartName.SIGNALS),
    ("regio-signalen", PageName.REGION, RegionPartName.TO_REGION),
    ("bijwerken", PageName.SYNC, None),
    ("instellingen", PageName.SETTINGS, SectionName.YOU),
    ("start", PageName.START, None),
)
_SETTINGS: Final = {
    SectionName.LOOK: "uiterlijk",
    SectionName.FOLDERS: "mappen",
    SectionName.LOCK: "vergrendelen",
    SectionName.KEY: "sleutel",
    SectionName.BACKUPS: "reservekopieen",
    SectionName.PLACE: "plek",
    SectionName.REGION: "regio",
    SectionName.LIGHTS: "stoplicht",
    SectionName.NORMS: "normen",
    SectionName.OWN_STRENGTH: "eigen-kracht",
    SectionName.ROLES: "rollen",
    SectionName.RETENTION: "bewaartermijnen",
}
_STEPS: Final = dict(
    zip(
        Step,
        ("vraag", "reikwijdte", "analyse", "product", "omvang", "aanbieder", "samenvatting"),
        strict=True,
    )
)


class ScreenTour(Journey):
    """The journey of the demo with a stop at every screen there is; ``look`` gets each of them."""

    def __init__(
        self, program: Program, exports: Path, out: Path, story: Story, look: Look
    ) -> None:
        super().__init__(program, exports, out, story)
        self._look = look

    def make(self) -> None:
        """Walk the whole tour."""
        self._before_opening()
        self._visit_pages("leeg-")
        super().make()

    def _picture(self, name: str) -> None:
        """Stop at the window as it is now in the journey."""
        self._stop_at(f"werk-{name}", self.window)

    def _look_around(self) -> None:
        self._visit_pages("")
        for section, name in _SETTINGS.items():
            self.window.go(PageName.SETTINGS, section)
            self._stop_at(f"instellingen-{name}", self.window)
        self._visit_decided()
        self._visit_unknown()
        self._visit_rejected()
        self._visit_rest()
        stage = Stage(self.window, self._out)
        for name, opener in DIALOGS.items():
            with shown(stage, opener) as dialog:
                self._stop_at(f"dialoog-{name}", dialog)

    def _visit_pages(self, start: str) -> None:
        for name, page, argument in _PAGES:
            self.window.go(page, argument)
            self._stop_at(start + name, self.window)

    def _visit_decided(self) -> None:
        """The steps of the dossier as they are once it is decided."""
        summary = self._program.dossiers.summaries()[0]
        self.window.go(PageName.DOSSIER, summary.id)
        self._visit_steps("definitief-")

    def _visit_unknown(self) -> None:
        """A dossier of which nothing is known yet; it goes into the bin."""
        known = {summary.id for summary in self._program.dossiers.summaries()}
        self.window.go(PageName.DOSSIER, "new")
        self._stop_at("nieuw-dossier", self.window)
        self.hand.press("Nieuw, nog zonder gegevens")
        self._visit_steps("leeg-")
        self.hand.go(Step.QUESTION)
        self._stop_at("open-punten", self.window)
        self.window.go(PageName.START)
        self._calm()
        for summary in self._program.dossiers.summaries():
            if summary.id not in known:
                self._program.bin.delete_dossier(summary.id)

    def _visit_rejected(self) -> None:
        """A file of which a part is rejected, before it is taken over; it is put away again."""
        self.window.go(PageName.SYNC)
        page = self.window.page
        assert isinstance(page, SyncPage)
        page.read((faulty_workbook(self._out),))
        self._calm()
        self._stop_at("bijwerken-afgekeurd", self.window)
        page.pane.left.emit()

    def _visit_rest(self) -> None:
        """What has no page of its own: the timeline, and the tour of the first start."""
        self.window.go(PageName.DOSSIER, self._program.dossiers.summaries()[0].id)
        self.hand.dossier.show_timeline()
        self._stop_at("tijdlijn", self.window)
        self.hand.dossier.show_steps()
        tour = show_tour(self.window)
        self._stop_at("rondleiding", self.window)
        tour.end()

    def _visit_steps(self, start: str) -> None:
        for step, name in _STEPS.items():
            self.hand.go(step)
            self._stop_at(start + name, self.window)

    def _before_opening(self) -> None:
        """What a worker sees as long as the store is not open, and while it is locked."""
        program = self._program
        places = Places(program.store.path.parent)
        damaged = DamagedStore(places.data)
        window = MainWindow()
        window.resize(*SIZE)
        window.show()
        ways: dict[str, QWidget] = {
            "wachtzin-kiezen": UnlockPage(new=True),
            "wachtzin": UnlockPage(new=False),
            "herstel": RecoveryPage(damaged.sentence, ways_out(damaged)),
            "herstelsleutel": RecoveryKeyPage(places, self._background, self._prompts),
        }
        for name, page in ways.items():
            window.show_before_opening(page)
            self._stop_at(f"opening-{name}", window)
        window.close()
        window.deleteLater()
        locked = LockScreen(program.keys)
        locked.resize(*SIZE)
        locked.show()
        self._stop_at("vergrendeld", locked)
        locked.leave()

    def _stop_at(self, name: str, screen: QWidget) -> None:
        self.window.flush()
        self._calm()
        self._look(name, screen)

    def _calm(self) -> None:
        """Until what was asked in the background is in view."""
        for _ in range(2):
            self.hand.settle(40)
            self.hand.wait(lambda: not self._background.busy, "the background to come to rest")
        self.hand.settle()
