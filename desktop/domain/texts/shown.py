"""Numbers as Vietnamese readers write them inside formulas: decimal comma, spaced percent sign."""

from __future__ import annotations

from fractions import Fraction


def decimal_text(number: Fraction | int) -> str:
    """An exact number: ``22``, ``0,31``, ``40,5``; a fraction without finite decimals stays ``1/3``."""
    exact = Fraction(number)
    digits = 0
    while digits < 12 and exact.denominator != 1:
        exact, digits = exact * 10, digits + 1
    if exact.denominator != 1:
        return str(Fraction(number))
    if not digits:
        return str(exact.numerator)
    whole, decimals = divmod(abs(exact.numerator), 10**digits)
    sign = "−" if exact < 0 else ""
    return f"{sign}{whole},{decimals:0{digits}d}"


def percent_text(percent: Fraction | int) -> str:
    """A number of percents: ``22 %``, ``0,31 %``."""
    return f"{decimal_text(percent)} %"


def joined(texts: list[str]) -> str:
    """Articles one after the other, each once, also where a text names several."""
    return "; ".join(dict.fromkeys(part for text in texts for part in text.split("; ")))
