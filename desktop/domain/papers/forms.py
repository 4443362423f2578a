"""Forms as data: name, version, legal line, dates, blocks and columns of every paper and list."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from desktop.domain.errors import CounterError
from desktop.domain.partial_date import format_date
from desktop.domain.quote import Status
from desktop.domain.texts.phrases import say


class CellKind(StrEnum):
    """What stands in a column, in a PDF as text and in a sheet as a real cell of that type."""

    TEXT = "text"
    CODE = "code"
    """Digits that are no number: personal IDs, SI numbers, with their leading zeros."""
    DATE = "date"
    BIRTH = "birth"
    """A date of birth with its precision."""
    MONTH = "month"
    WHOLE = "whole"
    MONEY = "money"
    PERCENT = "percent"
    MARK = "mark"
    """A cross, or nothing."""


@dataclass(frozen=True, slots=True, kw_only=True)
class FormColumn:
    """A column of a list.

    Attributes:
        key: name of the cell in a row, English; for gateway sheets the gateway's own key.
        mark: the column's printed number or letter, ``A``, ``1``, ``10``; empty for none.
        heading: the printed heading. group: a heading above several neighbouring columns, or empty.
        width: share of the page's width in print; columns are scaled together to fill it.
        total: whether the total row adds it up.
    """

    key: str
    mark: str
    heading: str
    kind: CellKind
    width: int
    group: str = ""
    total: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class FormField:
    """A numbered item of a paper that is filled in: ``[01]`` Họ và tên.

    Attributes:
        key: name of the value. mark: the printed number with its brackets.
        boxes: how many boxes for characters; 0 for a line.
        choices: what may be ticked, value to label; empty for free text.
        wide: whether it has a line of its own even where it would fit beside another.
        lines: how many lines its box has for writing by hand.
    """

    key: str
    mark: str
    label: str
    boxes: int = 0
    choices: tuple[tuple[str, str], ...] = ()
    wide: bool = False
    lines: int = 1


@dataclass(frozen=True, slots=True, kw_only=True)
class FormBlock:
    """A titled part of a form: of a paper its fields, of a list its rows (``(1) Tăng``, ``(2) Giảm``)."""

    key: str
    title: str
    fields: tuple[FormField, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Form:
    """One version of one form.

    Attributes:
        code: ``d05_ts``; version: what tells it from others, ``366-2026``.
        name: as printed: ``Mẫu D05-TS``. title: the paper's heading.
        legal_line: ``(Ban hành kèm theo Quyết định số 366/QĐ-BHXH …)``.
        since, until: the days between which papers of that date are made by it; until None: until the next version.
        reference: decision, article. status: whether layout and legal line are confirmed.
        paper: ``A4``, ``A4 landscape``, ``A5 landscape``.
        closing: lines below the table. signatures: captions from left to right.
        texts: any further printed sentences by key.
    """

    code: str
    version: str
    name: str
    title: str
    legal_line: str
    since: date
    until: date | None
    reference: str
    status: Status
    paper: str
    columns: tuple[FormColumn, ...] = ()
    blocks: tuple[FormBlock, ...] = ()
    closing: tuple[str, ...] = ()
    signatures: tuple[str, ...] = ()
    texts: Mapping[str, str]

    def column(self, key: str) -> FormColumn:
        """A column by its key; ``KeyError`` for an unknown one."""
        return {column.key: column for column in self.columns}[key]

    def block(self, key: str) -> FormBlock:
        """A block by its key; ``KeyError`` for an unknown one."""
        return {block.key: block for block in self.blocks}[key]

    def has(self, key: str) -> bool:
        """Whether there is a column of this key."""
        return any(column.key == key for column in self.columns)


class FormMissingError(CounterError):
    """No version of a form holds on a day."""

    def __init__(self, code: str, on: date) -> None:
        title = say("Không có mẫu {code} cho ngày {day}.", code=code, day=format_date(on))
        super().__init__(title, say("Xin xem lại ngày của máy hoặc của giấy tờ."))
        self.code, self.on = code, on


class FormSet:
    """Every version of every form; immutable."""

    def __init__(self, forms: Iterable[Form]) -> None:
        self._versions: dict[str, list[Form]] = {}
        for form in sorted(forms, key=lambda one: one.since):
            self._versions.setdefault(form.code, []).append(form)

    @property
    def codes(self) -> tuple[str, ...]:
        """The codes of all forms, in order."""
        return tuple(sorted(self._versions))

    def versions(self, code: str) -> tuple[Form, ...]:
        """All versions of a form, the oldest first; empty for an unknown one."""
        return tuple(self._versions.get(code, ()))

    def on(self, code: str, day: date) -> Form:
        """The newest version that holds on a day; :class:`FormMissingError` when there is none.

        A version without an end ends where the next one begins, so that a new version is a new file and no more.
        """
        begun = [form for form in self.versions(code) if form.since <= day]
        if not begun or (begun[-1].until is not None and begun[-1].until < day):
            raise FormMissingError(code, day)
        return begun[-1]

    def of_version(self, code: str, version: str) -> Form:
        """One version by its name; ``KeyError`` for an unknown one."""
        found = {form.version: form for form in self.versions(code)}
        return found[version]
