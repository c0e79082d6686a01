"""The window: rail, menus, status bar and between them one page at a time.

It is made and shown before the store is open and imports nothing heavy. ``wiring`` gives it the
services by :meth:`MainWindow.open`; the pages are made at their first visit.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QCloseEvent, QGuiApplication, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QMainWindow, QStackedWidget, QWidget

from app.views.enter_keys import EnterKeys, go_on, is_enter
from app.views.focus_keeper import FocusKeeper
from app.views.menus import Menus
from app.views.page import Page, PageName
from app.views.pages import make_page
from app.views.rail import Rail
from app.views.reading_order import step_focus
from app.views.status_line import StatusLine
from app.views.undo_keys import UndoKeys
from app.views.widgets.empty_state import EmptyState
from app.views.widgets.page_scroll import PageScroll
from app.views.window_commands import WindowCommands
from app.views.window_place import keep_place, restore_place

if TYPE_CHECKING:
    from app.views.backup_watch import BackupWatch
    from app.views.bin_watch import BinWatch
    from app.views.prompts import Prompts
    from app.views.services import Services
    from app.views.sync.window_sync import WindowSync
    from app.views.warm_up import WarmUp
    from app.views.window_lock import WindowLock

_LEAST = QSize(640, 340)
"""Holds on a screen of 1366 x 768 at 200%, its title bar and the task bar included."""

Maker = Callable[[PageName, "Services"], Page]


class MainWindow(QMainWindow):
    """The one window of the program; ``closed`` when the worker has left it.

    ``place_file`` keeps where the window stood (``None``: nowhere); ``maker`` makes the pages.
    """

    closed = Signal()
    warmed = Signal()
    """The modules of all pages are read."""
    reopen_asked = Signal()
    """The store has to be closed and opened anew: a backup takes its place."""
    bring_in_asked = Signal(object)
    """The store has to be closed: a backup with another key is to take its place."""

    def __init__(
        self,
        place_file: Path | None = None,
        prompts: Prompts | None = None,
        maker: Maker = make_page,
    ) -> None:
        super().__init__()
        self._place_file = place_file
        self._prompts = prompts
        self._maker = maker
        self._services: Services | None = None
        self._sync: WindowSync | None = None
        self._lock: WindowLock | None = None
        self._backups: BackupWatch | None = None
        self._bin: BinWatch | None = None
        self._warm_up: WarmUp | None = None
        self._rules_read = False
        self._pages: dict[PageName, Page] = {}
        self.rail = Rail()
        self.stack = QStackedWidget()
        self.status = StatusLine()
        self.commands = WindowCommands(self)
        self.menus = Menus(self)
        self.undo_keys = UndoKeys(self)
        self.enter_keys = EnterKeys(self)
        self.focus_keeper = FocusKeeper(self)
        self._build()
        restore_place(self, place_file)

    def _build(self) -> None:
        self.setWindowTitle("Indicatiewijzer")
        self.setMinimumSize(_least())
        self.setStatusBar(self.status)
        middle = QWidget()
        row = QHBoxLayout(middle)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.rail)
        row.addWidget(PageScroll(self.stack), 1)
        self.setCentralWidget(middle)
        self.stack.addWidget(EmptyState(self.tr("Je gegevens worden geopend…"), icon="folder"))
        self.rail.chosen.connect(self.go)
        self._enable(False)

    @property
    def services(self) -> Services | None:
        """What a worker can do; ``None`` as long as the store is not open."""
        return self._services

    @property
    def page(self) -> Page | None:
        """The page in view; ``None`` as long as the store is not open."""
        shown = self.stack.currentWidget()
        return shown if isinstance(shown, Page) else None

    def show_before_opening(self, widget: QWidget) -> None:
        """Show what has to be answered before the store can be opened (the passphrase)."""
        self.stack.addWidget(widget)
        self.stack.setCurrentWidget(widget)
        widget.setFocus()

    def open(self, services: Services) -> None:
        """The store is open: go to work at the start page."""
        self._services = services
        self._enable(True)
        reading = services.background.run(lambda _control: services.catalogue())
        reading.succeeded.connect(self._begin_with_rules)
        reading.failed.connect(self.refuse)
        self.go(PageName.START)

    def leave_store(self) -> None:
        """Let go of everything of a store that is closed; :meth:`open` begins anew."""
        from app.views.reading_bar import ReadingBar

        self._services, self._rules_read = None, False
        self._enable(False)
        self.menus.leave_page()
        self.status.remove_parts()
        for page in self._pages.values():
            self.stack.removeWidget(page)
        for bar in self.findChildren(ReadingBar):
            self.removeToolBar(bar)
        watching = (
            self._sync,
            self._lock,
            self._backups,
            self._bin,
            self._warm_up,
            *self.findChildren(ReadingBar),
        )
        for part in (*self._pages.values(), *watching):
            if part is not None:
                part.deleteLater()
        self._pages.clear()
        self._sync = self._lock = self._backups = self._bin = self._warm_up = None
        self.stack.setCurrentIndex(0)
        self.setWindowTitle("Indicatiewijzer")

    def refuse(self, sentence: str) -> None:
        """Nothing can be done: say why, with the way out, in the place of the pages."""
        self._enable(False)
        self.show_before_opening(EmptyState(sentence, icon="warning"))

    def show_place(self) -> None:
        """Show catalogue, region and municipality in the status bar, once these are read."""
        if self._services is None or not self._rules_read:
            return
        from app.services.settings import SettingKey

        region = self._services.region
        code = self._services.settings.get(SettingKey.MUNICIPALITY)
        municipality = region.municipality(code)
        self.status.show_place(
            self._services.catalogue().version,
            region.name,
            municipality.name if municipality else "",
        )

    def go(self, name: str, argument: object = None) -> None:
        """Store what is waiting, and show the page ``name`` with ``argument``."""
        if self._services is None:
            return
        self.flush()
        self.status.clearMessage()
        page = self._page(PageName(name))
        page.enter(argument)
        self.stack.setCurrentWidget(page)
        self.rail.mark_current(name)
        self.show_place()
        if self._sync is not None:
            self._sync.show_page(name)
        self.menus.show_page(page)
        self.setWindowTitle(f"{page.title} - Indicatiewijzer" if page.title else "Indicatiewijzer")
        page.setFocus()

    def _begin_with_rules(self) -> None:
        self._rules_read = True
        self.show_place()
        self._show_role()
        self._begin_lock()
        self._begin_sync()
        self._begin_backups()
        self._begin_reading()
        self._begin_tour()

    def _begin_tour(self) -> None:
        """At the first start in this data folder: show around."""
        if self._place_file is None:
            return
        from app.views.tour import Tour, keep_tour_seen, tour_seen

        if not tour_seen(self._place_file):
            keep_tour_seen(self._place_file)
            Tour(self)

    def _begin_lock(self) -> None:
        from app.views.window_lock import WindowLock

        assert self._services is not None
        self._lock = WindowLock(self._services, self, self.flush)

    def _show_role(self) -> None:
        """Say it on every page where somebody may only look."""
        from app.domain.roles import REFUSALS, Right

        if self._services is not None and not self._services.roles.may(Right.CHANGE):
            from app.views.reading_bar import ReadingBar

            ReadingBar(REFUSALS[Right.CHANGE], self)

    def _begin_sync(self) -> None:
        """The window can be used: look what the region has brought."""
        from app.views.bin_watch import BinWatch
        from app.views.sync.window_sync import WindowSync

        assert self._services is not None
        self._bin = BinWatch(self._services, self)
        self._bin.start()
        self._sync = WindowSync(self._services, self.status, self.go, self)
        self._sync.start()

    def _begin_backups(self) -> None:
        from app.views.backup_watch import BackupWatch

        assert self._services is not None
        self._backups = BackupWatch(self._services, self)
        self._backups.told.connect(self.status.tell)
        self._backups.start()

    def focusNextPrevChild(self, next: bool) -> bool:  # noqa: A002  (the name Qt gives it)
        """Tab and Shift+Tab: walk as one reads."""
        return step_focus(self, forward=next)

    @property
    def warm_up_done(self) -> bool:
        """Whether the modules of all pages are read."""
        return self._warm_up is not None and self._warm_up.done

    def _begin_reading(self) -> None:
        """The window can be used: have the pages at hand before they are asked for."""
        from app.views.warm_up import WarmUp

        self._warm_up = WarmUp(self)
        self._warm_up.ended.connect(self._make_ahead)
        self._warm_up.ended.connect(self.warmed)
        self._warm_up.start()

    def _make_ahead(self) -> None:
        """Make the page of a dossier, the largest of all, before the first dossier is opened."""
        if self._services is not None:
            self._page(PageName.DOSSIER)

    def flush(self) -> bool:
        """Store what is still waiting on the page in view; whether nothing is left."""
        return self.page is None or self.page.flush()

    def front(self) -> QWidget:
        """What may come to the front: the lock while it is locked, else the window itself."""
        locked = self._lock.screen if self._lock is not None else None
        return locked or self

    def lock(self) -> None:
        """Store what is waiting and hide everything until the worker is back."""
        if self._lock is not None:
            self._lock.lock()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The rail leaves the page its room in a small window."""
        super().resizeEvent(event)
        self.rail.fit_into(event.size())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter that nothing else wanted goes on to the next field."""
        if not (is_enter(event) and go_on()):
            super().keyPressEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Store what is waiting, remember the place, and go; stay if the worker wants to."""
        if not self.flush() and not self._may_lose():
            event.ignore()
            return
        if self._services is not None:
            self._services.background.stop()
        keep_place(self, self._place_file)
        super().closeEvent(event)
        self.closed.emit()

    def questions(self) -> Prompts:
        """Asks the worker something, or tells it, over the window."""
        if self._prompts is None:
            # The file dialogs and message boxes cost milliseconds that the first paint lacks.
            from app.views.prompts import QtPrompts

            self._prompts = QtPrompts()
        return self._prompts

    def _may_lose(self) -> bool:
        return self.questions().ask(
            self,
            self.tr("Nog niet opgeslagen"),
            self.tr("Je laatste wijziging kon niet worden opgeslagen. Wil je toch afsluiten?"),
            self.tr("Toch afsluiten"),
            self.tr("Terug naar het dossier"),
        )

    def _page(self, name: PageName) -> Page:
        if name not in self._pages:
            assert self._services is not None
            page = self._maker(name, self._services)
            page.go.connect(self.go)
            page.saved.connect(self.status.show_saved)
            page.told.connect(self.status.tell)
            self._pages[name] = page
            self.stack.addWidget(page)
        return self._pages[name]

    def _enable(self, enabled: bool) -> None:
        self.rail.setEnabled(enabled)
        self.menus.set_enabled(enabled)


def _least() -> QSize:
    """How small the window may be; never more than the smallest screen there is."""
    least = _LEAST
    for screen in QGuiApplication.screens():
        least = least.boundedTo(screen.availableSize())
    return least
