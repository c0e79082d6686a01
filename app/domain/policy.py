"""What an administrator laid down for everybody: settings that cannot be changed in the window."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:  # every start passes here
    from app.domain.catalogue import Norm
    from app.domain.retention import Term

LOCKED: Final = "Ingesteld door je beheerder."
"""What is read beside a setting that cannot be changed here."""


@dataclass(frozen=True, slots=True)
class Policy:
    """The content of a policy file.

    ``settings`` holds values by the key of the setting, ``thresholds`` numbers by that of the
    stoplight, ``norms`` by the code of the product; ``own_strength`` (an article of the by-law) and
    ``retention`` by the CBS code of the municipality. ``problems`` are sentences about what could
    not be used; it locks nothing. ``file`` is where it stands, empty where there is none.
    """

    settings: Mapping[str, str] = field(default_factory=dict)
    thresholds: Mapping[str, int] = field(default_factory=dict)
    norms: Mapping[str, Norm] = field(default_factory=dict)
    own_strength: Mapping[str, str] = field(default_factory=dict)
    retention: Mapping[str, Term] = field(default_factory=dict)
    problems: tuple[str, ...] = ()
    file: str = ""

    @property
    def count(self) -> int:
        """How many settings are locked."""
        tables = (self.settings, self.thresholds, self.norms, self.own_strength, self.retention)
        return sum(map(len, tables))


NO_POLICY: Final = Policy()
