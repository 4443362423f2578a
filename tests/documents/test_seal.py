"""The receipt's seal: signed, read, refused when anything is changed."""

from __future__ import annotations

import base64
from datetime import date

import pytest
from cryptography.hazmat.primitives.asymmetric.ec import SECP256R1, generate_private_key
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat
from hypothesis import given
from hypothesis import strategies as st

from desktop.documents.seal import (
    SealFacts,
    public_key_hex,
    public_key_pem,
    read_public_key,
    seal_receipt,
    verify_seal,
)
from desktop.domain.money import Money
from desktop.domain.papers.frozen import freeze
from desktop.domain.problem import Problem
from tests.documents.builders import OFFICE, household_receipt

KEY = Ed25519PrivateKey.from_private_bytes(bytes(range(32)))
OTHER_KEY = Ed25519PrivateKey.from_private_bytes(bytes(range(1, 33)))
SEAL = seal_receipt(household_receipt(), KEY)


def test_a_seal_says_what_was_paid() -> None:
    facts = verify_seal(SEAL, KEY.public_key())
    assert isinstance(facts, SealFacts)
    assert facts.point_code == "3456789000TH0100070003"
    assert (facts.symbol, facts.number) == ("AH/26", 127)
    assert facts.issued_on == date(2026, 11, 23)
    assert facts.amount == Money(4_371_840)
    assert facts.belongs_to(freeze(household_receipt()))
    assert not facts.belongs_to(freeze(household_receipt(payer_name="Nguyễn Văn Ẩn")))


def test_a_seal_is_short_plain_text() -> None:
    assert SEAL.isascii()
    assert SEAL.startswith("QAS1;3456789000TH0100070003;AH/26;127;2026-11-23;4371840;")
    assert len(SEAL) < 180


def test_frozen_bytes_may_be_given() -> None:
    content = household_receipt()
    assert seal_receipt(content, KEY, freeze(content)) == SEAL


def test_white_space_of_a_scanner_does_not_matter() -> None:
    assert isinstance(verify_seal(f" {SEAL}\r\n", KEY.public_key()), SealFacts)


@given(
    point=st.text(st.characters(codec="utf-8"), max_size=30),
    symbol=st.text(st.characters(codec="utf-8"), max_size=12),
    number=st.integers(1, 99_999_999),
    amount=st.integers(0, 10**17),
)
def test_any_office_and_amount_comes_back(point: str, symbol: str, number: int, amount: int) -> None:
    office = type(OFFICE)(point_code=point)
    content = household_receipt(1, office=office, symbol=symbol, number=number, total=Money(amount))
    seal = seal_receipt(content, KEY)
    assert seal.isascii()
    facts = verify_seal(seal, KEY.public_key())
    assert isinstance(facts, SealFacts)
    assert (facts.point_code, facts.symbol, facts.number, facts.amount) == (point, symbol, number, amount)


@pytest.mark.parametrize("place", range(len(SEAL)))
def test_no_character_can_be_changed(place: int) -> None:
    other = "2" if SEAL[place] != "2" else "3"
    assert isinstance(verify_seal(SEAL[:place] + other + SEAL[place + 1 :], KEY.public_key()), Problem)


@pytest.mark.parametrize(
    ("text", "code"),
    [
        (SEAL.replace("4371840", "371840"), "wrong_signature"),
        (SEAL.replace(";127;", ";128;"), "wrong_signature"),
        (SEAL.replace("AH/26", "AH%2F26"), "wrong_signature"),
        (SEAL.replace("2026-11-23", "2026-11-31"), "not_a_seal"),
        (SEAL.replace("2026-11-23", "2026-11-24"), "wrong_signature"),
        (SEAL.replace("QAS1", "QAS2"), "newer_seal"),
        (SEAL.replace(";127;", ";१२७;"), "not_a_seal"),
        (SEAL[:-1], "not_a_seal"),
        (SEAL + "A", "not_a_seal"),
        ("", "not_a_seal"),
        ("001090000001|123456789|Nguyễn Văn An|01011990|Nam|Thôn Đông|23112021", "not_a_seal"),
        ("QAS1;" + "9" * 5000, "not_a_seal"),
        ("\ud800", "not_a_seal"),
    ],
)
def test_refusals_have_a_reason(text: str, code: str) -> None:
    assert verify_seal(text, KEY.public_key()) == Problem("text", code)


def test_another_office_is_told_apart() -> None:
    assert verify_seal(SEAL, OTHER_KEY.public_key()) == Problem("text", "wrong_signature")


def test_a_second_spelling_of_the_signature_is_refused() -> None:
    letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_"
    last = letters.index(SEAL[-1])
    twin = SEAL[:-1] + letters[last ^ 1]
    signature, other = SEAL.rpartition(";")[2], twin.rpartition(";")[2]
    assert base64.urlsafe_b64decode(other + "==") == base64.urlsafe_b64decode(signature + "==")
    assert verify_seal(twin, KEY.public_key()) == Problem("text", "not_a_seal")


def test_keys_are_read_as_they_are_handed_out() -> None:
    public = KEY.public_key()
    grouped = " ".join(public_key_hex(public)[start : start + 8] for start in range(0, 64, 8))
    for file in (public_key_pem(public), public_key_hex(public), public_key_hex(public).upper(), f"{grouped}\r\n"):
        assert public_key_hex(read_public_key(file.encode())) == public_key_hex(public)


def test_other_key_files_are_refused() -> None:
    curve = generate_private_key(SECP256R1()).public_key()
    foreign = curve.public_bytes(Encoding.PEM, PublicFormat.SubjectPublicKeyInfo)
    for data in (
        b"",
        b"abc",
        b"\xff" * 64,
        b"0" * 63,
        b"-----BEGIN PUBLIC KEY-----\nAAAA\n-----END PUBLIC KEY-----",
        foreign,
    ):
        with pytest.raises(ValueError, match="Ed25519"):
            read_public_key(data)
