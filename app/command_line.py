"""The commands for work without a window.

Everything heavy is imported inside the command that needs it: the window starts through here too.
"""

from __future__ import annotations

import json
import os
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import asdict
from signal import SIGINT, signal
from threading import Event
from typing import TYPE_CHECKING

from app.options import Options

if TYPE_CHECKING:
    from pathlib import Path

    from app.storage.places import Places
    from app.wiring import Program

FOUND_WRONG = 1
NOTHING_DONE = 2


def run(options: Options) -> int:
    """Carry out the command; expected failures become one sentence and exit code 2."""
    from app.exchange.region_files import RegionFileError
    from app.services.workplace import RefusedError
    from app.storage.errors import Interrupted, StoreError

    try:
        return _COMMANDS[options.command](options)
    except _ReaderLeft:
        return 0
    except (StoreError, RefusedError, RegionFileError) as refusal:
        print(refusal.sentence, file=sys.stderr)
        return NOTHING_DONE
    except Interrupted:
        print("Gestopt. Er is niets veranderd.", file=sys.stderr)
        return NOTHING_DONE


class _ReaderLeft(Exception):
    """Who read the output went away, as ``| head`` does: then nobody is told anything."""


def _tell(words: object) -> None:
    """Write to the output; raises :class:`_ReaderLeft` where nobody reads it any more."""
    try:
        print(words, flush=True)
    except BrokenPipeError as error:
        # What was still to be written is let go, or Python would complain about it at its end.
        nowhere = os.open(os.devnull, os.O_WRONLY)
        os.dup2(nowhere, sys.stdout.fileno())
        os.close(nowhere)
        raise _ReaderLeft from error


def _sync(options: Options) -> int:
    from app.services.sync_report import exit_code, sync_objects, sync_text

    given = options.arguments
    with _program(options) as program, _interrupt() as stopped:
        report = program.sync.sync(given.paths, accept_loss=given.accept_loss, cancelled=stopped)
    _tell(_json(sync_objects(report)) if given.json else sync_text(report))
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
        _tell(_json(stoplight_objects(board)))
        print(hidden_text(board), file=sys.stderr)
    else:
        _tell(board_text(board))
    return 0


def _report(options: Options) -> int:
    from app.services.plain_text import report_text
    from app.services.region_report import report_objects

    given = options.arguments
    with _program(options, must_exist=True) as program:
        rows = program.report.table(given.by, given.year)
    _tell(_json(report_objects(rows)) if given.json else report_text(rows))
    return 0


def _practice(options: Options) -> int:
    from datetime import datetime

    from app.demo_exports import write_demo_exports

    today = datetime.now().date()  # noqa: DTZ005  (the clocks of the program are local)
    try:
        made = write_demo_exports(options.arguments.out, today)
    except OSError as error:
        print(f"De oefenbestanden konden niet worden gemaakt: {error.strerror}.", file=sys.stderr)
        return NOTHING_DONE
    _tell("\n".join(map(str, made)))
    return 0


def _demo(options: Options) -> int:
    from app.demo import run_demo

    for file in run_demo(options):
        _tell(file)
    return 0


def _screens(options: Options) -> int:
    from app.screens import run_screens

    for file in run_screens(options):
        _tell(file)
    return 0


def _check(options: Options) -> int:
    from app.services.upkeep import check_store
    from app.storage.key import key_without_asking
    from app.storage.places import find_places

    places = find_places(options.data_dir)
    with _program(options, must_exist=True) as program:
        key = key_without_asking(places.data)
        policy = program.settings.policy
        found = check_store(program.store.engine, places, key, program.audit, policy)
    if options.arguments.json:
        _tell(_json([asdict(each) for each in found]))
    else:
        _tell("\n".join(f"{'goed' if each.sound else 'FOUT'}  {each.sentence}" for each in found))
    return 0 if all(each.sound for each in found) else FOUND_WRONG


def _backup(options: Options) -> int:
    from app.services.backups import Reason

    with _program(options, must_exist=True) as program, _interrupt() as stopped:
        made = program.backups.make(Reason.ASKED, stopped)
    _tell(made.row.path)
    if made.problem:
        print(made.problem, file=sys.stderr)
    return FOUND_WRONG if made.problem else 0


def _restore(options: Options) -> int:
    from app.storage.places import find_places

    places, backup = find_places(options.data_dir), options.arguments.file
    before = set(places.set_aside.glob("*"))
    if options.arguments.recovery_key is not None:
        _use_recovery_key(options, places)
    elif not _laid_ready(options, places):
        _put_in_place(places, backup)
    with _program(options, must_exist=True):
        _tell(f"Teruggezet: {backup}")
    for aside in set(places.set_aside.glob("*")) - before:
        _tell(f"Het vorige dossierbestand staat in {aside}")
    return 0


def _use_recovery_key(options: Options, places: Places) -> None:
    """Put the backup in place with its own key; who may not change the store of now is refused."""
    import os
    from datetime import datetime

    from app.storage.bring_in import bring_in
    from app.storage.errors import LockedStore, PassphraseNeeded, StoreError
    from app.storage.key import PASSPHRASE_VARIABLE
    from app.storage.recovery_key import needs_passphrase, read_recovery_file

    key = read_recovery_file(options.arguments.recovery_key)
    passphrase = os.environ.get(PASSPHRASE_VARIABLE, "")
    if not passphrase and needs_passphrase(places.data):
        raise PassphraseNeeded(PASSPHRASE_VARIABLE)
    try:
        with _program(options, must_exist=True) as program:
            program.store.sessions.guard()
    except LockedStore:
        raise
    except StoreError:
        pass  # there is none, or it does not open: it says nothing of who may what
    now = datetime.now().astimezone()
    bring_in(places, key, options.arguments.file, now, passphrase)


def _laid_ready(options: Options, places: Places) -> bool:
    """Have the backup laid ready by the program on the store of now, as the window does.

    It asks whether this person may, and makes a backup of what is there. False where there is no
    store, or one that only a restore can help.
    """
    from app.services.failures import store_error
    from app.storage.recovery import Way, ways_out

    if not places.has_store():
        return False
    try:
        with _program(options) as program:
            program.backups.prepare_restore(options.arguments.file)
    except Exception as error:
        known = store_error(error, places.database)
        if known is None or Way.RESTORE not in ways_out(known):
            raise
        return False
    return True


def _put_in_place(places: Places, backup: Path) -> None:
    from datetime import datetime

    from app.storage.key import key_without_asking
    from app.storage.restore import restore, take_over_key_file

    take_over_key_file(places, backup)
    restore(places, key_without_asking(places.data), backup, datetime.now().astimezone())


def _export_all(options: Options) -> int:
    from app.services.audit import Action
    from app.services.export_all import export_all

    with _program(options, must_exist=True) as program:
        print(
            "De bestanden bevatten persoonsgegevens en zijn niet versleuteld. Bewaar ze alleen op "
            "een veilige plek.",
            file=sys.stderr,
            flush=True,
        )
        files = export_all(program.store.sessions, options.arguments.out, program.workplace.now())
        program.audit.note(Action.EXPORT, detail="all")
    for file in files:
        _tell(file)
    return 0


_COMMANDS = {
    "sync": _sync,
    "stoplights": _stoplights,
    "report": _report,
    "check": _check,
    "backup": _backup,
    "restore": _restore,
    "export-all": _export_all,
    "practice": _practice,
    "demo": _demo,
    "screens": _screens,
}


def _program(options: Options, *, must_exist: bool = False) -> Program:
    from app.wiring import open_program

    return open_program(options.data_dir, options.region, must_exist=must_exist)


def _json(objects: object) -> str:
    return json.dumps(objects, ensure_ascii=False, indent=1)
