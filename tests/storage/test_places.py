from __future__ import annotations

from pathlib import Path

import platformdirs
import pytest

from app.storage.drive import is_remote, mount_type
from app.storage.places import Places, find_places

MOUNTS = """\
overlay / overlay rw 0 0
//server/team /mnt/team cifs rw 0 0
server:/home /mnt/met\\040spatie nfs4 rw 0 0
tmpfs /mnt/team/lokaal tmpfs rw 0 0
"""


def test_given_folder_wins(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    assert find_places(Path("gegevens")).data == tmp_path / "gegevens"


def test_own_folder_of_the_person_logged_in(tmp_path, monkeypatch):
    monkeypatch.setattr(platformdirs, "user_data_path", lambda *_a, **_k: tmp_path)
    assert find_places().data == tmp_path


def test_everything_stands_in_the_data_folder(tmp_path):
    places = Places(tmp_path)
    names = [name for name in dir(Places) if isinstance(getattr(Places, name), property)]
    assert len(names) == 7
    assert all(getattr(places, name).parent == tmp_path for name in names)


@pytest.mark.parametrize(
    ("folder", "kind"),
    [
        ("/home/x", "overlay"),
        ("/mnt/team/dossiers", "cifs"),
        ("/mnt/team/lokaal/x", "tmpfs"),
        ("/mnt/met spatie", "nfs4"),
        ("/mnt/teamwerk", "overlay"),
    ],
)
def test_deepest_mount_counts(folder, kind):
    assert mount_type(Path(folder), MOUNTS) == kind


def test_remote_can_be_told_of_any_folder(tmp_path):
    assert is_remote(tmp_path) in {True, False}
