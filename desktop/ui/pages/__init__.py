"""The pages, each in its own module, and the one registry of them.

To add a page: write ``desktop/ui/pages/<subject>/<name>_page.py`` with a class on ``desktop.ui.shell.page.Page`` and
add its entry here. Nothing is imported before a page is opened.
"""

from __future__ import annotations

from desktop.ui.i18n import mark
from desktop.ui.shell.registry import PageEntry

PAGES: tuple[PageEntry, ...] = (
    PageEntry(
        name="home",
        title=mark("Quầy"),
        icon="home",
        module="desktop.ui.pages.home.home_page",
        class_name="HomePage",
        key="Ctrl+1",
    ),
    PageEntry(
        name="renewals",
        title=mark("Gia hạn"),
        icon="renew",
        module="desktop.ui.pages.renewals.renewals_page",
        class_name="RenewalsPage",
        key="Ctrl+2",
    ),
    PageEntry(
        name="receipts",
        title=mark("Biên lai"),
        icon="receipt",
        module="desktop.ui.pages.receipts.receipts_page",
        class_name="ReceiptsPage",
        key="Ctrl+3",
    ),
    PageEntry(
        name="lists",
        title=mark("Danh sách"),
        icon="list",
        module="desktop.ui.pages.lists.lists_page",
        class_name="ListsPage",
        key="Ctrl+4",
    ),
    PageEntry(
        name="papers",
        title=mark("Giấy tờ"),
        icon="print",
        module="desktop.ui.pages.papers.papers_page",
        class_name="PapersPage",
        key="Ctrl+5",
    ),
    PageEntry(
        name="day",
        title=mark("Chốt ngày"),
        icon="cash",
        module="desktop.ui.pages.day.day_page",
        class_name="DayPage",
        key="Ctrl+6",
    ),
    PageEntry(
        name="settings",
        title=mark("Cài đặt"),
        icon="sliders",
        module="desktop.ui.pages.settings.settings_page",
        class_name="SettingsPage",
        key="Ctrl+7",
    ),
    PageEntry(
        name="imports",
        title=mark("Nhập dữ liệu"),
        icon="import",
        module="desktop.ui.pages.imports.imports_page",
        class_name="ImportsPage",
        key="Ctrl+8",
    ),
    PageEntry(
        name="parameters",
        title=mark("Mức đóng"),
        icon="law",
        module="desktop.ui.pages.parameters.parameters_page",
        class_name="ParametersPage",
        key="Ctrl+9",
    ),
    PageEntry(
        name="person",
        title=mark("Người tham gia"),
        icon="user",
        module="desktop.ui.pages.person.person_page",
        class_name="PersonPage",
        listed=False,
    ),
    PageEntry(
        name="person_form",
        title=mark("Thông tin người tham gia"),
        icon="pencil",
        module="desktop.ui.pages.person.form.person_form_page",
        class_name="PersonFormPage",
        fresh="new",
    ),
    PageEntry(
        name="journal",
        title=mark("Nhật ký"),
        icon="journal",
        module="desktop.ui.pages.journal.journal_page",
        class_name="JournalPage",
        fresh="book",
    ),
    PageEntry(
        name="household",
        title=mark("Hộ gia đình"),
        icon="family",
        module="desktop.ui.pages.household.household_page",
        class_name="HouseholdPage",
        listed=False,
    ),
    PageEntry(
        name="voluntary_si",
        title=mark("Đóng BHXH tự nguyện"),
        icon="shield",
        module="desktop.ui.pages.voluntary_si.voluntary_si_page",
        class_name="VoluntarySiPage",
        listed=False,
    ),
    PageEntry(
        name="household_hi",
        title=mark("BHYT hộ gia đình"),
        icon="heart",
        module="desktop.ui.pages.household_hi.household_hi_page",
        class_name="HouseholdHiPage",
        listed=False,
    ),
    PageEntry(
        name="receipt",
        title=mark("Biên lai vừa lập"),
        icon="receipt",
        module="desktop.ui.pages.receipts.receipt_page",
        class_name="ReceiptPage",
        listed=False,
    ),
    PageEntry(
        name="lists_reply",
        title=mark("Cơ quan BHXH trả lời"),
        icon="import",
        module="desktop.ui.pages.lists.reply.reply_page",
        class_name="ReplyPage",
        listed=False,
    ),
    PageEntry(
        name="remittances",
        title=mark("Nộp tiền cho cơ quan BHXH"),
        icon="cash",
        module="desktop.ui.pages.remittances.remittances_page",
        class_name="RemittancesPage",
    ),
    PageEntry(
        name="opening",
        title=mark("Mở sổ"),
        icon="book",
        module="desktop.ui.pages.opening.opening_page",
        class_name="OpeningPage",
        listed=False,
    ),
)
