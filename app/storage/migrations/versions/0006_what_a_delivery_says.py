"""When a delivered file was saved, how far it goes per municipality, and what was said of it."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0006"
down_revision = "0005"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Add the columns; of what was imported before nothing is known."""
    op.add_column("sync_import", sa.Column("saved_at", sa.DateTime, nullable=True))
    for name in ("goes_to", "notes"):
        op.add_column("sync_import", sa.Column(name, sa.String, nullable=False, server_default=""))


def downgrade() -> None:
    """Take the columns away."""
    for name in ("notes", "goes_to", "saved_at"):
        op.drop_column("sync_import", name)
