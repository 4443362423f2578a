"""Where the card and the book say different things: each line may be taken over or left."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QFrame, QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from desktop.services.shown import Difference
from desktop.ui.i18n import t
from desktop.ui.widgets.buttons import SecondaryButton
from desktop.ui.widgets.panels.card import IconLabel
from desktop.ui.widgets.text import Text


class DifferenceBox(QFrame):
    """A warm box with one line per difference, all marked to be taken at first.

    Signals:
        accepted: names of the fields to take over (tuple of str).
        left: the book stays as it is.
    """

    accepted = Signal(object)
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("notice", "warn")
        self._title = Text("", "label", tone="warn", wrap=True)
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(16)
        self._grid.setVerticalSpacing(0)
        self._grid.setColumnStretch(3, 1)
        self._marks: list[tuple[str, QCheckBox]] = []
        self._accept = SecondaryButton(t("Ghi theo thẻ"), key="Alt+1", icon_name="check")
        self._leave = SecondaryButton(t("Giữ như sổ"), key="Alt+2")
        self._accept.clicked.connect(self.accept)
        self._leave.clicked.connect(self.leave)
        head, acts, column = QHBoxLayout(), QHBoxLayout(), QVBoxLayout(self)
        head.addWidget(IconLabel("warn", "warn", 18))
        head.addWidget(self._title, 1)
        acts.addWidget(self._accept)
        acts.addWidget(self._leave)
        acts.addStretch(1)
        column.setContentsMargins(16, 10, 16, 12)
        column.addLayout(head)
        column.addLayout(self._grid)
        column.addLayout(acts)
        self.hide()

    def show_differences(self, differences: tuple[Difference, ...], title: str) -> None:
        """Show them; none hides the box."""
        while (item := self._grid.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        self._marks = []
        for place, difference in enumerate(differences):
            self._add(place, difference)
        self._title.setText(title)
        self.setAccessibleName(title)
        self.setVisible(bool(differences))

    def accept(self) -> None:
        """Take over the marked lines."""
        fields = tuple(field for field, mark in self._marks if mark.isChecked())
        if fields:
            self.accepted.emit(fields)
        else:
            self.left.emit()

    def leave(self) -> None:
        """Leave the book as it is."""
        self.left.emit()

    def _add(self, place: int, difference: Difference) -> None:
        mark = QCheckBox(difference.label)
        mark.setChecked(True)
        mark.setAccessibleName(
            t(
                "{label}: sổ ghi {book}, thẻ ghi {card}",
                label=difference.label,
                book=difference.book or t("trống"),
                card=difference.card,
            )
        )
        self._marks.append((difference.field, mark))
        book = Text(t("sổ: {value}", value=difference.book or t("trống")), "body", tone="text2", wrap=True)
        card = Text(t("thẻ: {value}", value=difference.card), "strong", wrap=True)
        for column, widget in enumerate((mark, book, card)):
            self._grid.addWidget(widget, place, column if column < 2 else 3, Qt.AlignmentFlag.AlignVCenter)
        self._grid.setColumnStretch(1, 1)
