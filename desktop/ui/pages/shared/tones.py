"""Tones of the services as the widgets name them."""

from __future__ import annotations

from desktop.services.shown import Chip as ShownChip
from desktop.services.shown import Tone
from desktop.ui.widgets.chip import Chip


def chip_tone(tone: Tone) -> str:
    """The tone of a :class:`Chip` widget."""
    return "plain" if tone is Tone.NEUTRAL else tone.value


def notice_tone(tone: Tone) -> str:
    """The tone of a notice box, which has no neutral one."""
    return "info" if tone is Tone.NEUTRAL else tone.value


def as_pair(chip: ShownChip) -> tuple[str, str]:
    """Text and tone, for painted rows."""
    return chip.text, chip_tone(chip.tone)


def make_chip(chip: ShownChip) -> Chip:
    """A chip widget."""
    return Chip(chip.text, chip_tone(chip.tone))
