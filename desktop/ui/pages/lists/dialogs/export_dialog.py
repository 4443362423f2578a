"""Which file of a list: its sheet, its PDF, the gateway's import sheet; or a table of all lists, of what waits."""

from __future__ import annotations

from collections.abc import Callable
from enum import Enum
from uuid import UUID

from PySide6.QtWidgets import QWidget

from desktop.services.desk import Desk
from desktop.services.lists.files import BatchFile, batch_gateway_sheet, batch_pdf, batch_sheet
from desktop.ui.acts import Act
from desktop.ui.i18n import mark, t
from desktop.ui.widgets.buttons import SecondaryButton
from desktop.ui.widgets.panels.dimmed_dialog import DimmedDialog
from desktop.ui.widgets.text import Text

MakeFile = Callable[[Desk, UUID], BatchFile]


class Table(Enum):
    """What is exported beside the open list."""

    BATCHES = "batches"
    WAITING = "waiting"


class ExportDialog(DimmedDialog):
    """Closes with the function that makes the chosen file, or with the chosen ``Table``."""

    TITLE = mark("Xuất danh sách")
    ACTS = (
        Act(key="Alt+1", label=mark("bảng tính .xlsx"), method="choose_sheet"),
        Act(key="Alt+2", label=mark("tệp PDF"), method="choose_pdf"),
        Act(key="Alt+3", label=mark("tệp cho cổng tiếp nhận"), method="choose_gateway"),
        Act(key="Alt+4", label=mark("bảng các đợt"), method="choose_batches"),
        Act(key="Alt+5", label=mark("các dòng đang chờ"), method="choose_waiting"),
    )

    def __init__(self, title: str, window: QWidget) -> None:
        super().__init__(window, width=520)
        self.body.addWidget(Text(t(self.TITLE), "page_title"))
        self.body.addWidget(Text(title, "body", tone="text2", wrap=True))
        for text, key, method, told in (
            (t("Bảng tính .xlsx"), "Alt+1", self.choose_sheet, t("Đúng các cột của mẫu, số và ngày là ô thật.")),
            (t("Tệp PDF"), "Alt+2", self.choose_pdf, t("Để in, ký và gửi kèm.")),
            (t("Tệp cho cổng tiếp nhận"), "Alt+3", self.choose_gateway, t("Bảng .xlsx với tên cột của cổng.")),
            (t("Bảng các đợt"), "Alt+4", self.choose_batches, t("Mỗi đợt một dòng, ra .xlsx hoặc .csv.")),
            (t("Các dòng đang chờ"), "Alt+5", self.choose_waiting, t("Dòng biên lai chưa vào danh sách nào.")),
        ):
            button = SecondaryButton(text, key=key, icon_name="export", height=48)
            button.clicked.connect(method)
            self.body.addWidget(button)
            self.body.addWidget(Text(told, "hint"))
        leave = SecondaryButton(t("Đóng"), key="Esc")
        leave.clicked.connect(self.escape)
        self.body.addWidget(leave)

    def choose_sheet(self) -> None:
        """Alt+1."""
        self.finish(batch_sheet)

    def choose_pdf(self) -> None:
        """Alt+2."""
        self.finish(batch_pdf)

    def choose_gateway(self) -> None:
        """Alt+3."""
        self.finish(batch_gateway_sheet)

    def choose_batches(self) -> None:
        """Alt+4."""
        self.finish(Table.BATCHES)

    def choose_waiting(self) -> None:
        """Alt+5."""
        self.finish(Table.WAITING)
