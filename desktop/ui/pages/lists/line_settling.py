"""Acts on the chosen line: out of a draft and back, into the next list, settled, given its row, looked at again."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from desktop.services.lists.batches import BatchState, BatchView, Handling, LineView, NextAct
from desktop.services.lists.replies.numbers import PersonChange
from desktop.ui.context import Counter
from desktop.ui.i18n import t
from desktop.ui.pages.arguments import ReceiptArgument
from desktop.ui.pages.lists.batch_part import BatchPart
from desktop.ui.pages.lists.dialogs.choose_row_dialog import ChooseRowDialog
from desktop.ui.pages.lists.dialogs.numbers_dialog import NumbersDialog
from desktop.ui.pages.lists.list_acts import ListActs

LINE_ACTS = ("relist", "refund", "choose", "accept", "leave_line", "undo", "take_out", "add_waiting")
"""Names of the acts that change a line."""
_UNDONE = {Handling.REFUND, Handling.ACCEPTED, Handling.LEFT}


class LineSettling(QObject):
    """What a key or button asks for is done only where the line allows it; else it is said why not."""

    def __init__(self, counter: Counter, acts: ListActs, part: BatchPart) -> None:
        super().__init__(part)
        self._counter, self._acts, self._part = counter, acts, part

    def relist(self) -> None:
        """Correct as the agency says and put into the next list."""
        found = self._answered(NextAct.RELIST)
        if found is not None:
            self._acts.relist(*found, self._part.detail.corrections.taken())

    def refund(self) -> None:
        """To be refunded."""
        self._settle(NextAct.REFUND, Handling.REFUND)

    def accept(self) -> None:
        """The agency has it after all."""
        self._settle(NextAct.ACCEPT, Handling.ACCEPTED)

    def leave_line(self) -> None:
        """Nothing more is done."""
        self._settle(NextAct.LEAVE, Handling.LEFT)

    def choose(self) -> None:
        """Which row of the reply is about the line."""
        found, window = self._answered(NextAct.CHOOSE), self._counter.shell
        if found is None or not isinstance(window, QWidget):
            return
        self._acts.done.emit()
        dialog = ChooseRowDialog(self._counter, *found, window)
        dialog.closed.connect(self._told)
        window.show_dialog(dialog)

    def undo(self) -> None:
        """Ctrl+Z: the line taken out last stands in the draft again; a settled line is looked at again."""
        view, line = self._part.view, self._part.sent_line()
        if view is None:
            return
        if view.row.state is BatchState.DRAFT:
            if not self._acts.put_back(view):
                self._counter.shell.toast(t("Chưa bỏ dòng nào để lấy lại."))
        elif line is not None and view.row.state is BatchState.ANSWERED and line.handling in _UNDONE:
            self._acts.settle(view, line, Handling.NONE)

    def take_out(self) -> None:
        """Del: a draft's line waits again; a draft without lines goes."""
        view, line = self._part.view, self._part.sent_line()
        if view is None or view.row.state is not BatchState.DRAFT:
            self._refuse(t("Danh sách đã gửi giữ nguyên như đã gửi."))
        elif not view.lines:
            self._acts.delete(view)
        elif line is not None:
            self._acts.take_out(view, line)

    def add_waiting(self) -> None:
        """Ins: all that waits joins the draft."""
        view = self._part.view
        if view is None or view.row.state is not BatchState.DRAFT:
            self._refuse(t("Chỉ thêm dòng được vào danh sách chưa gửi."))
        else:
            self._acts.add_waiting(view)

    def show_numbers(self, changes: tuple[PersonChange, ...]) -> None:
        """Numbers of the replies, to be taken over or left."""
        view, window = self._part.view, self._counter.shell
        if view is None or not isinstance(window, QWidget):
            return
        dialog = NumbersDialog(changes, window)
        dialog.closed.connect(partial(self._write_numbers, view))
        window.show_dialog(dialog)

    def open_receipt(self) -> None:
        """F3: the receipt of the line."""
        line = self._part.sent_line()
        if line is not None:
            self._counter.shell.open_page("receipt", ReceiptArgument(receipt_ids=(line.receipt_id,)))

    def call_person(self) -> None:
        """Ctrl+L: the phone number is put where it can be pasted, and said."""
        line = self._part.sent_line()
        if line is None or not line.phone:
            self._counter.shell.toast(t("Sổ chưa có số điện thoại của người này."))
            return
        QGuiApplication.clipboard().setText(line.phone)
        self._counter.shell.toast(t("Đã chép số {phone} của {name}.", phone=line.phone, name=line.name))

    def _write_numbers(self, view: BatchView, changes: tuple[PersonChange, ...] | None) -> None:
        if changes:
            self._acts.take_numbers(view.row.batch_id, changes)

    def _settle(self, act: NextAct, handling: Handling) -> None:
        found = self._answered(act)
        if found is not None:
            self._acts.settle(*found, handling)

    def _answered(self, act: NextAct) -> tuple[BatchView, LineView] | None:
        view, line = self._part.view, self._part.sent_line()
        if view is None or line is None or line.settled or act not in line.acts:
            self._refuse(t("Dòng đang chọn không có việc này."))
            return None
        return view, line

    def _refuse(self, sentence: str) -> None:
        self._part.say(sentence, t("Việc làm được ghi ở khung bên dưới."), "warn")

    def _told(self, result: object) -> None:
        if result is not None:
            self._counter.announcer.announce(result)
