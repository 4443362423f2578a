"""What a list says, the same on paper and in a sheet: captions, numbered rows, totals, closing lines."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from desktop.documents.words import joined, labelled
from desktop.domain.money import Money
from desktop.domain.papers.agency_list import AgencyList, Cell, ListSheet, Row
from desktop.domain.papers.forms import CellKind, Form, FormColumn

UNSURE_FORM = "(?) mẫu và cột lấy theo mô tả của văn bản, chưa đối chiếu với bản in chính thức."
_COUNTERS = frozenset({"number", "STT"})


@dataclass(frozen=True, slots=True)
class Line:
    """A row of the table: the title of a block, or cells in the order of the form's columns."""

    title: str
    cells: tuple[Cell, ...] = ()


def require_own_form(agency_list: AgencyList, form: Form) -> None:
    """Refuse what cannot be drawn or written.

    Raises:
        ValueError: the form is another one than the list was made by, or the list has no sheet.
    """
    if (form.code, form.version) != (agency_list.form_code, agency_list.form_version):
        raise ValueError(f"not the form of this list: {form.code} {form.version}")
    if not agency_list.sheets:
        raise ValueError("a list without a sheet")


def lines_of(form: Form, sheet: ListSheet) -> list[Line]:
    """The titles of the blocks and the rows, counted through all blocks."""
    titles = {block.key: block.title for block in form.blocks}
    lines: list[Line] = []
    count = 0
    for block in sheet.blocks:
        if block.key:
            lines.append(Line(titles[block.key]))
        for row in block.rows:
            count += 1
            lines.append(Line("", cells_of(form.columns, row, count)))
    return lines


def cells_of(columns: Iterable[FormColumn], row: Row, count: int) -> tuple[Cell, ...]:
    """A row's cells in the order of the columns; a number that the row does not state is its count."""
    return tuple(row.get(column.key, count if column.key in _COUNTERS else None) for column in columns)


def totals_of(form: Form, sheet: ListSheet) -> tuple[Cell, ...] | None:
    """The cells of the total row; None for a form that adds nothing up, or a sheet without rows."""
    if not any(column.total for column in form.columns) or not any(block.rows for block in sheet.blocks):
        return None
    sums: dict[str, int] = {column.key: 0 for column in form.columns if column.total}
    for block in sheet.blocks:
        for row in block.rows:
            for key in sums:
                cell = row.get(key)
                sums[key] += cell if isinstance(cell, int) else 0
    money = {column.key for column in form.columns if column.kind is CellKind.MONEY}
    cells = {key: Money(amount) if key in money else amount for key, amount in sums.items()}
    return tuple(form.texts["total"] if key == _caption_column(form) else cells.get(key) for key in _keys(form))


def _keys(form: Form) -> list[str]:
    return [column.key for column in form.columns]


def _caption_column(form: Form) -> str:
    """Where "Tổng cộng" stands: under the names."""
    return next((column.key for column in form.columns if column.kind is CellKind.TEXT), form.columns[0].key)


def office_lines(form: Form, agency_list: AgencyList) -> list[str]:
    """The organisation and the collector with their codes."""
    office, texts = agency_list.office, form.texts
    return [
        joined(
            labelled(texts["organisation"], office.organisation or office.agency),
            labelled(texts["organisation_code"], office.point_code),
        ),
        joined(
            labelled(texts["collector"], office.collector_name),
            labelled(texts["collector_code"], office.collector_code),
        ),
    ]


def number_line(form: Form, agency_list: AgencyList) -> str:
    """``Số: 3/2026``."""
    return f"{form.texts['number']}: {agency_list.number}/{agency_list.year}"


def form_caption(form: Form) -> str:
    """The form's name, marked while its layout is not confirmed."""
    return form.name if form.status.is_confirmed else f"{form.name} (?)"


def closing_lines(form: Form, sheet: ListSheet) -> tuple[str, ...]:
    """What stands below the table: the sheet's own sentences, or those of the form that need no numbers."""
    return sheet.closing or tuple(line for line in form.closing if "{" not in line)


def notes_of(form: Form, agency_list: AgencyList) -> tuple[str, ...]:
    """The footnotes, and that the form is not confirmed while it is not."""
    return agency_list.notes if form.status.is_confirmed else (*agency_list.notes, UNSURE_FORM)


def signers_of(form: Form, sheet: ListSheet) -> list[tuple[str, str]]:
    """Each signature's caption with the name under it."""
    names = (*sheet.signers, *[""] * len(form.signatures))
    return list(zip(form.signatures, names, strict=False))


def groups_of(columns: Iterable[FormColumn]) -> list[tuple[str, list[FormColumn]]]:
    """Neighbouring columns under their group's heading; a column without a group is alone."""
    groups: list[tuple[str, list[FormColumn]]] = []
    for column in columns:
        if column.group and groups and groups[-1][0] == column.group:
            groups[-1][1].append(column)
        else:
            groups.append((column.group, [column]))
    return groups


def marks_of(columns: Iterable[FormColumn]) -> list[tuple[str, int]]:
    """The printed numbers with how many neighbours share each; columns under one number are parts of it."""
    marks: list[tuple[str, int]] = []
    for column in columns:
        if marks and column.mark and marks[-1][0] == column.mark:
            marks[-1] = (column.mark, marks[-1][1] + 1)
        else:
            marks.append((column.mark, 1))
    return marks
