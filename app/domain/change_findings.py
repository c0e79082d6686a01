"""What a worker has to know or do before a change of an assignment can be sent.

Source: iJw 3.2 (ijw.md 3.3 and 3.4); the rule stands with each finding.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from enum import StrEnum

from app.domain.report import Finding, Severity

PLACE = "summary/change"
"""Where a change is mended: the part about it in the step Samenvatting."""


class ChangeCode(StrEnum):
    """Codes of the findings about a change; they start at 340."""

    NO_REASON = "F340"
    REMOVED_REASON = "F341"
    DROPPED = "F342"
    LESS_VOLUME = "W340"
    LESS_BUDGET = "W341"
    ENDS_IN_PAST = "W342"
    BEGUN = "W343"
    ODD_REASON = "W344"
    EARLIER = "I340"
    PASSED = "I341"
    NO_NUMBER = "I342"
    NOTHING = "I343"


_RULES: Mapping[ChangeCode, tuple[Severity, str, str]] = {
    ChangeCode.NO_REASON: (
        Severity.ERROR,
        "Kies de reden van de wijziging. De aanbieder leest die in het bericht.",
        "OP033x1, OP257, JZ002",
    ),
    ChangeCode.REMOVED_REASON: (
        Severity.ERROR,
        "De reden 'Verwijderd' hoort bij intrekken. Kies een andere reden, of trek de indicatie "
        "in.",
        "CS335, OP362",
    ),
    ChangeCode.DROPPED: (
        Severity.ERROR,
        "De periode vanaf {start} loopt al en staat niet meer in Omvang. Zet die periode terug en "
        "geef haar een einddatum.",
        "OP257, IV093",
    ),
    ChangeCode.LESS_VOLUME: (
        Severity.BLOCK,
        "Het totaal gaat omlaag van {old} naar {new}. Dat mag alleen als de aanbieder het ermee "
        "eens is: schrijf op wie dat bij de aanbieder heeft gezegd.",
        "OP298",
    ),
    ChangeCode.LESS_BUDGET: (
        Severity.BLOCK,
        "Het budget gaat omlaag. Dat mag alleen als de aanbieder het ermee eens is: schrijf op wie "
        "dat bij de aanbieder heeft gezegd.",
        "OP299",
    ),
    ChangeCode.ENDS_IN_PAST: (
        Severity.BLOCK,
        "De hulp eindigt op {end}, voor vandaag. Dat mag alleen als de aanbieder het ermee eens "
        "is: schrijf op wie dat bij de aanbieder heeft gezegd.",
        "OP186",
    ),
    ChangeCode.BEGUN: (
        Severity.WARNING,
        "De regel vanaf {start} is al begonnen en wordt verwijderd. Dat kan niet als er al een "
        "declaratie is goedgekeurd: vraag dat na en schrijf het antwoord op.",
        "TR385, OP362",
    ),
    ChangeCode.ODD_REASON: (
        Severity.WARNING,
        "De reden '{reason}' past niet bij wat er verandert. Kies een andere reden of licht toe.",
        "JZ002",
    ),
    ChangeCode.EARLIER: (
        Severity.INFORM,
        "Een regel die al is verstuurd kan niet eerder beginnen dan {start}. Voor de dagen ervoor "
        "komt er een extra regel met een eigen nummer.",
        "Vraag en antwoord iJw 3.2",
    ),
    ChangeCode.PASSED: (
        Severity.INFORM,
        "De oude einddatum {end} is voorbij. De verlenging wordt daarom een nieuwe regel met een "
        "eigen nummer.",
        "OP380",
    ),
    ChangeCode.NO_NUMBER: (
        Severity.INFORM,
        "Het toewijzingsnummer van een verstuurde regel is niet bekend. Vul het in, of laat de "
        "backoffice het opzoeken.",
        "TR332, OP275",
    ),
    ChangeCode.NOTHING: (
        Severity.INFORM,
        "Voor de aanbieder verandert er niets: de regels blijven zoals ze zijn verstuurd.",
        "IV013, IV099",
    ),
}


def change_finding(code: ChangeCode, **words: object) -> Finding:
    """The finding ``code``, its sentence filled in with ``words``; days as dd-mm-jjjj."""
    severity, sentence, source = _RULES[code]
    shown = {
        name: f"{word:%d-%m-%Y}" if isinstance(word, date) else word for name, word in words.items()
    }
    place = f"{PLACE}.reason" if code in _REASON_CODES else PLACE
    return Finding(code.value, severity, sentence.format(**shown), place, f"iJw 3.2: {source}")


_REASON_CODES = frozenset({ChangeCode.NO_REASON, ChangeCode.REMOVED_REASON, ChangeCode.ODD_REASON})
