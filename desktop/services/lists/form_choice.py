"""Which form a receipt line belongs on, by insurance, group and the date of the list."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

from desktop.domain.errors import CounterError
from desktop.domain.household_hi.request import HOUSEHOLD
from desktop.domain.papers.forms import Form, FormMissingError, FormSet
from desktop.domain.partial_date import format_date
from desktop.domain.people import Insurance
from desktop.domain.texts.phrases import say

VOLUNTARY_SI, HOUSEHOLDS, SUPPORTED, BEFORE_2026 = "d05_ts", "mau_so_4", "mau_so_3", "d03_ts"
CODES = (VOLUNTARY_SI, HOUSEHOLDS, SUPPORTED, BEFORE_2026)
"""The lists to the agency in the order they are shown."""
NAMES: Mapping[str, str] = {
    VOLUNTARY_SI: "D05-TS",
    HOUSEHOLDS: say("Mẫu số 4"),
    SUPPORTED: say("Mẫu số 3"),
    BEFORE_2026: "D03-TS",
}
"""What the counter calls them; the printed name is the form's own."""
GATEWAYS = {VOLUNTARY_SI: "gateway_si", HOUSEHOLDS: "gateway_hi", SUPPORTED: "gateway_hi", BEFORE_2026: "gateway_hi"}


def form_code(forms: FormSet, insurance: Insurance, group: str, on: date) -> str:
    """The form of a list of that date; D03-TS as long as it holds, then one form for households, one for groups."""
    if insurance is Insurance.VOLUNTARY_SI:
        return VOLUNTARY_SI
    if version_on(forms, BEFORE_2026, on) is not None:
        return BEFORE_2026
    return HOUSEHOLDS if group == HOUSEHOLD else SUPPORTED


def version_on(forms: FormSet, code: str, on: date) -> Form | None:
    """The version of a form on a day, or None."""
    try:
        return forms.on(code, on)
    except FormMissingError:
        return None


def required_form(forms: FormSet, code: str, on: date) -> Form:
    """The version of a form on a day; ``CounterError`` saying from when, or until when, there is one."""
    form = version_on(forms, code, on)
    if form is None:
        raise CounterError(missing_sentence(forms, code, on), say("Xin chọn ngày lập khác, hoặc lập bằng mẫu khác."))
    return form


def missing_sentence(forms: FormSet, code: str, on: date) -> str:
    """Why a form cannot be used on a day."""
    name, versions = NAMES.get(code, code), forms.versions(code)
    later = [form.since for form in versions if form.since > on]
    if later:
        return say("Chưa có {form} cho danh sách lập trước ngày {day}.", form=name, day=format_date(min(later)))
    ends = [form.until for form in versions if form.until is not None]
    if not ends:
        return say("Chương trình không có {form}.", form=name)
    return say("{form} chỉ dùng đến ngày {day}.", form=name, day=format_date(max(ends)))
