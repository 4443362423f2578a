"""What was exported comes back through an import as it was, also what begins like a formula."""

from __future__ import annotations

import io

from openpyxl import load_workbook

from desktop.services.desk import Desk
from desktop.services.exports.listing import Ending
from desktop.services.exports.people import people_listing
from desktop.services.exports.writing import export_listing
from desktop.services.imports.rows.cells import cell_text
from tests.services.builders import registered


def test_a_text_like_a_formula_comes_back(desk: Desk) -> None:
    registered(desk, "Nguyễn Văn An", phone="", street="=HYPERLINK(1)", hamlet="+Thôn Đông", occupation="-")
    data = export_listing(desk, people_listing(), Ending.XLSX).data
    cells = [row.value for row in load_workbook(io.BytesIO(data)).worksheets[0][2]]
    assert {"'=HYPERLINK(1)", "'+Thôn Đông", "'-"} <= set(cells)
    assert {"=HYPERLINK(1)", "+Thôn Đông", "-"} <= {cell_text(cell) for cell in cells if isinstance(cell, str)}
