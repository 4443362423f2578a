"""A whole list made from the rows of its lines: one sheet, one a household, or blocks; numbered as printed."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date

from desktop.domain.papers.agency_list import AgencyList, Cell, ListBlock, ListSheet, Row
from desktop.domain.papers.forms import Form
from desktop.domain.papers.receipt import Office

DECREASE = "GH"
"""The PA of who stops: block (2) Giảm of Mẫu số 3."""
Rows = Sequence[Row]
"""The rows of one line."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ListHead:
    """What stands over a list's rows."""

    office: Office
    number: int
    year: int
    made_on: date
    practice: bool


def make_list(form: Form, head: ListHead, lines: Sequence[Rows]) -> AgencyList:
    """The list; ``lines`` in :func:`print_order`."""
    maker = {"mau_so_4": _household_sheets, "mau_so_3": _block_sheet}.get(form.code, _plain_sheet)
    return AgencyList(
        form_code=form.code,
        form_version=form.version,
        office=head.office,
        number=head.number,
        year=head.year,
        made_on=head.made_on,
        sheets=tuple(maker(form, head, lines)),
        notes=tuple(_notes(lines)) if form.has("pays") else (),
        practice=head.practice,
    )


def print_key(form_code: str, rows: Rows) -> tuple[object, ...]:
    """What the lines of a form are sorted by; equal ones stay as they were put in.

    Mẫu số 4 keeps households together, Mẫu số 3 stands "theo thứ tự giảm dần mức đóng" within its blocks.
    """
    first = rows[0] if rows else {}
    if form_code == "mau_so_3":
        base = first.get("base")
        return (_block_of(first) == "decrease", -int(base) if isinstance(base, int) else 0)
    return ()


def _plain_sheet(form: Form, head: ListHead, lines: Sequence[Rows]) -> Iterable[ListSheet]:
    """All rows one below the other; the second row of a line bears no number of its own."""
    rows = [
        _for_print(form, row, number if row is line[0] else None)
        for number, line in enumerate(lines, start=1)
        for row in line
    ]
    yield ListSheet(
        blocks=(ListBlock(rows=tuple(rows)),), closing=_closing(form, lines), signers=(head.office.collector_name, "")
    )


def _household_sheets(form: Form, head: ListHead, lines: Sequence[Rows]) -> Iterable[ListSheet]:
    """One sheet a household (mỗi hộ một tờ), in the order of their first lines."""
    homes: dict[Cell, list[Rows]] = {}
    for line in lines:
        homes.setdefault(line[0].get("household"), []).append(line)
    for members in homes.values():
        first = members[0][0]
        rows = tuple(_for_print(form, row, number) for number, line in enumerate(members, start=1) for row in line)
        names = ("head", "phone", "address")
        told = (first.get("head"), first.get("head_phone"), first.get("head_address"))
        yield ListSheet(
            facts=tuple((form.texts[name], str(value or "")) for name, value in zip(names, told, strict=True)),
            blocks=(ListBlock(rows=rows),),
            closing=_closing(form, members),
            signers=(head.office.collector_name, str(first.get("head") or "")),
        )


def _block_sheet(form: Form, head: ListHead, lines: Sequence[Rows]) -> Iterable[ListSheet]:
    """Blocks (1) Tăng and (2) Giảm, numbered through."""
    numbered = list(enumerate(lines, start=1))
    blocks = tuple(
        ListBlock(
            key=block.key,
            rows=tuple(
                _for_print(form, row, number)
                for number, line in numbered
                if _block_of(line[0]) == block.key
                for row in line
            ),
        )
        for block in form.blocks
    )
    yield ListSheet(blocks=blocks, closing=_closing(form, lines), signers=(head.office.collector_name, ""))


def _block_of(row: Row) -> str:
    return "decrease" if row.get("kind_code") == DECREASE else "increase"


def _for_print(form: Form, row: Row, number: int | None) -> Row:
    """The cells that the form has columns for, with the row's number."""
    cells = {column.key: row[column.key] for column in form.columns if column.key in row}
    if form.has("receipt_number") and "bare_note" in row:
        cells["note"] = row["bare_note"]
    return cells | {"number": number}


def _closing(form: Form, lines: Sequence[Rows]) -> tuple[str, ...]:
    """The form's sentences with how many people ask for a card, and how many of them for paper."""
    rows = [row for line in lines for row in line]
    paper = _people(row for row in rows if row.get("paper") is True)
    asked = paper | _people(row for row in rows if row.get("electronic") is True)
    return tuple(sentence.format(cards=len(asked), paper_cards=len(paper)) for sentence in form.closing)


def _people(rows: Iterable[Row]) -> set[tuple[Cell, ...]]:
    """Who stands in the rows; someone with two receipts stands in two of them and asks for one card."""
    return {tuple(row.get(key) for key in ("full_name", "personal_id", "birth")) for row in rows}


def _notes(lines: Sequence[Rows]) -> Iterable[str]:
    unsure = [number for number, line in enumerate(lines, start=1) if line[0].get("unsure") is True]
    if len(unsure) == len(lines) > 1:
        yield "(?) Số tiền của các dòng dựa trên mức chưa xác nhận."
    elif unsure:
        yield f"(?) Số tiền của dòng {_spans(unsure)} dựa trên mức chưa xác nhận."


def _spans(numbers: Sequence[int]) -> str:
    """``1–3, 7``."""
    spans: list[list[int]] = []
    for number in numbers:
        if spans and spans[-1][-1] + 1 == number:
            spans[-1].append(number)
        else:
            spans.append([number])
    return ", ".join(str(span[0]) if len(span) == 1 else f"{span[0]}–{span[-1]}" for span in spans)
