"""From what was gathered to one payment, and from an enrolment into the basket."""

from __future__ import annotations

from desktop.services.payment.basket import PAGE, SUBJECT, Basket, Gathered, put_in
from desktop.services.payment.read_back import joined_read_backs
from desktop.ui.context import Counter
from desktop.ui.i18n import t
from desktop.ui.pages.arguments import PaymentArgument


def payment_of(basket: Basket) -> PaymentArgument:
    """One payment for everything gathered; the first payer is offered as the payer."""
    items = basket.items
    first = items[0]
    return PaymentArgument(
        parts=tuple(part for item in items for part in item.parts),
        read_back=joined_read_backs(first.read_back.payer, [item.read_back for item in items]),
        payer=first.payer,
        decisions=tuple(dict.fromkeys(decision for item in items for decision in item.decisions)),
        drafts=(*(draft for item in items for draft in item.drafts), (PAGE, SUBJECT)),
    )


def gathered_of(argument: PaymentArgument) -> Gathered:
    """An enrolment as it is put into the basket."""
    return Gathered(
        parts=argument.parts,
        read_back=argument.read_back,
        payer=argument.payer,
        decisions=argument.decisions,
        drafts=argument.drafts,
    )


def gather(counter: Counter, argument: PaymentArgument) -> None:
    """Put an enrolment into the basket and go on to the next person."""
    desk, item = counter.open_desk, gathered_of(argument)
    counter.worker.run(lambda: put_in(desk, item), lambda basket: _gathered(counter, basket))


def _gathered(counter: Counter, basket: Basket) -> None:
    counter.announcer.announce(basket)
    counter.shell.toast(t("Đã gom {count} người. Quét người tiếp theo, hoặc F9 ở người cuối.", count=basket.people))
    counter.shell.go_home()
