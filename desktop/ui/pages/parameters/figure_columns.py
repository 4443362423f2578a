"""The columns of the figures' table, and what is searched in a figure."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from desktop.domain.texts.text import fold
from desktop.services.book.parameter_pages import FigureGroup, FigureRow
from desktop.ui.i18n import shown, t
from desktop.ui.widgets.tables.table import Cell, Column


@dataclass(frozen=True, slots=True)
class ShownFigure:
    """A figure with the value in force and the next one, judged on a day."""

    group: FigureGroup
    next: FigureRow | None
    folded: str

    @property
    def row(self) -> FigureRow:
        """The value in force; where none is, the next or the last one."""
        return self.group.current or self.next or self.group.rows[0]

    @property
    def confirmed(self) -> bool:
        """Whether the value shown, and the next one, are confirmed."""
        return self.row.status.is_confirmed and (self.next is None or self.next.status.is_confirmed)


def shown_figure(group: FigureGroup, on: date) -> ShownFigure:
    """A group of the service, ready for the table."""
    coming = [row for row in group.rows if row.since > on]
    texts = (
        group.description,
        shown(group.description),
        group.path,
        group.branch,
        *(f"{row.value} {row.reference}" for row in group.rows),
    )
    return ShownFigure(group, min(coming, key=lambda row: row.since, default=None), fold(" ".join(texts)))


def matches(figure: ShownFigure, text: str, branch: str | None, *, only_unconfirmed: bool) -> bool:
    """Whether a figure is shown for what is typed and chosen."""
    if branch is not None and figure.group.branch != branch:
        return False
    if only_unconfirmed and figure.confirmed:
        return False
    return all(word in figure.folded for word in fold(text).split())


def status_cell(row: FigureRow) -> Cell:
    """The status as a chip; violet with "?" where it is not confirmed."""
    if row.status.is_confirmed:
        return Cell(t("đã xác nhận"), tone="ok", chip=True)
    return Cell(t("chưa xác nhận"), tone="unsure", chip=True)


def coming_text(row: FigureRow | None) -> str:
    """``sẽ áp dụng từ 01/01/2027``."""
    return "" if row is None else t("sẽ áp dụng từ {day}", day=f"{row.since:%d/%m/%Y}")


def since_cell(row: FigureRow) -> Cell:
    """First day, and the last one where it is known."""
    ends = "" if row.until is None else t("đến {day}", day=f"{row.until:%d/%m/%Y}")
    return Cell(t("từ {day}", day=f"{row.since:%d/%m/%Y}"), ends)


def span_text(row: FigureRow) -> str:
    """``từ 01/07/2026`` or ``01/07/2024 – 30/06/2026``."""
    if row.until is None:
        return t("từ {day}", day=f"{row.since:%d/%m/%Y}")
    return f"{row.since:%d/%m/%Y} – {row.until:%d/%m/%Y}"


def _short_name(group: FigureGroup) -> str:
    """The description without the branch, which stands below it anyway."""
    whole, branch = t(group.description), t(group.branch)
    rest = whole.removeprefix(f"{branch}, ")
    return rest[:1].upper() + rest[1:]


def columns() -> tuple[Column[ShownFigure], ...]:
    """Titles in the window's language."""
    return (
        Column(t("SỐ LIỆU"), lambda one: Cell(_short_name(one.group), t(one.group.branch), bold=True)),
        Column(t("MỨC"), lambda one: Cell(one.row.value, coming_text(one.next)), width=160),
        Column(t("HIỆU LỰC"), lambda one: since_cell(one.row), lambda one: one.row.since, width=128),
        Column(t("XÁC NHẬN"), lambda one: status_cell(one.row), lambda one: one.row.status.value, width=142),
    )
