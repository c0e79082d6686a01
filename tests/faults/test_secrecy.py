"""Nothing personal is readable on disk after a whole journey; only what was exported on purpose."""

from __future__ import annotations

import tempfile
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QObject
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot
from sqlalchemy import select

from app.demo_exports import write_demo_exports
from app.models.region import Assignment, Declaration
from app.services.settings import SettingKey
from app.storage import passphrase as passphrase_module
from app.storage.key import StoreKey, create_with_passphrase
from app.storage.places import Places
from app.views.crash_report import CrashReporter
from app.views.main_window import MainWindow
from app.views.page import PageName
from app.views.theme import apply_theme
from app.window import window_services
from app.wiring import Program, build_program
from benchmarks.finished_dossier import ADULT, YOUTH, make_final
from tests.conftest import NOW
from tests.faults import acts, journey
from tests.faults.conftest import Figure
from tests.faults.harness import TOLD, killed
from tests.faults.secrets_sought import files_in, found_in
from tests.views.fakes import FakePrompts

PASSPHRASE = "vier paarden voor de kar"
PASSWORD = "zeven geiten in het lange gras"
TYPED = "Vader woont sinds maart in Maasbree"
SECRETS = (
    YOUTH["bsn"],
    YOUTH["first_names"],
    YOUTH["surname"],
    YOUTH["birth_date"],
    ADULT["first_names"],
    *(journey.BROTHER[field] for field in ("bsn", "first_names", "birth_date")),
    "Hoe krijgen we weer rust in de ochtend?",
    "De ochtend lukt zonder ruzie",
    "Kent het gezin",
    TYPED,
    PASSPHRASE,
    PASSWORD,
)


@dataclass(frozen=True)
class Folders:
    """Where the program could leave something, and where it is asked to."""

    data: Path
    left: tuple[Path, ...]
    exports: Path


class Titles(QObject):
    """Remembers the title of every window."""

    def __init__(self) -> None:
        super().__init__()
        self.seen: set[str] = set()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        named = event.type() in {QEvent.Type.WindowTitleChange, QEvent.Type.Show}
        if named and isinstance(watched, QWidget) and watched.isWindow():
            self.seen.add(watched.windowTitle())
        return False


@pytest.fixture
def where(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Folders:
    """A home, a temporary folder and a working folder of this test alone."""
    home, scratch, work = (tmp_path / name for name in ("thuis", "tijdelijk", "werkmap"))
    for folder in (home, scratch, work, tmp_path / "uit"):
        folder.mkdir()
    for name in ("HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME", "LOCALAPPDATA"):
        monkeypatch.setenv(name, str(home))
    for name in ("TMPDIR", "TEMP", "TMP"):
        monkeypatch.setenv(name, str(scratch))
    monkeypatch.setattr(tempfile, "tempdir", None)
    monkeypatch.chdir(work)
    data = home / "Indicatiewijzer"
    return Folders(data, (home, scratch, work), tmp_path / "uit")


@pytest.fixture
def titles(qapp: QApplication) -> Iterator[Titles]:
    made = Titles()
    qapp.installEventFilter(made)
    yield made
    qapp.removeEventFilter(made)


@pytest.fixture
def key(where: Folders, monkeypatch: pytest.MonkeyPatch) -> StoreKey:
    monkeypatch.setitem(passphrase_module.SCRYPT, "n", 16)
    return create_with_passphrase(where.data, PASSPHRASE)


@pytest.fixture
def program(where: Folders, key: StoreKey) -> Iterator[Program]:
    with build_program(where.data, key, journey.REGION, clock=lambda: NOW) as made:
        yield made


def test_what_is_sought_would_be_found(tmp_path: Path) -> None:
    for encoding in ("utf-8", "utf-16-le", "utf-16-be"):
        (tmp_path / encoding).write_bytes(b"\x00..." + TYPED.upper().encode(encoding))
    (tmp_path / f"brief {YOUTH['first_names']}.txt").write_text("")
    (tmp_path / "leeg").write_text("Vader woont in Maasbree")
    assert len(found_in([tmp_path], [TYPED, YOUTH["first_names"]])) == 4


def test_a_whole_journey_leaves_nothing_to_read(
    qtbot: QtBot,
    qapp: QApplication,
    tmp_path: Path,
    where: Folders,
    key: StoreKey,
    program: Program,
    titles: Titles,
    capfd: pytest.CaptureFixture[str],
    figure: Figure,
) -> None:
    apply_theme(qapp, "light")
    program.settings.set(SettingKey.EXPORT_FOLDER, str(where.exports))
    program.sync.sync(write_demo_exports(tmp_path / "regio", NOW.date()))
    secrets = (*SECRETS, start_of_bsns(program))
    dossier = make_final(program)
    journey.change_and_call_off(program, dossier, TYPED)
    journey.throw_away(program)
    window = MainWindow(Places(where.data).window_settings, FakePrompts())
    services = window_services(program, where.data, window, FakePrompts())
    try:
        window.show()
        window.open(services)
        walk(window, dossier)
        break_down(window, where.data)
        lock_and_unlock(qtbot, window)
        journey.export_everything(program, dossier, where.exports, PASSWORD)
        colleague = (where.data / "collega", key)
        journey.to_a_colleague_and_back(program, dossier, colleague, where.exports, PASSWORD)
        journey.back_up_and_lay_ready(program)
        # While it is open there is a write-ahead log as well, and here a copy to look in.
        with journey.looked_at_in_a_copy(where.data, key):
            assert found_in(where.left, secrets) == []
    finally:
        services.background.stop()
        window.close()
        window.deleteLater()
    program.close()
    assert killed(acts.type_on, where.data, key, TYPED, after=TOLD)  # after the restore
    log = where.data / "dossiers.db-wal"
    assert log.stat().st_size
    assert found_in(where.left, secrets) == []
    assert_everything_was_left(where)
    assert found_in_words(titles.seen) == []
    assert found_in_words([str(path.name) for path in files_in(where.exports)]) == []
    assert found_in_words(capfd.readouterr()) == []
    figure("files looked through", sum(1 for folder in where.left for _ in files_in(folder)))


def start_of_bsns(program: Program) -> str:
    """What all BSNs of the regional files begin with: who finds none of that, finds no BSN."""
    with program.store.sessions() as session:
        bsns = {*session.scalars(select(Assignment.bsn)), *session.scalars(select(Declaration.bsn))}
    first, last = min(bsns), max(bsns)
    shared = first[: next(at for at in range(9) if first[at] != last[at])]
    assert len(bsns) > 100
    assert len(shared) >= 5  # shorter could stand in an encrypted file by chance
    return shared


def lock_and_unlock(qtbot: QtBot, window: MainWindow) -> None:
    window.lock()
    screen = window._lock.screen if window._lock is not None else None
    assert screen is not None
    screen.line.setText(PASSPHRASE)
    screen.button.click()
    qtbot.waitUntil(window.isVisible)


def assert_everything_was_left(where: Folders) -> None:
    """What was sought through is all there, and what was exported can be read."""
    places = Places(where.data)
    names = {path.name for path in files_in(where.data)}
    assert {"dossiers.db", "sleutel.json", "venster.ini", "fouten.log"} <= names
    assert any(path.suffix == ".db" for path in files_in(places.backups))
    assert (next(places.set_aside.iterdir()) / "dossiers.db").exists()
    kinds = {path.suffix for path in files_in(where.exports)}
    assert kinds == {".docx", ".pdf", ".xlsx", ".csv", ".json", ".iwo"}
    readable = (where.exports / "inzage.json").read_text(encoding="utf-8")
    assert YOUTH["bsn"] in readable


def walk(window: MainWindow, dossier: int) -> None:
    """Look at the dossier and at every page."""
    window.go(PageName.DOSSIER, dossier)
    for name in (PageName.DOSSIERS, PageName.START, PageName.SETTINGS, PageName.DOSSIER):
        window.go(name, dossier if name is PageName.DOSSIER else None)
        QTest.qWait(50)
    window.commands.save_now()


def break_down(window: MainWindow, data: Path) -> None:
    """A fault of the program, whose message holds what it must not tell."""
    reporter = CrashReporter(Places(data).logs, window.flush, show=lambda _text, _saved: None)
    try:
        raise ValueError(f"{TYPED}: {YOUTH['bsn']}")
    except ValueError as error:
        reporter._tell(error)


def found_in_words(words: Iterable[str]) -> list[str]:
    return [word for word in words for secret in SECRETS if secret.lower() in word.lower()]
