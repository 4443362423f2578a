"""No text of a sheet is taken for a formula, and each can still be read."""

from __future__ import annotations

import csv
import io

import pytest
from hypothesis import example, given
from hypothesis import strategies as some

from desktop.documents.sheets import table_csv
from desktop.domain.texts.harmless import harmless, unguarded

RISKY = ("=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠")
TEXTS = some.text(some.sampled_from("=+-@'\t\r\n＝ aĐạ1,\"|!") | some.characters(codec="utf-8"), max_size=12)


@pytest.mark.parametrize("text", [*(f"{first}cmd|'/c calc'!A0" for first in RISKY), " =1", "'=1", "\t", "-5", "+84905"])
def test_what_begins_like_a_formula_stands_behind_an_apostrophe(text: str) -> None:
    assert harmless(text) == f"'{text}"


@pytest.mark.parametrize("text", ["", "Nguyễn Văn An", "a=b", "'quoted'", "0905-000-001", "(=)", " An"])
def test_other_texts_stay(text: str) -> None:
    assert harmless(text) == text == unguarded(text)


@given(TEXTS)
@example("''=")
@example("'")
def test_neutralising_can_be_undone_and_leaves_nothing_risky(text: str) -> None:
    made = harmless(text)
    assert unguarded(made) == text
    assert not made.lstrip(" ").startswith(RISKY)
    assert made.endswith(text)


@given(some.lists(some.lists(TEXTS, min_size=3, max_size=3), max_size=4))
def test_a_csv_gives_back_what_it_was_given(rows: list[list[str]]) -> None:
    data = table_csv(("Một", "Hai", "Ba"), rows)
    assert data.startswith(b"\xef\xbb\xbf")
    read = list(csv.reader(io.StringIO(data.decode("utf-8-sig"), newline="")))
    assert read[0] == ["Một", "Hai", "Ba"]
    assert [[unguarded(cell) for cell in row] for row in read[1:]] == rows
    assert not any(cell.lstrip(" ").startswith(RISKY) for row in read[1:] for cell in row)
