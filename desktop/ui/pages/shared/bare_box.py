"""A field box whose label is said already by what stands above it."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from desktop.ui.widgets.fields.field_box import FieldBox


class BareBox(FieldBox):
    """A field box without a visible label: control, hint, problem."""

    def __init__(self, label: str, control: QWidget, *, hint: str = "", parent: QWidget | None = None) -> None:
        super().__init__(label, control, hint=hint, parent=parent)
        layout = self.layout()
        item = None if layout is None else layout.itemAt(0)
        label_widget = None if item is None else item.widget()
        if label_widget is not None:
            label_widget.hide()
