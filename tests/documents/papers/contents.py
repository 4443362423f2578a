"""Contents of the papers of a counter, full, empty, and with the longest names a place can have."""

from __future__ import annotations

import dataclasses
from datetime import date
from typing import Any

from desktop.domain.money import Money, format_money
from desktop.domain.papers.call_list import Call, CallList, Label, LabelSheet
from desktop.domain.papers.day_book import (
    NOTES,
    DayBook,
    DayReceipt,
    NumberRange,
    SmallChange,
    VoidedReceipt,
    WaitingTransfer,
)
from desktop.domain.papers.declaration import Declaration
from desktop.domain.papers.forms import Form
from desktop.domain.papers.receipt import Means
from desktop.domain.papers.registration_slip import RegistrationSlip, SlipMember
from desktop.domain.papers.reminder_letter import ReminderItem, ReminderLetter
from desktop.domain.papers.remittance_slip import InsuranceSum, RemittanceSlip, SourceSum
from desktop.domain.papers.transfer_code import TransferAccount, TransferCode, transfer_code
from desktop.domain.people import Insurance
from desktop.domain.texts.words import in_words
from desktop.parameters.forms import load_forms
from tests.documents.builders import OFFICE, household_rows

DAY = date(2026, 11, 23)
LONG_NAME = "Công Tằng Tôn Nữ Nguyễn Phước Hoàng Trương Quỳnh Nghĩa"
LONG_ADDRESS = (
    "Số 1257/89/12 đường Nguyễn Thị Minh Khai nối dài, khu tập thể Nhà máy Cơ khí Chế tạo Nông nghiệp, "
    "tổ dân phố số 12 khu phố Đông Thượng Hạ, Xã Thường Tân Trung Nghĩa Đông, Thành phố Hồ Chí Minh, Việt Nam"
)
assert len(LONG_NAME) >= 50
assert len(LONG_ADDRESS) >= 190
LONG_OFFICE = dataclasses.replace(
    OFFICE,
    agency="Bảo hiểm xã hội cơ sở Thường Tân Trung Nghĩa Đông, Bảo hiểm xã hội Thành phố Hồ Chí Minh",
    organisation="Tổ chức hỗ trợ phát triển đối tượng Bưu điện Trung tâm Thường Tân Trung Nghĩa Đông",
    address=LONG_ADDRESS,
    collector_name=LONG_NAME,
)


def form(code: str, on: date = DAY) -> Form:
    """The form of a day, as the program ships it."""
    return load_forms().on(code, on)


PERSON = {
    "full_name": "Trần Thị Bình",
    "birth": "15/03/1992",
    "id_number": "001192000002",
    "ethnicity": "Kinh",
    "nationality": "Việt Nam",
    "phone": "0905000001",
    "email": "binh@example.vn",
    "street": "Số 12, Thôn Đông",
    "commune": "Xã An Hòa",
    "province": "Tỉnh Bắc Ninh",
}


def tk1(**changes: Any) -> Declaration:
    """A first registration of voluntary SI, every item filled in."""
    values = {
        **PERSON,
        "si_number": "0123456789",
        "clinic": "Không kê khai đối với BHXH tự nguyện",
        "income": "1.500.000 đồng",
        "occupation": "Nông dân, Thôn Đông",
        "asked_for": "Tham gia BHXH tự nguyện lần đầu, từ tháng 12/2026",
        "papers": "hộ cận nghèo: 12/GCN-HCN",
    }
    ticks = {
        "sex": ("female",),
        "result": ("electronic",),
        "occasion": ("first",),
        "method": ("12",),
        "group": ("near_poor",),
    }
    content = Declaration(
        form=form("tk1_ts"),
        office=OFFICE,
        person_name="Trần Thị Bình",
        made_on=DAY,
        values=values,
        ticks=ticks,
        left_out=frozenset({"refund"}),
        signers=("Trần Thị Bình",),
    )
    return dataclasses.replace(content, **changes)


def mau_so_2(**changes: Any) -> Declaration:
    """A first registration of household HI, every item filled in."""
    content = Declaration(
        form=form("mau_so_2"),
        office=OFFICE,
        person_name="Trần Thị Bình",
        made_on=DAY,
        values={
            **PERSON,
            "full_name": "TRẦN THỊ BÌNH",
            "clinic": "Trạm y tế xã An Hòa (27-123)",
            "changes": "Tham gia BHYT hộ gia đình lần đầu",
            "papers": "hộ cận nghèo: 12/GCN-HCN",
        },
        ticks={"sex": ("female",), "electronic": ("vssid", "email"), "paper": ("paper",)},
        signers=("Trần Thị Bình",),
    )
    return dataclasses.replace(content, **changes)


def transfer() -> TransferCode:
    """A transfer of 4.371.840 đồng to the office's account."""
    account = TransferAccount(bank="970403", number="060111000022", bank_name="Sacombank", holder="BUU DIEN XA AN HOA")
    return transfer_code(account, Money(4_371_840), "001090000001", "BHYT 001090000001")


def si_slip(**changes: Any) -> RegistrationSlip:
    """A near-poor person has chosen twelve months at 1.500.000: 3.960.000 less 1.584.000."""
    content = RegistrationSlip(
        form=form("registration_slip"),
        office=OFFICE,
        insurance=Insurance.VOLUNTARY_SI,
        person_name="Trần Thị Bình",
        made_on=DAY,
        values={
            "person.full_name": "Trần Thị Bình",
            "person.number": "001192000002",
            "person.phone": "0905 000 001",
            "person.address": "Số 12, Thôn Đông, Xã An Hòa, Tỉnh Bắc Ninh",
            "voluntary_si.income": "1.500.000 đồng",
            "voluntary_si.method": "12 tháng",
            "voluntary_si.period": "12/2026 đến 11/2027",
            "voluntary_si.group": "hộ cận nghèo",
            "voluntary_si.gross": "3.960.000 đồng",
            "voluntary_si.state_support": "1.584.000 đồng",
            "money.amount": "2.376.000 đồng",
            "money.deadline": "30/06/2027",
            "money.in_words": "Hai triệu ba trăm bảy mươi sáu nghìn đồng",
            "call.collector": "Phạm Thị Hoa",
            "call.phone": "0222 300 0001",
        },
        amount=Money(2_376_000),
        bring=("card", "si_number", "proof", "money"),
        references=("Luật BHXH 41/2024/QH15, điều 36 khoản 1",),
    )
    return dataclasses.replace(content, **changes)


def hi_slip(count: int = 5, **changes: Any) -> RegistrationSlip:
    """A household has chosen twelve months for everyone."""
    rows = household_rows(count)
    total = sum((row.amount for row in rows), Money(0))
    content = dataclasses.replace(
        si_slip(),
        insurance=Insurance.HOUSEHOLD_HI,
        person_name="Nguyễn Văn An",
        values={
            "person.full_name": "Nguyễn Văn An",
            "household_hi.people": str(count),
            "household_hi.months": "12",
            "money.amount": f"{format_money(total)} đồng",
            "money.in_words": in_words(total),
            "call.collector": "Phạm Thị Hoa",
        },
        members=tuple(
            SlipMember(
                name=row.name,
                id_number=row.personal_id,
                place=f"Thứ {index}",
                months="12",
                validity=f"{row.period_from} – {row.period_to}",
                amount=row.amount,
            )
            for index, row in enumerate(rows, 1)
        ),
        amount=total,
        bring=("cards", "hi_card", "money"),
        transfer=transfer(),
    )
    return dataclasses.replace(content, **changes)


def day_book(**changes: Any) -> DayBook:
    """The day of the picture: 17.182.440 in cash, 11.365.200 by transfer, counted 60 đ more than expected."""
    si, hi, cash, transferred = Insurance.VOLUNTARY_SI, Insurance.HOUSEHOLD_HI, Means.CASH, Means.TRANSFER
    taken = (
        (si, cash, (3_168_000, 1_848_000, 1_848_000, 1_848_000)),
        (hi, cash, (4_371_840, 1_366_200, 1_366_200, 683_100, 683_100)),
        (si, transferred, (3_168_000,)),
        (hi, transferred, (4_371_840, 3_825_360)),
    )
    amounts = [(insurance, means, amount) for insurance, means, some in taken for amount in some]
    content = DayBook(
        form=form("day_book"),
        office=OFFICE,
        day=DAY,
        receipts=tuple(
            DayReceipt(
                number=f"{118 + index:07d}",
                payer=f"Người nộp {index}",
                insurance=insurance,
                means=means,
                amount=Money(amount),
            )
            for index, (insurance, means, amount) in enumerate(amounts, 1)
        ),
        numbers=(
            NumberRange(book="03", symbol="AH/26", first="0000119", last="0000131", count=12, missing=("0000122",)),
        ),
        voids=(VoidedReceipt(number="0000122", reason="Sai tên người nộp", amount=Money(0), replaced_by="0000123"),),
        waiting=(
            WaitingTransfer(name="Lê Thị Dung", purpose="BHYT 001167000004", since="23/11/2026", amount=Money(683_100)),
        ),
        small_change=(
            SmallChange(
                number="0000120",
                payer="Người nộp 2",
                due=Money(4_371_840),
                tendered=Money(4_372_000),
                odd=Money(160),
            ),
        ),
        opening=Money(2_000_000),
        counted=dict(zip((str(int(note)) for note in NOTES), (28, 16, 12, 9, 11, 8, 4, 4, 4, 1), strict=True)),
        reason="Tiền lẻ dưới 500 đ không thối được",
        handed_over=Money(17_182_440),
        closed_by="Phạm Thị Hoa, 16:52",
        seal="a1" * 32,
        seal_before="b2" * 32,
    )
    return dataclasses.replace(content, **changes)


def remittance(**changes: Any) -> RemittanceSlip:
    """What the day of the picture hands to the agency: 17.182.440 + 11.365.200 = 28.547.640."""
    content = RemittanceSlip(
        form=form("remittance_slip"),
        office=OFFICE,
        first_day=DAY,
        last_day=DAY,
        numbers=day_book().numbers,
        insurances=(
            InsuranceSum(
                insurance=Insurance.VOLUNTARY_SI, receipts=5, cash=Money(8_712_000), transfer=Money(3_168_000)
            ),
            InsuranceSum(
                insurance=Insurance.HOUSEHOLD_HI, receipts=7, cash=Money(8_470_440), transfer=Money(8_197_200)
            ),
        ),
        supports=(
            SourceSum(name="Nhà nước hỗ trợ", voluntary_si=Money(3_564_000), household_hi=Money(409_860)),
            SourceSum(name="Tỉnh hỗ trợ thêm", voluntary_si=Money(396_000), household_hi=Money(0)),
        ),
        in_words="Hai mươi tám triệu năm trăm bốn mươi bảy nghìn sáu trăm bốn mươi đồng",
        made_on=DAY,
        account="3741.0.1234567, Kho bạc Nhà nước khu vực",
        deadline="trong ngày",
    )
    return dataclasses.replace(content, **changes)


def letter(**changes: Any) -> ReminderLetter:
    """Both covers of a household are due: 4.371.840 for the cards, 1.584.000 for the next cycle."""
    content = ReminderLetter(
        form=form("reminder_letter"),
        office=OFFICE,
        name="Nguyễn Văn An",
        address="Số 12, Thôn Đông, Xã An Hòa, Tỉnh Bắc Ninh",
        items=(
            ReminderItem(
                what="BHYT hộ gia đình, 5 người",
                due="14/12/2026",
                amount=Money(4_371_840),
                last=Money(4_043_520),
                reason="lương cơ sở lên 2.530.000 đ từ 01/07/2026",
                after="Ngày cuối đóng liền thẻ: 14/12/2026. Đóng sau ngày này thẻ bị gián đoạn.",
            ),
            ReminderItem(
                what="BHXH tự nguyện 6 tháng", due="31/03/2027", amount=Money(1_584_000), last=Money(1_584_000)
            ),
        ),
        total=Money(5_955_840),
        in_words="Năm triệu chín trăm năm mươi lăm nghìn tám trăm bốn mươi đồng",
        made_on=DAY,
        phone="0222 300 0001",
        transfer=transfer(),
    )
    return dataclasses.replace(content, **changes)


def call_list(count: int = 30, **changes: Any) -> CallList:
    """People whose covers end, every third without a phone."""
    content = CallList(
        form=form("call_list"),
        office=OFFICE,
        title="BHYT sắp hết hạn",
        calls=tuple(
            Call(
                phone="" if index % 3 == 2 else f"0905 000 {index:03d}",
                name=f"Nguyễn Văn An {index}",
                place="Thôn Đông",
                what="BHYT hộ 5 người, hết hạn 14/12/2026",
                due=DAY,
                amount=Money(4_371_840) if index % 2 else None,
            )
            for index in range(count)
        ),
        made_on=DAY,
    )
    return dataclasses.replace(content, **changes)


def labels(count: int = 25, **changes: Any) -> LabelSheet:
    """Labels of people in one hamlet."""
    content = LabelSheet(
        form=form("labels"),
        labels=tuple(
            Label(name=f"Nguyễn Văn An {index}", address="Số 12, Thôn Đông, Xã An Hòa, Tỉnh Bắc Ninh")
            for index in range(1, count + 1)
        ),
        made_on=DAY,
    )
    return dataclasses.replace(content, **changes)
