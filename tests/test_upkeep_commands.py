"""Upkeep without a window: check, backup, restore and export-all, with their exit codes."""

from __future__ import annotations

import json
import shutil
from datetime import datetime
from pathlib import Path
from typing import Any

import pytest
from openpyxl import load_workbook
from sqlalchemy import select, text

import main as program
from app.domain.roles import REFUSALS, Right, WorkRole
from app.models.dossier import Dossier
from app.models.plan import Goal
from app.services import audit
from app.storage.backup_notes import list_backups, note_path
from app.storage.database import open_store
from app.storage.key import key_without_asking
from app.storage.places import Places
from app.storage.recovery_key import recovery_sheet
from app.storage.sqlite_engine import make_engine
from app.wiring import open_program

PASSPHRASE = "een lange wachtzin"
LONG = "Ik heet é " + "lang " * 8000
NOW = datetime(2026, 11, 22, 14, 3)


@pytest.fixture
def data(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A data folder with one dossier in it."""
    monkeypatch.setenv("INDICATIEWIJZER_PASSPHRASE", PASSPHRASE)
    folder = tmp_path / "gegevens"
    with open_program(folder, "noord-limburg") as opened:
        opened.dossiers.create("0983")
    return folder


def run(data: Path, *arguments: str) -> int:
    return program.main(["--data-dir", str(data), *arguments])


def dossiers(data: Path) -> int:
    with open_program(data, "noord-limburg") as opened:
        return len(opened.dossiers.summaries())


def everything(data: Path) -> dict[str, list[Any]]:
    """All rows but those of the log, which tells what was refused."""
    with open_store(data, key_without_asking(data)) as store, store.sessions() as session:
        names = session.execute(text("SELECT name FROM sqlite_master WHERE type = 'table'"))
        kept = [name for name in names.scalars() if name != "audit_entry"]
        return {name: session.execute(text(f"SELECT * FROM {name}")).all() for name in kept}


Said = pytest.CaptureFixture[str]


def test_a_sound_store_with_a_backup_is_0(data: Path, capsys: Said) -> None:
    assert run(data, "backup") == 0
    path = Path(capsys.readouterr().out.strip())
    assert path == list_backups(Places(data).backups)[0].path
    assert run(data, "check") == 0
    said = capsys.readouterr().out
    assert "1 dossiers" in said
    assert "1 van de 1 reservekopieën" in said
    assert "FOUT" not in said


def test_check_as_json_says_what_and_whether(data: Path, capsys: Said) -> None:
    assert run(data, "check", "--json") == 1
    found = {each["what"]: each["sound"] for each in json.loads(capsys.readouterr().out)}
    assert found == {
        "file": True,
        "links": True,
        "key": True,
        "counts": True,
        "log": True,
        "backups": False,
    }


def test_a_damaged_backup_is_1(data: Path, capsys: Said) -> None:
    run(data, "backup")
    (backup,) = list_backups(Places(data).backups)
    content = bytearray(backup.path.read_bytes())
    content[6000] ^= 1
    backup.path.write_bytes(content)
    assert run(data, "check") == 1
    assert "FOUT  De reservekopie" in capsys.readouterr().out


@pytest.mark.parametrize(
    ("harm", "said"),
    [
        ("UPDATE audit_entry SET person = 'een ander' WHERE id = 1", "Het logboek is ergens"),
        ("INSERT INTO dossier_answer VALUES (999, 'a', 'b')", "1 rijen verwijzen"),
    ],
)
def test_what_was_done_to_the_rows_is_1(data: Path, capsys: Said, harm: str, said: str) -> None:
    run(data, "backup")
    engine = make_engine(Places(data).database, key_without_asking(data), migrating=True)
    with engine.begin() as connection:
        connection.execute(text(harm))
    capsys.readouterr()
    assert run(data, "check") == 1
    assert f"FOUT  {said}" in capsys.readouterr().out


@pytest.mark.parametrize("command", ["check", "backup", "export-all --out uit"])
def test_no_store_is_2(tmp_path: Path, capsys: Said, command: str) -> None:
    assert run(tmp_path / "nergens", *command.split()) == 2
    assert len(capsys.readouterr().err.splitlines()) == 1


def test_a_damaged_store_is_2(data: Path, capsys: Said) -> None:
    database = Places(data).database
    content = bytearray(database.read_bytes())
    content[:8192] = bytes(8192)
    database.write_bytes(content)
    assert run(data, "check") == 2
    assert len(capsys.readouterr().err.splitlines()) == 1


def test_restore_puts_back_and_sets_aside(data: Path, capsys: Said) -> None:
    run(data, "backup")
    (backup,) = list_backups(Places(data).backups)
    with open_program(data, "noord-limburg") as opened:
        opened.dossiers.create("0983")
    capsys.readouterr()
    assert run(data, "restore", str(backup.path)) == 0
    said = capsys.readouterr().out
    assert str(Places(data).set_aside) in said
    assert dossiers(data) == 1
    with open_store(data, key_without_asking(data)) as store, store.sessions() as session:
        acts = session.execute(text("SELECT action FROM audit_entry ORDER BY id")).scalars().all()
    assert acts[-1] == "restore"


@pytest.mark.parametrize("damage", ["gone", "no database", "cut"])
def test_restore_of_what_is_no_backup_is_2_and_changes_nothing(
    data: Path, tmp_path: Path, capsys: Said, damage: str
) -> None:
    wrong = tmp_path / "kopie.db"
    if damage == "no database":
        wrong.write_text("een brief", encoding="utf-8")
    elif damage == "cut":
        wrong.write_bytes(Places(data).database.read_bytes()[:8192])
    before = everything(data)
    assert run(data, "restore", str(wrong)) == 2
    assert len(capsys.readouterr().err.splitlines()) == 1
    assert everything(data) == before


def test_restore_makes_a_backup_first(data: Path) -> None:
    run(data, "backup")
    (backup,) = list_backups(Places(data).backups)
    with open_program(data, "noord-limburg") as opened:
        opened.dossiers.create("0983")
    assert run(data, "restore", str(backup.path)) == 0
    reasons = [each.note.reason for each in list_backups(Places(data).backups)]
    assert sorted(reasons) == ["asked", "before restore"]


def test_quality_may_not_restore_by_command(
    data: Path, capsys: Said, monkeypatch: pytest.MonkeyPatch
) -> None:
    run(data, "backup")
    (backup,) = list_backups(Places(data).backups)
    with open_program(data, "noord-limburg") as opened:
        opened.roles.give("kees", WorkRole.QUALITY)
        opened.dossiers.create("0983")
    monkeypatch.setattr(audit, "person", lambda: "kees")
    capsys.readouterr()
    assert run(data, "restore", str(backup.path)) == 2
    said = capsys.readouterr()
    assert said.err.splitlines() == [REFUSALS[Right.CHANGE]]
    assert not Places(data).set_aside.exists()
    with open_program(data, "noord-limburg") as opened:
        assert len(opened.dossiers.summaries()) == 2
        assert opened.roles.own() is WorkRole.QUALITY


def test_who_restores_by_command_keeps_the_role_of_now(
    data: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    run(data, "backup")
    (backup,) = list_backups(Places(data).backups)
    with open_program(data, "noord-limburg") as opened:
        opened.roles.give("kees", WorkRole.WORKER)
    monkeypatch.setattr(audit, "person", lambda: "kees")
    assert run(data, "restore", str(backup.path)) == 0
    with open_program(data, "noord-limburg") as opened:
        assert opened.roles.own() is WorkRole.WORKER


@pytest.mark.parametrize("harm", ["beginning", "settings"])
def test_a_damaged_store_is_replaced_by_command(data: Path, capsys: Said, harm: str) -> None:
    run(data, "backup")
    (backup,) = list_backups(Places(data).backups)
    database = Places(data).database
    content = bytearray(database.read_bytes())
    with open_store(data, key_without_asking(data)) as store, store.engine.connect() as connection:
        page = connection.exec_driver_sql(
            "SELECT rootpage FROM sqlite_master WHERE name = 'sqlite_autoindex_setting_1'"
        ).scalar_one()
    at = 4096 * (page - 1) if harm == "settings" else 0
    content[at : at + 4096] = bytes(4096)
    database.write_bytes(content)
    assert run(data, "restore", str(backup.path)) == 0
    (aside,) = Places(data).set_aside.iterdir()
    assert (aside / "dossiers.db").read_bytes() == content
    assert dossiers(data) == 1


def test_restore_while_the_window_is_open_is_2(data: Path, capsys: Said) -> None:
    run(data, "backup")
    (backup,) = list_backups(Places(data).backups)
    with open_program(data, "noord-limburg"):
        assert run(data, "restore", str(backup.path)) == 2
    assert "al geopend" in capsys.readouterr().err


def test_on_another_computer_a_backup_and_its_passphrase_are_enough(
    data: Path, tmp_path: Path
) -> None:
    run(data, "backup")
    stick = tmp_path / "stick"
    shutil.copytree(Places(data).backups, stick)
    shutil.rmtree(data)
    (backup,) = list_backups(stick)
    elsewhere = tmp_path / "nieuwe laptop"
    assert run(elsewhere, "restore", str(backup.path)) == 0
    assert dossiers(elsewhere) == 1


def test_without_any_key_no_new_one_is_made(data: Path, tmp_path: Path, capsys: Said) -> None:
    run(data, "backup")
    (backup,) = list_backups(Places(data).backups)
    alone = tmp_path / "stick"
    alone.mkdir()
    shutil.copyfile(backup.path, alone / backup.path.name)
    capsys.readouterr()
    assert run(tmp_path / "nieuw", "restore", str(alone / backup.path.name)) == 2
    assert "--recovery-key" in capsys.readouterr().err
    assert not (tmp_path / "nieuw").exists()


def test_that_it_is_not_encrypted_is_said_before_all_is_written(
    data: Path, tmp_path: Path, capsys: Said
) -> None:
    (tmp_path / "uit").write_text("geen map")
    assert run(data, "export-all", "--out", str(tmp_path / "uit")) != 0
    assert "niet versleuteld" in capsys.readouterr().err


@pytest.fixture
def on_paper(data: Path, tmp_path: Path) -> tuple[Path, Path]:
    """A backup on a stick without any key beside it, and the recovery key of those dossiers."""
    run(data, "backup")
    (backup,) = list_backups(Places(data).backups)
    stick = tmp_path / "stick"
    stick.mkdir()
    for path in (backup.path, note_path(backup.path)):
        shutil.copyfile(path, stick / path.name)
    sheet = stick / "herstelsleutel.txt"
    sheet.write_text(recovery_sheet(key_without_asking(data), NOW.date()), encoding="utf-8")
    return stick / backup.path.name, sheet


def test_on_another_computer_a_backup_and_its_recovery_key_are_enough(
    tmp_path: Path, on_paper: tuple[Path, Path]
) -> None:
    backup, sheet = on_paper
    new = tmp_path / "nieuwe laptop"
    assert run(new, "restore", str(backup), "--recovery-key", str(sheet)) == 0
    assert dossiers(new) == 1


def test_what_was_begun_there_is_set_aside_and_opens_by_itself(
    tmp_path: Path, on_paper: tuple[Path, Path], capsys: Said
) -> None:
    backup, sheet = on_paper
    new = tmp_path / "nieuwe laptop"
    for _ in range(2):
        with open_program(new, "noord-limburg") as opened:
            opened.dossiers.create("0983")
    assert run(new, "restore", str(backup)) == 2
    assert "Gebruik de herstelsleutel" in capsys.readouterr().err
    assert run(new, "restore", str(backup), "--recovery-key", str(sheet)) == 0
    assert dossiers(new) == 1
    (aside,) = Places(new).set_aside.iterdir()
    assert dossiers(aside) == 2


def test_quality_may_not_bring_in_other_dossiers(
    tmp_path: Path,
    on_paper: tuple[Path, Path],
    capsys: Said,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    backup, sheet = on_paper
    new = tmp_path / "nieuwe laptop"
    with open_program(new, "noord-limburg") as opened:
        opened.roles.give("kees", WorkRole.QUALITY)
    monkeypatch.setattr(audit, "person", lambda: "kees")
    assert run(new, "restore", str(backup), "--recovery-key", str(sheet)) == 2
    assert capsys.readouterr().err.splitlines() == [REFUSALS[Right.CHANGE]]
    assert not Places(new).set_aside.exists()


def test_the_recovery_key_of_the_store_itself_keeps_the_roles(
    data: Path, on_paper: tuple[Path, Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    backup, sheet = on_paper
    with open_program(data, "noord-limburg") as opened:
        opened.roles.give("kees", WorkRole.WORKER)
    monkeypatch.setattr(audit, "person", lambda: "kees")
    assert run(data, "restore", str(backup), "--recovery-key", str(sheet)) == 0
    with open_program(data, "noord-limburg") as opened:
        assert opened.roles.own() is WorkRole.WORKER


def test_a_recovery_key_needs_a_passphrase_where_there_is_no_key_store(
    tmp_path: Path,
    on_paper: tuple[Path, Path],
    capsys: Said,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    backup, sheet = on_paper
    monkeypatch.delenv("INDICATIEWIJZER_PASSPHRASE")
    new = tmp_path / "nieuwe laptop"
    assert run(new, "restore", str(backup), "--recovery-key", str(sheet)) == 2
    assert "INDICATIEWIJZER_PASSPHRASE" in capsys.readouterr().err
    assert not new.exists()


def test_everything_can_be_read_with_other_programs(
    data: Path, tmp_path: Path, capsys: Said
) -> None:
    with open_store(data, key_without_asking(data)) as store, store.sessions.begin() as session:
        dossier = session.scalars(select(Dossier)).one()
        goal = Goal(dossier_id=dossier.id, area="veilig", text=LONG, result="", created_at=NOW)
        session.add(goal)
    assert run(data, "export-all", "--out", str(tmp_path / "uit")) == 0
    said = capsys.readouterr()
    assert "niet versleuteld" in said.err
    workbook, whole = (Path(line) for line in said.out.splitlines())
    content = json.loads(whole.read_text(encoding="utf-8"))
    assert len(content["dossier"]) == 1
    number = content["dossier"][0]["number"]
    sheet = load_workbook(workbook)["dossier"]
    assert number in {cell.value for row in sheet.iter_rows() for cell in row}
    assert content["goal"][0]["text"] == LONG
    assert load_workbook(workbook)["goal"].max_row > 5
    assert "declaration" not in content


@pytest.mark.parametrize(
    ("line", "code", "words"),
    [
        ("theme = 'dark'", 0, "goed  Het beleid in"),
        ("theme = 'blauw'", 1, "FOUT  Het beleid in"),
    ],
)
def test_check_looks_at_what_an_administrator_laid_down(
    data: Path,
    capsys: Said,
    monkeypatch: pytest.MonkeyPatch,
    tmp_path: Path,
    line: str,
    code: int,
    words: str,
) -> None:
    folder = tmp_path / "beleid" / "Indicatiewijzer"
    folder.mkdir(parents=True)
    (folder / "policy.toml").write_text(f"[settings]\n{line}\n", encoding="utf-8")
    monkeypatch.setenv("PROGRAMDATA", str(folder.parent))
    run(data, "backup")
    assert run(data, "check") == code
    assert words in capsys.readouterr().out
