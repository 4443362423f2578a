"""The papers of the day's money with the longest names and addresses a place can have: nothing stands on another."""

import os
from dataclasses import replace
from datetime import date
from pathlib import Path
from uuid import UUID

import pytest

from desktop.domain.money import Money
from desktop.services.book.receipt_books import HandOver, hand_over, list_receipt_books
from desktop.services.book.settings import load_settings, save_settings
from desktop.services.corrections.causes import RefundCause
from desktop.services.corrections.refund import Payout
from desktop.services.desk import Desk, today
from desktop.services.papers.catalogue import SubjectKey, paper_kind
from desktop.services.papers.declarations import RefundAccount
from desktop.services.payment.collect_payment import Collected
from desktop.services.payment.handwritten import enter_handwritten
from desktop.services.remittances.owed import owed
from desktop.services.remittances.remit import Remit, Remitted, remit
from desktop.storage.column_types import new_key
from desktop.storage.payment.receipt_book_acts import Handover
from desktop.storage.remittances import Source
from tests.documents.papers.contents import LONG_ADDRESS, LONG_NAME
from tests.documents.reading import assert_laid_out, whole_text
from tests.services.builders import hi_draft, hi_part, household_of, paid, pay_si, registered
from tests.services.corrections.stories import refunded, voided
from tests.services.day.drawer import closed, opened
from tests.services.test_handwritten import hand_book, one_si, sheet

BANK = "Ngân hàng Thương mại cổ phần Ngoại thương Việt Nam, chi nhánh Đông Sài Gòn, phòng giao dịch Thảo Điền"


@pytest.fixture
def office(desk: Desk) -> Desk:
    saved = save_settings(
        desk,
        replace(
            load_settings(desk),
            organisation=f"Bưu điện {LONG_ADDRESS}"[:120],
            agency="Bảo hiểm xã hội cơ sở Tân Tiến – Đông Hòa – Bình Thạnh Trung thuộc Bảo hiểm xã hội khu vực XXXVII",
            address=LONG_ADDRESS,
        ),
    )
    assert not isinstance(saved, tuple), saved
    return desk


def person(desk: Desk, **parts: str) -> UUID:
    return registered(desk, LONG_NAME, street=LONG_ADDRESS[:120], **parts)


def look(desk: Desk, code: str, key: SubjectKey) -> str:
    kind = paper_kind(code)
    with desk.book.reading() as tx:
        pdf = kind.draw([kind.read(tx, desk, key)])
    if folder := os.environ.get("SHOTS"):
        (Path(folder) / f"long-{code}.pdf").write_bytes(pdf)
    assert_laid_out(pdf, margin=14)
    return " ".join(whole_text(pdf).split())


def test_refund_slip_and_declaration(office: Desk) -> None:
    own = person(office)
    pay_si(office, own, method="12")
    account = RefundAccount(name=LONG_NAME, number="01234567890123456789", bank=BANK)
    done = refunded(
        office,
        own,
        RefundCause.COMPULSORY_SI,
        date(2027, 4, 1),
        payout=Payout.AGENCY,
        account=account,
        override=Money(1_000_000),
        override_reason="theo thông báo của cơ quan bảo hiểm xã hội số 1234/TB-BHXH ngày 20/11/2026 về việc " * 2,
    )
    text = look(office, "refund_slip", done.refund_id)
    assert done.slip in text
    assert "1.000.000 đồng" in text
    declaration = look(office, "tk1_ts_of_refund", done.refund_id)
    assert LONG_NAME.upper() in declaration.upper()
    assert "01234567890123456789" in declaration.replace(" ", "")


def test_handover_of_a_receipt_book(office: Desk) -> None:
    pay_si(office, person(office))
    (book, *_more) = list_receipt_books(office)
    note = "giao kèm hai mươi lăm tờ chưa dùng, một tờ hỏng số 0000012 đã gạch chéo và giữ lại trong quyển" * 2
    handed = hand_over(office, HandOver(receipt_book_id=book.book.id, to_id=office.user.id, note=note[:200]))
    assert isinstance(handed, Handover), handed
    assert book.book.symbol in look(office, "receipt_book_handover", handed.id)


def test_remitted_slip(office: Desk) -> None:
    own = person(office)
    pay_si(office, own)
    paid(office, hi_part(office, hi_draft(household_of(office, own), own)))
    found = owed(office)
    done = remit(
        office,
        Remit(command_id=new_key(), source=Source.DRAWER, expected=found.total, first_day=None, last_day=None),
    )
    assert isinstance(done, Remitted), done
    assert "0000001" in look(office, "remitted_slip", done.remittance_id)


def test_day_book_of_a_sealed_day(office: Desk) -> None:
    opened(office, 2_000_000)
    own = person(office)
    receipt = pay_si(office, own).receipts[0]
    voided(office, receipt.receipt_id, reason="Ghi sai mức thu nhập và số tháng của người tham gia, đã xin lỗi " * 2)
    pay_si(office, own, method="12")
    refunded(office, own, RefundCause.COMPULSORY_SI, date(2027, 4, 1))
    closed(office, 3_000_000, reason="other", reason_note="thối nhầm cho người nộp trước, đã gọi lại xin hoàn " * 2)
    text = look(office, "day_book", today(office))
    assert "(TẬP)" not in text
    assert receipt.number in text


def test_handwritten_receipt(office: Desk) -> None:
    book = hand_book(office)
    command = one_si(office, LONG_NAME)
    reason = "mất điện cả khu vực từ 8 giờ sáng đến 16 giờ chiều do bão số 12, máy phát hỏng"
    done = enter_handwritten(office, sheet(command, book, 11, reason=reason))
    assert isinstance(done, Collected), done
    text = look(office, "receipt", done.receipts[0].receipt_id)
    assert "0000011" in text
    assert "mất điện" in text
