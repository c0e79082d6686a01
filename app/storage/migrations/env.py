"""Read by alembic for every migration; the connection and its transaction come from the caller."""

from __future__ import annotations

from alembic import context

from app.models.base import Base

context.configure(
    connection=context.config.attributes["connection"],
    # Only the naming convention is used: batch steps find constraints by it.
    target_metadata=Base.metadata,
    render_as_batch=True,
)
context.run_migrations()
