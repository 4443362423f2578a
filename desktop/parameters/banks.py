"""Reads the banks that transfers go to: BIN (six digits, NAPAS) and name, from ``resources/banks.csv``."""

from __future__ import annotations

import csv
from collections.abc import Mapping
from pathlib import Path

from desktop.domain.papers.vietqr import is_bank
from desktop.domain.texts.phrases import say
from desktop.parameters.problems import FileProblem, ParameterFileError
from desktop.resource_files import resource_folder


def load_banks(file: Path | None = None) -> Mapping[str, str]:
    """BIN to name, in the order of the file.

    Raises:
        ParameterFileError: a line without a six-digit BIN or name, or a BIN twice.
    """
    path = file or resource_folder() / "banks.csv"
    banks: dict[str, str] = {}
    with path.open(encoding="utf-8", newline="") as lines:
        for number, row in enumerate(csv.DictReader(lines), 2):
            code, name = row.get("bin") or "", row.get("name") or ""
            if not is_bank(code) or not name or code in banks:
                told = say("ngân hàng “{name}” cần mã 6 chữ số, mỗi mã một lần", name=name or code)
                raise ParameterFileError((FileProblem(path, number, told),))
            banks[code] = name
    return banks
