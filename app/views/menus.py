"""The menu bar: every action has one place, one name and one key.

The keys are those that Windows users know; the Alt letters of the menus are unique.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QApplication, QMenu, QMenuBar, QWidget

from app.views.alt_letters import give_letters
from app.views.page import Page, PageName

if TYPE_CHECKING:
    from app.views.key_card import KeyRow
    from app.views.main_window import MainWindow


class Menus(QObject):
    """Fills the menu bar of ``window``; the actions of an open page join the menu Dossier."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._bar: QMenuBar = window.menuBar()
        self._bar.setAccessibleName(self.tr("Menu"))
        self.actions: list[QAction] = []
        self._page_actions: list[QAction] = []
        self._fill()
        for menu in self._bar.findChildren(QMenu):
            menu.aboutToShow.connect(partial(give_letters, menu))

    @property
    def everything(self) -> list[QAction]:
        """What can be done now: the entries of the menus and those of the page in view."""
        return [*self._page_actions, *self.actions]

    def set_enabled(self, enabled: bool) -> None:
        """Nothing can be done as long as the store is not open, apart from leaving."""
        for action in self.actions:
            action.setEnabled(enabled or action.property("always") is True)

    def show_page(self, page: Page) -> None:
        """Offer what this page can do in the menu Dossier."""
        for action in self._page_actions:
            self.dossier.removeAction(action)
        self._page_actions = list(page.actions())
        self.dossier.addActions(self._page_actions)

    def leave_page(self) -> None:
        """Forget what the page in view could do, for it goes."""
        for action in self._page_actions:
            self.dossier.removeAction(action)
        self._page_actions = []

    def key_rows(self) -> tuple[KeyRow, ...]:
        """Every key there is, menu by menu, those of an open dossier and of forms included."""
        from app.views.dossier.page_keys import dossier_keys
        from app.views.key_card import KeyRow, form_rows, rows_of, spelled

        rows: list[KeyRow] = []
        for menu in (action.menu() for action in self._bar.actions()):
            if not isinstance(menu, QMenu):
                continue
            name = menu.title().replace("&", "")
            fixed = (action for action in menu.actions() if action not in self._page_actions)
            rows += rows_of(name, fixed)
            if menu is self.dossier:
                rows += (
                    KeyRow(name, spelled(key.keys), key.text) for key in dossier_keys() if key.keys
                )
        return (*rows, *form_rows())

    def _fill(self) -> None:
        self._fill_file(self._bar.addMenu(self.tr("&Bestand")))
        self._fill_edit(self._bar.addMenu(self.tr("Be&werken")))
        self._fill_view(self._bar.addMenu(self.tr("B&eeld")))
        self.dossier = self._bar.addMenu(self.tr("&Dossier"))
        self._to(self.dossier, self.tr("Alle dossiers"), PageName.DOSSIERS, "Ctrl+Shift+D")
        providers = self._bar.addMenu(self.tr("&Aanbieders"))
        self._to(providers, self.tr("Overzicht van aanbieders"), PageName.PROVIDERS, "Ctrl+Shift+A")
        self._to(providers, self.tr("Productcatalogus"), PageName.PRODUCTS, "Ctrl+Shift+P")
        region = self._bar.addMenu(self.tr("&Regio"))
        self._fill_region(region)
        self._fill_help(self._bar.addMenu(self.tr("&Help")))

    def _fill_region(self, menu: QMenu) -> None:
        from app.views.region.parts import RegionPartName, part_titles

        for name, text in part_titles().items():
            keys = "Ctrl+Shift+R" if name is RegionPartName.FIGURES else ""
            self._add(menu, text, partial(self._window.go, PageName.REGION, name), keys)
        menu.addSeparator()
        self._to(menu, self.tr("Gegevens bijwerken"), PageName.SYNC, "Ctrl+U")

    def _fill_help(self, menu: QMenu) -> None:
        """Help can be had before the store is open: above all when it does not open."""
        commands = self._window.commands
        entries: tuple[tuple[str, Callable[[], object], str], ...] = (
            (self.tr("Hulp bij deze pagina"), commands.show_help, "F1"),
            (self.tr("Handleiding"), partial(commands.show_topic, "welkom"), ""),
            (self.tr("Je eerste dossier"), partial(commands.show_topic, "eerste-dossier"), ""),
            (self.tr("Rondleiding"), commands.show_tour, ""),
            (self.tr("Sneltoetsen"), commands.show_keys, "Ctrl+F1"),
            (self.tr("Over Indicatiewijzer"), commands.show_about, ""),
        )
        for text, do, keys in entries:
            self._add(menu, text, do, keys, always=True)

    def _fill_file(self, menu: QMenu) -> None:
        commands = self._window.commands
        self._add(menu, self.tr("Nieuw dossier"), commands.new_dossier, "Ctrl+N")
        self._add(menu, self.tr("Dossier openen…"), commands.open_dossier, "Ctrl+O")
        self._add(menu, self.tr("Opslaan"), commands.save_now, "Ctrl+S")
        self._add(menu, self.tr("Afdrukken…"), commands.print_out, "Ctrl+P")
        self._add(menu, self.tr("Eigenschappen"), commands.show_properties, "Alt+Return")
        menu.addSeparator()
        self._add(menu, self.tr("Register voor de backoffice…"), commands.show_register, "")
        self._add(menu, self.tr("Indicaties zonder namen…"), commands.show_pseudonyms, "")
        self._add(menu, self.tr("Dossier van een collega overnemen…"), commands.take_over, "")
        self._add(menu, self.tr("Prullenbak…"), commands.show_bin, "")
        self._add(menu, self.tr("Reservekopieën…"), commands.show_backups, "")
        self._fill_management(menu.addMenu(self.tr("Beheer")))
        menu.addSeparator()
        self._to(menu, self.tr("Instellingen"), PageName.SETTINGS, "Ctrl+,")
        menu.addSeparator()
        self._add(menu, self.tr("Vergrendelen"), self._window.lock, "Ctrl+L")
        self._add(menu, self.tr("Afsluiten"), self._window.close, "Ctrl+Q", always=True)

    def _fill_management(self, menu: QMenu) -> None:
        from app.views.management import titles

        for what, text in titles().items():
            self._add(menu, text, partial(self._window.commands.manage, what), "")

    def _fill_edit(self, menu: QMenu) -> None:
        commands = self._window.commands
        self._add(menu, self.tr("Ongedaan maken"), commands.undo, "Ctrl+Z", always=True)
        self._add(menu, self.tr("Opnieuw"), commands.redo, "Ctrl+Y", always=True)
        menu.addSeparator()
        edits = (
            ("cut", self.tr("Knippen"), "Ctrl+X"),
            ("copy", self.tr("Kopiëren"), "Ctrl+C"),
            ("paste", self.tr("Plakken"), "Ctrl+V"),
            ("selectAll", self.tr("Alles selecteren"), "Ctrl+A"),
        )
        for edit, text, keys in edits:
            self._add(menu, text, _on_focus(edit), keys, always=True)
        menu.addSeparator()
        self._add(menu, self.tr("Zoeken"), self._window.commands.search, "Ctrl+F")

    def _fill_view(self, menu: QMenu) -> None:
        commands = self._window.commands
        places = (
            (self.tr("Start"), PageName.START),
            (self.tr("Dossiers"), PageName.DOSSIERS),
            (self.tr("Aanbieders"), PageName.PROVIDERS),
            (self.tr("Regio"), PageName.REGION),
        )
        for number, (text, name) in enumerate(places, start=1):
            self._to(menu, text, name, f"Ctrl+{number}")
        self._add(menu, self.tr("Ga naar…"), commands.show_command_box, "Ctrl+K")
        menu.addSeparator()
        self._add(menu, self.tr("Vernieuwen"), commands.refresh, "F5")
        self._add(
            menu, self.tr("Volgend deel van het venster"), commands.next_pane, "F6", always=True
        )
        self._add(
            menu,
            self.tr("Vorig deel van het venster"),
            commands.previous_pane,
            "Shift+F6",
            always=True,
        )

    def _to(self, menu: QMenu, text: str, name: PageName, keys: str) -> None:
        self._add(menu, text, lambda: self._window.go(name), keys)

    def _add(
        self, menu: QMenu, text: str, do: Callable[[], object], keys: str, *, always: bool = False
    ) -> None:
        action = menu.addAction(text)
        action.triggered.connect(lambda _checked=False: do())
        action.setProperty("always", always)
        if keys:
            action.setShortcut(QKeySequence(keys))
        self.actions.append(action)


def _on_focus(edit: str) -> Callable[[], None]:
    """Do what a text field does on this key, in the field that has the focus."""

    def do() -> None:
        widget: QWidget | None = QApplication.focusWidget()
        method = getattr(widget, edit, None)
        if callable(method):
            method()

    return do
