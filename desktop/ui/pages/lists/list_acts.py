"""What is done to a batch and its lines: each act one service, then every open page is told."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar
from uuid import UUID

from PySide6.QtCore import QObject, Signal

from desktop.domain.errors import CounterError
from desktop.services.lists.batches import BatchView, Handling, LineView
from desktop.services.lists.drafts import (
    AddLines,
    DeleteDraft,
    ReceiptPerson,
    RemoveLines,
    add_lines,
    delete_draft,
    remove_lines,
)
from desktop.services.lists.replies.numbers import PersonChange, TakeOver, take_over
from desktop.services.lists.settling import (
    CloseBatch,
    Relisted,
    RelistLine,
    SettleLine,
    close_batch,
    relist_line,
    settle_line,
)
from desktop.ui.context import Counter
from desktop.ui.i18n import mark, shown, t

T = TypeVar("T")

_SETTLED = {
    Handling.REFUND: mark("Dòng {position}: ghi là phải hoàn trả. Ctrl+Z để xét lại."),
    Handling.ACCEPTED: mark("Dòng {position}: cơ quan BHXH đã nhận. Ctrl+Z để xét lại."),
    Handling.LEFT: mark("Dòng {position}: để nguyên. Ctrl+Z để xét lại."),
    Handling.NONE: mark("Dòng {position} chờ xem lại."),
}


class ListActs(QObject):
    """One act at a time; what the book refuses is told, and the batch is read again.

    Signals:
        refused: title and advice. read_again: the batch may have changed elsewhere.
        done: an act began: what was told before no longer holds.
    """

    refused = Signal(str, str)
    read_again = Signal()
    done = Signal()

    def __init__(self, counter: Counter, parent: QObject) -> None:
        super().__init__(parent)
        self._counter = counter
        self._running = False
        self._taken_out: list[tuple[UUID, ReceiptPerson]] = []

    def run(self, work: Callable[[], T], after: Callable[[T], object]) -> None:
        """Run an act on the worker; a second one meanwhile is not begun."""
        if self._running:
            return
        self._running = True
        self.done.emit()

        def finished(result: T) -> None:
            self._running = False
            after(result)
            self._counter.announcer.announce(result)

        self._counter.worker.run(work, finished, self.failed, receiver=self)

    def failed(self, error: BaseException) -> None:
        """Tell what the book refused; show what it says now."""
        self._running = False
        if not isinstance(error, CounterError):
            self._counter.shell.show_error(error)
            return
        self.refused.emit(shown(error.title), shown(error.advice))
        self.read_again.emit()

    def take_out(self, view: BatchView, line: LineView) -> None:
        """A line of a draft waits again; Ctrl+Z puts it back."""
        desk, row = self._counter.open_desk, view.row
        command = RemoveLines(batch_id=row.batch_id, version=row.version, line_ids=(line.line_id,))

        def told(_changed: object) -> None:
            self._taken_out.append((row.batch_id, (line.receipt_id, line.person_id)))
            self._toast(t("Đã bỏ {name} khỏi danh sách. Ctrl+Z để lấy lại.", name=line.name))

        self.run(lambda: remove_lines(desk, command), told)

    def put_back(self, view: BatchView) -> bool:
        """Put back the line that was taken out last; whether there is one."""
        own = [line for batch_id, line in self._taken_out if batch_id == view.row.batch_id]
        if not own:
            return False

        def told(_changed: object) -> None:
            self._taken_out.remove((view.row.batch_id, own[-1]))

        self._add(view, (own[-1],), told)
        return True

    def add_waiting(self, view: BatchView) -> None:
        """Every line that waits for the draft's form joins it."""
        self._add(view, None, lambda changed: self._toast(t("Đã thêm {count} dòng.", count=changed.lines)))

    def delete(self, view: BatchView) -> None:
        """An empty draft goes."""
        desk, command = self._counter.open_desk, DeleteDraft(batch_id=view.row.batch_id, version=view.row.version)
        title = view.row.title
        self.run(lambda: delete_draft(desk, command), lambda _nothing: self._toast(t("Đã bỏ {list}.", list=title)))

    def relist(self, view: BatchView, line: LineView, corrections: tuple[PersonChange, ...]) -> None:
        """Correct the person as the agency says and put the line into the next list."""
        desk = self._counter.open_desk
        command = RelistLine(
            batch_id=view.row.batch_id, version=view.row.version, line_id=line.line_id, corrections=corrections
        )

        def told(result: Relisted) -> None:
            self._toast(t("Đã đưa {name} vào {list}.", name=line.name, list=result.title))

        self.run(lambda: relist_line(desk, command), told)

    def settle(self, view: BatchView, line: LineView, handling: Handling) -> None:
        """Note what is done about a line; ``NONE`` takes it back."""
        desk = self._counter.open_desk
        command = SettleLine(
            batch_id=view.row.batch_id, version=view.row.version, line_id=line.line_id, handling=handling
        )
        told = t(_SETTLED[handling], position=line.position)
        self.run(lambda: settle_line(desk, command), lambda _row: self._toast(told))

    def close(self, view: BatchView) -> None:
        """Every line is settled: the batch is done."""
        desk, command = self._counter.open_desk, CloseBatch(batch_id=view.row.batch_id, version=view.row.version)
        told = t("Đã đóng {list}.", list=view.row.title)
        self.run(lambda: close_batch(desk, command), lambda _row: self._toast(told))

    def take_numbers(self, batch_id: UUID, changes: tuple[PersonChange, ...]) -> None:
        """Numbers of the reply go to the people."""
        desk, command = self._counter.open_desk, TakeOver(batch_id=batch_id, changes=changes)
        self.run(
            lambda: take_over(desk, command), lambda count: self._toast(t("Đã ghi {count} mã số mới.", count=count))
        )

    def _add(self, view: BatchView, chosen: tuple[ReceiptPerson, ...] | None, after: Callable[..., object]) -> None:
        desk = self._counter.open_desk
        command = AddLines(batch_id=view.row.batch_id, version=view.row.version, chosen=chosen)
        self.run(lambda: add_lines(desk, command), after)

    def _toast(self, sentence: str) -> None:
        self._counter.shell.toast(sentence)
