"""The call list (danh sách gọi điện) and the address labels of a work list."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from desktop.domain.money import Money
from desktop.domain.papers.forms import Form
from desktop.domain.papers.receipt import Office


@dataclass(frozen=True, slots=True, kw_only=True)
class Call:
    """One line: whom to call about what. ``amount`` is None where it cannot be told yet."""

    phone: str
    name: str
    place: str
    what: str
    due: date
    amount: Money | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class CallList:
    """The calls of a work list, nearest due first; ``title`` says which list."""

    form: Form
    office: Office
    title: str
    calls: tuple[Call, ...]
    made_on: date
    practice: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Label:
    """One address label."""

    name: str
    address: str


@dataclass(frozen=True, slots=True, kw_only=True)
class LabelSheet:
    """Labels for A4 sheets of 3 × 8.

    Attributes:
        first: the first free place (1 to 24) of a sheet that is partly used.
        organisation: who sends the letters; the file's author, not printed.
        right, down: by how many tenths of a millimetre this printer is off; negative for left and up.
    """

    form: Form
    labels: tuple[Label, ...]
    made_on: date
    organisation: str = ""
    first: int = 1
    right: int = 0
    down: int = 0
    practice: bool = False
