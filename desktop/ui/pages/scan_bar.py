"""The bar that asks what to do with a scanned person while something else is being typed; it takes no focus."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QAccessible, QAccessibleEvent, QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from desktop.ui.acts import key_name
from desktop.ui.i18n import in_row
from desktop.ui.key_listeners import key_listeners
from desktop.ui.theme.scale import Height, Space
from desktop.ui.widgets.buttons import SecondaryButton
from desktop.ui.widgets.panels.card import IconLabel
from desktop.ui.widgets.text import Text


@dataclass(frozen=True, slots=True)
class Choice:
    """One answer: its words, and what it does."""

    text: str
    act: Callable[[], object]


class ScanBar(QFrame):
    """Lies over the top of the page; Alt+1 … Alt+3 or a click answers, the typing below goes on undisturbed."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._choices: tuple[Choice, ...] = ()
        self.setProperty("notice", "info")
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(16, 8, 8, 8)
        self._row.setSpacing(12)
        self._text = Text("", "strong")
        self._row.addWidget(IconLabel("scan", "info", 20))
        self._row.addWidget(self._text, 1)
        self._buttons: list[SecondaryButton] = []
        window.installEventFilter(self)
        self.hide()

    def ask(self, sentence: str, choices: Sequence[Choice]) -> None:
        """Show the question; a newer scan takes the place of an older one."""
        self.close_bar()
        self._choices = tuple(choices)
        self._text.setText(sentence)
        self.setAccessibleName(in_row((sentence, *(choice.text for choice in choices)), ". "))
        for place, choice in enumerate(choices, 1):
            button = SecondaryButton(choice.text, key=f"Alt+{place}")
            button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            button.clicked.connect(lambda _checked=False, answer=choice: self._answer(answer))
            self._row.addWidget(button)
            self._buttons.append(button)
        key_listeners().add(self)
        self._place()
        self.show()
        self.raise_()
        QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.Alert))

    def close_bar(self) -> None:
        """The question is answered or out of date."""
        key_listeners().remove(self)
        for button in self._buttons:
            self._row.removeWidget(button)
            button.hide()
            button.deleteLater()
        self._buttons, self._choices = [], ()
        self.hide()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take Alt+1 … wherever the focus is; follow the window's size."""
        if watched is self._window and event.type() is QEvent.Type.Resize:
            self._place()
        if not self._choices or not isinstance(event, QKeyEvent) or event.type() is not QEvent.Type.KeyPress:
            return False
        keys = {f"Alt+{place}": choice for place, choice in enumerate(self._choices, 1)}
        choice = keys.get(key_name(event))
        if choice is None or not isinstance(watched, QWidget):
            return False
        if not event.isAutoRepeat():
            self._answer(choice)
        return True

    def _answer(self, choice: Choice) -> None:
        self.close_bar()
        choice.act()

    def _place(self) -> None:
        left = Height.RAIL_WIDTH if self._window.width() > 900 else Height.RAIL_NARROW
        self.setGeometry(
            left + Space.MARGIN,
            Height.TOP_BAR + 4,
            self._window.width() - left - 2 * Space.MARGIN,
            self.sizeHint().height(),
        )
