"""The frozen slip of a remittance: canonical JSON; its form stands in it by code and version."""

from __future__ import annotations

from dataclasses import fields

from desktop.domain.papers.forms import Form, FormSet
from desktop.domain.papers.frozen import FrozenContentError, plain_value, read_versioned, typed_value, versioned_bytes
from desktop.domain.papers.remittance_slip import RemittanceSlip

_NAME, _CODE, _VERSION = "slip", "form_code", "form_version"


def freeze_slip(slip: RemittanceSlip) -> bytes:
    """Write a slip as canonical bytes; equal slips give equal bytes."""
    plain = {field.name: plain_value(getattr(slip, field.name)) for field in fields(slip) if field.name != "form"}
    return versioned_bytes(_NAME, plain | {_CODE: slip.form.code, _VERSION: slip.form.version})


def thaw_slip(frozen: bytes, forms: FormSet) -> RemittanceSlip:
    """Read what :func:`freeze_slip` wrote.

    Raises:
        FrozenContentError: not JSON, another version, a missing, unknown or mistyped field, a form that is gone.
    """
    plain = read_versioned(frozen, _NAME)
    if not isinstance(plain, dict) or not {_CODE, _VERSION} <= plain.keys():
        raise FrozenContentError("not a frozen slip")
    try:
        form: Form = forms.of_version(plain.pop(_CODE), plain.pop(_VERSION))
    except KeyError as error:
        raise FrozenContentError(f"unknown form {error}") from error
    slip = typed_value(plain | {"form": plain_value(form)}, RemittanceSlip)
    assert isinstance(slip, RemittanceSlip)
    return slip
