"""Contents of the papers of a counter, full, empty, and with the longest names a place can have."""

from __future__ import annotations

import dataclasses
from datetime import date
from typing import Any

from desktop.domain.papers.declaration import Declaration
from desktop.domain.papers.forms import Form
from desktop.parameters.forms import load_forms
from tests.documents.builders import OFFICE

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
