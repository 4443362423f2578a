"""``practice``: a practice book of synthetic people, households, enrolments and receipts."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from desktop.cli.books import PassphraseFile
from desktop.cli.passphrase import PRACTICE, read_passphrase
from desktop.cli.streams import print_json
from desktop.domain.errors import CounterError
from desktop.domain.problem import Problem
from desktop.parameters import load_parameters
from desktop.parameters.places import load_places
from desktop.services.book.book_opening import close_book
from desktop.services.desk import vietnam_now
from desktop.services.practice.practice_book import MakePractice, make_practice


def practice(
    out: Annotated[Path, typer.Option("--out", help="Tệp .quay sẽ lập; không ghi đè.", show_default=False)],
    people: Annotated[int, typer.Option("--people", min=1, help="Số người.")] = 300,
    seed: Annotated[int, typer.Option("--seed", help="Cùng số thì cùng nội dung.")] = 1,
    passphrase_file: PassphraseFile = None,
) -> None:
    """Make a practice book; its passphrase is ``tap`` unless another is given."""
    command = MakePractice(
        path=out, people=people, seed=seed, passphrase=read_passphrase(passphrase_file, default=PRACTICE)
    )
    try:
        made = make_practice(command, load_parameters(), load_places(), vietnam_now)
    except CounterError as error:
        if all(problem.field != "path" for problem in error.problems):
            raise
        problems = tuple(_about_out(problem) for problem in error.problems)
        raise CounterError(error.title, error.advice, problems) from error
    close_book(made.desk)
    print_json(
        {
            "book": str(out),
            "people": made.people,
            "households": made.households,
            "receipts": made.receipts,
            "recovery_code": made.recovery_code,
        }
    )


def _about_out(problem: Problem) -> Problem:
    return Problem("out" if problem.field == "path" else problem.field, problem.code, problem.values)
