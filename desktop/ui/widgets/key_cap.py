"""Key caps: the small boxed key names that stand beside acts."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QWidget

from desktop.ui.theme.scale import Height, Space
from desktop.ui.widgets.text import Text


class KeyCap(Text):
    """One key or chord as printed on the keyboard: ``F9``, ``Ctrl+K``."""

    def __init__(self, key: str, parent: QWidget | None = None) -> None:
        super().__init__(key, "key", parent=parent)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setMinimumHeight(20)


class KeyHint(QWidget):
    """A key cap and what the key does."""

    def __init__(self, key: str, what: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        row.addWidget(KeyCap(key))
        row.addWidget(Text(what, "quiet"))


class KeyBar(QFrame):
    """The bar at the bottom: the keys of the open page, and on its right the state of the book."""

    def __init__(self, status: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("bar", "keys")
        self.setFixedHeight(Height.KEY_BAR)
        self.setMinimumWidth(200)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(Space.MARGIN, 0, Space.MARGIN, 0)
        self._row.setSpacing(Space.GAP)
        self._row.addStretch(1)
        self._row.addWidget(status)
        self._status = status
        self._hints: list[KeyHint] = []
        self._taken = 0

    def make_room(self, until: int) -> None:
        """Leave the left to a toast that stands up to this x of the window; 0 gives it back to the keys."""
        here = self.mapTo(self.window(), QPoint(0, 0)).x()
        self._taken = max(until - here - Space.MARGIN + Space.GAP, 0) if until else 0
        self._row.setContentsMargins(Space.MARGIN + self._taken, 0, Space.MARGIN, 0)
        self._fit()

    def set_keys(self, keys: tuple[tuple[str, str], ...]) -> None:
        """Show these (key, what) pairs; those that do not fit the width are left out from the end."""
        for hint in self._hints:
            self._row.removeWidget(hint)
            hint.hide()
            hint.deleteLater()
        self._hints = [KeyHint(key, what, self) for key, what in keys]
        for place, hint in enumerate(self._hints):
            self._row.insertWidget(place, hint)
        self._fit()

    def resizeEvent(self, event: object) -> None:
        """Show as many hints as fit."""
        del event
        self._fit()

    def _fit(self) -> None:
        left = self.width() - 2 * Space.MARGIN - self._taken - self._status.sizeHint().width()
        for hint in self._hints:
            left -= hint.sizeHint().width() + Space.GAP
            hint.setVisible(left >= 0)
