"""The search field: a framed line with an icon, a hint at its right and its key."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QRectF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QSizePolicy, QWidget

from desktop.ui.theme.fonts import font
from desktop.ui.theme.scale import Height, Space, Type
from desktop.ui.theme.theme import current_theme
from desktop.ui.widgets.key_cap import KeyCap
from desktop.ui.widgets.painting import box
from desktop.ui.widgets.panels.card import IconLabel
from desktop.ui.widgets.text import Text


class SearchLine(QLineEdit):
    """The bare line inside; ↑ ↓ PgUp PgDn, Enter and Esc are wishes about the results.

    Signals:
        moved: rows to move in the results (negative = up).
        entered: Enter. left: Esc with something typed.
    """

    moved = Signal(int)
    entered = Signal()
    left = Signal()

    def __init__(self, label: str, placeholder: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setProperty("bare", "true")
        self.setAccessibleName(label)
        self.setPlaceholderText(placeholder)
        self.setMaxLength(200)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Hand on the keys that rule the results."""
        steps = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1, Qt.Key.Key_PageUp: -6, Qt.Key.Key_PageDown: 6}
        step = steps.get(Qt.Key(event.key()))
        if step is not None and self.text():
            self.moved.emit(step)
        elif event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and self.text():
            if not event.isAutoRepeat():
                self.entered.emit()
        elif event.key() == Qt.Key.Key_Escape and self.text():
            self.left.emit()
        elif step is not None or event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            event.ignore()
        else:
            super().keyPressEvent(event)


class SearchField(QFrame):
    """``big`` is the counter home's field (64 px), else the top bar's (40 px). The line is ``line``."""

    def __init__(
        self,
        label: str,
        placeholder: str,
        *,
        hint: str = "",
        key: str = "F2",
        big: bool = False,
        icon_name: str = "scan",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._big = big
        self.line = SearchLine(label, placeholder, self)
        self.line.setFont(font(Type.FIELD))
        if big:
            self.line.setStyleSheet("font-size: 20px;")
        row = QHBoxLayout(self)
        row.setContentsMargins(24 if big else 14, 0, 16 if big else 8, 0)
        row.setSpacing(Space.GAP if big else Space.STEP)
        row.addWidget(IconLabel(icon_name, "primary" if big else "text2", 28 if big else 18))
        row.addWidget(self.line, 1)
        self._hint = Text(hint, "quiet")
        row.addWidget(self._hint)
        self._hint.setVisible(bool(hint))
        if key:
            row.addWidget(KeyCap(key))
        self.setFixedHeight(Height.MONEY if big else Height.CONTROL)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFocusProxy(self.line)
        self.line.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Repaint the frame when the line gains or loses the focus."""
        if watched is self.line and event.type() in {QEvent.Type.FocusIn, QEvent.Type.FocusOut}:
            self.update()
        return False

    def resizeEvent(self, event: object) -> None:
        """The hint stays only where there is room."""
        del event
        self._hint.setVisible(bool(self._hint.text()) and self.width() > 900)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The frame with its focus ring."""
        theme, painter = current_theme(), QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        focused = self.line.hasFocus()
        border = theme.colour("focus" if focused else "line2")
        box(
            painter,
            QRectF(self.rect()),
            theme.colour("surface"),
            border,
            width=2 if focused else 1,
            radius=8 if self._big else 6,
        )
