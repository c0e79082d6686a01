"""Somebody who works by ear: Tab until the name is heard, then type. No mouse, no eyes."""

from __future__ import annotations

import time
from typing import Any, Final

from tests.outside.reading import all_nodes, faults, name_of
from tests.outside.stage import Stage

Node = dict[str, Any]
_MOST_TABS: Final = 90
_MOST_CHOICES: Final = 25
_PAUSE: Final = 0.08


class Worker:
    """Works the window on a stage; ``missed`` collects what could not be heard on the way."""

    def __init__(self, stage: Stage) -> None:
        self.stage = stage
        self.missed: dict[str, str] = {}
        self.heard: list[str] = []

    def to(self, name: str, *, back: bool = False) -> Node:
        """Go to what is called ``name``, or begins with it, by Tab."""
        passed: list[str] = []
        for _ in range(_MOST_TABS):
            focus = self.stage.focus()
            if name_of(focus).startswith(name):
                return focus
            passed.append(name_of(focus))
            self.step("shift+Tab" if back else "Tab")
        raise LookupError(f"Tab does not come to {name!r}; it passed {passed}")

    def step(self, keys: str) -> None:
        """Press keys that move the focus, and hear where it went."""
        before = self.stage.focus()["turns"]
        self.stage.press(keys)
        end = time.monotonic() + 0.4
        while self.stage.focus()["turns"] == before and time.monotonic() < end:
            time.sleep(0.01)

    def fill(self, name: str, words: str) -> None:
        """Type ``words`` in the field of this name, in the place of what stands there."""
        self.to(name)
        self.stage.press("ctrl+a")
        self.stage.type(words)

    def press(self, name: str, keys: str = "space") -> None:
        """Press the button of this name."""
        self.to(name)
        self.stage.press(keys)

    def choose(self, name: str, option: str) -> None:
        """Walk down a list of choices until this one is heard."""
        self.to(name)
        self.stage.press("Home")
        for _ in range(_MOST_CHOICES):
            time.sleep(_PAUSE)
            chosen = str(self.stage.focus()["name"])
            if chosen.startswith(option):
                return
            self.stage.press("Down")
        raise LookupError(f"{name!r} does not offer {option!r}, but {chosen!r}")

    def answer(self, question: str, answer: str) -> None:
        """Answer one of the questions with joined buttons."""
        self.to(question)
        while not self.stage.focus()["name"].endswith(f": {answer}"):
            self.step("Right")
        if "checked" not in self.stage.focus()["states"]:
            self.stage.press("space")

    def listen(self, where: str) -> None:
        """Walk everything in view, and note what cannot be heard."""
        for fault in faults(self.stage.tree()):
            self.missed.setdefault(fault, where)

    def walk_to(self, name: str) -> None:
        """Walk down the rows, which fold out, until this one is heard."""
        for _ in range(_MOST_CHOICES):
            if self.stage.focus()["name"].startswith(name):
                return
            self.step("Right")
            self.step("Down")
        raise LookupError(f"no row {name!r}; the last was {self.stage.focus()['name']!r}")

    def put_away(self, title: str) -> None:
        """Close a dialog that comes by itself, and what may come before it."""
        self.await_window(title)
        self.listen(title)
        while len(self.stage.tree()) > 1:
            self.stage.press("Escape")
            time.sleep(_PAUSE)

    def await_focus(self, name: str) -> None:
        """Wait until what has the focus is called so."""
        self.stage.wait(lambda: name_of(self.stage.focus()).startswith(name), f"focus on {name!r}")

    def await_calm(self) -> None:
        """Wait until what is in view does not change any more."""
        before: object = None
        for _ in range(_MOST_CHOICES):
            now = self.stage.tree()
            if now == before:
                return
            before = now
            time.sleep(_PAUSE)

    def await_window(self, title: str) -> None:
        """Wait until a window with this title is in view."""
        self.stage.wait(lambda: self.has_window(title), f"the window {title!r}")

    def has_window(self, title: str) -> bool:
        """Whether a window whose title begins so is in view."""
        return any(window["name"].startswith(title) for window in self.stage.tree())

    def await_words(self, words: str) -> None:
        """Wait until these words are announced."""

        def announced() -> bool:
            self.heard += self.stage.said()
            return any(words in sentence for sentence in self.heard)

        self.stage.wait(announced, f"the announcement of {words!r}")

    def await_name(self, name: str) -> None:
        """Wait until something of this name is in view."""
        self.stage.wait(
            lambda: any(name_of(n).startswith(name) for n in all_nodes(self.stage.tree())),
            f"{name!r} in view",
        )
