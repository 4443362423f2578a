"""``parameters check`` reads the forms too."""

from __future__ import annotations

import shutil
from pathlib import Path

from desktop.resource_files import resource_folder
from tests.cli.test_book_commands import run


def test_forms_are_counted_and_what_is_not_confirmed_is_named() -> None:
    code, answer = run("parameters", "check")
    assert code == 0
    assert answer["forms"] == len(list((resource_folder() / "forms").rglob("*.yaml")))
    assert {"d05_ts/366-2026", "gateway_si/2023", "c45_bb/107-2017"} <= set(answer["unconfirmed_forms"])


def test_a_form_without_a_column_is_named_with_its_line(tmp_path: Path) -> None:
    forms = tmp_path / "forms"
    shutil.copytree(resource_folder() / "forms", forms)
    file = forms / "d05_ts" / "366-2026.yaml"
    lines = file.read_text(encoding="utf-8").splitlines(keepends=True)
    start = next(number for number, line in enumerate(lines, 1) if line.startswith("  - {key: number,"))
    file.write_text("".join(line for line in lines if "{key: pays," not in line), encoding="utf-8")
    code, answer = run("parameters", "check", "--forms", str(forms))
    assert code == 1
    assert [(one["field"], one["code"], one["line"]) for one in answer["problems"]] == [
        (str(file), "form_file", start),
    ]
    assert "thiếu cột pays" in answer["problems"][0]["message"]
