"""What the keys do to the table: remove, move, undo, the numbered choices, the months of all."""

from __future__ import annotations

from uuid import UUID

from desktop.domain.problem import Problem
from desktop.domain.texts.messages import message
from desktop.services.household_hi.hi_choices import WhatIf, common_end, remove_row, with_months
from desktop.ui.acts import Act
from desktop.ui.i18n import mark, t
from desktop.ui.pages.arguments import HouseholdArgument, PersonArgument
from desktop.ui.pages.household_hi import hi_edits
from desktop.ui.pages.household_hi.hi_state import HiState
from desktop.ui.pages.household_hi.hi_view import HiView
from desktop.ui.shell.page import Page

TABLE_ACTS = (
    Act(key="Del", label=mark("bỏ ra"), method="remove_current", explanation=mark("Ctrl+Z lấy lại dòng vừa bỏ.")),
    Act(key="Alt+↑", label=mark("đưa dòng lên"), method="move_up", in_bar=False),
    Act(key="Alt+↓", label=mark("đưa dòng xuống"), method="move_down", in_bar=False),
    Act(key="Ctrl+Z", label=mark("lấy lại"), method="undo", in_bar=False),
    Act(key="Alt+1", label=mark("áp dụng cách thứ nhất"), method="first_choice", in_bar=False),
    Act(key="Alt+2", label=mark("áp dụng cách thứ hai"), method="second_choice", in_bar=False),
    Act(key="Alt+3", label=mark("áp dụng cách thứ ba"), method="third_choice", in_bar=False),
    Act(key="Alt+4", label=mark("nhóm, thẻ cũ của dòng"), method="toggle_details", in_bar=False),
    Act(key="Alt+5", label=mark("sửa người của dòng"), method="edit_person", in_bar=False),
    Act(
        key="Alt+6",
        label=mark("thử cách đóng khác"),
        method="try_otherwise",
        in_bar=False,
        explanation=mark("Thử thứ tự, người rời hộ, nhóm, số tháng; tổng hiện ngay, chưa đổi gì."),
    ),
    Act(key="Ctrl+H", label=mark("mở hộ"), method="open_household", in_bar=False),
    Act(key="F4", label=mark("vì sao"), method="explain", explanation=mark("Đưa phím vào các dòng tính tiền.")),
)


class TableActs(Page):
    """The table's half of the page; ``state`` is None until the book has answered."""

    state: HiState | None
    view: HiView

    def refresh(self) -> None:
        """Show the state again and keep it as a draft."""
        raise NotImplementedError

    def remove_current(self) -> None:
        """Del: the row in hand; who is in the household stays there and just does not pay now."""
        if self.view.table.current is not None:
            self.remove_person(self.view.table.current)

    def remove_person(self, person_id: object) -> None:
        """Take a row out; the focus goes to the row that takes its place."""
        state = self.state
        if state is None or not isinstance(person_id, UUID):
            return
        place, name = hi_edits.place_of(state.draft, person_id), state.name(person_id)
        if not state.change(remove_row(state.draft, person_id)):
            return
        self.refresh()
        rows = state.draft.rows
        if rows:
            self.view.table.focus_cell(rows[min(place, len(rows) - 1)].person_id)
        else:
            self.view.period.add.setFocus()
        self.counter.shell.toast(t("Đã bỏ {name}. Bấm Ctrl+Z để lấy lại.", name=name))

    def move_up(self) -> None:
        """Alt+↑."""
        self._move(-1)

    def move_down(self) -> None:
        """Alt+↓."""
        self._move(1)

    def undo(self) -> None:
        """Ctrl+Z: the last step back."""
        if self.state is not None and self.state.undo():
            self.refresh()

    def first_choice(self) -> None:
        """Alt+1: the first what-if, or "the same person" of the duplicate box."""
        if self.view.duplicates.isHidden():
            self.view.what_ifs.choose(0)
        else:
            self.view.duplicates.say_same()

    def second_choice(self) -> None:
        """Alt+2: the second what-if, or "another person"."""
        if self.view.duplicates.isHidden():
            self.view.what_ifs.choose(1)
        else:
            self.view.duplicates.say_other()

    def third_choice(self) -> None:
        """Alt+3."""
        self.view.what_ifs.choose(2)

    def apply(self, what_if: object) -> None:
        """Take a variation."""
        if self.state is not None and isinstance(what_if, WhatIf) and self.state.change(what_if.draft):
            self.refresh()
            self.counter.shell.toast(t("Đã áp dụng: {title}. Bấm Ctrl+Z để lấy lại.", title=what_if.title))

    def toggle_details(self) -> None:
        """Alt+4: group, proof and other card of the row in hand."""
        state, view = self.state, self.view
        if state is None or view.table.current is None:
            return
        opened = view.details.isHidden()
        view.open_details(state, opened=opened)
        if opened:
            view.details.group.setFocus()
        else:
            view.table.focus_cell(view.table.current)

    def all_months(self, months: int) -> None:
        """Cả hộ đóng 3, 6, 12 tháng."""
        if self.state is not None and self.state.change(with_months(self.state.draft, months)):
            self.refresh()

    def common(self) -> None:
        """Cùng hạn: or why not, beside its button."""
        if self.state is None:
            return
        found = common_end(self.state.facts, self.state.draft)
        if isinstance(found, Problem):
            self.view.period.say(self.view.period.common.toolTip() or message(found, t))
        elif self.state.change(found[0]):
            self.refresh()

    def edit_person(self) -> None:
        """Alt+5: the whole form of the person in hand; what is typed here stays."""
        state, person_id = self.state, self.view.table.current
        if state is not None and person_id is not None:
            self.closing()
            new = state.draft.new_person(person_id)
            self.counter.shell.open_page("person_form", PersonArgument(person_id=person_id, new_person=new))

    def try_otherwise(self) -> None:
        """Alt+6: any mix of changes on a page of its own, begun with what stands here."""
        if self.state is not None:
            self.closing()
            self.counter.shell.open_page("household_what_if", PersonArgument(person_id=self.state.subject))

    def open_household(self) -> None:
        """Ctrl+H: the household as the book has it."""
        state = self.state
        if state is None:
            return
        if state.facts.household is None:
            self.view.say(t("Hộ này chưa có trong sổ"), t("Hộ mới được lưu cùng biên lai."), "info")
            return
        self.closing()
        self.counter.shell.open_page("household", HouseholdArgument(household_id=state.facts.household_id))

    def explain(self) -> None:
        """F4: the lines of the quote take the keys."""
        self.view.quote.focus_reasons()

    def _move(self, step: int) -> None:
        state, person_id = self.state, self.view.table.current
        if state is None or person_id is None:
            return
        cell = self.view.table.cell_in_hand().rpartition(".")[2]
        if state.change(hi_edits.moved(state.draft, person_id, step)):
            self.refresh()
            self.view.table.focus_cell(person_id, cell or "months")
