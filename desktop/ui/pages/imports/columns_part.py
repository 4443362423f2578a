"""Which column of the sheet means what: every column with its heading and first cells, and one choice below."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.documents.sheet_reading import CellValue
from desktop.documents.sheet_reading.sheet import column_letters
from desktop.domain.partial_date import format_date
from desktop.services.imports import ColumnTarget, ProposedSheet, column_targets
from desktop.ui.i18n import in_row, shown, t
from desktop.ui.pages.imports.import_words import PARTS
from desktop.ui.theme.scale import Space
from desktop.ui.widgets.fields.choice_field import ChoiceField
from desktop.ui.widgets.fields.field_box import FieldBox
from desktop.ui.widgets.tables.table import Cell, Column, Table

_NOTHING = ""
_SAMPLES = 3


@dataclass(frozen=True, slots=True)
class SheetColumn:
    """One column of the sheet; ``target`` is the key of its meaning, empty for a column that is left out."""

    place: int
    heading: str
    samples: tuple[str, ...]
    target: str = _NOTHING


class ColumnsPart(QWidget):
    """The table of columns; Enter goes to the choice for the selected one, Enter there to the next column.

    Signals:
        changed: a column means something else now.
    """

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._targets: dict[str, ColumnTarget] = {one.key: one for one in column_targets()}
        self.table = Table(t("Các cột của tờ"), _columns(self._targets), row_height=44)
        self.choice = ChoiceField(t("Cột đang chọn là gì"), _options(self._targets))
        self.box = FieldBox(t("Cột đang chọn là gì"), self.choice, hint=" ")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.STEP)
        column.addWidget(self.table, 1)
        column.addWidget(self.box)
        self.table.row_changed.connect(self._show_choice)
        self.table.row_opened.connect(lambda _row: self.choice.setFocus(Qt.FocusReason.OtherFocusReason))
        self.choice.value_changed.connect(self._choose)

    def show_sheet(self, proposed: ProposedSheet | None) -> None:
        """Show a sheet's columns with what they are taken for."""
        rows = () if proposed is None else sheet_columns(proposed)
        self.table.set_rows(rows)
        self._show_choice(self.table.current_row())

    def mapping(self) -> Mapping[str, int]:
        """Column by the key of its meaning."""
        return {row.target: row.place for row in self.table.table_model.rows() if row.target}

    def next_column(self) -> None:
        """Enter in the choice: on to the next column."""
        here = self.table.currentIndex().row()
        self.table.selectRow(min(here + 1, self.table.table_model.rowCount() - 1))
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_choice(self, row: SheetColumn | None) -> None:
        self.box.setVisible(row is not None)
        if row is None:
            return
        self.choice.set_value(row.target)
        target = self._targets.get(row.target)
        said = t("cột {letter}, {heading}", letter=column_letters(row.place), heading=row.heading or t("không tiêu đề"))
        self.box.set_hint(in_row((said, t("ô ghi: {hint}", hint=shown(target.hint)) if target else ""), " · "))

    def _choose(self, value: object) -> None:
        row = self.table.current_row()
        if row is None or not isinstance(value, str) or value == row.target:
            return
        here = self.table.currentIndex().row()
        self.table.set_rows([_changed(one, row.place, value) for one in self.table.table_model.rows()])
        self.table.selectRow(here)
        self.changed.emit()


def sheet_columns(proposed: ProposedSheet) -> tuple[SheetColumn, ...]:
    """The columns of a sheet that have a heading or anything below it."""
    by_place = {place: key for key, place in proposed.sheet.columns.items()}
    columns = []
    for place in range(proposed.head.width):
        heading = proposed.sheet.headings[place] if place < len(proposed.sheet.headings) else ""
        samples = [cell_text(values[place]) for _number, values in proposed.samples if place < len(values)]
        filled = tuple(dict.fromkeys(text for text in samples if text))[:_SAMPLES]
        if heading or filled:
            columns.append(SheetColumn(place, heading, filled, by_place.get(place, _NOTHING)))
    return tuple(columns)


def cell_text(value: CellValue) -> str:
    """A cell as the sheet would show it."""
    if value is None:
        return ""
    if isinstance(value, bool):
        return t("đúng") if value else t("sai")
    if isinstance(value, date):
        return format_date(value)
    return " ".join(str(value).split())[:80]


def _changed(row: SheetColumn, place: int, target: str) -> SheetColumn:
    """The chosen column takes the meaning; another that had it is left out."""
    if row.place == place:
        return replace(row, target=target)
    return replace(row, target=_NOTHING) if row.target == target else row


def _options(targets: Mapping[str, ColumnTarget]) -> list[tuple[object, ...]]:
    left_out: list[tuple[object, ...]] = [(_NOTHING, t("không nhận cột này"), "")]
    return left_out + [(key, shown(one.label), t(PARTS[one.part])) for key, one in targets.items()]


def _columns(targets: Mapping[str, ColumnTarget]) -> tuple[Column[SheetColumn], ...]:
    def meaning(row: SheetColumn) -> Cell:
        target = targets.get(row.target)
        return (
            Cell(t("không nhận"), tone="text3") if target is None else Cell(shown(target.label), tone="ok", chip=True)
        )

    return (
        Column(t("CỘT"), lambda row: Cell(column_letters(row.place)), order=lambda row: row.place, width=88),
        Column(t("TIÊU ĐỀ"), lambda row: Cell(row.heading or "–", bold=True)),
        Column(t("VÍ DỤ"), lambda row: Cell(in_row(row.samples, " · ") or "–")),
        Column(t("LÀ GÌ"), meaning, width=208),
    )
