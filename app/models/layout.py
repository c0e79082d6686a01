"""Layouts that a worker made for workbooks whose headers the program did not know."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from app.models.base import Base


class SavedLayout(Base):
    """A named layout: which header of a sheet holds which field of a kind.

    ``columns`` is a JSON object of field to header, as the file spells it.
    """

    __tablename__ = "saved_layout"
    __table_args__ = (UniqueConstraint("name"),)

    id: Mapped[int] = mapped_column(primary_key=True)
    name: Mapped[str]
    kind: Mapped[str]
    columns: Mapped[str]
    saved_at: Mapped[datetime]
    saved_by: Mapped[str]
