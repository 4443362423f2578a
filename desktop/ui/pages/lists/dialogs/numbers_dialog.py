"""SI and card numbers of a reply that the book does not have yet."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QWidget

from desktop.services.lists.replies.numbers import PersonChange
from desktop.ui.acts import Act
from desktop.ui.i18n import mark, t
from desktop.ui.pages.lists.dialogs.numbers_table import NumbersTable
from desktop.ui.widgets.buttons import PrimaryButton, SecondaryButton
from desktop.ui.widgets.panels.dimmed_dialog import DimmedDialog
from desktop.ui.widgets.text import Text


class NumbersDialog(DimmedDialog):
    """Closes with the changes to write (tuple of ``PersonChange``); F9 writes, Enter does not."""

    TITLE = mark("Mã số mới của cơ quan BHXH")
    ACTS = (
        Act(key="F9", label=mark("ghi vào sổ"), method="write"),
        Act(key="Space", label=mark("ghi hoặc bỏ qua"), method="toggle"),
        Act(key="Esc", label=mark("quay lại"), method="escape"),
    )

    def __init__(self, changes: tuple[PersonChange, ...], window: QWidget) -> None:
        super().__init__(window, width=860, height=560)
        self.table = NumbersTable()
        self.table.show_changes(changes)
        self.toggle = self.table.toggle
        self._write = PrimaryButton("", icon_name="check")
        self._write.clicked.connect(self.write)
        leave = SecondaryButton(t("Quay lại"), key="Esc", height=56)
        leave.clicked.connect(self.escape)
        acts = QHBoxLayout()
        acts.addWidget(self._write, 1)
        acts.addWidget(leave)
        self.body.addWidget(Text(t(self.TITLE), "page_title", wrap=True))
        self.body.addWidget(Text(t("Dấu cách ghi hoặc bỏ qua dòng đang chọn."), "quiet"))
        self.body.addWidget(self.table, 1)
        self.body.addLayout(acts)
        self.table.choice_changed.connect(self._count)
        self._count()

    def first_focus(self) -> QWidget:
        """The rows."""
        return self.table

    def write(self) -> None:
        """F9; with nothing chosen nothing is written."""
        self.finish(self.table.chosen() or None)

    def _count(self) -> None:
        self._write.set_act(t("Ghi {count} mã số vào sổ", count=len(self.table.chosen())))
