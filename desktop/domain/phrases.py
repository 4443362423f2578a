"""Sentences that know how they were made: plain Vietnamese text to all who read it, and translatable when shown.

A phrase *is* its Vietnamese sentence (papers, journal, JSON, comparisons, searches see a ``str``) and keeps its
template and values, so that the window can say the same in another language.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from typing import Any, Self

Translate = Callable[[str], str]


class Phrase(str):
    """A Vietnamese sentence made from a template; ``values`` may be phrases themselves, None = nothing to fill in."""

    __slots__ = ("template", "values")

    template: str
    values: Mapping[str, object] | None

    def __new__(cls, template: str, values: Mapping[str, object] | None = None) -> Self:
        """Fill in the values; what is in them is never taken for a template."""
        made = super().__new__(cls, template if values is None else template.format_map(values))
        made.template, made.values = template, values
        return made

    def __reduce__(self) -> tuple[Any, ...]:
        """Copy and pickle with template and values."""
        return type(self), (self.template, self.values)

    def told(self, translate: Translate) -> str:
        """The sentence in the language of ``translate``, its values included."""
        template = translate(self.template)
        if self.values is None:
            return template
        return template.format_map(
            {name: value.told(translate) if isinstance(value, Phrase) else value for name, value in self.values.items()}
        )


class Joined(Phrase):
    """Several texts one after the other; those that are phrases stay translatable."""

    __slots__ = ("parts", "separator")

    separator: str
    parts: tuple[str, ...]

    def __new__(cls, separator: str, parts: tuple[str, ...]) -> Self:
        """Join the parts."""
        made = str.__new__(cls, separator.join(parts))
        made.template, made.values = "", None
        made.separator, made.parts = separator, parts
        return made

    def __reduce__(self) -> tuple[Any, ...]:
        """Copy and pickle with the parts."""
        return type(self), (self.separator, self.parts)

    def told(self, translate: Translate) -> str:
        """Every phrase among the parts in the language of ``translate``."""
        return self.separator.join(told(part, translate) for part in self.parts)


class Capital(Phrase):
    """A text with its first letter large."""

    __slots__ = ("text",)

    text: str

    def __new__(cls, text: str) -> Self:
        """Enlarge the first letter."""
        made = str.__new__(cls, text[:1].upper() + text[1:])
        made.template, made.values, made.text = "", None, text
        return made

    def __reduce__(self) -> tuple[Any, ...]:
        """Copy and pickle with the text."""
        return type(self), (self.text,)

    def told(self, translate: Translate) -> str:
        """The text in the language of ``translate``, its first letter large."""
        shown = told(self.text, translate)
        return shown[:1].upper() + shown[1:]


def say(template: str, /, **values: object) -> Phrase:
    """The Vietnamese sentence ``template`` with its ``{values}`` filled in: ``say("Còn {days} ngày", days=7)``."""
    return Phrase(template, values or None)


def mark(template: str) -> str:
    """Name a template for translation and return it unchanged; ``say`` or ``t`` use it later."""
    return template


def joined(separator: str, parts: Iterable[str]) -> Phrase:
    """The parts that are not empty, one after the other; the separator is the same in every language."""
    return Joined(separator, tuple(part for part in parts if part))


def capital(text: str) -> Phrase:
    """The text with its first letter large, as at the start of a line."""
    return Capital(text)


def told(text: str, translate: Translate) -> str:
    """A phrase in the language of ``translate``; any other text is data and stays as it is."""
    return text.told(translate) if isinstance(text, Phrase) else text
