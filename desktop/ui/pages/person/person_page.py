"""The participant page: a person of the book with both covers, or a new one as their card was read."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QStackedLayout, QVBoxLayout, QWidget

from desktop.domain.people import Insurance
from desktop.domain.problem import Problem
from desktop.services.papers.catalogue import SubjectKind
from desktop.services.payment.renewal import RenewalProposal
from desktop.services.people.duplicates import Candidate
from desktop.services.people.register_person import RegisteredPerson, RegisterPerson, register_person
from desktop.ui.acts import Act
from desktop.ui.context import Counter
from desktop.ui.i18n import mark, t
from desktop.ui.pages.arguments import HouseholdArgument, PersonArgument
from desktop.ui.pages.corrections.opening import open_refund
from desktop.ui.pages.coverage.opening import open_person_coverage
from desktop.ui.pages.household.no_household import NoHouseholdDialog
from desktop.ui.pages.papers.paper_chooser import choose_paper
from desktop.ui.pages.person.before.before_dialog import open_before
from desktop.ui.pages.person.contact_line import ContactLines, log_contact_of
from desktop.ui.pages.person.form.card_values import same_person, take_over
from desktop.ui.pages.person.form.commune_choice import COMMUNE_ACTS
from desktop.ui.pages.person.known_view import KnownPersonView
from desktop.ui.pages.person.new_view import NewPersonView
from desktop.ui.pages.person.person_acts import KNOWN_ACTS, NEW_ACTS
from desktop.ui.pages.person.person_loader import PersonLoader
from desktop.ui.pages.person.renewal_payment import pay_renewal
from desktop.ui.pages.person.why_dialog import show_why
from desktop.ui.pages.shared.exporting import Exporter, export_record
from desktop.ui.shell.page import Page
from desktop.ui.theme.scale import Space


class PersonPage(Page):
    """Enter renews as last time: the next key is always the common case."""

    NAME = "person"
    TITLE = mark("Người tham gia")
    ICON = "user"
    ACTS: tuple[Act, ...] = KNOWN_ACTS
    HELP = (
        mark("Enter hoặc F5 mở phần thu tiền cho kỳ tới như lần trước; F6, F7 khi người tham gia muốn đổi."),
        mark("Người mới: kiểm tra các ô đọc từ thẻ, rồi F6 hoặc F7. Sổ lưu người này khi thu tiền, hoặc khi bấm F9."),
        mark("Khi sổ có người gần giống: Alt+1 nếu là cùng một người, Alt+2 nếu là người khác và ghi lý do."),
    )

    def __init__(self, counter: Counter, parent: QWidget | None = None) -> None:
        super().__init__(counter, parent)
        self._argument: PersonArgument | None = None
        self._renew_waits = False
        self._loader = PersonLoader(counter, self)
        self.known, self.new = KnownPersonView(counter.today()), NewPersonView(counter)
        self.why_si = partial(_explain, self, self._loader, Insurance.VOLUNTARY_SI)
        self.why_hi = partial(_explain, self, self._loader, Insurance.HOUSEHOLD_HI)
        self.to_coverage = partial(open_person_coverage, counter, self._loader)
        self.log_contact = partial(log_contact_of, counter, self, self._loader)
        self.to_before = partial(open_before, counter, self, self._loader)
        self.to_si, self.to_hi = partial(self._go, "voluntary_si"), partial(self._go, "household_hi")
        self.edit, self.to_life = partial(self._go, "person_form"), partial(self._go, "life")
        self.to_advice = partial(self._go, "advice")
        for place, act in enumerate(COMMUNE_ACTS):
            setattr(self, act.method, partial(self.new.communes.choose, place))
        holder = QWidget()
        self._stack = QStackedLayout(holder)
        self._stack.addWidget(self.known)
        self._stack.addWidget(self.new)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.MARGIN, 8, Space.MARGIN, 8)
        column.addWidget(holder)
        self.exporter = Exporter(counter, self)
        column.addWidget(self.exporter.bar)
        self.contacts = ContactLines(counter, self.known.panel, self._loader, self)
        self._connect()

    def opened(self, argument: object = None) -> None:
        """Show a person; None shows the same one again with what changed."""
        if isinstance(argument, PersonArgument):
            self._argument = argument
            self._renew_waits = argument.renew
        shown = self._argument
        if shown is None:
            return
        self.ACTS = NEW_ACTS if self._is_new else KNOWN_ACTS
        self._stack.setCurrentWidget(self.new if self._is_new else self.known)
        if self._is_new:
            self._loader.forget()
            self.new.show_new(shown)
        else:
            self.known.show_card(shown.card)
            self._loader.load(shown.person_id)
        if argument is not None:
            # the stack gives the focus to the first widget it finds, which Enter would press
            self.focus_first()
            if isinstance(argument, PersonArgument) and argument.before:
                self.to_before()

    def focus_first(self) -> None:
        """On the common next act."""
        if self._is_new:
            self.new.to_si.setFocus(Qt.FocusReason.OtherFocusReason)
        elif self.known.panel.renew.isVisibleTo(self):
            self.known.panel.renew.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.known.panel.to_si.setFocus(Qt.FocusReason.OtherFocusReason)

    def export(self) -> None:
        """Ctrl+E: everything that the book has of this person, as a sheet for each subject or as JSON."""
        if self._argument is not None and self._argument.person_id is not None:
            export_record(self.exporter, self.counter, self._argument.person_id)

    def renew(self) -> None:
        """Enter, F5: both covers as last time; pressed before the amounts are there, it follows them."""
        overview, proposal = self._loader.overview, self._loader.proposal
        if overview is None or proposal is None:
            self._renew_waits = True
        elif not pay_renewal(self.counter, overview, proposal):
            self.counter.shell.toast(t("Chưa có gì để gia hạn. Bấm F6 hoặc F7 để đăng ký."))

    def to_papers(self) -> None:
        """F3: receipts and journal."""
        if self._argument is not None:
            self.counter.shell.open_page("journal", PersonArgument(person_id=self._argument.person_id))

    def to_refund(self) -> None:
        """Ctrl+R: the covers that can be paid back."""
        if self._argument is not None and self._loader.overview is not None:
            open_refund(self.counter, self._argument.person_id)

    def to_household(self) -> None:
        """Ctrl+H: the household, or the question which one."""
        overview = self._loader.overview
        if overview is None:
            return
        if overview.household_id is not None:
            self.counter.shell.open_page("household", HouseholdArgument(household_id=overview.household_id))
        else:
            self.counter.shell.show_dialog(NoHouseholdDialog(self.window(), self.counter, overview.person))

    def choose_paper(self) -> None:
        """Ctrl+P: the papers of this person."""
        if self._argument is not None and self._loader.overview is not None:
            name = self._loader.overview.person.full_name
            choose_paper(self.counter, SubjectKind.PERSON, self._argument.person_id, name)

    def save(self) -> None:
        """F9, Ctrl+S: register only; first the question whether the book has this person."""
        if self.new.duplicates.undecided:
            self.new.duplicates.ask()
        elif self.new.argument is not None and self.new.argument.new_person is not None:
            command = RegisterPerson(draft=self.new.argument.new_person, decisions=self.new.argument.decisions)
            desk = self.counter.open_desk
            self.counter.worker.run(lambda: register_person(desk, command), self._saved)

    def choose_first(self) -> None:
        """Alt+1: the card is right; this is the same person."""
        if self._is_new:
            self.new.duplicates.say_same()
        elif self.known.differences.isVisible():
            self.known.differences.accept()

    def choose_second(self) -> None:
        """Alt+2: the book is right; this is someone else."""
        if self._is_new:
            self.new.duplicates.say_other()
        elif self.known.differences.isVisible():
            self._leave_card()

    @property
    def _is_new(self) -> bool:
        shown = self._argument
        return shown is not None and shown.new_person is not None and shown.new_person.is_new

    def _go(self, name: str) -> None:
        """To another page with the person: a new one with draft and decisions, one of the book by key."""
        if self._is_new and self.new.duplicates.undecided and name != "person_form":
            self.new.duplicates.ask()
        elif self._is_new:
            self.counter.shell.open_page(name, self.new.argument)
        elif self._argument is not None:
            self.counter.shell.open_page(name, PersonArgument(person_id=self._argument.person_id))

    def _connect(self) -> None:
        panel, header = self.known.panel, self.known.header
        for signal, slot in (
            (panel.renew_wanted, self.renew),
            (panel.si_wanted, self.to_si),
            (panel.hi_wanted, self.to_hi),
            (panel.papers_wanted, self.to_papers),
            (panel.before_wanted, self.to_before),
            (panel.life_wanted, self.to_life),
            (header.household_wanted, self.to_household),
            (header.edit_wanted, self.edit),
            (self.known.si.why_wanted, self.why_si),
            (self.known.hi.why_wanted, self.why_hi),
            (self.known.differences.accepted, self._accept_card),
            (self.known.differences.left, self._leave_card),
            (self.new.si_wanted, self.to_si),
            (self.new.hi_wanted, self.to_hi),
            (self.new.save_wanted, self.save),
            (self.new.edit_wanted, self.edit),
            (self.new.same_wanted, self._same_person),
            (self._loader.overview_ready, self.known.show_overview),
            (self._loader.proposal_ready, self._proposed),
        ):
            signal.connect(slot)

    def _proposed(self, proposal: RenewalProposal) -> None:
        overview = self._loader.overview
        if overview is None:
            return
        self.known.show_proposal(overview, proposal)
        focused = QApplication.focusWidget()
        if focused is None or focused is self.known.panel.to_si or not self.isAncestorOf(focused):
            self.focus_first()
        if self._renew_waits:
            self._renew_waits = False
            self.renew()

    def _saved(self, saved: RegisteredPerson | tuple[Problem, ...]) -> None:
        if isinstance(saved, tuple):
            self.edit()
            return
        self.counter.announcer.announce(saved)
        self.counter.shell.toast(t("Đã lưu người này vào sổ."))
        self._argument = None
        self.counter.shell.open_page("person", PersonArgument(person_id=saved.person_id))

    def _accept_card(self, fields: tuple[str, ...]) -> None:
        shown = self._argument
        if shown is not None and shown.card is not None:
            desk, card = self.counter.open_desk, shown.card.draft
            self.counter.worker.run(lambda: take_over(desk, shown.person_id, card, fields), self._saved)

    def _leave_card(self) -> None:
        if self._argument is not None:
            self._argument = PersonArgument(person_id=self._argument.person_id)
        self.known.show_card(None)
        self.focus_first()

    def _same_person(self, candidate: Candidate) -> None:
        """The card's person is the candidate: the book's page opens, with what the card says otherwise."""
        if self.new.argument is None or self.new.argument.new_person is None:
            return
        desk, draft = self.counter.open_desk, self.new.argument.new_person
        decision = self.new.decide(candidate, same=True, reason="")
        self.counter.worker.run(
            lambda: same_person(desk, decision, draft),
            lambda found: self.counter.shell.open_page("person", found),
            receiver=self,
        )


def _explain(page: Page, loader: PersonLoader, insurance: Insurance) -> None:
    """F4, Shift+F4: why the amount of an insurance is what it is."""
    if loader.proposal is not None:
        show_why(page.counter, page.window(), loader.proposal, insurance)
