"""Every dialog of the program, opened on the store that the tour of the screens has filled."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from app.demo_care import all_care, read_demo_region

if TYPE_CHECKING:
    from app.domain.dossier import Person
    from app.views.main_window import MainWindow
    from app.views.services import Services

Opener = Callable[["Stage"], QWidget | None]

_FILE_WORDS: Final = "appel boom water stoel"
_FAULTY_ROWS: Final = (
    ("AGB-code", "Productcode", "Wachttijd intake", "Wachttijd behandeling", "Peildatum"),
    ("22000007", "45N01", 2, 3, "31-11-2026"),
    ("22000007", "45N02", 4, 5, "15-11-2026"),
    ("", "45N02", 4, 5, "15-11-2026"),
)
"""Waiting times of which two lines cannot be: no 31 November, and a provider that is not named."""
_ODD_SHEET: Final = "Export 1"
_ODD_ROWS: Final = (
    ("Zorgaanbieder code", "Gemeente", "Toew. nr", "Product", "Geleverd", "Kosten"),
    ("22000007", "Beesel", 100001, "45N01", 10, 780),
    ("22000007", "Beesel", 100002, "45N01", 4, 312),
)


class Stage:
    """Where a dialog is shown: the window, its services, a folder to write in and one dossier."""

    def __init__(self, window: MainWindow, folder: Path) -> None:
        assert window.services is not None
        self.window = window
        self.services: Services = window.services
        self.folder = folder
        self.dossier = self.services.dossiers.summaries()[0]

    def youth(self) -> Person:
        """The first youth of the dossier."""
        return self.services.dossiers.view(self.dossier.id).facts.youths[0]

    def menu(self, words: str) -> None:
        """Choose what stands in a menu with these words, in whichever language."""
        words = QCoreApplication.translate("Stage", words)
        for action in self.window.menus.actions:
            if action.text().replace("&", "").startswith(words):
                action.trigger()
                return
        raise LookupError(f"there is no {words!r} in the menus")


@contextmanager
def shown(stage: Stage, opener: Opener) -> Iterator[QWidget]:
    """Open a dialog and let it go again; ``LookupError`` where none came."""
    before = set(_dialogs())
    made = opener(stage)
    if isinstance(made, QDialog) and not made.isVisible():
        made.open()
    found = made or next((one for one in _dialogs() if one not in before), None)
    if found is None:
        raise LookupError("no dialog came")
    try:
        yield found
    finally:
        found.close()
        found.deleteLater()


def _dialogs() -> list[QDialog]:
    tops = QApplication.topLevelWidgets()
    return [one for one in tops if isinstance(one, QDialog) and one.isVisible()]


def _from_menu(words: str) -> Opener:
    return lambda stage: stage.menu(words)


def _command_box(stage: Stage) -> QWidget:
    from app.views.command_box import CommandBox

    box = CommandBox(stage.services, stage.window.menus.everything, parent=stage.window)
    box.field.setText("aan")
    return box


def _child_care(stage: Stage) -> QWidget:
    from app.views.dossier.child_care_dialog import ChildCareDialog

    last_month = stage.services.today().replace(day=1)
    helped = all_care(read_demo_region(), last_month)[0].bsn
    return ChildCareDialog(stage.services, replace(stage.youth(), bsn=helped), stage.window)


def _evaluation(stage: Stage) -> QWidget:
    from app.views.dossier.evaluation_dialog import EvaluationDialog

    item = stage.services.evaluations.of_dossier(stage.dossier.id).items[0]
    return EvaluationDialog(stage.services, item, stage.window)


def _versions(stage: Stage) -> QWidget:
    from app.views.dossier.version_dialog import VersionDialog

    view = stage.services.dossiers.view(stage.dossier.id)
    versions = stage.services.indications.versions.all(view.indications[0].id)
    return VersionDialog(versions, stage.window)


def _hand_over(stage: Stage) -> QWidget:
    from app.views.handover_send_dialog import HandOverDialog

    return HandOverDialog(stage.services, stage.dossier.id, stage.dossier.number, stage.window)


def _take_over(stage: Stage) -> QWidget:
    from app.views.handover_take_dialog import TakeOverDialog

    file = stage.folder / "overdracht.iwo"
    stage.services.handovers.hand_over(stage.dossier.id, _FILE_WORDS, file)
    return TakeOverDialog(stage.services, file, stage.window)


def _file_password(stage: Stage) -> QWidget:
    from app.views.file_password_dialog import FilePasswordDialog

    return FilePasswordDialog(stage.window)


def _passphrase(stage: Stage) -> QWidget:
    from app.views.passphrase_dialog import PassphraseDialog

    return PassphraseDialog(stage.services, stage.window)


def _recovery_key(stage: Stage) -> QWidget:
    from app.views.recovery_key_dialog import RecoveryKeyDialog

    return RecoveryKeyDialog(stage.services, stage.window)


def _sources(stage: Stage) -> QWidget:
    from app.services.source_questions import LightQuestion
    from app.views.sources_dialog import SourcesDialog

    today = stage.services.today()
    row = stage.services.board.board(None, None, today=today).rows[0]
    return SourcesDialog(stage.services, LightQuestion(row.agb, today), stage.window)


def _layouts(stage: Stage) -> QWidget:
    from app.views.sync.layouts_dialog import LayoutsDialog

    return LayoutsDialog(stage.services, stage.window)


def _mapping(stage: Stage) -> QWidget:
    from app.views.sync.mapping_dialog import MappingDialog

    return MappingDialog(stage.services, _odd_workbook(stage.folder), _ODD_SHEET, stage.window)


def _odd_workbook(folder: Path) -> Path:
    return _workbook(folder / "declaraties-zuid.xlsx", _ODD_SHEET, _ODD_ROWS)


def faulty_workbook(folder: Path) -> Path:
    """Waiting times of which a part is rejected."""
    return _workbook(folder / "wachttijden.xlsx", "Wachttijden", _FAULTY_ROWS)


def _workbook(path: Path, name: str, rows: Sequence[Sequence[object]]) -> Path:
    import xlsxwriter

    with xlsxwriter.Workbook(path) as book:
        sheet = book.add_worksheet(name)
        for number, row in enumerate(rows):
            sheet.write_row(number, 0, row)
    return path


def _region_signal(stage: Stage) -> QWidget:
    from app.services.region_signals import RegionSignalDraft
    from app.views.region.region_signal_dialog import RegionSignalDialog

    return RegionSignalDialog(stage.services, RegionSignalDraft(), None, stage.window)


def _crash(_stage: Stage) -> QWidget:
    from app.views.crash_dialog import CrashDialog

    return CrashDialog("Indicatiewijzer\nValueError in app.views.start_page, regel 12", saved=True)


def _provider(stage: Stage) -> QWidget:
    from app.views.providers.provider_dialog import show_provider

    services = stage.services
    rows = services.board.board(today=services.today()).rows
    full = next(row for row in rows if row.ceiling)
    return show_provider(services, stage.window, full)


def _help(stage: Stage) -> QWidget:
    from app.views.help_window import show_help

    return show_help(stage.window, "omvang", stage.services.prompts)


def _keys(stage: Stage) -> QWidget:
    from app.views.key_card_dialog import KeyCardDialog

    return KeyCardDialog(stage.window.menus.key_rows(), stage.services.prompts, stage.window)


DIALOGS: Final[dict[str, Opener]] = {
    "ga-naar": _command_box,
    "eerdere-hulp": _child_care,
    "evalueren": _evaluation,
    "versies": _versions,
    "overdragen": _hand_over,
    "overnemen": _take_over,
    "register": _from_menu("Register voor de backoffice"),
    "zonder-namen": _from_menu("Indicaties zonder namen"),
    "prullenbak": _from_menu("Prullenbak"),
    "reservekopieen": _from_menu("Reservekopieën"),
    "logboek": _from_menu("Logboek"),
    "rollen": _from_menu("Rollen"),
    "bewaartermijnen": _from_menu("Bewaartermijnen"),
    "een-persoon": _from_menu("Gegevens van één persoon"),
    "wachtzin-bestand": _file_password,
    "wachtzin-wijzigen": _passphrase,
    "herstelsleutel": _recovery_key,
    "waar-vandaan": _sources,
    "kolomindelingen": _layouts,
    "kolommen-aanwijzen": _mapping,
    "aanbieder": _provider,
    "signaal-aan-de-regio": _region_signal,
    "er-ging-iets-mis": _crash,
    "handleiding": _help,
    "sneltoetsen": _keys,
}
"""Per name of a picture how the dialog comes."""
