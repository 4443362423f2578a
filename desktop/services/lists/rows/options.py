"""What the clerk chose for a line and where it stands among the cells of its rows."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from desktop.storage.lists.lines import LineKind


@dataclass(frozen=True, slots=True, kw_only=True)
class LineOptions:
    """Kind, whether a paper card or sheet is asked for, and a note of the clerk's own."""

    kind: LineKind
    paper: bool = False
    note: str = ""

    @property
    def electronic(self) -> bool:
        """An electronic result is asked for; who stops asks for none."""
        return not self.paper and self.kind is not LineKind.STOP


def stored_options(kind: LineKind, rows: Sequence[Mapping[str, Any]]) -> LineOptions:
    """The options as the rows of a line keep them."""
    first = rows[0] if rows else {}
    return LineOptions(kind=kind, paper=first.get("paper") is True, note=str(first.get("own_note") or ""))
