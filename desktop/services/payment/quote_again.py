"""Quote a receipt again from its frozen request, under the figures of its day."""

from __future__ import annotations

from desktop.domain.household_hi import HiQuote, HiRequest, quote_household_hi
from desktop.domain.money import Money
from desktop.domain.parameters import ParameterSet
from desktop.domain.people import Insurance
from desktop.domain.receipt import ReceiptContent
from desktop.domain.voluntary_si import SiQuote, SiRequest, quote_voluntary_si
from desktop.services.plain import from_older


def quote_again(content: ReceiptContent, parameters: ParameterSet) -> Money | None:
    """The amount that the rules give for the same request; None when it cannot be quoted any more."""
    facts = content.request.get("facts", {})
    if content.insurance is Insurance.VOLUNTARY_SI:
        si = from_older(SiRequest, facts)
        quote = None if si is None else quote_voluntary_si(si, parameters)
        return quote.participant_pays if isinstance(quote, SiQuote) else None
    hi = from_older(HiRequest, facts)
    quoted = None if hi is None else quote_household_hi(hi, parameters)
    return quoted.total if isinstance(quoted, HiQuote) else None
