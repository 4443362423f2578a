"""Đóng BHXH tự nguyện: one page from the scanned or known person to the money."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication, QWidget

from desktop.domain.texts.messages import message
from desktop.services.counter.drafts import Draft
from desktop.services.voluntary_si.si_enrolment import initial_si_draft
from desktop.ui.acts import Act
from desktop.ui.context import Counter
from desktop.ui.i18n import mark, t
from desktop.ui.pages.arguments import PaymentArgument, PersonArgument
from desktop.ui.pages.payment.basket_bar import BasketBar
from desktop.ui.pages.payment.gathering import gather
from desktop.ui.pages.payment.payment_dialog import open_payment
from desktop.ui.pages.shared.draft_keeper import DraftKeeper
from desktop.ui.pages.shared.phone_owner import PhoneOwner
from desktop.ui.pages.voluntary_si.estimate_papers import EstimatePapers
from desktop.ui.pages.voluntary_si.quote_side import QuoteSide
from desktop.ui.pages.voluntary_si.si_checks import while_typing
from desktop.ui.pages.voluntary_si.si_form import SiForm
from desktop.ui.pages.voluntary_si.si_head import SiHead
from desktop.ui.pages.voluntary_si.si_opening import PAGE, SiOpening, open_si
from desktop.ui.pages.voluntary_si.si_plan import plan_of
from desktop.ui.pages.voluntary_si.si_sitting import Reckoned, Sitting
from desktop.ui.shell.page import Page
from desktop.ui.shell.split_page import SplitPage, page_column
from desktop.ui.widgets.panels.problem_board import ProblemBoard


class VoluntarySiPage(Page):
    """The page. Its state is the form; everything shown beside it is reckoned again at every keystroke."""

    NAME = PAGE
    TITLE = mark("Đóng BHXH tự nguyện")
    ICON = "shield"
    ACTS = (
        Act(key="Enter", label=mark("ô tiếp"), method="next_input"),
        Act(
            key="F4",
            label=mark("vì sao"),
            method="explain",
            explanation=mark("Đưa phím vào các dòng tính tiền; bấm lần nữa thì mở tờ giải thích để in."),
        ),
        Act(key="F9", label=mark("thu tiền"), method="pay"),
        Act(
            key="Ctrl+G",
            label=mark("gom vào một lần nộp"),
            method="gather",
            in_bar=False,
            explanation=mark("Người khác nộp hộ nhiều người: gom từng người, rồi F9 ở người cuối thu cả nhóm một lần."),
        ),
        Act(key="Ctrl+P", label=mark("in lịch đóng"), method="print_schedule"),
        Act(key="F8", label=mark("tư vấn"), method="to_advice", in_bar=False),
        Act(key="Ctrl+B", label=mark("đổi từ kỳ sau"), method="to_plan", in_bar=False),
        Act(key="Alt+1", label=mark("sửa người tham gia"), method="edit_person", in_bar=False),
        Act(key="Alt+2", label=mark("ghi số tháng ngoài sổ"), method="show_elsewhere", in_bar=False),
        Act(key="Alt+3", label=mark("điều kiện tham gia"), method="ask_eligibility", in_bar=False),
        Act(key="", label=mark("bỏ nháp, điền lại từ đầu"), method="start_again", in_bar=False),
    )
    HELP = (
        mark("Enter đi qua các ô đã điền sẵn; số tiền ở bên phải tính lại ngay khi gõ."),
        mark("F9 mở phần thu tiền. Esc quay lại, nháp được giữ."),
    )

    def __init__(self, counter: Counter, parent: QWidget | None = None) -> None:
        super().__init__(counter, parent)
        self._argument: PersonArgument | None = None
        self._sitting: Sitting | None = None
        self._reckoned: Reckoned | None = None
        self._attempted = False
        self._pay_waits = False
        self.head = SiHead(t(self.TITLE))
        self.form, self.quote = SiForm(counter.today), QuoteSide()
        self.show_elsewhere = self.form.elsewhere.toggle
        self.ask_eligibility = partial(self.form.eligibility.ask, counter.shell)
        self.to_advice = lambda: counter.shell.open_page("advice", self._argument)
        self.to_plan = lambda: plan_of(self.counter, self._argument, self._reckoned)
        column = page_column(self)
        self.basket = BasketBar(counter, self)
        column.addWidget(self.head)
        column.addWidget(self.basket)
        column.addWidget(SplitPage(self.form, self.quote), 1)
        self.board = ProblemBoard(partial(message, translate=t), self)
        self.form.register(self.board)
        self._keeper = DraftKeeper(counter, lambda: _kept(self._sitting, self.form), self)
        self._keeper.saved.connect(self.head.show_saved)
        self._phone_owner = PhoneOwner(counter, self.form.participant.say_owner, self)
        self._papers = EstimatePapers(counter, self)
        self.form.edited.connect(self._edited)
        self.form.participant.form_wanted.connect(self.edit_person)
        self.form.eligibility.clicked.connect(self.ask_eligibility)
        self.quote.pay.clicked.connect(self.pay)
        self.quote.schedule.clicked.connect(self.print_schedule)
        self.track(QApplication.instance().focusChanged, self._focus_moved)  # type: ignore[union-attr]

    def opened(self, argument: object = None) -> None:
        """Load the person's facts and draft; None comes back to the same person."""
        given = argument
        if given is None and self._argument is None:
            given = self.counter.drafts.get(PAGE)  # a page made anew in another language asks there
        if isinstance(given, PersonArgument):
            self._reset(given)
        wanted, desk = self._argument, self.counter.open_desk
        if wanted is None:
            QTimer.singleShot(0, self, self.counter.shell.go_home)  # paid already: nobody is left here
            return
        self.counter.drafts[PAGE] = wanted
        self.basket.reload()
        self.counter.worker.run(
            lambda: open_si(desk, wanted), lambda opening: self._loaded(wanted, opening), receiver=self
        )

    def closing(self) -> None:
        """Keep what was typed."""
        self._keeper.flush()

    def focus_first(self) -> None:
        """The phone while it is empty, else the income."""
        phone = self.form.participant.phone
        first: QWidget = self.form.income.field if phone.text() else phone
        first.setFocus(Qt.FocusReason.TabFocusReason)

    def draft_in_progress(self) -> bool:
        """Whether a scan has to ask before it leaves this page."""
        reckoned = self._reckoned
        return reckoned is not None and (reckoned.draft.new_person is not None or bool(self.head.saved_text()))

    def explain(self) -> None:
        """F4: the lines of the quote take the keys; once more opens the page that explains them."""
        if not self.quote.reasons_have_focus():
            self.quote.focus_reasons()
        elif self._sitting is not None and self._reckoned is not None and self._mended():
            self._papers.show_why(self._sitting.opening.facts, self._reckoned.draft)

    def print_schedule(self) -> None:
        """Ctrl+P: the schedule before payment, marked as an estimate."""
        if self._sitting is not None and self._reckoned is not None and self._mended():
            self._papers.show_schedule(self._sitting.opening.facts, self._reckoned.draft)

    def edit_person(self) -> None:
        """Alt+1: the person's own form; what is typed here stays."""
        if self._sitting is not None and self._reckoned is not None:
            self.counter.shell.open_page("person_form", self._sitting.form_argument(self._reckoned.draft))

    def start_again(self) -> None:
        """Drop the draft and show the offer that a fresh visit makes."""
        sitting, reckoned = self._sitting, self._reckoned
        if sitting is None or reckoned is None:
            return
        self._keeper.forget(PAGE, str(reckoned.draft.person_id))
        self.head.show_saved(None)
        self._attempted = False
        draft = initial_si_draft(sitting.opening.facts, reckoned.draft.new_person)
        self.form.show_draft(draft, sitting.phone(draft))
        self._reckon()
        self.focus_first()

    def pay(self) -> None:
        """F9: all problems at once, or the payment dialog."""
        sitting, reckoned = self._sitting, self._reckoned
        if sitting is None or reckoned is None:
            self._pay_waits = True  # the clerk was faster than the book
            return
        if sitting.today != self.counter.today():
            self._keeper.save()
            self._pay_waits = True
            self.opened()  # midnight has passed: what is paid now is paid on another day, so the book is asked again
            return
        payment = self._payment(sitting, reckoned)
        if payment is not None:
            open_payment(self.counter, self.basket.with_gathered(payment), self._paid, on_waiting=self._paid)

    def gather(self) -> None:
        """Ctrl+G: the same checks, then into the basket instead of to the money."""
        sitting, reckoned = self._sitting, self._reckoned
        payment = None if sitting is None or reckoned is None else self._payment(sitting, reckoned)
        if payment is not None:
            gather(self.counter, payment)

    def _payment(self, sitting: Sitting, reckoned: Reckoned) -> PaymentArgument | None:
        """What is to be paid once nothing is left to mend; its draft is kept."""
        payment = sitting.payment(reckoned)
        if not self._mended() or payment is None:
            return None
        if sitting.opening.undecided:
            self.form.participant.button.setFocus()
            return None
        self._keeper.flush()  # a save that came after the payment would bring the draft back
        return payment

    def _mended(self) -> bool:
        """Whether nothing is left to mend; else all problems are shown and the first has the focus."""
        self._attempted = True
        if self._show_problems() == 0:
            return True
        self.board.focus_first()
        return False

    def _reset(self, argument: PersonArgument) -> None:
        self._argument, self._sitting, self._reckoned = argument, None, None
        self._attempted = self._pay_waits = False
        self._keeper.let_go()
        self.board.show(())
        self.quote.pay.show_problem_count(0)
        self.head.show_saved(None)
        self.form.participant.phone.set_value("" if argument.new_person is None else argument.new_person.phone)

    def _loaded(self, wanted: PersonArgument, opening: SiOpening) -> None:
        if wanted is not self._argument:
            return
        before = self.form.participant.phone.value() if self._sitting is None else ""
        self._sitting = sitting = Sitting(
            argument=wanted, opening=opening, places=self.counter.open_desk.places, today=self.counter.today()
        )
        self.form.set_opening(opening)
        self.head.show_saved(opening.saved_at)
        typed_early = before if before != (wanted.new_person.phone if wanted.new_person else "") else ""
        self.form.show_draft(opening.draft, typed_early or sitting.phone(opening.draft))
        self._reckon()
        if typed_early or (opening.draft.new_person is not None and opening.saved_at is None):
            self._keeper.touch()
        if not typed_early and self.isAncestorOf(QApplication.focusWidget() or self):
            self.focus_first()
        if self._pay_waits:
            self._pay_waits = False
            self.pay()

    def _edited(self) -> None:
        if self._sitting is not None:
            self._reckon()
            self._keeper.touch()

    def _reckon(self) -> None:
        sitting = self._sitting
        if sitting is None:
            return
        facts = sitting.opening.facts
        self._reckoned = now = sitting.reckon(self.form.draft(sitting.book_phone), self.form.unreadable())
        self.head.show_person(now.person.name, facts)
        self.form.show_reckoned(facts, now)
        self._phone_owner.look_up(self.form.participant.phone.value(), facts.person_id)
        sentences = dict.fromkeys(message(problem, t) for problem in now.problems)
        self.quote.show_offer(now.offer, now.notices, "\n".join((t("Chưa tính được số tiền."), *sentences)))
        self._show_problems()

    def _show_problems(self) -> int:
        if self._reckoned is None:
            return 0
        problems = self._reckoned.problems
        if self._attempted:
            self.form.show_hidden(tuple(problem.field for problem in problems))
            count = self.board.show(problems)
        else:
            self.board.show(while_typing(problems, self.form.field_in_hand()))
            count = 0
        self.quote.pay.show_problem_count(count)
        return count

    def _focus_moved(self, _before: QWidget | None, now: QWidget | None) -> None:
        if now is not None and self.isAncestorOf(now):
            self._show_problems()

    def _paid(self, _done: object) -> None:
        self._keeper.let_go()
        self.counter.drafts.pop(PAGE, None)
        self._argument = self._sitting = self._reckoned = None


def _kept(sitting: Sitting | None, form: SiForm) -> Draft:
    """What is saved of the form."""
    if sitting is None:
        raise RuntimeError("nobody is in front of the counter")
    return sitting.kept(form.draft(sitting.book_phone))
