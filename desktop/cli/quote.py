"""``quote``: the same rules as the window, for scripts and checks; needs no book and no window."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from desktop.cli.streams import STANDARD_INPUT, print_json, print_problems, read_standard_input
from desktop.domain.problem import Problem
from desktop.domain.requests import answer_text
from desktop.parameters import load_parameters


def quote(
    file: Annotated[str, typer.Argument(metavar="[FILE or -]", help="Tệp JSON, hoặc - để đọc từ đầu vào.")] = "-",
) -> None:
    """Answer one request or a list of requests."""
    try:
        text = read_standard_input() if file == STANDARD_INPUT else Path(file).read_bytes()
    except (OSError, ValueError):
        print_problems(Problem("", "unreadable"))
        raise typer.Exit(1) from None
    answer, good = answer_text(text, load_parameters())
    print_json(answer)
    if not good:
        raise typer.Exit(1)
