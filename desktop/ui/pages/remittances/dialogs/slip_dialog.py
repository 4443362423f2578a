"""What the dialogs of remittances share: the title above, the fields one below the other."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from desktop.ui.context import Counter
from desktop.ui.i18n import t
from desktop.ui.pages.shared.act_frame import ActFrame
from desktop.ui.widgets.fields.field_box import FieldBox
from desktop.ui.widgets.text import Text


class SlipDialog(ActFrame):
    """Its fields stand in the order in which they are made."""

    def __init__(self, counter: Counter, window: QWidget, *, width: int = 600) -> None:
        super().__init__(counter, window, width=width)
        self.body.addWidget(Text(t(self.TITLE), "page_title"))

    def box(self, field: str, label: str, control: QWidget, hint: str = "") -> FieldBox:
        """A labelled control below the last one."""
        made = super().box(field, label, control, hint)
        self.body.addWidget(made)
        return made
