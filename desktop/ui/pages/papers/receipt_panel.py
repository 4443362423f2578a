"""Whose paper: a receipt, found by name, number, days or insurance."""

from __future__ import annotations

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QHBoxLayout, QWidget

from desktop.domain.money import format_money
from desktop.domain.people import Insurance
from desktop.services.papers.batches.choice import keys_of_receipts
from desktop.services.papers.catalogue import SubjectKey, SubjectKind
from desktop.services.payment.receipts import ListReceipts, ReceiptList, ReceiptListRow, list_receipts
from desktop.ui.context import Counter
from desktop.ui.i18n import t
from desktop.ui.pages.papers.subject_list import SubjectList
from desktop.ui.pages.papers.subject_panel import BatchSource, SubjectPanel
from desktop.ui.pages.receipts.filter_bar import DELAY_MILLISECONDS, whole_day
from desktop.ui.pages.shared.insurance_names import INSURANCES, SHORT_INSURANCES
from desktop.ui.theme.scale import Space
from desktop.ui.widgets.fields.choice_field import ChoiceField
from desktop.ui.widgets.fields.date_field import DateLine
from desktop.ui.widgets.fields.field_box import FieldBox
from desktop.ui.widgets.fields.line_field import TextField
from desktop.ui.widgets.people.person_list import PersonRow
from desktop.ui.widgets.text import Text
from desktop.ui.worker import CancelToken

_ALL = "all"
ROWS = 200


class ReceiptPanel(SubjectPanel):
    """The filter, the receipts it shows, how many there are."""

    def __init__(self, counter: Counter, parent: QWidget | None = None) -> None:
        super().__init__(counter, parent)
        self._loading: CancelToken | None = None
        self._count = 0
        self.text = TextField(t("Tìm biên lai"), placeholder=t("số biên lai, họ tên, số định danh"))
        self.since, self.until = DateLine(t("Từ ngày")), DateLine(t("Đến ngày"))
        self.since_box, self.until_box = FieldBox(t("Từ ngày"), self.since), FieldBox(t("Đến ngày"), self.until)
        options: list[tuple[object, ...]] = [(_ALL, t("Tất cả"))]
        self.insurance = ChoiceField(t("Loại"), [*options, *((one, t(name)) for one, name in INSURANCES.items())])
        self.insurance.set_value(_ALL)
        self.list = SubjectList(t("Biên lai"))
        self.count_text = Text("", "hint", wrap=True)
        days = QHBoxLayout()
        days.setSpacing(Space.STEP)
        days.addWidget(self.since_box)
        days.addWidget(self.until_box)
        self.column.setSpacing(Space.STEP)
        self.column.addWidget(FieldBox(t("Tìm biên lai"), self.text))
        self.column.addLayout(days)
        self.column.addWidget(FieldBox(t("Loại"), self.insurance))
        self.column.addWidget(self.list, 1)
        self.column.addWidget(self.count_text)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(DELAY_MILLISECONDS)
        self._timer.timeout.connect(self.load)
        for field in (self.text, self.since, self.until, self.insurance):
            field.value_changed.connect(lambda _value: self._timer.start())
        self.list.row_changed.connect(lambda _key: self.subject_changed.emit())

    def show_for(self, kind: SubjectKind) -> None:
        """Load the receipts of the filter as it stands."""
        del kind
        self.load()

    def key(self) -> SubjectKey:
        """The receipt in front."""
        return self.list.current_key()

    def waiting_for(self) -> str:
        """What to do while there is none."""
        return t("Không có biên lai nào khớp. Xóa bớt điều kiện lọc, hoặc thu tiền ở trang Quầy.")

    def sources(self) -> tuple[BatchSource, ...]:
        """Everything that the filter shows, or the rows chosen."""
        command, chosen = self._command(), self.list.chosen_keys()
        every = BatchSource(
            t("Mọi biên lai đang lọc ({count})", count=format_money(self._count)),
            lambda desk: keys_of_receipts(desk, command),
        )
        if len(chosen) < 2:
            return (every,)
        few = BatchSource(t("Các dòng đang chọn ({count})", count=len(chosen)), lambda _desk: chosen)
        return (few, every)

    def load(self) -> None:
        """Read the list again."""
        if self._loading is not None:
            self._loading.cancel()
        desk, command = self.counter.open_desk, self._command()
        self._loading = self.counter.worker.run(lambda: list_receipts(desk, command), self._show)

    def _command(self) -> ListReceipts:
        insurance = str(self.insurance.value())  # Qt keeps plain texts
        return ListReceipts(
            text=self.text.value(),
            since=whole_day(self.since, self.since_box),
            until=whole_day(self.until, self.until_box),
            insurance=Insurance(insurance) if insurance in set(Insurance) else None,
            limit=ROWS,
        )

    def _show(self, found: ReceiptList) -> None:
        self._count = found.count
        self.list.show_rows([_row(row) for row in found.rows])
        shown = t("{count} biên lai", count=format_money(found.count))
        more = t(
            "Đang xem {shown} biên lai mới nhất trong {count}", shown=len(found.rows), count=format_money(found.count)
        )
        self.count_text.setText(shown if found.count <= len(found.rows) else more)


def _row(row: ReceiptListRow) -> PersonRow:
    return PersonRow(
        key=row.receipt_id,
        name=f"{row.number} · {row.payer}",
        birth=f"{row.issued_at:%d/%m/%Y}",
        number=t("{amount} đ", amount=format_money(row.total)),
        hamlet=t(SHORT_INSURANCES[row.insurance]),
        covers=((t("đã in"), "ok"),) if row.prints else (),
    )
