"""What a clerk types above a list to narrow it: words of what a row shows, or digits of its numbers."""

from desktop.domain.texts.text import fold


def row_fits(text: str, told: str, *numbers: str) -> bool:
    """Whether a row is meant by a folded text: digits alone are looked for in its numbers, words in what it shows."""
    words = text.split()
    digits = "".join(words)
    if digits.isdigit():
        return any(digits in number for number in numbers)
    if not words:
        return True
    folded = fold(told)
    return all(word in folded for word in words)
