from __future__ import annotations

import json
from collections.abc import Callable
from datetime import date, datetime, time
from pathlib import Path

import openpyxl
import pytest

from app.domain.dossier import Key, Role
from app.models.base import Base
from app.models.region import Assignment
from app.models.sync import RejectedRow, SyncImport
from app.models.trust import BinItem, Handover
from app.services.audit_log import AuditFilter, AuditLog
from app.services.dossier_content import content_of
from app.services.dossier_rows import DossierView
from app.services.dossiers import Dossiers
from app.services.family import Family
from app.services.person_data import PersonKey, everything_of, find_people
from app.services.person_export import PersonFiles
from app.services.person_words import column_words, part_words
from app.services.workplace import RefusedError, Workplace
from app.storage.sqlite_engine import Sessions
from tests.conftest import NOW
from tests.services.conftest import ADULT, YOUTH

BSN = YOUTH["bsn"]


@pytest.fixture
def files(workplace: Workplace, clock: Callable[[], datetime]) -> PersonFiles:
    return PersonFiles(workplace, AuditLog(workplace.sessions, clock))


@pytest.fixture
def sibling(draft: tuple[DossierView, int], dossiers: Dossiers) -> int:
    """A second child in the same family, with words of its own."""
    view = dossiers.add_person(draft[0].id, Role.YOUTH)
    number = view.facts.people[-1].id
    for field, value in (("first_names", "Daan"), ("surname", "Voorbeeld"), ("bsn", "999900018")):
        dossiers.change_person(view.id, number, field, value)
    return number


def imported(sessions: Sessions) -> None:
    """An allocation and a refused row of the region, about this child."""
    with sessions.begin() as session:
        record = SyncImport(
            kind="Toewijzingen",
            file_name="t.xlsx",
            file_hash="x",
            sheet="Blad1",
            imported_at=NOW,
            imported_by="Test",
            reference_date=None,
            **dict.fromkeys(
                ("rows_read", "rows_new", "rows_changed", "rows_unchanged", "rows_disappeared"), 0
            ),
            rows_rejected=1,
        )
        session.add(record)
        session.flush()
        session.add(
            Assignment(
                import_id=record.id,
                row_number=2,
                row_hash="h",
                municipality_code="0983",
                agb="22000144",
                bsn=BSN,
                number=7,
                category="45",
                product_code="45A53",
                assigned_on=date(2025, 1, 2),
                assigned_at=time(9, 30),
                start=date(2025, 1, 1),
                end=None,
                reason_change="",
                volume=3,
                unit="04",
                frequency="2",
                budget_cents=None,
                total_sixtieths=None,
                withdrawn=False,
            )
        )
        session.add(
            RejectedRow(
                import_id=record.id,
                row_number=3,
                column="Volume",
                value="veel",
                reason="geen getal",
                cells=json.dumps({"BSN": BSN}),
            )
        )


def tables(sessions: Sessions, key: PersonKey) -> dict[str, int]:
    with sessions() as session:
        return {part.table: len(part.rows) for part in everything_of(session, key)}


def test_a_person_is_found_by_name_and_by_bsn(
    files: PersonFiles, dossiers: Dossiers, family: DossierView
) -> None:
    again = dossiers.create("0889", {"first_names": "Sanne", "surname": "Voorbeeld", "bsn": BSN})
    for text in (BSN, "sanne", " Sanne Voorbeeld "):
        (found,) = files.find(text)
        assert (found.name, found.key.bsn) == ("Sanne Voorbeeld", BSN)
        assert found.dossiers == (family.number, again.number)
        assert len(found.key.ids) == 2
    assert files.find("") == files.find("Nemo") == files.find("123456782") == ()
    assert {person.name for person in files.find("voorbeeld")} == {
        "Sanne Voorbeeld",
        "Mirjam Voorbeeld",
    }


def test_everything_of_a_person_is_found_also_in_the_region(
    files: PersonFiles, sessions: Sessions, draft: tuple[DossierView, int]
) -> None:
    imported(sessions)
    (found,) = files.find(BSN)
    counted = tables(sessions, found.key)
    with sessions() as session:
        stored = content_of(session, draft[0].id).rows
    alone = {"person": 1}
    assert counted == {
        **{name: len(rows) for name, rows in stored.items()},
        **alone,
        "assignment": 1,
        "rejected_row": 1,
        "audit_entry": counted["audit_entry"],
    }


def test_who_is_known_to_the_region_alone_is_found_by_bsn(
    files: PersonFiles, sessions: Sessions
) -> None:
    imported(sessions)
    (found,) = files.find(BSN)
    assert (found.name, found.dossiers) == ("", ())
    assert tables(sessions, found.key) == {"assignment": 1, "rejected_row": 1}


def test_others_in_the_family_are_left_out(
    files: PersonFiles,
    sessions: Sessions,
    workplace: Workplace,
    draft: tuple[DossierView, int],
    sibling: int,
) -> None:
    view, _ = draft
    family = Family(workplace)
    family.add_goal(view.id, sibling, text="Daan slaapt door")
    family.add_goal(view.id, text="Samen eten")
    (found,) = files.find(BSN)
    text = str(files.parts(found))
    for own in ("Sanne", BSN, "Samen de ochtend door", "Samen eten"):
        assert own in text
    for other in ("Daan", "999900018", ADULT["first_names"]):
        assert other not in text
    (brother,) = files.find("999900018")
    text = str(files.parts(brother))
    assert "Daan slaapt door" in text
    assert "Sanne" not in text
    assert "Samen de ochtend door" not in text


def test_the_bin_is_searched_too(
    files: PersonFiles, sessions: Sessions, dossiers: Dossiers, family: DossierView, sibling: int
) -> None:
    with sessions.begin() as session:
        content = content_of(session, family.id)
        session.add(
            BinItem(
                kind="dossier",
                dossier_number="D-2025-001",
                title="Gezin",
                deleted_at=NOW,
                deleted_by="Test",
                content=content.as_json(),
            )
        )
    (found,) = files.find(BSN)
    text = str([part for part in files.parts(found) if part.table.startswith("bin.")])
    assert "Sanne" in text
    assert "Daan" not in text


def test_of_a_handing_over_only_that_it_happened_is_told(
    files: PersonFiles, sessions: Sessions, family: DossierView, sibling: int
) -> None:
    with sessions.begin() as session:
        session.add(
            Handover(
                dossier_id=family.id,
                share_id="k",
                direction="sent",
                worker="Collega",
                happened_at=NOW,
                base=content_of(session, family.id).as_json(),
            )
        )
    (found,) = files.find(BSN)
    (part,) = (part for part in files.parts(found) if part.table == "handover")
    assert part.rows[0]["worker"] == "Collega"
    assert "Daan" not in str(part)


def test_a_workbook_says_it_in_dutch_and_keeps_every_digit(
    files: PersonFiles,
    sessions: Sessions,
    draft: tuple[DossierView, int],
    tmp_path: Path,
    clock: Callable[[], datetime],
) -> None:
    imported(sessions)
    (found,) = files.find(BSN)
    path = files.save(found, tmp_path / "Inzage.xlsx")
    book = openpyxl.load_workbook(path)
    assert book.sheetnames[:3] == ["Overzicht", "Dossiers", "Persoon"]
    cells = [cell.value for row in book["Persoon"].iter_rows() for cell in row]
    assert {"Voornamen", "Sanne", BSN, "Geboortedatum"} <= set(cells)
    region = [cell.value for row in book["Toewijzingen regio"].iter_rows() for cell in row]
    assert {"45A53", "22000144", "0983"} <= set(region)
    (entry,) = AuditLog(sessions, clock).search(AuditFilter(action="export")).rows
    assert (entry.dossier_number, entry.detail) == (draft[0].number, "person data")


def test_json_holds_the_same(files: PersonFiles, family: DossierView, tmp_path: Path) -> None:
    (found,) = files.find(BSN)
    content = json.loads(files.save(found, tmp_path / "inzage.json").read_text(encoding="utf-8"))
    assert content["Persoon"][0]["birth_date"] == "2014-03-09"
    assert {part_words(part.table) for part in files.parts(found)} == set(content)


def test_a_file_that_cannot_be_written_is_refused_and_logged_so(
    files: PersonFiles,
    sessions: Sessions,
    family: DossierView,
    tmp_path: Path,
    clock: Callable[[], datetime],
) -> None:
    (found,) = files.find(BSN)
    with pytest.raises(RefusedError):
        files.save(found, tmp_path / "weg" / "inzage.json")
    (row,) = AuditLog(sessions, clock).search(AuditFilter(action="export")).rows
    assert row.result == "refused"


def test_looking_at_a_person_is_logged(
    files: PersonFiles, sessions: Sessions, family: DossierView, clock: Callable[[], datetime]
) -> None:
    (found,) = files.find(BSN)
    files.parts(found)
    (entry,) = AuditLog(sessions, clock).search(AuditFilter(action="view")).rows
    assert (entry.dossier_number, entry.detail) == (family.number, "person data")


def test_looking_a_person_up_changes_nothing(
    files: PersonFiles, sessions: Sessions, dossiers: Dossiers, family: DossierView
) -> None:
    before = dossiers.view(family.id).facts.answer(Key.QUESTION)
    with sessions() as session:
        find_people(session, "Sanne")
    assert dossiers.view(family.id).facts.answer(Key.QUESTION) == before


def test_every_table_and_column_of_a_person_has_a_dutch_name() -> None:
    about = {
        table
        for table in Base.metadata.sorted_tables
        if "bsn" in table.c
        or any(
            key.column.table.name in ("dossier", "person", "indication")
            for key in table.foreign_keys
        )
    } | {Base.metadata.tables[name] for name in ("dossier", "audit_entry", "rejected_row")}
    hidden = {"id", "row_hash", "import_id", "sort_name", "seal", "base"}
    names = {column.name for table in about for column in table.c} - hidden
    assert {name for name in names if column_words(name) == name} == set()
    assert {table.name for table in about if part_words(table.name) == table.name} == set()
    titles = [part_words(f"bin.{table.name}") for table in about]
    assert len(set(titles)) == len(titles)
    assert all(len(title) <= 31 for title in titles)
