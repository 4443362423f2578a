"""What every input has in common: a spoken name with unit and state, a problem, a place in the Enter order."""

from __future__ import annotations

from PySide6.QtGui import QAccessible, QAccessibleEvent
from PySide6.QtWidgets import QWidget

from desktop.ui.i18n import in_row, shown
from desktop.ui.widgets.text import repolish

ENTER_STOP = "enterStop"
"""Dynamic property: Enter and Shift+Enter stop at this widget."""


def make_input(widget: QWidget) -> None:
    """Let Enter stop here."""
    widget.setProperty(ENTER_STOP, True)


def is_input(widget: QWidget) -> bool:
    """Whether Enter stops here now."""
    return bool(widget.property(ENTER_STOP)) and widget.isEnabled() and widget.isVisible()


def speak(widget: QWidget, *parts: str) -> None:
    """Set the accessible name: ``Thu nhập một tháng, đồng, 1.500.000``."""
    widget.setAccessibleName(in_row(parts))


def mark_problem(widget: QWidget, sentence: str) -> None:
    """Mark a widget as wrong (2 px red) with the sentence as its description; an empty sentence clears it."""
    sentence = shown(sentence)
    wrong = "true" if sentence else "false"
    if widget.property("problem") != wrong:
        widget.setProperty("problem", wrong)
        repolish(widget)
    if widget.accessibleDescription() != sentence:
        widget.setAccessibleDescription(sentence)
        QAccessible.updateAccessibility(QAccessibleEvent(widget, QAccessible.Event.DescriptionChanged))
