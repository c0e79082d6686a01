"""What can be asked on the command line: the commands and the options they share."""

from __future__ import annotations

import argparse
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path


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
    # To describe all commands takes 4 ms before the first paint: only where one is asked for.
    given, more = _window_parser(add_help=False).parse_known_args(arguments)
    if more:
        given = _parser().parse_args(arguments)
    return Options(
        command=getattr(given, "command", None) or "",
        data_dir=given.data_dir,
        region=given.region,
        exit_after_paint=given.exit_after_paint,
        exit_when_ready=given.exit_when_ready,
        arguments=given,
    )


def _window_parser(*, add_help: bool) -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="indicatiewijzer", description="Zonder opdracht: het venster.", add_help=add_help
    )
    parser.add_argument("--data-dir", type=Path, help="map met de gegevens")
    parser.add_argument("--region", default="noord-limburg", help="map in resources/regions")
    parser.add_argument("--exit-after-paint", action="store_true", help=argparse.SUPPRESS)
    parser.add_argument("--exit-when-ready", action="store_true", help=argparse.SUPPRESS)
    return parser


def _parser() -> argparse.ArgumentParser:
    parser = _window_parser(add_help=True)
    commands = parser.add_subparsers(dest="command", metavar="opdracht")
    _add_sync(commands.add_parser("sync", help="regionale bestanden inlezen"))
    _add_stoplights(commands.add_parser("stoplights", help="stoplichten van alle aanbieders"))
    _add_report(commands.add_parser("report", help="cijfers per segment, gemeente en jaar"))
    check = commands.add_parser("check", help="nakijken of alles heel is")
    check.add_argument("--json", action="store_true", help="als JSON")
    commands.add_parser("backup", help="een reservekopie maken")
    _add_restore(commands.add_parser("restore", help="een reservekopie terugzetten"))
    _add_export_all(commands.add_parser("export-all", help="alle dossiers leesbaar wegschrijven"))
    practice = commands.add_parser("practice", help="verzonnen regionale bestanden om te oefenen")
    practice.add_argument("--out", type=Path, required=True, metavar="MAP", help="map ervoor")
    _add_demo(commands.add_parser("demo", help="het hele werk voordoen met verzonnen kinderen"))
    _add_screens(commands.add_parser("screens", help="een beeld van elk scherm maken"))
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


def _add_restore(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("file", type=Path, metavar="BESTAND", help="de reservekopie (.db)")
    parser.add_argument(
        "--recovery-key",
        type=Path,
        metavar="BESTAND",
        help="de herstelsleutel van die kopie, als ze van een andere computer komt",
    )


def _add_export_all(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--out", type=Path, required=True, metavar="MAP", help="map voor werkmap en JSON"
    )


def _add_demo(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--out", type=Path, required=True, metavar="MAP", help="map voor de uitvoer"
    )
    parser.add_argument("--exports", type=Path, metavar="MAP", help="regionale bestanden")


def _add_screens(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--out", type=Path, required=True, metavar="MAP", help="map voor de beelden"
    )
    parser.add_argument(
        "--theme",
        action="append",
        choices=("light", "dark", "contrast"),
        help="kan vaker; anders licht en donker",
    )
    parser.add_argument(
        "--text",
        type=int,
        default=100,
        choices=(100, 115, 130, 150),
        help="grootte van de tekst in procenten",
    )
