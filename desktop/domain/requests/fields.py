"""Reads typed fields from a JSON object and collects what is wrong with each, all at once."""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import date
from decimal import Decimal
from fractions import Fraction
from typing import Any

from desktop.domain.money import Money
from desktop.domain.month import Month
from desktop.domain.partial_date import PartialDate
from desktop.domain.problem import Problem
from desktop.domain.texts.text import clean

_DAY = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")
_MONTH = re.compile(r"[0-9]{4}-[0-9]{2}")
_PARTIAL = re.compile(r"[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?")
PERCENTS = {"lowest": "0,00", "highest": "100,00"}
HUGE = 10**1000
"""Stands for every larger number: beyond all limits, and still quick to compare."""
NUMBER, TEXT, LIST, OBJECT, SWITCH = (
    "một số",
    "chữ trong ngoặc kép",
    "một danh sách",
    "một đối tượng",
    "true hoặc false",
)


class FieldReader:
    """One JSON object being read. A method returns None for a missing or faulty field and notes the fault."""

    def __init__(self, source: Mapping[str, Any], problems: list[Problem], prefix: str = "") -> None:
        self._source = source
        self._problems = problems
        self._prefix = prefix

    def refuse_unknown(self, known: tuple[str, ...]) -> None:
        """Note every key that the object must not have."""
        for key in self._source:
            if key not in known:
                self._note(key, "unknown_field")

    def text(self, key: str) -> str | None:
        """Text, cleaned."""
        value = self._get(key, str, TEXT)
        return None if value is None else clean(value)

    def word(self, key: str) -> str | None:
        """A code, exactly as written."""
        value = self._get(key, str, TEXT)
        return None if value is None else str(value)

    def choice(self, key: str, allowed: tuple[str, ...]) -> str | None:
        """One of a few codes."""
        value = self.word(key)
        if value is not None and value not in allowed:
            self._note(key, "unknown_value", {"allowed": ", ".join(allowed)})
            return None
        return value

    def switch(self, key: str) -> bool:
        """True or false; false when missing."""
        return self._get(key, bool, SWITCH) is True

    def objects(self, key: str) -> list[Any] | None:
        """A list as it is."""
        value = self._get(key, list, LIST)
        return value if isinstance(value, list) else None

    def dong(self, key: str) -> Money | None:
        """Whole đồng: 1500000 and 1500000.0, not 1500000.5."""
        whole = self.whole(key, "not_whole_dong", {})
        return None if whole is None else Money(whole)

    def whole(self, key: str, otherwise: str, values: Mapping[str, str]) -> int | None:
        """A whole number; ``otherwise`` is the code for one with decimals, ``values`` what its sentence names."""
        number = self.number(key)
        if number is None or isinstance(number, int):
            return number
        if number != number.to_integral_value():
            self._note(key, otherwise, values)
            return None
        return int(number)

    def percent(self, key: str) -> Fraction | None:
        """A number of percents with at most two decimals; whether it lies in 0-100 is a rule's matter."""
        number = self.number(key)
        if isinstance(number, Decimal) and _decimals(number) > 2:
            self._note(key, "out_of_range", PERCENTS)
            return None
        return None if number is None else Fraction(number)

    def number(self, key: str) -> int | Decimal | None:
        """Any number, exact; what is larger than a thousand digits is cut down to that size."""
        value = self._source.get(key)
        if value is None:
            return None
        if isinstance(value, bool) or not isinstance(value, int | Decimal):
            self._note(key, "wrong_type", {"expected": NUMBER})
            return None
        if isinstance(value, Decimal) and value.adjusted() > len(str(HUGE)):
            return HUGE if value > 0 else -HUGE
        return value

    def day(self, key: str) -> date | None:
        """A day, ``2026-11-23``."""
        text = self._dated(key, _DAY)
        return None if text is None else self._parsed(key, text, date.fromisoformat)

    def month(self, key: str) -> Month | None:
        """A month, ``2026-12``."""
        text = self._dated(key, _MONTH)
        return None if text is None else self._parsed(key, text, Month.parse)

    def partial_date(self, key: str) -> PartialDate | None:
        """A day, a month or a year."""
        text = self._dated(key, _PARTIAL)
        return None if text is None else self._parsed(key, text, PartialDate.parse)

    def _dated(self, key: str, form: re.Pattern[str]) -> str | None:
        text = self.word(key)
        if text is not None and not form.fullmatch(text):
            self._note(key, "bad_date")
            return None
        return text

    def _parsed(self, key: str, text: str, parse: Any) -> Any:
        try:
            return parse(text)
        except ValueError:
            self._note(key, "bad_date")
            return None

    def _get(self, key: str, kind: type, expected: str) -> Any:
        value = self._source.get(key)
        if value is None or isinstance(value, kind):
            return value
        self._note(key, "wrong_type", {"expected": expected})
        return None

    def _note(self, key: str, code: str, values: Mapping[str, str] | None = None) -> None:
        self._problems.append(Problem(f"{self._prefix}{key}", code, values or {}))


def _decimals(number: Decimal) -> int:
    """How many decimals are written, zeros at the end left out; ``Decimal.normalize`` would round long numbers."""
    _, digits, exponent = number.as_tuple()
    assert isinstance(exponent, int)
    zeros = next((place for place, digit in enumerate(reversed(digits)) if digit), None)
    return 0 if zeros is None else max(0, -exponent - zeros)
