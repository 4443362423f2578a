"""A list that this program wrote is brought in as it was, texts that look like formulas too."""

from pathlib import Path

import openpyxl
import pytest

from desktop.services.exports.listing import Ending
from desktop.services.exports.people import people_listing
from desktop.services.exports.writing import export_listing
from desktop.services.imports import run_import
from desktop.services.imports.proposal import propose_sheet
from desktop.storage.people import people
from tests.services.builders import registered
from tests.services.imports.sheets import Office

HOSTILE = ("=cmd|' /C calc'!A0", "+An", "-An", "@An", "＝An", "＋An", "－An", "＠An", "'An", "'=An", "''=An")


@pytest.mark.parametrize("ending", list(Ending))
def test_texts_that_look_like_formulas_come_back_unchanged(office: Office, tmp_path: Path, ending: Ending) -> None:
    keys = [
        registered(office.desk, name, birth=f"01/01/19{50 + place}", hamlet=name, phone="")
        for place, name in enumerate(HOSTILE)
    ]
    path = tmp_path / f"xuất{'.xlsx' if ending is not Ending.CSV else '.csv'}"
    path.write_bytes(export_listing(office.desk, people_listing(""), ending).data)
    if ending is not Ending.CSV:
        cells = [cell for row in openpyxl.load_workbook(path).active.iter_rows() for cell in row]
        assert not [cell.value for cell in cells if cell.data_type == "f"]
    with office.desk.book.reading() as tx:
        before = people.get_many(tx, keys)
    report = run_import(office.desk, propose_sheet(office.desk, path).sheet).report
    assert (report.stopped, report.new, report.changed, report.same) == ((), 0, 0, len(HOSTILE))
    with office.desk.book.reading() as tx:
        assert people.get_many(tx, keys) == before
