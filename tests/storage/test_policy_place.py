from __future__ import annotations

import sys
from pathlib import Path

import pytest

from app.storage.places import policy_file


@pytest.fixture
def folders(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> tuple[Path, Path]:
    """The folder for everybody and the one of the program, both still empty."""
    shared, program = tmp_path / "ProgramData" / "Indicatiewijzer", tmp_path / "programma"
    shared.mkdir(parents=True)
    program.mkdir()
    monkeypatch.setenv("PROGRAMDATA", str(shared.parent))
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    monkeypatch.setattr(sys, "executable", str(program / "Indicatiewijzer.exe"))
    return shared / "policy.toml", program / "policy.toml"


def test_mostly_there_is_none(folders: tuple[Path, Path]):
    assert policy_file() is None


def test_what_counts_for_everybody_goes_before_what_stands_beside_the_program(
    folders: tuple[Path, Path],
):
    shared, beside = folders
    beside.touch()
    assert policy_file() == beside
    shared.touch()
    assert policy_file() == shared


def test_from_source_it_stands_beside_the_script(
    tmp_path: Path, folders: tuple[Path, Path], monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.delattr(sys, "frozen")
    monkeypatch.delenv("PROGRAMDATA")
    monkeypatch.setattr(sys, "argv", [str(tmp_path / "main.py")])
    assert policy_file() is None
    (tmp_path / "policy.toml").touch()
    assert policy_file() == tmp_path / "policy.toml"
