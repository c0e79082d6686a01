"""What happens when the program itself is at fault: save, write the log, tell the worker.

The report can be copied and sent to anyone: it holds the type of the exception, the lines of our
own code and the versions. The message of an exception is left out, for it may hold a name or a BSN.
"""

from __future__ import annotations

import sys
import threading
import traceback
from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from types import TracebackType
from typing import Final

from PySide6.QtCore import QObject, Signal, qVersion
from PySide6.QtWidgets import QApplication

from app.version import VERSION

_APP: Final = Path(__file__).resolve().parents[1]
_ROOT: Final = _APP.parent
_LOG_NAME: Final = "fouten.log"
_LOG_LIMIT: Final = 256 * 1024
"""Bytes after which the log starts anew; the old one is kept once, as ``fouten.1.log``."""


def describe(error: BaseException) -> str:
    """The fault as text without personal data: type, our own lines, versions."""
    import platform  # not needed before something goes wrong, and 2 ms at every start

    frames = traceback.extract_tb(error.__traceback__)
    lines = [f"Indicatiewijzer {VERSION}", f"Python {platform.python_version()}, Qt {qVersion()}"]
    lines += [platform.system() + " " + platform.release(), "", _type_name(error)]
    lines += [
        f"  {Path(frame.filename).resolve().relative_to(_ROOT).as_posix()}:{frame.lineno} "
        f"in {frame.name}"
        for frame in frames
        if _ours(frame.filename)
    ]
    if (cause := error.__cause__) is not None:
        lines.append(f"  door {_type_name(cause)}")
    return "\n".join(lines)


def write_log(folder: Path, text: str, now: datetime) -> Path | None:
    """Add ``text`` to the log in ``folder``; ``None`` where that cannot be written."""
    path = folder / _LOG_NAME
    try:
        folder.mkdir(parents=True, exist_ok=True)
        if path.exists() and path.stat().st_size > _LOG_LIMIT:
            path.replace(folder / "fouten.1.log")
        with path.open("a", encoding="utf-8") as log:
            log.write(f"--- {now:%Y-%m-%d %H:%M:%S}\n{text}\n")
    except OSError:
        return None
    return path


class CrashReporter(QObject):
    """Catches what nobody caught, in the window and in threads.

    ``save`` stores the work that is still waiting and answers whether nothing is left; ``show``
    shows the report (a dialog, or what a test wants to see). ``inform`` tells what is no fault of
    the program but of its surroundings (a full disk), in one sentence. A fault while a report is
    open only goes to the log.
    """

    _caught = Signal(object)

    def __init__(
        self,
        log_folder: Path,
        save: Callable[[], bool],
        *,
        clock: Callable[[], datetime] = datetime.now,
        show: Callable[[str, bool], None] | None = None,
        inform: Callable[[str], None] | None = None,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._log_folder = log_folder
        self._save = save
        self._clock = clock
        self._show = show or _show_dialog
        self._inform = inform or _inform
        self._open = False
        self._caught.connect(self._tell)

    def install(self) -> None:
        """Become the program's exception hook."""
        sys.excepthook = self._hook
        threading.excepthook = lambda args: self._caught.emit(args.exc_value)

    def _hook(
        self, kind: type[BaseException], error: BaseException, trace: TracebackType | None
    ) -> None:
        if isinstance(error, KeyboardInterrupt):
            sys.__excepthook__(kind, error, trace)
            QApplication.quit()
            return
        self._caught.emit(error)

    def _tell(self, error: BaseException) -> None:
        if known := _known(error):
            self._inform(known)
            return
        text = describe(error)
        write_log(self._log_folder, text, self._clock())
        if self._open:
            return
        self._open = True
        try:
            self._show(text, self._saved())
        finally:
            self._open = False

    def _saved(self) -> bool:
        try:
            return self._save()
        except Exception as error:
            write_log(self._log_folder, describe(error), self._clock())
            return False


def _known(error: BaseException) -> str | None:
    # The services are not needed before something goes wrong.
    from app.services.failures import sentence_of

    return sentence_of(error) if isinstance(error, Exception) else None


def _inform(sentence: str) -> None:
    from PySide6.QtWidgets import QMessageBox

    QMessageBox.warning(QApplication.activeWindow(), "Indicatiewijzer", sentence)


def _show_dialog(text: str, saved: bool) -> None:
    # The widgets of the dialog are not needed before something goes wrong.
    from app.views.crash_dialog import CrashDialog

    CrashDialog(text, saved).exec()


def _ours(filename: str) -> bool:
    return Path(filename).resolve().is_relative_to(_APP)


def _type_name(error: BaseException) -> str:
    kind = type(error)
    return f"{kind.__module__}.{kind.__qualname__}".removeprefix("builtins.")
