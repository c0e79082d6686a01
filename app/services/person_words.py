"""The tables and columns of the store in plain Dutch, for who asks what is known of him."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

_PARTS: Mapping[str, str] = MappingProxyType(
    {
        "dossier": "Dossiers",
        "person": "Persoon",
        "dossier_answer": "Antwoorden gezin",
        "consent": "Toestemming delen",
        "goal": "Doelen",
        "indication": "Indicaties",
        "indication_answer": "Antwoorden indicatie",
        "indication_phase": "Fasen",
        "indication_version": "Versies",
        "evaluation": "Evaluaties",
        "accepted_finding": "Toelichtingen",
        "dossier_event": "Tijdlijn",
        "handover": "Overdrachten",
        "assignment": "Toewijzingen regio",
        "declaration": "Declaraties regio",
        "declared_care": "Declaraties opgeteld",
        "rejected_row": "Geweigerde rijen",
        "audit_entry": "Logboek",
    }
)
_COLUMNS: Mapping[str, str] = MappingProxyType(
    {
        "accepted_at": "Toegelicht op",
        "action": "Handeling",
        "agb": "AGB-code",
        "agreed_by": "Akkoord van",
        "area": "Leefgebied",
        "assigned_at": "Toegewezen om",
        "assigned_on": "Toegewezen op",
        "assignment_number": "Toewijzingsnummer",
        "birth_date": "Geboortedatum",
        "bsn": "BSN",
        "budget_cents": "Budget in centen",
        "category": "Productcategorie",
        "cells": "Hele rij",
        "cents": "Bedrag in centen",
        "changed_at": "Gewijzigd op",
        "code": "Code",
        "column": "Kolom",
        "consent": "Toestemming",
        "consent_on": "Toestemming op",
        "content": "Inhoud",
        "created_at": "Gemaakt op",
        "date_use": "Gebruik geboortedatum",
        "decided_at": "Besloten op",
        "declaration_number": "Declaratienummer",
        "declared_on": "Gedeclareerd op",
        "detail": "Waarover",
        "direction": "Richting",
        "dossier_id": "Dossier (intern)",
        "dossier_number": "Dossier",
        "end": "Tot en met",
        "end_reason": "Reden einde",
        "ends_on": "Eindigt op",
        "evaluation_on": "Evaluatie op",
        "explanation": "Toelichting",
        "exported_at": "Geëxporteerd op",
        "exported_file": "Bestand",
        "field": "Veld",
        "first_names": "Voornamen",
        "frequency": "Frequentie",
        "frozen": "Vastgelegd bij besluit",
        "given_by": "Gegeven door",
        "given_on": "Gegeven op",
        "goal": "Doel",
        "goals": "Doelen",
        "happened_at": "Wanneer",
        "held_on": "Gesprek op",
        "indication_id": "Indicatie (intern)",
        "initials": "Voorletters",
        "key": "Vraag",
        "kind": "Soort",
        "last_day": "Laatste dag",
        "light": "Stoplicht bij de keuze",
        "municipality_code": "Gemeente (CBS-code)",
        "name_use": "Naamgebruik",
        "net_cents": "Netto bedrag in centen",
        "net_sixtieths": "Netto omvang in zestigsten",
        "note": "Notitie",
        "number": "Nummer",
        "outcome": "Uitkomst",
        "period_end": "Periode tot en met",
        "period_start": "Periode vanaf",
        "person": "Door",
        "person_id": "Persoon (intern)",
        "position": "Volgorde",
        "prefix": "Voorvoegsel",
        "previous_reference": "Vorige referentie",
        "product_code": "Productcode",
        "provider_agb": "AGB-code aanbieder",
        "provider_name": "Aanbieder",
        "provider_reason": "Reden keuze aanbieder",
        "reason": "Reden",
        "reason_change": "Reden wijziging",
        "reference": "Referentie",
        "relation": "Relatie",
        "result": "Resultaat",
        "role": "Rol",
        "row_number": "Rij",
        "scope": "Delen met",
        "sex": "Geslacht",
        "share_id": "Kenmerk",
        "sixtieths": "Omvang in zestigsten",
        "start": "Vanaf",
        "status": "Stand",
        "step": "Stap",
        "surname": "Achternaam",
        "tariff_cents": "Tarief in centen",
        "text": "Tekst",
        "total_sixtieths": "Totale omvang in zestigsten",
        "unit": "Eenheid",
        "value": "Antwoord of waarde",
        "volume": "Omvang",
        "withdrawn": "Ingetrokken",
        "withdrawn_on": "Ingetrokken op",
        "worker": "Medewerker",
        "year": "Jaar",
        "youth_id": "Jeugdige (intern)",
        "january": "Januari",
        "february": "Februari",
        "march": "Maart",
        "april": "April",
        "may": "Mei",
        "june": "Juni",
        "july": "Juli",
        "august": "Augustus",
        "september": "September",
        "october": "Oktober",
        "november": "November",
        "december": "December",
    }
)


def part_words(table: str) -> str:
    """What a part is called, at most 31 characters: the name of a sheet."""
    if table.startswith("bin."):
        return f"{part_words(table.removeprefix('bin.'))} in prullenbak"[:31]
    return _PARTS.get(table, table)


def place_of(table: str) -> tuple[bool, int]:
    """Where a part stands among the others: the dossier first, what is in the bin last."""
    name = table.removeprefix("bin.")
    return name != table, list(_PARTS).index(name) if name in _PARTS else len(_PARTS)


def column_words(column: str) -> str:
    """What a column is called."""
    return _COLUMNS.get(column, column)
