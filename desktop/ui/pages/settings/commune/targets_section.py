"""The year's targets of cover for the commune and its hamlets."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from fractions import Fraction
from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from desktop.domain.people import Insurance
from desktop.domain.problem import Problem
from desktop.domain.texts.shown import decimal_text, percent_text
from desktop.services.board.loading import load_board
from desktop.services.board.model import HamletRow, RowKind
from desktop.services.board.targets import SetTarget, set_target, targets_of
from desktop.services.desk import Desk
from desktop.ui.context import Counter
from desktop.ui.i18n import mark, t
from desktop.ui.pages.settings.commune.reading_section import ReadingSection
from desktop.ui.widgets.buttons import SecondaryButton
from desktop.ui.widgets.fields.line_field import DigitsField, TextField
from desktop.ui.widgets.tables.table import Cell, Column, Table
from desktop.ui.widgets.text import Text

HI, SI = Insurance.HOUSEHOLD_HI, Insurance.VOLUNTARY_SI
_LEAST, _ROW = 204, 44


@dataclass(frozen=True, slots=True)
class TargetLine:
    """The commune (``hamlet_id`` None) or a hamlet with its targets in percent and how far it is now."""

    hamlet_id: UUID | None
    name: str
    hi: Fraction | None
    si: Fraction | None
    hi_now: Fraction | None
    si_now: Fraction | None


def target_lines(desk: Desk, year: int) -> tuple[TargetLine, ...]:
    """The commune first, then its hamlets."""
    board = load_board(desk)
    targets = {(one.insurance, one.hamlet_id): one.percent for one in targets_of(desk, year)}
    rows = [board.commune, *(row for row in board.rows if row.kind is RowKind.HAMLET)]
    return tuple(_line(row, targets) for row in rows)


def set_both(desk: Desk, year: int, hamlet_id: UUID | None, typed: Mapping[Insurance, str]) -> tuple[Problem, ...]:
    """Set both insurances' targets; each problem under its own field (``hi_target``, ``si_target``)."""
    found: list[Problem] = []
    for insurance, text in typed.items():
        command = SetTarget(year=year, insurance=insurance, hamlet_id=hamlet_id, percent=text)
        field = "hi_target" if insurance is HI else "si_target"
        problems = set_target(desk, command)
        found += (Problem(field, one.code, one.values) if one.field == "percent" else one for one in problems)
    return tuple(one for place, one in enumerate(found) if one not in found[:place])


class TargetsSection(ReadingSection):
    """The list; Enter takes a row into the form below."""

    TITLE = mark("Mục tiêu bao phủ của năm")
    HINT = mark("Người kiểm soát đặt cho cả xã và từng thôn, tính theo phần trăm. Để trống là không đặt. Enter để sửa.")

    def __init__(self, counter: Counter, parent: QWidget | None = None) -> None:
        super().__init__(counter, parent)
        self._line: TargetLine | None = None
        self.year = DigitsField(t("Năm"), length=4)
        self.year.set_value(str(counter.today().year))
        self.table = Table(t("Mục tiêu bao phủ của năm"), _columns(), row_height=_ROW)
        self.table.setMinimumHeight(_LEAST)
        self.hi, self.si = TextField(t("Mục tiêu BHYT, %")), TextField(t("Mục tiêu BHXH tự nguyện, %"))
        self.whose = Text("", "strong", wrap=True)
        self.save_button = SecondaryButton(t("Ghi mục tiêu"), icon_name="check")
        form = QHBoxLayout()
        form.setSpacing(16)
        boxes = (
            ("year", t("Năm"), self.year),
            ("hi_target", t("BHYT (%)"), self.hi),
            ("si_target", t("BHXH tự nguyện (%)"), self.si),
        )
        for field, label, control in boxes:
            form.addWidget(self.box(field, label, control), 1, Qt.AlignmentFlag.AlignTop)
        form.addWidget(self.save_button, 0, Qt.AlignmentFlag.AlignBottom)
        self.column.addWidget(self.note)
        self.column.addWidget(self.table, 1)
        self.column.addWidget(self.whose)
        self.column.addLayout(form)
        self.year.value_changed.connect(lambda _value: self.reload())
        self.table.row_changed.connect(self._take)
        self.table.row_opened.connect(lambda _row: self.hi.setFocus())
        self.save_button.clicked.connect(self.save)

    def read(self, desk: Desk) -> tuple[TargetLine, ...]:
        """Targets beside what is reached."""
        return target_lines(desk, self.chosen_year)

    @property
    def chosen_year(self) -> int:
        """The year typed, this year while it is not whole."""
        digits = str(self.year.value() or "")
        return int(digits) if len(digits) == len("2026") else self.counter.today().year

    def show_read(self, found: object) -> None:
        """Show the rows; the one in the form stays chosen."""
        if not isinstance(found, tuple):
            return
        here = self._line
        self.table.set_rows(found)
        ids = [line.hamlet_id for line in found]
        if here is not None and here.hamlet_id in ids:
            self.table.selectRow(ids.index(here.hamlet_id))

    def save(self) -> None:
        """Keep both targets of the row."""
        line, year = self._line, self.chosen_year
        if line is None:
            return
        typed = {HI: self.hi.value(), SI: self.si.value()}
        told = t("Đã ghi mục tiêu năm {year} của {name}.", year=year, name=line.name)
        self.act(lambda desk: set_both(desk, year, line.hamlet_id, typed), lambda _none: self.counter.shell.toast(told))

    def save_too(self) -> None:
        """F9 keeps what was typed."""
        line = self._line
        if line is not None and (self.hi.value(), self.si.value()) != (_typed(line.hi), _typed(line.si)):
            self.save()

    def _take(self, line: object) -> None:
        if isinstance(line, TargetLine):
            self._line = line
            self.hi.set_value(_typed(line.hi))
            self.si.set_value(_typed(line.si))
            self.whose.setText(t("Mục tiêu của {name}", name=line.name))
            self.show_problems(())


def _line(row: HamletRow, targets: Mapping[tuple[Insurance, UUID | None], Fraction]) -> TargetLine:
    return TargetLine(
        hamlet_id=row.hamlet_id,
        name=t("Cả xã") if row.kind is RowKind.COMMUNE else row.name,
        hi=targets.get((HI, row.hamlet_id)),
        si=targets.get((SI, row.hamlet_id)),
        hi_now=row.hi_percent,
        si_now=row.si_percent,
    )


def _typed(percent: Fraction | None) -> str:
    return "" if percent is None else decimal_text(percent)


def _columns() -> tuple[Column[TargetLine], ...]:
    return (
        Column(t("CỦA AI"), lambda one: Cell(one.name, bold=True)),
        Column(t("BHYT, NAY"), lambda one: _cell(one.hi, one.hi_now), width=124, right=True),
        Column(t("BHXH TỰ NGUYỆN, NAY"), lambda one: _cell(one.si, one.si_now), width=184, right=True),
    )


def _cell(target: Fraction | None, now: Fraction | None) -> Cell:
    wanted = t("chưa đặt") if target is None else percent_text(target)
    have = "" if now is None else t("nay {percent}", percent=percent_text(Fraction(round(now * 10), 10)))
    reached = target is not None and now is not None and now >= target
    return Cell(wanted, have, tone="ok" if reached else "", bold=target is not None)
