"""Every kind of .xlsx opens in LibreOffice without repair, where it is installed."""

from __future__ import annotations

import csv
import shutil
import subprocess
from pathlib import Path

import pytest

from desktop.documents.sheets import ExportTable, gateway_sheet, list_sheet, table_sheet, tables_sheet
from desktop.domain.money import Money
from desktop.services.imports.sheets_out import sample_sheet
from tests.documents.list_builders import (
    D03_ROW,
    D05_ROW,
    DAY,
    LONG_NAME,
    M4_ROW,
    OLD_DAY,
    agency_list,
    d03,
    d05,
    form_of,
    household,
    longest,
    m3,
)

OFFICE = shutil.which("soffice") or shutil.which("libreoffice")


def files() -> dict[str, bytes]:
    hostile = [
        '=HYPERLINK("http://x")',
        "+1",
        "-1",
        "@A1",
        "\tx",
        "_x0041_",
        "\ud800",
        "\x00",
        "<&>",
        "'",
        "x" * 40_000,
    ]
    rows = [[text, Money(5), DAY] for text in hostile]
    return {
        "d05": list_sheet(d05(D05_ROW, longest("d05_ts", D05_ROW), practice=True), form_of("d05_ts")),
        "m4": list_sheet(
            agency_list("mau_so_4", (household(), household(LONG_NAME, (longest("mau_so_4", M4_ROW),)))),
            form_of("mau_so_4"),
        ),
        "m3": list_sheet(m3(), form_of("mau_so_3")),
        "d03": list_sheet(d03(), form_of("d03_ts", OLD_DAY)),
        "gateway_si": gateway_sheet(form_of("gateway_si"), [{"HoTen": "=An"}]),
        "gateway_hi": gateway_sheet(form_of("gateway_hi"), [{"HoTen": "An"}, {"STT": 9}]),
        "table": table_sheet("Hộ: [1]/*?", ["Chữ", "Tiền", "Ngày"], rows),
        "tables": tables_sheet(
            [ExportTable(title="An", columns=["A"], rows=[["1"]]), ExportTable(title="an", columns=["A"], rows=[])],
            title="Hai",
        ),
        "sample": sample_sheet(),
        "empty": table_sheet("", ["A"], []),
        "unused": table_sheet("D03", list(D03_ROW), [list(D03_ROW.values())]),
    }


@pytest.mark.slow
@pytest.mark.skipif(OFFICE is None, reason="LibreOffice is not installed")
@pytest.mark.timeout(180)
def test_each_file_opens(tmp_path: Path) -> None:
    made = files()
    for name, data in made.items():
        (tmp_path / f"{name}.xlsx").write_bytes(data)
    profile = f"-env:UserInstallation={(tmp_path / 'profile').as_uri()}"
    utf8 = "csv:Text - txt - csv (StarCalc):44,34,76"
    command = [str(OFFICE), profile, "--headless", "--convert-to", utf8, "--outdir", str(tmp_path / "out")]
    command += [str(tmp_path / f"{name}.xlsx") for name in made]
    done = subprocess.run(command, capture_output=True, text=True, check=False, timeout=170)
    assert done.returncode == 0, done.stderr
    assert {path.stem for path in (tmp_path / "out").iterdir()} == set(made)
    rows = list(csv.reader((tmp_path / "out" / "table.csv").read_text(encoding="utf-8").splitlines()))
    assert rows[1] == ['\'=HYPERLINK("http://x")', "5", "23/11/2026"]
    gateway = (tmp_path / "out" / "gateway_si.csv").read_text(encoding="utf-8").splitlines()
    assert gateway[0].split(",") == [column.key for column in form_of("gateway_si").columns]
