"""A bundle that is started again as a helper helps; every other start is the program itself."""

from __future__ import annotations

from multiprocessing import process, resource_tracker, spawn
from multiprocessing.spawn import get_command_line

import pytest

from app.exchange.started_again import help_if_asked, spawn_from_bundle


@pytest.mark.parametrize(
    "arguments",
    [
        ["program"],
        ["program", "--data-dir", "-c"],
        ["program", "-c", "import os"],
        ["program", "-c", "from multiprocessing.resource_tracker import main; main(3); print()"],
    ],
)
def test_the_program_itself_goes_on(arguments: list[str], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(spawn, "freeze_support", pytest.fail)
    monkeypatch.setattr(resource_tracker, "main", pytest.fail)
    help_if_asked(arguments)


def test_the_reader_is_served_as_multiprocessing_asks(monkeypatch: pytest.MonkeyPatch) -> None:
    served: list[str] = []
    monkeypatch.setattr(process, "ORIGINAL_DIR", "/here")
    monkeypatch.setattr(spawn, "freeze_support", lambda: served.append("reader"))
    monkeypatch.setattr("sys.frozen", True, raising=False)
    help_if_asked(get_command_line(tracker_fd=5, pipe_handle=7))
    assert served == ["reader"]
    assert process.ORIGINAL_DIR is None


def test_the_tracker_of_resources_is_served(monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[int] = []
    monkeypatch.setattr(resource_tracker, "main", asked.append)
    command = "from multiprocessing.resource_tracker import main;main(11)"
    with pytest.raises(SystemExit):
        help_if_asked(["program", "-I", "-c", command])
    assert asked == [11]


@pytest.mark.parametrize(("frozen", "kept"), [(True, None), (False, "/here")])
def test_only_a_bundle_starts_helpers_without_its_source(
    frozen: bool, kept: str | None, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(process, "ORIGINAL_DIR", "/here")
    monkeypatch.setattr("sys.frozen", frozen, raising=False)
    spawn_from_bundle()
    assert kept == process.ORIGINAL_DIR
