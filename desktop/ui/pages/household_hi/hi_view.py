"""Everything that is seen of the page: the table's card, what stands below it, the quote at the right."""

from __future__ import annotations

from collections.abc import Sequence
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from desktop.domain.partial_date import format_date
from desktop.domain.problem import Problem
from desktop.domain.texts.messages import message
from desktop.services.household_hi.hi_choices import common_end, group_choices, what_ifs
from desktop.services.people.person_form import PersonDraft
from desktop.ui.i18n import t
from desktop.ui.pages.household_hi import hi_edits
from desktop.ui.pages.household_hi.hi_checks import PHONE, cell_of, row_index
from desktop.ui.pages.household_hi.hi_state import HiState
from desktop.ui.pages.household_hi.order_note import order_note, unsure_note
from desktop.ui.pages.household_hi.payer_bar import PayerBar
from desktop.ui.pages.household_hi.period_bar import PeriodBar
from desktop.ui.pages.household_hi.quote_side import HiQuoteSide
from desktop.ui.pages.household_hi.table.member_table import MemberTable
from desktop.ui.pages.household_hi.table.row_details import RowDetails
from desktop.ui.pages.household_hi.what_if_cards import WhatIfCards
from desktop.ui.pages.shared.duplicate_box import DuplicateBox
from desktop.ui.widgets.buttons import LinkButton
from desktop.ui.widgets.panels.card import Card, NoticeBox

_QUICK_ROWS = 12
"""Up to this many rows the common end is worked out at every key; beyond, when it is asked for."""
_DETAIL_CELLS = frozenset({"group", "covered_until"})


class HiView(QWidget):
    """The left side; ``quote`` is the right one.

    Signals:
        details_wanted: the button of the row's group and other card was pressed.
    """

    details_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.payer, self.period, self.table = PayerBar(), PeriodBar(), MemberTable()
        self.notice, self.trouble = NoticeBox(), NoticeBox(tone="bad")
        for box in (self.notice, self.trouble):
            box.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        self.more = LinkButton(t("Nhóm, thẻ cũ"), key="Alt+4")
        self.what_ifs, self.details, self.duplicates = WhatIfCards(self.more), RowDetails(), DuplicateBox()
        self.duplicates.set_draft_title(t("Thẻ vừa quét"))
        self.quote = HiQuoteSide()
        self.more.clicked.connect(self.details_wanted)
        self.details.close_wanted.connect(self.details_wanted)
        self._state: HiState | None = None
        self._facts: object = None
        card = Card(padding=0)
        card.body.setContentsMargins(1, 1, 1, 1)
        card.body.setSpacing(0)
        for part in (self.payer, self.period, self.trouble, self.notice, self.table):
            card.body.addWidget(part)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addWidget(card)
        column.addStretch(1)
        for below in (self.duplicates, self.details, self.what_ifs):
            column.addWidget(below)
        self.details.hide()
        self.say("", "")
        self.trouble.hide()
        self.table.order_after(self.period.add)
        self.table.current_changed.connect(self._row_in_hand)
        self.table.add_wanted.connect(self.period.add_wanted)

    def show_state(self, state: HiState) -> None:
        """Show the draft and its offer."""
        self._state = state
        if self._facts is not state.facts:
            self._facts = state.facts
            self.details.set_groups(group_choices(state.facts))
        draft = state.draft
        self._show_payer(state)
        self.table.leave_room(for_phone=not self.payer.isHidden())
        self.table.show_rows(draft.rows, state.offer.rows)
        self._show_period(state)
        self.show_details(state)
        undecided = state.undecided()
        self.duplicates.show_candidates(() if undecided is None else state.candidates[undecided[0]])
        room = self.details.isHidden() and self.duplicates.isHidden()
        self.what_ifs.setVisible(room)
        self.what_ifs.show_what_ifs(what_ifs(state.facts, draft) if room else ())

    def open_empty(self, person: PersonDraft | None) -> None:
        """Before the book has answered: nobody, and the phone at once when a new person comes."""
        self._state = None
        self.table.show_rows((), ())
        self.details.hide()
        self.say("", "")
        self.trouble.hide()
        name, phone = ("", "") if person is None else (person.full_name, person.phone)
        self.payer.show_payer(name, phone, asked=person is not None)

    def show_quote(self, state: HiState, problems: Sequence[Problem]) -> None:
        """The right side."""
        notes = [unsure_note(state.facts, state.offer), order_note(state.facts, state.draft, state.offer)]
        told = dict.fromkeys(message(problem, t) for problem in problems)
        waiting = "\n".join((t("Chưa tính được số tiền."), *told))
        advice = (*(note for note in notes if note is not None), *state.offer.notices)
        self.quote.show_offer(state.offer, advice, waiting)

    def show_problems(self, state: HiState, problems: Sequence[Problem]) -> int:
        """Each at its cell; returns in how many cells something is to be mended."""
        rows: list[dict[str, list[str]]] = [{} for _row in state.draft.rows]
        general: list[str] = []
        phone: list[str] = []
        for problem in problems:
            place = row_index(problem.field)
            sentence = message(problem, t)
            if 0 <= place < len(rows):
                rows[place].setdefault(cell_of(problem.field), []).append(sentence)
            else:
                (phone if problem.field == PHONE else general).append(sentence)
        self.table.show_problems(rows)
        self.payer.box.show_problem(" ".join(phone))
        here = hi_edits.place_of(state.draft, self.details.person_id) if self.details.person_id else -1
        self.details.show_problems(rows[here] if here >= 0 else {})
        self.trouble.set("", " ".join(dict.fromkeys(general)), "bad")
        self.trouble.setVisible(bool(general))
        return len({problem.field for problem in problems})

    def focus_problem(self, state: HiState, problem: Problem) -> None:
        """Lead to the field of a problem."""
        place = row_index(problem.field)
        if problem.field == PHONE:
            self.payer.show()
            self.payer.phone.setFocus()
        elif place < 0:
            self.period.add.setFocus()
        else:
            self._focus_cell(state, state.draft.rows[place].person_id, cell_of(problem.field))

    def show_details(self, state: HiState) -> None:
        """The fields of the row in hand, when they are open."""
        row = None if self.table.current is None else hi_edits.row_of(state.draft, self.table.current)
        self.more.setVisible(row is not None and self.details.isHidden())
        if row is None:
            self.details.hide()
        elif not self.details.isHidden():
            known = state.facts.members.get(row.person_id)
            self.details.show_row(state.name(row.person_id), row, () if known is None else known.claims)

    def open_details(self, state: HiState, *, opened: bool) -> None:
        """Show or hide them; the what-ifs make room."""
        self.details.setVisible(opened)
        self.show_state(state)

    def say(self, title: str, text: str, tone: str = "info") -> None:
        """A note above the table; two empty texts take it away."""
        self.notice.set(title, text, tone)
        self.notice.setVisible(bool(title or text))

    def cell_in_hand(self, state: HiState) -> str:
        """The problem field that the clerk is typing in now."""
        if self.payer.phone.hasFocus():
            return PHONE
        cell = self.details.cell_in_hand()
        if cell and self.details.person_id is not None:
            return f"rows[{hi_edits.place_of(state.draft, self.details.person_id)}].{cell}"
        return self.table.cell_in_hand()

    def _row_in_hand(self, _person_id: object) -> None:
        if self._state is not None:
            self.show_details(self._state)

    def _focus_cell(self, state: HiState, person_id: UUID, cell: str) -> None:
        if cell in _DETAIL_CELLS or cell.startswith("claim."):
            self.table.focus_cell(person_id)
            self.open_details(state, opened=True)
            box = self.details.boxes.get(cell)
            if box is not None:
                box.control.setFocus()
        else:
            self.table.focus_cell(person_id, "relation" if cell == "relation" else "months")

    def _show_payer(self, state: HiState) -> None:
        payer = state.payer()
        if payer is None:
            self.payer.hide()
            return
        phone = hi_edits.phone_shown(state.facts, state.draft, payer)
        asked = hi_edits.asks_phone(state.facts, state.draft, payer)
        self.payer.show_payer(state.name(payer), phone, asked=asked)

    def _show_period(self, state: HiState) -> None:
        months = {row.months for row in state.draft.rows if row.months}
        together, reason = "", ""
        if not state.facts.odd_months_allowed:
            reason = t("Cùng hạn cần số tháng lẻ; sổ này chưa bật. Người quản lý bật ở Cài đặt.")
        elif len(state.draft.rows) <= _QUICK_ROWS:
            found = common_end(state.facts, state.draft)
            together = "" if isinstance(found, Problem) else format_date(found[1])[:5]
        self.period.show_period(months.pop() if len(months) == 1 else None, together, reason)
