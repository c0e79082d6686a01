"""What the services hand to the workbook: the facts that were recorded, each with its source."""

from __future__ import annotations

from app.domain.region import Region
from app.domain.scope import ground_key
from app.exchange.grounds import Ground, grounds
from app.services.dossier_rows import DossierView
from app.services.dossiers import Dossiers
from app.services.export_content import workbook_content
from app.services.workplace import Workplace

Draft = tuple[DossierView, int]


def told(view: DossierView, workplace: Workplace) -> dict[str, Ground]:
    content = workbook_content(view, view.indications, workplace, ())
    return {row.item: row for row in grounds(content)}


def test_the_rights_of_the_family_are_grounds_with_their_source(
    draft: Draft, dossiers: Dossiers, workplace: Workplace, region: Region
) -> None:
    rows = told(draft[0], workplace)
    assert len(region.rights) == 5
    for right in region.rights:
        row = rows[right.text]
        assert (row.subject, row.answer, row.source) == ("Gezin", "ja", right.source)
        assert right.source
    untold = region.rights[0]
    view = dossiers.answer(draft[0].id, f"rights.{untold.key}", "")
    assert untold.text not in told(view, workplace)


def test_the_ground_for_extended_youth_care_is_a_ground_of_the_decision(
    draft: Draft, dossiers: Dossiers, workplace: Workplace, region: Region
) -> None:
    assert "Grond voor verlengde jeugdhulp" not in told(draft[0], workplace)
    youth = draft[0].facts.youths[0]
    chosen = region.scope.grounds[0]
    view = dossiers.answer(draft[0].id, ground_key(youth), chosen.key)
    row = told(view, workplace)["Grond voor verlengde jeugdhulp"]
    assert (row.subject, row.answer, row.code) == ("Sanne Voorbeeld", chosen.text, chosen.key)
    assert row.source == chosen.source
