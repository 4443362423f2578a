"""Vietnamese source sentences and their English: ``t`` at the moment of showing, ``mark`` where data are declared.

Texts that come from below the window are phrases (``desktop.domain.texts.phrases``) or data. The widgets pass whatever
they show through ``shown``: a phrase is said in the window's language, data stay as they are.

To add a sentence: write it in Vietnamese inside ``t("…")`` (or ``mark("…")`` in a class body or table; ``say("…")``
below the window), run ``python scripts/translations.py``, fill in the English in
``resources/translations/quay_en.ts``, run it again. English may count: ``{days:day|days} left``.
"""

from __future__ import annotations

from collections.abc import Iterable
from enum import StrEnum
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QTranslator

from desktop.domain.texts.phrases import Phrase, filled, mark, told

__all__ = ["CONTEXT", "Language", "LanguageSwitch", "in_row", "mark", "shown", "t"]

CONTEXT = "quay"


class Language(StrEnum):
    """The window's languages."""

    VIETNAMESE = "vi"
    ENGLISH = "en"


def t(sentence: str, /, **values: object) -> str:
    """The sentence in the window's language, with its ``{values}`` filled in; phrases among them are said in it too."""
    if isinstance(sentence, Phrase):
        return sentence.told(_translated)
    return filled(_translated(sentence), values or None, _translated)


def shown(text: str) -> str:
    """What a widget shows of a text: a phrase in the window's language, anything else unchanged."""
    return told(text, _translated)


def in_row(parts: Iterable[str], separator: str = ", ") -> str:
    """The texts that are not empty one after the other, as shown."""
    return separator.join(shown(part) for part in parts if part)


def _translated(sentence: str) -> str:
    return QCoreApplication.translate(CONTEXT, sentence) if sentence else ""


class LanguageSwitch:
    """Changes the language of everything shown from now on; open pages are made anew by the window."""

    def __init__(self, application: QCoreApplication, folder: Path) -> None:
        self._application = application
        self._folder = folder
        self._translator: QTranslator | None = None
        self._sentences = b""
        self.language = Language.VIETNAMESE

    def use(self, language: Language) -> None:
        """Switch; ``FileNotFoundError`` when the translation is not there."""
        if self._translator is not None:
            self._application.removeTranslator(self._translator)
            self._translator = None
        if language is not Language.VIETNAMESE:
            path = self._folder / f"quay_{language}.qm"
            translator = QTranslator(self._application)
            # Qt would map the file and read from it for ever, also while an upgrade writes over it
            self._sentences = path.read_bytes()
            if not translator.load(self._sentences):
                raise FileNotFoundError(path)
            self._application.installTranslator(translator)
            self._translator = translator
        self.language = language
