"""Money, months, partial dates, words: exact, and refused where they would have to guess."""

from __future__ import annotations

from datetime import date
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.domain.money import Money, format_money, half_up, parse_money
from desktop.domain.month import Month, add_months, months_from
from desktop.domain.partial_date import PartialDate, Precision, age_on
from desktop.domain.texts.shown import decimal_text, joined, percent_text
from desktop.domain.texts.words import in_words


@pytest.mark.parametrize("value", [1.0, True, "5", None, Fraction(1)])
def test_money_is_made_of_whole_numbers_only(value: object) -> None:
    with pytest.raises(TypeError):
        Money(value)  # type: ignore[arg-type]
    with pytest.raises(TypeError):
        Money(5) + value  # type: ignore[operator]
    with pytest.raises(TypeError):
        Money(5) * value  # type: ignore[operator]


def test_money_stays_money_and_is_never_divided() -> None:
    total = sum([Money(3_000_000_000), Money(5)], Money(0)) - Money(1)
    assert (type(total), total) == (Money, 3_000_000_004)
    assert type(-total) is type(2 * total) is type(5 - total) is Money
    with pytest.raises(TypeError):
        total / 2


@pytest.mark.parametrize(
    ("exact", "rounded"),
    [("0.5", 1), ("0.49", 0), ("-0.5", -1), ("-0.49", 0), ("6820780.72", 6_820_781), ("1.5", 2), ("2.5", 3)],
)
def test_half_up(exact: str, rounded: int) -> None:
    assert half_up(Fraction(exact)) == rounded


@given(numerator=st.integers(-(10**30), 10**30), denominator=st.integers(1, 10**9))
def test_rounding_is_never_more_than_half_a_dong_away(numerator: int, denominator: int) -> None:
    exact = Fraction(numerator, denominator)
    assert abs(int(half_up(exact)) - exact) <= Fraction(1, 2)
    assert half_up(-exact) == -half_up(exact)


@given(amount=st.integers(-(10**15), 10**15))
def test_a_written_amount_is_read_back(amount: int) -> None:
    written = format_money(amount)
    assert parse_money(written.removeprefix("−")) == abs(amount)
    assert written.startswith("−") == (amount < 0)


@pytest.mark.parametrize(
    ("text", "amount"),
    [
        ("1,5tr", 1_500_000),
        ("1.5 triệu", 1_500_000),
        ("500k", 500_000),
        ("1.500.000 đ", 1_500_000),
        ("1,500,000", 1_500_000),
        ("2 tỷ", 2_000_000_000),
        ("", None),
        ("1.5", None),
        ("1,0005k", None),
        ("1.50.000", None),
        ("-5", None),
        ("mười", None),
        ("9" * 30, None),
    ],
)
def test_what_a_clerk_types(text: str, amount: int | None) -> None:
    assert parse_money(text) == amount


def test_months() -> None:
    assert [str(month) for month in months_from(Month(2026, 11), 3)] == ["11/2026", "12/2026", "01/2027"]
    assert Month.parse("2026-12") == Month.parse("12/2026") == Month.parse("1/2026") + 11
    assert Month(2028, 2).last_day == date(2028, 2, 29)
    assert Month(2026, 1) + -1 == Month(2025, 12)


@pytest.mark.parametrize("text", ["", "2026", "2026-13", "00/2026", "2026-1", "x", "2026-12-01"])
def test_what_is_no_month(text: str) -> None:
    with pytest.raises(ValueError, match="month"):
        Month.parse(text)


def test_the_thirty_first_of_january_and_a_month() -> None:
    start = date(2027, 1, 31)
    assert [add_months(start, count) for count in (1, 2, 3, 13)] == [
        date(2027, 2, 28),
        date(2027, 3, 31),
        date(2027, 4, 30),
        date(2028, 2, 29),
    ]


@pytest.mark.parametrize(
    ("text", "shown", "precision"),
    [
        ("15031992", "15/03/1992", Precision.DAY),
        ("031992", "03/1992", Precision.MONTH),
        ("1992", "1992", Precision.YEAR),
        ("15/3/1992", "15/03/1992", Precision.DAY),
        ("1992-03-15", "15/03/1992", Precision.DAY),
        ("1992-03", "03/1992", Precision.MONTH),
        ("0/0/1992", "1992", Precision.YEAR),
        ("00/03/1992", "03/1992", Precision.MONTH),
    ],
)
def test_partial_dates(text: str, shown: str, precision: Precision) -> None:
    read = PartialDate.parse(text)
    assert (str(read), read.precision) == (shown, precision)
    assert PartialDate.parse(read.isoformat()) == read
    assert read.earliest <= read.latest


@pytest.mark.parametrize("text", ["", "32011992", "29022001", "5/0/1992", "131992", "0", "1992-13", "x", "99/99/9999"])
def test_impossible_dates(text: str) -> None:
    with pytest.raises(ValueError):  # noqa: PT011  (the calendar words some of them)
        PartialDate.parse(text)


@pytest.mark.parametrize(
    ("birth", "day", "age"),
    [
        ("2011-12-01", date(2026, 12, 1), 15),
        ("2011-12-02", date(2026, 12, 1), 14),
        ("2011-12", date(2026, 12, 30), 14),
        ("2011", date(2026, 12, 30), 14),
        ("2012-02-29", date(2027, 2, 28), 14),
    ],
)
def test_age_by_the_youngest_reading(birth: str, day: date, age: int) -> None:
    assert age_on(PartialDate.parse(birth), day) == age


@pytest.mark.parametrize(
    ("number", "text"),
    [
        (Fraction("0.31"), "0,31"),
        (22, "22"),
        (Fraction("40.5"), "40,5"),
        (Fraction("-0.05"), "−0,05"),
        (Fraction(1, 3), "1/3"),
    ],
)
def test_numbers_in_formulas(number: Fraction | int, text: str) -> None:
    assert decimal_text(number) == text
    assert percent_text(number) == f"{text} %"


def test_articles_are_named_once() -> None:
    assert joined(["Luật A; Nghị định B", "Nghị định B", "Luật C"]) == "Luật A; Nghị định B; Luật C"


_UNITS = {"một": 1, "mốt": 1, "hai": 2, "ba": 3, "bốn": 4, "năm": 5, "lăm": 5, "sáu": 6, "bảy": 7, "tám": 8, "chín": 9}


def _heard(words: str) -> int:
    """An independent reading of the words, as a listener adds them up."""
    total = group = digit = 0
    for word in words.lower().removesuffix(" đồng").removeprefix("âm ").split():
        if word in _UNITS:
            digit = _UNITS[word]
        elif word == "mười":
            group += 10
        elif word in {"mươi", "trăm"}:
            group, digit = group + digit * (10 if word == "mươi" else 100), 0
        elif word in {"nghìn", "triệu", "tỷ"}:
            scale = {"nghìn": 10**3, "triệu": 10**6, "tỷ": 10**9}[word]
            value = group + digit
            total = (total + value) * scale if word == "tỷ" else total + value * scale
            group = digit = 0
    return total + group + digit


@given(amount=st.integers(-(10**11), 10**11))
def test_words_say_the_amount(amount: int) -> None:
    words = in_words(amount)
    assert _heard(words) == abs(amount)
    assert words.startswith("Âm ") == (amount < 0)
    assert words[0].isupper()
    assert words[1:] == words[1:].lower()
    assert "  " not in words
