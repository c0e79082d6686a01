"""The invented family that ships with the program, for the demonstration and the example."""

from __future__ import annotations

import tomllib
from pathlib import Path
from typing import Any

Story = dict[str, Any]
"""``municipality`` (CBS code), ``people``, ``question``, ``analysis`` and ``indications``."""


def read_story(demo: Path) -> Story:
    """The story in the folder ``demo``; its days and ages count from the day it is used."""
    story: Story = tomllib.loads((demo / "story.toml").read_text(encoding="utf-8"))
    return story
