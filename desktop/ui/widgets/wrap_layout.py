"""Parts side by side that go on in another line where the width does not hold them; they never overlap."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QWidget

from desktop.ui.theme.scale import Space


class WrapLayout(QLayout):
    """Every part has the width it asks for; with ``even`` the parts share the whole width.

    Even parts are equally wide where the widest allows it; else all stay in one line as long as that holds what each
    asks for, and only then go on in another.
    """

    def __init__(self, parent: QWidget, *, even: bool = False) -> None:
        super().__init__(parent)
        self._items: list[QLayoutItem] = []
        self._even = even
        self._heights: dict[int, int] = {}
        self.setContentsMargins(0, 0, 0, 0)
        self.setSpacing(Space.STEP)

    def addItem(self, item: QLayoutItem) -> None:
        """Put a part at the end."""
        self._items.append(item)
        self._heights.clear()

    def count(self) -> int:
        """How many parts."""
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        """A part by its place."""
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        """Take a part out."""
        self._heights.clear()
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def invalidate(self) -> None:
        """A part asks for another size, or has come or gone."""
        self._heights.clear()
        super().invalidate()

    def expandingDirections(self) -> Qt.Orientation:
        """Even parts take all the width there is."""
        return Qt.Orientation.Horizontal if self._even else Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        """A narrower row is a higher one."""
        return True

    def heightForWidth(self, width: int) -> int:
        """The height of all lines; the layouts around ask for the same width many times over."""
        found = self._heights.get(width)
        if found is None:
            lines = self._lines(width)
            found = sum(_height(line) for line in lines) + self.spacing() * max(len(lines) - 1, 0)
            self._heights[width] = found
        return found

    def sizeHint(self) -> QSize:
        """One line."""
        hints = [item.sizeHint().width() for item in self._items]
        widths = max(hints, default=0) * len(hints) if self._even else sum(hints)
        return QSize(widths + self.spacing() * max(len(hints) - 1, 0), _height(self._items))

    def minimumSize(self) -> QSize:
        """The widest part at its least."""
        return QSize(max((item.minimumSize().width() for item in self._items), default=0), _height(self._items))

    def setGeometry(self, rect: QRect) -> None:
        """Place the parts."""
        super().setGeometry(rect)
        top, lines = rect.top(), self._lines(rect.width())
        columns = max(map(len, lines), default=1)
        for line in lines:
            left = float(rect.left())
            for item, width in zip(line, self._widths(line, rect.width(), columns), strict=True):
                start, end = round(left), round(left + width)
                item.setGeometry(QRect(start, top, end - start, _height(line)))
                left += width + self.spacing()
            top += _height(line) + self.spacing()

    def _widths(self, line: list[QLayoutItem], width: int, columns: int) -> list[float]:
        hints = [item.sizeHint().width() for item in line]
        if not self._even:
            return [float(min(hint, width)) for hint in hints]
        share = (width + self.spacing()) / columns - self.spacing()
        if max(hints, default=0) <= share or len(line) < self.count():
            return [share] * len(line)
        spare = (width - sum(hints) - self.spacing() * (len(hints) - 1)) / len(hints)
        return [hint + spare for hint in hints]

    def _lines(self, width: int) -> list[list[QLayoutItem]]:
        items = [item for item in self._items if not item.isEmpty()]
        if self._even:
            return _even_lines(items, width, self.spacing())
        lines: list[list[QLayoutItem]] = []
        left = 0
        for item in items:
            wanted = min(item.sizeHint().width(), width)
            if not lines or left + wanted > width:
                lines.append([])
                left = 0
            lines[-1].append(item)
            left += wanted + self.spacing()
        return lines


def _even_lines(items: list[QLayoutItem], width: int, spacing: int) -> list[list[QLayoutItem]]:
    """One line if it holds what each part asks for; else as few as hold the widest in equal columns, filled evenly."""
    if not items:
        return []
    if sum(item.sizeHint().width() for item in items) + spacing * (len(items) - 1) <= width:
        return [items]
    widest = max((item.sizeHint().width() for item in items), default=0)
    most = max((width + spacing) // (widest + spacing), 1)
    lines = -(-len(items) // most)
    columns = -(-len(items) // lines) if lines else 1
    return [items[start : start + columns] for start in range(0, len(items), columns)]


def _height(items: list[QLayoutItem]) -> int:
    return max((item.sizeHint().height() for item in items), default=0)
