"""Goals, consents, events, versions, evaluations, signals to the region and exports."""

from __future__ import annotations

from typing import Any

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None

_TABLES = (
    "goal",
    "consent",
    "dossier_event",
    "indication_version",
    "evaluation",
    "region_signal",
    "export_run",
)


def upgrade() -> None:
    """Make the tables."""
    _make_of_the_family()
    _make_of_the_indication()
    _make_of_the_region()


def downgrade() -> None:
    """Take the tables away."""
    for table in reversed(_TABLES):
        op.drop_table(table)


def _columns(kind: type[Any], *names: str, null: bool = False) -> list[sa.Column[Any]]:
    return [sa.Column(name, kind, nullable=null) for name in names]


def _to(table: str, column: str, target: str) -> sa.ForeignKeyConstraint:
    name = f"fk_{table}_{column}"
    return sa.ForeignKeyConstraint([column], [f"{target}.id"], name=name, ondelete="CASCADE")


def _make_of_the_family() -> None:
    op.create_table(
        "goal",
        *_columns(sa.Integer, "id", "dossier_id"),
        *_columns(sa.Integer, "person_id", null=True),
        *_columns(sa.String, "area", "text", "result"),
        *_columns(sa.DateTime, "created_at"),
        _to("goal", "dossier_id", "dossier"),
        _to("goal", "person_id", "person"),
        sa.PrimaryKeyConstraint("id", name="pk_goal"),
    )
    op.create_index("ix_goal_dossier_id", "goal", ["dossier_id"])
    op.create_table(
        "consent",
        *_columns(sa.Integer, "id", "person_id"),
        *_columns(sa.String, "given_by", "scope"),
        *_columns(sa.Date, "given_on", "withdrawn_on", null=True),
        _to("consent", "person_id", "person"),
        sa.PrimaryKeyConstraint("id", name="pk_consent"),
    )
    op.create_index("ix_consent_person_id", "consent", ["person_id"])
    op.create_table(
        "dossier_event",
        *_columns(sa.Integer, "id", "dossier_id"),
        *_columns(sa.Integer, "indication_id", null=True),
        *_columns(sa.DateTime, "happened_at"),
        *_columns(sa.String, "worker", "kind", "text"),
        _to("dossier_event", "dossier_id", "dossier"),
        _to("dossier_event", "indication_id", "indication"),
        sa.PrimaryKeyConstraint("id", name="pk_dossier_event"),
    )
    op.create_index(
        "ix_dossier_event_dossier_id_happened_at", "dossier_event", ["dossier_id", "happened_at"]
    )


def _make_of_the_indication() -> None:
    op.create_table(
        "indication_version",
        *_columns(sa.Integer, "id", "indication_id", "number"),
        *_columns(sa.String, "kind", "reason_change", "explanation", "worker", "content"),
        *_columns(sa.Integer, "assignment_number", null=True),
        *_columns(sa.DateTime, "decided_at"),
        _to("indication_version", "indication_id", "indication"),
        sa.PrimaryKeyConstraint("id", name="pk_indication_version"),
        sa.UniqueConstraint(
            "indication_id", "number", name="uq_indication_version_indication_id_number"
        ),
    )
    op.create_table(
        "evaluation",
        *_columns(sa.Integer, "id", "indication_id"),
        *_columns(sa.Date, "held_on", "ends_on", null=True),
        *_columns(sa.String, "outcome", "end_reason", "goals", "note", "worker"),
        *_columns(sa.DateTime, "created_at"),
        _to("evaluation", "indication_id", "indication"),
        sa.PrimaryKeyConstraint("id", name="pk_evaluation"),
    )
    op.create_index("ix_evaluation_indication_id", "evaluation", ["indication_id"])


def _make_of_the_region() -> None:
    op.create_table(
        "region_signal",
        *_columns(sa.Integer, "id"),
        *_columns(sa.String, "kind", "municipality_code", "product_code", "provider_agb"),
        *_columns(sa.String, "provider_name", "expertise", "place", "text", "worker"),
        *_columns(sa.DateTime, "created_at"),
        *_columns(sa.DateTime, "sent_at", null=True),
        sa.PrimaryKeyConstraint("id", name="pk_region_signal"),
    )
    op.create_index("ix_region_signal_created_at", "region_signal", ["created_at"])
    op.create_table(
        "export_run",
        *_columns(sa.Integer, "id", "lines"),
        *_columns(sa.String, "kind", "file_name", "indication_ids", "worker"),
        *_columns(sa.Boolean, "again"),
        *_columns(sa.DateTime, "made_at"),
        sa.PrimaryKeyConstraint("id", name="pk_export_run"),
    )
    op.create_index("ix_export_run_made_at", "export_run", ["made_at"])
