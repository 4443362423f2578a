"""Renew as last time (gia hạn như lần trước): both covers, amounts now, last time and why they differ."""

from __future__ import annotations

from dataclasses import dataclass
from uuid import UUID

from desktop.domain.people import Insurance
from desktop.services.desk import Desk
from desktop.services.household_hi.hi_enrolment import HiOffer
from desktop.services.household_hi.hi_facts import HiDraft, HiFacts
from desktop.services.shown import AmountChange
from desktop.services.voluntary_si.si_enrolment import SiOffer
from desktop.services.voluntary_si.si_facts import SiDraft, SiFacts


@dataclass(frozen=True, slots=True, kw_only=True)
class SiRenewal:
    """The next cycle as last time."""

    facts: SiFacts
    draft: SiDraft
    offer: SiOffer
    label: str
    change: AmountChange


@dataclass(frozen=True, slots=True, kw_only=True)
class HiRenewal:
    """The household's next cards as last time."""

    facts: HiFacts
    draft: HiDraft
    offer: HiOffer
    label: str
    change: AmountChange


@dataclass(frozen=True, slots=True, kw_only=True)
class RenewalProposal:
    """What can be renewed now; a cover that needs nothing or cannot be renewed is None, ``notes`` say why."""

    person_id: UUID
    si: SiRenewal | None
    hi: HiRenewal | None
    change: AmountChange
    notes: tuple[str, ...]
    last_receipts: str

    @property
    def insurances(self) -> tuple[Insurance, ...]:
        """Which covers the proposal renews."""
        raise NotImplementedError


def propose_renewal(desk: Desk, person_id: UUID) -> RenewalProposal:
    """The proposal of the participant page and of F5."""
    raise NotImplementedError
