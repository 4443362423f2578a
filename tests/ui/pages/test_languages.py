"""Each page in each language: no Vietnamese in an English window but data, no English in a Vietnamese one."""

import re
from collections.abc import Iterable, Iterator
from functools import cache

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from desktop.ui.i18n import Language
from scripts.translations import known, sentences
from tests.ui.pages.practice_window import AGENCY_TEXTS, PAGES, PracticeWindow, open_practice
from tests.ui.pages.shown_texts import data_of, shown_texts, without_data

MARKS = "ăâđêôơưáàảãạéèẻẽẹíìỉĩịóòỏõọúùủũụýỳỷỹỵấầẩẫậắằẳẵặếềểễệốồổỗộớờởỡợứừửữự"
VIETNAMESE = re.compile(rf"[{MARKS}]", re.IGNORECASE)
KEPT = re.compile(r"\bđ\b|đồng\b|Quầy An Sinh|Tiếng Việt|“BẢN SAO lần n”")
"""The currency, the product, the language's own name, marks on papers."""
WORD = re.compile(r"[^\W\d_]{3,}")


@pytest.fixture(scope="module")
def practice(qapp: QApplication, tmp_path_factory: pytest.TempPathFactory) -> Iterator[PracticeWindow]:
    made = open_practice(tmp_path_factory.mktemp("practice"))
    yield made
    made.look(Language.VIETNAMESE, 1366, 696)
    made.program.dispose()


@pytest.fixture(scope="module")
def data(practice: PracticeWindow) -> tuple[str, ...]:
    return (*AGENCY_TEXTS, *data_of(practice.program.window.counter.open_desk))


@pytest.mark.parametrize("name", PAGES)
def test_an_english_page_has_no_vietnamese_but_data(practice: PracticeWindow, data: tuple[str, ...], name: str) -> None:
    texts = _open(practice, Language.ENGLISH, name)
    assert _vietnamese_in(texts, data) == {}


@pytest.mark.parametrize("name", PAGES)
def test_a_vietnamese_page_has_no_english(practice: PracticeWindow, data: tuple[str, ...], name: str) -> None:
    texts = _open(practice, Language.VIETNAMESE, name)
    english = _words_of(Language.ENGLISH)
    found = {text: english & set(WORD.findall(without_data(text, data).lower())) for text in texts}
    assert {text: words for text, words in found.items() if words} == {}


def test_the_payment_is_in_one_language(practice: PracticeWindow, data: tuple[str, ...]) -> None:
    _open(practice, Language.ENGLISH, "voluntary_si")
    practice.pay()
    dialog = practice.program.window.dialog
    assert dialog is not None
    texts = shown_texts(dialog)
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    practice.rest()
    assert len(texts) > 20
    assert _vietnamese_in(texts, data) == {}


def _vietnamese_in(texts: set[str], data: tuple[str, ...]) -> dict[str, object]:
    words = _words_of(Language.VIETNAMESE)
    left = {text: KEPT.sub(" ", without_data(text, data)) for text in texts}
    found = {text: VIETNAMESE.findall(rest) or words & set(WORD.findall(rest.lower())) for text, rest in left.items()}
    return {text: rest for text, rest in found.items() if rest}


def _open(practice: PracticeWindow, language: Language, name: str) -> set[str]:
    practice.look(language, 1366, 696)
    practice.open(name)
    return shown_texts(practice.program.window)


@cache
def _words_of(language: Language) -> frozenset[str]:
    """Read once: every source file is parsed for it."""
    vietnamese, english = sentences(), known().values()
    own, other = (vietnamese, english) if language is Language.VIETNAMESE else (english, vietnamese)
    return frozenset(_words_of_one_language(own, other))


def _words_of_one_language(own: Iterable[str], other: Iterable[str]) -> set[str]:
    """Words that only the sentences of one language have."""
    return _words(own) - _words(other)


def _words(sentences_: Iterable[str]) -> set[str]:
    bare = (re.sub(r"\{\w+", " ", sentence) for sentence in sentences_)
    return {word for sentence in bare for word in WORD.findall(sentence.lower())}
