"""Open the window: paint first, then the key, the store and the services."""

from __future__ import annotations

import gc
import sys
from inspect import iscoroutine
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtWidgets import QApplication, QWidget

from app.storage.drive import is_remote
from app.storage.errors import LockedStore
from app.storage.places import Places, find_places
from app.storage.unread import leave_unread
from app.views.crash_report import CrashReporter
from app.views.first_paint import FirstPaint
from app.views.language import kept_language, speak
from app.views.main_window import MainWindow
from app.views.one_window import WindowBell, raise_open_window
from app.views.restart import start_again_if_asked
from app.views.theme import apply_theme, dress, make_application
from app.views.window_place import accept_network, network_accepted

if TYPE_CHECKING:
    from app.options import Options
    from app.storage.database import Store
    from app.storage.errors import StoreError
    from app.storage.key import StoreKey
    from app.views.background import Background, Control
    from app.views.prompts import Prompts
    from app.views.recovery import Recovery
    from app.views.services import Services
    from app.views.unlock_page import UnlockPage
    from app.wiring import Program

# The start page first: it is read before anything is asked.
_OFFER_AFTER_MS = 1_000


def run_window(options: Options) -> int:
    """Show the window and work until it is closed; the exit code."""
    app = QApplication.instance() or make_application(sys.argv[0])
    assert isinstance(app, QApplication)
    app.setApplicationName("Indicatiewijzer")
    places = find_places(options.data_dir)
    if raise_open_window(places):
        return 0
    speak(app, kept_language(places.window_settings))
    apply_theme(app)
    window = MainWindow(places.window_settings)
    reporter = CrashReporter(places.logs, window.flush, parent=window)
    reporter.install()
    opening = Opening(window, places, options.region)
    opening.ready.connect(_collect_rubbish_again)
    # What the pages are made of stays too: a round along all that would take 60 ms of the window.
    window.warmed.connect(gc.freeze)
    painted = FirstPaint(window.stack)
    painted.happened.connect(app.quit if options.exit_after_paint else opening.start)
    if options.exit_when_ready:
        opening.ready.connect(app.quit)
    window.show()
    code = app.exec()
    opening.close()
    start_again_if_asked()
    return code


class Opening(QObject):
    """Finds the key (asking for a passphrase where there is no key store) and opens the store.

    ``ready`` comes when the start page shows the dossiers and can be used. What does not open shows
    what can be done about it.
    """

    ready = Signal()

    def __init__(
        self,
        window: MainWindow,
        places: Places,
        region_name: str,
        prompts: Prompts | None = None,
    ) -> None:
        super().__init__(window)
        self._window = window
        self._places = places
        self._region_name = region_name
        self._prompts = prompts
        self._key: StoreKey | None = None
        self._program: Program | None = None
        self._services: Services | None = None
        self._recovery: Recovery | None = None
        self._bell: WindowBell | None = None
        self._opener: Background | None = None
        self._restoring = False
        window.reopen_asked.connect(self.reopen, Qt.ConnectionType.QueuedConnection)
        window.bring_in_asked.connect(self.bring_in, Qt.ConnectionType.QueuedConnection)

    def start(self) -> None:
        """Open with the key of the operating system, or ask for the passphrase."""
        from app.storage.errors import NetworkFolder, StoreError
        from app.storage.places import check_reachable

        try:
            check_reachable(self._places)
            if is_remote(self._places.data) and not network_accepted(self._places.window_settings):
                raise NetworkFolder(self._places.data)
            self._open_or_ask()
        except StoreError as error:
            self._recover(error)

    def reopen(self) -> None:
        """Close the store and open it anew: the backup that was laid ready takes its place."""
        self.close()
        self._window.leave_store()
        self.ready.disconnect()
        self._restoring = True
        self.start()

    def bring_in(self, backup: Path) -> None:
        """Close the store and ask for the recovery key of a backup of other dossiers."""
        self.close()
        self._window.leave_store()
        self.ready.disconnect()
        self._begin_recovery().bring_in(self.start, backup)

    def close(self) -> None:
        """Stop what runs in the background and close the store."""
        if self._opener is not None:
            opener, self._opener = self._opener, None
            opener.stop()
        if self._recovery is not None:
            self._recovery.stop()
        if self._bell is not None:
            self._bell.close()
            self._bell = None
        if self._services is not None:
            self._services.background.stop()
            self._services = None
        if self._program is not None:
            self._program.close()
            self._program = None

    def _open_or_ask(self) -> None:
        from app.storage.key import KeyNeed, key_state, key_without_asking

        state = key_state(self._places.data)
        if state.need is KeyNeed.NEW_KEY:
            self._begin_recovery().begin()
            self.ready.emit()
        elif (key := state.key or self._key) is not None:
            self._open(key)
        elif _passphrase_given():
            self._open(key_without_asking(self._places.data))
        else:
            self._ask(new=state.need is KeyNeed.NEW_PASSPHRASE)

    def _ask(self, *, new: bool) -> None:
        from app.views.unlock_page import UnlockPage

        page = UnlockPage(new=new)
        page.entered.connect(lambda passphrase: self._try(page, passphrase, new=new))
        page.forgotten.connect(lambda: self._begin_recovery().use_recovery_key(page))
        page.has_backup.connect(lambda: self._bring_in_from(page))
        self._window.show_before_opening(page)
        self.ready.emit()

    def _try(self, page: UnlockPage, passphrase: str, *, new: bool) -> None:
        from app.storage.errors import PassphraseTooShort, StoreError, WrongKey
        from app.storage.key import create_with_passphrase, unlock

        make = create_with_passphrase if new else unlock
        try:
            self._open(make(self._places.data, passphrase))
        except (WrongKey, PassphraseTooShort) as error:
            page.refuse(error.sentence)
        except StoreError as error:
            self._recover(error)

    def _bring_in_from(self, page: QWidget) -> None:
        self._begin_recovery().bring_in(lambda: self._window.show_before_opening(page))

    def _begin_anew(self) -> None:
        """There is nothing here yet: make a key and an empty store."""
        from app.storage.errors import StoreError
        from app.storage.key import create_in_key_store

        try:
            self._open(create_in_key_store(self._places.data))
        except StoreError as error:
            self._recover(error)

    def _open_with(self, key: StoreKey) -> None:
        self._key = key
        self.start()

    def _open(self, key: StoreKey) -> None:
        # SQLAlchemy imports these for what is not done here; together 25 ms.
        leave_unread("asyncio", iscoroutine=iscoroutine)
        leave_unread("importlib.metadata")
        leave_unread("sqlalchemy.dialects.sqlite.aiosqlite", with_parent=False)
        from app.storage.database import OpeningTakesLong, open_store

        self._key = key
        try:
            store = open_store(self._places.data, key, quick=True)
        except OpeningTakesLong as long:
            self._open_in_background(key, restored=long.restored)
            return
        self._go_to_work(store)

    def _open_in_background(self, key: StoreKey, *, restored: bool) -> None:
        """Bring the store up to date while the window goes on drawing and says so."""
        from app.views.background import Background
        from app.views.updating_page import UpdatingPage
        from app.wiring import open_patiently

        page = UpdatingPage(restored=restored)
        self._window.show_before_opening(page)
        self._opener = Background(parent=self)
        folder = self._places.data

        def work(control: Control) -> Store | StoreError | None:
            # The backup is the first of two; how long the other takes, nobody knows.
            return open_patiently(
                folder, key, lambda: control.progress("", 1, 2), control.cancelled
            )

        job = self._opener.run(work)
        job.progressed.connect(page.tell_backed_up)
        job.succeeded.connect(self._opened)

    def _opened(self, found: Store | StoreError | None) -> None:
        """The store is up to date, or it does not open; too late where the window was left."""
        from app.storage.errors import StoreError

        if self._opener is None:
            if found is not None and not isinstance(found, StoreError):
                found.close()
        elif isinstance(found, StoreError):
            self._recover(found)
        elif found is not None:
            self._go_to_work(found)

    def _go_to_work(self, store: Store) -> None:
        restored, self._restoring = self._restoring, False
        self._show(store)
        self.ready.connect(lambda: QTimer.singleShot(_OFFER_AFTER_MS, self, self._offer_recovery))
        if restored and self._program is not None:
            self._window.status.tell(
                self.tr(
                    "De reservekopie is teruggezet. Het vorige dossierbestand staat in {folder}."
                ).format(folder=self._places.set_aside)
            )

    def _show(self, store: Store) -> None:
        """Go to work with an open store; damage further on than its beginning shows here."""
        try:
            self._work_with(store)
        except Exception as error:
            from app.services.failures import store_error

            known = store_error(error, store.path)
            if known is None:
                raise
            self.close()
            store.close()
            self._window.leave_store()
            self._recover(known)

    def _work_with(self, store: Store) -> None:
        from app.services.settings import SettingKey
        from app.wiring import program_on

        assert self._key is not None
        self._program = program_on(store, self._key, self._region_name)
        settings = self._program.settings
        dress(settings.get(SettingKey.THEME), settings.get(SettingKey.TEXT_SIZE))
        self._services = window_services(
            self._program, self._places.data, self._window, self._prompts
        )
        background = self._services.background
        background.hold()
        self.ready.connect(lambda: QTimer.singleShot(0, background.release))
        self.ready.connect(lambda: QTimer.singleShot(0, self._listen))
        FirstPaint(self._window.stack).happened.connect(self.ready)
        self._window.open(self._services)

    def _listen(self) -> None:
        """Come to the front when the program is started again on this store."""
        if self._program is not None and self._bell is None:
            self._bell = WindowBell(self._window, self._program.store.path, self._window.front)

    def _offer_recovery(self) -> None:
        """Without a recovery key a lost passphrase or account is the loss of everything."""
        services = self._services
        if services is None or not services.keys.must_offer_recovery():
            return
        from app.domain.roles import Right

        if services.roles.may(Right.CHANGE):
            from app.views.recovery_key_dialog import show_recovery_key

            show_recovery_key(services, self._window)

    def _recover(self, error: StoreError) -> None:
        """The store does not open: say why in the window, with what helps.

        Where another window has it, that one comes to the front and this one goes.
        """
        if isinstance(error, LockedStore) and raise_open_window(self._places):
            self._window.close()
            return
        self._begin_recovery().show(error)
        self.ready.emit()

    def _begin_recovery(self) -> Recovery:
        from app.views.prompts import QtPrompts
        from app.views.recovery import Recovery

        if self._recovery is not None:
            self._recovery.stop()
        prompts = self._prompts or QtPrompts()
        self._recovery = Recovery(self._window, self._places, self._key, prompts)
        self._recovery.again.connect(self.start)
        self._recovery.begun.connect(self._begin_anew)
        self._recovery.keyed.connect(self._open_with)
        self._recovery.moved.connect(self._move)
        self._recovery.copied.connect(self._look)
        self._recovery.went_on.connect(self._go_on)
        return self._recovery

    def _move(self, places: Places) -> None:
        self._places, self._key = places, None
        self.start()

    def _go_on(self) -> None:
        accept_network(self._places.window_settings)
        self.start()

    def _look(self, store: Store) -> None:
        from app.storage.errors import ReadOnlyStore
        from app.views.reading_bar import ReadingBar

        ReadingBar(ReadOnlyStore().sentence, self._window)
        self._show(store)


def window_services(
    program: Program, data_dir: Path, window: MainWindow, prompts: Prompts | None = None
) -> Services:
    """Everything the pages work with: the services of ``program``, questions and background."""
    from app.late import late
    from app.views.background import Background
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
        example=program.example,
        region_signals=program.region_signals,
        signals=program.signals,
        sources=program.sources,
        bin=program.bin,
        handovers=program.handovers,
        audit=program.audit,
        roles=program.roles,
        retention=program.retention,
        set_aside=program.set_aside,
        people=program.people,
        keys=program.keys,
        pseudonyms=program.pseudonyms,
        backups=program.backups,
        backup_health=program.backup_health,
        thresholds=program.thresholds,
        norms=program.norms,
        region=program.workplace.region,
        catalogue=program.workplace.catalogue,
        clock=program.workplace.clock,
        data_dir=data_dir,
        prompts=prompts or late(_questions),
        background=background,
        desk=SyncDesk(program.sync, background, window),
    )


def _questions() -> Prompts:
    from app.views.prompts import QtPrompts  # message boxes and file dialogs

    return QtPrompts()


def _collect_rubbish_again() -> None:
    """From here on there is rubbish; what was loaded until now is no part of it (``main``)."""
    gc.freeze()
    gc.enable()


def _passphrase_given() -> bool:
    import os

    from app.storage.key import PASSPHRASE_VARIABLE

    return bool(os.environ.get(PASSPHRASE_VARIABLE))
