"""What came out of the analysis: the joint talk with the family, and the one without it."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from app.domain.analysis import AnalysisKey
from app.domain.dossier import Answer, DossierFacts, Key
from app.views.widgets.form import DateField, Form, LinesField, TextField, ThreeWayField
from app.views.widgets.text import label, paragraph


class JointTalkForm(Form):
    """The report, what it changed, how each party sees it and what each is going to do."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.add_widget(label(self.tr("Uitkomst en gesprek"), "section"))
        self.add(Key.ANALYSIS_REPORT_ON, DateField(self.tr("Verslag ontvangen op")))
        self.add(Key.ANALYSIS_RESULT, LinesField(self.tr("Wat kwam eruit?"), lines=3))
        self.add(AnalysisKey.CHANGED, LinesField(self.tr("Wat veranderde daardoor?"), lines=2))
        for key, text in (
            (AnalysisKey.SHARED_FAMILY, self.tr("Herkent het gezin dit beeld?")),
            (AnalysisKey.SHARED_PROVIDER, self.tr("Herkent de aanbieder dit beeld?")),
            (AnalysisKey.SHARED_ACCESS, self.tr("Herkent de toegang dit beeld?")),
            (Key.SHARED_PICTURE, self.tr("Is er samen een gedeeld beeld?")),
        ):
            self.add(key, ThreeWayField(text, unknown=False))
        self.add(Key.PICTURE_DIFFERS, LinesField(self.tr("Wie ziet het anders, en hoe?"), lines=2))
        for party, text in (
            (Key.COMMITMENT_FAMILY, self.tr("Wat gaat het gezin doen?")),
            (Key.COMMITMENT_PROVIDER, self.tr("Wat gaat de aanbieder doen?")),
            (Key.COMMITMENT_ACCESS, self.tr("Wat gaat de toegang doen?")),
        ):
            self.add(party, LinesField(text, lines=2))

    def show_parties(self, facts: DossierFacts, *, by_provider: bool) -> None:
        """Ask the provider's side only where one took part, and who differs where one does."""
        for key in (AnalysisKey.SHARED_PROVIDER, Key.COMMITMENT_PROVIDER):
            self.fields[key].setVisible(by_provider)
        differs = facts.answer(Key.SHARED_PICTURE) == Answer.NO
        self.fields[Key.PICTURE_DIFFERS].setVisible(differs)


class IndicationTalkForm(Form):
    """The talk of provider and access without the family, recorded apart."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.add_widget(label(self.tr("Indicatiegesprek, zonder het gezin"), "section"))
        self.add_widget(
            paragraph(
                self.tr(
                    "Toegang en aanbieder bepalen samen welke hulp past; de toegang beslist. "
                    "Vertel het gezin wat hier is besproken."
                ),
                "quiet",
            )
        )
        self.add_row(
            (AnalysisKey.TALK_ON, DateField(self.tr("Gesprek op"))),
            (AnalysisKey.TALK_WHO, TextField(self.tr("Wie waren erbij?"), longest=200)),
            stretch=False,
        )
        self.add(AnalysisKey.TALK_RESULT, LinesField(self.tr("Wat kwam eruit?"), lines=2))
