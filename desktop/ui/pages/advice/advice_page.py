"""Tư vấn: beside the participant, one page: what fits the budget, what it costs, what it gives."""

from __future__ import annotations

from dataclasses import replace
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget

from desktop.domain.problem import Problem
from desktop.domain.texts.messages import message
from desktop.services.advice.advise import Advised, advise
from desktop.services.advice.inputs import AdviceInputs
from desktop.services.advice.kept import PAGE, advice_draft
from desktop.services.counter.drafts import Draft
from desktop.ui.acts import Act
from desktop.ui.context import Counter
from desktop.ui.i18n import in_row, mark, t
from desktop.ui.pages.advice.advice_acts import AdviceActs, earlier_text, with_method
from desktop.ui.pages.advice.advice_head import AdviceHead, AdviceTop, WhoBar
from desktop.ui.pages.advice.advice_right import AdviceRight
from desktop.ui.pages.advice.advice_split import AdviceSplit
from desktop.ui.pages.advice.budget_card import BudgetCard
from desktop.ui.pages.advice.handing import show_kept
from desktop.ui.pages.advice.income_card import IncomeCard
from desktop.ui.pages.advice.opening import AdviceOpening, open_advice
from desktop.ui.pages.arguments import PersonArgument
from desktop.ui.pages.shared.draft_keeper import DraftKeeper
from desktop.ui.shell.page import Page
from desktop.ui.shell.split_page import page_column
from desktop.ui.widgets.panels.problem_board import ProblemBoard


class AdvicePage(Page):
    """The page. Its state is ``inputs``; everything shown is worked out again at every keystroke."""

    NAME = PAGE
    TITLE = mark("Tư vấn")
    ICON = "idea"
    ACTS = (
        Act(key="↑ ↓", label=mark("đổi 50.000"), method="focus_first"),
        Act(key="F6", label=mark("đóng theo mức này"), method="enrol"),
        Act(key="F4", label=mark("vì sao"), method="explain"),
        Act(key="Ctrl+P", label=mark("in"), method="print_sheet"),
        Act(key="Ctrl+L", label=mark("ghi kết quả"), method="keep"),
        Act(key="Alt+2", label=mark("đã đóng trước đây"), method="enter_earlier", in_bar=False),
        Act(key="Alt+3", label=mark("về mức vừa khả năng"), method="release", in_bar=False),
        Act(key="Alt+4", label=mark("xem tờ đã tư vấn lần trước"), method="show_before", in_bar=False),
        Act(key="Ctrl+H", label=mark("thử cách đóng BHYT của hộ"), method="to_household", in_bar=False),
        Act(key="", label=mark("bỏ nháp tư vấn, bắt đầu lại"), method="start_again", in_bar=False),
    )
    HELP = (
        mark("Hỏi trước: mỗi tháng để dành được bao nhiêu? Mức thu nhập vừa với số đó hiện ngay bên dưới."),
        mark("Trên thanh trượt: mũi tên đổi một nấc, PgUp và PgDn đổi nhiều nấc, Home và End về hai đầu."),
        mark("F6 mang mức đang xem sang trang đóng BHXH tự nguyện. Mọi số đều là ước tính; F4 nói vì sao."),
    )

    def __init__(self, counter: Counter, parent: QWidget | None = None) -> None:
        super().__init__(counter, parent)
        self.argument: PersonArgument | None = None
        self.opening: AdviceOpening | None = None
        self._asked = object()
        self.inputs = AdviceInputs()
        self.advised: Advised | None = None
        self.head, self.who = AdviceHead(t("Tư vấn BHXH tự nguyện")), WhoBar()
        self.budget, self.income, self.right = BudgetCard(), IncomeCard(), AdviceRight()
        column = page_column(self)
        self.top = AdviceTop(self.head, self.who)
        column.addWidget(self.top)
        column.addWidget(AdviceSplit(self.budget, self.income, self.right), 1)
        self.board = ProblemBoard(partial(message, translate=t), self)
        self.board.register("budget", self.budget.box)
        self.board.unplaced.connect(self._say_problem)
        self._keeper = DraftKeeper(counter, self._draft, self)
        acts = AdviceActs(self)
        self.enrol, self.explain, self.enter_earlier = acts.enrol, acts.explain, acts.enter_earlier
        self.keep, self.print_sheet = partial(acts.keep, printing=False), partial(acts.keep, printing=True)
        self.to_household = acts.to_household
        self._connect()

    def opened(self, argument: object = None) -> None:
        """Load the person's facts and draft; None from the rail: the next passer-by."""
        # a page made anew in another language asks there who was in front
        given = argument if argument is not None or self.opening is not None else self.counter.drafts.get(PAGE)
        self._keeper.flush()
        self.argument = given if isinstance(given, PersonArgument) else None
        self.counter.drafts[PAGE] = self.argument
        self._load()

    def returned(self) -> None:
        """Esc came back: the same participant, whose facts may be others now."""
        self._load()

    def closing(self) -> None:
        """Keep what was typed."""
        self._keeper.flush()

    def focus_first(self) -> None:
        """On the birth while it is empty, else on the budget."""
        asks = self.who.birth.isVisible() and not self.who.birth.text()
        first: QWidget = self.who.birth if asks else self.budget.field
        first.setFocus(Qt.FocusReason.TabFocusReason)

    def release(self) -> None:
        """Alt+3: back to the income that fits the budget."""
        self.change(replace(self.inputs, income=None))

    def show_before(self) -> None:
        """Alt+4: the sheet of the newest consultation."""
        self.right.before.open_first()

    def forget(self) -> None:
        """The draft has ended."""
        self._keeper.forget(PAGE, self._draft().subject)

    def start_again(self) -> None:
        """Drop the draft; without a person in front the next passer-by begins."""
        self.forget()
        self.opening = None
        self._load()

    def _connect(self) -> None:
        self.budget.edited.connect(self._budget_changed)
        self.income.chosen.connect(lambda income: self.change(replace(self.inputs, income=income)))
        self.income.enrol.clicked.connect(self.enrol)
        self.income.sheet.clicked.connect(self.print_sheet)
        self.income.why.clicked.connect(self.explain)
        self.who.edited.connect(lambda: self.change(self.who.entered(self.inputs)))
        self.who.earlier_wanted.connect(self.enter_earlier)
        self.right.years_chosen.connect(lambda months: self.change(replace(self.inputs, months=months)))
        self.right.growth_chosen.connect(lambda percent: self.change(replace(self.inputs, growth=percent)))
        self.right.incomes.row_opened.connect(lambda one: self.change(replace(self.inputs, income=one.row.income)))
        self.right.methods.row_opened.connect(lambda one: self.change(with_method(self.inputs, one)))
        self.right.before.wanted.connect(partial(show_kept, self.counter))
        self.reload_on_change(self._something_changed)

    def _load(self) -> None:
        desk, wanted = self.counter.open_desk, self.argument
        self._asked = asked = object()

        def found(opening: AdviceOpening) -> None:
            if asked is self._asked:
                self._loaded(opening)

        self.counter.worker.run(lambda: open_advice(desk, wanted), found, receiver=self)

    def _loaded(self, opening: AdviceOpening) -> None:
        here = QApplication.focusWidget()
        self.opening, self.inputs = opening, opening.inputs
        self.who.show_facts(opening.facts, opening.inputs)
        self._reckon()
        self.budget.show_budget(self.inputs.budget)
        if here is None or self.isAncestorOf(here):
            self.focus_first()

    def change(self, inputs: AdviceInputs) -> None:
        """Other inputs: everything is worked out again and kept."""
        if self.opening is not None and inputs != self.inputs:
            self.inputs = inputs
            self._reckon()
            self._keeper.touch()

    def _budget_changed(self) -> None:
        """Another budget looks for its own income again."""
        self.change(replace(self.inputs, budget=self.budget.budget(), income=None))
        self._show_problems()

    def _reckon(self) -> None:
        if self.opening is None:
            return
        facts, inputs = self.opening.facts, self.inputs
        self.advised = now = advise(facts, inputs)
        self.head.show_person(facts, now)
        self.who.show_earlier(earlier_text(facts, inputs))
        self.top.arrange()
        if now.range is not None:
            self.budget.set_range(now.range)
            self.income.set_range(now.range)
        waiting = in_row(dict.fromkeys(message(problem, t) for problem in now.problems), "\n")
        self.income.show_advised(now, by_hand=inputs.income is not None, budget=inputs.budget, waiting=waiting)
        self.right.show_advised(facts, inputs, now)
        self._show_problems()

    def _show_problems(self) -> None:
        found = () if self.advised is None else self.advised.problems
        unread = (Problem("budget", "not_whole_dong"),) if self.budget.unreadable() else ()
        self.board.show((*unread, *found))

    def _say_problem(self, told: object) -> None:
        sentences = in_row(dict.fromkeys(map(str, told)) if isinstance(told, tuple) else (), " ")
        self.right.problem.set(t("Chưa tư vấn được") if sentences else "", sentences, "bad")
        self.right.problem.setVisible(bool(sentences))

    def to_problem(self) -> None:
        """Lead to the first thing to mend."""
        asked = () if self.advised is None else self.advised.problems
        if any(one.field == "birth" for one in asked) and self.who.birth.isVisible():
            self.who.birth.setFocus(Qt.FocusReason.TabFocusReason)
        elif not self.board.focus_first():
            self.focus_first()

    def _something_changed(self) -> None:
        """The book's facts may be others now; what is typed stays."""
        desk, wanted, inputs = self.counter.open_desk, self.argument, self.inputs

        def found(opening: AdviceOpening) -> None:
            if wanted is self.argument and self.opening is not None:
                self.opening, self.inputs = opening, inputs
                self._reckon()

        self.counter.worker.run(lambda: open_advice(desk, wanted), found, receiver=self)

    def _draft(self) -> Draft:
        if self.opening is None:
            raise RuntimeError("nobody is advised")
        return advice_draft(self.opening.facts, self.inputs)
