"""Quote a receipt again from its frozen request, under the figures of its day."""

from __future__ import annotations

from desktop.domain.household_hi import HiQuote, HiRequest, quote_household_hi
from desktop.domain.money import Money
from desktop.domain.papers.receipt import ReceiptContent
from desktop.domain.parameters import ParameterSet
from desktop.domain.people import Insurance
from desktop.domain.voluntary_si import SiQuote, SiRequest, quote_voluntary_si
from desktop.services.plain import from_older


def frozen_request(content: ReceiptContent) -> SiRequest | HiRequest | None:
    """The request that was quoted when the receipt was issued; None when it no longer fits."""
    facts = content.request.get("facts", {})
    if content.insurance is Insurance.VOLUNTARY_SI:
        return from_older(SiRequest, facts)
    return from_older(HiRequest, facts)


def quote_again(content: ReceiptContent, parameters: ParameterSet) -> Money | None:
    """The amount that the rules give for the same request; None when it cannot be quoted any more."""
    request = frozen_request(content)
    if isinstance(request, SiRequest):
        quote = quote_voluntary_si(request, parameters)
        return quote.participant_pays if isinstance(quote, SiQuote) else None
    quoted = None if request is None else quote_household_hi(request, parameters)
    return quoted.total if isinstance(quoted, HiQuote) else None
