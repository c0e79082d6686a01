"""Providers side by side on their KPIs."""

from __future__ import annotations

from sqlalchemy.orm import Session, sessionmaker

from app.domain.region import Region


class Benchmark:
    """Providers side by side on their KPIs."""

    def __init__(self, sessions: sessionmaker[Session], region: Region) -> None:
        self._sessions = sessions
        self._region = region
