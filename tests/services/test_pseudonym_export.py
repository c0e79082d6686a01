from __future__ import annotations

from pathlib import Path

import openpyxl
import pytest
from sqlalchemy import select

from app.domain.dossier import Status
from app.models.trust import AuditEntry
from app.services.dossier_rows import DossierView
from app.services.dossiers import Dossiers
from app.services.indications import Indications
from app.services.pseudonym_export import PseudonymExport
from app.services.workplace import RefusedError, Workplace

Draft = tuple[DossierView, int]


@pytest.fixture
def export(workplace: Workplace) -> PseudonymExport:
    return PseudonymExport(workplace, bytes(32))


def test_what_is_decided_leaves_without_names_and_nothing_is_marked(
    export: PseudonymExport,
    indications: Indications,
    dossiers: Dossiers,
    workplace: Workplace,
    draft: Draft,
    tmp_path: Path,
) -> None:
    indications.finalise(draft[0].id)
    result = export.export(tmp_path / "lijst")
    assert (result.path.name, result.lines) == ("lijst.xlsx", 2)
    cells = [
        str(cell.value)
        for row in openpyxl.load_workbook(result.path).active.iter_rows()
        for cell in row
        if cell.value is not None
    ]
    product = dossiers.view(draft[0].id).indications[0].facts.product
    assert product is not None
    assert product.code in cells
    words = " ".join(cells)
    assert [each for each in ("Sanne", "Mirjam", "999900006", "D-2026") if each in words] == []
    assert dossiers.view(draft[0].id).indications[0].status is Status.FINAL
    with workplace.sessions() as session:
        query = select(AuditEntry.detail).where(AuditEntry.action == "export")
        assert list(session.scalars(query)) == ["pseudonyms"]


def test_drafts_stay_here(export: PseudonymExport, draft: Draft, tmp_path: Path) -> None:
    with pytest.raises(RefusedError, match="nog geen indicatie definitief"):
        export.export(tmp_path / "lijst.xlsx")
    assert list(tmp_path.glob("*.xlsx")) == []


def test_a_file_that_cannot_be_written_is_logged_as_refused(
    export: PseudonymExport,
    indications: Indications,
    workplace: Workplace,
    draft: Draft,
    tmp_path: Path,
) -> None:
    indications.finalise(draft[0].id)
    with pytest.raises(RefusedError, match="bestaat niet"):
        export.export(tmp_path / "weg" / "lijst.xlsx")
    with workplace.sessions() as session:
        entries = session.scalars(select(AuditEntry).where(AuditEntry.action == "export"))
        assert [entry.result for entry in entries] == ["refused"]
