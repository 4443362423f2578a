"""Thử cách đóng BHYT của hộ: order, who leaves, other cover, other groups and months, any mix; nothing is stored."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.domain.texts.phrases import say
from desktop.services.counter.drafts import Draft, save_draft, to_state
from desktop.services.exports.listing import fixed_listing
from desktop.services.household_hi.hi_choices import group_choices
from desktop.services.household_hi.hi_enrolment import name_of
from desktop.services.household_hi.what_if import Variation
from desktop.ui.acts import Act
from desktop.ui.context import Counter
from desktop.ui.i18n import mark, t
from desktop.ui.pages.arguments import PersonArgument
from desktop.ui.pages.household_hi.hi_opening import DECISIONS, PAGE, HiOpening, open_hi
from desktop.ui.pages.household_hi.what_if.row_strip import RowStrip
from desktop.ui.pages.household_hi.what_if.trial_side import TrialSide
from desktop.ui.pages.household_hi.what_if.trial_state import TrialState
from desktop.ui.pages.household_hi.what_if.trial_tables import MembersTable, VariationsTable
from desktop.ui.pages.shared.exporting import Exporter
from desktop.ui.shell.page import Page
from desktop.ui.shell.split_page import PageHead, SplitPage, page_column
from desktop.ui.widgets.panels.card import Card, EmptyState

_SIDE_WIDTH = 400
Change = Callable[[TrialState, UUID], bool]
"""What is done to the trial for the person in hand; False when nothing changed."""


class WhatIfPage(Page):
    """The page; its state is :class:`TrialState`, everything shown is worked out again at every change."""

    NAME = "household_what_if"
    TITLE = mark("Thử cách đóng BHYT")
    ICON = "family"
    ACTS = (
        Act(key="Enter", label=mark("sửa người, hoặc áp dụng thay đổi"), method="next_input"),
        Act(key="Alt+↑", label=mark("đưa người lên"), method="move_up"),
        Act(key="Alt+↓", label=mark("đưa người xuống"), method="move_down"),
        Act(key="Del", label=mark("rời hộ, ở lại"), method="toggle_leaving"),
        Act(key="F7", label=mark("đóng theo cách này"), method="use"),
        Act(key="F4", label=mark("vì sao"), method="explain"),
        Act(key="Alt+1", label=mark("cả hộ đóng 3 tháng"), method="three_months", in_bar=False),
        Act(key="Alt+2", label=mark("cả hộ đóng 6 tháng"), method="six_months", in_bar=False),
        Act(key="Alt+3", label=mark("cả hộ đóng 12 tháng"), method="twelve_months", in_bar=False),
        Act(key="Alt+4", label=mark("cách rẻ nhất theo quyền chọn"), method="take_best"),
        Act(key="Alt+5", label=mark("đến các thay đổi"), method="focus_variations", in_bar=False),
        Act(key="Alt+6", label=mark("lấy lại như nay"), method="reset", in_bar=False),
        Act(key="Ctrl+Z", label=mark("lấy lại bước trước"), method="undo", in_bar=False),
        Act(key="Ctrl+E", label=mark("xuất phần so sánh ra tệp"), method="export", in_bar=False),
    )
    HELP = (
        mark("Chọn một người rồi đổi thứ tự, cách đóng, số tháng; tổng và chênh lệch hiện ngay, sổ không đổi gì."),
        mark("Người thuộc nhóm được hỗ trợ, trừ học sinh, được chọn đóng theo hộ nếu rẻ hơn; Alt+4 tìm cách rẻ nhất."),
        mark("F7 đưa cách đang thử sang trang BHYT làm nháp; ở đó F9 mới thu tiền. Rời hộ thật thì ghi ở trang Hộ."),
    )

    def __init__(self, counter: Counter, parent: QWidget | None = None) -> None:
        super().__init__(counter, parent)
        self.state: TrialState | None = None
        self._argument: PersonArgument | None = None
        self.head = PageHead(t(self.TITLE))
        self.members = MembersTable(lambda one: self.state is not None and one.row.person_id in self.state.trial.left)
        self.strip, self.variations, self.side = RowStrip(), VariationsTable(), TrialSide()
        self.nobody = EmptyState(t("Chưa chọn hộ nào. Mở trang này từ trang Hộ, trang BHYT hoặc trang Tư vấn."))
        self.exporter = Exporter(counter, self)
        self.split = SplitPage(_main_side(self), self.side, side_width=_SIDE_WIDTH)
        column = page_column(self)
        column.addWidget(self.head)
        column.addWidget(self.exporter.bar)
        column.addWidget(self.nobody, 1)
        column.addWidget(self.split, 1)
        _connect(self)

    def opened(self, argument: object = None) -> None:
        """Load the person's household; None comes back to the same trial."""
        if isinstance(argument, PersonArgument):
            self._argument, self.state = argument, None
        wanted = self._argument
        self._show_whether(known=wanted is not None)
        if wanted is None or self.state is not None:
            return
        desk = self.counter.open_desk
        self.counter.worker.run(lambda: open_hi(desk, wanted), lambda found: self._loaded(wanted, found), receiver=self)

    def forget(self) -> None:
        """The book has changed behind the page: a trial begun before is of another household by now."""
        if not self.isVisible():
            self.state = None

    def focus_first(self) -> None:
        """On the members."""
        self.members.setFocus(Qt.FocusReason.OtherFocusReason)

    def take_best(self) -> None:
        """Alt+4: what the choice clause allows at the lowest total."""
        if self.state is None:
            return
        best = next((one for one in self.state.variations if one.code == "best"), None)
        if best is None:
            self.counter.shell.toast(t("Cách đang thử đã là rẻ nhất theo quyền chọn hình thức."))
        else:
            self.make(best)

    def focus_variations(self) -> None:
        """Alt+5."""
        self.variations.setFocus(Qt.FocusReason.TabFocusReason)

    def explain(self) -> None:
        """F4: the lines of the quote take the keys."""
        self.side.focus_reasons()

    def export(self) -> None:
        """Ctrl+E: the members now and in the trial."""
        texts = self.members.shown_texts()
        self.exporter.ask(fixed_listing("Thử cách đóng BHYT", "thu-cach-dong", texts[0], texts[1:]))

    def use(self) -> None:
        """F7: the trial becomes the draft of the HI page."""
        state = self.state
        if state is None:
            return
        if state.comparison.then is None:
            self.side.focus_reasons()
            return
        draft, desk, subject = state.to_pay(), self.counter.open_desk, state.subject
        if not any(row.months for row in draft.rows):
            self.counter.shell.toast(t("Thẻ kỳ sau của cả hộ đã đóng rồi, hôm nay chưa có gì để đóng."))
            return
        kept = {**to_state(draft), DECISIONS: [to_state(decision) for decision in state.decisions]}
        name = name_of(state.case.facts, draft, subject)
        stored = Draft(page=PAGE, subject=str(subject), title=say("BHYT hộ gia đình: {name}", name=name), state=kept)
        opened = PersonArgument(person_id=subject)
        self.counter.worker.run(
            lambda: save_draft(desk, stored),
            lambda _at: self.counter.shell.open_page("household_hi", opened),
            receiver=self,
        )

    def _loaded(self, wanted: PersonArgument, opening: HiOpening) -> None:
        if wanted is not self._argument:
            return
        self.state = TrialState(opening)
        self.strip.set_groups(group_choices(opening.facts))
        self._show()
        self.focus_first()

    def _show(self) -> None:
        state = self.state
        if state is None:
            return
        self.members.show_members(state.comparison.members)
        self.show_row()
        self.variations.show_variations(state.variations)
        self.side.show_comparison(state.case, state.comparison)
        self.head.subject.setText(name_of(state.case.facts, state.trial.draft, state.subject))

    def show_row(self) -> None:
        """The person in hand below the table."""
        member = self.members.current_row()
        form = "" if member is None or self.state is None else self.state.form_of(member.row.person_id)
        self.strip.show_member(member, form)

    def make(self, wanted: object) -> None:
        """Enter on a change."""
        if self.state is not None and isinstance(wanted, Variation) and self.state.change(wanted.trial):
            self._show()
            self.counter.shell.toast(t("Đang thử: {title}. Bấm Ctrl+Z để lấy lại.", title=wanted.title))

    def try_change(self, change: Change) -> None:
        """Change the trial for the person in hand, and show what follows."""
        member = self.members.current_row()
        if self.state is not None and member is not None and change(self.state, member.row.person_id):
            self._show()

    def _show_whether(self, *, known: bool) -> None:
        self.nobody.setVisible(not known)
        self.split.setVisible(known)


def _acts() -> dict[str, Change]:
    """What a key does to the trial."""
    return {
        "move_up": lambda state, person_id: state.move(person_id, -1),
        "move_down": lambda state, person_id: state.move(person_id, 1),
        "toggle_leaving": lambda state, person_id: state.toggle_leaving(person_id),
        "three_months": lambda state, _person: state.set_all_months(3),
        "six_months": lambda state, _person: state.set_all_months(6),
        "twelve_months": lambda state, _person: state.set_all_months(12),
        "reset": lambda state, _person: state.reset(),
        "undo": lambda state, _person: state.undo(),
    }


def _connect(page: WhatIfPage) -> None:
    for name, change in _acts().items():
        setattr(page, name, partial(page.try_change, change))
    page.members.row_changed.connect(lambda _row: page.show_row())
    page.members.row_opened.connect(lambda _row: page.strip.form.setFocus(Qt.FocusReason.TabFocusReason))
    page.strip.form_chosen.connect(lambda form: page.try_change(lambda state, one: state.set_form(one, form)))
    page.strip.months_chosen.connect(lambda count: page.try_change(lambda state, one: state.set_months(one, count)))
    page.variations.wanted.connect(page.make)
    page.side.use.clicked.connect(page.use)
    page.track(page.counter.announcer.changed, lambda _notice: page.forget())


def _main_side(page: WhatIfPage) -> QWidget:
    card = Card(padding=0)
    card.body.setContentsMargins(1, 1, 1, 12)
    card.body.addWidget(page.members)
    holder = QVBoxLayout()
    holder.setContentsMargins(16, 0, 16, 0)
    holder.addWidget(page.strip)
    card.body.addLayout(holder)
    page.variations.setMinimumHeight(160)
    main = QWidget()
    left = QVBoxLayout(main)
    left.setContentsMargins(0, 0, 0, 0)
    left.setSpacing(10)
    left.addWidget(card)
    left.addWidget(page.variations, 1)
    return main
