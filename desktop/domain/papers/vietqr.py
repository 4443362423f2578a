"""VietQR payloads (NAPAS, EMVCo merchant-presented): made for the next payment, read strictly."""

from __future__ import annotations

import re
import unicodedata
from binascii import crc_hqx
from dataclasses import dataclass
from enum import StrEnum

from desktop.domain.money import Money

__all__ = [
    "PayTo",
    "VietQr",
    "VietQrError",
    "ascii_text",
    "checksum",
    "is_account",
    "is_bank",
    "make_payload",
    "read_payload",
]

NAPAS = "A000000727"
DONG_CODE = "704"
LONGEST_TEXT = 25
_BANK = re.compile(r"^[0-9]{6}$")
_NUMBER = re.compile(r"^[0-9A-Za-z]{1,19}$")
_AMOUNT = re.compile(r"^[1-9][0-9]{0,12}$")
_LENGTH = re.compile(r"^[0-9]{2}$")


class PayTo(StrEnum):
    """Whether the number is an account or a card."""

    ACCOUNT = "account"
    CARD = "card"


SERVICES = {PayTo.ACCOUNT: "QRIBFTTA", PayTo.CARD: "QRIBFTTC"}


class VietQrError(ValueError):
    """A payload that must not be made or trusted; the text says why."""


@dataclass(frozen=True, slots=True, kw_only=True)
class VietQr:
    """A transfer as its QR says it: bank BIN (6 digits), account or card number, whole đồng, bill, purpose in ASCII."""

    bank: str
    number: str
    to: PayTo = PayTo.ACCOUNT
    amount: Money | None = None
    bill: str | None = None
    purpose: str | None = None


def make_payload(transfer: VietQr) -> str:
    """The QR's text; the purpose loses its diacritics and is cut at 25 characters. ``VietQrError`` if impossible."""
    _refuse_unless(_BANK.match(transfer.bank), "bank code must be 6 digits")
    _refuse_unless(_NUMBER.match(transfer.number), "account number must be 1 to 19 letters or digits")
    _refuse_unless(transfer.amount is None or _AMOUNT.match(str(int(transfer.amount))), "amount is out of range")
    bill, purpose = ascii_text(transfer.bill or ""), ascii_text(transfer.purpose or "")[:LONGEST_TEXT].strip()
    _refuse_unless(len(bill) <= LONGEST_TEXT, "bill number is longer than 25 characters")
    beneficiary = _field("00", transfer.bank) + _field("01", transfer.number)
    account = _field("00", NAPAS) + _field("01", beneficiary) + _field("02", SERVICES[transfer.to])
    extra = (_field("01", bill) if bill else "") + (_field("08", purpose) if purpose else "")
    payload = (
        _field("00", "01")
        + _field("01", "11" if transfer.amount is None else "12")
        + _field("38", account)
        + _field("53", DONG_CODE)
        + ("" if transfer.amount is None else _field("54", str(int(transfer.amount))))
        + _field("58", "VN")
        + (_field("62", extra) if extra else "")
        + "6304"
    )
    return payload + checksum(payload)


def read_payload(text: str) -> VietQr:
    """Read a payload; ``VietQrError`` unless checksum, lengths and nesting are right and it is a VietQR in đồng."""
    _refuse_unless(text.isascii() and text[-8:-4] == "6304", "no checksum at the end")
    _refuse_unless(checksum(text[:-4]) == text[-4:], "wrong checksum")
    fields = _fields(text[:-8])
    _refuse_unless(fields.get("00") == "01" and fields.get("53") == DONG_CODE, "not an EMVCo payload in đồng")
    account = _exact(fields.get("38", ""), {"00", "01", "02"})
    _refuse_unless(account["00"] == NAPAS and account["02"] in SERVICES.values(), "not a VietQR transfer")
    beneficiary = _exact(account["01"], {"00", "01"})
    _refuse_unless(_BANK.match(beneficiary["00"]) and _NUMBER.match(beneficiary["01"]), "no bank account in it")
    amount = fields.get("54")
    _refuse_unless(amount is None or _AMOUNT.match(amount), "amount is not whole đồng")
    extra = _fields(fields.get("62", ""))
    return VietQr(
        bank=beneficiary["00"],
        number=beneficiary["01"],
        to=next(to for to, service in SERVICES.items() if service == account["02"]),
        amount=None if amount is None else Money(int(amount)),
        bill=extra.get("01"),
        purpose=extra.get("08"),
    )


def checksum(text: str) -> str:
    """CRC-16/CCITT-FALSE as four upper-case hex digits: ``123456789`` gives ``29B1``."""
    return f"{crc_hqx(text.encode('ascii'), 0xFFFF):04X}"


def ascii_text(text: str) -> str:
    """Vietnamese without diacritics in printable ASCII, as banks take it; single spaces."""
    plain = unicodedata.normalize("NFD", " ".join(text.split()).replace("đ", "d").replace("Đ", "D"))
    return " ".join("".join(letter for letter in plain if " " <= letter <= "~").split())


def is_bank(text: str) -> bool:
    """Whether a text is a bank's BIN: six digits."""
    return _BANK.match(text) is not None


def is_account(text: str) -> bool:
    """Whether a text can be an account's or card's number: 1 to 19 letters or digits."""
    return _NUMBER.match(text) is not None


def _field(key: str, value: str) -> str:
    _refuse_unless(len(value) <= 99, f"field {key} is too long")
    return f"{key}{len(value):02d}{value}"


def _fields(text: str) -> dict[str, str]:
    """Split key, two-digit length, value; the lengths must use up the text exactly and no key comes twice."""
    found: dict[str, str] = {}
    place = 0
    while place < len(text):
        key, length = text[place : place + 2], text[place + 2 : place + 4]
        _refuse_unless(_LENGTH.match(key) and _LENGTH.match(length), "lengths do not fit")
        value = text[place + 4 : place + 4 + int(length)]
        _refuse_unless(len(value) == int(length) and key not in found, "lengths do not fit")
        found[key], place = value, place + 4 + int(length)
    return found


def _exact(text: str, keys: set[str]) -> dict[str, str]:
    fields = _fields(text)
    _refuse_unless(fields.keys() == keys, "parts are missing or nested wrongly")
    return fields


def _refuse_unless(condition: object, reason: str) -> None:
    if not condition:
        raise VietQrError(reason)
