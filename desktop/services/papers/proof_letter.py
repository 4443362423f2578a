"""The letter to someone whose proof of a support group ends: bring a new one, or the next payment is another."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date, timedelta
from uuid import UUID

from desktop.domain.errors import CounterError
from desktop.domain.money import Money
from desktop.domain.papers.forms import Form
from desktop.domain.papers.reminder_letter import ReminderItem, ReminderLetter
from desktop.domain.partial_date import format_date
from desktop.domain.people import SupportClaim
from desktop.domain.texts.phrases import joined, say, small
from desktop.domain.texts.words import in_words
from desktop.services.book.settings import office_of, read_settings
from desktop.services.counter.proof_rows import unfollowed
from desktop.services.desk import Desk, today
from desktop.services.papers.amounts import references_of
from desktop.services.people.register_person import loaded
from desktop.services.proofs.effects import ProofEffect, effect_of
from desktop.services.proofs.proof_list import group_text
from desktop.services.proofs.query import LONGEST_DAYS
from desktop.storage.book import Transaction
from desktop.storage.people import claims


def proof_letter_content(tx: Transaction, desk: Desk, person_id: UUID) -> ReminderLetter:
    """The letter to one person, about every proof of theirs that ends within a year or has ended.

    Raises:
        CounterError: no such person, no proof ends, or nothing was paid with one.
    """
    person, _version = loaded(tx, person_id)
    on, settings = today(desk), read_settings(tx)
    form = desk.forms().on("proof_letter", on)
    ending = [claim for claim in unfollowed(claims.of_person(tx, person_id)) if _is_near(claim, on)]
    if not ending:
        raise CounterError(
            say("Người này không có giấy tờ nào sắp hết hạn."), say("Xin xem lại giấy tờ ở trang của người này.")
        )
    effects = [(claim, effect_of(tx, desk, claim)) for claim in sorted(ending, key=lambda one: str(one.valid_to))]
    known = [(claim, effect) for claim, effect in effects if isinstance(effect, ProofEffect)]
    items = tuple(_item(form, claim, effect) for claim, effect in known)
    if not items:
        reason = joined(" ", (effect for _claim, effect in effects if isinstance(effect, str)))
        raise CounterError(say("Chưa tính được lần đóng tới của người này."), reason)
    total = sum((item.amount for item in items), Money(0))
    return ReminderLetter(
        form=form,
        office=office_of(desk, settings),
        name=person.full_name,
        address=desk.places.address_line(person.address, on),
        items=items,
        total=total,
        in_words=in_words(total),
        made_on=on,
        phone=settings.office_phone,
        notes=tuple(_notes(form, effects)),
        references=references_of([line for _claim, effect in known for line in effect.lines]),
        confirmed=all(effect.confirmed for _claim, effect in known),
        practice=settings.practice,
    )


def _is_near(claim: SupportClaim, on: date) -> bool:
    return claim.valid_to is not None and abs(claim.valid_to - on) <= timedelta(days=LONGEST_DAYS)


def _item(form: Form, claim: SupportClaim, effect: ProofEffect) -> ReminderItem:
    moved = [one.name for one in effect.affected if one.person_id != claim.person_id]
    also = form.texts["also"].format(names=", ".join(moved)) if moved else ""
    return ReminderItem(
        what=effect.what,
        due=format_date(effect.pays_on),
        amount=effect.after,
        last=effect.before,
        reason=joined("; ", (_paper(form, claim), also)),
    )


def _notes(form: Form, effects: Sequence[tuple[SupportClaim, ProofEffect | str]]) -> Iterator[str]:
    for claim, effect in effects:
        if isinstance(effect, str):
            yield form.texts["not_known"].format(what=_paper(form, claim), why=effect)
        elif effect.in_time and claim.valid_to is not None:
            yield form.texts["in_time"].format(what=effect.what, day=format_date(claim.valid_to))


def _paper(form: Form, claim: SupportClaim) -> str:
    assert claim.valid_to is not None
    number = form.texts["number"].format(number=claim.paper_number) if claim.paper_number else ""
    day = format_date(claim.valid_to)
    return form.texts["paper"].format(group=small(group_text(claim.group)), number=number, day=day)
