"""Open the window: paint first, then the key, the store and the services."""

from __future__ import annotations

import gc
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QApplication

from app.storage.places import Places, find_places
from app.views.crash_report import CrashReporter
from app.views.first_paint import FirstPaint
from app.views.main_window import MainWindow
from app.views.theme import apply_theme

if TYPE_CHECKING:
    from app.options import Options
    from app.storage.key import StoreKey
    from app.views.prompts import Prompts
    from app.views.services import Services
    from app.wiring import Program


def run_window(options: Options) -> int:
    """Show the window and work until it is closed; the exit code."""
    app = QApplication.instance() or QApplication(sys.argv[:1])
    assert isinstance(app, QApplication)
    app.setApplicationName("Indicatiewijzer")
    places = find_places(options.data_dir)
    apply_theme(app)
    window = MainWindow(places.window_settings)
    reporter = CrashReporter(places.logs, window.flush, parent=window)
    reporter.install()
    opening = Opening(window, places, options.region)
    # While everything is loaded there is no rubbish to look for; what is loaded then stays.
    gc.disable()
    opening.ready.connect(_collect_rubbish_again)
    painted = FirstPaint(window.stack)
    painted.happened.connect(app.quit if options.exit_after_paint else opening.start)
    if options.exit_when_ready:
        opening.ready.connect(app.quit)
    window.show()
    code = app.exec()
    opening.close()
    return code


class Opening(QObject):
    """Finds the key (asking for a passphrase where there is no key store) and opens the store.

    ``ready`` comes when the start page shows the dossiers and can be used.
    """

    ready = Signal()

    def __init__(self, window: MainWindow, places: Places, region_name: str) -> None:
        super().__init__(window)
        self._window = window
        self._places = places
        self._region_name = region_name
        self._program: Program | None = None
        self._services: Services | None = None

    def start(self) -> None:
        """Open with the key of the operating system, or ask for the passphrase."""
        from app.storage.errors import StoreError
        from app.storage.key import KeyNeed, create_in_key_store, key_state, key_without_asking

        try:
            state = key_state(self._places.data)
            if state.need is KeyNeed.NEW_KEY:
                self._open(create_in_key_store(self._places.data))
            elif state.key is not None:
                self._open(state.key)
            elif _passphrase_given():
                self._open(key_without_asking(self._places.data))
            else:
                self._ask(new=state.need is KeyNeed.NEW_PASSPHRASE)
        except StoreError as error:
            self._refuse(error.sentence)

    def close(self) -> None:
        """Stop what runs in the background and close the store."""
        if self._services is not None:
            self._services.background.stop()
            self._services = None
        if self._program is not None:
            self._program.close()
            self._program = None

    def _ask(self, *, new: bool) -> None:
        from app.views.unlock_page import UnlockPage

        page = UnlockPage(new=new)
        page.entered.connect(lambda passphrase: self._try(page, passphrase, new=new))
        self._window.show_before_opening(page)
        self.ready.emit()

    def _try(self, page: object, passphrase: str, *, new: bool) -> None:
        from app.storage.errors import StoreError
        from app.storage.key import create_with_passphrase, unlock
        from app.views.unlock_page import UnlockPage

        assert isinstance(page, UnlockPage)
        make = create_with_passphrase if new else unlock
        try:
            self._open(make(self._places.data, passphrase))
        except StoreError as error:
            page.refuse(error.sentence)

    def _open(self, key: StoreKey) -> None:
        from app.services.settings import SettingKey
        from app.wiring import build_program

        self._program = build_program(self._places.data, key, self._region_name)
        app = QApplication.instance()
        theme = self._program.settings.get(SettingKey.THEME)
        if isinstance(app, QApplication) and theme != "system":
            apply_theme(app, theme)
        self._services = window_services(self._program, self._places.data, self._window)
        background = self._services.background
        background.hold()
        self.ready.connect(lambda: QTimer.singleShot(0, background.release))
        FirstPaint(self._window.stack).happened.connect(self.ready)
        self._window.open(self._services)

    def _refuse(self, sentence: str) -> None:
        """Nothing can be opened: say why in the window, with the way out."""
        self._window.refuse(sentence)
        self.ready.emit()


def window_services(
    program: Program, data_dir: Path, window: MainWindow, prompts: Prompts | None = None
) -> Services:
    """Everything the pages work with: the services of ``program``, questions and background."""
    from app.views.background import Background
    from app.views.prompts import QtPrompts
    from app.views.services import Services
    from app.views.sync.desk import SyncDesk

    background = Background(parent=window)
    return Services(
        settings=program.settings,
        dossiers=program.dossiers,
        indications=program.indications,
        family=program.family,
        board=program.board,
        cards=program.cards,
        report=program.report,
        sync=program.sync,
        export=program.export,
        register=program.register,
        letters=program.letters,
        attention=program.attention,
        layouts=program.layouts,
        ceilings=program.ceilings,
        benchmark=program.benchmark,
        child_care=program.child_care,
        evaluations=program.evaluations,
        region_signals=program.region_signals,
        signals=program.signals,
        sources=program.sources,
        audit=program.audit,
        keys=program.keys,
        region=program.workplace.region,
        catalogue=program.workplace.catalogue,
        clock=program.workplace.clock,
        data_dir=data_dir,
        prompts=prompts or QtPrompts(),
        background=background,
        desk=SyncDesk(program.sync, background, window),
    )


def _collect_rubbish_again() -> None:
    gc.freeze()
    gc.enable()


def _passphrase_given() -> bool:
    import os

    from app.storage.key import PASSPHRASE_VARIABLE

    return bool(os.environ.get(PASSPHRASE_VARIABLE))
