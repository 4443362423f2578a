"""The days of a practice book, as they are at a counter.

Each is opened by its first payment and closed in the evening; some receipts are voided or refunded; what was taken is
handed to the agency every few days and confirmed at the next time; the last days are still owed.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, time, timedelta
from itertools import groupby
from typing import Final
from uuid import UUID

from desktop.domain.money import Money
from desktop.domain.papers.receipt import Means
from desktop.services.book.approval import Approval
from desktop.services.corrections.causes import RefundCause
from desktop.services.corrections.refund import RefundCover, RefundDraft, refund_cover
from desktop.services.corrections.refund_worksheet import refund_worksheets
from desktop.services.corrections.void_receipt import SameAmounts, VoidReceipt, void_receipt
from desktop.services.day.closing import close_simply
from desktop.services.desk import Desk, today
from desktop.services.papers.declarations import RefundAccount
from desktop.services.payment.collect_payment import Payer
from desktop.services.practice.practice_payments import PracticePayment, pay_practice
from desktop.services.remittances.confirm import Confirm, confirm
from desktop.services.remittances.owed import owed
from desktop.services.remittances.remit import Remit, Remitted, remit
from desktop.storage import remittance_acts
from desktop.storage.book import Transaction
from desktop.storage.column_types import VIETNAM, new_key
from desktop.storage.counter import sessions
from desktop.storage.payment import days as receipt_days
from desktop.storage.payment.refunds import Payout
from desktop.storage.remittances import Source

PRACTICE_PAYEE: Final = RefundAccount(name="NGUOI THAM GIA TAP", number="TAP0000009", bank="Ngân hàng tập")
"""No bank has it, as the practice office's own."""
STEPS_AT_ONCE: Final = 100
REMIT_EVERY, REMIT_EVERY_LATELY, LATELY = 30, 3, timedelta(days=45)
"""So many days with payments between two slips: a month of them long ago, three in the last weeks."""
STILL_OWED: Final = 2
"""The last days with payments are not handed over yet."""
REPLACED_DAYS, RETURNED_DAYS, REFUND_DAYS = (-12, -6), (-8,), ((-10, Payout.AGENCY), (-4, Payout.TRANSFER))
"""Days with payments, counted from the last, on which something is put right."""
EVENING, CLOSING, HANDING = time(17, 5), time(17, 15), time(17, 30)
REASON: Final = "Ghi sai tên người nộp tiền"
Step = Callable[[Transaction], int]


@dataclass(slots=True)
class PracticeDays:
    """Lives the days of a practice book one after the other.

    Attributes:
        passphrase: of the one user, who approves alone.
        slips: handed over and not yet confirmed.
    """

    desk: Desk
    passphrase: str
    slips: list[tuple[UUID, Money, date]]

    def live(self, planned: Sequence[PracticePayment]) -> int:
        """Take all payments in the order of their days; how many receipts there are."""
        groups = [(day, list(own)) for day, own in groupby(enumerate(planned), key=lambda pair: pair[1].day)]
        events = self._events([day for day, _own in groups])
        issued, steps = 0, list[Step]()
        for day, own in groups:
            steps += [self._paying(index, payment) for index, payment in own]
            if day in events:
                issued += self._run(steps)
                issued += sum(act(day) for act in events[day])
                steps = []
            if len(steps) >= STEPS_AT_ONCE:
                issued, steps = issued + self._run(steps), []
        return issued + self._run(steps)

    def _events(self, days: Sequence[date]) -> dict[date, list[Callable[[date], int]]]:
        """What happens in the evening of which day: corrections first, then the slips."""
        events: dict[date, list[Callable[[date], int]]] = {}
        acts: list[tuple[int, Callable[[date], int]]] = [
            *((place, self._replace) for place in REPLACED_DAYS),
            *((place, self._return) for place in RETURNED_DAYS),
            *((place, self._refunding(payout)) for place, payout in REFUND_DAYS),
        ]
        for place, act in acts:
            if len(days) >= -place:
                events.setdefault(days[place], []).append(act)
        for day in _remit_days(days, today(self.desk)):
            events.setdefault(day, []).append(self._hand_over)
        return events

    def _run(self, steps: Sequence[Step]) -> int:
        with self.desk.book.writing() as tx:
            return sum(step(tx) for step in steps)

    def _paying(self, index: int, payment: PracticePayment) -> Step:
        """The evening of the day before, where it is still open, and the payment."""

        def step(tx: Transaction) -> int:
            self._close_before(tx, payment.day)
            return pay_practice(tx, replace(self.desk, now=_clock(payment.day, index)), payment)

        return step

    def _close_before(self, tx: Transaction, day: date) -> None:
        """Close the session that is still open of a day before this one, in its own evening."""
        current = sessions.open_of(tx, self.desk.user.id)
        if current is not None and current.day < day:
            close_simply(tx, self._at(current.day, CLOSING), current)

    def _at(self, day: date, hour: time) -> Desk:
        moment = datetime.combine(day, hour, VIETNAM)
        return replace(self.desk, now=lambda: moment)

    def _last_receipt(self, day: date) -> receipt_days.ReceiptOfDay | None:
        with self.desk.book.reading() as tx:
            found = receipt_days.receipts_between(tx, day, day)
        return max(found, key=lambda one: one.number, default=None)

    def _replace(self, day: date) -> int:
        """The payer's name was wrong: the same once more, for who really paid."""
        found = self._last_receipt(day)
        if found is None:
            return 0
        payer = Payer(name=f"Người nhà {found.payer_name}", number="", address="", person_id=None)
        return self._void(day, found.id, SameAmounts(payment_id=new_key(), payer=payer))

    def _return(self, day: date) -> int:
        """The payer took all the money back."""
        found = self._last_receipt(day)
        return 0 if found is None else self._void(day, found.id, None)

    def _void(self, day: date, receipt_id: UUID, replacement: SameAmounts | None) -> int:
        command = VoidReceipt(
            command_id=new_key(),
            receipt_id=receipt_id,
            reason=REASON if replacement is not None else "Người nộp đổi ý, trả lại tiền trong ngày",
            approval=Approval(self.passphrase),
            replacement=replacement,
        )
        result = void_receipt(self._at(day, EVENING), command)
        return 0 if isinstance(result, tuple) or result.replacement is None else 1

    def _refunding(self, payout: Payout) -> Callable[[date], int]:
        """Somebody has to join compulsory SI and gets back what the later months cost."""

        def act(day: date) -> int:
            desk = self._at(day, EVENING)
            for person_id in self._people_with_cycles(day):
                sheets = refund_worksheets(desk, person_id, RefundCause.COMPULSORY_SI, day)
                if sheets and sheets[0].computed > 0:
                    draft = RefundDraft(
                        person_id=person_id,
                        cover_id=sheets[0].cover_id,
                        cause=RefundCause.COMPULSORY_SI,
                        day=day,
                        seen=sheets[0].computed,
                        payout=payout if self._account_holds(sheets[0].computed) else Payout.AGENCY,
                        account=PRACTICE_PAYEE,
                    )
                    command = RefundCover(command_id=new_key(), draft=draft, approval=Approval(self.passphrase))
                    refund_cover(desk, command)
                    break
            return 0

        return act

    def _account_holds(self, amount: Money) -> bool:
        with self.desk.book.reading() as tx:
            return remittance_acts.source_holds(tx, Source.ACCOUNT) >= amount

    def _people_with_cycles(self, day: date) -> tuple[UUID, ...]:
        """Some who paid voluntary SI in the weeks before."""
        with self.desk.book.reading() as tx:
            return receipt_days.si_people_between(tx, day - timedelta(days=60), day - timedelta(days=1), limit=5)

    def _hand_over(self, day: date) -> int:
        """Close the day, confirm the slips of the last time, hand over cash and account each by a slip."""
        with self.desk.book.writing() as tx:
            self._close_before(tx, day + timedelta(days=1))
        desk = self._at(day, HANDING)
        for remittance_id, total, made_on in self.slips:
            told = Confirm(
                command_id=new_key(),
                remittance_id=remittance_id,
                confirmed_on=min(made_on + timedelta(days=1), day),
                amount=total,
                reference=f"UNC {made_on:%d%m}",
            )
            confirm(desk, told)
        self.slips = list(self._slips_of(desk, day))
        return 0

    def _slips_of(self, desk: Desk, day: date) -> Iterator[tuple[UUID, Money, date]]:
        acts = owed(desk).acts
        for means, source in ((Means.CASH, Source.SAFE), (Means.TRANSFER, Source.ACCOUNT)):
            own = [one for one in acts if one.means == means.value and one.day <= day]
            ids = tuple(dict.fromkeys(one.receipt_id for one in own))
            wanted = [one for one in acts if one.receipt_id in set(ids)]
            total = sum((one.amount for one in wanted), Money(0))
            if total <= 0:
                continue
            made = remit(desk, Remit(command_id=new_key(), source=source, expected=total, receipt_ids=ids))
            if isinstance(made, Remitted):
                yield made.remittance_id, made.total, day


def live_days(desk: Desk, planned: Sequence[PracticePayment], passphrase: str) -> int:
    """All days of a practice book; how many receipts were issued."""
    return PracticeDays(desk=desk, passphrase=passphrase, slips=[]).live(planned)


def _remit_days(days: Sequence[date], on: date) -> list[date]:
    """The days of slips; the last days with payments, and today, are left owed."""
    past = [day for day in days if day < on][:-STILL_OWED]
    long_ago = [day for day in past if day < on - LATELY]
    lately = [day for day in past if day >= on - LATELY]
    return long_ago[REMIT_EVERY - 1 :: REMIT_EVERY] + lately[::REMIT_EVERY_LATELY]


def _clock(day: date, index: int) -> Callable[[], datetime]:
    """A moment of office hours; later payments of a day come later."""
    moment = datetime.combine(day, time(7 + index // 3600 % 10, index // 60 % 60, index % 60), VIETNAM)
    return lambda: moment
