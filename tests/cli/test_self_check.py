"""``--self-check`` as an installed program runs it: a process of its own, in a folder of its own."""

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from desktop.storage.book_file.versions import REVISIONS

PROJECT = Path(__file__).resolve().parents[2]


def run(program: Path, home: Path) -> tuple[int, Any]:
    """Exit code and answer; everything that the process may write to lies below ``home``."""
    variables = {name: value for name, value in os.environ.items() if not name.startswith(("XDG_", "QT_", "QUAY_"))}
    folders = dict.fromkeys(("HOME", "TMPDIR", "TEMP", "TMP", "APPDATA", "LOCALAPPDATA"), str(home))
    done = subprocess.run(
        [sys.executable, "-m", "desktop", "--self-check"],
        cwd=program,
        env=variables | folders,
        capture_output=True,
        timeout=120,
        check=False,
    )
    assert b"Traceback" not in done.stdout + done.stderr
    return done.returncode, json.loads(done.stdout)


@pytest.fixture
def home(tmp_path: Path) -> Path:
    folder = tmp_path / "home"
    folder.mkdir()
    return folder


def copy_of_program(folder: Path) -> Path:
    for part in ("desktop", "resources"):
        shutil.copytree(PROJECT / part, folder / part, ignore=shutil.ignore_patterns("__pycache__"))
    return folder


def test_a_whole_program_is_well_and_leaves_nothing_behind(home: Path) -> None:
    code, answer = run(PROJECT, home)
    assert (code, answer["self_check"]) == (0, "ok")
    assert answer["old_book"] == len(REVISIONS) - 1
    assert answer["papers"] > 50_000
    assert answer["window"]["fonts"] >= 2
    assert answer["window"]["english"] == "Open book"
    assert list(home.iterdir()) == []


def test_every_missing_part_is_named(home: Path, tmp_path: Path) -> None:
    program = copy_of_program(tmp_path / "program")
    (program / "resources/translations/quay_en.qm").unlink()
    (program / "resources/fonts/LiberationSerif-Bold.ttf").unlink()
    (program / "desktop/storage/migrations/versions/step_0003_money.py").unlink()
    code, answer = run(program, home)
    assert code == 1
    assert [problem["field"] for problem in answer["problems"]] == ["old_book", "papers", "window"]
    assert list(home.iterdir()) == []


def test_a_damaged_figure_is_named_with_its_file(home: Path, tmp_path: Path) -> None:
    program = copy_of_program(tmp_path / "program")
    figure = program / "resources/parameters/common/base_salary.yaml"
    figure.write_text(figure.read_text(encoding="utf-8").replace("values:", "valuez:"), encoding="utf-8")
    code, answer = run(program, home)
    assert code == 1
    assert answer["problems"][0]["field"] == "parameters"
    assert "base_salary.yaml" in answer["problems"][0]["message"]
