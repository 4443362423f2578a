"""The forms of papers: one that lacks an item or a sentence, or has an item nobody fills, is refused at load."""

from __future__ import annotations

import re
import shutil
from datetime import date
from pathlib import Path

import pytest

from desktop.domain.papers.paper_items import OWN_PAPERS, REQUIRED_PAPERS, needed_texts
from desktop.parameters.forms import load_forms_of, read_form
from desktop.parameters.yaml_reading import Fault
from desktop.resource_files import resource_folder

FORMS = resource_folder() / "forms"


def refused(tmp_path: Path, code: str, old: str, new: str) -> str:
    """The fault of a form in which one text is changed."""
    source = next((FORMS / code).glob("*.yaml"))
    text = source.read_text(encoding="utf-8")
    assert text.count(old) >= 1
    file = tmp_path / code / source.name
    file.parent.mkdir(exist_ok=True)
    file.write_text(text.replace(old, new, 1), encoding="utf-8")
    with pytest.raises(Fault) as caught:
        read_form(file, f"{code}/{source.name}")
    return str(caught.value)


@pytest.mark.parametrize("code", REQUIRED_PAPERS)
def test_a_paper_without_one_of_its_items_or_sentences_is_refused(tmp_path: Path, code: str) -> None:
    text = next((FORMS / code).glob("*.yaml")).read_text(encoding="utf-8")
    items = re.findall(r"\bkey: \w+(?=, .*(?:label|heading):)", text)
    for item in items:
        assert "thiếu mục" in refused(tmp_path, code, f"{item},", "key: shoe_size,")
    for key in needed_texts(code):
        assert "texts thiếu" in refused(tmp_path, code, f"\n  {key}: ", "\n  shoe_size: ")


@pytest.mark.parametrize("code", ["tk1_ts", *(code for code, blocks in OWN_PAPERS.items() if blocks)])
def test_an_item_that_nobody_fills_is_refused(tmp_path: Path, code: str) -> None:
    fault = refused(tmp_path, code, "    fields:\n", "    fields:\n      - {key: shoe_size, label: Cỡ giày}\n")
    assert "không có dữ liệu cho mục" in fault
    assert "shoe_size" in fault


def test_an_item_that_a_decree_drops_is_named_and_others_may_move(tmp_path: Path) -> None:
    shutil.copytree(FORMS, tmp_path, dirs_exist_ok=True)
    text = (FORMS / "tk1_ts" / "366-2026.yaml").read_text(encoding="utf-8")
    lines = [line for line in text.splitlines(keepends=True) if "{key: clinic," not in line]
    later = "".join(lines).replace("2026-05-01", "2028-01-01").replace("[10]", "[09]")
    (tmp_path / "tk1_ts" / "9-2028.yaml").write_text(f"{later}dropped: [clinic]\n", encoding="utf-8")
    forms = load_forms_of(tmp_path)
    assert forms.on("tk1_ts", date(2027, 12, 31)).version == "366-2026"
    newer = forms.on("tk1_ts", date(2028, 1, 1))
    assert [item.mark for block in newer.blocks for item in block.fields if item.key == "result"] == ["[09]"]
    assert "dropped không đúng: income" in refused(tmp_path, "tk1_ts", "closing:", "dropped: [income]\nclosing:")


def test_a_paper_that_is_missing_is_refused(tmp_path: Path) -> None:
    shutil.copytree(FORMS, tmp_path, dirs_exist_ok=True)
    shutil.rmtree(tmp_path / "day_book")
    with pytest.raises(Exception, match="day_book"):
        load_forms_of(tmp_path)
