"""The commands for work without a window.

Everything heavy is imported inside the command that needs it: the window starts through here too.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from signal import SIGINT, signal
from threading import Event
from typing import TYPE_CHECKING

from app.options import Options

if TYPE_CHECKING:
    from app.wiring import Program

NOTHING_DONE = 2


def run(options: Options) -> int:
    """Carry out the command; expected failures become one sentence and exit code 2."""
    from app.exchange.region_files import RegionFileError
    from app.services.workplace import RefusedError
    from app.storage.errors import StoreError

    try:
        return _COMMANDS[options.command](options)
    except (StoreError, RefusedError, RegionFileError) as refusal:
        print(refusal.sentence, file=sys.stderr)
        return NOTHING_DONE


def _sync(options: Options) -> int:
    from app.services.sync_report import exit_code, sync_objects, sync_text

    given = options.arguments
    with _program(options) as program, _interrupt() as stopped:
        report = program.sync.sync(given.paths, accept_loss=given.accept_loss, cancelled=stopped)
    print(_json(sync_objects(report)) if given.json else sync_text(report))
    return exit_code(report)


@contextmanager
def _interrupt() -> Iterator[Callable[[], bool]]:
    """Let Ctrl+C ask to stop instead of breaking off: nothing half stays, and the report comes."""
    asked = Event()
    before = signal(SIGINT, lambda _number, _frame: asked.set())
    try:
        yield asked.is_set
    finally:
        signal(SIGINT, before)


def _stoplights(options: Options) -> int:
    from app.services.board_rows import stoplight_objects
    from app.services.plain_text import board_text, hidden_text

    given = options.arguments
    with _program(options, must_exist=True) as program:
        board = program.board.board(
            given.product,
            program.municipality_code(given.municipality),
            today=given.today or program.workplace.today(),
        )
    if given.json:
        print(_json(stoplight_objects(board)))
        print(hidden_text(board), file=sys.stderr)
    else:
        print(board_text(board))
    return 0


def _report(options: Options) -> int:
    from app.services.plain_text import report_text
    from app.services.region_report import report_objects

    given = options.arguments
    with _program(options, must_exist=True) as program:
        rows = program.report.table(given.by, given.year)
    print(_json(report_objects(rows)) if given.json else report_text(rows))
    return 0


def _demo(options: Options) -> int:
    from app.demo import run_demo

    for file in run_demo(options):
        print(file)
    return 0


_COMMANDS = {"sync": _sync, "stoplights": _stoplights, "report": _report, "demo": _demo}


def _program(options: Options, *, must_exist: bool = False) -> Program:
    from app.wiring import open_program

    return open_program(options.data_dir, options.region, must_exist=must_exist)


def _json(objects: object) -> str:
    return json.dumps(objects, ensure_ascii=False, indent=1)
