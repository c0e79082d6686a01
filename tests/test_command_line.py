from __future__ import annotations

import json
import os
import signal
import sqlite3
from datetime import date
from pathlib import Path

import pytest
from sqlalchemy import text

import main as program
from app import command_line
from app.demo_exports import write_demo_exports
from app.storage.database import open_store
from app.storage.key import key_without_asking

PASSPHRASE = "een lange wachtzin"


@pytest.fixture
def data(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("INDICATIEWIJZER_PASSPHRASE", PASSPHRASE)
    return tmp_path / "gegevens"


@pytest.fixture(scope="module")
def exports(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("regio")
    write_demo_exports(folder, date(2026, 11, 22))
    return folder


def run(data: Path, *arguments: str) -> int:
    return program.main(["--data-dir", str(data), *arguments])


def test_sync_twice_changes_nothing(
    data: Path, exports: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(data, "sync", str(exports), "--json") == 0
    first = json.loads(capsys.readouterr().out)
    assert sum(sheet["new"] for file in first["files"] for sheet in file["sheets"]) > 0
    assert run(data, "sync", str(exports), "--json") == 0
    second = json.loads(capsys.readouterr().out)
    assert sum(sheet["new"] for file in second["files"] for sheet in file["sheets"]) == 0


def test_stoplights_and_report_are_json(
    data: Path, exports: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    run(data, "sync", str(exports))
    capsys.readouterr()
    assert run(data, "stoplights", "--today", "2026-11-22", "--json") == 0
    lights = json.loads(capsys.readouterr().out)
    assert {"agb", "overall", "waiting", "budget", "kpi", "reasons"} <= lights[0].keys()
    assert run(data, "report", "--json") == 0
    rows = json.loads(capsys.readouterr().out)
    assert {"segment", "municipality", "year", "clients", "cents"} <= rows[0].keys()
    assert run(data, "report") == 0
    assert run(data, "stoplights") == 0


def test_no_database_is_one_sentence(data: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(data, "stoplights") == 2
    said = capsys.readouterr()
    assert said.out == ""
    assert len(said.err.splitlines()) == 1
    assert "geen dossiers" in said.err
    assert not data.exists()


def test_a_wrong_passphrase_is_one_sentence(
    data: Path,
    exports: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    run(data, "sync", str(exports))
    capsys.readouterr()
    monkeypatch.setenv("INDICATIEWIJZER_PASSPHRASE", "een andere wachtzin")
    assert run(data, "report") == 2
    assert "hoort niet bij dit dossierbestand" in capsys.readouterr().err


def test_a_newer_database_is_one_sentence(
    data: Path, exports: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    run(data, "sync", str(exports))
    with open_store(data, key_without_asking(data)) as store, store.sessions.begin() as session:
        session.execute(text("UPDATE alembic_version SET version_num = '9999'"))
    capsys.readouterr()
    assert run(data, "report") == 2
    said = capsys.readouterr().err
    assert "nieuwere versie" in said
    assert len(said.splitlines()) == 1


def test_a_plain_database_in_its_place_is_one_sentence(
    data: Path, exports: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    run(data, "sync", str(exports))
    (data / "dossiers.db").unlink()
    sqlite3.connect(data / "dossiers.db").execute("CREATE TABLE t (x)").connection.close()
    capsys.readouterr()
    assert run(data, "report") == 2
    assert len(capsys.readouterr().err.splitlines()) == 1


def test_an_unknown_municipality_names_the_known_ones(
    data: Path, exports: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    run(data, "sync", str(exports))
    capsys.readouterr()
    assert run(data, "stoplights", "--municipality", "Amsterdam") == 2
    assert "Venlo" in capsys.readouterr().err


def test_a_file_that_is_no_workbook_is_refused(
    data: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    wrong = tmp_path / "Producten.xlsx"
    wrong.write_text("geen werkmap", encoding="utf-8")
    assert run(data, "sync", str(wrong)) == 2
    assert "Producten.xlsx" in capsys.readouterr().out


def test_practice_files_can_be_read_in(
    data: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(data, "practice", "--out", str(tmp_path / "regio")) == 0
    assert len(capsys.readouterr().out.splitlines()) == 7
    assert run(data, "sync", str(tmp_path / "regio")) == 0


def test_practice_files_that_cannot_be_written_are_one_sentence(
    data: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "bestand").write_text("geen map")
    assert run(data, "practice", "--out", str(tmp_path / "bestand" / "regio")) == 2
    assert len(capsys.readouterr().err.splitlines()) == 1


def test_an_unknown_region_is_one_sentence(data: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert program.main(["--data-dir", str(data), "--region", "elders", "report"]) == 2
    assert len(capsys.readouterr().err.splitlines()) == 1


def test_ctrl_c_stops_after_the_work_in_hand_is_taken_back(
    data: Path, exports: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    def interrupted(_path: Path) -> str:
        os.kill(os.getpid(), signal.SIGINT)
        return ""

    monkeypatch.setattr("app.services.sync_run.hash_of", interrupted)
    before = signal.getsignal(signal.SIGINT)
    assert run(data, "sync", str(exports)) == 2
    assert "Gestopt" in capsys.readouterr().out
    assert signal.getsignal(signal.SIGINT) is before


class Leaves:
    """An output of which the other side is closed, as ``| head`` closes it."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        read, write = os.pipe()
        os.close(read)
        self.stream = os.fdopen(write, "w", encoding="utf-8")
        monkeypatch.setattr("sys.stdout", self.stream)


def test_who_reads_no_further_ends_it_quietly(
    data: Path, exports: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    run(data, "sync", str(exports))
    capsys.readouterr()
    with monkeypatch.context() as patch:
        left = Leaves(patch)
        assert run(data, "report", "--json") == 0
        left.stream.write("nog iets")
        left.stream.close()
    assert capsys.readouterr().err == ""


def test_another_broken_pipe_is_not_hushed_up(data: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def broken(_options: object) -> int:
        raise BrokenPipeError

    monkeypatch.setitem(command_line._COMMANDS, "report", broken)
    with pytest.raises(BrokenPipeError):
        run(data, "report")
