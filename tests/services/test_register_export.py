"""The register: what goes along, what stays behind, and what is marked when."""

from __future__ import annotations

import csv
from pathlib import Path

import openpyxl
import pytest
from sqlalchemy import select

from app.domain.dossier import Key, Status
from app.exchange import register_files, safe_file
from app.exchange.safe_file import DiskFull
from app.models.dossier import Dossier
from app.models.progress import ExportRun
from app.services.dossier_rows import DossierView
from app.services.dossiers import Dossiers
from app.services.indications import Indications
from app.services.register_export import RegisterExport
from app.services.workplace import RefusedError, Workplace

Draft = tuple[DossierView, int]


@pytest.fixture
def register(workplace: Workplace) -> RegisterExport:
    return RegisterExport(workplace)


@pytest.fixture
def final(indications: Indications, draft: Draft) -> DossierView:
    return indications.finalise(draft[0].id)


def runs(workplace: Workplace) -> list[ExportRun]:
    with workplace.sessions() as session:
        return list(session.scalars(select(ExportRun).order_by(ExportRun.id)))


def headed(path: Path, sheet: str) -> list[dict[str, object]]:
    rows = openpyxl.load_workbook(path)[sheet].iter_rows(values_only=True)
    head = next(rows)
    return [dict(zip(head, row, strict=True)) for row in rows]


def test_what_is_final_becomes_a_workbook_and_a_csv_and_is_marked(
    register: RegisterExport, final: DossierView, dossiers: Dossiers, tmp_path: Path
) -> None:
    result = register.export(tmp_path)
    assert (result.indications, result.lines) == (1, 2)
    assert sorted(path.name for path in tmp_path.glob("Register*")) == [
        "Register_2026-11-22.csv",
        "Register_2026-11-22.xlsx",
    ]
    lines = headed(result.paths.workbook, "Toewijzing")
    assert [(line["Bsn"], line["Volume"], line["ProductCode"]) for line in lines] == [
        ("999900006", 3, "45A53"),
        ("999900006", 1, "45A53"),
    ]
    with result.paths.csv.open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.DictReader(file, delimiter=";"))
    assert [(row["Bsn"], row["Volume"]) for row in rows] == [("999900006", "3"), ("999900006", "1")]
    assert list(rows[0]) == list(lines[0])
    item = dossiers.view(final.id).indications[0]
    assert item.status is Status.EXPORTED
    assert item.exported_file == "Register_2026-11-22.xlsx"


def test_both_files_are_logged(
    register: RegisterExport, final: DossierView, workplace: Workplace, tmp_path: Path
) -> None:
    register.export(tmp_path)
    number = str(final.indications[0].id)
    assert [(r.kind, r.file_name, r.indication_ids, r.lines, r.again) for r in runs(workplace)] == [
        ("register", "Register_2026-11-22.xlsx", number, 2, False),
        ("csv", "Register_2026-11-22.csv", number, 2, False),
    ]
    assert [made.worker for made in register.made()] == ["j.jansen"]


def test_nothing_goes_twice(register: RegisterExport, final: DossierView, tmp_path: Path) -> None:
    assert len(register.plan().going) == 1
    register.export(tmp_path)
    assert register.plan().going == ()
    with pytest.raises(RefusedError, match="geen definitieve indicatie"):
        register.export(tmp_path)


def test_a_draft_is_no_part_of_it(register: RegisterExport, draft: Draft) -> None:
    plan = register.plan()
    assert (plan.going, plan.held) == ((), ())


def test_without_a_bsn_it_stays_behind_with_the_reason(
    register: RegisterExport, dossiers: Dossiers, final: DossierView, tmp_path: Path
) -> None:
    dossiers.change_person(final.id, final.facts.youths[0].id, "bsn", "")
    plan = register.plan()
    assert plan.going == ()
    assert [row.number for row in plan.held] == [final.number]
    assert "BSN" in plan.held[0].problem
    with pytest.raises(RefusedError):
        register.export(tmp_path)
    assert list(tmp_path.glob("Register*")) == []
    assert dossiers.view(final.id).indications[0].status is Status.FINAL


def test_an_older_file_is_never_overwritten(
    register: RegisterExport, final: DossierView, tmp_path: Path
) -> None:
    (tmp_path / "Register_2026-11-22.csv").write_bytes(b"van iemand anders")
    paths = register.export(tmp_path).paths
    assert (paths.workbook.name, paths.csv.name) == (
        "Register_2026-11-22_2.xlsx",
        "Register_2026-11-22_2.csv",
    )
    assert (tmp_path / "Register_2026-11-22.csv").read_bytes() == b"van iemand anders"


def test_when_the_csv_fails_nothing_is_left_or_marked(
    register: RegisterExport,
    dossiers: Dossiers,
    final: DossierView,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    real = safe_file.put_file

    def full(content: bytes, target: Path) -> Path:
        if target.suffix == ".csv":
            raise DiskFull("De schijf is vol. Maak ruimte vrij of kies een andere map.")
        return real(content, target)

    monkeypatch.setattr(register_files, "put_file", full)
    with pytest.raises(RefusedError, match="schijf is vol"):
        register.export(tmp_path)
    assert list(tmp_path.glob("Register*")) == []
    assert dossiers.view(final.id).indications[0].status is Status.FINAL
    assert register.made() == ()


def test_what_is_reopened_meanwhile_is_not_marked(
    register: RegisterExport,
    indications: Indications,
    final: DossierView,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    real = safe_file.put_file

    def slow(content: bytes, target: Path) -> Path:
        if target.suffix == ".csv":
            indications.reopen(final.indications[0].id)
        return real(content, target)

    monkeypatch.setattr(register_files, "put_file", slow)
    with pytest.raises(RefusedError, match="intussen veranderd"):
        register.export(tmp_path)
    assert list(tmp_path.glob("Register*")) == []
    assert register.made() == ()


def test_a_lost_file_is_made_again_and_marked_so(
    register: RegisterExport, final: DossierView, workplace: Workplace, tmp_path: Path
) -> None:
    first = register.export(tmp_path)
    lines = headed(first.paths.workbook, "Toewijzing")
    first.paths.workbook.unlink()
    second = register.again(register.made()[0].id, tmp_path)
    assert second.paths.workbook.name == "Register_2026-11-22_opnieuw.xlsx"
    assert second.paths.csv.name == "Register_2026-11-22_opnieuw.csv"
    assert headed(second.paths.workbook, "Toewijzing") == lines
    told = headed(second.paths.workbook, "Toelichting")[0]
    assert told["Naam of code"] == "OPNIEUW GEMAAKT"
    assert "Register_2026-11-22.xlsx" in str(told["Betekenis"])
    assert [run.again for run in runs(workplace)] == [False, False, True, True]
    third = register.again(register.made()[0].id, tmp_path)
    assert third.paths.workbook.name == "Register_2026-11-22_opnieuw_2.xlsx"


def test_what_is_gone_is_not_made_again(
    register: RegisterExport, final: DossierView, workplace: Workplace, tmp_path: Path
) -> None:
    register.export(tmp_path)
    with workplace.sessions.begin() as session:
        session.delete(session.get_one(Dossier, final.id))
    with pytest.raises(RefusedError, match="verwijderd of anders geworden"):
        register.again(register.made()[0].id, tmp_path)
    assert len(list(tmp_path.glob("*.xlsx"))) == 1


def test_the_work_tells_how_far_it_is(register: RegisterExport, final: DossierView) -> None:
    told: list[tuple[str, int, int]] = []
    register.plan(lambda text, done, total: told.append((text, done, total)))
    assert told == [("Indicaties nakijken", 0, 1)]


def test_a_formula_stays_text_in_both_files(
    register: RegisterExport, dossiers: Dossiers, final: DossierView, tmp_path: Path
) -> None:
    child = final.facts.youths[0].id
    dossiers.change_person(final.id, child, "surname", "=1+1\x07")
    dossiers.answer(final.id, Key.REFERRER_NAME, "@SUM(1)\x00")
    paths = register.export(tmp_path).paths
    cell = openpyxl.load_workbook(paths.workbook)["Toewijzing"]["G2"]
    assert (cell.value, cell.data_type) == ("=1+1\ufffd", "s")
    with paths.csv.open(encoding="utf-8-sig", newline="") as file:
        row = next(csv.DictReader(file, delimiter=";"))
    assert (row["Achternaam"], row["VerwijzerNaam"]) == ("'=1+1\ufffd", "'@SUM(1)\ufffd")


def test_a_text_that_fits_in_no_cell_is_refused_and_marks_nothing(
    register: RegisterExport, dossiers: Dossiers, final: DossierView, tmp_path: Path
) -> None:
    dossiers.answer(final.id, Key.REFERRER_NAME, "x" * 40_000)
    with pytest.raises(RefusedError, match="te lang voor één cel"):
        register.export(tmp_path)
    assert list(tmp_path.glob("Register*")) == []
    assert dossiers.view(final.id).indications[0].status is Status.FINAL
