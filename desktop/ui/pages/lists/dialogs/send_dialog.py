"""Mark a list as sent: read it back first, since what was sent never changes again."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QWidget

from desktop.domain.errors import CounterError
from desktop.domain.money import format_money
from desktop.services.lists.batches import BatchRow, BatchView
from desktop.services.lists.sending import SendBatch, send_batch
from desktop.ui.acts import Act
from desktop.ui.context import Counter
from desktop.ui.i18n import in_row, mark, shown, t
from desktop.ui.widgets.buttons import PrimaryButton, SecondaryButton
from desktop.ui.widgets.panels.card import NoticeBox
from desktop.ui.widgets.panels.dimmed_dialog import DimmedDialog
from desktop.ui.widgets.text import Text


class SendDialog(DimmedDialog):
    """Closes with the sent batch's row; F9 sends, Enter does not."""

    TITLE = mark("Đánh dấu đã gửi")
    ACTS = (
        Act(key="F9", label=mark("đã gửi"), method="send"),
        Act(key="Esc", label=mark("chưa gửi, quay lại"), method="escape"),
    )

    def __init__(self, counter: Counter, view: BatchView, window: QWidget) -> None:
        super().__init__(window, width=600)
        self._counter, self._view = counter, view
        self._running = False
        row = view.row
        self.note = NoticeBox(tone="bad")
        lines = t("{count} dòng", count=format_money(row.lines))
        amount = t("{amount} đ", amount=format_money(row.amount))
        self.body.addWidget(Text(t(self.TITLE), "page_title"))
        self.body.addWidget(Text(shown(row.title), "name", wrap=True))
        self.body.addWidget(Text(in_row((lines, amount), " · "), "sum"))
        told = t("Từ lúc này danh sách giữ nguyên như đã gửi. Dòng cần sửa thì sửa ở đợt sau.")
        self.body.addWidget(Text(told, "body", tone="text2", wrap=True))
        warned = sum(bool(line.problems) for line in view.lines)
        if warned:
            self.body.addWidget(NoticeBox(t("{count} dòng còn điều nên xem lại.", count=warned), "", "warn"))
        self.body.addWidget(self.note)
        self.note.hide()
        self.confirm = PrimaryButton(t("Đã gửi cơ quan BHXH"), icon_name="check")
        self.leave = SecondaryButton(t("Chưa gửi, quay lại"), key="Esc", height=56)
        self.confirm.clicked.connect(self.send)
        self.leave.clicked.connect(self.escape)
        acts = QHBoxLayout()
        acts.addWidget(self.confirm, 1)
        acts.addWidget(self.leave)
        self.body.addLayout(acts)

    def first_focus(self) -> QWidget:
        """The way back: a space bar pressed too soon sends nothing."""
        return self.leave

    def send(self) -> None:
        """F9."""
        if self._running:
            return
        self._running = True
        desk, row = self._counter.open_desk, self._view.row
        command = SendBatch(batch_id=row.batch_id, version=row.version)
        self._counter.worker.run(lambda: send_batch(desk, command), self._sent, self._failed, receiver=self)

    def _sent(self, result: object) -> None:
        self._running = False
        if isinstance(result, BatchRow):
            self.finish(result)
            return
        sentences = [f"{one.position}. {shown(one.sentence)}" for one in result] if isinstance(result, tuple) else []
        self._say(t("Chưa gửi được: {count} dòng cần sửa.", count=len(sentences)), "\n".join(sentences[:5]))

    def _failed(self, error: BaseException) -> None:
        self._running = False
        if isinstance(error, CounterError):
            self._say(shown(error.title), shown(error.advice))
        else:
            self._counter.shell.show_error(error)

    def _say(self, title: str, text: str) -> None:
        self.note.set(title, text, "bad")
        self.note.show()
