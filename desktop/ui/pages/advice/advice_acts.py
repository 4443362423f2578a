"""What the clerk does with advice: enrol, explain, keep and print, enter earlier months, try the household."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from desktop.services.advice.consult import Consultation, ConsultationOutcome
from desktop.services.advice.earlier import Earlier, EarlierPeriods
from desktop.services.advice.facts import AdviceFacts
from desktop.services.advice.inputs import AdviceInputs
from desktop.services.advice.kept import kept_advice, si_draft_of
from desktop.services.advice.reasons import reasons
from desktop.services.advice.told import assumptions
from desktop.ui.i18n import t
from desktop.ui.pages.advice.earlier_dialog import EarlierDialog, EarlierTyped
from desktop.ui.pages.advice.handing import enrol, keep
from desktop.ui.pages.advice.methods_table import ShownMethod
from desktop.ui.pages.advice.why_dialog import AdviceWhyDialog
from desktop.ui.pages.arguments import PersonArgument

if TYPE_CHECKING:
    from desktop.ui.pages.advice.advice_page import AdvicePage

_YEAR = 12


class AdviceActs:
    """The acts of one page; where nothing can be advised they lead to what is to be mended."""

    def __init__(self, page: AdvicePage) -> None:
        self._page = page

    def enrol(self) -> None:
        """F6: the choice goes to the voluntary SI page; that it was advised is kept."""
        page, opening, advised = self._page, self._page.opening, self._page.advised
        if opening is None or advised is None or advised.chosen is None:
            page.to_problem()
            return
        page.forget()
        facts, inputs = opening.facts, page.inputs
        enrol(page.counter, facts, kept_advice(facts, inputs, advised), si_draft_of(facts, inputs, advised))

    def explain(self) -> None:
        """F4: every figure with its formula, article and assumptions."""
        page, advised = self._page, self._page.advised
        if advised is None or advised.chosen is None:
            page.to_problem()
            return
        page.counter.shell.show_dialog(AdviceWhyDialog(page.window(), reasons(advised), assumptions(advised)))

    def keep(self, *, printing: bool) -> None:
        """Ctrl+L: what came of it; Ctrl+P: the same, then the sheet."""
        page, opening, advised = self._page, self._page.opening, self._page.advised
        if opening is None or advised is None or advised.chosen is None:
            page.to_problem()
            return
        kept = kept_advice(opening.facts, page.inputs, advised)
        keep(page.counter, page, opening.facts, kept, printing=printing, done=self._kept)

    def enter_earlier(self) -> None:
        """Alt+2: what was paid before."""
        page, opening = self._page, self._page.opening
        if opening is None:
            return
        facts, typed = opening.facts, page.inputs.periods
        known = facts.earlier if typed is None else Earlier(periods=typed)
        dialog = EarlierDialog(page.counter, page.window(), known, facts.si.person_id if facts.in_book else None)
        dialog.closed.connect(self._earlier_entered)
        page.counter.shell.show_dialog(dialog)

    def to_household(self) -> None:
        """Ctrl+H: other ways to pay the HI of the household that is added."""
        page, opening = self._page, self._page.opening
        if page.argument is not None and opening is not None and opening.facts.household_id is not None:
            page.counter.shell.open_page("household_what_if", PersonArgument(person_id=page.argument.person_id))

    def _kept(self, made: Consultation) -> None:
        """The draft has ended unless the participant goes on to enrol."""
        if made.outcome is not ConsultationOutcome.ENROLS:
            self._page.forget()

    def _earlier_entered(self, result: object) -> None:
        page = self._page
        if isinstance(result, EarlierTyped):
            page.change(replace(page.inputs, periods=result.periods))
        elif isinstance(result, EarlierPeriods):
            page.counter.announcer.announce(result)
            page.counter.shell.toast(t("Đã ghi thời gian đóng trước đây."))


def earlier_text(facts: AdviceFacts, inputs: AdviceInputs) -> str:
    """What the button says of the months paid before."""
    months = facts.earlier.months if inputs.periods is None else sum(one.months for one in inputs.periods)
    return t("Đã đóng trước: {months} tháng", months=months) if months else t("Đã đóng trước đây")


def with_method(inputs: AdviceInputs, one: ShownMethod) -> AdviceInputs:
    """The inputs with the method of a row; one that cannot be quoted changes nothing."""
    if one.row.quote is None:
        return inputs
    return replace(inputs, method=one.row.method, ahead_months=one.row.months if one.row.months > _YEAR else None)
