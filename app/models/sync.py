"""What was imported: one row per sheet of a file, and the rows that were not taken over."""

from __future__ import annotations

from datetime import date, datetime

from sqlalchemy import ForeignKey, Index
from sqlalchemy.orm import Mapped, mapped_column

from app.models.base import Base


class SyncImport(Base):
    """One sheet of a regional workbook that was read into the store.

    ``file_hash`` (SHA-256) recognises a file that comes twice. ``reference_date`` is the newest
    date the data speaks for: the peildatum, or the last end of a declared product period.
    ``saved_at`` is when the file was last saved, on the clock of the wall. ``goes_to`` tells per
    municipality code how far the sheet goes (a JSON object of ISO dates), ``notes`` what was said
    while it was read (a JSON list of Dutch sentences); empty text where nothing is known.
    """

    __tablename__ = "sync_import"
    __table_args__ = (Index(None, "kind", "imported_at"), Index(None, "file_hash"))

    id: Mapped[int] = mapped_column(primary_key=True)
    kind: Mapped[str]
    file_name: Mapped[str]
    file_hash: Mapped[str]
    sheet: Mapped[str]
    imported_at: Mapped[datetime]
    imported_by: Mapped[str]
    reference_date: Mapped[date | None]
    rows_read: Mapped[int]
    rows_new: Mapped[int]
    rows_changed: Mapped[int]
    rows_unchanged: Mapped[int]
    rows_disappeared: Mapped[int]
    rows_rejected: Mapped[int]
    saved_at: Mapped[datetime | None]
    goes_to: Mapped[str] = mapped_column(default="", server_default="")
    notes: Mapped[str] = mapped_column(default="", server_default="")


class RejectedRow(Base):
    """A row that was kept out, with the reason in one Dutch sentence (the quarantine).

    ``cells`` holds the row as it came, as a JSON object of header to text.
    """

    __tablename__ = "rejected_row"
    __table_args__ = (Index(None, "import_id"),)

    id: Mapped[int] = mapped_column(primary_key=True)
    import_id: Mapped[int] = mapped_column(ForeignKey("sync_import.id", ondelete="CASCADE"))
    row_number: Mapped[int]
    column: Mapped[str]
    value: Mapped[str]
    reason: Mapped[str]
    cells: Mapped[str]


class SyncAttempt(Base):
    """One file that a synchronisation looked at: the log, also of what did not come in.

    ``outcome`` is imported, same, refused or cancelled; ``sentence`` says in Dutch why a file was
    refused. ``rows`` counts the rows that were read and ``changes`` those that became different.
    """

    __tablename__ = "sync_attempt"
    __table_args__ = (Index(None, "at"),)

    id: Mapped[int] = mapped_column(primary_key=True)
    at: Mapped[datetime]
    worker: Mapped[str]
    file_name: Mapped[str]
    outcome: Mapped[str]
    sentence: Mapped[str]
    rows: Mapped[int]
    changes: Mapped[int]
