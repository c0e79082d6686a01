"""Making a backup steps back for everything else, and nothing else does."""

from __future__ import annotations

import os
import sys
from threading import get_native_id

import pytest
from pytestqt.qtbot import QtBot

from app.views.background import Background, Lane


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux tells the priority of a thread")
@pytest.mark.parametrize("lane", Lane)
def test_only_upkeep_steps_back(qtbot: QtBot, lane: Lane) -> None:
    own = os.getpriority(os.PRIO_PROCESS, get_native_id())
    background = Background()
    found: list[int] = []
    job = background.run(lambda _job: os.getpriority(os.PRIO_PROCESS, get_native_id()), lane)
    job.succeeded.connect(found.append)
    with qtbot.waitSignal(job.finished):
        pass
    background.stop()
    assert (found[0] > own) == (lane is Lane.UPKEEP)
    assert os.getpriority(os.PRIO_PROCESS, get_native_id()) == own
