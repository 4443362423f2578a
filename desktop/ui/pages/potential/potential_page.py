"""Danh sách tiềm năng: people of the commune without one of the insurances, whom to visit first, and why."""

from __future__ import annotations

from dataclasses import replace
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QStackedWidget, QWidget

from desktop.domain.money import format_money
from desktop.services.desk import Desk
from desktop.services.exports.potential import potential_listing
from desktop.services.outreach.planning import MOST_PEOPLE, TakeAlong
from desktop.services.potential.kinds import Reason
from desktop.services.potential.potential_list import (
    Potential,
    PotentialList,
    PotentialQuery,
    PotentialSort,
    filtered,
    load_potential,
)
from desktop.ui.acts import Act
from desktop.ui.context import Counter
from desktop.ui.i18n import mark, t
from desktop.ui.pages.arguments import OutreachArgument, PersonArgument
from desktop.ui.pages.potential.below_list import BelowList
from desktop.ui.pages.potential.order_dialog import OrderDialog
from desktop.ui.pages.potential.potential_columns import PotentialTable
from desktop.ui.pages.potential.potential_filters import PotentialFilters
from desktop.ui.pages.shared.contact_dialog import ContactSubject, ask_contact
from desktop.ui.pages.shared.exporting import Exporter
from desktop.ui.shell.page import Page
from desktop.ui.shell.split_page import PageHead, page_column
from desktop.ui.widgets.buttons import LinkButton, SecondaryButton
from desktop.ui.widgets.counted_chips import CountedChips
from desktop.ui.widgets.panels.card import EmptyState
from desktop.ui.widgets.text import ElidedText
from desktop.ui.worker import CancelToken

_ANY = "any"
CHIPS: tuple[tuple[object, str], ...] = (
    (_ANY, mark("Tất cả")),
    (Reason.POOR_NO_CARD, mark("Nghèo, cận nghèo")),
    (Reason.SUPPORT_ENDS, mark("Sắp hết hỗ trợ")),
    (Reason.NEAR_RETIREMENT, mark("Gần nghỉ hưu")),
    (Reason.ONE_SHORT, mark("Hộ thiếu một người")),
    (Reason.RETURNED, mark("Bị trả lại")),
    (Reason.EXPIRED, mark("Đã hết hạn")),
    (Reason.NEVER, mark("Chưa từng")),
)


class PotentialPage(Page):
    """A list by priority; filters and order are the service's, so that screen, file and round are the same."""

    NAME = "potential"
    TITLE = mark("Danh sách tiềm năng")
    ICON = "family"
    ACTS = (
        Act(key="Enter", label=mark("mở người đang chọn"), method="open_person"),
        Act(key="F4", label=mark("vì sao thứ tự này"), method="show_order"),
        Act(key="F8", label=mark("tư vấn"), method="advise"),
        Act(key="Ctrl+L", label=mark("ghi liên hệ"), method="log_contact"),
        Act(key="Ctrl+N", label=mark("đưa vào đợt đi"), method="take_along"),
        Act(key="Ctrl+F", label=mark("lọc"), method="focus_filter"),
        Act(key="Ctrl+E", label=mark("xuất danh sách ra tệp"), method="export", in_bar=False),
        *(
            Act(key=f"Alt+{place}", label=title, method=f"show_reason_{place}", in_bar=False)
            for place, (_value, title) in enumerate(CHIPS, 1)
        ),
    )
    HELP = (
        mark("Người chưa có BHYT hoặc đủ điều kiện mà chưa tham gia BHXH tự nguyện, ai cần đến trước đứng trước."),
        mark("Phím cách chọn từng dòng, Ctrl+N đưa họ vào một đợt đi; chưa chọn ai thì lấy cả danh sách."),
        mark("F4 cho biết vì sao thứ tự này; người phụ trách đổi thứ tự ở Cài đặt."),
    )

    def __init__(self, counter: Counter, parent: QWidget | None = None) -> None:
        super().__init__(counter, parent)
        self.query = PotentialQuery()
        self.found: PotentialList | None = None
        self._known: Potential | None = None
        self._loading = CancelToken()
        self.head, self.filters = PageHead(t(self.TITLE)), PotentialFilters()
        self.chips = CountedChips([(value, t(title)) for value, title in CHIPS])
        self.table, self.below, self.exporter = PotentialTable(), BelowList(), Exporter(counter, self)
        self.notice = ElidedText("", "hint", tone="warn")
        self.why = LinkButton(t("Vì sao thứ tự này"), key="F4", icon_name="question")
        self.export_button = SecondaryButton(t("Xuất .xlsx"), key="Ctrl+E")
        self.empty = EmptyState(t("Không còn ai trong danh sách này. Bỏ bớt điều kiện lọc để xem người khác."))
        self._stack = QStackedWidget()
        self._build()
        self._connect()

    def opened(self, argument: object = None) -> None:
        """Read what has changed; a :class:`PotentialQuery` shows that view."""
        if isinstance(argument, PotentialQuery):
            self.query = argument
            self.filters.show_query(argument)
        self._load()

    def focus_first(self) -> None:
        """On the rows."""
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def focus_filter(self) -> None:
        """Ctrl+F."""
        self.filters.text.setFocus(Qt.FocusReason.TabFocusReason)

    def next_input(self, *, forward: bool = True) -> bool:
        """Enter in the filter text goes to the rows."""
        if forward and self.filters.text.hasFocus() and self.table.table_model.rowCount():
            self.focus_first()
            return True
        return super().next_input(forward=forward)

    def choose_reason(self, value: object) -> None:
        """A chip, or Alt and its number."""
        self.chips.choose(value)
        self.query = replace(self.query, reason=value if isinstance(value, Reason) else None)
        self._load()

    def open_person(self) -> None:
        """Enter."""
        row = self.table.current_row()
        if row is not None:
            self.counter.shell.open_page("person", PersonArgument(person_id=row.person_id))

    def advise(self) -> None:
        """F8: advice for the selected person."""
        row = self.table.current_row()
        self.counter.shell.open_page("advice", None if row is None else PersonArgument(person_id=row.person_id))

    def log_contact(self) -> None:
        """Ctrl+L."""
        row = self.table.current_row()
        if row is not None:
            subject = ContactSubject(
                person_id=row.person_id, name=row.name, phone=row.phone, household_id=row.household_id
            )
            ask_contact(self.counter, self.window(), subject)

    def take_along(self) -> None:
        """Ctrl+N: those marked with Space, else the whole list in view, are planned into a round of visits."""
        rows = self.table.marked_rows() or (() if self.found is None else self.found.rows)
        if not rows or len(rows) > MOST_PEOPLE:
            few = t("Chưa có ai để đưa vào đợt đi.")
            many = t("Mỗi đợt đi nhiều nhất {most} người. Chọn một thôn, hoặc chọn từng người bằng phím cách.",
                     most=MOST_PEOPLE)  # fmt: skip
            self.counter.shell.toast(many if rows else few)
            return
        taken = tuple(
            TakeAlong(person_id=row.person_id, household_id=row.household_id, reason=row.reason.value) for row in rows
        )
        names = {row.hamlet_name for row in rows}
        venue = names.pop() if len(names) == 1 else ""
        self.table.clear_marks()
        self.counter.shell.open_page("outreach", OutreachArgument(people=taken, venue=venue))

    def show_order(self) -> None:
        """F4."""
        if self.found is not None:
            dialog = OrderDialog(self.window(), self.found, self.table.current_row())
            dialog.closed.connect(self._change_order)
            self.counter.shell.show_dialog(dialog)

    def export(self) -> None:
        """Ctrl+E: the list as it is filtered and sorted."""
        if self.found is not None:
            self.exporter.ask(potential_listing(self.found))

    def _change_order(self, wanted: object) -> None:
        if wanted is not None:
            self.counter.shell.open_page("settings", "priority")

    def _load(self) -> None:
        if self.counter.desk is None:
            return
        self._loading.cancel()
        self.query = self.filters.filtered(self.query)
        known, query = self._known, self.query

        def read(desk: Desk) -> tuple[Potential, PotentialList]:
            potential = load_potential(desk, known)
            return potential, filtered(potential, query)

        self._loading = self.counter.read(read, self._show, receiver=self)

    def _show(self, answer: tuple[Potential, PotentialList]) -> None:
        self._known, found = answer
        self.found = found
        self.filters.show_choices(found)
        counts: dict[object, int] = {_ANY: found.every, **dict(found.reasons.items())}
        self.chips.show_counts(counts, more=False)
        row = self.table.current_row()
        self.table.show_sort(self.query.sort, descending=self.query.descending)
        self.table.show_rows(found.rows, None if row is None else row.key)
        self._stack.setCurrentIndex(0 if found.rows else 1)
        self.below.setVisible(bool(found.rows))
        self.below.show_row(self.table.current_row())
        self.notice.setText("; ".join(t(one) for one in found.notices))
        self.notice.setVisible(bool(found.notices))
        self._tell()

    def _tell(self) -> None:
        if self.found is None:
            return
        told = [t("{count} trong {every} người", count=format_money(len(self.found.rows)),
                  every=format_money(self.found.every))]  # fmt: skip
        if marked := len(self.table.marked_rows()):
            told.append(t("đã chọn {count}", count=marked))
        self.head.subject.setText(" · ".join(told))

    def _sort_by(self, sort: PotentialSort) -> None:
        again = sort is self.query.sort
        self.query = replace(self.query, sort=sort, descending=again and not self.query.descending)
        self._load()

    def _build(self) -> None:
        for button in (self.why, self.export_button):
            self.head.chips.addWidget(button)
        self._stack.addWidget(self.table)
        self._stack.addWidget(self.empty)
        self.notice.hide()
        column = page_column(self)
        for widget in (self.head, self.chips, self.filters, self.notice):
            column.addWidget(widget)
        column.addWidget(self._stack, 1)
        column.addWidget(self.exporter.bar)
        column.addWidget(self.below)

    def _connect(self) -> None:
        for place, (value, _title) in enumerate(CHIPS, 1):
            setattr(self, f"show_reason_{place}", partial(self.choose_reason, value))
        self.chips.choose(_ANY)
        self.chips.chosen.connect(self.choose_reason)
        self.filters.changed.connect(self._load)
        self.table.sort_wanted.connect(self._sort_by)
        self.table.row_opened.connect(lambda _row: self.open_person())
        self.table.row_changed.connect(self.below.show_row)
        self.table.marks_changed.connect(self._tell)
        self.below.contact.clicked.connect(self.log_contact)
        self.below.advice.clicked.connect(self.advise)
        self.below.round.clicked.connect(self.take_along)
        self.why.clicked.connect(self.show_order)
        self.export_button.clicked.connect(self.export)
        self.reload_on_change(self._load)
