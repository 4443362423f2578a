"""Choices above a list, each with how many rows it has."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QWidget

from desktop.domain.money import format_money
from desktop.ui.i18n import t
from desktop.ui.theme.fonts import font
from desktop.ui.theme.scale import Height, Type
from desktop.ui.theme.theme import current_theme
from desktop.ui.widgets.painting import box
from desktop.ui.widgets.wrap_layout import WrapLayout


class CountedChip(QAbstractButton):
    """A bordered choice: its title and its count."""

    def __init__(self, title: str, key: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setText(title)
        self.setCheckable(True)
        self.setAutoExclusive(True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setToolTip(key)
        self._count = ""
        self.show_count("0")

    def show_count(self, count: str) -> None:
        """Show how many rows it has, as text."""
        self._count = count
        self.setAccessibleName(t("{title}, {count} dòng", title=self.text(), count=count))
        self.updateGeometry()
        self.update()

    def count(self) -> str:
        """What it shows."""
        return self._count

    def sizeHint(self) -> QSize:
        """Room for both in bold."""
        bold = QFontMetrics(font(Type.BODY, bold=True))
        small = QFontMetrics(font(Type.LABEL, bold=True))
        return QSize(
            bold.horizontalAdvance(self.text()) + 8 + small.horizontalAdvance(self._count) + 28, Height.CONTROL
        )

    def minimumSizeHint(self) -> QSize:
        """Nothing is cut."""
        return self.sizeHint()

    def changeEvent(self, event: QEvent) -> None:
        """Repaint when the theme changes."""
        super().changeEvent(event)
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The chosen one is tinted and bold."""
        theme, painter = current_theme(), QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        chosen = self.isChecked()
        border = "focus" if self.hasFocus() else "primary" if chosen else "line2"
        fill = theme.colour("primary_tint" if chosen or self.underMouse() else "surface")
        box(painter, QRectF(self.rect()), fill, theme.colour(border), width=2 if chosen or self.hasFocus() else 1)
        face = font(Type.BODY, bold=chosen)
        painter.setFont(face)
        painter.setPen(theme.colour("primary" if chosen else "text"))
        text = QRectF(14, 0, QFontMetrics(face).horizontalAdvance(self.text()) + 2, self.height())
        painter.drawText(text, int(Qt.AlignmentFlag.AlignVCenter), self.text())
        painter.setFont(font(Type.LABEL, bold=True))
        painter.setPen(theme.colour("primary" if chosen else "text2"))
        count = QRectF(text.right() + 6, 0, self.width() - text.right() - 6, self.height())
        painter.drawText(count, int(Qt.AlignmentFlag.AlignVCenter), self._count)


class CountedChips(QWidget):
    """One choice of several; Alt+1 … on the page, Tab and Space, or the mouse.

    Signals:
        chosen: the value.
    """

    chosen = Signal(object)

    def __init__(self, options: Sequence[tuple[object, str]], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        row = WrapLayout(self)
        self._chips: dict[object, CountedChip] = {}
        for place, (value, title) in enumerate(options, 1):
            chip = CountedChip(title, f"Alt+{place}", self)
            chip.clicked.connect(lambda _checked=False, wanted=value: self.chosen.emit(wanted))
            row.addWidget(chip)
            self._chips[value] = chip

    def choose(self, value: object) -> None:
        """Mark a choice without telling anyone."""
        if value in self._chips:
            self._chips[value].setChecked(True)

    def show_counts(self, counts: Mapping[object, int], *, more: bool) -> None:
        """Show how many rows each has; ``more`` when counting stopped."""
        for value, chip in self._chips.items():
            count = format_money(counts.get(value, 0))
            chip.show_count(t("hơn {count}", count=count) if more and counts.get(value, 0) else count)

    def rename(self, value: object, title: str) -> None:
        """Give a choice another title."""
        self._chips[value].setText(title)
        self._chips[value].show_count(self._chips[value].count())

    def show_choice(self, value: object, *, shown: bool) -> None:
        """Show a choice that is not always there, or take it away."""
        self._chips[value].setVisible(shown)

    def spoken(self) -> tuple[str, ...]:
        """What the chips say, from left to right."""
        return tuple(chip.accessibleName() for chip in self._chips.values())
