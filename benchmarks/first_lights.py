"""The first board of a process: nothing of it read, prepared or imported before.

``python -m benchmarks.first_lights FOLDER KEY`` opens the store in ``FOLDER`` (the key in hex) and
reads the list of dossiers and the rules of the region, as every start of the program does. It
prints as JSON the milliseconds of the first board after that: its modules, statements and rows.
"""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path
from statistics import median
from time import perf_counter

from app.storage.key import StoreKey
from app.wiring import build_program
from benchmarks.working import TODAY

ROOT = Path(__file__).resolve().parent.parent
LIGHTS, RUNS = 250, 5


def first_lights(folder: Path, key: bytes) -> float:
    """The median over some processes, in milliseconds."""
    command = [sys.executable, "-m", "benchmarks.first_lights", str(folder), key.hex()]
    times = []
    for _ in range(RUNS):
        done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True)
        times.append(float(json.loads(done.stdout)))
    return median(times)


def main(folder: Path, key: bytes) -> float:
    """Milliseconds of the first board of this process."""
    with build_program(folder, StoreKey(key), "noord-limburg") as program:
        program.dossiers.summaries(limit=20)
        # Read by being asked for.
        places = program.workplace.region.municipalities
        start = perf_counter()
        rows = program.board.board(today=TODAY).rows
        took = (perf_counter() - start) * 1000
    if len(rows) != LIGHTS or not places:
        raise SystemExit(f"{len(rows)} lights")
    return took


if __name__ == "__main__":
    print(json.dumps(main(Path(sys.argv[1]), bytes.fromhex(sys.argv[2]))))
