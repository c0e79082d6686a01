"""Before what cannot be undone, the program itself makes a backup."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

import pytest

from app.demo_exports import write_demo_exports
from app.domain.dossier import Key
from app.exchange.handover_file import ENDING
from app.storage.backup_errors import NoRoomForBackup
from app.storage.backup_notes import list_backups
from app.storage.key import StoreKey
from app.storage.places import Places
from app.wiring import Program, build_program

NOW = datetime(2026, 11, 22, 14, 3)
PASSWORD = "een wachtwoord voor onderweg"


def reasons(program: Program) -> list[str]:
    backups = list_backups(Places(program.store.path.parent).backups)
    return [backup.note.reason for backup in backups if backup.note]


def test_before_a_dossier_is_taken_over(tmp_path: Path, store_key: StoreKey) -> None:
    target = tmp_path / f"overdracht{ENDING}"
    with build_program(tmp_path / "een", store_key, "noord-limburg", clock=lambda: NOW) as one:
        dossier = one.dossiers.create("0983").id
        one.dossiers.answer(dossier, Key.WISHES, "Rust in huis")
        one.handovers.hand_over(dossier, PASSWORD, target)
        assert reasons(one) == []
    with build_program(tmp_path / "twee", store_key, "noord-limburg", clock=lambda: NOW) as two:
        two.dossiers.create("0983")
        two.handovers.take_over(two.handovers.read(target, PASSWORD), {})
        assert reasons(two) == ["before take over"]


def test_nothing_is_erased_where_no_backup_can_be_made(
    tmp_path: Path, store_key: StoreKey, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object) -> None:
        raise NoRoomForBackup("hier")

    with build_program(tmp_path, store_key, "noord-limburg", clock=lambda: NOW) as program:
        monkeypatch.setattr("app.services.backups.make_backup", full)
        with pytest.raises(NoRoomForBackup):
            program.retention.erase([1])
        monkeypatch.undo()
        assert program.retention.erase([]) == 0
        assert reasons(program) == ["before erase"]


@pytest.mark.parametrize(
    ("large", "accept_loss", "made"),
    [
        (10**9, False, []),
        (10**9, True, ["before import"]),
        (1, False, ["before import"]),
    ],
)
def test_before_an_import_that_is_large_or_accepted_with_its_loss(
    tmp_path: Path,
    store_key: StoreKey,
    monkeypatch: pytest.MonkeyPatch,
    large: int,
    accept_loss: bool,
    made: list[str],
) -> None:
    monkeypatch.setattr("app.services.region_sync.LARGE", large)
    folder = tmp_path / "regio"
    write_demo_exports(folder, NOW.date())
    data = tmp_path / "gegevens"
    with build_program(data, store_key, "noord-limburg", clock=lambda: NOW) as program:
        program.dossiers.create("0983")
        report = program.sync.sync([folder], accept_loss=accept_loss)
        assert len(report.taken) == 7
        assert reasons(program) == made
        for backup in list_backups(Places(data).backups):
            assert backup.note is not None
            assert backup.note.counts["declaration"] == 0  # it was made before


def test_nothing_is_imported_where_no_backup_can_be_made(
    tmp_path: Path, store_key: StoreKey, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object) -> None:
        raise NoRoomForBackup("hier")

    monkeypatch.setattr("app.services.backups.make_backup", full)
    files = write_demo_exports(tmp_path / "regio", NOW.date())
    data = tmp_path / "gegevens"
    with build_program(data, store_key, "noord-limburg", clock=lambda: NOW) as program:
        with pytest.raises(NoRoomForBackup):
            program.sync.sync(files, accept_loss=True)
        assert program.sync.history() == ()
