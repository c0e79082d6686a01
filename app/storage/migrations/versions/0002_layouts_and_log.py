"""Layouts that workers save, and the log of every file that a synchronisation looked at."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Make the two tables."""
    op.create_table(
        "saved_layout",
        sa.Column("id", sa.Integer, nullable=False),
        sa.Column("name", sa.String, nullable=False),
        sa.Column("kind", sa.String, nullable=False),
        sa.Column("columns", sa.String, nullable=False),
        sa.Column("saved_at", sa.DateTime, nullable=False),
        sa.Column("saved_by", sa.String, nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_saved_layout"),
        sa.UniqueConstraint("name", name="uq_saved_layout_name"),
    )
    op.create_table(
        "sync_attempt",
        sa.Column("id", sa.Integer, nullable=False),
        sa.Column("at", sa.DateTime, nullable=False),
        sa.Column("worker", sa.String, nullable=False),
        sa.Column("file_name", sa.String, nullable=False),
        sa.Column("outcome", sa.String, nullable=False),
        sa.Column("sentence", sa.String, nullable=False),
        sa.Column("rows", sa.Integer, nullable=False),
        sa.Column("changes", sa.Integer, nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_sync_attempt"),
    )
    op.create_index("ix_sync_attempt_at", "sync_attempt", ["at"])


def downgrade() -> None:
    """Take the tables away."""
    op.drop_table("sync_attempt")
    op.drop_table("saved_layout")
