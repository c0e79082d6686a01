"""What happens to a family and an indication over time: events, versions, talks and files.

Days and moments are those of the worker's clock; texts are the worker's own.
"""

from __future__ import annotations

from datetime import date, datetime

from sqlalchemy import ForeignKey, Index, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from app.models.base import Base


class DossierEvent(Base):
    """Something that happened in a dossier, for its timeline.

    ``kind`` is a stable English word; ``text`` says in Dutch what happened.
    """

    __tablename__ = "dossier_event"
    __table_args__ = (Index(None, "dossier_id", "happened_at"),)

    id: Mapped[int] = mapped_column(primary_key=True)
    dossier_id: Mapped[int] = mapped_column(ForeignKey("dossier.id", ondelete="CASCADE"))
    indication_id: Mapped[int | None] = mapped_column(
        ForeignKey("indication.id", ondelete="CASCADE")
    )
    happened_at: Mapped[datetime]
    worker: Mapped[str]
    kind: Mapped[str]
    text: Mapped[str]


class IndicationVersion(Base):
    """A version of an indication as it was decided: first, changed or withdrawn.

    ``content`` is a JSON object with everything of that version; ``reason_change`` an iJw
    RedenWijziging or empty; ``assignment_number`` the number it was sent with, where it is known.
    """

    __tablename__ = "indication_version"
    __table_args__ = (UniqueConstraint("indication_id", "number"),)

    id: Mapped[int] = mapped_column(primary_key=True)
    indication_id: Mapped[int] = mapped_column(ForeignKey("indication.id", ondelete="CASCADE"))
    number: Mapped[int]
    kind: Mapped[str]
    reason_change: Mapped[str]
    explanation: Mapped[str]
    assignment_number: Mapped[int | None]
    decided_at: Mapped[datetime]
    worker: Mapped[str]
    content: Mapped[str]


class Evaluation(Base):
    """A talk about an indication: how far the goals are, and what comes next.

    ``outcome`` is a stable English word (continue, scale_down, stop); ``end_reason`` a code of
    JZ588 where the help ends.
    """

    __tablename__ = "evaluation"
    __table_args__ = (Index(None, "indication_id"),)

    id: Mapped[int] = mapped_column(primary_key=True)
    indication_id: Mapped[int] = mapped_column(ForeignKey("indication.id", ondelete="CASCADE"))
    held_on: Mapped[date | None]
    outcome: Mapped[str]
    end_reason: Mapped[str]
    ends_on: Mapped[date | None]
    goals: Mapped[str]
    note: Mapped[str]
    created_at: Mapped[datetime]
    worker: Mapped[str]


class RegionSignal(Base):
    """Something the region should know: supply that is missing, or a remark about a provider.

    It names no child. ``kind`` is a stable English word.
    """

    __tablename__ = "region_signal"
    __table_args__ = (Index(None, "created_at"),)

    id: Mapped[int] = mapped_column(primary_key=True)
    kind: Mapped[str]
    municipality_code: Mapped[str]
    product_code: Mapped[str]
    provider_agb: Mapped[str]
    provider_name: Mapped[str]
    expertise: Mapped[str]
    place: Mapped[str]
    text: Mapped[str]
    created_at: Mapped[datetime]
    worker: Mapped[str]
    sent_at: Mapped[datetime | None]


class ExportRun(Base):
    """One file that was made for the back office, so that a lost one can be made again.

    ``kind`` is dossier, register or csv; ``lines`` counts its rows; ``again`` marks a file that was
    made a second time.
    """

    __tablename__ = "export_run"
    __table_args__ = (Index(None, "made_at"),)

    id: Mapped[int] = mapped_column(primary_key=True)
    kind: Mapped[str]
    file_name: Mapped[str]
    indication_ids: Mapped[str]
    lines: Mapped[int]
    again: Mapped[bool]
    made_at: Mapped[datetime]
    worker: Mapped[str]
