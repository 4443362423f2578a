"""The household page (Hộ gia đình): head and members, who comes, who leaves, how each is covered."""

from __future__ import annotations

from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.domain.people import HEAD
from desktop.services.exports.households import household_listing
from desktop.services.people.household_overview import HouseholdOverview, MemberRow, household_overview
from desktop.services.people.scan import DamagedScan
from desktop.ui.acts import Act
from desktop.ui.context import Counter
from desktop.ui.i18n import mark, t
from desktop.ui.pages.arguments import HouseholdArgument, LifeArgument, PersonArgument
from desktop.ui.pages.coverage.opening import open_household_coverage
from desktop.ui.pages.damaged_scan import DamagedScanDialog
from desktop.ui.pages.household.bar_opening import BarOpening
from desktop.ui.pages.household.household_acts import HouseholdActs
from desktop.ui.pages.household.members_card import ActsPanel, MembersCard
from desktop.ui.pages.papers.paper_chooser import choose_household_paper
from desktop.ui.pages.person.form.typed_person import typed_person
from desktop.ui.pages.renewals.changes_dialog import renew_household
from desktop.ui.pages.shared.contact_dialog import ask_household_contact
from desktop.ui.pages.shared.exporting import Exporter
from desktop.ui.pages.shared.tones import make_chip
from desktop.ui.shell.page import Page
from desktop.ui.shell.split_page import PageHead, SplitPage, page_column, scrolling
from desktop.ui.theme.scale import Space


class HouseholdPage(Page):
    """Members as a table; Ins, Del and the other acts open a bar above it."""

    NAME = "household"
    TITLE = mark("Hộ gia đình")
    ICON = "family"
    ACTS = (
        Act(key="Enter", label=mark("mở người đang chọn"), method="open_member"),
        Act(key="Ins", label=mark("thêm người"), method="start_adding"),
        Act(key="Del", label=mark("bỏ khỏi hộ"), method="start_removing"),
        Act(key="F5", label=mark("gia hạn cả hộ"), method="renew"),
        Act(key="F7", label=mark("BHYT cả hộ"), method="to_hi"),
        Act(key="F3", label=mark("nhật ký của hộ"), method="to_journal"),
        Act(key="Ctrl+P", label=mark("in giấy"), method="choose_paper"),
        Act(key="Ctrl+M", label=mark("lịch tham gia"), method="to_coverage", in_bar=False),
        Act(key="Ctrl+L", label=mark("ghi liên hệ"), method="log_contact", in_bar=False),
        Act(key="Alt+1", label=mark("đổi chủ hộ"), method="start_head"),
        Act(key="Ctrl+E", label=mark("xuất thành viên ra tệp"), method="export", in_bar=False),
        Act(key="Alt+2", label=mark("sửa mã hộ"), method="start_code", in_bar=False),
        Act(key="Alt+3", label=mark("tách hộ"), method="start_split", in_bar=False),
        Act(key="Alt+4", label=mark("nhập hộ khác"), method="start_join", in_bar=False),
        Act(key="Alt+5", label=mark("thử cách đóng BHYT"), method="try_otherwise", in_bar=False),
        Act(key="Ctrl+Z", label=mark("hoàn tác thay đổi của hộ"), method="start_undo", in_bar=False),
        Act(key="F8", label=mark("tư vấn người đang chọn"), method="to_advice", in_bar=False),
        Act(key="Ctrl+B", label=mark("biến động của người đang chọn"), method="to_life", in_bar=False),
        Act(key="Esc", label=mark("quay lại"), method="leave", in_bar=False),
    )
    HELP = (
        mark("Quét thẻ hoặc bấm Ins để thêm người, chọn quan hệ bằng mã (01 vợ, 08 con…), Enter để thêm."),
        mark("Người rời hộ giữ thẻ đến hết hạn hoặc xin hoàn trả; chủ hộ rời hộ thì chọn chủ hộ mới cùng lúc."),
        mark("Alt+3 tách hộ, Alt+4 nhập hộ khác vào; Ctrl+Z hoàn tác, Ctrl+B ghi người đã mất hay có bảo hiểm khác."),
    )

    def __init__(self, counter: Counter, parent: QWidget | None = None) -> None:
        super().__init__(counter, parent)
        self._overview: HouseholdOverview | None = None
        self._shown_id: UUID | None = None
        self.head = PageHead(t("Hộ gia đình"))
        self.members, self.panel = MembersCard(), ActsPanel()
        self.exporter = Exporter(counter, self)
        self.export = lambda: _export(self.exporter, self._shown_id)
        self.acts = HouseholdActs(counter, self)
        self.bars = BarOpening(counter, self.acts, self.members, self)
        self.start_adding, self.start_removing = self.bars.add, self.bars.remove
        self.start_head, self.start_code = self.bars.new_head, self.bars.code
        self.start_split, self.start_join = self.bars.split, self.bars.join
        self.choose_paper = lambda: choose_household_paper(counter, self._overview)
        self._build()
        for bar in self.acts.bars:
            bar.closed.connect(self.leave)
        self.acts.done.connect(self._finish_bar)
        self.acts.scan_unread.connect(self._correct_scan)
        self.start_undo = self.acts.ask_undo
        self.to_life = lambda: _to_life(self)
        self.to_advice = lambda: _to_advice(self)
        self.try_otherwise = lambda: _try_otherwise(self)
        self.acts.add.unknown_typed.connect(lambda text: counter.shell.open_page("person_form", typed_person(text)))
        self.members.member_opened.connect(self._open)
        self.members.add_wanted.connect(self.start_adding)
        self.panel.act_wanted.connect(lambda name: getattr(self, name)())
        self.reload_on_change(self._load)

    def opened(self, argument: object = None) -> None:
        """Show a household; None shows the same one again."""
        if isinstance(argument, HouseholdArgument):
            if argument.household_id != self._shown_id:
                self.bars.show_bar(None)
            self._shown_id = self.acts.household_id = argument.household_id
        self._load()

    def focus_first(self) -> None:
        """On the members."""
        self.members.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def card_scanned(self, text: str) -> bool:
        """A scanned card is the person to add."""
        self.bars.scan(text)
        return True

    def open_member(self) -> None:
        """Enter."""
        row = self.members.table.current_row()
        if row is not None:
            self._open(row)

    def renew(self) -> None:
        """F5: the whole household, its cards and its members' cycles, in one payment."""
        if self._shown_id is not None:
            renew_household(self.counter, self, self._shown_id)

    def log_contact(self) -> None:
        """Ctrl+L: a contact about the whole household, with the selected member."""
        row = self.members.table.current_row()
        if row is not None:
            ask_household_contact(self.counter, self, row.person_id, self._shown_id)

    def leave(self) -> None:
        """Esc: close the bar, else go back."""
        if self.bars.any_shown():
            self.bars.show_bar(None)
            self.focus_first()
        else:
            self.counter.shell.back()

    def to_coverage(self) -> None:
        """Ctrl+M: the coverage calendar of everybody in the household."""
        open_household_coverage(self.counter, self._shown_id)

    def to_journal(self) -> None:
        """F3."""
        if self._shown_id is not None:
            self.counter.shell.open_page("journal", HouseholdArgument(household_id=self._shown_id))

    def to_hi(self) -> None:
        """F7: the household's HI page, by its head."""
        shown = self._overview
        if shown is not None and shown.members:
            head = next((row for row in shown.members if row.relation == HEAD), shown.members[0])
            self.counter.shell.open_page("household_hi", PersonArgument(person_id=head.person_id))

    def _open(self, row: MemberRow) -> None:
        self.counter.shell.open_page("person", PersonArgument(person_id=row.person_id))

    def _load(self) -> None:
        if self._shown_id is not None:
            desk, household_id = self.counter.open_desk, self._shown_id
            self.counter.worker.run(lambda: household_overview(desk, household_id), self._show)

    def _show(self, overview: HouseholdOverview) -> None:
        self._overview = self.bars.overview = overview
        self.head.title.setText(overview.label if overview.code else t("Hộ gia đình"))
        head = t("chủ hộ {name}", name=overview.head_name) if overview.head_name else t("chưa có chủ hộ")
        self.head.subject.setText(" · ".join(part for part in (head, overview.place) if part))
        self.members.show_household(overview)
        while (item := self.head.chips.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        for chip in overview.chips:
            self.head.chips.addWidget(make_chip(chip))

    def _finish_bar(self) -> None:
        self.bars.show_bar(None)
        self.focus_first()
        self._load()

    def _correct_scan(self, found: DamagedScan) -> None:
        dialog = DamagedScanDialog(self.window(), found.raw, found.messages, self.acts.read_scan)
        self.counter.shell.show_dialog(dialog)

    def _build(self) -> None:
        main = QWidget()
        column = QVBoxLayout(main)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.GAP)
        for bar in self.acts.bars:
            column.addWidget(bar)
        column.addWidget(self.members, 1)
        outer = page_column(self)
        outer.addWidget(self.head)
        outer.addWidget(SplitPage(main, scrolling(self.panel), side_width=320), 1)
        outer.addWidget(self.exporter.bar)


def _export(exporter: Exporter, household_id: UUID | None) -> None:
    """Everybody of the household, those who have left at the end."""
    if household_id is not None:
        exporter.ask(household_listing(household_id))


def _to_life(page: HouseholdPage) -> None:
    """Ctrl+B: what happened to the selected member."""
    row = page.members.table.current_row()
    if row is not None:
        page.counter.shell.open_page("life", LifeArgument(person_id=row.person_id))


def _to_advice(page: HouseholdPage) -> None:
    """F8: what insurance would give the selected member."""
    row = page.members.table.current_row()
    if row is not None:
        page.counter.shell.open_page("advice", PersonArgument(person_id=row.person_id))


def _try_otherwise(page: HouseholdPage) -> None:
    """Alt+5: what the household's HI would cost otherwise."""
    row = page.members.table.current_row()
    if row is not None:
        page.counter.shell.open_page("household_what_if", PersonArgument(person_id=row.person_id))
