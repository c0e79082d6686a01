from __future__ import annotations

import gc
import sys
import threading
from functools import partial
from typing import Any
from weakref import ref

import pytest
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.views.background import Background, Control, Lane


@pytest.fixture
def background(look: QApplication) -> Background:
    known = {KeyError: "Sluit het bestand in Excel."}
    return Background(lambda error: known.get(type(error)))


def test_a_result_comes_back_in_the_thread_of_the_window(
    background: Background, qtbot: QtBot
) -> None:
    threads: list[threading.Thread] = []

    def work(control: Control) -> int:
        threads.append(threading.current_thread())
        control.progress("lezen", 1, 2)
        return 42

    progress: list[tuple[Any, ...]] = []
    results: list[tuple[int, bool]] = []
    job = background.run(work)
    job.progressed.connect(lambda *step: progress.append(step))
    job.succeeded.connect(
        lambda result: results.append(
            (result, threading.current_thread() is threading.main_thread())
        )
    )
    qtbot.waitUntil(lambda: not background.busy)
    assert progress == [("lezen", 1, 2)]
    assert results == [(42, True)]
    assert threads[0] is not threading.main_thread()


def test_an_expected_failure_is_one_sentence(background: Background, qtbot: QtBot) -> None:
    def work(control: Control) -> None:
        raise KeyError("pad")

    job = background.run(work)
    with qtbot.waitSignal(job.failed) as told:
        pass
    assert told.args == ["Sluit het bestand in Excel."]


def test_a_fault_of_the_program_goes_to_the_crash_report(
    background: Background, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    caught: list[type[BaseException]] = []
    monkeypatch.setattr(sys, "excepthook", lambda kind, error, trace: caught.append(kind))

    def work(control: Control) -> None:
        raise ZeroDivisionError

    background.run(work)
    qtbot.waitUntil(lambda: not background.busy)
    assert caught == [ZeroDivisionError]


def test_work_can_be_stopped(background: Background, qtbot: QtBot) -> None:
    started = threading.Event()

    def work(control: Control) -> str:
        started.set()
        while not control.cancelled():
            pass
        return "gestopt"

    job = background.run(work)
    qtbot.waitUntil(started.is_set)
    with qtbot.waitSignal(job.succeeded) as told:
        job.cancel()
    assert told.args == ["gestopt"]


def test_closing_waits_for_the_thread(background: Background, qtbot: QtBot) -> None:
    started = threading.Event()
    ended: list[bool] = []

    def work(control: Control) -> None:
        started.set()
        while not control.cancelled():
            pass
        ended.append(True)

    background.run(work)
    qtbot.waitUntil(started.is_set)
    background.stop()
    assert ended == [True]
    assert not background.busy


def test_work_that_has_not_begun_is_dropped_on_closing(
    background: Background, qtbot: QtBot
) -> None:
    ran: list[bool] = []

    def long(control: Control) -> None:
        while not control.cancelled():
            pass

    background.run(long)
    background.run(lambda _control: ran.append(True))
    background.stop()
    assert ran == []
    assert not background.busy


def test_jobs_run_one_after_another(background: Background, qtbot: QtBot) -> None:
    running = 0
    most = 0

    def work(control: Control) -> None:
        nonlocal running, most
        running += 1
        most = max(most, running)
        running -= 1

    for _ in range(5):
        background.run(work)
    qtbot.waitUntil(lambda: not background.busy)
    assert most == 1


def test_what_is_long_keeps_no_page_waiting(background: Background, qtbot: QtBot) -> None:
    read = threading.Event()
    long = background.run(lambda _control: read.wait(10), Lane.SYNC)
    with qtbot.waitSignal(long.succeeded) as told:
        background.run(lambda _control: read.set())
    assert told.args == [True]
    qtbot.waitUntil(lambda: not background.busy)


def test_what_hears_the_end_on_closing_starts_nothing_new(
    background: Background, qtbot: QtBot
) -> None:
    ran: list[bool] = []

    def go_on() -> None:
        background.run(lambda _control: ran.append(True), Lane.SYNC)

    background.run(lambda _control: None).finished.connect(go_on)
    background.stop()
    qtbot.wait(1)
    assert ran == []
    assert not background.busy


def test_work_that_is_held_begins_when_it_is_released(background: Background, qtbot: QtBot) -> None:
    ran: list[int] = []
    background.hold()
    for number in range(2):
        background.run(lambda _control, number=number: ran.append(number))
    qtbot.wait(50)
    assert ran == []
    background.release()
    qtbot.waitUntil(lambda: not background.busy)
    assert ran == [0, 1]


def test_work_that_is_held_is_dropped_on_closing(background: Background) -> None:
    ran: list[bool] = []
    background.hold()
    background.run(lambda _control: ran.append(True))
    background.stop()
    assert ran == []
    assert not background.busy


class Listener(QObject):
    """Somebody whom only the connections of a job keep alive."""


def _hear(_listener: Listener, *_told: object) -> None:
    pass


def test_a_job_that_is_over_holds_nobody(background: Background, qtbot: QtBot) -> None:
    listener = Listener()
    job = background.run(lambda _control: 1)
    for signal in (job.progressed, job.succeeded, job.failed, job.broken, job.finished):
        signal.connect(partial(_hear, listener))
    alive = ref(listener)
    del listener, signal
    assert alive() is not None
    qtbot.waitUntil(lambda: not background.busy)
    assert alive() is None
    background.stop()


def test_rubbish_waits_for_the_work_of_every_runner(look: QApplication, qtbot: QtBot) -> None:
    long, short = Background(), Background()
    may_end = threading.Event()
    gc.enable()
    try:
        long.run(lambda _control: may_end.wait(10))
        short.run(lambda _control: None)
        qtbot.waitUntil(lambda: not short.busy)
        assert not gc.isenabled()
        may_end.set()
        qtbot.waitUntil(lambda: not long.busy)
        assert gc.isenabled()
    finally:
        gc.disable()
