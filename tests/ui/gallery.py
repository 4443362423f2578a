"""A page that shows every widget at work; screenshots and tests use it."""

from datetime import date

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.domain.money import Money, format_money
from desktop.domain.month import Month
from desktop.domain.problem import Problem
from desktop.domain.quote import QuoteLine, Status
from desktop.domain.texts.messages import message
from desktop.ui.acts import Act
from desktop.ui.context import Counter
from desktop.ui.i18n import mark, t
from desktop.ui.shell.page import Page
from desktop.ui.shell.registry import PageEntry
from desktop.ui.shell.split_page import PageHead, SplitPage, page_column
from desktop.ui.widgets.buttons import LinkButton, PrimaryButton, SecondaryButton
from desktop.ui.widgets.chip import Chip
from desktop.ui.widgets.choice_tiles import ChoiceTiles, Tile
from desktop.ui.widgets.fields.choice_field import ChoiceField
from desktop.ui.widgets.fields.date_field import DateField
from desktop.ui.widgets.fields.field_box import FieldBox
from desktop.ui.widgets.fields.line_field import DigitsField, TextField
from desktop.ui.widgets.fields.money_field import MoneyField
from desktop.ui.widgets.fields.month_field import MonthField
from desktop.ui.widgets.fields.search_field import SearchField
from desktop.ui.widgets.panels.card import Card, EmptyState, NoticeBox
from desktop.ui.widgets.panels.problem_board import FormController, ProblemBoard
from desktop.ui.widgets.panels.quote_panel import QuotePanel, QuoteView
from desktop.ui.widgets.panels.section import Section
from desktop.ui.widgets.panels.timeline import Flag, Lane, Span, SpanKind, Timeline
from desktop.ui.widgets.quick_chips import QuickChips
from desktop.ui.widgets.text import Rule, Text

FLOOR = Money(1_500_000)
CEILING = Money(50_600_000)


def quote_view(income: int) -> QuoteView:
    """The quote of twelve months by plain arithmetic, for show."""
    month = income * 22 // 100
    support = -(FLOOR * 22 // 100 * 20 // 100 * 12)
    lines = (
        QuoteLine(
            "monthly_premium",
            Money(month),
            False,
            f"22 % × {format_money(income)}",
            "Luật BHXH 41/2024, điều 36 khoản 1",
            Status.CONFIRMED,
            "Mức đóng một tháng",
        ),
        QuoteLine(
            "gross",
            Money(month * 12),
            True,
            f"{format_money(month)} × 12 tháng (12/2026 – 11/2027)",
            "Luật BHXH 41/2024, điều 36",
            Status.CONFIRMED,
            "Tiền đóng 12 tháng",
        ),
        QuoteLine(
            "state_support",
            Money(support),
            True,
            "22 % × 1.500.000 × 20 % × 12 tháng (66.000 mỗi tháng)",
            "Nghị định 159/2025, điều 5 khoản 1",
            Status.OPEN,
            "Nhà nước hỗ trợ 20 %",
        ),
    )
    return QuoteView(
        lines=lines,
        total_label="Người tham gia đóng",
        total=Money(month * 12 + support),
        words="Ba triệu một trăm sáu mươi tám nghìn đồng",
        facts=(("Hạn đóng", "30/06/2027"), ("Đã hỗ trợ sau kỳ này", "12 / 120 tháng"), ("Kỳ sau bắt đầu", "12/2027")),
    )


class FormPage(Page):
    """Picture 03: a form and its quote."""

    NAME = "form"
    TITLE = mark("Đóng BHXH tự nguyện")
    ICON = "shield"
    ACTS = (
        Act(key="F4", label=mark("vì sao"), method="explain"),
        Act(key="F9", label=mark("thu tiền"), method="collect"),
    )
    HELP = (mark("Nhập thu nhập và phương thức, đọc số tiền ở bên phải, rồi bấm F9."),)

    def __init__(self, counter: Counter, parent: QWidget | None = None) -> None:
        super().__init__(counter, parent)
        self.collected: list[Money] = []
        self.explained = 0
        column = page_column(self)
        head = PageHead(t(self.TITLE), "Trần Thị Bình · tham gia lần đầu")
        head.chips.addWidget(Chip("Chưa từng đóng", "info"))
        head.chips.addWidget(Chip("Nháp tự lưu 09:42", "ok"))
        column.addWidget(head)
        self.quote = QuotePanel(hint="tính lại ngay khi gõ")
        self.quote.notes.addWidget(
            NoticeBox(
                "Đóng trước 01/01/2027 lợi hơn 1.478.400 đ",
                "Sau đó mức thấp nhất dự kiến 2.200.000 đ (Nghị định 351/2025, chưa xác nhận).",
                "unsure",
            )
        )
        self.primary = PrimaryButton("Thu tiền", icon_name="cash")
        self.quote.buttons.addWidget(self.primary, 1)
        self.quote.buttons.addWidget(SecondaryButton("In lịch đóng", key="Ctrl+P", height=56))
        column.addWidget(SplitPage(self._form(), self.quote), 1)
        self.board = ProblemBoard(message, self)
        for field, box in (("phone", self.phone_box), ("income", self.income_box), ("first_month", self.month_box)):
            self.board.register(field, box)
        self.form = FormController(self.board, self.primary, self.check, self)
        self.form.accepted.connect(lambda: self.collected.append(self.income.value()))
        self.income.value_changed.connect(self._requote)
        self.chips.chosen.connect(self._chip)
        self._requote(self.income.value())

    def check(self) -> list[Problem]:
        """Every problem of the form."""
        problems = []
        if not self.phone.value():
            problems.append(Problem("phone", "required"))
        income = self.income.value()
        if income is None or income < FLOOR:
            problems.append(Problem("income", "below_floor", {"floor": format_money(FLOOR)}))
        return problems

    def collect(self) -> None:
        """F9."""
        self.form.attempt()

    def explain(self) -> None:
        """F4."""
        self.explained += 1

    def opened(self, argument: object = None) -> None:
        """Take an income."""
        if isinstance(argument, Money):
            self.income.set_value(argument)

    def _form(self) -> Card:
        card = Card()
        card.body.setSpacing(7)
        person = Section("check", "Người tham gia", hint="đọc từ thẻ căn cước, 7 ô")
        card.body.addWidget(person)
        row = QHBoxLayout()
        names = QVBoxLayout()
        names.setSpacing(0)
        names.addWidget(Text("Trần Thị Bình", "card_title"))
        names.addWidget(Text("Nữ · 15/03/1992 · 34 tuổi · số định danh 001192000002 · Thôn Đông, xã An Hòa", "quiet"))
        row.addLayout(names, 1)
        row.addWidget(LinkButton("Sửa", key="Alt+1"))
        card.body.addLayout(row)
        self.phone = DigitsField("Số điện thoại", length=10, groups=(4, 3, 3))
        self.phone_box = FieldBox("Số điện thoại", self.phone)
        self.phone_box.setFixedWidth(250)
        phone_row = QHBoxLayout()
        phone_row.addWidget(self.phone_box)
        phone_row.addWidget(NoticeBox("", "Số này đang ghi cho Nguyễn Văn An, cùng hộ. Dùng chung được.", "info"), 1)
        card.body.addLayout(phone_row)
        card.body.addWidget(Rule())
        card.body.addWidget(Section("2", "Thu nhập chọn để đóng", hint="gõ tắt: “1,5tr” = 1.500.000"))
        card.body.addLayout(self._income_row())
        card.body.addWidget(Rule())
        card.body.addWidget(Section("3", "Phương thức đóng", hint="gõ số tháng: 1 · 3 · 6 · 12 · 24 – 60"))
        self.method = ChoiceTiles("Phương thức đóng", METHODS)
        self.method.set_value("12")
        card.body.addWidget(self.method)
        card.body.addWidget(Rule())
        card.body.addWidget(Section("4", "Thời gian và nhóm hỗ trợ"))
        card.body.addLayout(self._time_row())
        card.body.addStretch(1)
        return card

    def _income_row(self) -> QHBoxLayout:
        self.income = MoneyField("Thu nhập một tháng", big=True)
        self.income.set_range(FLOOR, CEILING)
        self.income.set_value(FLOOR)
        self.income_box = FieldBox("Thu nhập một tháng", self.income, hint=self.income.range_hint())
        self.income_box.setFixedWidth(250)
        row = QHBoxLayout()
        row.addWidget(self.income_box)
        beside = QVBoxLayout()
        beside.setSpacing(2)
        beside.addWidget(Text("Chọn nhanh · mũi tên ↑ ↓ đổi 50.000", "label"))
        amounts = (1_500_000, 2_000_000, 2_500_000, 3_000_000, 5_000_000)
        self.chips = QuickChips([(format_money(amount), Money(amount)) for amount in amounts])
        beside.addWidget(self.chips)
        beside.addWidget(Text("Chọn càng cao lương hưu càng cao; Nhà nước hỗ trợ như nhau.", "hint"))
        beside.addStretch(1)
        row.addLayout(beside, 1)
        return row

    def _time_row(self) -> QHBoxLayout:
        self.month = MonthField("Đóng từ tháng", self.counter.today)
        self.month.set_value(Month(2026, 12))
        self.month_box = FieldBox("Đóng từ tháng", self.month, hint="đến 11/2027")
        self.group = ChoiceField("Nhóm được hỗ trợ", GROUPS)
        self.group.set_value("other")
        self.proof = TextField("Giấy tờ chứng minh")
        self.proof.set_read_only("Nhóm này không cần giấy tờ")
        row = QHBoxLayout()
        row.addWidget(self.month_box, 1)
        row.addWidget(FieldBox("Nhóm được hỗ trợ", self.group, hint="nghèo 50 · cận nghèo 40 · dân tộc 30 %"), 2)
        row.addWidget(FieldBox("Giấy tờ chứng minh", self.proof, hint="cần khi chọn hộ nghèo, cận nghèo"), 2)
        return row

    def _chip(self, amount: Money) -> None:
        self.income.set_value(amount)
        self._requote(amount)

    def _requote(self, income: Money | None) -> None:
        self.chips.set_current(income)
        self.quote.show_quote(quote_view(income or 0))
        self.form.follow()


METHODS = (
    Tile("1", "1 tháng", "264.000", ("1",)),
    Tile("3", "3 tháng", "792.000", ("3",)),
    Tile("6", "6 tháng", "1.584.000", ("6",)),
    Tile("12", "12 tháng", "3.168.000", ("12",)),
    Tile("VS", "Về sau", "24 – 60 tháng", ("24", "36", "48", "60")),
    Tile("TH", "Còn thiếu", reason="chưa đến tuổi hưu"),
)
GROUPS = (
    ("poor", "Hộ nghèo", "50 %"),
    ("near_poor", "Hộ cận nghèo", "40 %"),
    ("ethnic", "Dân tộc thiểu số", "30 %"),
    ("other", "Khác", "20 %"),
)


class LifePage(Page):
    """Picture 02: timeline, notices, buttons; and the widgets that no picture has together."""

    NAME = "life"
    TITLE = mark("Quầy")
    ICON = "home"
    OWN_SEARCH = True
    ACTS = (Act(key="Enter", label=mark("mở dòng đang chọn"), method="enter"),)

    def __init__(self, counter: Counter, parent: QWidget | None = None) -> None:
        super().__init__(counter, parent)
        self.entered = 0
        column = page_column(self)
        hint = "tên không dấu cũng được: “ng v an”, “0012…”, “0912…”"
        self.search = SearchField("Tìm người", "Quét thẻ căn cước hoặc gõ để tìm", hint=hint, big=True)
        column.addWidget(self.search)
        card = Card("Lịch tham gia", hint="đã đóng · kỳ tới, chưa đóng")
        self.timeline = Timeline(counter.today())
        self.timeline.show_lanes(LANES, FLAGS)
        card.body.addWidget(self.timeline)
        row = QHBoxLayout()
        left = QVBoxLayout()
        left.addWidget(card)
        self.birth = DateField("Ngày sinh")
        fields = Card("Người mới")
        pair = QHBoxLayout()
        self.name = TextField("Họ và tên")
        pair.addWidget(FieldBox("Họ và tên", self.name), 1)
        pair.addWidget(FieldBox("Ngày sinh", self.birth), 1)
        fields.body.addLayout(pair)
        fields.body.addWidget(
            NoticeBox("Ngày cuối đóng liền thẻ: 14/12/2026", "Đóng sau ngày này thẻ bị gián đoạn.", "warn")
        )
        fields.body.addWidget(NoticeBox("", "Khớp với mục Tiền lẻ: 60 đ của 5 biên lai.", "ok"))
        left.addWidget(fields, 1)
        row.addLayout(left, 1)
        row.addWidget(self._acts())
        column.addLayout(row, 1)

    def enter(self) -> None:
        """Enter."""
        self.entered += 1

    def heading(self) -> tuple[str, str]:
        """Day and place."""
        return "Thứ Hai, 23/11/2026", "Điểm thu xã An Hòa · mã 0100070003"

    def search_field(self) -> QWidget:
        """The big field."""
        return self.search

    def _acts(self) -> Card:
        card = Card("Gia hạn như lần trước")
        card.setFixedWidth(336)
        card.body.addWidget(Text("7.539.840 đ", "sum"))
        card.body.addWidget(PrimaryButton("Gia hạn cả hai", key="F5", icon_name="renew"))
        card.body.addWidget(SecondaryButton("Đóng BHXH, đổi mức hoặc kỳ", key="F6"))
        card.body.addWidget(SecondaryButton("Hủy, lập lại", key="Ctrl+Del", danger=True))
        for text, tone in (
            ("Hôm nay", "bad"),
            ("Giấy tờ", "unsure"),
            ("Chưa gọi", "plain"),
        ):
            card.body.addWidget(Chip(text, tone))
        card.body.addWidget(EmptyState("Chưa có ai trong hộ. Quét thẻ hoặc bấm Ins.", "Thêm người", "Ins"), 1)
        return card


LANES = (
    Lane(
        "BHXH tự nguyện",
        "12 tháng một lần",
        "si",
        (
            Span(date(2025, 12, 1), date(2026, 11, 30), "Đã đóng đến 11/2026 · kỳ 12/2025–11/2026"),
            Span(date(2026, 12, 1), date(2027, 11, 30), "Kỳ tới 12/2026–11/2027 · 3.168.000 đ", SpanKind.NEXT),
        ),
    ),
    Lane(
        "BHYT hộ gia đình",
        "thẻ GD, mức 4",
        "hi",
        (
            Span(date(2026, 1, 1), date(2026, 8, 31), "Thẻ có giá trị đến 31/08/2026"),
            Span(date(2026, 9, 1), date(2026, 12, 14), "gián đoạn", SpanKind.GAP),
            Span(date(2026, 12, 15), date(2027, 12, 14), "Thẻ tới 15/12/2026–14/12/2027", SpanKind.NEXT),
        ),
    ),
)
FLAGS = (
    Flag(date(2026, 12, 14), "BHYT: ngày cuối 14/12/2026", "bad"),
    Flag(date(2027, 6, 30), "BHXH: hạn 30/06/2027", "si"),
)

ENTRIES = (
    PageEntry(name="life", title=LifePage.TITLE, icon="home", module=__name__, class_name="LifePage", key="Ctrl+1"),
    PageEntry(name="form", title="BHXH", icon="shield", module=__name__, class_name="FormPage", key="Ctrl+2"),
)
