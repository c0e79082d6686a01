"""What a dossier always brings along of its plan: the goals, and who agreed to share what.

Days and moments are those of the worker's clock; texts are the worker's own.
"""

from __future__ import annotations

from datetime import date, datetime

from sqlalchemy import ForeignKey, Index
from sqlalchemy.orm import Mapped, mapped_column

from app.models.base import Base


class Goal(Base):
    """A goal of the one plan: of the whole family, or of one person (``person_id``).

    ``area`` is the key of a living area of the region; ``result`` is empty until it is judged.
    """

    __tablename__ = "goal"
    __table_args__ = (Index(None, "dossier_id"),)

    id: Mapped[int] = mapped_column(primary_key=True)
    dossier_id: Mapped[int] = mapped_column(ForeignKey("dossier.id", ondelete="CASCADE"))
    person_id: Mapped[int | None] = mapped_column(ForeignKey("person.id", ondelete="CASCADE"))
    area: Mapped[str]
    text: Mapped[str]
    result: Mapped[str]
    created_at: Mapped[datetime]


class Consent(Base):
    """What a person agrees to share, with whom, from when, and when that was taken back."""

    __tablename__ = "consent"
    __table_args__ = (Index(None, "person_id"),)

    id: Mapped[int] = mapped_column(primary_key=True)
    person_id: Mapped[int] = mapped_column(ForeignKey("person.id", ondelete="CASCADE"))
    given_by: Mapped[str]
    scope: Mapped[str]
    given_on: Mapped[date | None]
    withdrawn_on: Mapped[date | None]
