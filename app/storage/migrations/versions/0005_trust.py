"""The audit log, the bin, and dossiers that were handed over."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0005"
down_revision = "0004"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Make the tables."""
    op.create_table(
        "audit_entry",
        sa.Column("id", sa.Integer, nullable=False),
        sa.Column("happened_at", sa.DateTime, nullable=False),
        sa.Column("person", sa.String, nullable=False),
        sa.Column("action", sa.String, nullable=False),
        sa.Column("dossier_number", sa.String, nullable=False),
        sa.Column("result", sa.String, nullable=False),
        sa.Column("detail", sa.String, nullable=False),
        sa.Column("seal", sa.String, nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_audit_entry"),
    )
    op.create_index("ix_audit_entry_happened_at", "audit_entry", ["happened_at"])
    op.create_index("ix_audit_entry_dossier_number", "audit_entry", ["dossier_number"])
    op.create_table(
        "bin_item",
        sa.Column("id", sa.Integer, nullable=False),
        sa.Column("kind", sa.String, nullable=False),
        sa.Column("dossier_number", sa.String, nullable=False),
        sa.Column("title", sa.String, nullable=False),
        sa.Column("deleted_at", sa.DateTime, nullable=False),
        sa.Column("deleted_by", sa.String, nullable=False),
        sa.Column("content", sa.String, nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_bin_item"),
    )
    op.create_index("ix_bin_item_deleted_at", "bin_item", ["deleted_at"])
    op.create_table(
        "handover",
        sa.Column("id", sa.Integer, nullable=False),
        sa.Column("dossier_id", sa.Integer, nullable=False),
        sa.Column("share_id", sa.String, nullable=False),
        sa.Column("direction", sa.String, nullable=False),
        sa.Column("worker", sa.String, nullable=False),
        sa.Column("happened_at", sa.DateTime, nullable=False),
        sa.Column("base", sa.String, nullable=False),
        sa.ForeignKeyConstraint(
            ["dossier_id"], ["dossier.id"], name="fk_handover_dossier_id", ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name="pk_handover"),
    )
    op.create_index("ix_handover_dossier_id", "handover", ["dossier_id"])
    op.create_index("ix_handover_share_id", "handover", ["share_id"])


def downgrade() -> None:
    """Take the tables away."""
    for table in ("handover", "bin_item", "audit_entry"):
        op.drop_table(table)
