"""What is wrong with an input: every problem at once, each tied to its field."""

from __future__ import annotations

import dataclasses
from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Problem:
    """One thing to mend.

    Attributes:
        field: the input's own key, with its place inside (``members[0].months``).
        code: one of the stable codes of the command line (``below_floor``).
        values: what the sentence for the clerk names (floor, figure, date …), already as text.
    """

    field: str
    code: str
    values: Mapping[str, str] = dataclasses.field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Notice:
    """A warning beside a good answer; it informs and never refuses."""

    code: str
    values: Mapping[str, str] = dataclasses.field(default_factory=dict)
