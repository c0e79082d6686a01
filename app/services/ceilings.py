"""Ceilings with their utilisation and forecasts."""

from __future__ import annotations

from sqlalchemy.orm import Session, sessionmaker

from app.domain.region import Region


class Ceilings:
    """Ceilings with their utilisation and forecasts."""

    def __init__(self, sessions: sessionmaker[Session], region: Region) -> None:
        self._sessions = sessions
        self._region = region
