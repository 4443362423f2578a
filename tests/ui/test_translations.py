"""Every sentence has its English and changes with the language."""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop.documents.sheet_reading import SheetRefusedError, read_sheet
from desktop.domain.problem import Problem
from desktop.domain.texts.messages import message
from desktop.resource_files import resource_folder
from desktop.ui.i18n import Language, LanguageSwitch, mark, shown, t
from desktop.ui.widgets.buttons import PrimaryButton
from scripts.translations import known, problems, sentences


@pytest.fixture
def switch(qapp: QApplication) -> Iterator[LanguageSwitch]:
    made = LanguageSwitch(qapp, resource_folder() / "translations")
    yield made
    made.use(Language.VIETNAMESE)


def test_every_sentence_is_named_has_its_english_and_the_compiled_file_is_new() -> None:
    assert problems() == []


def test_english_has_no_vietnamese_left_but_names_and_the_currency() -> None:
    kept = re.compile(r"đồng|\bđ\b|Quầy An Sinh|Tiếng Việt|An Hòa|BẢN SAO|“[^”]*”|\{\w+\}")
    marks = re.compile(r"[ăâđêôơưáàảãạéèẻẽẹíìỉĩịóòỏõọúùủũụýỳỷỹỵấầẩẫậắằẳẵặếềểễệốồổỗộớờởỡợứừửữự]", re.IGNORECASE)
    assert {source: text for source, text in known().items() if marks.search(kept.sub("", text))} == {}


def test_sentences_come_in_the_chosen_language(switch: LanguageSwitch) -> None:
    assert t("Còn {count} ô cần sửa", count=2) == "Còn 2 ô cần sửa"
    switch.use(Language.ENGLISH)
    assert t("Còn {count} ô cần sửa", count=2) == "2 fields to mend"
    assert t("câu chưa có trong bản dịch") == "câu chưa có trong bản dịch"
    switch.use(Language.VIETNAMESE)
    assert t("Còn {count} ô cần sửa", count=2) == "Còn 2 ô cần sửa"


def test_marked_sentences_are_translated_when_shown(switch: LanguageSwitch) -> None:
    label = mark("thu tiền")
    switch.use(Language.ENGLISH)
    assert (label, t(label)) == ("thu tiền", "collect")


def test_problems_of_the_rules_are_translated_too(switch: LanguageSwitch) -> None:
    problem = Problem("income", "below_floor", {"floor": "1.500.000"})
    vietnamese = message(problem)
    switch.use(Language.ENGLISH)
    assert "1.500.000 đ" in message(problem, t)
    assert message(problem, t) != vietnamese


def test_what_is_told_of_a_sheet_is_translated_when_shown(switch: LanguageSwitch, tmp_path: Path) -> None:
    (tmp_path / "a.pdf").write_bytes(b"%PDF-1.7")
    (tmp_path / "b.xlsx").write_bytes(b"x,y\n1,2\n")
    with pytest.raises(SheetRefusedError) as refused:
        read_sheet(tmp_path / "a.pdf")
    (note,) = read_sheet(tmp_path / "b.xlsx").head.notes
    assert shown(refused.value.title) == "Tệp a.pdf không phải bảng tính."
    switch.use(Language.ENGLISH)
    assert shown(refused.value.title) == "File a.pdf is not a spreadsheet."
    assert shown(refused.value.advice) == "Choose a .xlsx, .xls, .ods or .csv file."
    assert shown(note) == "File b.xlsx ends in .xlsx but holds plain text; it was read as a CSV file."


def test_a_button_made_after_the_switch_is_english(switch: LanguageSwitch, qtbot: QtBot) -> None:
    switch.use(Language.ENGLISH)
    button = PrimaryButton("x")
    qtbot.addWidget(button)
    button.show_problem_count(3)
    assert button.text() == "3 fields to mend"


def test_a_translation_that_is_written_over_goes_on_as_it_was_read(qapp: QApplication, tmp_path: Path) -> None:
    copy = tmp_path / "quay_en.qm"
    copy.write_bytes((resource_folder() / "translations" / "quay_en.qm").read_bytes())
    switch = LanguageSwitch(qapp, tmp_path)
    switch.use(Language.ENGLISH)
    copy.write_bytes(b"")
    try:
        assert t("Còn {count} ô cần sửa", count=2) == "2 fields to mend"
    finally:
        switch.use(Language.VIETNAMESE)


def test_a_missing_language_is_told(qapp: QApplication, tmp_path: object) -> None:
    with pytest.raises(FileNotFoundError, match="quay_en"):
        LanguageSwitch(qapp, tmp_path).use(Language.ENGLISH)  # type: ignore[arg-type]


def test_braces_in_values_are_no_format(switch: LanguageSwitch) -> None:
    assert t("Mở {name}", name="{x} <b>") == "Mở {x} <b>"


def test_the_catalogue_of_problems_is_among_the_sentences() -> None:
    assert any(path.endswith("catalogue.py") for path in sentences().values())
