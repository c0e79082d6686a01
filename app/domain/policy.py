"""What an administrator laid down for everybody: settings that cannot be changed in the window."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Final

LOCKED: Final = "Ingesteld door je beheerder."
"""What is read beside a setting that cannot be changed here."""


@dataclass(frozen=True, slots=True)
class Policy:
    """The content of a policy file.

    ``settings`` holds values by the key of the setting, ``thresholds`` numbers by that of the
    stoplight. ``problems`` are sentences about what could not be used; it locks nothing. ``file``
    is where it stands, empty where there is none.
    """

    settings: Mapping[str, str] = field(default_factory=dict)
    thresholds: Mapping[str, int] = field(default_factory=dict)
    problems: tuple[str, ...] = ()
    file: str = ""

    @property
    def count(self) -> int:
        """How many settings are locked."""
        return len(self.settings) + len(self.thresholds)


NO_POLICY: Final = Policy()
