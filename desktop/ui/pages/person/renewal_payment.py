"""From a renewal proposal to the payment dialog."""

from __future__ import annotations

from desktop.services.payment.collect_payment import HiPart, Payer, SiPart
from desktop.services.payment.read_back import read_back
from desktop.services.payment.renewal import RenewalProposal
from desktop.services.people.person_overview import PersonOverview
from desktop.ui.context import Counter
from desktop.ui.pages.arguments import PaymentArgument
from desktop.ui.pages.payment.payment_dialog import open_payment


def pay_renewal(counter: Counter, overview: PersonOverview, proposal: RenewalProposal) -> bool:
    """Open the payment of both covers as proposed; False when there is nothing to renew."""
    argument = payment_of(overview, proposal)
    if argument is None:
        return False
    open_payment(counter, argument)
    return True


def payment_of(overview: PersonOverview, proposal: RenewalProposal) -> PaymentArgument | None:
    """The payment as the clerk saw it: the person at the counter pays for both."""
    si, hi = proposal.si, proposal.hi
    parts: list[SiPart | HiPart] = []
    if si is not None and si.offer.quote is not None:
        parts.append(SiPart(draft=si.draft, expected=si.offer.quote.participant_pays))
    if hi is not None and hi.offer.quote is not None:
        parts.append(HiPart(draft=hi.draft, expected=hi.offer.quote.total))
    if not parts:
        return None
    person = overview.person
    shown = read_back(
        person.full_name,
        None if si is None else si.offer,
        person.full_name if si is not None else "",
        None if hi is None else hi.offer,
    )
    payer = Payer(name=person.full_name, number=person.personal_id, address=overview.place, person_id=person.id)
    return PaymentArgument(parts=tuple(parts), read_back=shown, payer=payer)
