"""``words``: an amount in Vietnamese words."""

from __future__ import annotations

import re
from typing import Annotated

import typer

from desktop.cli.streams import argument_text, print_json, print_problems
from desktop.domain.problem import Problem
from desktop.domain.texts.words import in_words

LONGEST = 60
_PLAIN = re.compile(r"^[0-9]+$")
_GROUPED = re.compile(r"^[0-9]{1,3}(\.[0-9]{3})+$")
_NUMBER = re.compile(r"^[0-9.,]+$")


def words(amount: Annotated[str, typer.Argument(help="Số tiền: 1366200, 1.366.200, -5000.")]) -> None:
    """Read a whole amount."""
    read = read_amount(argument_text(amount))
    if isinstance(read, Problem):
        print_problems(read)
        raise typer.Exit(1)
    print_json({"words": in_words(read)})


def read_amount(text: str) -> int | Problem:
    """Whole đồng with an optional leading minus and dots between thousands."""
    trimmed = text.strip()
    negative = trimmed.startswith(("-", "−"))
    digits = trimmed[1:].strip() if negative else trimmed
    if not digits:
        return Problem("amount", "missing_field")
    if not _NUMBER.match(digits):
        return Problem("amount", "wrong_type", {"expected": "số đồng như 1.366.200"})
    if len(digits) > LONGEST:
        return Problem("amount", "out_of_range", {"lowest": "1 chữ số", "highest": f"{LONGEST} chữ số"})
    if not (_PLAIN.match(digits) or _GROUPED.match(digits)):
        return Problem("amount", "not_whole_dong")
    whole = int(digits.replace(".", ""))
    return -whole if negative else whole
