"""The indication: one product for one child, in phases, with what was decided and why."""

from __future__ import annotations

from datetime import date, datetime

from sqlalchemy import ForeignKey, Index
from sqlalchemy.orm import Mapped, mapped_column, relationship

from app.models.base import Base


class Indication(Base):
    """One product for one youth, from concept to exported.

    ``frozen`` is a JSON object with what was true at the moment of "definitief": catalogue version,
    product, tariffs, norm and totals. ``light`` is a JSON object with the stoplight that was seen
    when the provider was chosen. Both are empty text before that.
    """

    __tablename__ = "indication"
    __table_args__ = (Index(None, "dossier_id"), Index(None, "status"))

    id: Mapped[int] = mapped_column(primary_key=True)
    dossier_id: Mapped[int] = mapped_column(ForeignKey("dossier.id", ondelete="CASCADE"))
    youth_id: Mapped[int] = mapped_column(ForeignKey("person.id", ondelete="CASCADE"))
    status: Mapped[str]
    product_code: Mapped[str]
    evaluation_on: Mapped[date | None]
    provider_agb: Mapped[str]
    provider_name: Mapped[str]
    provider_reason: Mapped[str]
    light: Mapped[str]
    frozen: Mapped[str]
    created_at: Mapped[datetime]
    decided_at: Mapped[datetime | None]
    exported_at: Mapped[datetime | None]
    exported_file: Mapped[str]

    phases: Mapped[list[IndicationPhase]] = relationship(
        cascade="all, delete-orphan", order_by="IndicationPhase.position", passive_deletes=True
    )
    answers: Mapped[list[IndicationAnswer]] = relationship(
        cascade="all, delete-orphan", passive_deletes=True
    )


class IndicationPhase(Base):
    """One phase: a volume, its unit and frequency, and the days from and to.

    ``volume`` is kept as the worker typed it, so that "2,5" is not lost while it is being mended.
    """

    __tablename__ = "indication_phase"
    __table_args__ = (Index(None, "indication_id"),)

    id: Mapped[int] = mapped_column(primary_key=True)
    indication_id: Mapped[int] = mapped_column(ForeignKey("indication.id", ondelete="CASCADE"))
    position: Mapped[int]
    volume: Mapped[str]
    unit: Mapped[str]
    frequency: Mapped[str]
    start: Mapped[date | None]
    end: Mapped[date | None]
    goal: Mapped[str]


class IndicationAnswer(Base):
    """One answer of the steps Product and Omvang: a key and its text."""

    __tablename__ = "indication_answer"

    indication_id: Mapped[int] = mapped_column(
        ForeignKey("indication.id", ondelete="CASCADE"), primary_key=True
    )
    key: Mapped[str] = mapped_column(primary_key=True)
    value: Mapped[str]
