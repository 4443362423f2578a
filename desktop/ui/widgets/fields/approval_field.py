"""The supervisor's passphrase inside another dialog, its problem in place."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.domain.problem import Problem
from desktop.domain.texts.messages import message
from desktop.ui.i18n import t
from desktop.ui.theme.scale import Space
from desktop.ui.widgets.chip import Chip
from desktop.ui.widgets.fields.field_box import FieldBox
from desktop.ui.widgets.fields.passphrase_field import PassphraseField

FIELD = "approval"


class ApprovalField(QWidget):
    """Asks for the passphrase of who approves (phê duyệt).

    The dialog puts ``secret()`` into its command as ``Approval(secret)``, and gives the problems that come back
    to ``show_problems``.

    Signals:
        entered: Enter was pressed. edited: something was typed.
    """

    entered = Signal()
    edited = Signal()

    def __init__(self, label: str = "", *, hint: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        name = label or t("Mật khẩu người kiểm soát")
        self.line = PassphraseField(name)
        self.box = FieldBox(name, self.line, hint=hint)
        self.caps_lock = Chip(t("Caps Lock đang bật"), "warn", icon_name="warn")
        self.caps_lock.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.SMALL)
        for part in (self.box, self.caps_lock):
            column.addWidget(part)
        self.setFocusProxy(self.line)
        self.line.caps_lock_seen.connect(lambda on: self.caps_lock.setVisible(bool(on)))
        self.line.entered.connect(self.entered)
        self.line.textEdited.connect(self._edited)

    def secret(self) -> str:
        """What is typed, as it is."""
        return self.line.text()

    def show_problems(self, problems: Iterable[Problem]) -> bool:
        """Show the first problem of the field ``approval``, if there is one; whether there is."""
        found = next((problem for problem in problems if problem.field == FIELD), None)
        self.box.show_problem("" if found is None else message(found))
        if found is not None:
            self.line.setFocus()
            self.line.selectAll()
        return found is not None

    def clear(self) -> None:
        """Forget what was typed."""
        self.line.clear()
        self.box.show_problem("")

    def _edited(self) -> None:
        self.box.show_problem("")
        self.edited.emit()
