"""What helps against which error, and files that are copied as they are."""

from __future__ import annotations

import errno
import io

import pytest

from app.storage import errors, recovery
from app.storage.errors import DiskFull, DriveFault, FolderNotWritable, StoreError
from app.storage.private_file import explain_os, write_synced
from app.storage.recovery import Way, copy_files, ways_out

OPENING = (
    (errors.DamagedStore, Way.RESTORE),
    (errors.NotADatabase, Way.RESTORE),
    (errors.StoreGone, Way.RESTORE),
    (errors.WrongKey, Way.KEY_FILE),
    (errors.KeyLost, Way.KEY_FILE),
    (errors.KeyFileDamaged, Way.KEY_FILE_BACK),
    (errors.KeyStoreClosed, Way.AGAIN),
    (errors.LockedStore, Way.AGAIN),
    (errors.FolderNotWritable, Way.AGAIN),
    (errors.ReadOnlyFile, Way.AGAIN),
    (errors.DiskFull, Way.AGAIN),
    (errors.DriveFault, Way.AGAIN),
    (errors.FolderGone, Way.AGAIN),
    (errors.UpdateFailed, Way.AGAIN),
    (errors.NewerStore, Way.OTHER_FOLDER),
    (errors.NetworkFolder, Way.OTHER_FOLDER),
)


@pytest.mark.parametrize(("kind", "first"), OPENING)
def test_the_best_way_comes_first_and_leaving_is_always_there(kind, first):
    ways = ways_out(kind("plaats"))
    assert ways[0] is first
    assert ways[-1] is Way.QUIT
    assert Way.OTHER_FOLDER in ways
    assert len(set(ways)) == len(ways)


def test_every_error_at_opening_has_a_sentence_of_its_own():
    sentences = {kind("plaats").sentence for kind, _first in OPENING}
    assert len(sentences) == len(OPENING)
    assert all(sentence.endswith(".") for sentence in sentences)


def test_every_error_with_ways_of_its_own_is_in_the_table():
    assert set(recovery._WAYS) <= {kind for kind, _first in OPENING}


def test_an_error_that_nobody_foresaw_can_be_tried_again():
    assert ways_out(StoreError()) == (Way.AGAIN, Way.OTHER_FOLDER, Way.QUIT)


def test_files_are_copied_as_they_are(tmp_path):
    contents = {"dossiers.db": b"stuk", "dossiers.db-wal": b"logboek"}
    for name, content in contents.items():
        (tmp_path / name).write_bytes(content)
    target = tmp_path / "kopie"
    target.mkdir()
    copy_files([tmp_path / name for name in contents], target)
    assert {path.name: path.read_bytes() for path in target.iterdir()} == contents
    assert {name: (tmp_path / name).read_bytes() for name in contents} == contents


def test_full_disk_leaves_no_half_copy(tmp_path, monkeypatch):
    (tmp_path / "dossiers.db").write_bytes(b"stuk")

    def full(*_arguments: object) -> None:
        raise OSError(errno.ENOSPC, "vol")

    monkeypatch.setattr(recovery, "write_synced", full)
    target = tmp_path / "kopie"
    target.mkdir()
    with pytest.raises(DiskFull):
        copy_files([tmp_path / "dossiers.db"], target)
    assert not target.exists()


@pytest.mark.parametrize(
    ("number", "kind"),
    [
        (errno.ENOSPC, DiskFull),
        (errno.EFBIG, DiskFull),
        (errno.EIO, DriveFault),
        (errno.EACCES, FolderNotWritable),
        (errno.EROFS, FolderNotWritable),
    ],
)
def test_words_of_the_operating_system(tmp_path, number, kind):
    assert type(explain_os(OSError(number, "x"), tmp_path)) is kind


def test_nothing_is_written_over(tmp_path):
    (tmp_path / "a").write_bytes(b"oud")
    with pytest.raises(FileExistsError):
        write_synced(tmp_path / "a", io.BytesIO(b"nieuw"))
    assert (tmp_path / "a").read_bytes() == b"oud"
