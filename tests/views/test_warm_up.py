"""The pages are read while nobody asks for anything; a first visit then reads nothing."""

from __future__ import annotations

import subprocess
import sys

from tests.conftest import ROOT

_READ = """
import os, sys
os.environ["QT_QPA_PLATFORM"] = "offscreen"
from PySide6.QtWidgets import QApplication
app = QApplication([])
from app.views.warm_up import WarmUp
reading = WarmUp()
reading._timer.setInterval(0)
reading.start()
while not reading.done:
    app.processEvents()
from app.views import pages
known = set(sys.modules)
for name in ("dossier.dossier_page", "providers.providers_page", "region.region_page",
             "settings_page", "sync_page", "dossiers_page"):
    __import__(f"app.views.{name}")
new = sorted(name for name in set(sys.modules) - known)
assert not new, new
assert not {"numpy", "pyqtgraph", "openpyxl", "pandas"} & known
"""


def test_after_it_a_page_reads_nothing_and_nothing_heavy_is_read() -> None:
    done = subprocess.run(
        [sys.executable, "-c", _READ],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
        timeout=120,
    )
    assert done.returncode == 0, done.stderr
