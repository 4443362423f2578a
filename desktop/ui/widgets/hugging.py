"""Widgets with wrapped texts that stand exactly as high as their texts need at their width."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QSizePolicy, QWidget


def hug(widget: QWidget) -> None:
    """Neither grow nor shrink in height; the widget's ``sizeHint`` must come from :func:`hugging_hint`."""
    widget.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)


def hugging_hint(widget: QWidget, hint: QSize) -> QSize:
    """The size hint with the height that the widget's layout needs at its present width."""
    layout = widget.layout()
    if layout is None or not layout.hasHeightForWidth():
        return hint
    return QSize(hint.width(), max(layout.totalHeightForWidth(widget.width()), layout.totalMinimumSize().height()))
