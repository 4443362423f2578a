"""Vietnamese source sentences and their English: ``t`` at the moment of showing, ``mark`` where data are declared.

To add a sentence: write it in Vietnamese inside ``t("…")`` (or ``mark("…")`` in a class body or table), run
``python scripts/translations.py``, fill in the English in ``resources/translations/quay_en.ts``, run it again.
"""

from __future__ import annotations

from enum import StrEnum
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QTranslator

CONTEXT = "quay"


class Language(StrEnum):
    """The window's languages."""

    VIETNAMESE = "vi"
    ENGLISH = "en"


def mark(sentence: str) -> str:
    """Name a sentence for translation and return it unchanged; ``t`` translates it when it is shown."""
    return sentence


def t(sentence: str, /, **values: object) -> str:
    """The sentence in the window's language, with its ``{values}`` filled in."""
    translated = QCoreApplication.translate(CONTEXT, sentence)
    return translated.format(**values) if values else translated


class LanguageSwitch:
    """Changes the language of everything shown from now on; open pages are made anew by the window."""

    def __init__(self, application: QCoreApplication, folder: Path) -> None:
        self._application = application
        self._folder = folder
        self._translator: QTranslator | None = None
        self.language = Language.VIETNAMESE

    def use(self, language: Language) -> None:
        """Switch; ``FileNotFoundError`` when the translation is not there."""
        if self._translator is not None:
            self._application.removeTranslator(self._translator)
            self._translator = None
        if language is not Language.VIETNAMESE:
            path = self._folder / f"quay_{language}.qm"
            translator = QTranslator(self._application)
            if not translator.load(str(path)):
                raise FileNotFoundError(path)
            self._application.installTranslator(translator)
            self._translator = translator
        self.language = language
