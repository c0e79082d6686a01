"""Layouts that workers made for workbooks with other headers."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from sqlalchemy.orm import Session, sessionmaker

from app.domain.region import Region


class SavedLayouts:
    """Layouts that workers made for workbooks with other headers."""

    def __init__(
        self,
        sessions: sessionmaker[Session],
        region: Region,
        clock: Callable[[], datetime],
        worker: Callable[[], str],
    ) -> None:
        self._sessions = sessions
        self._region = region
        self._clock = clock
        self._worker = worker
