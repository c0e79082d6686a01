from __future__ import annotations

from pathlib import Path

import platformdirs
import pytest

from app.storage.drive import is_remote, mount_type
from app.storage.errors import FolderGone
from app.storage.places import Places, check_reachable, choose_folder, find_places

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


def test_chosen_folder_is_remembered_until_the_own_one_is_chosen(tmp_path, monkeypatch):
    own, other = tmp_path / "eigen", tmp_path / "ander"
    monkeypatch.setattr(platformdirs, "user_data_path", lambda *_a, **_k: own)
    assert choose_folder(other).data == other
    assert find_places().data == other
    assert find_places(tmp_path).data == tmp_path
    choose_folder(own)
    assert find_places().data == own


def test_chosen_folder_that_went_away_is_told_of(tmp_path, monkeypatch):
    """A stick that is not in: an empty store in its place would look like the loss of all."""
    own, other = tmp_path / "eigen", tmp_path / "ander"
    monkeypatch.setattr(platformdirs, "user_data_path", lambda *_a, **_k: own)
    check_reachable(find_places())
    choose_folder(other)
    other.rmdir()
    with pytest.raises(FolderGone):
        check_reachable(find_places())
    check_reachable(find_places(tmp_path / "nieuw"))
    other.mkdir()
    check_reachable(find_places())


def test_everything_stands_in_the_data_folder(tmp_path):
    places = Places(tmp_path)
    names = [name for name in dir(Places) if isinstance(getattr(Places, name), property)]
    assert len(names) >= 8
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
