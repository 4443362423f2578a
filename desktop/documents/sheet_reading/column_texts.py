"""Cleans the texts of a sheet: NFC everywhere, old fonts turned into Unicode column by column."""

from __future__ import annotations

import unicodedata
from collections import defaultdict
from collections.abc import Mapping
from typing import Any

from desktop.documents.sheet_reading.font_detection import (
    ColumnFont,
    DoubtfulTextError,
    column_font,
    only_legacy,
    whole_file,
)
from desktop.documents.sheet_reading.legacy_fonts import LegacyFont
from desktop.documents.sheet_reading.opened import Note, OpenedSheet, RefusedInChildError
from desktop.documents.sheet_reading.sheet import column_letters
from desktop.domain.identity.mangled import repaired
from desktop.domain.texts.phrases import mark

_CONVERTED = mark("Cột {columns} gõ bằng phông {encoding}, đã đổi sang Unicode.")
_REPAIRED = mark("Chữ bị lỗi bảng mã UTF-8 ở cột {columns} đã được đọc lại.")


class ColumnWords:
    """Gathers the words of each column that are not ASCII, one row after the other."""

    def __init__(self) -> None:
        self._words: defaultdict[int, set[str]] = defaultdict(set)
        self._heading_rows: dict[int, int] = {}
        self._row_words: dict[int, set[str]] = {}
        self._mangled: set[int] = set()

    def see(self, number: int, values: list[Any]) -> None:
        """Note one row's texts."""
        for column, value in enumerate(values):
            if type(value) is str:
                if not value.isascii():
                    self._see_text(column, value)
                if column not in self._heading_rows:
                    self._heading_rows[column] = number
                    self._row_words[number] = {word for text in values if type(text) is str for word in text.split()}

    def _see_text(self, column: int, text: str) -> None:
        if "\xc3" in text or "\xe1" in text or "\xc4" in text:  # how every mangled Vietnamese letter begins
            again = repaired(text)
            if again != text:
                self._mangled.add(column)
                text = again
        self._words[column].update(text.split())

    def cleaner(self, opened: OpenedSheet) -> ColumnTexts:
        """What the words say about the columns' fonts."""
        if opened.font is not None:
            return ColumnTexts(
                {column: whole_file(opened.font) for column in self._words}, self._mangled, {}, told=True
            )
        fonts = {
            column: column_font(
                words, self._row_words.get(self._heading_rows[column], ()), capital_font=opened.capital_font
            )
            for column, words in self._words.items()
        }
        headings = {column: row for column, row in self._heading_rows.items() if not self._is_old(row)}
        known = {column: font for column, font in fonts.items() if font is not None}
        return ColumnTexts(known, self._mangled, headings)

    def _is_old(self, row: int) -> bool:
        return any(only_legacy(word, font) for word in self._row_words[row] for font in LegacyFont)


class ColumnTexts:
    """Cleans values once every column's font is known; ``told`` = the file's own note already says it.

    ``headings``: for each column the row of its first text, where that row holds nothing in an old font.
    """

    def __init__(
        self, fonts: Mapping[int, ColumnFont], mangled: set[int], headings: Mapping[int, int], *, told: bool = False
    ) -> None:
        self._fonts = fonts
        self._headings = headings
        self._mangled = mangled
        self._told = told

    def clean(self, text: str, column: int, row: int) -> str:
        """A text that is not ASCII, in NFC Unicode; refuses one that could mean two names."""
        if column in self._mangled:
            text = repaired(text)
        font = self._fonts.get(column)
        if font is not None:
            try:
                text = font.convert(text, heading=self._headings.get(column) == row)
            except DoubtfulTextError as doubt:
                raise RefusedInChildError(
                    "mixed_fonts",
                    column=column_letters(column),
                    encoding=font.font.value,
                    found=f"{column_letters(column)}{row}",
                    text=doubt.text,
                    other=doubt.other,
                ) from doubt
        return unicodedata.normalize("NFC", text)

    def notes(self) -> tuple[Note, ...]:
        """What was converted, for the clerk."""
        notes: list[Note] = []
        for font in LegacyFont:
            columns = [column for column, one in self._fonts.items() if one.font is font]
            if columns and not self._told:
                notes.append((_CONVERTED, {"columns": _named(columns), "encoding": font.value}))
        if self._mangled:
            notes.append((_REPAIRED, {"columns": _named(self._mangled)}))
        return tuple(notes)


def _named(columns: list[int] | set[int]) -> str:
    return ", ".join(column_letters(column) for column in sorted(columns))
