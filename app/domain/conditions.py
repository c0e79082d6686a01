"""The questions that go with a product, and when they need not be asked.

Source: design of the indication, 1.2: the conditions of the combination rules are asked in the step
Product. A question whose answer is known already is not asked again (strategy §5.5: record and ask
no more than is needed).
"""

from __future__ import annotations

from dataclasses import dataclass

from app.domain.dossier import Answer, DossierFacts, IndicationFacts, Key

_OPPOSITE = {Answer.YES.value: Answer.NO.value, Answer.NO.value: Answer.YES.value}


@dataclass(frozen=True, slots=True)
class Condition:
    """A question that the step Product asks with certain products.

    ``kind`` is ``yesno``, ``text`` or ``date``; the answer stands under ``condition.<key>``. A
    ``yesno`` question is in order when the answer is ``wanted``, the others when filled in.

    ``words`` limit the question to help in whose question or goal one of them stands;
    ``opposite_of`` is the key of an answer whose opposite answers this one too; ``shared`` asks it
    once per dossier: what is in order with one indication is so with the next.
    """

    key: str
    text: str
    help: str = ""
    kind: str = "yesno"
    wanted: Answer = Answer.YES
    words: tuple[str, ...] = ()
    opposite_of: str = ""
    shared: bool = False

    @property
    def answer_key(self) -> str:
        """The key of the answer in the indication."""
        return f"condition.{self.key}"

    def concerns(self, dossier: DossierFacts, indication: IndicationFacts) -> bool:
        """Whether the question plays with this help at all."""
        told = " ".join(
            (
                dossier.answer(Key.QUESTION),
                dossier.answer(Key.WISHES),
                indication.answer(Key.GOAL),
                *(phase.goal for phase in indication.phases),
            )
        ).casefold()
        return not self.words or any(word.casefold() in told for word in self.words)

    def known(self, dossier: DossierFacts, indication: IndicationFacts) -> str:
        """The answer that was given elsewhere, empty where the question must be asked."""
        if answer := _OPPOSITE.get(indication.answer(self.opposite_of), ""):
            return answer
        own = indication.answer(self.answer_key).strip()
        in_order = any(
            other.answer(self.answer_key) == self.wanted for other in dossier.indications
        )
        return self.wanted.value if self.shared and not own and in_order else ""

    def answer(self, dossier: DossierFacts, indication: IndicationFacts) -> str:
        """The answer that counts: given elsewhere, else that of the indication."""
        return self.known(dossier, indication) or indication.answer(self.answer_key).strip()
