"""The row of buttons below a list of the settings page; a narrow window breaks it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial

from PySide6.QtWidgets import QWidget

from desktop.ui.widgets.buttons import SecondaryButton
from desktop.ui.widgets.wrap_layout import WrapLayout


def button_row(buttons: Mapping[str, SecondaryButton], acts: Mapping[str, Callable[[], None]]) -> QWidget:
    """The buttons side by side, each with the act of its name."""
    holder = QWidget()
    row = WrapLayout(holder)
    for name, button in buttons.items():
        button.clicked.connect(partial(_call, acts[name]))
        row.addWidget(button)
    return holder


def _call(act: Callable[[], None], _checked: object = None) -> None:
    act()
