"""Work in a process of its own that is killed without warning, and how many times that is done."""

from __future__ import annotations

import multiprocessing
import os
import signal
import sys
import time
from collections.abc import Callable
from multiprocessing.connection import Connection
from pathlib import Path
from random import Random
from typing import Any

from app.storage.key import StoreKey

KEY = StoreKey(bytes(range(32)))
ROUNDS = int(os.environ.get("FAULTS_ROUNDS", "3"))
"""How often each kill is tried; ``make faults`` asks for 200."""

BEGUN = "begun"
DONE = "done"
KILLED = -getattr(signal, "SIGKILL", signal.SIGTERM)
"""The exit code of a process that was killed; Windows knows one way to end a process."""
TOLD = None
"""Instead of a number of seconds: as soon as the act has told something."""
Tell = Callable[[Any], None]

_CONTEXT = multiprocessing.get_context("spawn" if sys.platform == "win32" else "forkserver")
# Loaded once, in the process from which the others are split off.
_CONTEXT.set_forkserver_preload(["tests.faults.acts"])


def killed(act: Callable[..., None], *arguments: Any, after: float | None) -> list[Any]:
    """Let ``act(tell, *arguments)`` work, and kill it ``after`` seconds; what it told, in order.

    The seconds count from the moment at which it told ``BEGUN``; ``None`` (``TOLD``) is right after
    the next thing that it told. Whatever it told was true then: a number is told only after what it
    stands for was stored. An act that failed by itself fails the test: it ends by the kill, or
    before that in order and with ``DONE`` as its last word.
    """
    ear, mouth = _CONTEXT.Pipe(duplex=False)
    worker = _CONTEXT.Process(target=_work, args=(act, mouth, *arguments))
    worker.start()
    mouth.close()
    try:
        first = _heard(ear)
        assert first == [BEGUN], "it failed before it began"
        if after is TOLD:
            ear.poll(None)
        else:
            time.sleep(after)
    finally:
        worker.kill()
        worker.join()
    told = _all_heard(ear)
    assert worker.exitcode == KILLED or (worker.exitcode == 0 and told[-1:] == [DONE])
    return told


def finished(act: Callable[..., None], *arguments: Any) -> list[Any]:
    """Let ``act`` work to its end, and what it told; it may end itself by force."""
    ear, mouth = _CONTEXT.Pipe(duplex=False)
    worker = _CONTEXT.Process(target=_work, args=(act, mouth, *arguments))
    worker.start()
    mouth.close()
    told = _all_heard(ear)
    worker.join()
    assert worker.exitcode in {0, KILLED}, "it failed by itself"
    return told


def moments(name: str, longest: float) -> list[float | None]:
    """The moments of all rounds, the same at every run: from at once up to ``longest`` seconds.

    The last is right after the act told something, so that every run has acknowledged something.
    """
    chance = Random(name)
    return [0.0, *(chance.uniform(0, longest) for _ in range(ROUNDS - 2)), TOLD]


def fresh(folder: Path, number: int) -> Path:
    """A folder of this round."""
    made = folder / f"ronde-{number}"
    made.mkdir()
    return made


def _all_heard(ear: Connection) -> list[Any]:
    told = []
    while heard := _heard(ear):
        told += heard
    return told


def _heard(ear: Connection) -> list[Any]:
    try:
        return [ear.recv()]
    except (EOFError, OSError):
        return []


def _work(act: Callable[..., None], mouth: Connection, *arguments: Any) -> None:
    act(mouth.send, *arguments)
