"""What a column of a sheet of people can mean (cột của danh sách), and the headings by which it is known."""

from __future__ import annotations

from dataclasses import dataclass

from desktop.domain.texts.phrases import Phrase, say


@dataclass(frozen=True, slots=True, kw_only=True)
class ColumnTarget:
    """One meaning of a column.

    Attributes:
        key: stable name (``personal_id``). label: its name on screen and in the sample sheet.
        part: ``person, address, household, voluntary_si, household_hi``, to group them on screen.
        hint: what its cells may hold.
        headings: folded spellings by which it is known, the surest first.
    """

    key: str
    label: Phrase
    part: str
    hint: Phrase
    headings: tuple[str, ...] = ()


def column_targets() -> tuple[ColumnTarget, ...]:
    """Every target in the order of the sample sheet."""
    return TARGETS


TARGETS: tuple[ColumnTarget, ...] = (
    ColumnTarget(key="full_name", label=say("Họ và tên"), part="person", hint=say("như trên thẻ")),
)
