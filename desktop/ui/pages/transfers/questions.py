"""What the page of transfers asks: why it is given up, whose it is, that it is not the counter's, a note."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtWidgets import QWidget

from desktop.domain.money import format_money
from desktop.services.desk import Desk
from desktop.services.transfers.statements.cells import REASONS
from desktop.services.transfers.statements.importing import StatementImported
from desktop.services.transfers.statements.matching import Candidate, RowMatch
from desktop.services.transfers.statements.settling import set_aside
from desktop.services.transfers.waiting import (
    CancelTransfer,
    WaitingState,
    WaitingTransfer,
    cancel_transfer,
    receipts_of_transfer,
)
from desktop.ui.context import Counter
from desktop.ui.i18n import in_row, t
from desktop.ui.pages.arguments import ReceiptArgument
from desktop.ui.pages.transfers.answer_dialog import AnswerDialog
from desktop.ui.pages.transfers.choose_dialog import ChooseDialog

_SHOWN = 5


class Ask:
    """Dialogs over the page; ``on_done`` gets what they close with."""

    def __init__(self, counter: Counter, on_done: Callable[[object], object]) -> None:
        self._counter, self._on_done = counter, on_done

    def set_aside(self, row: object, window: QWidget) -> None:
        """Give up waiting with a reason, say that the money is not the counter's, or take that back."""
        if isinstance(row, WaitingTransfer) and row.state is WaitingState.WAITING:
            self.why_given_up(row, window)
        elif isinstance(row, RowMatch) and row.row.ignored:
            self._note(row, window, t("Lại là của quầy"), not_ours=False)
        elif isinstance(row, RowMatch):
            self._note(row, window, t("Không phải của quầy"), not_ours=True)

    def why_given_up(self, transfer: WaitingTransfer, window: QWidget) -> None:
        """Give up waiting."""
        desk = self._counter.open_desk
        texts = (
            t("Bỏ chờ {amount} đ của {name}", amount=format_money(transfer.total), name=transfer.payer_name),
            t("Nháp của trang đóng tiền được trả lại để thu cách khác."),
            t("Lý do bỏ chờ"),
            t("Bỏ chờ"),
        )

        def act(reason: str) -> object:
            command = CancelTransfer(transfer_id=transfer.id, version=transfer.version, reason=reason)
            return cancel_transfer(desk, command)

        self._show(texts, act, window)

    def note(self, row: object, window: QWidget) -> None:
        """Keep what is known of a transfer that nobody claims."""
        if isinstance(row, RowMatch):
            self._note(row, window, t("Ghi chú"), not_ours=row.row.ignored)

    def open_receipts(self, transfer: WaitingTransfer) -> None:
        """The receipts that an awaited transfer became; of one given up there are none."""
        if transfer.state is not WaitingState.PAID:
            return
        desk, shell = self._counter.open_desk, self._counter.shell
        self._counter.worker.run(
            lambda: ReceiptArgument(receipt_ids=receipts_of_transfer(desk, transfer.id)),
            lambda argument: shell.open_page("receipt", argument),
        )

    def whose(self, row: RowMatch, others: Sequence[Candidate], window: QWidget) -> None:
        """Side by side with everything it may be for."""
        dialog = ChooseDialog(self._counter, row, others, window)
        dialog.closed.connect(self._on_done)
        self._counter.shell.show_dialog(dialog)

    @staticmethod
    def candidates(waiting: Sequence[object]) -> tuple[Candidate, ...]:
        """Awaited transfers as something to choose."""
        return tuple(
            Candidate(
                payment_id=one.id,
                version=one.version,
                name=one.payer_name,
                about=one.about,
                amount=one.total,
                day=one.asked_on,
                keys=(one.bill,),
            )
            for one in waiting
            if isinstance(one, WaitingTransfer)
        )

    @staticmethod
    def told(result: StatementImported) -> tuple[str, str, str]:
        """Title, text and tone of what came of an import."""
        if result.repeated:
            return t("Tệp {file} đã nhập trước đây, không có gì mới.", file=result.file_name), "", "info"
        title = t(
            "Sao kê {file}: {fresh} khoản mới, {known} khoản đã có, {ticked} khoản khớp biên lai đã lập.",
            file=result.file_name,
            fresh=result.fresh,
            known=result.known,
            ticked=result.ticked,
        )
        rows = [t("dòng {row}: {why}", row=number, why=t(REASONS[code])) for number, code in result.unreadable[:_SHOWN]]
        rest = len(result.unreadable) - len(rows)
        more = t("và {count} dòng nữa", count=rest) if rest > 0 else ""
        left = t("Không đọc {count} dòng:", count=len(result.unreadable)) if rows else ""
        text = in_row((left, in_row((*rows, more), "; ")), " ")
        return title, text, "warn" if rows else "ok"

    def _note(self, row: RowMatch, window: QWidget, title: str, *, not_ours: bool) -> None:
        desk, own = self._counter.open_desk, row.row
        texts = (title, f"{format_money(own.amount)} đ · {own.purpose}", t("Ghi chú"), t("Ghi"))
        act = partial(_set_aside, desk, row, not_ours=not_ours)
        self._show(texts, act, window, own.note)

    def _show(
        self, texts: tuple[str, str, str, str], act: Callable[[str], object], window: QWidget, given: str = ""
    ) -> None:
        dialog = AnswerDialog(self._counter, window, texts, act)
        dialog.text.set_value(given)
        dialog.closed.connect(self._on_done)
        self._counter.shell.show_dialog(dialog)


def _set_aside(desk: Desk, row: RowMatch, note: str, *, not_ours: bool) -> object:
    return set_aside(desk, row.row.id, not_ours=not_ours, note=note)
