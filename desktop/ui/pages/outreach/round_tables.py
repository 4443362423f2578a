"""Columns of the rounds, of who went, of a round's people."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar
from uuid import UUID

from desktop.domain.partial_date import format_date
from desktop.services.outreach.follow_up import Counts, GoerCounts
from desktop.services.outreach.round_page import RoundLine, RoundRow
from desktop.ui.i18n import in_row, t
from desktop.ui.pages.shared.tones import chip_tone
from desktop.ui.widgets.tables.table import Cell, Column

Row = TypeVar("Row", RoundLine, GoerCounts)


def round_columns() -> tuple[Column[RoundLine], ...]:
    """The list of rounds."""
    return (
        Column(
            t("NGÀY ĐI"), lambda line: Cell(format_date(line.round.held_on)), lambda line: line.round.held_on, width=112
        ),
        Column(t("ĐỢT"), lambda line: Cell(line.round.title, in_row((line.round.who_went,)), bold=True)),
        Column(t("TRẠNG THÁI"), _chip, width=128),
        *_counts(_of_round),
    )


def goer_columns() -> tuple[Column[GoerCounts], ...]:
    """What the rounds of each who went have come to."""
    return (
        Column(t("NGƯỜI ĐI"), lambda one: Cell(one.name, bold=True)),
        Column(t("SỐ ĐỢT"), lambda one: Cell(str(one.rounds)), lambda one: one.rounds, width=96, right=True),
        *_counts(_of_goer),
    )


def person_columns(typed: Callable[[UUID], bool]) -> tuple[Column[RoundRow], ...]:
    """The people of a round; ``typed`` tells whose result is typed and not written yet."""
    return (
        Column(t("TT"), lambda row: Cell(str(row.place)), lambda row: row.place, width=44, right=True),
        Column(t("HỌ TÊN"), lambda row: Cell(row.name, in_row((row.born, row.home)), bold=True)),
        Column(t("VÌ SAO ĐẾN"), lambda row: Cell(row.why, row.before), width=206),
        Column(t("TRẠNG THÁI"), lambda row: _state(row, typed), width=152),
        Column(t("KẾT QUẢ"), lambda row: Cell(row.said, row.gone or row.after, tone="bad" if row.gone else "")),
    )


def _of_round(line: RoundLine) -> Counts:
    return line.counts


def _of_goer(one: GoerCounts) -> Counts:
    return one.counts


def _counts(of: Callable[[Row], Counts]) -> tuple[Column[Row], ...]:
    def number(get: Callable[[Counts], int], tone: str) -> Callable[[Row], Cell]:
        def cell(row: Row) -> Cell:
            count = get(of(row))
            return Cell(str(count) if count else "–", tone=tone if count else "text3", bold=bool(count and tone))

        return cell

    columns: tuple[tuple[str, Callable[[Counts], int], str], ...] = (
        (t("CẦN GẶP"), lambda counts: counts.taken, ""),
        (t("ĐÃ GẶP"), lambda counts: counts.met, ""),
        (t("HẸN"), lambda counts: counts.promised, ""),
        (t("LỠ HẸN"), lambda counts: counts.late, "bad"),
        (t("ĐÃ ĐÓNG"), lambda counts: counts.paid, "ok"),
    )

    def column(title: str, get: Callable[[Counts], int], tone: str) -> Column[Row]:
        return Column(title, number(get, tone), lambda row: get(of(row)), width=88, right=True)

    return tuple(column(*one) for one in columns)


def _chip(line: RoundLine) -> Cell:
    return Cell(line.chip.text, tone=chip_tone(line.chip.tone), chip=True)


def _state(row: RoundRow, typed: Callable[[UUID], bool]) -> Cell:
    if typed(row.person_id):
        return Cell(t("Đang gõ"), tone="warn", chip=True)
    return Cell(row.chip.text, tone=chip_tone(row.chip.tone), chip=True)
