"""The counter home (Quầy): one search field, the work of the day, money and receipts of today."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from desktop.services.counter.work_kinds import Work, WorkPage, WorkRow
from desktop.ui.acts import Act, key_name
from desktop.ui.context import Counter
from desktop.ui.first_use import (
    CONTACT_DIALOG,
    COUNTER_TODAY,
    DRAFT_WAYS,
    PEOPLE_LISTING,
    RECEIPT_PAGES,
    WORK_LISTING,
    WORK_PAGE,
    load,
)
from desktop.ui.i18n import mark, t
from desktop.ui.pages.arguments import PersonArgument, ReceiptArgument
from desktop.ui.pages.home.drafts_card import DraftsCard
from desktop.ui.pages.home.drawer_card import DrawerCard
from desktop.ui.pages.home.remittance_card import RemittanceCard
from desktop.ui.pages.home.returned_card import ReturnedCard
from desktop.ui.pages.home.today_cards import MoneyCard, ReceiptBookCard, RecentCard
from desktop.ui.pages.home.transfers_card import TransfersCard
from desktop.ui.pages.home.work_card import WorkCard
from desktop.ui.pages.home.work_tabs import TITLES
from desktop.ui.pages.person.form.typed_person import typed_person
from desktop.ui.pages.picture_card import choose_picture, show_camera
from desktop.ui.pages.shared.backup_notice import BackupNotice
from desktop.ui.pages.shared.exporting import Exporter
from desktop.ui.pages.shared.person_search import PersonSearch, open_found
from desktop.ui.shell.page import Page
from desktop.ui.shell.split_page import scrolling
from desktop.ui.theme.scale import NARROW, Space
from desktop.ui.widgets.fields.search_field import SearchField
from desktop.ui.widgets.people.person_picker import PersonPicker
from desktop.ui.worker import CancelToken

if TYPE_CHECKING:  # the first search must not wait for what the cards, the work list and sheets bring
    from desktop.services.counter.counter_today import CounterToday
    from desktop.services.counter.drafts import Draft
    from desktop.services.desk import Desk
    from desktop.services.exports.listing import Listing

_SIDE = 336


class HomePage(Page):
    """Starts in the search field; with nothing typed, ↑ ↓ Enter rule the work list below."""

    NAME = "home"
    TITLE = mark("Quầy")
    ICON = "home"
    OWN_SEARCH = True
    ACTS = (
        Act(key="Enter", label=mark("mở dòng đang chọn"), method="open_selected"),
        Act(key="F5", label=mark("gia hạn ngay"), method="renew_selected"),
        Act(key="Ctrl+L", label=mark("ghi liên hệ"), method="log_contact", in_bar=False),
        Act(key="↑", label=mark("dòng trên"), method="select_previous", in_bar=False),
        Act(key="↓", label=mark("chọn dòng"), method="select_next"),
        Act(key="PgDn", label=mark("trang sau"), method="next_rows", in_bar=False),
        Act(key="PgUp", label=mark("trang trước"), method="previous_rows", in_bar=False),
        Act(key="Ctrl+N", label=mark("thêm người mới"), method="add_person"),
        Act(key="Ctrl+O", label=mark("đọc ảnh thẻ, nhập danh sách"), method="read_picture"),
        Act(key="", label=mark("đọc thẻ bằng máy ảnh"), method="read_camera", in_bar=False),
        Act(key="Ctrl+P", label=mark("in lại biên lai cuối"), method="reprint_last", in_bar=False),
        Act(key="Ctrl+E", label=mark("xuất danh sách ra tệp"), method="export", in_bar=False),
        Act(key="", label=mark("xuất mọi người trong sổ ra tệp"), method="export_everybody", in_bar=False),
        Act(key="Ctrl+Z", label=mark("lấy lại nháp vừa bỏ"), method="undo_drop", in_bar=False),
        *(
            Act(key=f"Alt+{place}", label=title, method=f"show_{work.value}", in_bar=False)
            for place, (work, title) in enumerate(TITLES.items(), 1)
        ),
    )
    HELP = (
        mark("Quét thẻ căn cước ở bất cứ lúc nào: người đã có trong sổ mở ra ngay, người mới được điền sẵn."),
        mark("Gõ tên không dấu, vài số đầu của số định danh, mã số BHXH hoặc điện thoại để tìm."),
        mark("Mã hộ, tên người trong hộ, tên xã cũ cũng tìm được; các hộ đứng cuối danh sách, ↑ đến ngay."),
        mark("Ctrl+E xuất ra tệp mọi người khớp với chữ đang gõ; khi chưa gõ gì, xuất cả danh sách việc."),
        mark("Khi chưa gõ gì, ↑ ↓ chọn việc trong danh sách, Enter mở, F5 gia hạn như lần trước."),
    )

    def __init__(self, counter: Counter, parent: QWidget | None = None) -> None:
        super().__init__(counter, parent)
        self._today: CounterToday | None = None
        self._search = SearchField(
            t("Tìm người"),
            t("Quét thẻ căn cước hoặc gõ để tìm"),
            hint=t("tên không dấu cũng được: “ng v an”, “0012…”, “0912…”"),
            big=True,
        )
        nobody = t("Chưa có ai khớp. Bấm Enter hoặc Ctrl+N để thêm người mới với chữ vừa gõ.")
        self._picker = PersonPicker(self._search, PersonSearch(counter, self, households=True), self, nobody=nobody)
        self.work = WorkCard()
        self.money, self.book, self.recent = MoneyCard(), ReceiptBookCard(), RecentCard()
        self.drawer = DrawerCard()
        self.drafts, self.returned_lists = DraftsCard(counter), ReturnedCard(counter)
        self.backup = BackupNotice(counter)
        self.transfers, self.remittances = TransfersCard(counter), RemittanceCard(counter)
        self.exporter = Exporter(counter, self)
        self.export = lambda: self.exporter.ask(_listing(self._search.line.text().strip(), self._wanted[0]))
        self.export_everybody = lambda: self.exporter.ask(_listing())
        self._waiting = CancelToken()
        self._wanted: tuple[Work, int] = (Work.ALL, 0)
        # once for all wishes of a moment, and behind a search that waited for the book as well
        self._again = QTimer(self, singleShot=True, interval=0)
        self._soon = QTimer(self, singleShot=True, interval=0)
        self.select_next, self.select_previous = partial(self.work.step, 1), partial(self.work.step, -1)
        self.next_rows, self.previous_rows = self.work.next_page, self.work.previous_page
        self.undo_drop = self.drafts.undo
        self.read_picture, self.read_camera = (
            partial(choose_picture, counter, self),
            partial(show_camera, counter, self),
        )
        self._search.line.installEventFilter(self)
        for work in TITLES:
            setattr(self, f"show_{work.value}", partial(self.work.choose_tab, work))
        self._build()
        self._picker.person_chosen.connect(partial(open_found, counter))
        self._picker.nothing_found.connect(self._add_typed)
        self.work.page_wanted.connect(self._want_work)
        self._again.timeout.connect(self._reload)
        self._soon.timeout.connect(self._load_work)
        self.work.row_opened.connect(self._open_row)
        _connect_cards(self, counter)
        self.recent.receipt_wanted.connect(self._open_receipt)
        self.drafts.draft_wanted.connect(self._resume)
        self.reload_on_change(self._again.start)

    def opened(self, argument: object = None) -> None:
        """Everything is read again: what was done since shows at once."""
        del argument
        self._again.start()

    def heading(self) -> tuple[str, str]:
        """The day and the collection point."""
        return ("", "") if self._today is None else (self._today.day, self._today.point)

    def search_field(self) -> QWidget:
        """The big field."""
        return self._search

    def focus_first(self) -> None:
        """Ready for a name or a scan."""
        self._search.line.setFocus(Qt.FocusReason.TabFocusReason)

    def open_selected(self) -> None:
        """Enter: the person of the selected row."""
        row = self.work.current_row()
        if row is not None:
            self._open_row(row)

    def renew_selected(self) -> None:
        """F5: the selected row's person with the renewal ready to be paid."""
        row = self.work.current_row()
        if row is not None:
            self.counter.shell.open_page("person", PersonArgument(person_id=row.person_id, renew=True))

    def log_contact(self) -> None:
        """Ctrl+L: a contact with the selected row's person or household."""
        row = self.work.current_row()
        if row is not None:
            dialog = load(CONTACT_DIALOG)
            subject = dialog.ContactSubject(
                person_id=row.person_id, name=row.name, phone=row.phone, household_id=row.household_id
            )
            dialog.ask_contact(self.counter, self.window(), subject)

    def add_person(self) -> None:
        """Ctrl+N: a new person with what was typed."""
        self._add_typed(self._search.line.text())

    def reprint_last(self) -> None:
        """Ctrl+P: the receipt issued last, ready to print."""
        self.counter.read(_last_receipt, self._open_receipt)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Ctrl+Z in the empty search field, which would take it for itself, brings back a dropped draft."""
        if isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress and watched is self._search.line:
            return key_name(event) == "Ctrl+Z" and not self._search.line.text() and self.drafts.undo()
        return False

    def _reload(self) -> None:
        if self.counter.desk is None or not self.isVisible():
            return
        self.counter.read(_today, self._show_today)
        self.drafts.reload()
        self.work.reload()
        for card in (self.returned_lists, self.backup, self.transfers, self.remittances):
            card.reload()

    def _want_work(self, work: Work, offset: int) -> None:
        """Once for all wishes of this moment, and behind what is typed meanwhile: the list takes longest."""
        self._wanted = (work, offset)
        self._waiting.cancel()
        self._soon.start()

    def _load_work(self) -> None:
        if self.counter.desk is None or not self.isVisible():
            return
        (work, offset), limit = self._wanted, self.work.limit()
        self._waiting = self.counter.read(lambda desk: _work_page(desk, work, offset, limit), self.work.show_page)

    def _show_today(self, today: CounterToday) -> None:
        self._today = today
        reads_only = self.counter.open_desk.user.role == "auditor"  # the enumeration would load the storage
        self.drawer.show_drawer(today.money.drawer, keeps_one=not reads_only)
        self.money.show_money(today.money)
        self.book.show_book(today.book)
        self.recent.show_acts(today.recent)
        self.heading_changed.emit()

    def _open_row(self, row: WorkRow) -> None:
        self.counter.shell.open_page("person", PersonArgument(person_id=row.person_id))

    def _add_typed(self, text: str) -> None:
        self._picker.clear()
        self.counter.shell.open_page("person_form", typed_person(text))

    def _open_receipt(self, receipt_id: UUID | None) -> None:
        if receipt_id is None:
            self.counter.shell.toast(t("Quyển này chưa có biên lai nào."))
        else:
            self.counter.shell.open_page("receipt", ReceiptArgument(receipt_ids=(receipt_id,)))

    def _resume(self, draft: Draft) -> None:
        go = self.counter.shell.open_page
        self.counter.read(lambda desk: load(DRAFT_WAYS).resume(desk, draft), lambda target: go(*target), receiver=self)

    def _build(self) -> None:
        side = _side(
            self.drawer,
            self.money,
            self.remittances,
            self.transfers,
            self.returned_lists,
            self.drafts,
            self.book,
            self.recent,
        )
        body = _HomeBody(self.work, side)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.MARGIN, Space.GAP, Space.MARGIN, 10)
        column.setSpacing(Space.GAP)
        column.addWidget(self._search)
        column.addWidget(self.backup)
        column.addWidget(body, 1)
        column.addWidget(self.exporter.bar)


def _connect_cards(page: HomePage, counter: Counter) -> None:
    """Each card leads to its page."""
    go = counter.shell.open_page
    page.work.renewals_wanted.connect(partial(go, "renewals"))
    page.recent.reprint_wanted.connect(page.reprint_last)
    page.recent.journal_wanted.connect(partial(go, "journal", "book"))
    page.drawer.day_wanted.connect(partial(go, "day"))
    page.transfers.wanted.connect(partial(go, "transfers"))
    page.returned_lists.batch_wanted.connect(partial(go, "lists"))
    page.remittances.wanted.connect(partial(go, "remittances"))


def _today(desk: Desk) -> CounterToday:
    today: CounterToday = load(COUNTER_TODAY).counter_today(desk)
    return today


def _work_page(desk: Desk, work: Work, offset: int, limit: int) -> WorkPage:
    page: WorkPage = load(WORK_PAGE).work_list(desk, work, offset, limit)
    return page


def _last_receipt(desk: Desk) -> UUID | None:
    receipt_id: UUID | None = load(RECEIPT_PAGES).last_receipt(desk)
    return receipt_id


def _listing(text: str = "", tab: Work | None = None) -> Listing:
    """All whom the typed text finds; with nothing typed the whole work list of a tab, without one everybody."""
    made: Listing = (
        load(PEOPLE_LISTING).people_listing(text) if text or tab is None else load(WORK_LISTING).work_listing(tab)
    )
    return made


class _HomeBody(QWidget):
    """Work at the left, cards at the right; on narrow windows the cards dock below and scroll."""

    def __init__(self, work: QWidget, side: QWidget) -> None:
        super().__init__()
        self._work, self._side = work, scrolling(side)
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(Space.GAP)
        self._row.addWidget(self._work, 1)
        self._row.addWidget(self._side)
        self._arrange()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Dock the cards below when the window is narrow."""
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        narrow = self.window().width() <= NARROW
        self._row.setDirection(QBoxLayout.Direction.TopToBottom if narrow else QBoxLayout.Direction.LeftToRight)
        if narrow:
            self._side.setMinimumWidth(0)
            self._side.setMaximumSize(16777215, max(self.height() * 40 // 100, 160))
        else:
            self._side.setFixedWidth(_SIDE)
            self._side.setMaximumHeight(16777215)


def _side(*cards: QWidget) -> QWidget:
    side = QWidget()
    column = QVBoxLayout(side)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(12)
    for card in cards:
        column.addWidget(card)
    column.addStretch(1)
    return side
