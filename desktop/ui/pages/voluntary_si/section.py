"""A numbered step of the form: head and body; and a field box whose label the head says already."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.ui.widgets.field_box import FieldBox
from desktop.ui.widgets.section import Section


class Step(QWidget):
    """One step of the form; content goes into ``body``."""

    def __init__(self, number: int, title: str, hint: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._place = str(number)
        self.head = Section(self._place, title, hint=hint)
        self.body = QVBoxLayout(self)
        self.body.setContentsMargins(0, 0, 0, 0)
        self.body.setSpacing(5)
        self.body.addWidget(self.head)
        self.setAccessibleName(title)

    def set_done(self, *, done: bool) -> None:
        """Tick the step, or show its number again."""
        self.head.set_done(done=done, number=self._place)


class BareBox(FieldBox):
    """A field box without a visible label: control, hint, problem."""

    def __init__(self, label: str, control: QWidget, *, hint: str = "", parent: QWidget | None = None) -> None:
        super().__init__(label, control, hint=hint, parent=parent)
        layout = self.layout()
        item = None if layout is None else layout.itemAt(0)
        label_widget = None if item is None else item.widget()
        if label_widget is not None:
            label_widget.hide()
