"""Claims to support groups with their proof (giấy tờ chứng minh) and dates."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date
from uuid import UUID

from desktop.domain.errors import CounterError
from desktop.domain.household_hi.figures import SUPPORTED_GROUPS
from desktop.domain.partial_date import PartialDate
from desktop.domain.people import Insurance, SupportClaim
from desktop.domain.problem import Problem
from desktop.domain.texts.phrases import say
from desktop.domain.texts.text import clean
from desktop.domain.voluntary_si.figures import GROUPS
from desktop.services.acts import about_person, journal_act
from desktop.services.desk import Desk
from desktop.storage.book import Transaction
from desktop.storage.column_types import new_key
from desktop.storage.people import claims, people

GROUPS_OF = {Insurance.VOLUNTARY_SI: GROUPS, Insurance.HOUSEHOLD_HI: SUPPORTED_GROUPS}
LONGEST_PAPER = 100


@dataclass(frozen=True, slots=True, kw_only=True)
class ClaimDraft:
    """A claim as typed on an enrolment page; dates as texts."""

    group: str
    paper_number: str = ""
    issuer: str = ""
    valid_from: str = ""
    valid_to: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class AddClaim:
    """A claim for a person and an insurance."""

    person_id: UUID
    insurance: Insurance
    claim: ClaimDraft


def add_claim(desk: Desk, command: AddClaim) -> SupportClaim | tuple[Problem, ...]:
    """Store a claim; an end before its beginning, or a group that does not exist, is a problem."""
    checked = check_claim(command.person_id, command.insurance, command.claim)
    if isinstance(checked, tuple):
        return checked
    with desk.book.writing() as tx:
        if people.get(tx, command.person_id) is None:
            return (Problem("person_id", "unknown_person"),)
        insert_claim(tx, desk, checked)
    return checked


def check_claim(person_id: UUID, insurance: Insurance, draft: ClaimDraft) -> SupportClaim | tuple[Problem, ...]:
    """The claim, or all its problems by the draft's own names."""
    number, issuer = clean(draft.paper_number), clean(draft.issuer)
    begins, ends = _read_day(draft.valid_from), _read_day(draft.valid_to)
    problems = []
    if draft.group not in GROUPS_OF[insurance]:
        problems.append(Problem("group", "unknown_group", {"allowed": ", ".join(GROUPS_OF[insurance])}))
    problems += [
        Problem(name, "too_long", {"limit": str(LONGEST_PAPER)})
        for name, text in (("paper_number", number), ("issuer", issuer))
        if len(text) > LONGEST_PAPER
    ]
    problems += [
        Problem(name, "bad_date")
        for name, text, day in (("valid_from", draft.valid_from, begins), ("valid_to", draft.valid_to, ends))
        if text.strip() and day is None
    ]
    if begins is not None and ends is not None and ends < begins:
        problems.append(Problem("valid_to", "ends_before_start"))
    if problems:
        return tuple(problems)
    return SupportClaim(
        id=new_key(),
        person_id=person_id,
        insurance=insurance,
        group=draft.group,
        paper_number=number,
        issuer=issuer,
        valid_from=begins,
        valid_to=ends,
    )


def _read_day(text: str) -> date | None:
    try:
        read = PartialDate.parse(text)
    except ValueError:
        return None
    return read.earliest if read.day is not None else None


def insert_claim(tx: Transaction, desk: Desk, claim: SupportClaim) -> None:
    """Store a checked claim; the same paper for the same group is kept once."""
    same = (claim.insurance, claim.group, claim.paper_number, claim.valid_to)
    known = claims.of_person(tx, claim.person_id)
    if same in {(one.insurance, one.group, one.paper_number, one.valid_to) for one in known}:
        return
    claims.insert_claim(tx, claim, by=desk.user.id, at=desk.now())
    journal_act(
        tx,
        desk,
        "claim_added",
        about_person(claim.person_id),
        group=claim.group,
        insurance=claim.insurance.value,
        paper=claim.paper_number,
        until=claim.valid_to,
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class ChangeClaimEnd:
    """Another last day of a stored proof, as typed; empty for a proof without an end."""

    person_id: UUID
    claim_id: UUID
    valid_to: str


def change_claim_end(desk: Desk, command: ChangeClaimEnd) -> SupportClaim | tuple[Problem, ...]:
    """Store the new last day; the journal keeps the one before. ``CounterError`` when there is no such claim."""
    ends = _read_day(command.valid_to)
    if command.valid_to.strip() and ends is None:
        return (Problem("valid_to", "bad_date"),)
    with desk.book.writing() as tx:
        known = {claim.id: claim for claim in claims.of_person(tx, command.person_id)}
        before = known.get(command.claim_id)
        if before is None:
            raise CounterError(say("Không thấy giấy tờ này trong sổ."), say("Xin mở lại trang của người này."))
        if ends is not None and before.valid_from is not None and ends < before.valid_from:
            return (Problem("valid_to", "ends_before_start"),)
        changed = replace(before, valid_to=ends)
        if changed != before:
            claims.update_claim(tx, changed, by=desk.user.id, at=desk.now())
            journal_act(
                tx,
                desk,
                "claim_end_changed",
                about_person(command.person_id),
                group=before.group,
                insurance=before.insurance.value,
                paper=before.paper_number,
                before=before.valid_to,
                until=ends,
            )
    return changed


def claims_of(desk: Desk, person_id: UUID) -> tuple[SupportClaim, ...]:
    """All claims of a person, newest first."""
    with desk.book.reading() as tx:
        return tuple(reversed(claims.of_person(tx, person_id)))


def holds(claim: SupportClaim, on: date) -> bool:
    """Whether a claim's proof holds on a day; open ends count as holding."""
    begun = claim.valid_from is None or claim.valid_from <= on
    return begun and (claim.valid_to is None or on <= claim.valid_to)


def groups_on(claims_made: tuple[SupportClaim, ...], insurance: Insurance, on: date) -> tuple[str, ...]:
    """The groups whose proof holds on a day, each once."""
    held = (claim.group for claim in claims_made if claim.insurance is insurance and holds(claim, on))
    return tuple(dict.fromkeys(held))
