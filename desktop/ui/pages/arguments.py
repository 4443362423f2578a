"""What one page hands to the next."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING
from uuid import UUID

if TYPE_CHECKING:  # every page needs the names of arguments, few need what the services bring
    from datetime import date

    from desktop.domain.money import Money
    from desktop.services.corrections.causes import RefundCause
    from desktop.services.outreach.planning import TakeAlong
    from desktop.services.papers.catalogue import PaperKind
    from desktop.services.payment.collect_payment import Collected, HiPart, Payer, SiPart
    from desktop.services.payment.read_back import ReadBack
    from desktop.services.people.duplicates import Candidate, DuplicateDecision
    from desktop.services.people.person_form import PersonDraft
    from desktop.services.shown import Difference
    from desktop.ui.pages.corrections.replacing import Replacing


HANDWRITTEN = "payment/handwritten"
"""Where the window keeps that the next payment is a receipt written by hand."""


@dataclass(frozen=True, slots=True, kw_only=True)
class CardDifferences:
    """Where a card and the book say different things; ``draft`` is the book's person with the card's values."""

    differences: tuple[Difference, ...]
    draft: PersonDraft
    by_old_id: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class PersonArgument:
    """A participant: of the book, or new with the draft that the scan or the form made.

    Attributes:
        card: what a scanned card says otherwise than the book; to be accepted or left.
        renew: go on at once to the payment of the renewal.
        before: open the form "Trước khi có sổ này" at once.
        replacing: the receipt that this payment takes the place of; its page begins with what that receipt says.
        then_back: the person's form, once saved, goes back to the page it was opened from.
    """

    person_id: UUID
    new_person: PersonDraft | None = None
    candidates: tuple[Candidate, ...] = ()
    decisions: tuple[DuplicateDecision, ...] = ()
    card: CardDifferences | None = None
    renew: bool = False
    before: bool = False
    then_back: bool = False
    replacing: Replacing | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class LifeArgument:
    """A person's changes in life; ``plan`` opens the form of the next cycle at once, with what is wanted of it."""

    person_id: UUID
    plan: bool = False
    method: str = ""
    income: Money | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class MergeArgument:
    """Two records that may be one person: the one that would stay, the other."""

    person_id: UUID
    other_id: UUID


@dataclass(frozen=True, slots=True, kw_only=True)
class HouseholdArgument:
    """A household of the book."""

    household_id: UUID


@dataclass(frozen=True, slots=True, kw_only=True)
class PaymentArgument:
    """What is to be paid, as the clerk saw it; ``drafts`` (page, subject) end with the payment."""

    parts: tuple[SiPart | HiPart, ...]
    read_back: ReadBack
    payer: Payer | None = None
    decisions: tuple[DuplicateDecision, ...] = ()
    drafts: tuple[tuple[str, str], ...] = ()
    replacing: Replacing | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class RefundArgument:
    """Whose cover is paid back, why, from which day and of which receipt; what is not known is asked."""

    person_id: UUID
    cause: RefundCause | None = None
    day: date | None = None
    receipt_id: UUID | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class ReceiptArgument:
    """Receipts to show: just issued (``collected``), or found again."""

    receipt_ids: tuple[UUID, ...]
    collected: Collected | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class PapersArgument:
    """A kind of paper, and the person or household it is for; None for nobody yet."""

    kind: PaperKind
    key: UUID | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class ListsArgument:
    """A batch of lists to the agency, and a line of it."""

    batch_id: UUID
    line_id: UUID | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class ReplyArgument:
    """The batch that the agency answered, and the file of its reply once it is chosen."""

    batch_id: UUID
    path: Path | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class ImportsArgument:
    """A sheet of people and households to bring in."""

    path: Path


@dataclass(frozen=True, slots=True, kw_only=True)
class OutreachArgument:
    """People to take into a round of visits: one that is planned, or a new one to this ``venue``."""

    people: tuple[TakeAlong, ...] = ()
    venue: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class RoundArgument:
    """A round of visits, and the file of its returned sheet once it is chosen."""

    round_id: UUID
    path: Path | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class RuleChangeArgument:
    """The figure whose change is looked at; empty for the nearest one."""

    path: str = ""
