"""What an import of declarations costs: above reading and inserting raw, in memory, and in waiting.

Every run is a process of its own; raw and program take turns. A file of 130,000 lines is a year of
the region, one of 1,000,000 what may ever come. Floors: issue "regional sync", speed and memory.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path
from statistics import median

from benchmarks.big_workbook import write_declarations
from benchmarks.table import Measure

ROOT = Path(__file__).resolve().parent.parent
SAMPLE = ROOT.parent / "shared" / "samples" / "regio-klein" / "Declaraties.xlsx"
YEAR, MOST = 130_000, 1_000_000
RATIO, MOST_MEGABYTES = 2.0, {YEAR: 900, MOST: 2_500}
# The start of the reader's process weighs in a small file.
SMALL_RATIO = 3.0
# The rows are read once, compared twice (for the preview and again when they are stored), and told.
IN_WINDOW = 2.0
FASTER_THAN_PANDAS, WAIT_MILLISECONDS = 5, 50
# Twice the work of a line in a file that is eight times as long would be more than linear.
LINEAR = 1.3
RUNS = {YEAR: 3, MOST: 1}


def measures() -> Iterator[Measure]:
    """The import of generated files, and of regio-klein where it stands beside the repository."""
    with tempfile.TemporaryDirectory() as folder:
        if SAMPLE.exists():
            _, ratio = _turns("import of regio-klein", SAMPLE, 5, SMALL_RATIO)
            yield ratio
        per_line: dict[int, float] = {}
        for lines, floor in MOST_MEGABYTES.items():
            path = write_declarations(Path(folder) / f"{lines}.xlsx", lines)
            name = f"import of {lines:,} lines"
            megabytes, ratio = _turns(name, path, RUNS[lines], RATIO)
            yield ratio
            yield Measure(f"{name}, memory", megabytes, floor, unit="MB")
            per_line[lines] = ratio.amount / lines
            if lines == YEAR:
                yield _beside_pandas(path, ratio.amount)
            yield from _in_the_window(path, f"{lines:,} lines", ratio.amount)
            path.unlink()
        yield Measure(
            f"a line among {MOST:,}, beside one among {YEAR:,}",
            per_line[MOST] * 1000,
            LINEAR,
            per_line[YEAR] * 1000,
            unit="µs",
        )


def _turns(name: str, path: Path, runs: int, floor: float) -> tuple[float, Measure]:
    """Peak memory in megabytes, and the median ratio of the program to reading raw."""
    pairs = [(_run("program", path), _run("raw", path)) for _ in range(runs)]
    raw = median(raw["seconds"] for _, raw in pairs) * 1000
    ratio = median(own["seconds"] / raw["seconds"] for own, raw in pairs)
    return max(own["megabytes"] for own, _ in pairs), Measure(name, ratio * raw, floor, raw)


def _beside_pandas(path: Path, milliseconds: float) -> Measure:
    pandas = _run("pandas", path)["seconds"] * 1000
    return Measure("the same beside pandas", milliseconds, 1 / FASTER_THAN_PANDAS, pandas)


def _in_the_window(path: Path, name: str, milliseconds: float) -> Iterator[Measure]:
    """Look, preview and take over beside the bare import, and how long the window waited at most.

    One run: it is the longest of thousands of beats.
    """
    found = _run("window", path)
    took, waited = found["seconds"] * 1000, found["wait"] * 1000
    yield Measure(
        f"look, preview and take over of {name}, in the window, beside the bare import",
        took,
        IN_WINDOW,
        milliseconds,
    )
    yield Measure(f"longest wait of the window meanwhile, {name}", waited, WAIT_MILLISECONDS)


def _run(way: str, path: Path) -> dict[str, float]:
    """Bring the file in one way, in a new process."""
    done = subprocess.run(
        [sys.executable, "-m", "benchmarks.import_run", way, str(path)],
        cwd=ROOT,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        check=True,
    )
    took: dict[str, float] = json.loads(done.stdout.splitlines()[-1])
    return took
