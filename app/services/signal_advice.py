"""What to do about a data-quality signal, per kind, in plain Dutch."""

from __future__ import annotations

from dataclasses import dataclass

from app.services.signal_rows import SignalKind


@dataclass(frozen=True, slots=True)
class KindAdvice:
    """What a kind of signal means, what to do about it, and whom to tell; plain Dutch."""

    meaning: str
    action: str
    tell: str


ADVICE = {
    SignalKind.NO_ASSIGNMENT: KindAdvice(
        "Er is een regel gedeclareerd op een toewijzing die niet is ingelezen, of die is "
        "ingetrokken.",
        "Kijk eerst of het nieuwste bestand met toewijzingen is ingelezen. Staat de toewijzing ook "
        "daar niet in, dan hoort de regel gecrediteerd te worden of ontbreekt een toewijzing.",
        "De aanbieder; de gemeente als de toewijzing ontbreekt.",
    ),
    SignalKind.OUTSIDE_PERIOD: KindAdvice(
        "De periode van de regel valt voor het begin of na het einde van de toewijzing.",
        "Ga na of de hulp is verlengd. Zo niet, dan hoort de regel gecrediteerd te worden.",
        "De aanbieder.",
    ),
    SignalKind.OVER_ASSIGNED: KindAdvice(
        "Op de toewijzing is meer gedeclareerd dan het volume of het budget dat is toegewezen. "
        "Het bedrag is wat er te veel is gedeclareerd.",
        "Vergelijk de regels met de toewijzing. Vraag of er meer hulp nodig was; dan hoort er een "
        "nieuwe toewijzing bij.",
        "De aanbieder en de gemeente.",
    ),
    SignalKind.NEGATIVE: KindAdvice(
        "Op de toewijzing is meer gecrediteerd dan gedeclareerd.",
        "Kijk of er een debetregel ontbreekt of een creditregel dubbel is.",
        "De aanbieder.",
    ),
    SignalKind.OTHER_TARIFF: KindAdvice(
        "Het tarief op de regel is niet het tarief dat die dag voor het product geldt.",
        "Kijk of het nieuwste bestand met producten is ingelezen. Klopt het tarief dan nog niet, "
        "laat de regel verbeteren.",
        "De aanbieder.",
    ),
    SignalKind.UNKNOWN_PRODUCT: KindAdvice(
        "De productcode staat niet in de ingelezen producten.",
        "Lees het nieuwste bestand met producten in. Ontbreekt de code daar ook, dan is hij "
        "verkeerd of hoort hij erbij.",
        "De inkoop van de regio; de aanbieder als de code verkeerd is.",
    ),
    SignalKind.UNKNOWN_PROVIDER: KindAdvice(
        "De AGB-code staat niet in de ingelezen aanbieders. De aanbieder telt daarom als niet "
        "gecontracteerd (NGA).",
        "Lees het nieuwste bestand met aanbieders in. Ontbreekt de code daar ook, dan is er geen "
        "contract of is de code verkeerd.",
        "De inkoop van de regio.",
    ),
    SignalKind.WRONG_BSN: KindAdvice(
        "Het BSN doorstaat de elfproef niet. Er is een cijfer verkeerd of het is geen BSN.",
        "Zoek de rij op in het bestand en vergelijk het BSN met dat van het kind.",
        "De gemeente, en de aanbieder als het op een declaratie staat.",
    ),
    SignalKind.OVERLAP: KindAdvice(
        "Een kind heeft bij deze aanbieder twee toewijzingen van hetzelfde product die op dezelfde "
        "dagen lopen.",
        "Ga na of de eerste had moeten stoppen toen de tweede begon.",
        "De gemeente.",
    ),
    SignalKind.LATE_FILES: KindAdvice(
        "Van deze gemeente zijn lang geen gegevens binnengekomen. De cijfers kunnen achterlopen.",
        "Vraag om het nieuwste bestand en lees het in.",
        "De gemeente, of de inkoop van de regio die de bestanden verzamelt.",
    ),
}
