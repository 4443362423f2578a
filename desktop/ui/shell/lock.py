"""The locked counter (F12): nothing of the page is seen until the passphrase is right."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from desktop.ui.acts import Act
from desktop.ui.i18n import mark, t
from desktop.ui.theme.theme import current_theme
from desktop.ui.widgets.buttons import SecondaryButton
from desktop.ui.widgets.card import IconLabel
from desktop.ui.widgets.dimmed_dialog import DimmedDialog
from desktop.ui.widgets.field_box import FieldBox
from desktop.ui.widgets.line_field import LineField, refuse_composition
from desktop.ui.widgets.text import Text

Unlock = Callable[[str, Callable[[bool], None]], None]
"""Called with the passphrase and a callback that takes whether it was right."""


class LockOverlay(DimmedDialog):
    """Covers the whole window; Esc does not leave. ``closed`` carries True once it is opened again."""

    ACTS: tuple[Act, ...] = (Act(key="Enter", label=mark("mở khóa"), method="attempt"),)

    def __init__(self, window: QWidget, unlock: Unlock) -> None:
        super().__init__(window, width=420)
        self._unlock = unlock
        self._asking = False
        self.setAccessibleName(t("Quầy đang khóa"))
        self.body.addWidget(IconLabel("lock", "primary", 32))
        self.body.addWidget(Text(t("Quầy đang khóa"), "page_title"))
        self.body.addWidget(Text(t("Việc đang làm được giữ nguyên."), "quiet"))
        self.line = LineField(t("Mật khẩu mở sổ"))
        self.line.setEchoMode(QLineEdit.EchoMode.Password)
        refuse_composition(self.line)
        self.box = FieldBox(t("Mật khẩu mở sổ"), self.line)
        self.body.addWidget(self.box)
        button = SecondaryButton(t("Mở khóa"), key="Enter", icon_name="lock")
        button.clicked.connect(self.attempt)
        self.line.returnPressed.connect(self.attempt)
        self.body.addWidget(button)

    def attempt(self) -> None:
        """Ask whether the passphrase is right; one question at a time."""
        if self.line.text() and not self._asking:
            self._asking = True
            self._unlock(self.line.text(), self._answered)

    def escape(self) -> None:
        """A locked counter stays locked."""

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Hide the page wholly."""
        QPainter(self).fillRect(self.rect(), current_theme().colour("rail"))

    def _answered(self, right: bool) -> None:  # noqa: FBT001 - a callback's one answer
        self._asking = False
        if right:
            self.finish(result=True)
            return
        self.box.show_problem(t("Mật khẩu chưa đúng. Xin gõ lại; xem phím Caps Lock có đang bật."))
        self.line.selectAll()
