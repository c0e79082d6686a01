"""A file is on disk as a whole or not at all."""

from __future__ import annotations

import errno
import os

import pytest

from app.exchange import safe_file
from app.exchange.safe_file import (
    DiskFull,
    TargetExists,
    TargetNotWritable,
    TargetOpen,
    free_name,
    put_file,
)


def failing(problem):
    def fail(*_):
        raise problem

    return fail


def test_the_bytes_arrive_and_nothing_else_is_left(tmp_path):
    target = tmp_path / "a.xlsx"
    assert put_file(b"inhoud", target) == target
    assert target.read_bytes() == b"inhoud"
    assert list(tmp_path.iterdir()) == [target]


def test_a_free_name_counts_on(tmp_path):
    assert free_name(tmp_path, "a.xlsx") == tmp_path / "a.xlsx"
    (tmp_path / "a.xlsx").touch()
    assert free_name(tmp_path, "a.xlsx") == tmp_path / "a_2.xlsx"
    (tmp_path / "a_2.xlsx").touch()
    assert free_name(tmp_path, "a.xlsx") == tmp_path / "a_3.xlsx"


def test_an_existing_file_is_replaced_only_when_asked(tmp_path):
    target = tmp_path / "a.xlsx"
    target.write_bytes(b"oud")
    with pytest.raises(TargetExists) as refused:
        put_file(b"nieuw", target)
    assert "a.xlsx bestaat al" in refused.value.sentence
    assert target.read_bytes() == b"oud"
    put_file(b"nieuw", target, overwrite=True)
    assert target.read_bytes() == b"nieuw"


def test_a_file_that_appears_while_writing_is_not_replaced(tmp_path, monkeypatch):
    target = tmp_path / "a.xlsx"
    monkeypatch.setattr(safe_file.os, "fsync", lambda _: target.write_bytes(b"van een ander"))
    with pytest.raises(TargetExists):
        put_file(b"nieuw", target)
    assert target.read_bytes() == b"van een ander"
    assert list(tmp_path.iterdir()) == [target]


def test_a_missing_folder_is_named(tmp_path):
    with pytest.raises(TargetNotWritable) as refused:
        put_file(b"inhoud", tmp_path / "weg" / "a.xlsx")
    assert "bestaat niet" in refused.value.sentence
    assert not (tmp_path / "weg").exists()


def test_a_file_in_the_place_of_the_folder_is_named(tmp_path):
    (tmp_path / "a").touch()
    with pytest.raises(TargetNotWritable):
        put_file(b"inhoud", tmp_path / "a" / "b.xlsx")


@pytest.mark.parametrize("code", [errno.ENOSPC, errno.EDQUOT])
def test_a_full_disk_leaves_the_old_file_and_no_rest(tmp_path, monkeypatch, code):
    target = tmp_path / "a.xlsx"
    target.write_bytes(b"oud")
    monkeypatch.setattr(safe_file.os, "fsync", failing(OSError(code, os.strerror(code))))
    with pytest.raises(DiskFull) as refused:
        put_file(b"nieuw", target, overwrite=True)
    assert "schijf is vol" in refused.value.sentence
    assert target.read_bytes() == b"oud"
    assert list(tmp_path.iterdir()) == [target]


def test_a_file_open_in_excel_is_named_and_kept(tmp_path, monkeypatch):
    target = tmp_path / "a.xlsx"
    target.write_bytes(b"oud")
    monkeypatch.setattr(safe_file.os, "replace", failing(PermissionError(errno.EACCES, "")))
    with pytest.raises(TargetOpen) as refused:
        put_file(b"nieuw", target, overwrite=True)
    assert "Sluit het in Excel en probeer opnieuw" in refused.value.sentence
    assert target.read_bytes() == b"oud"
    assert list(tmp_path.iterdir()) == [target]


@pytest.mark.parametrize("step", ["replace", "fsync"])
@pytest.mark.parametrize("problem", [PermissionError(errno.EACCES, ""), OSError(errno.EIO, "")])
def test_a_folder_that_is_closed_to_us_is_named(tmp_path, monkeypatch, step, problem):
    monkeypatch.setattr(safe_file.os, step, failing(problem))
    with pytest.raises(TargetNotWritable) as refused:
        put_file(b"nieuw", tmp_path / "a.xlsx")
    assert "kan niet worden geschreven" in refused.value.sentence
    assert list(tmp_path.iterdir()) == []
