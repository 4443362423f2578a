"""Hủy, lập lại: why a receipt is voided, what takes its place, who approves."""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import Enum
from functools import partial

from PySide6.QtWidgets import QGridLayout, QSizePolicy, QWidget

from desktop.domain.money import format_money
from desktop.domain.partial_date import format_date
from desktop.domain.problem import Problem
from desktop.services.acts import about_receipt
from desktop.services.book.approval import Approval, grant
from desktop.services.corrections.payouts import PayoutNote, payout_note
from desktop.services.corrections.void_receipt import ACT, SameAmounts, VoidedReceipt, VoidReceipt, void_receipt
from desktop.services.corrections.voidable import Voidable
from desktop.services.payment.collect_payment import Payer, new_command_id
from desktop.ui.acts import Act
from desktop.ui.context import Counter
from desktop.ui.i18n import in_row, mark, shown, t
from desktop.ui.pages.corrections.correction_dialog import CorrectionDialog
from desktop.ui.pages.corrections.replacing import Replacing
from desktop.ui.pages.receipts.receipt_side import MEANS
from desktop.ui.widgets.choice_tiles import ChoiceTiles, Tile
from desktop.ui.widgets.fields.field_box import FieldBox
from desktop.ui.widgets.fields.line_field import TextField
from desktop.ui.widgets.panels.card import NoticeBox
from desktop.ui.widgets.quick_chips import QuickChips
from desktop.ui.widgets.text import Text

REASONS = (
    mark("Ghi sai người nộp"),
    mark("Ghi sai mức hoặc số tháng"),
    mark("Thu nhầm người"),
    mark("Người nộp đổi ý"),
    mark("Đã đóng ở nơi khác"),
)


class Way(Enum):
    """What happens after the void."""

    PAYER = "payer"
    AGAIN = "again"
    RETURN = "return"


class VoidDialog(CorrectionDialog):
    """Closes with :class:`VoidedReceipt`, or with :class:`Replacing` when the content is put right on its page."""

    TITLE = mark("Hủy, lập lại biên lai")
    ACTS = (
        Act(key="F9", label=mark("hủy biên lai"), method="send"),
        Act(key="Alt+1", label=mark("sai người nộp"), method="correct_payer"),
        Act(key="Alt+2", label=mark("sai nội dung"), method="correct_content"),
        Act(key="Alt+3", label=mark("trả lại tiền"), method="return_money"),
        Act(key="Esc", label=mark("không hủy"), method="escape"),
    )

    def __init__(self, counter: Counter, window: QWidget, found: Voidable) -> None:
        super().__init__(counter, window, width=860, height=672)
        self._found, self._command_id, self._payment_id = found, new_command_id(), new_command_id()
        content = found.content
        told = (content.shown_number, content.payer_name, t("{amount} đ", amount=format_money(found.total)))
        self.column.addWidget(Text(" · ".join((*told, t(MEANS[content.means]))), "name", wrap=True))
        self.sealed = NoticeBox(tone="warn")
        self.way = ChoiceTiles(t("Sau khi hủy"), self._ways())
        self.reason, self.chips = TextField(t("Lý do hủy")), QuickChips()
        self.chips.set_options([(t(one), t(one)) for one in REASONS])
        self.payer = _PayerFields(content.payer_name, content.payer_number, content.payer_address)
        self.told = NoticeBox(tone="info")
        self.short = NoticeBox(tone="warn")
        self.column.addWidget(self.sealed)
        self._say_sealed()  # once it is in the dialog: shown before, it would be a window of its own
        self.column.addWidget(self.box("reason", t("Lý do hủy"), self.reason))
        self.column.addWidget(self.chips)
        self.column.addWidget(self.way)
        self.column.addWidget(self.payer)
        self.column.addWidget(self.told)
        self.column.addWidget(self.short)
        self.column.addWidget(self.approval)
        self.primary = self.finish_layout("", "undo", self.send)
        self.board.register("payer.name", self.payer.name_box)
        self.chips.chosen.connect(lambda reason: self.reason.set_value(str(reason)))
        self.way.value_changed.connect(lambda _way: self._show_way())
        self.approval.entered.connect(self.primary.setFocus)
        self.correct_payer = partial(self._choose, Way.PAYER)
        self.correct_content = partial(self._choose, Way.AGAIN)
        self.return_money = partial(self._choose, Way.RETURN)
        self._choose(Way.PAYER)
        self._take_up()
        if found.problems:
            self.show_problems(found.problems)

    def send(self) -> None:
        """F9: void and issue the same again, or give the money back; or go on to the page where it is put right."""
        way = self.way.value()
        problems = self._missing()
        if problems:
            self.show_problems(problems)
            return
        desk, approval, about = self.counter.open_desk, self._approval(), about_receipt(self._found.receipt_id)
        if way is Way.AGAIN:
            replacing = self._replacing(approval)
            self.run(lambda: replace(replacing, approval=grant(desk, approval, ACT, about)), Replacing)
            return
        again = SameAmounts(payment_id=self._payment_id, payer=self.payer.payer(self._found))
        command = VoidReceipt(
            command_id=self._command_id,
            receipt_id=self._found.receipt_id,
            reason=self.reason.value(),
            approval=approval,
            replacement=again if way is Way.PAYER else None,
        )
        self.run(lambda: void_receipt(desk, command), VoidedReceipt)

    def escape(self) -> None:
        """Esc: nothing was done; what was typed is there again at the next Ctrl+Del."""
        if not self.running:
            self.counter.drafts[self._draft_key()] = _Typed(
                self.reason.value(), self.way.value(), tuple(line.value() for line in self.payer.lines)
            )
        super().escape()

    def _take_up(self) -> None:
        typed = self.counter.drafts.get(self._draft_key())
        if isinstance(typed, _Typed):
            self.reason.set_value(typed.reason)
            for line, text in zip(self.payer.lines, typed.payer, strict=True):
                line.set_value(text)
            if isinstance(typed.way, Way):
                self._choose(typed.way)

    def _draft_key(self) -> str:
        return f"void/{self._found.receipt_id}"

    def _choose(self, way: Way) -> None:
        self.way.set_value(way)
        self._show_way()

    def _approval(self) -> Approval:
        return Approval(self.approval.secret())

    def _replacing(self, approval: Approval) -> Replacing:
        return Replacing(
            command_id=self._command_id,
            receipt_id=self._found.receipt_id,
            number=self._found.content.shown_number,
            total=self._found.total,
            reason=self.reason.value(),
            approval=approval,
        )

    def _missing(self) -> tuple[Problem, ...]:
        """What the page can see itself, all at once; the book asks again."""
        problems = list(self._found.problems)
        if self.way.value() is not Way.PAYER:
            problems += self._found.later
        if not self.reason.value():
            problems.append(Problem("reason", "missing_field"))
        if not self.approval.secret():
            problems.append(Problem("approval", "missing_field"))
        if self.way.value() is Way.PAYER and not self.payer.name.value():
            problems.append(Problem("payer.name", "missing_field"))
        return tuple(problems)

    def _ways(self) -> list[Tile]:
        return [
            Tile(Way.PAYER, t("Sai người nộp"), _keyed("Alt+1", t("lập lại ngay, giữ số tiền")), ("1",)),
            Tile(Way.AGAIN, t("Sai nội dung"), _keyed("Alt+2", t("sửa rồi lập lại")), ("2",)),
            Tile(Way.RETURN, t("Trả lại tiền"), _keyed("Alt+3", t("không lập biên lai mới")), ("3",)),
        ]

    def _say_sealed(self) -> None:
        day = self._found.corrects_day
        self.sealed.setVisible(day is not None)
        if day is not None:
            title = t("Biên lai của ngày {day}.", day=format_date(day))
            advice = t("Ngày đã chốt không đổi: việc hủy ghi vào sổ hôm nay và nêu tên ngày đó.")
            self.sealed.set(title, advice, "warn")

    def _show_way(self) -> None:
        way = self.way.value()
        self.payer.setVisible(way is Way.PAYER)
        self.short.hide()
        if way is Way.RETURN:
            desk, content = self.counter.open_desk, self._found.content
            note = partial(payout_note, desk, content.means, self._found.total)
            self.counter.worker.run(note, self._show_short, receiver=self)
        amount = format_money(self._found.total)
        means = t(MEANS[self._found.content.means])
        said = {
            Way.PAYER: (
                t("Không thu thêm, không trả lại."),
                t("Biên lai mới giữ nguyên kỳ đóng và {amount} đ.", amount=amount),
            ),
            Way.AGAIN: (
                t("Mở trang thu tiền với nội dung cũ để sửa."),
                t("Biên lai cũ chỉ bị hủy khi biên lai mới đã lập; phần chênh lệch được nói rõ lúc thu."),
            ),
            Way.RETURN: (
                t("Trả lại {amount} đ bằng {means}.", amount=amount, means=means),
                t("Kỳ đóng hoặc thẻ của biên lai này không còn."),
            ),
        }
        if isinstance(way, Way):
            self.told.set(*said[way], "warn" if way is Way.RETURN else "info")
            self.told.show()
            acts = {
                Way.PAYER: t("Hủy và lập lại"),
                Way.AGAIN: t("Sửa nội dung rồi lập lại"),
                Way.RETURN: t("Hủy và trả lại tiền"),
            }
            self.primary.set_act(acts[way])

    def _show_short(self, note: PayoutNote | None) -> None:
        """What drawer or account lacks for the money that goes back."""
        self.short.setVisible(note is not None and self.way.value() is Way.RETURN)
        if note is not None:
            self.short.set(shown(note.title), shown(note.advice), "warn")


def _keyed(key: str, told: str) -> str:
    return in_row((key, told), " · ")


@dataclass(frozen=True, slots=True)
class _Typed:
    """What was typed before Esc; never the passphrase."""

    reason: str
    way: object
    payer: tuple[str, ...]


class _PayerFields(QWidget):
    """The payer as the voided receipt says, to be put right."""

    def __init__(self, name: str, number: str, address: str) -> None:
        super().__init__()
        self.name, self.number = TextField(t("Họ và tên người nộp")), TextField(t("Số định danh người nộp"))
        self.address = TextField(t("Địa chỉ người nộp"))
        self.lines = (self.name, self.number, self.address)
        for field, text in zip(self.lines, (name, number, address), strict=True):
            field.set_value(text)
        self.name_box = FieldBox(t("Họ và tên người nộp"), self.name)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.addWidget(self.name_box, 0, 0)
        grid.addWidget(FieldBox(t("Số định danh"), self.number), 0, 1)
        grid.addWidget(FieldBox(t("Địa chỉ"), self.address), 1, 0, 1, 2)

    def payer(self, found: Voidable) -> Payer:
        """As typed; the same name stays the same person of the book."""
        same = self.name.value() == found.content.payer_name
        return Payer(
            name=self.name.value(),
            number=self.number.value(),
            address=self.address.value(),
            person_id=found.payer_id if same else None,
        )
