"""The cells that the program can fill in each list, and what a list's form must say; the loader refuses the rest.

To renumber a list: a new file with the same keys under new marks and headings; a column that a decree drops is named
in the file's ``dropped``. A column that is new to the law needs a key here and a filler in the service of lists.
"""

from __future__ import annotations

from collections.abc import Mapping

from desktop.domain.papers.forms import CellKind

_TEXT, _CODE, _DATE, _BIRTH = CellKind.TEXT, CellKind.CODE, CellKind.DATE, CellKind.BIRTH
_MONTH, _WHOLE, _MONEY = CellKind.MONTH, CellKind.WHOLE, CellKind.MONEY
_PERCENT, _MARK = CellKind.PERCENT, CellKind.MARK

_RESULT = {"electronic": _MARK, "paper": _MARK}

LIST_COLUMNS: Mapping[str, Mapping[str, CellKind]] = {
    "d05_ts": {
        "number": _WHOLE,
        "full_name": _TEXT,
        "si_number": _CODE,
        "birth": _BIRTH,
        "first_month": _MONTH,
        "months": _WHOLE,
        "income": _MONEY,
        "due": _MONEY,
        "pays": _MONEY,
        "state_percent": _PERCENT,
        "budget_percent": _PERCENT,
        "budget_amount": _MONEY,
        "other_percent": _PERCENT,
        "other_amount": _MONEY,
        **_RESULT,
        "kind": _TEXT,
        "note": _TEXT,
    },
    "mau_so_4": {
        "number": _WHOLE,
        "full_name": _TEXT,
        "hi_number": _CODE,
        "personal_id": _CODE,
        "birth": _BIRTH,
        "clinic": _TEXT,
        "base_salary": _MONEY,
        "relation": _TEXT,
        "state_percent": _PERCENT,
        **_RESULT,
        "note": _TEXT,
    },
    "mau_so_3": {
        "number": _WHOLE,
        "full_name": _TEXT,
        "hi_number": _CODE,
        "personal_id": _CODE,
        "clinic": _TEXT,
        "base": _MONEY,
        "position_allowance": _MONEY,
        "over_scale_allowance": _MONEY,
        "seniority_allowance": _MONEY,
        "other_allowance": _MONEY,
        "first_month": _MONTH,
        "state_percent": _PERCENT,
        **_RESULT,
        "note": _TEXT,
    },
    "d03_ts": {
        "number": _WHOLE,
        "full_name": _TEXT,
        "si_number": _CODE,
        "personal_id": _CODE,
        "birth": _BIRTH,
        "sex": _TEXT,
        "address": _TEXT,
        "clinic": _TEXT,
        "receipt_date": _DATE,
        "receipt_number": _CODE,
        "pension": _MONEY,
        "local_support": _MONEY,
        "other_support": _MONEY,
        "first_day": _DATE,
        "months": _WHOLE,
        "collector": _TEXT,
        "note": _TEXT,
    },
    "gateway_si": {
        "STT": _WHOLE,
        "HoTen": _TEXT,
        "MasoBHXH": _CODE,
        "MucTien": _MONEY,
        "Tuthang": _MONTH,
        "Sothang": _WHOLE,
        "Tongtien": _MONEY,
        "TienTudong": _MONEY,
        "TienHotro": _MONEY,
        "Ghichu": _TEXT,
        "PA": _CODE,
        "Tyle": _PERCENT,
        "TyleNSNN": _PERCENT,
        "Heso": _WHOLE,
        "Phuongthuc": _CODE,
        "CCNS": _WHOLE,
        "TyleNSDP": _PERCENT,
        "TienNSDP": _MONEY,
        "TyleHotroKhac": _PERCENT,
        "TienHotroKhac": _MONEY,
        "Matinh": _CODE,
        "Maxa": _CODE,
        "Diachi": _TEXT,
    },
    "gateway_hi": {
        "STT": _WHOLE,
        "HoTen": _TEXT,
        "MasoBHXH": _CODE,
        "NgaySinh": _BIRTH,
        "GioiTinh": _WHOLE,
        "MaTinhBenhVien": _CODE,
        "MaBenhVien": _CODE,
        "Tiendong": _MONEY,
        "Sothang": _WHOLE,
        "Ghichu": _TEXT,
        "CCNS": _WHOLE,
        "PA": _CODE,
        "MucHuong": _CODE,
        "TyleNSDP": _PERCENT,
        "HotroKhac": _MONEY,
        "TuNgay": _DATE,
    },
}
"""What a row of each list may hold: the key of a cell and its kind."""

LIST_BLOCKS: Mapping[str, frozenset[str]] = {"mau_so_3": frozenset({"increase", "decrease"})}
"""The blocks of rows that a list is divided into: (1) Tăng, (2) Giảm."""

LIST_TEXTS = frozenset({"organisation", "organisation_code", "collector", "collector_code", "number", "total"})
"""The captions that every printed list must have."""

PRINTED_LISTS = frozenset({"d05_ts", "mau_so_4", "mau_so_3", "d03_ts"})
"""The lists that go to the agency on paper; the gateways' sheets have keys and no captions."""

REQUIRED_FORMS = ("c45_bb", *LIST_COLUMNS)
"""The forms without which the program does not start its papers."""
