"""Data-quality signals of the regional data."""

from __future__ import annotations

from sqlalchemy.orm import Session, sessionmaker

from app.domain.region import Region


class Signals:
    """Data-quality signals of the regional data."""

    def __init__(self, sessions: sessionmaker[Session], region: Region) -> None:
        self._sessions = sessions
        self._region = region
