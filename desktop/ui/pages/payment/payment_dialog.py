"""Thu tiền: read back, see the money, press F9; saved first, printed after."""

from __future__ import annotations

import logging
from collections.abc import Callable
from dataclasses import replace
from functools import partial
from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from desktop.domain.errors import CounterError
from desktop.domain.money import format_money
from desktop.domain.papers.receipt import Means
from desktop.domain.problem import Problem
from desktop.domain.texts.messages import message
from desktop.services.payment.awaited_transfer import AwaitedTransfer, awaited_transfer
from desktop.services.payment.collect_payment import Collected, CollectPayment, collect_payment, new_command_id
from desktop.services.payment.handwritten import enter_handwritten
from desktop.services.payment.read_back import ReadBack
from desktop.services.transfers.waiting import AwaitTransfer, WaitingTransfer, await_transfer
from desktop.ui.acts import Act
from desktop.ui.context import Counter
from desktop.ui.i18n import in_row, mark, t
from desktop.ui.key_listeners import key_listeners
from desktop.ui.pages.arguments import HANDWRITTEN, PaymentArgument, ReceiptArgument
from desktop.ui.pages.corrections.replacing import difference_text, replace_receipt, replacing_title
from desktop.ui.pages.payment.cash_part import CashPart
from desktop.ui.pages.payment.handwritten_part import HandwrittenPart
from desktop.ui.pages.payment.means_part import MeansPart
from desktop.ui.pages.payment.payer_part import PayerPart
from desktop.ui.pages.payment.read_back_panel import ReadBackPanel
from desktop.ui.pages.payment.refusal_part import RefusalPart
from desktop.ui.pages.payment.second_screen import SecondScreen
from desktop.ui.pages.payment.transfer_part import TransferPart
from desktop.ui.shell.split_page import scrolling
from desktop.ui.theme.scale import Height, Space
from desktop.ui.widgets.buttons import PrimaryButton, SecondaryButton
from desktop.ui.widgets.panels.dimmed_dialog import DimmedDialog
from desktop.ui.widgets.text import Rule, Text

_LOG = logging.getLogger(__name__)
_WIDTH, _HEIGHT = 1200, 664


def open_payment(
    counter: Counter,
    argument: PaymentArgument,
    on_paid: Callable[[Collected], object] | None = None,
    *,
    on_waiting: Callable[[WaitingTransfer], object] | None = None,
) -> PaymentDialog:
    """Show the dialog; once paid, ``on_paid`` is told and the receipt's page opens.

    A payment that waits for its transfer tells ``on_waiting`` and goes home, to the next person.
    """
    window = counter.shell if isinstance(counter.shell, QWidget) else None
    if window is None:
        raise TypeError("the shell must be the window that dialogs cover")
    with key_listeners().deaf():
        dialog = PaymentDialog(counter, argument, window)
    dialog.closed.connect(partial(_closed, counter, on_paid))
    dialog.closed.connect(partial(_waits, counter, on_waiting))
    counter.shell.show_dialog(dialog)
    return dialog


def _closed(counter: Counter, on_paid: Callable[[Collected], object] | None, result: object) -> None:
    if not isinstance(result, Collected):
        return
    if on_paid is not None:
        on_paid(result)
    counter.announcer.announce(result)
    receipts = tuple(receipt.receipt_id for receipt in result.receipts)
    counter.shell.open_page("receipt", ReceiptArgument(receipt_ids=receipts, collected=result))


def _waits(counter: Counter, on_waiting: Callable[[WaitingTransfer], object] | None, result: object) -> None:
    if not isinstance(result, WaitingTransfer):
        return
    if on_waiting is not None:
        on_waiting(result)
    counter.announcer.announce(result)
    counter.shell.toast(
        t("Đã ghi chờ tiền về của {name}. Thấy tiền thì lập biên lai ở trang Chờ tiền về.", name=result.payer_name)
    )
    counter.shell.go_home()


class MoneyButton(PrimaryButton):
    """Moves money by the mouse, or by F9 through the dialog; Space and Enter do nothing on it."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave Space to nobody, the rest to the dialog."""
        if event.key() in {Qt.Key.Key_Space, Qt.Key.Key_Select}:
            event.accept()
            return
        super().keyPressEvent(event)


class PaymentDialog(DimmedDialog):
    """Only F9 and its button move money; every try carries the same command id, so none pays twice."""

    TITLE = mark("Thu tiền")
    ACTS = (
        Act(key="F6", label=mark("chờ tiền về"), method="let_wait"),
        Act(key="F7", label=mark("tiền mặt"), method="choose_cash"),
        Act(key="F8", label=mark("chuyển khoản"), method="choose_transfer"),
        Act(key="F9", label=mark("đã thu đủ, lập biên lai"), method="collect"),
        Act(key="F11", label=mark("hiện trên màn thứ hai"), method="toggle_second_screen"),
        Act(key="Alt+1", label=mark("người khác nộp tiền"), method="toggle_payer"),
        Act(key="Alt+2", label=mark("nhận số tiền mới"), method="take_new_amount", in_bar=False),
        Act(key="Alt+3", label=mark("đã viết biên lai tay"), method="toggle_handwritten", in_bar=False),
        Act(key="Alt+4", label=mark("mở trang Chốt ngày"), method="open_day", in_bar=False),
        Act(key="Esc", label=mark("chưa thu, quay lại"), method="escape"),
    )

    def __init__(self, counter: Counter, argument: PaymentArgument, window: QWidget) -> None:
        super().__init__(window, width=_WIDTH, height=_HEIGHT, padding=0)
        self._counter, self._argument = counter, argument
        self._command_id: UUID = new_command_id()
        self._saving = False
        self._second: SecondScreen | None = None
        content = argument.read_back
        self.read_back = ReadBackPanel(content)
        self.means = MeansPart()
        self.cash, self.transfer = CashPart(content.total), TransferPart(content)
        self.payer, self.handwritten = PayerPart(argument.payer), HandwrittenPart(counter, len(argument.parts))
        self.refusal = RefusalPart(self)
        self.confirm = MoneyButton(t("Đã thu đủ, lập biên lai"), icon_name="check", height=Height.MONEY)
        self.leave = SecondaryButton(t("Chưa thu, quay lại"), key="Esc", height=48)
        self.wait = SecondaryButton(t("Chờ tiền về"), key="F6", icon_name="clock", height=48)
        self.wait.hide()
        self.pages = QStackedWidget()
        self.pages.addWidget(self.cash)
        self.pages.addWidget(self.transfer)
        self._row = QHBoxLayout()
        self._row.setSpacing(0)
        self._row.addWidget(self.read_back, 623)
        self._row.addWidget(Rule(vertical=True))
        self._row.addWidget(_right(self), 577)
        self.body.addLayout(self._row)
        self.read_back.second_screen.clicked.connect(self.toggle_second_screen)
        self.means.chosen.connect(self._means_chosen)
        self.payer.edited.connect(lambda _name: self._show_payer())
        self.refusal.new_amount.clicked.connect(self.take_new_amount)
        self._awaited: AwaitedTransfer | None = None
        self.choose_cash = partial(self.means.choose, Means.CASH)
        self.choose_transfer = partial(self.means.choose, Means.TRANSFER)
        self.toggle_payer, self.toggle_handwritten = self.payer.toggle, self.handwritten.toggle
        self.handwritten.toggled.connect(lambda _open: self.confirm.set_text(_act(self)))
        self.wait.clicked.connect(self.let_wait)
        self.refusal.day.clicked.connect(self.open_day)
        self.confirm.clicked.connect(self.collect)
        self.leave.clicked.connect(self.escape)
        if counter.drafts.pop(HANDWRITTEN, None):
            self.handwritten.toggle()
        if argument.replacing is not None:
            money = difference_text(argument.replacing.total, content.total)
            self.refusal.say(replacing_title(argument.replacing), money, "info")

    @property
    def argument(self) -> PaymentArgument:
        """What is to be paid, as the clerk sees it."""
        return self._argument

    @property
    def saving(self) -> bool:
        """Whether the payment is on its way into the book."""
        return self._saving

    def first_focus(self) -> QWidget:
        """The sum handed over."""
        return self.cash.field

    def toggle_second_screen(self) -> None:
        """F11: show the read-back to the payer, or take it away."""
        if self._second is not None and self._second.isVisible():
            self._second.close()
            return
        awaited = self._awaited if self.means.means is Means.TRANSFER else None
        self._second = SecondScreen(self._argument.read_back, self.read_back.payer_text(), awaited, self)
        self._second.show_on_screen()

    def card_scanned(self, text: str) -> bool:
        """Nobody else is served before this payment has ended; the page beneath does not hear of the card."""
        del text
        if not self._saving:
            title = t("Vừa quét một thẻ; đang thu tiền nên chưa mở.")
            self.refusal.say(title, t("Xin thu xong, hoặc bấm Esc, rồi quét lại."), "info")
        return True

    def take_new_amount(self) -> None:
        """Alt+2: the amount of today instead of the one read back; means, payer and sum handed over stay."""
        changed = self.refusal.changed
        if changed is None or self._saving:
            return
        content = replace(changed.read_back, payer=self._argument.read_back.payer)
        parts = tuple(
            replace(part, expected=amount) for part, amount in zip(self._argument.parts, changed.now, strict=True)
        )
        self._argument = replace(self._argument, parts=parts, read_back=content)
        self._show_content(content)
        self.refusal.forget()
        if self.means.means is Means.CASH:
            self.cash.field.setFocus()

    def collect(self) -> None:
        """F9: the money is here; save it and issue the receipt."""
        if self._saving or not _complete(self):
            return
        command, desk = _command(self, self._command_id), self._counter.open_desk
        sheet = self.handwritten.entry(command) if self.handwritten.open else None
        if self.handwritten.open and sheet is None:
            return
        self._show_saving(saving=True)
        replacing = self._argument.replacing
        if replacing is not None:
            self._counter.worker.run(lambda: replace_receipt(desk, command, replacing), self._answered, self._failed)
            return
        self._counter.worker.run(
            lambda: collect_payment(desk, command) if sheet is None else enter_handwritten(desk, sheet),
            self._answered,
            self._failed,
        )

    def let_wait(self) -> None:
        """F6: the transfer is announced and not seen; keep the payment without a number, serve the next person."""
        if self._saving or not self.payer.is_named():
            return
        about = in_row(dict.fromkeys(row.name for row in self._argument.read_back.rows), ", ")
        command, desk = AwaitTransfer(payment=_command(self, self._command_id), about=about), self._counter.open_desk
        self._show_saving(saving=True)
        self._counter.worker.run(lambda: await_transfer(desk, command), self._answered, self._failed)

    def open_day(self) -> None:
        """Alt+4, where the day refused the money: close or open it; what was typed is kept as a draft."""
        if not self._saving and not self.refusal.day.isHidden():
            self.finish(None)
            self._counter.shell.open_page("day")

    def escape(self) -> None:
        """Esc: nothing was taken, nothing is lost; while saving it waits for the answer."""
        if not self._saving:
            self.finish(None)

    def finish(self, result: object = None) -> None:
        """The payer's screen goes with the dialog."""
        if self._second is not None:
            self._second.close()
            self._second.deleteLater()
            self._second = None
        super().finish(result)

    def _answered(self, answer: Collected | WaitingTransfer | tuple[Problem, ...]) -> None:
        self._show_saving(saving=False)
        if isinstance(answer, tuple):
            told = self.handwritten.open and self.handwritten.show_problems(answer)
            self.refusal.say_problems(answer, beside_fields=told)
            return
        self.finish(answer)

    def _failed(self, error: BaseException) -> None:
        self._show_saving(saving=False)
        if not isinstance(error, CounterError):
            _LOG.error("payment %s failed", self._command_id, exc_info=error)
        self.refusal.say_error(error)

    def _show_content(self, content: ReadBack) -> None:
        """Read back another amount, on the payer's screen too."""
        fresh, second = ReadBackPanel(content), self._second is not None and self._second.isVisible()
        self._row.replaceWidget(self.read_back, fresh)
        self.read_back.deleteLater()
        self.read_back = fresh
        fresh.second_screen.clicked.connect(self.toggle_second_screen)
        transfer, self.transfer = self.transfer, TransferPart(content)
        self.pages.addWidget(self.transfer)
        self.pages.removeWidget(transfer)
        transfer.deleteLater()
        self._awaited = None
        self._means_page()
        self.cash.set_total(content.total)
        self._show_payer()
        if second:
            self.toggle_second_screen()
            self.toggle_second_screen()

    def _show_payer(self) -> None:
        name = self.payer.name.value() if self.payer.open else ""
        self.read_back.show_payer(name or self._argument.read_back.payer)

    def _show_saving(self, *, saving: bool) -> None:
        self._saving = saving
        if saving:
            self.refusal.forget()
        self.confirm.set_text(t("Đang lưu biên lai…") if saving else _act(self))

    def _means_page(self) -> None:
        """Cash or transfer; the code of the transfer is made when it is first wanted."""
        transfer = self.means.means is Means.TRANSFER
        self.pages.setCurrentWidget(self.transfer if transfer else self.cash)
        self.wait.setVisible(transfer)
        if transfer and self._awaited is None:
            desk, argument, command = self._counter.open_desk, self._argument, self._command_id
            payer = argument.read_back.payer
            self._counter.worker.run(
                lambda: awaited_transfer(desk, argument.parts, argument.read_back.total, payer, command),
                partial(self._show_awaited, argument),
                receiver=self,
            )

    def _show_awaited(self, argument: PaymentArgument, awaited: AwaitedTransfer | None) -> None:
        """The code arrived; that of an amount which is not read back any more is left."""
        if argument is self._argument:
            self._awaited = awaited
            self.transfer.show_transfer(awaited)

    def _means_chosen(self, means: object) -> None:
        self._means_page()
        self.confirm.set_text(_act(self))
        if means is Means.CASH:
            self.cash.field.setFocus()
        else:
            self.means.focus_chosen()


def _right(dialog: PaymentDialog) -> QFrame:
    """What the clerk does: refusal on top, the choices scroll, the act is always in view."""
    holder = QFrame()
    column = QVBoxLayout(holder)
    column.setContentsMargins(32, 16, 32, 12)
    column.setSpacing(Space.STEP)
    head = QHBoxLayout()
    head.addWidget(Text(t(dialog.TITLE), "page_title"))
    head.addStretch(1)
    head.addWidget(dialog.handwritten.button)
    head.addWidget(dialog.payer.button)
    column.addLayout(head)
    column.addWidget(dialog.refusal.box)
    column.addWidget(dialog.refusal.new_amount)
    column.addWidget(dialog.refusal.day)
    column.addWidget(scrolling(_choices((dialog.payer, dialog.handwritten, dialog.means, dialog.pages))), 1)
    column.addWidget(dialog.confirm)
    foot = QHBoxLayout()
    foot.addWidget(dialog.wait, 1)
    foot.addWidget(dialog.leave, 1)
    column.addLayout(foot)
    column.addWidget(Text(t("Lưu trước, in sau: mất điện cũng không mất biên lai."), "hint"))
    return holder


def _choices(parts: tuple[QWidget, ...]) -> QWidget:
    holder = QWidget()
    column = QVBoxLayout(holder)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(Space.STEP)
    for part in parts:
        column.addWidget(part)
    column.addStretch(1)
    return holder


def _command(dialog: PaymentDialog, command_id: UUID) -> CollectPayment:
    argument, cash = dialog.argument, dialog.means.means is Means.CASH
    return CollectPayment(
        command_id=command_id,
        parts=argument.parts,
        payer=dialog.payer.payer(),
        means=dialog.means.means,
        tendered=dialog.cash.tendered() if cash else None,
        decisions=argument.decisions,
        drafts=argument.drafts,
    )


def _complete(dialog: PaymentDialog) -> bool:
    """Say what is missing beside its field; the book checks the rest."""
    if not dialog.payer.is_named():
        return False
    if dialog.means.means is not Means.CASH:
        return True
    problem = ""
    if dialog.cash.unreadable():
        problem = message(Problem("tendered", "not_whole_dong"), t)
    elif dialog.cash.short() > 0:
        total = format_money(dialog.argument.read_back.total)
        problem = message(Problem("tendered", "too_little", {"total": total}), t)
    dialog.cash.box.show_problem(problem)
    if problem:
        dialog.cash.field.setFocus()
    return not problem


def _act(dialog: PaymentDialog) -> str:
    if dialog.handwritten.open:
        return t("Nhập biên lai viết tay")
    transfer = dialog.means.means is Means.TRANSFER
    return t("Đã nhận đủ, lập biên lai") if transfer else t("Đã thu đủ, lập biên lai")
