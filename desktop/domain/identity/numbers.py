"""The other numbers of a person: phone, SI number, old ID card, e-mail, health card; an empty text means unknown."""

from __future__ import annotations

import re

from desktop.domain.problem import Problem
from desktop.domain.texts.text import clean

_MOBILE = re.compile(r"^0[35789][0-9]{8}$")
_LANDLINE = re.compile(r"^02[0-9]{9}$")
_SI_NUMBER = re.compile(r"^[0-9]{10}$")
_OLD_ID = re.compile(r"^[0-9]{9}$")
_EMAIL = re.compile(r"^[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}@[A-Za-z0-9-]+(\.[A-Za-z0-9-]+)*\.[A-Za-z]{2,}$")
_OLD_HEALTH_CARD = re.compile(r"^[A-Z]{2}[1-5][0-9]{12}$")
_HEALTH_CARD = re.compile(r"^[0-9]{10}$")
_SEPARATORS = re.compile(r"[\s.()-]")


def read_phone(text: str, field: str = "phone") -> str | Problem:
    """A mobile or landline number as ten or eleven digits with its leading 0; +84 and 0084 are read as 0."""
    if not text:
        return ""
    digits = _SEPARATORS.sub("", clean(text))
    digits = re.sub(r"^(\+84|0084)0?", "0", digits)
    if digits and not (_MOBILE.match(digits) or _LANDLINE.match(digits)):
        return Problem(field, "bad_phone", {"text": text[:40]})
    return digits


def read_si_number(text: str, field: str = "si_number") -> str | Problem:
    """Mã số BHXH: ten digits without a public check digit."""
    return _read(text, _SI_NUMBER, field, "bad_si_number")


def read_old_id(text: str, field: str = "old_id") -> str | Problem:
    """Số CMND: nine digits."""
    return _read(text, _OLD_ID, field, "bad_old_id")


def read_email(text: str, field: str = "email") -> str | Problem:
    """An e-mail address as the providers accept it."""
    address = clean(text) if text else ""
    if address and (len(address) > 254 or not _EMAIL.match(address)):
        return Problem(field, "bad_email", {"text": text[:40]})
    return address


def read_health_card(text: str, field: str = "health_card") -> str | Problem:
    """A card number: two letters, level and twelve digits (before 2021), or the ten digits of the SI number."""
    number = _SEPARATORS.sub("", clean(text)).upper() if text else ""
    if number and not (_OLD_HEALTH_CARD.match(number) or _HEALTH_CARD.match(number)):
        return Problem(field, "bad_health_card", {"text": text[:40]})
    return number


def is_old_health_card(number: str) -> bool:
    """Whether a number has the 15 characters of the old form."""
    return _OLD_HEALTH_CARD.match(number) is not None


def _read(text: str, form: re.Pattern[str], field: str, code: str) -> str | Problem:
    digits = _SEPARATORS.sub("", clean(text)) if text else ""
    if digits and not form.match(digits):
        return Problem(field, code, {"text": text[:40]})
    return digits
