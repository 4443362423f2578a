"""Rows of the gateways' import sheets under their own keys, as the gateways before 2026 are known to take them."""

from __future__ import annotations

from fractions import Fraction

from desktop.domain.month import Month
from desktop.domain.papers.agency_list import Cell, Row
from desktop.domain.partial_date import PartialDate, Precision

BIRTH_PRECISIONS = {Precision.DAY: 0, Precision.MONTH: 1, Precision.YEAR: 2}
"""CCNS: 0 full date of birth, 1 month and year, 2 year only."""


def gateway_si_row(row: Row, number: int) -> dict[str, Cell]:
    """A row of D05-TS under the gateway's keys: PA is TM, ON, DC or GH, Phuongthuc 1, 3, 6, 12, VS or TH."""
    birth = row.get("birth")
    return {
        "STT": number,
        "HoTen": row.get("full_name"),
        "MasoBHXH": row.get("si_number"),
        "MucTien": row.get("income"),
        "Tuthang": row.get("first_month") if isinstance(row.get("first_month"), Month) else None,
        "Sothang": row.get("months"),
        "Tongtien": row.get("due"),
        "TienTudong": row.get("pays"),
        "TienHotro": row.get("state_amount"),
        "Ghichu": row.get("note"),
        "PA": row.get("kind_code"),
        "Tyle": row.get("rate_percent"),
        "TyleNSNN": row.get("state_percent"),
        "Heso": None,
        "Phuongthuc": row.get("method"),
        "CCNS": BIRTH_PRECISIONS[birth.precision] if isinstance(birth, PartialDate) else None,
        "TyleNSDP": row.get("budget_percent"),
        "TienNSDP": row.get("budget_amount"),
        "TyleHotroKhac": row.get("other_percent"),
        "TienHotroKhac": row.get("other_amount"),
        "Matinh": row.get("province_code"),
        "Maxa": row.get("commune_code"),
        "Diachi": row.get("address"),
    }


def gateway_hi_row(row: Row, number: int) -> dict[str, Cell]:
    """A health insurance row under the gateway's keys; a clinic's code is its province (2) and its own (3)."""
    birth, clinic = row.get("birth"), str(row.get("clinic_code") or "")
    local = row.get("local_percent")
    return {
        "STT": number,
        "HoTen": row.get("full_name"),
        "MasoBHXH": row.get("si_number"),
        "NgaySinh": birth,
        "GioiTinh": 1 if row.get("sex") == "Nam" else 0,
        "MaTinhBenhVien": clinic[:2] if len(clinic) > 3 else "",
        "MaBenhVien": clinic[2:] if len(clinic) > 3 else clinic,
        "Tiendong": row.get("pays"),
        "Sothang": row.get("months"),
        "Ghichu": row.get("note"),
        "CCNS": BIRTH_PRECISIONS[birth.precision] if isinstance(birth, PartialDate) else None,
        "PA": row.get("kind_code"),
        "MucHuong": row.get("benefit_level"),
        "TyleNSDP": local if isinstance(local, Fraction) else None,
        "HotroKhac": row.get("other_support"),
        "TuNgay": row.get("first_day"),
    }
