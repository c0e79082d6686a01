"""A screen of its own with the real program on it: X server, window manager, bus, program, ear."""

from __future__ import annotations

import json
import os
import select
import shutil
import subprocess
import sys
import time
from collections.abc import Callable
from contextlib import ExitStack
from pathlib import Path
from typing import Any, Final

Node = dict[str, Any]

SYSTEM_PYTHON: Final = "/usr/bin/python3"
"""The Python of the system: only that one has the bindings of AT-SPI."""
PROGRAMS: Final = ("Xvfb", "dbus-daemon", "xdotool", "openbox")
ROOT: Final = Path(__file__).resolve().parents[2]
_SIZE: Final = "1366x768x24"
_PATIENCE: Final = 30.0


def missing() -> str:
    """What this machine lacks for the outside walk; empty when it can be made."""
    if not sys.platform.startswith("linux"):
        return "AT-SPI is only on Linux"
    absent = [name for name in PROGRAMS if shutil.which(name) is None]
    if absent:
        return f"not installed: {', '.join(absent)} (packaging/outside_packages.sh)"
    bindings = "import gi; gi.require_version('Atspi', '2.0'); from gi.repository import Atspi"
    found = subprocess.run([SYSTEM_PYTHON, "-c", bindings], capture_output=True, check=False)
    return "" if found.returncode == 0 else "no Python bindings of AT-SPI"


class Stage:
    """The program on a screen, with an ear to hear it and a hand for its keys.

    ``LookupError`` tells what was waited for in vain, with what could be heard instead.
    """

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._stack = ExitStack()
        self._env = {**os.environ, **_SETTINGS, "HOME": str(folder), "TMPDIR": str(folder)}
        for name in ("QT_QPA_PLATFORM", "QT_SCALE_FACTOR", "WAYLAND_DISPLAY"):
            self._env.pop(name, None)

    def __enter__(self) -> Stage:
        try:
            self._start_screen()
            self._run("openbox", "--sm-disable")
            self._program = self._run(
                sys.executable, "main.py", "--data-dir", str(self._folder / "gegevens")
            )
            ear = Path(__file__).with_name("ear.py")
            self._ear = self._run(SYSTEM_PYTHON, str(ear), pipes=True)
            self.wait(lambda: bool(self.tree()), "the window")
        except BaseException:
            self._stack.close()
            raise
        return self

    def __exit__(self, *_error: object) -> None:
        self._stack.close()

    # --- hearing

    def tree(self) -> list[Node]:
        """Everything in view, window by window."""
        found: list[Node] = self._ask("tree")
        return found

    def focus(self) -> Node:
        """What has the focus; ``turns`` counts how often it moved."""
        found: Node = self._ask("focus")
        return found

    def said(self) -> list[str]:
        """What was announced since the last time this was asked."""
        found: list[str] = self._ask("said")
        return found

    def wait(self, done: Callable[[], bool], what: str, seconds: float = _PATIENCE) -> None:
        """Wait until ``done``."""
        end = time.monotonic() + seconds
        while not done():
            if time.monotonic() > end:
                raise LookupError(f"waited in vain for {what}; heard: {self.focus()}")
            time.sleep(0.03)

    # --- pressing

    def press(self, *keys: str) -> None:
        """Press keys by the names of X ("Tab", "ctrl+n")."""
        self._tool("key", "--delay", "8", *keys)

    def type(self, words: str) -> None:
        """Type words as they are."""
        self._tool("type", "--delay", "4", words)

    def picture(self, path: Path) -> None:
        """Keep what is on the screen, for who looks why something failed."""
        if shutil.which("import"):
            subprocess.run(["import", "-window", "root", str(path)], env=self._env, check=False)

    def ended(self) -> bool:
        """Whether the program has left by itself."""
        return self._program.poll() is not None

    # --- starting and stopping

    def _tool(self, *words: str) -> None:
        subprocess.run(["xdotool", *words], env=self._env, check=True, timeout=_PATIENCE)

    def _ask(self, command: str) -> Any:
        assert self._ear.stdin is not None
        assert self._ear.stdout is not None
        self._ear.stdin.write(f"{command}\n".encode())
        self._ear.stdin.flush()
        if not select.select([self._ear.stdout], [], [], _PATIENCE)[0]:
            raise LookupError(f"no answer to {command!r}")
        return json.loads(self._ear.stdout.readline())

    def _start_screen(self) -> None:
        asked, told = os.pipe()
        command = ["Xvfb", "-displayfd", str(told), "-screen", "0", _SIZE, "-nolisten", "tcp"]
        self._run(*command, keep=(told,))
        os.close(told)
        with os.fdopen(asked) as answer:
            self._env["DISPLAY"] = f":{answer.readline().strip()}"
        bus = self._run("dbus-daemon", "--session", "--nofork", "--print-address", pipes=True)
        assert bus.stdout is not None
        self._env["DBUS_SESSION_BUS_ADDRESS"] = bus.stdout.readline().decode().strip()

    def _run(
        self, *command: str, pipes: bool = False, keep: tuple[int, ...] = ()
    ) -> subprocess.Popen[bytes]:
        pipe = subprocess.PIPE if pipes else subprocess.DEVNULL
        log = self._stack.enter_context((self._folder / "log.txt").open("ab"))
        process = subprocess.Popen(
            command, cwd=ROOT, env=self._env, stdin=pipe, stdout=pipe, stderr=log, pass_fds=keep
        )
        self._stack.callback(_stop, process)
        return process


_SETTINGS: Final = {
    "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1",
    "PYTHON_KEYRING_BACKEND": "keyring.backends.fail.Keyring",
    "PYSIDE6_OPTION_PYTHON_ENUM": "0x10",
    "LC_ALL": "C.UTF-8",
}


def _stop(process: subprocess.Popen[bytes]) -> None:
    process.terminate()
    try:
        process.wait(10)
    except subprocess.TimeoutExpired:
        process.kill()
        process.wait()
    for pipe in (process.stdin, process.stdout):
        if pipe is not None:
            pipe.close()
