"""VietQR payloads that must be refused, and the round trip of all others."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.domain.money import Money
from desktop.domain.papers.vietqr import PayTo, VietQr, VietQrError, ascii_text, checksum, make_payload, read_payload

GOOD = VietQr(bank="970403", number="0011012345678", amount=Money(180_000), bill="NPS6869", purpose="dong BHXH")

OUTER = "00020101021238570010A000000727"


def sealed(text: str) -> str:
    return f"{text}6304{checksum(f'{text}6304')}"


def test_checksum_of_the_standard() -> None:
    assert checksum("123456789") == "29B1"


@pytest.mark.parametrize(
    "payload",
    [
        "00020101021138570010A00000072701270006970403011200110123456780208QRIBFTTA53037045802VN6304F4E5",
        f"{OUTER}01390006970422011301234567890200208QRIBFTTA53037045405500005802VN62160812Test Payment630495B6",
    ],
)
def test_wrong_nesting_under_a_right_checksum(payload: str) -> None:
    assert checksum(payload[:-4]) == payload[-4:]
    with pytest.raises(VietQrError):
        read_payload(payload)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "6304",
        "xin chào",
        make_payload(GOOD)[:-1] + "0",
        make_payload(GOOD).replace("QRIBFTTA", "QRIBFTTX"),
        sealed("000201010212"),
        sealed("0002010102115303704"),
        sealed("00020101021138570010A00000072701270006970403011300110123456780208QRIBFTTX53037045802VN"),
        sealed("00020101021138570010A00000072701270006970403011300110123456780208QRIBFTTA53038405802VN"),
        sealed("00020101021138570010A00000072801270006970403011300110123456780208QRIBFTTA53037045802VN"),
        sealed("00020101021138570010A00000072701270006970403011300110123456780208QRIBFTTA53037045403-105802VN"),
        sealed("00020101021138570010A00000072701270006970403011300110123456780208QRIBFTTA530370453037045802VN"),
        sealed("00020101021138990010A000000727"),
    ],
)
def test_what_must_not_be_trusted(text: str) -> None:
    with pytest.raises(VietQrError):
        read_payload(text)


@pytest.mark.parametrize(
    "transfer",
    [
        VietQr(bank="97040", number="1"),
        VietQr(bank="970403", number=""),
        VietQr(bank="970403", number="1" * 20),
        VietQr(bank="970403", number="12-3"),
        VietQr(bank="970403", number="1", amount=Money(0)),
        VietQr(bank="970403", number="1", amount=Money(-5)),
        VietQr(bank="970403", number="1", amount=Money(10**13)),
        VietQr(bank="970403", number="1", bill="x" * 26),
    ],
)
def test_what_cannot_be_made(transfer: VietQr) -> None:
    with pytest.raises(VietQrError):
        make_payload(transfer)


def test_the_purpose_is_ascii_and_at_most_25_characters() -> None:
    long = VietQr(bank="970403", number="1", purpose="Đóng BHYT hộ gia đình bà Nguyễn Thị Bưởi")
    assert read_payload(make_payload(long)).purpose == "Dong BHYT ho gia dinh ba"
    assert ascii_text("Đặng  Thị\nÝ 😀") == "Dang Thi Y"


@given(
    bank=st.from_regex(r"\A[0-9]{6}\Z"),
    number=st.from_regex(r"\A[0-9A-Za-z]{1,19}\Z"),
    to=st.sampled_from(PayTo),
    amount=st.none() | st.integers(1, 10**13 - 1).map(Money),
    purpose=st.none() | st.from_regex(r"\A[A-Za-z0-9]{1,25}\Z"),
)
def test_what_is_made_is_read_back(
    bank: str, number: str, to: PayTo, amount: Money | None, purpose: str | None
) -> None:
    transfer = VietQr(bank=bank, number=number, to=to, amount=amount, purpose=purpose)
    assert read_payload(make_payload(transfer)) == transfer


@given(text=st.text(max_size=120))
def test_whatever_is_read_is_a_transfer_or_refused(text: str) -> None:
    with pytest.raises(VietQrError):
        read_payload(text)
