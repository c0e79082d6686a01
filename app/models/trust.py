"""What makes the store trustworthy: the audit log, the bin, and what was handed over.

Moments are those of the worker's clock. Nothing here is readable outside the encrypted store.
"""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import ForeignKey, Index
from sqlalchemy.orm import Mapped, mapped_column

from app.models.base import Base


class AuditEntry(Base):
    """One act of one person: who, when, what, on which dossier, with which result.

    Never what was written, and never a BSN or a name of the family. ``action`` and ``result`` are
    stable English words; ``detail`` is a count or a stable word. ``seal`` is the hash of this entry
    and of the seal before it, in hexadecimal. Entries outlive the dossier they are about.
    """

    __tablename__ = "audit_entry"
    __table_args__ = (Index(None, "happened_at"), Index(None, "dossier_number"))

    id: Mapped[int] = mapped_column(primary_key=True)
    happened_at: Mapped[datetime]
    person: Mapped[str]
    action: Mapped[str]
    dossier_number: Mapped[str]
    result: Mapped[str]
    detail: Mapped[str]
    seal: Mapped[str]


class BinItem(Base):
    """Something that was deleted and can be put back for 30 days.

    ``kind`` is a stable English word (dossier, person, indication, goal); ``content`` a JSON object
    with its rows, as ``services.dossier_content`` writes them.
    """

    __tablename__ = "bin_item"
    __table_args__ = (Index(None, "deleted_at"),)

    id: Mapped[int] = mapped_column(primary_key=True)
    kind: Mapped[str]
    dossier_number: Mapped[str]
    title: Mapped[str]
    deleted_at: Mapped[datetime]
    deleted_by: Mapped[str]
    content: Mapped[str]


class Handover(Base):
    """A dossier that went to a colleague or came from one, and how it was then.

    ``share_id`` is the same on both sides; ``direction`` is ``sent`` or ``received``; ``base`` is a
    JSON object with the content that both sides have in common.
    """

    __tablename__ = "handover"
    __table_args__ = (Index(None, "dossier_id"), Index(None, "share_id"))

    id: Mapped[int] = mapped_column(primary_key=True)
    dossier_id: Mapped[int] = mapped_column(ForeignKey("dossier.id", ondelete="CASCADE"))
    share_id: Mapped[str]
    direction: Mapped[str]
    worker: Mapped[str]
    happened_at: Mapped[datetime]
    base: Mapped[str]
