"""Sentences that know how they were made: plain Vietnamese text to all who read it, and translatable when shown.

A phrase *is* its Vietnamese sentence (papers, journal, JSON, comparisons, searches see a ``str``) and keeps its
template and values, so that the window can say the same in another language.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from string import Formatter
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
        return filled(translate(self.template), self.values, translate)


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


class Cased(Phrase):
    """A text with its first letter large or small."""

    __slots__ = ("large", "text")

    text: str
    large: bool

    def __new__(cls, text: str, large: bool) -> Self:  # noqa: FBT001 - two makers below name it
        """Change the first letter."""
        made = str.__new__(cls, _cased(text, large=large))
        made.template, made.values = "", None
        made.text, made.large = text, large
        return made

    def __reduce__(self) -> tuple[Any, ...]:
        """Copy and pickle with the text."""
        return type(self), (self.text, self.large)

    def told(self, translate: Translate) -> str:
        """The text in the language of ``translate``, its first letter changed."""
        return _cased(told(self.text, translate), large=self.large)


def say(template: str, /, **values: object) -> Phrase:
    """The Vietnamese sentence ``template`` with its ``{values}`` filled in: ``say("Còn {days} ngày", days=7)``."""
    return Phrase(template, values or None)


def say_known(template: str, values: Mapping[str, object]) -> Phrase:
    """The sentence of a template that is looked up; a value that is missing shows as ``…`` and never fails."""
    named = {name: "…" for _text, name, _spec, _kind in Formatter().parse(template) if name}
    return Phrase(template, {**named, **values})


def mark(template: str) -> str:
    """Name a template for translation and return it unchanged; ``say`` or ``t`` use it later."""
    return template


def joined(separator: str, parts: Iterable[str]) -> Phrase:
    """The parts that are not empty, one after the other; the separator is the same in every language."""
    return Joined(separator, tuple(part for part in parts if part))


def capital(text: str) -> Phrase:
    """The text with its first letter large, as at the start of a line."""
    return Cased(text, large=True)


def small(text: str) -> Phrase:
    """The text with its first letter small, as inside a sentence."""
    return Cased(text, large=False)


def filled(template: str, values: Mapping[str, object] | None, translate: Translate) -> str:
    """A translated template with its values, phrases among them told as well.

    A translation may name one and many of what is counted: ``{days:day|days} left``.
    """
    if values is None:
        return template
    shown = {name: value.told(translate) if isinstance(value, Phrase) else value for name, value in values.items()}
    return _COUNTING.vformat(template, (), shown) if "|" in template else template.format_map(shown)


def told(text: str, translate: Translate) -> str:
    """A phrase in the language of ``translate``; any other text is data and stays as it is."""
    return text.told(translate) if isinstance(text, Phrase) else text


class _Counting(Formatter):
    def format_field(self, value: Any, format_spec: str) -> str:
        if "|" not in format_spec:
            return str(super().format_field(value, format_spec))
        one, many = format_spec.split("|")
        return f"{value} {one if str(value) == '1' else many}"


_COUNTING = _Counting()


def _cased(text: str, *, large: bool) -> str:
    return (text[:1].upper() if large else text[:1].lower()) + text[1:]
