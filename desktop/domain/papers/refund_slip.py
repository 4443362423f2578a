"""The refund worksheet on paper (phiếu tính hoàn trả): what was paid, what is paid back, how, and to whom."""

from __future__ import annotations

from dataclasses import dataclass, fields
from datetime import date

from desktop.domain.money import Money
from desktop.domain.papers.forms import Form, FormSet
from desktop.domain.papers.frozen import FrozenContentError, plain_value, read_versioned, typed_value, versioned_bytes
from desktop.domain.papers.receipt import Office
from desktop.domain.people import Insurance

_NAME, _CODE, _VERSION = "refund", "form_code", "form_version"


@dataclass(frozen=True, slots=True, kw_only=True)
class RefundSlip:
    """One refund as its paper prints it.

    Attributes:
        slip: number and year, ``003/2026``.
        period: of the cover as it was paid. stops: from when it is paid back, in words. kept: what stays.
        months, months_left: of the cover, and those paid back.
        support_left: State and other support of the months left, which stays out.
        computed: the worksheet's amount. amount: what is paid back; another one has ``override_reason``.
        unconfirmed: names of the figures that are not confirmed.
        payout: how it is paid, in words. account_name, account_number, bank: where the agency sends it.
    """

    form: Form
    office: Office
    slip: str
    made_on: date
    insurance: Insurance
    full_name: str
    personal_id: str
    si_number: str
    birth: str
    address: str
    cause: str
    receipt: str
    paid_on: date
    paid: Money
    period: str
    stops: str
    kept: str
    months: int
    months_left: int
    support_left: Money
    formula: str
    reference: str
    computed: Money
    amount: Money
    in_words: str
    override_reason: str = ""
    unconfirmed: tuple[str, ...] = ()
    payout: str = ""
    account_name: str = ""
    account_number: str = ""
    bank: str = ""
    approved_by: str = ""
    practice: bool = False


def freeze_refund(slip: RefundSlip) -> bytes:
    """Write a slip as canonical bytes; equal slips give equal bytes. Its form stands in it by code and version."""
    plain = {field.name: plain_value(getattr(slip, field.name)) for field in fields(slip) if field.name != "form"}
    return versioned_bytes(_NAME, plain | {_CODE: slip.form.code, _VERSION: slip.form.version})


def thaw_refund(frozen: bytes, forms: FormSet) -> RefundSlip:
    """Read what :func:`freeze_refund` wrote.

    Raises:
        FrozenContentError: not JSON, another version, a missing, unknown or mistyped field, a form that is gone.
    """
    plain = read_versioned(frozen, _NAME)
    if not isinstance(plain, dict) or not {_CODE, _VERSION} <= plain.keys():
        raise FrozenContentError("not a frozen refund")
    try:
        form = forms.of_version(plain.pop(_CODE), plain.pop(_VERSION))
    except KeyError as error:
        raise FrozenContentError(f"unknown form {error}") from error
    slip = typed_value(plain | {"form": plain_value(form)}, RefundSlip)
    assert isinstance(slip, RefundSlip)
    return slip
