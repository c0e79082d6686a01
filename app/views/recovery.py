"""The ways on when the store does not open: each choice of the recovery page, carried out."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from app.storage.errors import StoreError
from app.storage.key import kept_key_file, put_back_key_file
from app.storage.places import Places, choose_folder
from app.storage.recovery import FIRST_WAYS, Way, ways_out
from app.views.background import Background
from app.views.bring_in import Back, BringIn
from app.views.recovery_page import RecoveryPage

if TYPE_CHECKING:
    from app.storage.key import StoreKey
    from app.views.background import Control
    from app.views.main_window import MainWindow
    from app.views.prompts import Prompts


class Recovery(QObject):
    """Shows what is wrong in ``window`` and does what the worker chooses.

    ``again()`` to open once more, ``moved(places)`` to open in another folder, ``went_on()`` when a
    warning was accepted, ``copied(store)`` with a copy to look in, ``begun()`` to make a new store,
    ``keyed(key)`` when the store opens with ``key`` from now on.
    """

    again = Signal()
    begun = Signal()
    keyed = Signal(object)
    moved = Signal(object)
    went_on = Signal()
    copied = Signal(object)

    def __init__(
        self, window: MainWindow, places: Places, key: StoreKey | None, prompts: Prompts
    ) -> None:
        super().__init__(window)
        self._window = window
        self._places = places
        self._key = key
        self._prompts = prompts
        self._background = Background(parent=self)
        self._bring_in = BringIn(window, places, self._background, prompts)
        self._bring_in.done.connect(self.keyed)
        self._ways: dict[str, Callable[[], object]] = {
            Way.AGAIN: self.again.emit,
            Way.GO_ON: self.went_on.emit,
            Way.RESTORE: self._choose_backup,
            Way.LOOK: self._look,
            Way.KEY_FILE: self._give_key,
            Way.KEY_FILE_BACK: self._put_back_key_file,
            Way.OTHER_FOLDER: self._move,
            Way.QUIT: window.close,
            Way.BEGIN: self.begun.emit,
            Way.BRING_IN: self._choose_other,
        }
        self.page: RecoveryPage | None = None

    def show(self, error: StoreError) -> None:
        """Say what is wrong, with the ways on that can be gone here."""
        ways = tuple(way for way in ways_out(error) if self._can(way))
        self._offer(RecoveryPage(error.sentence, ways))

    def begin(self) -> None:
        """At the first start on this computer: begin anew, or with a backup of another one."""
        sentence = self.tr("Op deze computer staan nog geen dossiers. Hoe wil je beginnen?")
        self._offer(RecoveryPage(sentence, FIRST_WAYS, self.tr("Welkom bij Indicatiewijzer")))

    def bring_in(self, back: Back, backup: Path | None = None) -> None:
        """Put a backup of another computer in place; ask which, where it is not known yet.

        ``back`` shows where one came from.
        """
        if backup is None:
            self._bring_in.choose(back)
        else:
            self._bring_in.use(backup, back)

    def _offer(self, page: RecoveryPage) -> None:
        page.chosen.connect(lambda way: self._ways[way]())
        self._show(page)
        self.page = page

    def use_recovery_key(self, back: QWidget) -> None:
        """Open the store with its recovery key; who turns back comes to ``back``."""
        from app.views.recovery_key_page import RecoveryKeyPage

        page = RecoveryKeyPage(self._places, self._background, self._prompts)
        page.used.connect(lambda _key: self.again.emit())
        page.left.connect(lambda: self._show(back))
        self._show(page)

    def stop(self) -> None:
        """Wait until all is still: before the window goes."""
        self._background.stop()

    def _can(self, way: Way) -> bool:
        """Without a key nothing can be read, a backup no more than the store."""
        if way in {Way.RESTORE, Way.LOOK}:
            return self._key is not None
        if way is Way.KEY_FILE_BACK:
            return kept_key_file(self._places.data) is not None
        return way in self._ways

    def _show(self, widget: QWidget) -> None:
        self._window.show_before_opening(widget)

    def _give_key(self) -> None:
        assert self.page is not None
        self.use_recovery_key(self.page)

    def _put_back_key_file(self) -> None:
        assert self.page is not None
        try:
            put_back_key_file(self._places.data)
        except StoreError as error:
            self.page.tell(error.sentence)
        else:
            self.again.emit()

    def _choose_other(self) -> None:
        page = self.page
        assert page is not None
        self.bring_in(lambda: self._show(page))

    def _look(self) -> None:
        from app.storage.viewing import open_copy

        def work(_control: Control) -> object:
            assert self._key is not None
            return open_copy(self._places.data, self._key)

        assert self.page is not None
        self.page.wait(self.tr("De dossiers worden gekopieerd…"))
        job = self._background.run(work)
        job.succeeded.connect(self.copied)
        job.failed.connect(self.page.tell)

    def _move(self) -> None:
        assert self.page is not None
        title = self.tr("Kies de map met je dossiers")
        folder = self._prompts.choose_folder(self._window, title, self._places.data.parent)
        if folder is None or not self._may_begin(Places(folder)):
            return
        try:
            self.moved.emit(choose_folder(folder))
        except StoreError as error:
            self.page.tell(error.sentence)

    def _may_begin(self, places: Places) -> bool:
        """An empty store is made on purpose only: it looks like the loss of everything."""
        if places.has_store() or places.key_file.exists():
            return True
        sentence = self.tr(
            "In {folder} staan nog geen dossiers. Wil je daar een nieuw, leeg dossierbestand maken?"
        )
        return self._prompts.ask(
            self._window,
            self.tr("Nieuw dossierbestand"),
            sentence.format(folder=places.data),
            self.tr("Nieuw dossierbestand maken"),
            self.tr("Annuleren"),
        )

    def _choose_backup(self) -> None:
        from app.views.restore_page import RestorePage

        assert self._key is not None
        assert self.page is not None
        back = self.page
        page = RestorePage(self._places, self._key, self._background, self._prompts)
        page.restored.connect(self.again)
        page.other_key.connect(lambda backup: self.bring_in(lambda: self._show(page), backup))
        page.left.connect(lambda: self._show(back))
        self._show(page)
