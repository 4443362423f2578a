"""What else lies on the desk of a practice book: people who were called, a transfer that nobody has seen yet."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import timedelta
from typing import Final

from desktop.domain.parameters import ParameterMissing
from desktop.domain.partial_date import age_on
from desktop.services.book.settings import read_settings
from desktop.services.desk import Desk, today
from desktop.services.payment.agree import agree_hi
from desktop.services.payment.collect_payment import CollectPayment, HiPart
from desktop.services.practice.practice_payments import PracticePayment, hi_draft
from desktop.services.practice.practice_people import PracticeHousehold
from desktop.services.refused import Refused
from desktop.services.renewals.contact_log import LogContact, log_contact
from desktop.services.transfers.waiting import AwaitTransfer, await_transfer
from desktop.storage.column_types import new_key
from desktop.storage.counter.contacts import Channel, Outcome

CALLS: Final = (
    (Outcome.PROMISED, 2, "hẹn lên điểm thu"),
    (Outcome.NOT_REACHED, 0, "không nghe máy"),
    (Outcome.REACHED, 0, "để hỏi lại chồng"),
)
"""What the first payers said when they were called: outcome, in how many days they come, note."""
OLDEST_TRIED = 20


def lay_on_desk(desk: Desk, paying: Sequence[PracticeHousehold], planned: Sequence[PracticePayment]) -> None:
    """Contacts of today with those who paid first, and one awaited transfer of a household that has paid nothing."""
    called = [payment.person or payment.household.people[0] for payment in planned[: len(CALLS)]]
    for person, (outcome, days, note) in zip(called, CALLS, strict=False):
        promised = today(desk) + timedelta(days=days) if days else None
        command = LogContact(
            contact_id=new_key(),
            person_id=person.id,
            channel=Channel.CALL,
            outcome=outcome,
            promised_on=promised,
            note=note,
        )
        log_contact(desk, command)
    _await(desk, paying, planned)


def _await(desk: Desk, paying: Sequence[PracticeHousehold], planned: Sequence[PracticePayment]) -> None:
    paid = {payment.household.household.id for payment in planned}
    unpaid = [made for made in paying if made.household.id not in paid and _has_adult(desk, made)]
    for made in unpaid[:OLDEST_TRIED]:
        draft = hi_draft(desk, PracticePayment(day=today(desk), household=made))
        try:
            with desk.book.reading() as tx:
                expected = agree_hi(tx, desk, read_settings(tx), draft).quote.total
        except (Refused, ParameterMissing):
            continue
        payment = CollectPayment(command_id=new_key(), parts=(HiPart(draft=draft, expected=expected),))
        waiting = await_transfer(desk, AwaitTransfer(payment=payment, about=made.people[0].full_name))
        if not isinstance(waiting, tuple):
            return


def _has_adult(desk: Desk, made: PracticeHousehold) -> bool:
    return any(age_on(person.birth, today(desk)) >= OLDEST_TRIED for person in made.people)
