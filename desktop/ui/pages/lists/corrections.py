"""What the agency says otherwise of a person: each value is taken over when the line goes into the next list."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QGridLayout, QWidget

from desktop.services.lists.batches import LineView
from desktop.services.lists.replies.numbers import PersonChange
from desktop.services.shown import Difference
from desktop.ui.i18n import shown, t
from desktop.ui.widgets.text import Text


class Corrections(QWidget):
    """One marked line a value; Space leaves it out.

    Signals:
        changed: another choice.
    """

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(16)
        self._grid.setVerticalSpacing(0)
        self._grid.setColumnStretch(1, 1)
        self._grid.setColumnStretch(2, 1)
        self._line: LineView | None = None
        self._marks: list[tuple[Difference, QCheckBox]] = []
        self.hide()

    def show_line(self, line: LineView | None) -> None:
        """Show the differences of a line, all marked; the same line keeps its marks."""
        same = self._line is not None and line is not None and line.line_id == self._line.line_id
        left_out = {one.field for one, mark in self._marks if same and not mark.isChecked()}
        while (item := self._grid.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        self._line, self._marks = line, []
        for place, difference in enumerate(line.differences if line is not None else ()):
            self._add(place, difference, marked=difference.field not in left_out)
        self.setVisible(bool(self._marks))

    def values(self) -> tuple[str, ...]:
        """The values that would be taken over."""
        return tuple(one.card for one, mark in self._marks if mark.isChecked())

    def taken(self) -> tuple[PersonChange, ...]:
        """What would be changed of the person."""
        line = self._line
        if line is None:
            return ()
        return tuple(
            PersonChange(
                person_id=line.person_id,
                name=line.name,
                field=one.field,
                label=one.label,
                before=one.book,
                after=one.card,
            )
            for one, mark in self._marks
            if mark.isChecked()
        )

    def _add(self, place: int, difference: Difference, *, marked: bool) -> None:
        book = difference.book or t("trống")
        mark = QCheckBox(shown(difference.label))
        mark.setChecked(marked)
        mark.setAccessibleName(
            t(
                "Sửa {label}: sổ ghi {book}, cơ quan BHXH ghi {agency}",
                label=difference.label,
                book=book,
                agency=difference.card,
            )
        )
        mark.toggled.connect(lambda _on: self.changed.emit())
        self._marks.append((difference, mark))
        texts = (
            Text(t("sổ ghi {value}", value=book), "body", tone="text2", wrap=True),
            Text(t("cơ quan ghi {value}", value=difference.card), "strong", wrap=True),
        )
        for column, widget in enumerate((mark, *texts)):
            self._grid.addWidget(widget, place, column, Qt.AlignmentFlag.AlignVCenter)
            widget.show()
