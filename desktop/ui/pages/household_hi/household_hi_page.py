"""BHYT hộ gia đình: who pays, in which order, for how long; the amount explains itself at the right."""

from __future__ import annotations

from uuid import UUID

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication, QScrollArea, QWidget

from desktop.domain.problem import Problem
from desktop.domain.texts.phrases import say
from desktop.services.counter.drafts import Draft, to_state
from desktop.services.payment.collect_payment import HiPart
from desktop.services.payment.read_back import read_back
from desktop.ui.acts import Act
from desktop.ui.context import Counter
from desktop.ui.i18n import mark, t
from desktop.ui.pages.arguments import PaymentArgument, PersonArgument
from desktop.ui.pages.household_hi import hi_edits
from desktop.ui.pages.household_hi.arrivals import Arrivals
from desktop.ui.pages.household_hi.draft_chip import DraftChip
from desktop.ui.pages.household_hi.hi_checks import while_typing
from desktop.ui.pages.household_hi.hi_opening import DECISIONS, PAGE, HiOpening, open_hi
from desktop.ui.pages.household_hi.hi_state import HiState
from desktop.ui.pages.household_hi.hi_view import HiView
from desktop.ui.pages.household_hi.household_line import head_chip, household_line
from desktop.ui.pages.household_hi.table.cell_edits import CellEdits
from desktop.ui.pages.household_hi.table.table_acts import TABLE_ACTS, TableActs
from desktop.ui.pages.payment.basket_bar import BasketBar
from desktop.ui.pages.payment.gathering import gather
from desktop.ui.pages.payment.payment_dialog import open_payment
from desktop.ui.pages.shared.draft_keeper import DraftKeeper
from desktop.ui.pages.shared.phone_owner import PhoneOwner
from desktop.ui.shell.split_page import PageHead, SplitPage, page_column
from desktop.ui.widgets.chip import Chip

_SIDE_WIDTH = 352


class HouseholdHiPage(TableActs):
    """The page. Its state is :class:`HiState`; everything shown is worked out again at every change."""

    NAME = PAGE
    TITLE = mark("BHYT hộ gia đình")
    ICON = "heart"
    ACTS = (
        Act(key="Enter", label=mark("ô tiếp"), method="next_input"),
        Act(key="Ins", label=mark("thêm người"), method="add_person"),
        *TABLE_ACTS,
        Act(key="F9", label=mark("thu tiền"), method="pay"),
        Act(
            key="Ctrl+G",
            label=mark("gom vào một lần nộp"),
            method="gather",
            in_bar=False,
            explanation=mark("Người khác nộp hộ nhiều hộ: gom từng hộ, rồi F9 ở hộ cuối thu cả nhóm một lần."),
        ),
        Act(key="", label=mark("bỏ nháp, lập lại từ đầu"), method="start_again", in_bar=False),
    )
    HELP = (
        mark("Quét thẻ từng người rồi gõ hai chữ số quan hệ; người mới được lưu cùng biên lai."),
        mark("Thứ tự trong bảng là thứ tự đóng. Alt+↑ và Alt+↓ đổi chỗ; Ctrl+Z lấy lại."),
        mark("F9 mở phần thu tiền. Esc quay lại, nháp được giữ."),
    )

    def __init__(self, counter: Counter, parent: QWidget | None = None) -> None:
        super().__init__(counter, parent)
        self.state: HiState | None = None
        self._argument: PersonArgument | None = None
        self._attempted = self._pay_waits = False
        self._typing = ""  # the cell that is being typed in, until the focus leaves it
        self._head = PageHead(t(self.TITLE))
        self._head_chip, self._draft_chip = Chip("", "ok"), DraftChip()
        self._head.chips.addWidget(self._head_chip)
        self._head.chips.addWidget(self._draft_chip)
        self.view = HiView()
        column = page_column(self)
        self.basket = BasketBar(counter, self)
        column.addWidget(self._head)
        column.addWidget(self.basket)
        column.addWidget(SplitPage(self.view, self.view.quote, side_width=_SIDE_WIDTH), 1)
        self.arrivals = Arrivals(counter, self._arrived, self.view.say, self)
        self._cells = CellEdits(self.view, self._typed, self)
        self._keeper = DraftKeeper(counter, lambda: _kept(self.state), self)
        self._keeper.saved.connect(self._draft_chip.show_saved)
        self._phone_owner = PhoneOwner(counter, self.view.payer.show_owner, self)
        _join(self)
        self.track(QApplication.instance().focusChanged, self._focus_moved)  # type: ignore[union-attr]

    def opened(self, argument: object = None) -> None:
        """Load the household and its draft; None comes back to the same one."""
        if isinstance(argument, PersonArgument):
            self._reset(argument)
        if self._argument is None:
            QTimer.singleShot(0, self, self.counter.shell.go_home)  # paid meanwhile: there is nothing to come back to
            return
        desk, wanted = self.counter.open_desk, self._argument
        self.basket.reload()
        self.counter.worker.run(lambda: open_hi(desk, wanted), lambda found: self._loaded(wanted, found), receiver=self)

    def closing(self) -> None:
        """Keep what was typed."""
        if self.state is not None:
            self._keeper.flush()

    def card_scanned(self, text: str) -> bool:
        """A scan adds the person; the focus goes to the relation of the new row."""
        if self._argument is None:
            return False
        self.arrivals.scan(text)
        return True

    def focus_first(self) -> None:
        """The phone while it is asked for and empty, else the first relation that is missing, else the months."""
        view, state = self.view, self.state
        if state is None:
            view.payer.phone.setFocus(Qt.FocusReason.TabFocusReason)
            return
        missing = next((row.person_id for row in state.draft.rows if not row.relation), None)
        if not view.payer.isHidden() and not view.payer.phone.text():
            view.payer.phone.setFocus(Qt.FocusReason.TabFocusReason)
        elif missing is not None:
            view.table.focus_cell(missing, "relation")
        elif not view.table.focus_cell(state.draft.rows[0].person_id if state.draft.rows else None):
            view.period.add.setFocus(Qt.FocusReason.TabFocusReason)

    def add_person(self) -> None:
        """Ins."""
        self.arrivals.ask(self.window())

    def start_again(self) -> None:
        """Drop the draft and show what a fresh visit offers."""
        if self.state is not None and self._argument is not None:
            self._keeper.forget(PAGE, str(self.state.subject))
            self.opened(self._argument)

    def pay(self) -> None:
        """F9: every problem at its cell, or the payment dialog."""
        state = self.state
        if state is None:
            self._pay_waits = self._argument is not None
            return
        argument = self._payment(state)
        if argument is not None:
            open_payment(self.counter, self.basket.with_gathered(argument), self._paid, on_waiting=self._paid)

    def gather(self) -> None:
        """Ctrl+G: the same checks, then into the basket instead of to the money."""
        argument = None if self.state is None else self._payment(self.state)
        if argument is not None:
            gather(self.counter, argument)

    def _payment(self, state: HiState) -> PaymentArgument | None:
        """What is to be paid once nothing is left to mend; its draft is kept."""
        self._attempted = True
        problems = self._show_problems(state)
        if problems or state.offer.quote is None:
            if problems:
                self.view.focus_problem(state, problems[0])
            return None
        argument = PaymentArgument(
            parts=(HiPart(draft=state.draft, expected=state.offer.quote.total),),
            read_back=read_back(state.name(state.payer()), None, "", state.offer),
            decisions=state.decisions,
            drafts=((PAGE, str(state.subject)),),
            replacing=None if self._argument is None else self._argument.replacing,
        )
        self._keeper.flush()  # a save that came after the payment would bring the ended draft back
        return argument

    def refresh(self) -> None:
        """Show the state again and keep it as a draft."""
        if self.state is not None:
            self.view.say("", "")
            self.view.period.say("")
            self._show(self.state)
            self._keeper.touch()

    def _typed(self) -> None:
        if self.state is not None:
            self._typing = self.view.cell_in_hand(self.state)
            self.refresh()

    def _reset(self, argument: PersonArgument) -> None:
        self._argument = argument
        self._take_state(None)
        self._attempted = self._pay_waits = False
        self.view.quote.pay.show_problem_count(0)
        self._draft_chip.set("", "ok")
        self.view.open_empty(argument.new_person)

    def _loaded(self, wanted: PersonArgument, opening: HiOpening) -> None:
        if wanted is not self._argument:
            return
        typed_early = self.view.payer.phone.value() if self.state is None else ""
        self._take_state(HiState(opening))
        state = self.state
        assert state is not None
        payer = state.payer()
        if typed_early and payer is not None:
            state.change(hi_edits.with_phone(state.draft, state.facts, payer, typed_early), step=False)
        if opening.saved_at is not None:
            self._draft_chip.show_saved(opening.saved_at)
        self._show(state)
        if typed_early or (opening.draft.new_people and opening.saved_at is None):
            self._keeper.touch()
        if not typed_early:
            self.focus_first()
        if self._pay_waits:
            self._pay_waits = False
            self.pay()

    def _take_state(self, state: HiState | None) -> None:
        self.state = self.arrivals.state = self._cells.state = state

    def _show(self, state: HiState) -> None:
        self.view.show_state(state)
        self._head.subject.setText(household_line(self.counter.open_desk, state))
        self._head_chip.set(*head_chip(state))
        self._head_chip.show()
        payer = state.payer()
        if payer is not None and not self.view.payer.isHidden():
            self._phone_owner.look_up(self.view.payer.phone.value(), payer)
        self._show_problems(state)

    def _show_problems(self, state: HiState) -> tuple[Problem, ...]:
        problems = state.problems(self.counter.open_desk.places)
        self.view.show_quote(state, problems)
        shown = problems if self._attempted else while_typing(problems, self._typing)
        count = self.view.show_problems(state, shown)
        self.view.quote.pay.show_problem_count(count if self._attempted else 0)
        return problems

    def _focus_moved(self, _before: QWidget | None, now: QWidget | None) -> None:
        if now is not None and self.state is not None and self.isAncestorOf(now):
            self._typing = ""
            self._show_problems(self.state)
            # after the layout: what was just shown has no place yet
            QTimer.singleShot(0, now, lambda: show_whole(now))

    def _arrived(self, person_id: UUID) -> None:
        self.refresh()
        self.view.table.focus_cell(person_id, "relation")
        if not self.view.duplicates.isHidden():
            QTimer.singleShot(0, self.view.duplicates, lambda: show_whole(self.view.duplicates))

    def _paid(self, _done: object) -> None:
        self._keeper.let_go()
        self._argument = None
        self._take_state(None)


def _join(page: HouseholdHiPage) -> None:
    view, arrivals = page.view, page.arrivals
    view.period.months_chosen.connect(page.all_months)
    view.period.common_wanted.connect(page.common)
    view.period.add_wanted.connect(page.add_person)
    view.table.removed.connect(page.remove_person)
    view.what_ifs.chosen.connect(page.apply)
    view.what_ifs.wider.clicked.connect(page.try_otherwise)
    view.details_wanted.connect(page.toggle_details)
    view.duplicates.same_person.connect(arrivals.same)
    view.duplicates.other_person.connect(arrivals.other)
    view.quote.pay.clicked.connect(page.pay)


def _kept(state: HiState | None) -> Draft:
    """What is saved of the table."""
    if state is None:
        raise RuntimeError("nothing is open")
    kept = {**to_state(state.draft), DECISIONS: [to_state(decision) for decision in state.decisions]}
    title = say("BHYT hộ gia đình: {name}", name=state.name(state.payer()))
    return Draft(page=PAGE, subject=str(state.subject), title=title, state=kept)


def show_whole(widget: QWidget) -> None:
    """Scroll everything around a widget until it is in view."""
    above = widget.parentWidget()
    while above is not None:
        if isinstance(above, QScrollArea):
            above.ensureWidgetVisible(widget, 0, 8)
        above = above.parentWidget()
