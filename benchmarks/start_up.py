"""How long the window takes: to its first paint, and until the start page can be used.

Whole processes, in turns with a bare PySide6 window, so that the drift of the machine falls on both
alike. The key comes from a key store, as on the laptops (see ``key_ring``).
"""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from shutil import copyfile
from statistics import median
from tempfile import TemporaryDirectory
from threading import Timer
from time import perf_counter

from app.storage.key import key_without_asking
from app.wiring import build_program
from benchmarks import key_ring
from benchmarks.key_ring import FILE_VARIABLE
from benchmarks.table import Measure

ROOT = Path(__file__).resolve().parent.parent
RUNS = 9
DOSSIERS = 20
BARE = (sys.executable, "-m", "benchmarks.bare_window")
FROZEN = ROOT / "dist" / "Indicatiewijzer" / "Indicatiewijzer"


def measures() -> Iterator[Measure]:
    """First paint and ready, each against the bare window of the same run."""
    with TemporaryDirectory() as scratch:
        data = Path(scratch) / "gegevens"
        _prepare(data, Path(scratch) / "sleutels.json")
        programs = {"": (sys.executable, "main.py")}
        if FROZEN.exists():
            programs[", frozen"] = (str(FROZEN),)
        for form, program in programs.items():
            for name, option, floor in (
                ("first paint", "--exit-after-paint", 1.5),
                ("ready, 20 dossiers", "--exit-when-ready", 3.5),
            ):
                command = (*program, "--data-dir", str(data), option)
                yield _against_bare(f"{name}{form}", command, floor)


def _prepare(data: Path, key_file: Path) -> None:
    """A store with dossiers whose key stands in the key store of the measurements.

    What Python compiled is kept, as everywhere outside a container: who works with the program
    starts it a second time.
    """
    os.environ.pop("PYTHONDONTWRITEBYTECODE", None)
    os.environ["PYTHONPYCACHEPREFIX"] = str(key_file.parent / "gecompileerd")
    os.environ[FILE_VARIABLE] = str(key_file)
    # The bundle does not hold the key store of the measurements: keyring's own settings lead there.
    folder = key_file.parent
    settings = folder / "python_keyring" / "keyringrc.cfg"
    settings.parent.mkdir()
    settings.write_text(f"[backend]\ndefault-keyring=key_ring.FileKeyring\nkeyring-path={folder}\n")
    copyfile(key_ring.__file__, folder / "key_ring.py")
    os.environ["XDG_CONFIG_HOME"] = str(folder)
    os.environ.pop("PYTHON_KEYRING_BACKEND", None)
    os.environ.pop("INDICATIEWIJZER_PASSPHRASE", None)
    with build_program(data, key_without_asking(data), "noord-limburg") as program:
        for _ in range(DOSSIERS):
            program.dossiers.create("0983")


def _against_bare(name: str, command: tuple[str, ...], floor: float) -> Measure:
    for warm_up in (BARE, command):
        _run(warm_up)
    pairs = [(_run(command), _run(BARE)) for _ in range(RUNS)]
    ratio = median(ours / bare for ours, bare in pairs)
    bare = median(bare for _, bare in pairs)
    return Measure(name, ratio * bare, floor, bare)


def _run(command: tuple[str, ...]) -> float:
    """Milliseconds of the whole process."""
    start = perf_counter()
    process = subprocess.Popen(
        command,
        cwd=ROOT,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    # Not wait(timeout): that looks only every 50 ms whether the process has ended.
    watchdog = Timer(60, process.kill)
    watchdog.start()
    code = process.wait()
    elapsed = (perf_counter() - start) * 1000
    watchdog.cancel()
    if code:
        raise SystemExit(f"{' '.join(command)}: exit code {code}")
    return elapsed
