"""Contrast of two colours as WCAG 2 defines it, and the pairs that the window writes text in."""

from __future__ import annotations

from desktop.ui.theme.tokens import TONES, Tokens

_GROUNDS = ("bg", "surface", "sunken", "sel")


def contrast(first: str, second: str) -> float:
    """Contrast ratio of two ``#RRGGBB`` colours, from 1 (the same) to 21 (black on white)."""
    lighter, darker = sorted((_luminance(first), _luminance(second)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def text_pairs(tokens: Tokens) -> dict[str, tuple[str, str]]:
    """Every pair of text and ground in a theme, by ``text on ground``."""
    written = [(text, ground) for text in ("text", "text2", "text3", "primary", *TONES) for ground in _GROUNDS]
    written += [(tone, f"{tone}_tint") for tone in TONES]
    written += [(text, f"{tone}_tint") for text in ("text", "text2") for tone in ("primary", *TONES)]
    written += [("primary", "primary_tint"), ("rail_text", "rail"), ("rail_text", "rail_on")]
    written += [("on", ground) for ground in ("primary", "primary_hover", *TONES)]
    return {f"{text} on {ground}": (tokens.named(text), tokens.named(ground)) for text, ground in written}


def _luminance(colour: str) -> float:
    red, green, blue = (_linear(int(colour[at : at + 2], 16) / 255) for at in (1, 3, 5))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _linear(channel: float) -> float:
    return channel / 12.92 if channel <= 0.04045 else float(((channel + 0.055) / 1.055) ** 2.4)
