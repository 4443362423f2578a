"""The members now and in the trial, and the single changes with their totals."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from desktop.domain.household_hi import COVERED_ELSEWHERE, HOUSEHOLD
from desktop.domain.household_hi.figures import GROUP_NAMES
from desktop.domain.money import Money, format_money, format_signed
from desktop.domain.texts.phrases import capital
from desktop.services.household_hi.what_if import TriedMember, Variation
from desktop.ui.i18n import shown, t
from desktop.ui.widgets.tables.table import Cell, Column, Table

_ROW, _HEAD = 46, 34
_SLIM = 760
_NOW = 3
MOST_SEEN = 6
"""So many rows are in view before a table scrolls."""


def tone_of(amount: Money) -> str:
    """More is a warning, less is good; the sign says it too."""
    return "warn" if amount > 0 else "ok" if amount < 0 else ""


def form_name(form: str) -> str:
    """What a member pays as."""
    if form == HOUSEHOLD:
        return t("Hộ gia đình")
    if form == COVERED_ELSEWHERE:
        return t("Không đóng ở đây")
    return capital(shown(GROUP_NAMES[form])) if form in GROUP_NAMES else t("Ngân sách đóng toàn bộ")


class MembersTable(Table):
    """In the order of places; it is not sorted, since the order is what is tried."""

    def __init__(self, left: Callable[[TriedMember], bool], parent: QWidget | None = None) -> None:
        self._left = left
        super().__init__(t("Từng người: nay và thử"), self._columns(), row_height=_ROW, parent=parent)
        self.setSortingEnabled(False)

    def show_members(self, members: tuple[TriedMember, ...]) -> None:
        """Show them; the person in hand stays in hand."""
        kept = self.current_row()
        self.set_rows(members)
        self.setFixedHeight(_HEAD + _ROW * min(max(len(members), 1), MOST_SEEN) + 4)
        if kept is None:
            return
        for place, member in enumerate(members):
            if member.row.person_id == kept.row.person_id:
                self.selectRow(place)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """On narrow windows what is paid now gives way to the difference."""
        super().resizeEvent(event)
        self.setColumnHidden(_NOW, self.width() < _SLIM)

    def _columns(self) -> tuple[Column[TriedMember], ...]:
        return (
            Column(t("THỨ TỰ"), self._place, width=92),
            Column(t("NGƯỜI"), self._person),
            Column(t("CÁCH ĐÓNG"), self._form, width=170),
            Column(t("NAY (đ)"), lambda one: _amount(one, then=False), width=104, right=True),
            Column(t("THỬ (đ)"), lambda one: _amount(one, then=True), width=104, right=True),
            Column(t("CHÊNH LỆCH"), _difference, width=110, right=True),
        )

    def _place(self, one: TriedMember) -> Cell:
        if self._left(one):
            return Cell(t("ra khỏi hộ"), tone="warn", chip=True)
        now, then = "" if one.now is None else one.now.place, "" if one.then is None else one.then.place
        return Cell(then, t("nay: {place}", place=shown(now)) if now and now != then else "", bold=True)

    def _person(self, one: TriedMember) -> Cell:
        known = one.then or one.now
        return Cell(one.name, "" if known is None else known.relation_label, bold=True)

    def _form(self, one: TriedMember) -> Cell:
        if self._left(one):
            return Cell(t("Không còn trong hộ"))
        months = t("{months} tháng", months=one.row.months) if one.row.months else ""
        share = "" if one.then is None or not one.row.months else shown(one.then.share)
        return Cell(form_name(one.row.group), ", ".join(part for part in (months, share) if part))


class VariationsTable(Table):
    """Every single change; Enter makes it.

    Signals:
        wanted: the :class:`Variation` to make.
    """

    wanted = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(t("Thử một thay đổi"), _variation_columns(), row_height=40, parent=parent)
        self.row_opened.connect(self.wanted)

    def show_variations(self, variations: tuple[Variation, ...]) -> None:
        """Show them as the services order them."""
        self.set_rows(variations)


def _amount(one: TriedMember, *, then: bool) -> Cell:
    row = one.then if then else one.now
    return Cell("0" if row is None else format_money(row.amount), bold=then)


def _difference(one: TriedMember) -> Cell:
    return Cell(format_signed(one.difference), tone=tone_of(one.difference), bold=bool(one.difference))


def _variation_columns() -> tuple[Column[Variation], ...]:
    return (
        Column(t("THỬ MỘT THAY ĐỔI"), lambda one: Cell(one.title)),
        Column(
            t("CẢ HỘ ĐÓNG (đ)"),
            lambda one: Cell(format_money(one.total), bold=True),
            lambda one: one.total,
            width=150,
            right=True,
        ),
        Column(
            t("SO VỚI NAY (đ)"),
            lambda one: Cell(format_signed(one.difference), tone=tone_of(one.difference)),
            lambda one: one.difference,
            width=140,
            right=True,
        ),
    )
