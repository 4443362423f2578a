"""A scan that is no card that can be read: its raw text, to be corrected and read again."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtWidgets import QHBoxLayout, QWidget

from desktop.ui.acts import Act
from desktop.ui.i18n import in_row, mark, t
from desktop.ui.widgets.buttons import PrimaryButton, SecondaryButton
from desktop.ui.widgets.fields.field_box import FieldBox
from desktop.ui.widgets.fields.line_field import LineField
from desktop.ui.widgets.panels.dimmed_dialog import DimmedDialog
from desktop.ui.widgets.text import Text


class DamagedScanDialog(DimmedDialog):
    """Enter reads the corrected text again, Esc drops it."""

    TITLE = mark("Chưa đọc được thẻ")
    ACTS = (Act(key="Enter", label=mark("đọc lại"), method="read_again"),)

    def __init__(self, window: QWidget, raw: str, messages: Sequence[str], read: Callable[[str], object]) -> None:
        super().__init__(window, width=760)
        self._read = read
        self.line = LineField(t("Chữ máy quét đọc được"))
        self.line.setText(raw)
        self._box = FieldBox(t("Chữ máy quét đọc được"), self.line)
        self._box.show_problem(in_row(messages, " "))
        example = "001090000001|012345678|NGUYEN VAN AN|01011990|Nam|Thon 1, Xa A, Ha Noi|15042021"
        self.body.addWidget(Text(t("Chưa đọc được thẻ"), "card_title"))
        self.body.addWidget(Text(t("Sửa chữ bị sai rồi bấm Enter để đọc lại, hoặc bấm Esc và quét lại."), "body"))
        self.body.addWidget(self._box)
        self.body.addWidget(Text(t("Thẻ đúng có dạng: {example}", example=example), "hint", wrap=True))
        row = QHBoxLayout()
        drop, again = SecondaryButton(t("Bỏ"), key="Esc"), PrimaryButton(t("Đọc lại"), key="Enter")
        drop.clicked.connect(self.escape)
        again.clicked.connect(self.read_again)
        row.addStretch(1)
        row.addWidget(drop)
        row.addWidget(again)
        self.body.addLayout(row)

    def read_again(self) -> None:
        """Read the text as it stands now."""
        text = self.line.text()
        self.finish(None)
        self._read(text)
