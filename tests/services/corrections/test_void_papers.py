"""A voided receipt and the one that replaces it say so on paper, reprints too."""

from io import BytesIO

import pypdf

from desktop.services.corrections.void_receipt import SameAmounts
from desktop.services.desk import Desk
from desktop.services.payment.collect_payment import Payer
from desktop.services.payment.receipt_papers import preview_receipt, print_receipt
from desktop.storage.column_types import new_key
from tests.services.builders import pay_si, registered
from tests.services.corrections.stories import voided


def words(pdf: bytes) -> list[str]:
    """The text of each page."""
    return [" ".join(page.extract_text().split()) for page in pypdf.PdfReader(BytesIO(pdf)).pages]


def test_both_receipts_name_each_other_on_every_page(desk: Desk) -> None:
    old = pay_si(desk, registered(desk)).receipts[0]
    print_receipt(desk, old.receipt_id)
    again = SameAmounts(payment_id=new_key(), payer=Payer(name="Lê Văn Cường"))
    done = voided(desk, old.receipt_id, replacement=again)
    assert done.replacement is not None
    for page in words(print_receipt(desk, old.receipt_id).pdf):
        assert "ĐÃ HỦY" in page
        assert "BẢN SAO lần 1" in page
        assert "Lý do: Ghi sai tên người nộp" in page
        assert f"số {done.replacement.number}" in page
    for page in words(preview_receipt(desk, done.replacement.receipt_id).pdf):
        assert f"số {old.number} ngày 23/11/2026" in page
        assert "BẢN SAO" not in page


def test_money_given_back_is_said_on_the_reprint(desk: Desk) -> None:
    old = pay_si(desk, registered(desk)).receipts[0]
    voided(desk, old.receipt_id, reason="Thu nhầm người.")
    for page in words(preview_receipt(desk, old.receipt_id).pdf):
        assert "Lý do: Thu nhầm người. Đã trả lại tiền cho người nộp." in page
