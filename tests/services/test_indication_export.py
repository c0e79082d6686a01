from __future__ import annotations

from datetime import date
from pathlib import Path

import openpyxl
import pytest

from app.domain.dossier import Status
from app.services.dossier_rows import DossierView
from app.services.dossiers import Dossiers
from app.services.indication_export import IndicationExport
from app.services.indications import Indications, NotReadyError
from app.services.region_sync import RegionSync
from app.services.workplace import RefusedError, Workplace

Draft = tuple[DossierView, int]


@pytest.fixture
def export(workplace: Workplace) -> IndicationExport:
    sync = RegionSync(workplace.sessions, workplace.region, workplace.clock, workplace.worker)
    return IndicationExport(workplace, sync)


@pytest.fixture
def final(indications: Indications, draft: Draft) -> DossierView:
    return indications.finalise(draft[0].id)


def test_final_indications_become_a_workbook_and_are_marked(
    export: IndicationExport, final: DossierView, tmp_path: Path
) -> None:
    result = export.export(final.id, tmp_path)
    assert result.path == tmp_path / "Indicatie_D-2026-001_2026-11-22.xlsx"
    assert result.lines == 2
    item = result.view.indications[0]
    assert item.status is Status.EXPORTED
    assert item.exported_file == result.path.name
    book = openpyxl.load_workbook(result.path)
    assert book.sheetnames == ["Indicatie", "Toewijzing", "Onderbouwing", "Toelichting"]
    sheet = book["Toewijzing"]
    head, first, second = (
        [cell.value for cell in row] for row in sheet.iter_rows(min_row=1, max_row=3)
    )
    line = dict(zip(head, first, strict=True))
    assert (line["Afzender"], line["Ontvanger"], line["Bsn"]) == ("0983", "22000144", "999900006")
    assert (line["Volume"], line["Eenheid"], line["Frequentie"]) == (3, "04", "2")
    assert line["Ingangsdatum"].date() == date(2026, 12, 1)
    assert line["Toewijzingsdatum"].date() == date(2026, 11, 22)
    assert dict(zip(head, second, strict=True))["Volume"] == 1


def test_a_dossier_is_never_exported_twice(
    export: IndicationExport, final: DossierView, tmp_path: Path
) -> None:
    export.export(final.id, tmp_path)
    with pytest.raises(RefusedError, match="geen definitieve indicatie"):
        export.export(final.id, tmp_path)


def test_an_older_file_is_never_overwritten(
    export: IndicationExport, final: DossierView, tmp_path: Path
) -> None:
    older = tmp_path / "Indicatie_D-2026-001_2026-11-22.xlsx"
    older.write_bytes(b"van iemand anders")
    result = export.export(final.id, tmp_path)
    assert result.path.name == "Indicatie_D-2026-001_2026-11-22_2.xlsx"
    assert older.read_bytes() == b"van iemand anders"


def test_without_a_bsn_nothing_is_exported(
    export: IndicationExport, dossiers: Dossiers, final: DossierView, tmp_path: Path
) -> None:
    dossiers.change_person(final.id, final.facts.youths[0].id, "bsn", "")
    with pytest.raises(NotReadyError, match="Er is niets geëxporteerd") as refusal:
        export.export(final.id, tmp_path)
    assert refusal.value.findings[0].finding.field.endswith(".bsn")
    assert list(tmp_path.glob("*.xlsx")) == []
    assert dossiers.view(final.id).indications[0].status is Status.FINAL


def test_a_folder_that_is_not_there_marks_nothing(
    export: IndicationExport, dossiers: Dossiers, final: DossierView, tmp_path: Path
) -> None:
    with pytest.raises(RefusedError):
        export.export(final.id, tmp_path / "weg")
    assert dossiers.view(final.id).indications[0].status is Status.FINAL


def test_a_draft_is_not_exported(export: IndicationExport, draft: Draft, tmp_path: Path) -> None:
    with pytest.raises(RefusedError, match="definitief"):
        export.export(draft[0].id, tmp_path)


def test_a_pgb_is_explained_but_never_assigned(
    export: IndicationExport, indications: Indications, draft: Draft, tmp_path: Path
) -> None:
    view, number = draft
    answers = {
        "delivery": "pgb",
        "pgb.in-kind-unsuitable": "yes",
        "pgb.in-kind-unsuitable.reason": "De hulp is niet te plannen.",
        "pgb.holder-able": "yes",
        "pgb.holder-able.reason": "Moeder deed dit eerder.",
    }
    indications.clear_provider(number)
    for key, value in answers.items():
        indications.answer(number, key, value)
    indications.finalise(view.id)
    result = export.export(view.id, tmp_path)
    assert result.lines == 0
    assert result.view.indications[0].status is Status.EXPORTED
    book = openpyxl.load_workbook(result.path)
    assert [cell.value for cell in book["Toewijzing"][2] if cell.value] == []
    told = {str(cell.value) for row in book["Onderbouwing"].iter_rows() for cell in row}
    assert {"De hulp is niet te plannen.", "Moeder deed dit eerder."} <= told
    paper = {str(cell.value) for row in book["Indicatie"].iter_rows() for cell in row}
    assert "Het gezin koopt deze hulp zelf in met een pgb" in paper
