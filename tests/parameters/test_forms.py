"""The forms that travel with the program, and every malformed file refused by name and line."""

from __future__ import annotations

import shutil
import unicodedata
from datetime import date
from pathlib import Path

import pytest
import yaml

from desktop.domain.papers.forms import CellKind, FormMissingError, FormSet
from desktop.domain.papers.list_columns import LIST_COLUMNS, REQUIRED_FORMS
from desktop.domain.quote import Status
from desktop.parameters import FormFileError
from desktop.parameters.forms import load_forms, load_forms_of, read_form, read_forms
from desktop.parameters.yaml_reading import Fault
from desktop.resource_files import resource_folder

FORMS = resource_folder() / "forms"
GOOD = """\
name: Phiếu thử
title: PHIẾU THỬ
since: 2026-01-01
reference: Quyết định 1
status: secondary
paper: A4 landscape
columns:
  - {key: number, mark: A, heading: STT, kind: whole, width: 10}
  - {key: due, mark: "1", heading: Phải đóng, kind: money, width: 30, group: Tiền, total: true}
  - {key: pays, mark: "2", heading: Tự đóng, kind: money, width: 30, group: Tiền}
  - {key: note, heading: Ghi chú, kind: text, width: 30}
blocks:
  - key: person
    title: A
    fields:
      - {key: sex, mark: "[02]", label: Giới tính, choices: {male: Nam, female: Nữ}}
      - {key: si_number, label: Mã số, boxes: 10, wide: true, lines: 2}
closing:
  - Đề nghị.
signatures: [NGƯỜI LẬP]
texts:
  total: Cộng
"""


def written(folder: Path, text: str, name: str = "phieu/2026.yaml") -> Path:
    file = folder / name
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_bytes(text.encode())
    return file


def loaded(folder: Path) -> FormSet:
    return load_forms_of(folder, required=())


def test_a_form_is_read_whole(tmp_path: Path) -> None:
    written(tmp_path, GOOD)
    form = loaded(tmp_path).on("phieu", date(2026, 1, 1))
    assert (form.code, form.version, form.name, form.title) == ("phieu", "2026", "Phiếu thử", "PHIẾU THỬ")
    assert (form.since, form.until, form.status, form.paper) == (
        date(2026, 1, 1),
        None,
        Status.SECONDARY,
        "A4 landscape",
    )
    due = form.column("due")
    assert (due.mark, due.heading, due.kind, due.width, due.group, due.total) == (
        "1",
        "Phải đóng",
        CellKind.MONEY,
        30,
        "Tiền",
        True,
    )
    assert not form.column("note").total
    sex, number = form.blocks[0].fields
    assert (sex.mark, sex.choices) == ("[02]", (("male", "Nam"), ("female", "Nữ")))
    assert (number.boxes, number.wide, number.lines) == (10, True, 2)
    assert (form.closing, form.signatures, dict(form.texts)) == (("Đề nghị.",), ("NGƯỜI LẬP",), {"total": "Cộng"})


CASES = [
    ("unknown key at the top", GOOD.replace("title:", "heading:", 1), 2),
    ("missing key at the top", GOOD.replace("status: secondary\n", ""), 1),
    ("repeated key", GOOD.replace("paper:", "name: Khác\npaper:"), 6),
    ("unknown status", GOOD.replace("secondary", "likely"), 5),
    ("unknown paper", GOOD.replace("A4 landscape", "A3"), 6),
    ("impossible date", GOOD.replace("2026-01-01", "2026-02-30"), 3),
    ("ends before it begins", GOOD.replace("reference:", "until: 2025-12-31\nreference:"), 4),
    ("unknown key of a column", GOOD.replace("width: 10", "wide: 10"), 8),
    ("missing key of a column", GOOD.replace(", width: 10", ""), 8),
    ("unknown kind", GOOD.replace("kind: whole", "kind: number"), 8),
    ("a width of nothing", GOOD.replace("width: 10", "width: 0"), 8),
    ("a width that is no number", GOOD.replace("width: 10", "width: 1.5"), 8),
    ("a total that is no switch", GOOD.replace("total: true", "total: 1"), 9),
    ("the same column twice", GOOD.replace("key: pays", "key: due"), 10),
    ("a key with marks", GOOD.replace("key: note", "key: ghi chú"), 11),
    ("a group that is divided", GOOD.replace("kind: text, width: 30", "kind: text, width: 30, group: Tiền").replace(
        "group: Tiền}\n  - {key: note", "}\n  - {key: note"
    ), 11),
    ("unknown key of a block", GOOD.replace("    title: A", "    name: A"), 14),
    ("the same item twice", GOOD.replace("key: si_number", "key: sex"), 17),
    ("unknown key of an item", GOOD.replace("boxes: 10", "cells: 10"), 17),
    ("columns that are no list", GOOD[: GOOD.index("columns:")] + "columns: many\n" + GOOD[GOOD.index("blocks:") :], 7),
    ("an empty closing line", GOOD.replace("- Đề nghị.", "- "), 19),
    ("dropped columns of what is no list", GOOD + "dropped: [note]\n", 23),
]  # fmt: skip


@pytest.mark.parametrize(("text", "line"), [case[1:] for case in CASES], ids=[case[0] for case in CASES])
def test_what_is_malformed_is_refused_with_file_and_line(tmp_path: Path, text: str, line: int) -> None:
    assert text != GOOD
    file = written(tmp_path, text)
    with pytest.raises(FormFileError) as caught:
        loaded(tmp_path)
    assert [(fault.file, fault.line) for fault in caught.value.faults] == [(file, line)]
    assert f"{file}, dòng {line}: " in str(caught.value)


@pytest.mark.parametrize("name", ["phieu/2026.yml", "2026.yaml", "Phieu/2026.yaml", "phieu/a/2026.yaml"])
def test_a_file_that_would_be_overlooked_is_refused(tmp_path: Path, name: str) -> None:
    file = written(tmp_path, GOOD, name)
    forms, faults = read_forms(tmp_path, ())
    assert (forms, [fault.file for fault in faults]) == ((), [file])


def test_a_missing_form_is_refused(tmp_path: Path) -> None:
    written(tmp_path, GOOD)
    _, faults = read_forms(tmp_path, ("phieu", "d05_ts"))
    assert [(fault.file.name, fault.text) for fault in faults] == [("d05_ts", "thiếu mẫu này")]


def test_a_version_ends_where_the_next_begins(tmp_path: Path) -> None:
    written(tmp_path, GOOD, "phieu/1-2026.yaml")
    written(tmp_path, GOOD.replace("2026-01-01", "2026-05-01"), "phieu/2-2026.yaml")
    written(tmp_path, GOOD.replace("2026-01-01", "2027-01-01\nuntil: 2027-12-31"), "phieu/1-2027.yaml")
    forms = loaded(tmp_path)
    assert [form.version for form in forms.versions("phieu")] == ["1-2026", "2-2026", "1-2027"]
    days = {"1-2026": (date(2026, 1, 1), date(2026, 4, 30)), "2-2026": (date(2026, 5, 1), date(2026, 12, 31))}
    days["1-2027"] = (date(2027, 1, 1), date(2027, 12, 31))
    for version, ends in days.items():
        assert [forms.on("phieu", day).version for day in ends] == [version, version]
    for day in (date(2025, 12, 31), date(2028, 1, 1)):
        with pytest.raises(FormMissingError):
            forms.on("phieu", day)
    assert forms.of_version("phieu", "2-2026").since == date(2026, 5, 1)


@pytest.mark.parametrize(
    ("first", "second"), [("2026-01-01", "2026-01-01"), ("2026-01-01\nuntil: 2026-05-01", "2026-05-01")]
)
def test_overlapping_versions_are_refused(tmp_path: Path, first: str, second: str) -> None:
    written(tmp_path, GOOD.replace("2026-01-01", first), "phieu/1.yaml")
    later = written(tmp_path, GOOD.replace("2026-01-01", second), "phieu/2.yaml")
    _, faults = read_forms(tmp_path, ())
    assert [(fault.file, fault.line) for fault in faults] == [(later, 3)]


@pytest.mark.parametrize("code", sorted(LIST_COLUMNS))
def test_a_list_without_one_of_its_columns_is_refused(tmp_path: Path, code: str) -> None:
    file = next((FORMS / code).glob("*.yaml"))
    lines = file.read_text(encoding="utf-8").splitlines(keepends=True)
    columns = [index for index, line in enumerate(lines) if "{key: " in line and "heading:" in line]
    assert len(columns) == len(LIST_COLUMNS[code])
    for index in columns:
        changed = written(tmp_path, "".join(lines[:index] + lines[index + 1 :]), f"{code}/{file.name}")
        with pytest.raises(Fault, match="thiếu cột"):
            read_form(changed, f"{code}/{file.name}")


def of_d05(tmp_path: Path, old: str, new: str) -> str:
    text = (FORMS / "d05_ts" / "366-2026.yaml").read_text(encoding="utf-8")
    assert old in text
    file = written(tmp_path, text.replace(old, new), "d05_ts/366-2026.yaml")
    with pytest.raises(Fault) as caught:
        read_form(file, "d05_ts/366-2026.yaml")
    return str(caught.value)


def test_a_list_must_fit_what_the_program_fills(tmp_path: Path) -> None:
    assert 'không có dữ liệu cho cột "age"' in of_d05(
        tmp_path, "closing:", "  - {key: age, heading: Tuổi, kind: whole, width: 9}\nclosing:"
    )
    assert 'cột "due" phải có kind money' in of_d05(
        tmp_path, "heading: Số tiền phải đóng, kind: money", "heading: Số tiền phải đóng, kind: text"
    )
    assert "texts thiếu total" in of_d05(tmp_path, "  total: Tổng cộng\n", "")
    assert "cần các khối: không có" in of_d05(tmp_path, "closing:", "blocks: [{key: increase, title: Tăng}]\nclosing:")
    assert "dropped không đúng: nothing" in of_d05(tmp_path, "closing:", "dropped: [nothing]\nclosing:")
    assert "dropped không đúng: note" in of_d05(tmp_path, "closing:", "dropped: [note]\nclosing:")


def test_a_column_that_a_decree_drops_is_named_in_the_new_file(tmp_path: Path) -> None:
    shutil.copytree(FORMS, tmp_path, dirs_exist_ok=True)
    text = (FORMS / "d05_ts" / "366-2026.yaml").read_text(encoding="utf-8")
    lines = [line for line in text.splitlines(keepends=True) if "{key: note," not in line]
    text = "".join(lines).replace("2026-05-01", "2028-01-01").replace("closing:", "dropped: [note]\nclosing:", 1)
    written(tmp_path, text, "d05_ts/9-2028.yaml")
    forms = load_forms_of(tmp_path)
    assert forms.on("d05_ts", date(2027, 12, 31)).version == "366-2026"
    assert forms.on("d05_ts", date(2028, 1, 1)).version == "9-2028"
    assert not forms.on("d05_ts", date(2028, 1, 1)).has("note")


def test_the_forms_of_the_program_and_their_dates() -> None:
    forms = load_forms()
    assert set(REQUIRED_FORMS) <= set(forms.codes)
    assert load_forms() is forms
    change, before = date(2026, 5, 1), date(2026, 4, 30)
    assert forms.on("d03_ts", before).version == "490-2023"
    with pytest.raises(FormMissingError):
        forms.on("d03_ts", change)
    for code, version in {"d05_ts": "366-2026", "mau_so_4": "188-2025", "mau_so_3": "188-2025"}.items():
        assert forms.on(code, change).version == version
        with pytest.raises(FormMissingError):
            forms.on(code, before)
    receipt = forms.on("c45_bb", date(2026, 11, 23))
    assert (receipt.name, receipt.title) == ("C45-BB", "BIÊN LAI THU TIỀN")
    assert receipt.legal_line == "(Ban hành kèm theo Thông tư số 107/2017/TT-BTC)"
    assert not receipt.status.is_confirmed


SI_KEYS = (
    "STT HoTen MasoBHXH MucTien Tuthang Sothang Tongtien TienTudong TienHotro Ghichu PA Tyle TyleNSNN Heso Phuongthuc "
    "CCNS TyleNSDP TienNSDP TyleHotroKhac TienHotroKhac Matinh Maxa Diachi"
)
HI_KEYS = (
    "STT HoTen MasoBHXH NgaySinh GioiTinh MaTinhBenhVien MaBenhVien Tiendong Sothang Ghichu CCNS PA MucHuong TyleNSDP "
    "HotroKhac TuNgay"
)


@pytest.mark.parametrize(("code", "keys"), [("gateway_si", SI_KEYS), ("gateway_hi", HI_KEYS)])
def test_the_gateways_keys(code: str, keys: str) -> None:
    form = load_forms().on(code, date(2026, 11, 23))
    assert [column.key for column in form.columns] == keys.split()
    assert [column.heading for column in form.columns] == keys.split()
    assert form.status is Status.OPEN


MARKS = {
    "d05_ts": "A number,B full_name,1 si_number,2 birth,3 first_month,4 months,5 income,6 due,7 pays,8 state_percent,"
    "9 budget_percent,10 budget_amount,11 other_percent,12 other_amount,13 electronic,13 paper,14 kind,15 note",
    "mau_so_4": "A number,B full_name,1 hi_number,2 personal_id,3 birth,4 clinic,5 base_salary,6 relation,"
    "7 state_percent,8 electronic,9 paper,10 note",
    "mau_so_3": "A number,B full_name,1 hi_number,2 personal_id,3 clinic,4 base,5 position_allowance,"
    "6 over_scale_allowance,7 seniority_allowance,8 other_allowance,9 first_month,10 state_percent,11 electronic,"
    "12 paper,13 note",
    "d03_ts": "A number,B full_name,1 si_number,2 personal_id,3 birth,4 sex,5 address,6 clinic,7 receipt_date,"
    "8 receipt_number,9 pension,10 local_support,11 other_support,12 first_day,13 months,14 collector,15 note",
}


@pytest.mark.parametrize("code", sorted(MARKS))
def test_the_marks_of_each_list(code: str) -> None:
    form = load_forms().versions(code)[-1]
    assert [f"{column.mark} {column.key}" for column in form.columns] == MARKS[code].split(",")


def test_every_text_of_a_form_is_composed() -> None:
    for file in FORMS.rglob("*.yaml"):
        text = file.read_text(encoding="utf-8")
        assert unicodedata.is_normalized("NFC", text), file
        assert yaml.safe_load(text), file
