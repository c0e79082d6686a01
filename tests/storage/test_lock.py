from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from app.storage.errors import FolderNotWritable, LockedStore
from app.storage.lock import StoreLock

ROOT = Path(__file__).resolve().parents[2]
HOLDER = """
import sys, time
from pathlib import Path
from app.storage.lock import StoreLock
lock = StoreLock(Path(sys.argv[1]))
print("held", flush=True)
sys.stdin.read()
"""


def test_second_lock_is_refused_until_release(tmp_path):
    first = StoreLock(tmp_path / "slot")
    with pytest.raises(LockedStore) as caught:
        StoreLock(tmp_path / "slot")
    assert str(tmp_path) in caught.value.sentence
    first.release()
    first.release()
    StoreLock(tmp_path / "slot").release()


def test_lock_dies_with_its_process(tmp_path):
    command = [sys.executable, "-c", HOLDER, str(tmp_path / "slot")]
    with subprocess.Popen(
        command, cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    ) as holder:
        assert holder.stdout.readline() == "held\n"
        with pytest.raises(LockedStore):
            StoreLock(tmp_path / "slot")
        holder.kill()
    StoreLock(tmp_path / "slot").release()


def test_folder_that_is_a_file(tmp_path):
    (tmp_path / "map").write_text("")
    with pytest.raises(FolderNotWritable):
        StoreLock(tmp_path / "map" / "slot")
