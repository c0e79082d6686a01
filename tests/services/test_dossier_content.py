from __future__ import annotations

from sqlalchemy import func, select

from app.models.base import Base
from app.models.dossier import Dossier, Person
from app.models.plan import Consent, Goal
from app.services.dossier_content import content_of, from_json, put_back, remove
from app.services.workplace import Workplace


def add_goal_and_consent(workplace: Workplace, dossier_id: int) -> None:
    with workplace.sessions.begin() as session:
        person_id = session.scalar(select(Person.id).where(Person.dossier_id == dossier_id))
        now = workplace.now()
        session.add(
            Goal(
                dossier_id=dossier_id,
                person_id=person_id,
                area="school",
                text="Elke dag naar school",
                result="",
                created_at=now,
            )
        )
        session.add(
            Consent(
                person_id=person_id,
                given_by="self",
                scope="school",
                given_on=now.date(),
                withdrawn_on=None,
            )
        )


def test_every_table_that_hangs_from_a_dossier_is_found():
    from app.services import dossier_content

    found = {table.name for table, _ in dossier_content._tables()}
    points = {
        table.name
        for table in Base.metadata.sorted_tables
        if {key.column.table.name for key in table.foreign_keys} & (found - {table.name})
    }
    assert points | {"dossier"} == found
    assert {"person", "consent", "indication_phase", "indication_version", "handover"} <= found


def test_what_was_removed_comes_back_as_it_was(workplace, draft):
    view, _ = draft
    add_goal_and_consent(workplace, view.id)
    with workplace.sessions() as session:
        before = content_of(session, view.id)
    assert {"goal", "consent", "indication", "indication_phase"} <= set(before.rows)
    with workplace.sessions.begin() as session:
        remove(session, view.id)
    with workplace.sessions() as session:
        assert session.scalar(select(func.count()).select_from(Dossier)) == 0
        assert content_of(session, view.id).rows == {}
    with workplace.sessions.begin() as session:
        put_back(session, from_json(before.as_json()))
    with workplace.sessions() as session:
        assert content_of(session, view.id).rows == before.rows


def test_putting_back_undoes_later_changes_and_leaves_others_alone(workplace, dossiers, draft):
    view, _ = draft
    other = dossiers.create("0983")
    with workplace.sessions() as session:
        before = content_of(session, view.id)
        others = content_of(session, other.id)
    dossiers.answer(view.id, "question", "Een andere vraag")
    with workplace.sessions.begin() as session:
        put_back(session, before)
    with workplace.sessions() as session:
        assert content_of(session, view.id).rows == before.rows
        assert content_of(session, other.id).rows == others.rows
