"""A form that a person signs (TK1-TS, Mẫu số 2): the values of its numbered items, ready to print."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date

from desktop.domain.papers.forms import Form
from desktop.domain.papers.receipt import Office


@dataclass(frozen=True, slots=True, kw_only=True)
class Declaration:
    """A declaration (tờ khai) filled in as far as the book knows; what it does not know stays a box for the hand.

    Attributes:
        form: the version of the paper's date; its blocks say which items there are.
        values: text by the key of an item; an item that is missing here, or empty, is drawn as a box.
        ticks: which choices of an item are ticked, by its key.
        left_out: keys of blocks that this declaration has not (the account of a refund nobody asks for).
        signers: names under the form's signature captions.
    """

    form: Form
    office: Office
    person_name: str
    made_on: date
    values: Mapping[str, str] = field(default_factory=dict)
    ticks: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    left_out: frozenset[str] = frozenset()
    signers: tuple[str, ...] = ()
    practice: bool = False
