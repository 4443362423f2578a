"""Dates as sheets hold them."""

from __future__ import annotations

from datetime import date, timedelta
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.documents.sheet_reading import CellValue, DateSystem, cell_date


@pytest.mark.parametrize(
    ("cell", "shown"),
    [
        ("31/01/1990", "31/01/1990"),
        ("31-1-90", "31/01/1990"),
        ("1.2.2026", "01/02/2026"),
        (" 5 / 6 / 05 ", "05/06/2005"),
        ("1-1-31", "01/01/1931"),
        ("1990-01-31", "31/01/1990"),
        ("01/1990", "01/1990"),
        ("1990", "1990"),
        ("0/0/1990", "1990"),
        ("31011990", "31/01/1990"),
        (date(1990, 1, 31), "31/01/1990"),
        (32_904, "31/01/1990"),
        (Decimal("32904.75"), "31/01/1990"),
        (1990, "1990"),
        (31_011_990, "31/01/1990"),
        (1_021_990, "01/02/1990"),
    ],
)
def test_a_date_is_read_in_every_shape(cell: CellValue, shown: str) -> None:
    assert str(cell_date(cell)) == shown


@pytest.mark.parametrize("cell", ["", None, True, "30/02/1990", "không rõ", 0, -5, 13, "13/1990", 99_999_999, "1/1/1"])
def test_what_is_no_date_is_said(cell: CellValue) -> None:
    with pytest.raises(ValueError, match=r"\w"):
        cell_date(cell)


@given(st.dates(date(1906, 1, 1), date(2100, 12, 31)), st.sampled_from(DateSystem))
def test_a_day_number_is_its_day_in_both_systems(day: date, system: DateSystem) -> None:
    origin = date(1899, 12, 30) if system is DateSystem.FROM_1900 else date(1904, 1, 1)
    serial = (day - origin).days
    if 1900 <= serial <= 2100:  # those numbers are years
        return
    assert cell_date(serial, system).earliest == day == origin + timedelta(days=serial)
