"""The commands for work without a window, and the options they share.

Everything heavy is imported inside the command that needs it: the window starts through here too.
"""

from __future__ import annotations

import argparse
import json
import sys
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from app.wiring import Program

NOTHING_DONE = 2


@dataclass(frozen=True)
class Options:
    """What was asked for; ``command`` is empty for the window."""

    command: str = ""
    data_dir: Path | None = None
    region: str = "noord-limburg"
    exit_after_paint: bool = False
    exit_when_ready: bool = False
    arguments: argparse.Namespace = field(default_factory=argparse.Namespace)


def parse(arguments: list[str]) -> Options:
    """Read the command line; a mistake ends the program with argparse's own message."""
    given = _parser().parse_args(arguments)
    return Options(
        command=given.command or "",
        data_dir=given.data_dir,
        region=given.region,
        exit_after_paint=given.exit_after_paint,
        exit_when_ready=given.exit_when_ready,
        arguments=given,
    )


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
    with _program(options) as program:
        report = program.sync.sync(given.paths, accept_loss=given.accept_loss)
    print(_json(sync_objects(report)) if given.json else sync_text(report))
    return exit_code(report)


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


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="indicatiewijzer", description="Zonder opdracht: het venster."
    )
    parser.add_argument("--data-dir", type=Path, help="map met de gegevens")
    parser.add_argument("--region", default="noord-limburg", help="map in resources/regions")
    parser.add_argument("--exit-after-paint", action="store_true", help=argparse.SUPPRESS)
    parser.add_argument("--exit-when-ready", action="store_true", help=argparse.SUPPRESS)
    commands = parser.add_subparsers(dest="command", metavar="opdracht")
    _add_sync(commands.add_parser("sync", help="regionale bestanden inlezen"))
    _add_stoplights(commands.add_parser("stoplights", help="stoplichten van alle aanbieders"))
    _add_report(commands.add_parser("report", help="cijfers per segment, gemeente en jaar"))
    _add_demo(commands.add_parser("demo", help="het hele werk voordoen met verzonnen kinderen"))
    return parser


def _add_sync(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("paths", nargs="+", type=Path, metavar="PAD", help="mappen of bestanden")
    parser.add_argument("--accept-loss", action="store_true", help="ook bij meer dan 20%% uitval")
    parser.add_argument("--json", action="store_true", help="als JSON")


def _add_stoplights(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--product", metavar="CODE", help="productcode; anders alle producten")
    parser.add_argument("--municipality", metavar="NAAM", help="gemeente; anders de hele regio")
    parser.add_argument("--today", type=date.fromisoformat, metavar="jjjj-mm-dd")
    parser.add_argument("--json", action="store_true", help="als JSON")


def _add_report(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--year", type=int, metavar="JAAR", help="anders alle jaren")
    parser.add_argument(
        "--by",
        default="segment",
        choices=("segment", "provider", "product", "level", "category", "type"),
        help="waarnaar verdeeld (standaard segment)",
    )
    parser.add_argument("--json", action="store_true", help="als JSON")


def _add_demo(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--out", type=Path, required=True, metavar="MAP", help="map voor de uitvoer"
    )
    parser.add_argument("--exports", type=Path, metavar="MAP", help="regionale bestanden")
