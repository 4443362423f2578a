"""Two records side by side before they become one: field by field, what stands under each, what counts before."""

from __future__ import annotations

from dataclasses import dataclass
from uuid import UUID

from desktop.domain.identity.ethnic_groups import ETHNIC_GROUPS
from desktop.domain.texts.phrases import joined, say
from desktop.domain.texts.text import fold
from desktop.services.desk import Desk
from desktop.services.life.paid_twice import paid_twice
from desktop.services.life.record_fields import FIELDS, texts_of
from desktop.services.people.field_names import FIELD_NAMES
from desktop.services.people.person_form import SEX_NAMES
from desktop.services.people.register_person import loaded
from desktop.storage.book import Transaction
from desktop.storage.payment import receipts
from desktop.storage.payment.receipts import ReceiptFilter
from desktop.storage.people import claims, households, openings

HOUSEHOLD, SI_OPENING, HI_OPENING = "household", "si_opening", "hi_opening"
"""Rows that are no fields of the person: where they live, what counts from before the book."""


@dataclass(frozen=True, slots=True, kw_only=True)
class FieldPair:
    """One line: the value of the record that stays, of the one that goes; ``take`` proposes the latter."""

    name: str
    label: str
    stays: str
    gone: str
    take: bool

    @property
    def same(self) -> bool:
        """Whether nothing is to be chosen."""
        return fold(self.stays) == fold(self.gone)


@dataclass(frozen=True, slots=True, kw_only=True)
class Comparison:
    """The page of a merge; ``stays_under`` and ``gone_under`` say what stands under each record.

    ``twice``: what both have paid for the same time, a sentence each; after the merge it counts twice until one of the
    receipts is voided or refunded.
    """

    stays_id: UUID
    gone_id: UUID
    stays_name: str
    gone_name: str
    stays_version: int
    gone_version: int
    pairs: tuple[FieldPair, ...]
    stays_under: str
    gone_under: str
    twice: tuple[str, ...] = ()


def compare_records(desk: Desk, stays_id: UUID, gone_id: UUID) -> Comparison:
    """Lay them side by side; what only the record that goes knows is proposed to be taken over."""
    with desk.book.reading() as tx:
        stays, stays_version = loaded(tx, stays_id)
        gone, gone_version = loaded(tx, gone_id)
        left, right = texts_of(stays), texts_of(gone)
        pairs = [
            FieldPair(
                name=name,
                label=FIELD_NAMES[name],
                stays=_shown(name, left[name]),
                gone=_shown(name, right[name]),
                take=not left[name] and bool(right[name]),
            )
            for name in FIELDS
            if left[name] or right[name]
        ]
        pairs += [pair for pair in _more(tx, stays_id, gone_id) if pair.stays or pair.gone]
        return Comparison(
            stays_id=stays_id,
            gone_id=gone_id,
            stays_name=stays.full_name,
            gone_name=gone.full_name,
            stays_version=stays_version,
            gone_version=gone_version,
            pairs=tuple(pairs),
            stays_under=_under(tx, stays_id),
            gone_under=_under(tx, gone_id),
            twice=paid_twice(tx, stays_id, gone_id),
        )


def _more(tx: Transaction, stays_id: UUID, gone_id: UUID) -> tuple[FieldPair, ...]:
    shown = (
        (HOUSEHOLD, say("Hộ"), _home(tx, stays_id), _home(tx, gone_id)),
        (SI_OPENING, say("BHXH trước khi có sổ"), _si(tx, stays_id), _si(tx, gone_id)),
        (HI_OPENING, say("BHYT trước khi có sổ"), _hi(tx, stays_id), _hi(tx, gone_id)),
    )
    return tuple(
        FieldPair(name=name, label=label, stays=stays, gone=gone, take=not stays and bool(gone))
        for name, label, stays, gone in shown
    )


def _shown(name: str, text: str) -> str:
    if name == "sex":
        return next((label for sex, label in SEX_NAMES.items() if sex.value == text), text)
    if name == "ethnicity":
        return joined(" ", (text, ETHNIC_GROUPS.get(text, "")))
    return text


def _home(tx: Transaction, person_id: UUID) -> str:
    home = households.of_person(tx, person_id)
    if home is None:
        return ""
    return joined(" · ", (home.household.code, say("{count} người", count=len(home.current))))


def _si(tx: Transaction, person_id: UUID) -> str:
    entry = openings.si_of(tx, person_id)
    if entry is None or not (entry.paid_months or entry.last_month):
        return ""
    return say("đóng {paid} tháng, hỗ trợ {supported}", paid=entry.paid_months, supported=entry.supported_months)


def _hi(tx: Transaction, person_id: UUID) -> str:
    entry = openings.hi_of(tx, person_id)
    if entry is None or entry.valid_to is None:
        return ""
    return say("thẻ đến {day}", day=f"{entry.valid_to:%d/%m/%Y}")


def _under(tx: Transaction, person_id: UUID) -> str:
    found = receipts.count(tx, ReceiptFilter(person_id=person_id))
    proofs = len(claims.of_person(tx, person_id))
    return say("{receipts} biên lai, {proofs} giấy tờ nhóm", receipts=found, proofs=proofs)
