"""How an act stops from inside its transaction."""

from __future__ import annotations

from desktop.domain.problem import Problem


class Refused(Exception):  # noqa: N818 - named for the fact: it carries problems out of the transaction
    """Bad input found inside a transaction; leaving it by this exception undoes everything."""

    def __init__(self, problems: tuple[Problem, ...]) -> None:
        super().__init__(problems)
        self.problems = problems
