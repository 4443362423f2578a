"""Small things that pages show as they are: chips, labelled facts, differences."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from desktop.domain.money import Money


class Tone(StrEnum):
    """The colour role of a chip or notice; the words carry the meaning."""

    OK = "ok"
    INFO = "info"
    WARN = "warn"
    BAD = "bad"
    UNSURE = "unsure"
    NEUTRAL = "neutral"


@dataclass(frozen=True, slots=True)
class Chip:
    """At most four words and their tone."""

    tone: Tone
    text: str


@dataclass(frozen=True, slots=True)
class Fact:
    """A label and its value, ready to show."""

    label: str
    value: str


@dataclass(frozen=True, slots=True)
class Advice:
    """A box beside the figures: title, one or two sentences, tone (``UNSURE`` is violet: chưa xác nhận)."""

    tone: Tone
    title: str
    text: str


@dataclass(frozen=True, slots=True)
class Difference:
    """One field whose value on the card or in the draft differs from the book's."""

    field: str
    label: str
    book: str
    card: str


@dataclass(frozen=True, slots=True)
class AmountChange:
    """An amount beside last time's and why it moved (``reason`` is empty when it did not)."""

    now: Money
    last: Money | None
    reason: str = ""

    @property
    def difference(self) -> Money:
        """What is paid more (or less, negative) than last time; zero when there was no last time."""
        return Money(0) if self.last is None else self.now - self.last


def spaced_phone(phone: str) -> str:
    """``0905 000 001``."""
    return f"{phone[:4]} {phone[4:7]} {phone[7:]}".strip()
