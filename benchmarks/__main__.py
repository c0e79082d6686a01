"""All measurements in one run, as one table; exit code 1 when a floor is broken."""

from __future__ import annotations

import sys
from collections.abc import Iterator

from benchmarks import (
    backup,
    encryption,
    import_declarations,
    many_dossiers,
    region_sums,
    screens,
    start_up,
    working,
)
from benchmarks.table import Measure, print_table


def _all() -> Iterator[Measure]:
    # A process is born with the peak memory of its parent; so these come before what is large.
    yield from start_up.measures()
    yield from import_declarations.measures()
    yield from working.measures()
    yield from screens.measures()
    yield from encryption.measures()
    yield from backup.measures()
    yield from many_dossiers.measures()
    yield from region_sums.measures()


if __name__ == "__main__":
    sys.exit(0 if print_table(_all()) else 1)
