"""Each page in each language: no Vietnamese in an English window but data, no English in a Vietnamese one."""

import re
from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication

from desktop.ui.i18n import Language
from scripts.translations import known, sentences
from tests.ui.pages.practice_window import PAGES, PracticeWindow, open_practice
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
    return data_of(practice.program.window.counter.open_desk)


@pytest.mark.parametrize("name", PAGES)
def test_an_english_page_has_no_vietnamese_but_data(practice: PracticeWindow, data: tuple[str, ...], name: str) -> None:
    texts = _open(practice, Language.ENGLISH, name)
    left = {text: KEPT.sub(" ", without_data(text, data)) for text in texts}
    assert {text: rest for text, rest in left.items() if VIETNAMESE.search(rest)} == {}


@pytest.mark.parametrize("name", PAGES)
def test_a_vietnamese_page_has_no_english(practice: PracticeWindow, data: tuple[str, ...], name: str) -> None:
    texts = _open(practice, Language.VIETNAMESE, name)
    english = _english_words()
    found = {text: english & set(WORD.findall(without_data(text, data).lower())) for text in texts}
    assert {text: words for text, words in found.items() if words} == {}


def _open(practice: PracticeWindow, language: Language, name: str) -> set[str]:
    practice.look(language, 1366, 696)
    practice.open(name)
    return shown_texts(practice.program.window)


def _english_words() -> set[str]:
    """Words of the English sentences that no Vietnamese sentence has."""
    own = {word for sentence in sentences() for word in WORD.findall(sentence.lower())}
    return {word for text in known().values() for word in WORD.findall(text.lower())} - own
