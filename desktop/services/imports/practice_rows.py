"""Made-up people of the sample sheet."""

from __future__ import annotations

from desktop.domain.papers.agency_list import Cell

EXAMPLES: tuple[dict[str, Cell], ...] = (
    {
        "full_name": "Nguyễn Văn Mẫu",
        "birth": "15/03/1980",
        "sex": "Nam",
        "personal_id": "001080900001",
        "phone": "0500000001",
        "hamlet": "Thôn Đông",
        "commune": "Xã Vĩnh Thanh",
        "province": "Thành phố Hà Nội",
        "household_code": "1",
        "relation": "chủ hộ",
    },
    {
        "full_name": "Trần Thị Mẫu",
        "birth": "1982",
        "sex": "Nữ",
        "personal_id": "001182900002",
        "hamlet": "Thôn Đông",
        "commune": "Xã Vĩnh Thanh",
        "province": "Thành phố Hà Nội",
        "household_code": "1",
        "relation": "vợ",
        "si_paid_months": 36,
        "si_supported_months": 24,
        "si_last_month": "12/2025",
    },
)
"""People with practice numbers, which belong to nobody."""
