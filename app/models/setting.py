"""Settings that belong to the store: a key and its text (worker, theme, folders)."""

from __future__ import annotations

from sqlalchemy.orm import Mapped, mapped_column

from app.models.base import Base


class Setting(Base):
    """One setting; the keys and their defaults stand in ``services.settings``."""

    __tablename__ = "setting"

    key: Mapped[str] = mapped_column(primary_key=True)
    value: Mapped[str]
