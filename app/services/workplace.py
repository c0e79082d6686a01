"""What every use case on a dossier needs: the store, the region, the clock and the worker."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime
from typing import TYPE_CHECKING

from app.domain.policy import NO_POLICY, Policy

if TYPE_CHECKING:
    from app.domain.catalogue import Catalogue
    from app.domain.region import Region
    from app.storage.sqlite_engine import Sessions


@dataclass(frozen=True)
class Workplace:
    """The desk at which a worker sits.

    ``catalogue`` and ``worker`` are asked anew each time: an import or a setting may change them.
    ``policy`` is what an administrator laid down for everybody on this computer.
    """

    sessions: Sessions
    region: Region
    catalogue: Callable[[], Catalogue]
    clock: Callable[[], datetime]
    worker: Callable[[], str]
    policy: Policy = NO_POLICY

    def now(self) -> datetime:
        """The present moment, to the second."""
        return self.clock().replace(microsecond=0)

    def today(self) -> date:
        """The present day."""
        return self.clock().date()


class RefusedError(Exception):
    """A request the program cannot grant; ``sentence`` tells the worker why and what to do."""

    def __init__(self, sentence: str) -> None:
        super().__init__(sentence)
        self.sentence = sentence
