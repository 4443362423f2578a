"""Expected errors: what happened and what to do next, in the clerk's words; everything else is a bug."""

from __future__ import annotations

from desktop.domain.problem import Problem


class CounterError(Exception):
    """Something the clerk can mend; nothing has been half-saved.

    Attributes:
        title: what happened, one short Vietnamese sentence.
        advice: what to do next.
        problems: the fields to mend, when there are any.
    """

    def __init__(self, title: str, advice: str = "", problems: tuple[Problem, ...] = ()) -> None:
        super().__init__(f"{title} {advice}".strip())
        self.title = title
        self.advice = advice
        self.problems = problems
