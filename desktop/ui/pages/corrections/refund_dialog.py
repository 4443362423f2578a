"""Hoàn trả: why and from which day, the worksheet of each cover, how it is paid, who approves."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from uuid import UUID

from PySide6.QtWidgets import QGridLayout, QSizePolicy, QWidget

from desktop.domain.money import Money, format_money
from desktop.domain.papers.receipt import Means
from desktop.domain.partial_date import PartialDate, Precision
from desktop.domain.people import Insurance
from desktop.domain.problem import Problem
from desktop.domain.texts.messages import message
from desktop.services.book.approval import Approval
from desktop.services.corrections.causes import CAUSE_NAMES, RefundCause
from desktop.services.corrections.payouts import PayoutNote, payout_note
from desktop.services.corrections.refund import Payout, RefundCover, RefundDraft, Refunded, refund_cover
from desktop.services.corrections.refund_slips import PAYOUT_NAMES, kept_text, period_text, stops_text
from desktop.services.corrections.refund_worksheet import Worksheet, refund_worksheets
from desktop.services.papers.declarations import RefundAccount
from desktop.services.payment.collect_payment import new_command_id
from desktop.ui.acts import Act
from desktop.ui.context import Counter
from desktop.ui.i18n import in_row, mark, shown, t
from desktop.ui.pages.arguments import RefundArgument
from desktop.ui.pages.corrections.correction_dialog import CorrectionDialog
from desktop.ui.widgets.choice_tiles import ChoiceTiles, Tile
from desktop.ui.widgets.fields.choice_field import ChoiceField
from desktop.ui.widgets.fields.date_field import DateLine
from desktop.ui.widgets.fields.field_box import FieldBox
from desktop.ui.widgets.fields.line_field import TextField
from desktop.ui.widgets.fields.money_field import MoneyField
from desktop.ui.widgets.panels.card import NoticeBox
from desktop.ui.widgets.text import ElidedText

_INSURANCES = {Insurance.VOLUNTARY_SI: mark("BHXH tự nguyện"), Insurance.HOUSEHOLD_HI: mark("BHYT hộ gia đình")}


class RefundDialog(CorrectionDialog):
    """Closes with :class:`Refunded`; the worksheet is reckoned again whenever cause or day change."""

    TITLE = mark("Hoàn trả tiền đóng")
    ACTS = (
        Act(key="F9", label=mark("lập phiếu hoàn trả"), method="send"),
        Act(key="Esc", label=mark("chưa hoàn trả"), method="escape"),
    )

    def __init__(self, counter: Counter, window: QWidget, argument: RefundArgument, name: str) -> None:
        super().__init__(counter, window, width=820, height=660)
        self._person_id: UUID = argument.person_id
        self._command_id = new_command_id()
        self._sheets: tuple[Worksheet, ...] = ()
        self.head.addWidget(ElidedText(name, "name"), 1)
        self._receipt_id = argument.receipt_id
        self.cause = ChoiceField(t("Lý do hoàn trả"), [(cause, t(CAUSE_NAMES[cause])) for cause in RefundCause])
        self.day = DateLine(t("Từ ngày"))
        self.cover = ChoiceField(t("Kỳ đóng hoặc thẻ"), [])
        self.worksheet = NoticeBox(tone="info")
        self.amount = MoneyField(t("Số tiền hoàn trả"))
        self.override_reason = TextField(t("Lý do khác số tính được"))
        self.payout = ChoiceTiles(t("Cách trả"), [Tile(one, t(PAYOUT_NAMES[one])) for one in Payout])
        self.short = NoticeBox(tone="warn")
        self.account = _AccountFields(name)
        self._lay_out()
        self.primary = self.finish_layout(t("Lập phiếu hoàn trả"), "check", self.send)
        self.cause.value_changed.connect(lambda _cause: self._reckon())
        self.day.value_changed.connect(lambda _day: self._reckon())
        self.cover.value_changed.connect(lambda _cover: self._show_sheet())
        self.payout.value_changed.connect(lambda _way: self._show_payout())
        self.amount.value_changed.connect(lambda _amount: self._show_payout())
        self.cause.set_value(argument.cause or RefundCause.COMPULSORY_SI)
        self.day.set_value(PartialDate.of(argument.day or counter.today()))
        self.payout.set_value(Payout.CASH)
        self._draft_key = f"refund/{argument.person_id}/{argument.cause or ''}"
        self._typed = self._take_up()
        self._show_payout()
        self._reckon()

    def send(self) -> None:
        """F9: the money goes back, the cover is cut."""
        sheet, day = self._sheet(), self._day()
        if problems := self._missing(sheet, day):
            self.show_problems(problems)
            return
        assert sheet is not None
        assert day is not None
        amount = self.amount.value()
        draft = RefundDraft(
            person_id=self._person_id,
            cover_id=sheet.cover_id,
            cause=sheet.cause,
            day=day,
            seen=sheet.computed,
            override=None if amount == sheet.computed else amount,
            override_reason=self.override_reason.value(),
            payout=self._payout(),
            account=self.account.account() if self._payout() is Payout.AGENCY else None,
        )
        command = RefundCover(command_id=self._command_id, draft=draft, approval=Approval(self.approval.secret()))
        desk = self.counter.open_desk
        self.run(lambda: refund_cover(desk, command), Refunded)

    def escape(self) -> None:
        """Esc: nothing was done; what was typed is there again when the dialog is opened for this person."""
        if not self.running:
            self.counter.drafts[self._draft_key] = _Typed(
                cause=self._cause(),
                day=self.day.value(),
                cover_id=self.cover.value(),
                amount=self.amount.value(),
                payout=self._payout(),
                texts=tuple(line.value() for line in self._lines()),
            )
        super().escape()

    def act_done(self, result: object) -> None:
        """The slip is made: nothing is left to take up."""
        self.counter.drafts.pop(self._draft_key, None)
        super().act_done(result)

    def _take_up(self) -> _Typed | None:
        typed = self.counter.drafts.get(self._draft_key)
        if not isinstance(typed, _Typed):
            return None
        self.cause.set_value(typed.cause)
        self.day.set_value(typed.day)
        self.payout.set_value(typed.payout)
        for line, text in zip(self._lines(), typed.texts, strict=True):
            line.set_value(text)
        return typed

    def _lines(self) -> tuple[TextField, ...]:
        return (self.override_reason, self.account.name, self.account.number, self.account.bank)

    def _lay_out(self) -> None:
        first = QGridLayout()
        first.addWidget(self.box("cause", t("Lý do hoàn trả"), self.cause), 0, 0)
        first.addWidget(self.box("day", t("Từ ngày"), self.day, t("ngày chuyển nhóm, ngày mất, ngày thôi đóng")), 0, 1)
        first.setColumnStretch(0, 3)
        first.setColumnStretch(1, 2)
        self.column.addLayout(first)
        self.column.addWidget(self.box("cover", t("Kỳ đóng hoặc thẻ"), self.cover))
        self.column.addWidget(self.worksheet)
        sums = QGridLayout()
        sums.addWidget(self.box("amount", t("Số tiền hoàn trả"), self.amount), 0, 0)
        sums.addWidget(self.box("override_reason", t("Lý do khác số tính được"), self.override_reason), 0, 1)
        sums.setColumnStretch(0, 2)
        sums.setColumnStretch(1, 3)
        self.column.addLayout(sums)
        self.column.addWidget(self.payout)
        self.column.addWidget(self.short)
        self.column.addWidget(self.account)
        self.column.addWidget(self.approval)
        for field, box in self.account.boxes.items():
            self.board.register(field, box)

    def _day(self) -> date | None:
        found = self.day.value()
        return found.earliest if found is not None and found.precision is Precision.DAY else None

    def _cause(self) -> RefundCause | None:
        chosen = self.cause.value()
        return None if chosen is None else RefundCause(str(chosen))  # Qt keeps the name of a choice only

    def _payout(self) -> Payout:
        found = self.payout.value()
        return found if isinstance(found, Payout) else Payout.CASH

    def _sheet(self) -> Worksheet | None:
        return next((one for one in self._sheets if one.cover_id == self.cover.value()), None)

    def _missing(self, sheet: Worksheet | None, day: date | None) -> tuple[Problem, ...]:
        """What the dialog can see itself, all at once; the book asks again."""
        problems: list[Problem] = []
        if day is None:
            problems.append(Problem("day", "missing_field"))
        if sheet is None:
            problems.append(Problem("cover", "not_running"))
        else:
            problems += sheet.problems
            if self.amount.value() is None:
                problems.append(Problem("amount", "missing_field"))
            elif self.amount.value() != sheet.computed and not self.override_reason.value():
                problems.append(Problem("override_reason", "missing_field"))
        if self._payout() is Payout.AGENCY:
            problems += self.account.problems()
        if not self.approval.secret():
            problems.append(Problem("approval", "missing_field"))
        return tuple(problems)

    def _reckon(self) -> None:
        """Ask for the worksheets of this cause and day."""
        cause, day, desk = self._cause(), self._day(), self.counter.open_desk
        if cause is None or day is None:
            self._loaded(None, ())
            return
        asked, person_id = (cause, day), self._person_id
        self.counter.worker.run(
            lambda: refund_worksheets(desk, person_id, cause, day),
            lambda sheets: self._loaded(asked, sheets),
            receiver=self,
        )

    def _loaded(self, asked: tuple[RefundCause, date] | None, sheets: tuple[Worksheet, ...]) -> None:
        if asked is not None and asked != (self._cause(), self._day()):
            return  # typed on meanwhile
        before = self.cover.value()
        self._sheets = sheets
        self.cover.set_options([(one.cover_id, _name(one)) for one in sheets])
        keys = [one.cover_id for one in sheets]
        if keys:
            asked_for = next((one.cover_id for one in sheets if one.receipt_id == self._receipt_id), keys[0])
            self.cover.set_value(before if before in keys else asked_for)
        self._show_sheet()
        typed, self._typed = self._typed, None
        if typed is not None and typed.cover_id in keys:
            self.cover.set_value(typed.cover_id)
            self._show_sheet()
            if self.amount.value() is not None:
                self.amount.set_value(typed.amount)

    def _show_sheet(self) -> None:
        sheet = self._sheet()
        self.board.show(())
        self.worksheet.show()
        if sheet is None:
            told = t("Không có kỳ đóng hoặc thẻ nào còn tháng sau ngày này.")
            self.worksheet.set(told, t("Xin xem lại lý do và ngày."), "warn")
            self.amount.set_value(None)
            return
        if sheet.problems:
            self.worksheet.set(t("Không hoàn trả được."), message(sheet.problems[0], t), "warn")
            self.amount.set_value(None)
            return
        computed = t("Tính được {amount} đ", amount=format_money(sheet.computed))
        title = in_row((computed, t("chưa xác nhận") if sheet.unconfirmed else ""), " · ")
        self.worksheet.set(title, "\n".join(_lines(sheet)), "unsure" if sheet.unconfirmed else "info")
        self.amount.set_range(Money(0), sheet.paid)
        self.amount.set_value(sheet.computed)

    def _show_payout(self) -> None:
        self.account.setVisible(self._payout() is Payout.AGENCY)
        way, amount, desk = self._payout(), self.amount.value(), self.counter.open_desk
        if way is Payout.AGENCY or amount is None:
            self.short.hide()
            return
        means = Means(way.value)
        asked = (way, amount)
        self.counter.worker.run(
            lambda: payout_note(desk, means, amount), lambda note: self._show_short(asked, note), receiver=self
        )

    def _show_short(self, asked: tuple[Payout, Money], note: PayoutNote | None) -> None:
        """What drawer or account lacks for the payout that is chosen."""
        if asked == (self._payout(), self.amount.value()):
            self.short.setVisible(note is not None)
            if note is not None:
                self.short.set(shown(note.title), shown(note.advice), "warn")


def _name(sheet: Worksheet) -> str:
    return f"{t(_INSURANCES[sheet.insurance])} {sheet.first} – {sheet.last} · {sheet.receipt_number}"


def _lines(sheet: Worksheet) -> list[str]:
    support = (
        t("Phần hỗ trợ {amount} đ không hoàn trả.", amount=format_money(sheet.support_left))
        if sheet.support_left
        else ""
    )
    kept = kept_text(sheet)
    back = t(
        "Hoàn trả {left} / {months} tháng, từ {stops}.",
        left=sheet.months_left,
        months=sheet.months,
        stops=stops_text(sheet),
    )
    lines = [
        t("Đã đóng {amount} đ: {period}.", amount=format_money(sheet.paid), period=period_text(sheet)),
        in_row((back, t("Còn giữ {kept}.", kept=kept) if kept else t("Không còn giữ tháng nào.")), " "),
        f"{sheet.formula} = {format_money(sheet.computed)} đ",
        in_row((support, sheet.reference), " "),
    ]
    return [line for line in lines if line]


@dataclass(frozen=True, slots=True, kw_only=True)
class _Typed:
    """What was typed before Esc; never the passphrase."""

    cause: RefundCause | None
    day: PartialDate | None
    cover_id: object
    amount: Money | None
    payout: Payout
    texts: tuple[str, ...]


class _AccountFields(QWidget):
    """Where the agency sends the money."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.name, self.number = TextField(t("Chủ tài khoản")), TextField(t("Số tài khoản"))
        self.bank = TextField(t("Ngân hàng, chi nhánh"))
        self.name.set_value(name)
        self.boxes = {
            "account_name": FieldBox(t("Chủ tài khoản"), self.name),
            "account_number": FieldBox(t("Số tài khoản"), self.number),
            "bank": FieldBox(t("Ngân hàng, chi nhánh"), self.bank),
        }
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        for place, box in enumerate(self.boxes.values()):
            grid.addWidget(box, 0, place)

    def account(self) -> RefundAccount:
        """As typed."""
        return RefundAccount(name=self.name.value(), number=self.number.value(), bank=self.bank.value())

    def problems(self) -> list[Problem]:
        """What is missing of it."""
        fields = {"account_name": self.name, "account_number": self.number, "bank": self.bank}
        return [Problem(field, "missing_field") for field, line in fields.items() if not line.value()]
