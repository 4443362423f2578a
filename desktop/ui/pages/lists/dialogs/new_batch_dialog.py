"""A new list: which form, up to which day, which of the waiting lines."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QHBoxLayout, QWidget

from desktop.domain.errors import CounterError
from desktop.domain.money import Money, format_money
from desktop.domain.partial_date import PartialDate
from desktop.services.lists.drafts import Changed, MakeBatch, ReceiptPerson, make_batch
from desktop.services.lists.waiting import Waiting, WaitingForm, WaitingLine, waiting_lines
from desktop.ui.acts import Act
from desktop.ui.context import Counter
from desktop.ui.i18n import in_row, mark, shown, t
from desktop.ui.pages.lists.dialogs.waiting_table import WaitingTable
from desktop.ui.widgets.buttons import PrimaryButton, SecondaryButton
from desktop.ui.widgets.choice_tiles import ChoiceTiles, Tile
from desktop.ui.widgets.fields.date_field import DateLine
from desktop.ui.widgets.fields.field_box import FieldBox
from desktop.ui.widgets.panels.card import NoticeBox
from desktop.ui.widgets.panels.dimmed_dialog import DimmedDialog
from desktop.ui.widgets.text import Text
from desktop.ui.worker import CancelToken

DELAY_MILLISECONDS = 250
KEPT = "lists/new"
"""Where the window keeps a choice that was left with Esc."""


@dataclass(slots=True)
class NewList:
    """What was chosen so far; kept until the list is made."""

    form_code: str = ""
    until: str = ""
    left_out: set[ReceiptPerson] = field(default_factory=set)


class NewBatchDialog(DimmedDialog):
    """Closes with what was made; what was chosen is kept when it is left with Esc."""

    TITLE = mark("Lập danh sách mới")
    ACTS = (
        Act(key="F9", label=mark("lập danh sách"), method="make"),
        Act(key="Del", label=mark("bỏ dòng ra, lấy dòng vào"), method="toggle"),
        Act(key="Esc", label=mark("quay lại"), method="escape"),
    )

    def __init__(self, counter: Counter, form_code: str, window: QWidget) -> None:
        super().__init__(window, width=960, height=640)
        self._counter = counter
        kept = counter.drafts.get(KEPT)
        self._choice = kept if isinstance(kept, NewList) else NewList()
        self._choice.form_code = form_code or self._choice.form_code
        counter.drafts[KEPT] = self._choice
        self._waiting: Waiting | None = None
        self._loading = CancelToken()
        self._running = False
        self.forms = ChoiceTiles(t("Mẫu danh sách"), ())
        self.until = DateLine(t("Biên lai đến ngày"))
        today = counter.today()
        self.until.setText(self._choice.until or str(PartialDate(today.year, today.month, today.day)))
        self.until_box = FieldBox(t("Biên lai đến ngày"), self.until)
        self.until_box.setFixedWidth(180)
        self.table = WaitingTable(self._choice.left_out)
        self.toggle = self.table.toggle
        self.note = NoticeBox(tone="bad")
        self.note.hide()
        self.count = Text("", "strong")
        self._make = PrimaryButton(t("Lập danh sách"), icon_name="check")
        self._timer = QTimer(self, singleShot=True, interval=DELAY_MILLISECONDS)
        self._build()
        self._empty.hide()
        self.count.setText(t("Đang tìm các dòng chờ lập danh sách…"))
        self._timer.timeout.connect(self._load)
        self.until.value_changed.connect(lambda _day: self._day_typed())
        self.forms.value_changed.connect(self._form_chosen)
        self.table.choice_changed.connect(self._show_count)
        self._load()

    def make(self) -> None:
        """F9: the draft with the lines that were not taken out."""
        form, lines = self._form(), self.table.chosen()
        if self._running or not self._day_is_whole():
            return
        if form is None or not lines:
            self._say(t("Chưa có dòng nào để lập."), t("Chọn mẫu khác, ngày khác, hoặc lấy lại dòng đã bỏ."))
            return
        self._running = True
        chosen = tuple((line.receipt_id, line.person_id) for line in lines)
        desk, command = self._counter.open_desk, MakeBatch(form_code=form.form_code, until=self._day(), chosen=chosen)
        self._counter.worker.run(lambda: make_batch(desk, command), self._made, self._failed, receiver=self)

    def _made(self, changed: Changed) -> None:
        self._counter.drafts.pop(KEPT, None)
        self.finish(changed)

    def _failed(self, error: BaseException) -> None:
        self._running = False
        if isinstance(error, CounterError):
            self._say(shown(error.title), shown(error.advice))
            self._load()
        else:
            self._counter.shell.show_error(error)

    def _say(self, title: str, advice: str) -> None:
        self.note.set(title, advice, "bad")
        self.note.show()

    def _day(self) -> date | None:
        found = self.until.value()
        if found is None or found.month is None or found.day is None:
            return None
        return date(found.year, found.month, found.day)

    def _day_is_whole(self) -> bool:
        whole = self._day() is not None
        self.until_box.show_problem("" if whole else t("Xin ghi đủ ngày, tháng, năm."))
        return whole

    def _day_typed(self) -> None:
        self._choice.until = self.until.text()
        self._timer.start()

    def _load(self) -> None:
        if not self._day_is_whole():
            return
        self._loading.cancel()
        desk, until = self._counter.open_desk, self._day()
        self._loading = self._counter.worker.run(lambda: waiting_lines(desk, until=until), self._show, receiver=self)

    def _show(self, waiting: Waiting) -> None:
        self._waiting = waiting
        self.forms.set_tiles([_tile(form, place) for place, form in enumerate(waiting.forms, 1)])
        codes = [form.form_code for form in waiting.forms if not form.problem]
        wanted = self._choice.form_code
        self.forms.set_value(wanted if wanted in codes else next(iter(codes), None))
        self._show_lines()

    def _form_chosen(self, code: object) -> None:
        self._choice.form_code = str(code)
        self._show_lines()

    def _form(self) -> WaitingForm | None:
        forms = () if self._waiting is None else self._waiting.forms
        return next((form for form in forms if form.form_code == self.forms.value()), None)

    def _show_lines(self) -> None:
        form = self._form()
        self.table.set_rows(() if form is None else form.lines)
        self.table.setVisible(form is not None)
        self._empty.setVisible(form is None)
        for part in (self._forms_box, self.count, self._hint):
            part.setVisible(form is not None)  # with nothing to choose there is nothing to count or leave out
        self._show_count()

    def _show_count(self) -> None:
        form, lines = self._form(), self.table.chosen()
        of = 0 if form is None else form.count
        text = t("Lấy {count} trong {of} dòng", count=format_money(len(lines)), of=format_money(of))
        self.count.setText(in_row((text, t("{amount} đ", amount=format_money(_total(lines)))), " · "))

    def _build(self) -> None:
        self._empty = Text(t("Không còn dòng nào chờ lập danh sách đến ngày này."), "body", tone="text2", wrap=True)
        above, below = QHBoxLayout(), QHBoxLayout()
        self._forms_box = FieldBox(t("Mẫu danh sách"), self.forms)
        above.addWidget(self._forms_box, 1)
        above.addStretch()
        above.addWidget(self.until_box)
        leave = SecondaryButton(t("Quay lại"), key="Esc", height=56)
        self._make.clicked.connect(self.make)
        leave.clicked.connect(self.escape)
        below.addWidget(self._make, 1)
        below.addWidget(leave)
        self._hint = Text(t("Del bỏ dòng đang chọn ra, bấm lần nữa để lấy lại."), "hint")
        for part in (Text(t(self.TITLE), "page_title"), self.note):
            self.body.addWidget(part)
        self.body.addLayout(above)
        self.body.addWidget(self.table, 1)
        self.body.addWidget(self._empty, 1)
        for part in (self.count, self._hint):
            self.body.addWidget(part)
        self.body.addLayout(below)


def _tile(form: WaitingForm, place: int) -> Tile:
    lines = t("{count} dòng", count=format_money(form.count))
    note = in_row((lines, t("{amount} đ", amount=format_money(form.total))), " · ")
    return Tile(form.form_code, form.form_name, note, numbers=(str(place),), reason=form.problem)


def _total(lines: tuple[WaitingLine, ...]) -> Money:
    return Money(sum(line.amount for line in lines))
