"""The yardstick of the start: an empty PySide6 main window that quits after its first paint."""

from __future__ import annotations

import sys

from PySide6.QtCore import QTimer
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QApplication, QMainWindow


class BareWindow(QMainWindow):
    """Quits when it has drawn itself."""

    def paintEvent(self, event: QPaintEvent) -> None:
        """Let the drawing end, as the program does, and quit."""
        super().paintEvent(event)
        QTimer.singleShot(0, QApplication.quit)


def main() -> int:
    """Show the window until it is painted."""
    app = QApplication(sys.argv)
    window = BareWindow()
    window.resize(1200, 800)
    window.show()
    return app.exec()


if __name__ == "__main__":
    sys.exit(main())
