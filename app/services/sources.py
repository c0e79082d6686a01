"""The file, sheet and row behind every light and number."""

from __future__ import annotations

from sqlalchemy.orm import Session, sessionmaker

from app.domain.region import Region


class Sources:
    """The file, sheet and row behind every light and number."""

    def __init__(self, sessions: sessionmaker[Session], region: Region) -> None:
        self._sessions = sessions
        self._region = region
