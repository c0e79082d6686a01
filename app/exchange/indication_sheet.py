"""The sheet Indicatie: one A4 per child, as the family would read it.

Source: design of the indication, section 6, sheet 1. The BSN is not on it: the page is for the
kitchen table, the back office has the sheet Toewijzing.
"""

from __future__ import annotations

from collections.abc import Sequence

from app.domain.assignment_line import AssignmentLine
from app.domain.dossier import IndicationFacts, Key, Person, Status
from app.domain.ijw import DateUse, Frequency, ReasonChange, ReferrerType, Unit
from app.domain.pgb import is_pgb
from app.domain.report import Severity
from app.domain.sent_lines import EXPLANATION_KEY, REASON_KEY, is_withdrawn
from app.exchange import dutch_words
from app.exchange.printed_page import WIDTHS, Mark, PrintedPage, print_scale
from app.exchange.sheet_writer import SheetWriter
from app.exchange.workbook_content import IndicationRecord, LightRecord, WorkbookContent

NAME = "Indicatie"
_MARKS = {
    "green": Mark("●", "green"),
    "amber": Mark("▲", "amber"),
    "red": Mark("■", "red"),
    "unknown": Mark("◇", "unknown"),
}
_PHASE_COLUMNS = ("Fase", "Omvang", "Van", "Tot en met", "Totaal", "Kosten (schatting)")
_A4 = 9


def write_indications(writer: SheetWriter, content: WorkbookContent) -> None:
    """Fill the sheet: a page for every child with an indication, each on a new sheet of paper."""
    writer.widths(WIDTHS)
    row, breaks, heights = 0, [], []
    for youth, records in _per_child(content):
        page = PrintedPage(writer, row)
        _write_child(page, content, youth, records)
        row = page.row
        breaks.append(row)
        heights.append(page.height)
    if not heights:
        writer.text(0, 0, "Er zijn nog geen indicaties.")
    _set_up_page(writer, content, max(row - 1, 0))
    writer.sheet.set_h_pagebreaks(breaks[:-1])
    writer.sheet.set_print_scale(print_scale(heights))


def _per_child(content: WorkbookContent) -> list[tuple[Person, list[IndicationRecord]]]:
    found: dict[int, tuple[Person, list[IndicationRecord]]] = {}
    for record in content.indications:
        youth = record.facts.youth
        found.setdefault(youth.id, (youth, []))[1].append(record)
    return list(found.values())


def _set_up_page(writer: SheetWriter, content: WorkbookContent, last_row: int) -> None:
    sheet = writer.sheet
    number = content.dossier.number.replace("&", "&&")
    sheet.set_portrait()
    sheet.set_paper(_A4)
    sheet.set_margins(left=0.5, right=0.5, top=0.8, bottom=0.8)
    sheet.center_horizontally()
    sheet.hide_gridlines(2)
    sheet.set_header("&L&8Indicatie jeugdhulp&R&8Vertrouwelijk", {"margin": 0.4})
    sheet.set_footer(f"&L&8Dossier {number}&R&8pagina &P van &N", {"margin": 0.4})
    sheet.print_area(0, 0, last_row, len(WIDTHS) - 1)


def _write_child(
    page: PrintedPage, content: WorkbookContent, youth: Person, records: list[IndicationRecord]
) -> None:
    _write_head(page, content, youth)
    question = content.dossier.answer(Key.QUESTION)
    if question:
        page.line(("De vraag", "heading"))
        page.gap(2)
        page.text(question)
    wishes = content.dossier.answer(Key.WISHES)
    if wishes:
        page.line(("Wat het gezin wil", "heading"))
        page.gap(2)
        page.text(wishes)
    for record in records:
        page.gap(10)
        _write_indication(page, record)
    _write_foot(page, content, records)


def _write_head(page: PrintedPage, content: WorkbookContent, youth: Person) -> None:
    number = f"Dossier {content.dossier.number}"
    page.line(("INDICATIE JEUGDHULP", "kicker"), (number, "kicker right"), 14)
    page.text(youth.name or "Jeugdige zonder naam", "title", 18, bold=True)
    page.text(" · ".join(_facts_of(content, youth)), "subtitle")
    page.gap(4)


def _facts_of(content: WorkbookContent, youth: Person) -> list[str]:
    facts = [f"Gemeente {content.municipality}"]
    if youth.birth_date:
        unknown = youth.date_use in set(DateUse)
        age = youth.age_on(content.made_at.date())
        more = DateUse(youth.date_use).label.lower() if unknown else f"{age} jaar"
        facts.insert(0, f"Geboren {dutch_words.day(youth.birth_date)} ({more})")
    code = content.dossier.answer(Key.REFERRER_TYPE)
    if code in set(ReferrerType):
        name = content.dossier.answer(Key.REFERRER_NAME)
        facts.append(f"Verwijzer: {ReferrerType(code).label}{f', {name}' if name else ''}")
    return facts


def _write_indication(page: PrintedPage, record: IndicationRecord) -> None:
    facts = record.facts
    product = facts.product
    code = " · ".join((product.code, *_level(record))) if product else ""
    name = product.name if product else "Nog geen product"
    name = f"INGETROKKEN: {name}" if is_withdrawn(facts) else name
    page.line((name, "band"), (code, "band right"), 20)
    page.gap(4)
    if is_withdrawn(facts):
        _write_withdrawal(page, record)
        return
    if facts.status is Status.DRAFT:
        page.labelled("Status", "Concept: deze indicatie is nog niet definitief.")
    _write_change(page, facts)
    page.labelled("Doel", facts.answer(Key.GOAL))
    if record.lines:
        page.gap(4)
        _write_phases(page, record)
        page.gap(4)
    page.labelled("Norm", record.norm)
    page.labelled("Reden omvang", facts.answer(Key.NORM_REASON))
    page.labelled("Reden niveau", facts.answer(Key.LEVEL_REASON))
    page.labelled("Reden start", facts.answer(Key.START_REASON))
    _write_provider(page, record)
    page.labelled("Evaluatie", dutch_words.day(facts.evaluation_on))
    page.labelled("Definitief", _decided(record))
    _write_agreements(page, record)
    if product and product.provisional:
        page.labelled("Let op", "Code, tarief en norm van dit product zijn nog voorlopig.")


def _write_withdrawal(page: PrintedPage, record: IndicationRecord) -> None:
    """What was taken back, when and why; its volume and costs are no help any more."""
    facts = record.facts
    day = dutch_words.day(record.lines[0].assigned_on) if record.lines else ""
    page.labelled("Status", f"Ingetrokken op {day}. Deze hulp gaat niet door.")
    page.labelled("Waarom", facts.answer(EXPLANATION_KEY))
    page.labelled("Het ging om", "\n".join(map(_period, record.lines)))
    page.labelled("Aanbieder", "" if is_pgb(facts) else facts.provider_name)


def _period(line: AssignmentLine) -> str:
    return f"{_per(line)}, {dutch_words.day(line.start)} t/m {dutch_words.day(line.end)}"


def _write_change(page: PrintedPage, facts: IndicationFacts) -> None:
    """That it changes help that was decided before, and why."""
    code = facts.answer(REASON_KEY)
    if facts.sent is None or code not in set(ReasonChange):
        return
    parts = (ReasonChange(code).label, facts.answer(EXPLANATION_KEY).strip())
    page.labelled("Wijziging", "\n".join(part for part in parts if part))


def _decided(record: IndicationRecord) -> str:
    return dutch_words.day(record.lines[0].assigned_on) if record.lines else ""


def _level(record: IndicationRecord) -> tuple[str, ...]:
    product = record.facts.product
    return (product.level.value,) if product and product.level else ()


def _write_phases(page: PrintedPage, record: IndicationRecord) -> None:
    for column, text in enumerate(_PHASE_COLUMNS):
        style = "column right" if column > 3 else "column"
        page.writer.text(page.row, column, text, style)
    page.end_table_row()
    for line, phase in zip(record.lines, record.facts.phases, strict=True):
        _write_phase(page, line)
        if phase.goal.strip():
            page.labelled("", phase.goal, style="note")
    _write_total(page, record)


def _write_phase(page: PrintedPage, line: AssignmentLine) -> None:
    writer, row = page.writer, page.row
    writer.text(row, 0, f"Fase {line.position}")
    writer.text(row, 1, _per(line), "amount")
    for column, day in ((2, line.start), (3, line.end)):
        if day:
            writer.day(row, column, day, "day")
    if line.total_volume is not None:
        writer.text(row, 4, _amount(line.total_volume, line.unit), "amount right")
    if line.cost_cents is not None:
        writer.number(row, 5, line.cost_cents / 100, "euro")
    page.end_table_row()


def _write_total(page: PrintedPage, record: IndicationRecord) -> None:
    writer, row = page.writer, page.row
    writer.text(row, 0, "Samen", "total")
    for column in (1, 2, 3):
        writer.blank(row, column, "total")
    writer.text(row, 4, dutch_words.total(record.facts.complete_phases), "total right")
    writer.number(row, 5, _cents(record.lines) / 100, "total euro")
    page.end_table_row(16)


def _write_provider(page: PrintedPage, record: IndicationRecord) -> None:
    facts = record.facts
    if is_pgb(facts):
        page.labelled("Aanbieder", "Het gezin koopt deze hulp zelf in met een pgb")
        return
    page.labelled("Aanbieder", facts.provider_name)
    if record.light:
        mark = _MARKS.get(record.light.overall.casefold(), _MARKS["unknown"])
        page.labelled("Stoplicht", _light_text(record.light), mark)
    page.labelled("Reden aanbieder", facts.provider_reason)


def _light_text(light: LightRecord) -> str:
    reference = dutch_words.day(light.reference_date)
    dated = f"gegevens van {reference}" if reference else "datum van de gegevens onbekend"
    return "\n".join((f"{light.word} ({dated})", *light.reasons))


def _write_agreements(page: PrintedPage, record: IndicationRecord) -> None:
    """What was departed from a rule, why, and who agreed."""
    for item in record.findings:
        if item.acceptance and item.finding.severity is not Severity.INFORM:
            accepted = item.acceptance
            agreed = f" Akkoord: {accepted.agreed_by}." if accepted.agreed_by else ""
            text = f"{item.finding.sentence}\n{accepted.explanation}{agreed}"
            page.labelled(f"Afspraak {item.finding.code}", text)


def _write_foot(
    page: PrintedPage, content: WorkbookContent, records: list[IndicationRecord]
) -> None:
    page.gap(10)
    if len(records) > 1:
        given = (record for record in records if not is_withdrawn(record.facts))
        cents = sum(_cents(record.lines) for record in given)
        page.line(
            ("Alle hulp samen (schatting)", "total"), (dutch_words.euros(cents), "total right")
        )
        page.gap(4)
    made = f"Opgesteld door {content.worker} op {dutch_words.day(content.made_at.date())}."
    if content.again_of:
        made += f" Opnieuw gemaakt in plaats van {content.again_of}."
    page.text(f"{made} Kosten zijn een schatting: de volledige omvang maal het tarief.", "note", 9)


def _per(line: AssignmentLine) -> str:
    if line.volume is None or line.frequency not in set(Frequency):
        return ""
    label = Frequency(line.frequency).label
    return f"{_amount(line.volume, line.unit)} {'in totaal' if label == 'totaal' else label}"


def _amount(volume: int, unit: str) -> str:
    if unit not in set(Unit):
        return str(volume)
    words = Unit(unit)
    return f"{volume:,} {words.label if volume == 1 else words.plural}".replace(",", ".")


def _cents(lines: Sequence[AssignmentLine]) -> int:
    return sum(line.cost_cents or 0 for line in lines)
