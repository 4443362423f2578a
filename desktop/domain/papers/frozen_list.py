"""The frozen content of a list to the agency, and the rows of its lines: JSON in which each cell keeps its type."""

from __future__ import annotations

import unicodedata
from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import date
from fractions import Fraction
from typing import Any

from desktop.domain.money import Money
from desktop.domain.month import Month
from desktop.domain.papers.agency_list import AgencyList, Cell, ListBlock, ListSheet, Row
from desktop.domain.papers.frozen import FrozenContentError, plain_value, read_versioned, typed_value, versioned_bytes
from desktop.domain.partial_date import PartialDate

_READERS: Mapping[str, Callable[[Any], Cell]] = {
    "money": Money,
    "month": Month.parse,
    "birth": PartialDate.parse,
    "date": date.fromisoformat,
    "fraction": Fraction,
}


def freeze_list(content: AgencyList) -> bytes:
    """Write a list as canonical bytes; equal lists give equal bytes.

    Raises:
        TypeError, ValueError: as :func:`desktop.domain.papers.frozen.freeze`.
    """
    plain = plain_value(replace(content, sheets=()))
    assert isinstance(plain, dict)
    plain["sheets"] = [_plain_sheet(sheet) for sheet in content.sheets]
    return versioned_bytes("list", plain)


def thaw_list(frozen: bytes) -> AgencyList:
    """Read what :func:`freeze_list` wrote.

    Raises:
        FrozenContentError: not JSON, another version, a missing, unknown or mistyped field.
    """
    plain = _record(read_versioned(frozen, "list"))
    sheets = _items(plain, "sheets")
    content = typed_value(plain | {"sheets": []}, AgencyList)
    assert isinstance(content, AgencyList)
    return replace(content, sheets=tuple(_sheet(sheet) for sheet in sheets))


def plain_row(row: Row) -> dict[str, object]:
    """A row as JSON can hold it, each cell with its type."""
    return {key: _plain_cell(cell) for key, cell in row.items()}


def typed_row(plain: Mapping[str, Any]) -> Row:
    """The row again.

    Raises:
        FrozenContentError: a cell of an unknown type, or one that does not fit its type.
    """
    return {key: _cell(value) for key, value in plain.items()}


def _plain_cell(cell: Cell) -> object:
    if isinstance(cell, str):
        return unicodedata.normalize("NFC", cell)
    if isinstance(cell, Money):
        return {"money": int(cell)}
    if cell is None or isinstance(cell, bool | int):
        return cell
    if isinstance(cell, Fraction):
        return {"fraction": str(cell)}
    names = {Month: "month", PartialDate: "birth", date: "date"}
    if type(cell) not in names:
        raise TypeError(f"cannot be frozen exactly: {cell!r}")
    return {names[type(cell)]: cell.isoformat()}


def _cell(value: Any) -> Cell:
    if value is None or isinstance(value, str | bool | int):
        return value
    if isinstance(value, dict) and len(value) == 1:
        kind, told = next(iter(value.items()))
        if kind in _READERS and isinstance(told, int if kind == "money" else str):
            try:
                return _READERS[kind](told)
            except (ValueError, TypeError, ZeroDivisionError) as error:
                raise FrozenContentError(f"not a cell: {value!r}") from error
    raise FrozenContentError(f"not a cell: {value!r}")


def _plain_sheet(sheet: ListSheet) -> object:
    plain = plain_value(replace(sheet, blocks=()))
    assert isinstance(plain, dict)
    blocks = [{"key": block.key, "rows": [plain_row(row) for row in block.rows]} for block in sheet.blocks]
    return plain | {"blocks": blocks}


def _sheet(value: object) -> ListSheet:
    plain = _record(value)
    blocks = [_record(block) for block in _items(plain, "blocks")]
    sheet = typed_value(plain | {"blocks": []}, ListSheet)
    assert isinstance(sheet, ListSheet)
    return replace(sheet, blocks=tuple(_block(block) for block in blocks))


def _block(plain: Mapping[str, Any]) -> ListBlock:
    rows = tuple(typed_row(_record(row)) for row in _items(plain, "rows"))
    if not isinstance(plain.get("key"), str) or plain.keys() != {"key", "rows"}:
        raise FrozenContentError("not a block of a list")
    return ListBlock(key=plain["key"], rows=rows)


def _record(value: object) -> dict[str, Any]:
    if not isinstance(value, dict):
        raise FrozenContentError(f"an object expected, not {value!r}")
    return value


def _items(plain: Mapping[str, Any], name: str) -> list[Any]:
    found = plain.get(name)
    if not isinstance(found, list):
        raise FrozenContentError(f"a list expected, not {found!r}")
    return found
