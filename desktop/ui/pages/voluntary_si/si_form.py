"""The left side of the page: four sections that together hold an ``SiDraft``."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QApplication, QWidget

from desktop.domain.problem import Problem
from desktop.domain.voluntary_si import MISSING_TIME
from desktop.services.voluntary_si.si_choices import income_range, method_tiles
from desktop.services.voluntary_si.si_facts import SiDraft, SiFacts, holding_claims
from desktop.services.voluntary_si.si_groups import group_choices
from desktop.ui.i18n import t
from desktop.ui.pages.voluntary_si.eligibility_section import EligibilitySection
from desktop.ui.pages.voluntary_si.elsewhere_section import ElsewhereSection
from desktop.ui.pages.voluntary_si.income_section import IncomeSection
from desktop.ui.pages.voluntary_si.method_section import MethodSection
from desktop.ui.pages.voluntary_si.participant_section import PERSON, ParticipantSection
from desktop.ui.pages.voluntary_si.si_opening import SiOpening
from desktop.ui.pages.voluntary_si.si_sitting import Reckoned
from desktop.ui.pages.voluntary_si.support_section import SupportSection
from desktop.ui.widgets.fields.field_box import FieldBox
from desktop.ui.widgets.panels.card import Card
from desktop.ui.widgets.panels.problem_board import ProblemBoard
from desktop.ui.widgets.text import Rule


class SiForm(Card):
    """The form.

    Signals:
        edited: the clerk changed anything.
    """

    edited = Signal()

    def __init__(self, today: Callable[[], date], parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._base: SiDraft | None = None
        self.participant = ParticipantSection()
        self.income = IncomeSection()
        self.method = MethodSection()
        self.support = SupportSection(today)
        self.elsewhere = ElsewhereSection()
        self.eligibility = EligibilitySection()
        self.body.setSpacing(7)
        for section in (self.participant, self.income, self.method):
            self.body.addWidget(section)
            self.body.addWidget(Rule())
            section.edited.connect(self.edited)
        self.participant.head.row.addWidget(self.eligibility)
        self.support.head.row.addWidget(self.elsewhere.button)
        self.body.addWidget(self.support)
        self.body.addWidget(self.elsewhere)
        self.body.addStretch(1)
        self._boxes: dict[str, FieldBox] = {
            PERSON: self.participant.person_box,
            "phone": self.participant.phone_box,
            "income": self.income.box,
            "method": self.method.box,
            "start": self.support.start_box,
            "groups": self.support.group_box,
            **self.support.proof.boxes,
            **self.elsewhere.boxes,
        }
        self.support.edited.connect(self.edited)
        self.elsewhere.edited.connect(self.edited)
        self.eligibility.edited.connect(self.edited)

    def register(self, board: ProblemBoard) -> None:
        """Let the board show problems beside their fields, in reading order."""
        for field, box in self._boxes.items():
            board.register(field, box)

    def set_opening(self, opening: SiOpening) -> None:
        """What is offered on the day, and who else this new person may be."""
        facts = opening.facts
        self.participant.say_undecided(opening.undecided)
        self.income.set_range(income_range(facts))
        self.support.set_choices(group_choices(facts), holding_claims(facts, facts.on))

    def show_draft(self, draft: SiDraft, phone: str) -> None:
        """Fill in without telling anyone; ``phone`` is the draft's, else the book's."""
        self._base = draft
        self.participant.phone.set_value(phone)
        self.income.show_income(draft.income)
        self.method.show_choice(draft.method, draft.months)
        self.support.show_draft(draft.start, draft.groups, draft.claims)
        self.elsewhere.show_months(draft.supported_before, draft.paid_before)
        self.eligibility.show_draft(draft)

    def draft(self, book_phone: str) -> SiDraft:
        """What the form says now; ``RuntimeError`` before anything was shown."""
        if self._base is None:
            raise RuntimeError("no draft is shown")
        typed = self.participant.phone.value()
        person = self._base.new_person
        supported, paid = self.elsewhere.months()
        return replace(
            self.eligibility.answered(self._base),
            new_person=None if person is None else replace(person, phone=typed),
            phone=None if person is not None or typed == book_phone else typed,
            income=self.income.income(),
            method=self.method.method(),
            months=self.method.months(),
            start=self.support.first_month(),
            groups=self.support.groups(),
            claims=self.support.claims(),
            supported_before=supported,
            paid_before=paid,
        )

    def unreadable(self) -> tuple[Problem, ...]:
        """Fields whose text cannot be read at all."""
        return (*self.income.unreadable(), *self.support.unreadable())

    def show_reckoned(self, facts: SiFacts, now: Reckoned) -> None:
        """The person, prices on the tiles, the end of the cycle."""
        self.participant.show_person(now.person)
        self.participant.set_done(done=now.person_complete)
        self.method.show_tiles(method_tiles(facts, now.draft))
        quote = now.offer.quote
        self.support.show_end(None if quote is None else quote.last_month)
        self.support.hold_start(t("đóng trong tháng này") if now.draft.method == MISSING_TIME else "")

    def field_in_hand(self) -> str:
        """The field that has the focus now, as problems name it; empty for none."""
        here = QApplication.focusWidget()
        if here is None:
            return ""
        return next((field for field, box in self._boxes.items() if box.isAncestorOf(here)), "")

    def show_hidden(self, fields: tuple[str, ...]) -> None:
        """Unfold what holds a problem."""
        if any(field in self.elsewhere.boxes for field in fields):
            self.elsewhere.unfold()
