"""F4 on the board: what the figures rest on and what must be known beside them, each with a way to its people."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.domain.money import format_money
from desktop.services.board.model import Board, Notice
from desktop.ui.acts import Act
from desktop.ui.i18n import in_row, mark, t
from desktop.ui.shell.split_page import scrolling
from desktop.ui.widgets.buttons import LinkButton, SecondaryButton
from desktop.ui.widgets.panels.dimmed_dialog import DimmedDialog
from desktop.ui.widgets.text import Text

EXPLAINED = (
    mark("Có BHYT: thẻ còn giá trị hôm nay, do quầy này thu hoặc do nơi khác đóng (đi làm, học sinh, ngân sách)."),
    mark("Chưa có: không có thẻ còn giá trị và chưa đóng. Người đã đóng, chờ thẻ có giá trị thì kể riêng."),
    mark("BHXH tự nguyện tính trên người đủ điều kiện: từ 15 tuổi, chưa đến tuổi nghỉ hưu, không đóng nơi khác."),
    mark("Số dân là số xã đếm nếu đã ghi ở Cài đặt, ít nhất là số người có trong sổ."),
    mark("Nhà nước đóng: phần ngân sách hỗ trợ trên các biên lai của năm nay, không kể biên lai đã hủy."),
)


class NotesDialog(DimmedDialog):
    """Closes with the :class:`Notice` whose people are wanted, None after Esc."""

    TITLE = mark("Cách tính, điều cần biết")
    ACTS = (Act(key="Esc", label=mark("đóng lại"), method="escape"),)

    def __init__(self, window: QWidget, board: Board) -> None:
        super().__init__(window, width=720, height=560)
        self.buttons: list[LinkButton] = []
        inside = QWidget()
        self._column = QVBoxLayout(inside)
        self._column.setContentsMargins(0, 0, 8, 0)
        self._column.setSpacing(8)
        self.body.addWidget(Text(t(self.TITLE), "page_title"))
        if board.notices:
            self._column.addWidget(Text(t("Điều cần biết"), "card_title"))
        for notice in board.notices:
            self._add(notice)
        self._column.addWidget(Text(t("Cách tính"), "card_title"))
        for sentence in (*(t(one) for one in EXPLAINED), _left_out(board), board.source):
            if sentence:
                self._column.addWidget(Text(sentence, "body", wrap=True))
        self._column.addStretch(1)
        self.body.addWidget(scrolling(inside), 1)
        close = SecondaryButton(t("Đóng"), key="Esc")
        close.clicked.connect(self.escape)
        self.body.addWidget(close, 0, Qt.AlignmentFlag.AlignRight)

    def _add(self, notice: Notice) -> None:
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(Text(notice.text, "body", wrap=True), 1)
        if notice.doubt is not None or notice.hamlet is not None:
            button = LinkButton(t("Xem những người này"))
            button.setAccessibleName(in_row((button.text(), notice.text)))
            button.clicked.connect(partial(self._wanted, notice))
            self.buttons.append(button)
            row.addWidget(button)
        self._column.addLayout(row)

    def _wanted(self, notice: Notice, _checked: object = None) -> None:
        self.finish(notice)


def _left_out(board: Board) -> str:
    out = board.left_out
    told = (
        t("{count} người đã mất", count=format_money(out.died)) if out.died else "",
        t("{count} người đã chuyển đi", count=format_money(out.moved_away)) if out.moved_away else "",
        t("{count} hồ sơ đã gộp", count=format_money(out.merged)) if out.merged else "",
    )
    listed = in_row(told)
    return t("Không kể: {listed}.", listed=listed) if listed else ""
