from __future__ import annotations

import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]


def test_modules_are_imported_without_being_read_for_features() -> None:
    code = (
        "import builtins; import sys;"
        "from app.views.plain_import import import_plainly; import_plainly();"
        "assert 'PySide6.QtCore' in sys.modules;"
        "assert builtins.__import__ is not builtins.__feature_import__;"
        "from PySide6.QtWidgets import QApplication, QMainWindow;"
        "from app.views.main_window import MainWindow;"
        "app = QApplication([]); window = MainWindow(None); window.show(); app.processEvents()"
    )
    subprocess.run([sys.executable, "-c", code], cwd=ROOT, check=True)
