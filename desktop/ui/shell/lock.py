"""The locked counter (F12): nothing of the page is seen or spoken until the passphrase is right."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QMainWindow
from shiboken6 import isValid

from desktop.ui.acts import Act
from desktop.ui.i18n import mark, t
from desktop.ui.theme.theme import current_theme
from desktop.ui.widgets.buttons import SecondaryButton
from desktop.ui.widgets.chip import Chip
from desktop.ui.widgets.fields.field_box import FieldBox
from desktop.ui.widgets.fields.passphrase_field import PassphraseField
from desktop.ui.widgets.panels.card import IconLabel
from desktop.ui.widgets.panels.dimmed_dialog import DimmedDialog
from desktop.ui.widgets.text import Text

Unlock = Callable[[str, Callable[[bool], None]], None]
"""Called with the passphrase and a callback that takes whether it was right."""


class LockOverlay(DimmedDialog):
    """Covers the whole window; Esc does not leave. ``closed`` carries True once it is opened again.

    While it is shown everything below is hidden, so that no focus, no key and no screen reader comes to it.
    """

    ACTS: tuple[Act, ...] = (Act(key="Enter", label=mark("mở khóa"), method="attempt"),)

    def __init__(self, window: QMainWindow, unlock: Unlock, below: DimmedDialog | None = None) -> None:
        super().__init__(window, width=420)
        self._unlock = unlock
        self._asking = False
        self._covered = [part for part in (window.centralWidget(), below) if part is not None]
        self.setAccessibleName(t("Quầy đang khóa"))
        self.body.addWidget(IconLabel("lock", "primary", 32))
        self.body.addWidget(Text(t("Quầy đang khóa"), "page_title"))
        self.body.addWidget(Text(t("Việc đang làm được giữ nguyên."), "quiet"))
        self.body.addWidget(Text(t("Người khác gõ mật khẩu của mình thì vào quầy bằng tên mình."), "quiet", wrap=True))
        self.line = PassphraseField(t("Mật khẩu mở sổ"))
        self.box = FieldBox(t("Mật khẩu mở sổ"), self.line)
        self.body.addWidget(self.box)
        self.caps_lock = Chip(t("Caps Lock đang bật"), "warn", icon_name="warn")
        self.caps_lock.hide()
        self.body.addWidget(self.caps_lock)
        button = SecondaryButton(t("Mở khóa"), key="Enter", icon_name="lock")
        button.clicked.connect(self.attempt)
        self.line.caps_lock_seen.connect(lambda on: self.caps_lock.setVisible(bool(on)))
        self.body.addWidget(button)

    def show_over(self) -> None:
        """Cover the window, hide what is below."""
        super().show_over()
        for part in self._covered:
            part.hide()
        self.line.setFocus()

    def finish(self, result: object = None) -> None:
        """Show everything again, as it was."""
        for part in self._covered:
            if isValid(part):
                part.show()
        super().finish(result)

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
            self.line.clear()
            self.finish(result=True)
            return
        self.box.show_problem(t("Mật khẩu chưa đúng. Xin gõ lại; xem phím Caps Lock có đang bật."))
        self.line.selectAll()
        self.line.setFocus()
